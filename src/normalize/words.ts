/** A word of a text, with its place. */
export interface PlacedWord {
  readonly word: string
  readonly from: number
}

const LETTER = /[\p{L}\p{M}]/u
/** No Vietnamese word has more letters and marks; what is longer is left alone. */
const LONGEST = 24

/**
 * The words in which a pattern occurs, each once, in order. Looks for the pattern first and for the ends of its word
 * then, which stays linear where a pattern with the word around it would not.
 *
 * @param pattern matches one character or a few, with the flag `g`
 */
export function* wordsWith(text: string, pattern: RegExp): Generator<PlacedWord> {
  let done = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index < done) continue
    let from = index
    while (from > done && index - from < LONGEST && LETTER.test(text.charAt(from - 1))) from -= 1
    let to = index + found.length
    while (to < text.length && to - index < LONGEST && (LETTER.test(text.charAt(to)) || matchesAt(pattern, text, to))) to += 1
    done = to
    if (to - from < LONGEST) yield { word: text.slice(from, to), from }
  }
}

/** Whether a character of the word is one of the pattern's own that is no letter: `₫`, `´`. */
function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  return text.charAt(at).search(pattern) === 0
}
