import { splitTone } from './tones.js'

/** A word whose last letter i and y are interchangeable: hi/hy, ki/ky, li/ly, mi/my, si/sy, ti/ty, vi/vy. @example "kỹ" */
const FREE_Y = /^([hklmstv])y$/

const folded = new Map<string, string>()
const FOLDED_LIMIT = 50_000

/**
 * One spelling for words that the author may write in several ways: lower case, the tone mark apart from its vowel
 * (uỷ = ủy), i for a final y (kỹ = kĩ). For comparing only, never for output.
 */
export function foldWord(word: string): string {
  let result = folded.get(word)
  if (result === undefined) {
    const { base, tone } = splitTone(word.toLowerCase())
    result = base.replace(FREE_Y, '$1i') + tone
    if (folded.size >= FOLDED_LIMIT) folded.clear()
    folded.set(word, result)
  }
  return result
}

/** A word or a number; a percent sign belongs to its number. @example "21", "NQ", "đảng" */
const TOKEN = /[\p{L}\p{M}\p{N}]+%?/gu

/** A word as printed (`t`) and as compared (`n`), with its place in the text it was taken from. */
export interface Token {
  readonly t: string
  readonly n: string
  readonly from: number
  readonly to: number
}

/** Cuts a text in words. Offsets are UTF-16 units into `text`, plus `base`. */
export function tokenize(text: string, base = 0): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const from = base + match.index
    tokens.push({ t: match[0], n: foldWord(match[0]), from, to: from + match[0].length })
  }
  return tokens
}

/** The words of a text as compared. */
export const foldedWords = (text: string): string[] => (text.match(TOKEN) ?? []).map(foldWord)

/** {@link tokenize} for who wants the first words of a long text: word by word, null behind the last. */
export function firstTokens(text: string): (index: number) => Token | null {
  const tokens: Token[] = []
  const matches = text.matchAll(TOKEN)
  return (index) => {
    while (tokens.length <= index) {
      const match = matches.next().value as RegExpExecArray | undefined
      if (match === undefined) return null
      const [t] = match
      tokens.push({ t, n: foldWord(t), from: match.index, to: match.index + t.length })
    }
    return tokens[index] ?? null
  }
}
