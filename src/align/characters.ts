/** What a character is to the tokenizer: a mark or a blank. */
export const OTHER = 0
/** A letter or a combining mark. */
const LETTER = 1
/** A decimal digit. */
export const DIGIT = 2

/** UTF-16 units below this are remembered; above it no letter of Vietnamese stands. */
const TABLE_SIZE = 0x2100
const UNKNOWN = 255

const WORD_LETTER = /[\p{L}\p{M}\p{N}]/u
const DECIMAL = /[0-9]/

/** Kinds of the characters met so far: a text has few different ones. */
const kinds = new Uint8Array(TABLE_SIZE).fill(UNKNOWN)

function kindOf(character: string): number {
  return DECIMAL.test(character) ? DIGIT : WORD_LETTER.test(character) ? LETTER : OTHER
}

/** Kind of the UTF-16 unit at an offset; OTHER beyond the end. Letters outside the basic plane count as OTHER. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER
  const code = text.charCodeAt(at)
  if (code >= TABLE_SIZE) return kindOf(text[at] ?? '')
  let kind = kinds[code] ?? OTHER
  if (kind === UNKNOWN) kinds[code] = kind = kindOf(text[at] ?? '')
  return kind
}
