/**
 * Characters that steer a terminal or turn the order of letters about, halves of surrogate pairs, and what is no character
 * at all. A document may hold them; a report shows them instead of obeying them. @example "\u001b[31m", "\u202e", "\uffff"
 */
const STEERING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff\u{e0000}-\u{e007f}\p{Cs}]/gu

const codePoint = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

/** The text with every steering character as visible text, `[U+001B]`. Line ends and tabs stay. */
export function visible(text: string): string {
  return text.replace(STEERING, (character) => `[U+${codePoint(character)}]`)
}

/** Blanks that look like others, and characters that do not show at all. @example "\u00a0", "\u00ad", "\u200b" */
const UNSEEN = /[\u00a0\u00ad\u2000-\u200d\u202f\u2060\u3000\ufeff]/g
/** A mark that composes with the letter before it. @example "\u0301" */
const COMBINING = /\p{M}/gu

/** {@link visible}, and what the eye cannot tell apart too: for examples that are about just that. */
export function everyCharacter(text: string): string {
  return visible(text)
    .replace(UNSEEN, (character) => `[U+${codePoint(character)}]`)
    .replace(COMBINING, '◌$&')
}

/** What is to be made of a string beside; `key` is that of the entry it stands in, of a list that of the list. */
type Mend = (text: string, key: string) => string

/** A copy of plain data in which every string is {@link visible}. Keys are ours and stay as they are. */
export function allVisible<Data>(data: Data, mend: Mend = (text) => text): Data {
  return copy(data, '', mend) as Data
}

function copy(value: unknown, key: string, mend: Mend): unknown {
  if (typeof value === 'string') return visible(mend(value, key))
  if (Array.isArray(value)) return value.map((entry) => copy(entry, key, mend))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, copy(entry, name, mend)]))
}
