import { isWellSpelled } from './spelling.js'

/**
 * Abbreviations that heads and tails of documents join to what follows: authorities and the signs of who signs for whom.
 * As the directories of the Party and of the state administration have them.
 */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'UBND HĐND UBMTTQ MTTQ UBKT BCH BTV BCĐ BTC BTG BCT BTGTU VPTU VPCP QĐND CAND TAND VKSND LĐLĐ TNCS CCB'.split(' '),
)
/** No word of capitals that run together is longer, and no syllable. */
const LONGEST = 40
const LONGEST_SYLLABLE = 7
/** Nobody looks at more ways to part a word. */
const MOST_WAYS = 64

/** Whether capitals are an abbreviation that stands before a name or a word. @example "UBND" */
export const isJoinedAbbreviation = (word: string): boolean => ABBREVIATIONS.has(word)

/**
 * All ways to part a word into syllables of two letters and more, an abbreviation first where there is one; none where it
 * cannot be parted, or in too many ways to tell.
 *
 * @param word letters alone, NFC
 * @example "UBNDTỈNHPHÚTHỌ" → UBND TỈNH PHÚ THỌ, UBND TỈNH PHÚT HỌ
 */
export function partings(word: string): readonly (readonly string[])[] {
  if (word.length > LONGEST) return []
  /** Ways to part what begins at a place, from the end back. */
  const from: (readonly string[])[][] = Array.from({ length: word.length + 1 }, () => [])
  from[word.length] = [[]]
  for (let at = word.length - 2; at >= 0; at -= 1) {
    const ways: (readonly string[])[] = []
    for (let end = at + 2; end <= Math.min(word.length, at + LONGEST_SYLLABLE); end += 1) {
      const rest = from[end] ?? []
      const part = word.slice(at, end)
      if (rest.length === 0 || !(isWellSpelled(part) || (at === 0 && ABBREVIATIONS.has(part)))) continue
      for (const way of rest) ways.push([part, ...way])
    }
    if (ways.length > MOST_WAYS) return []
    from[at] = ways
  }
  return (from[0] ?? []).filter((way) => way.length > 1)
}

/** Letters in capitals, more than the longest syllable has. @example "UBNDTỈNHPHÚTHỌ" */
const CAPITALS = /^\p{Lu}{8,}$/u

/** Whether capitals are syllables that run together. */
export const isRunTogether = (word: string): boolean => CAPITALS.test(word) && partings(word).length > 0
