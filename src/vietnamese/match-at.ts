/**
 * Matches a sticky pattern at one place of a text, so that a reader can go through a sentence without cutting it up.
 *
 * @param pattern with the flag `y`
 * @param at UTF-16 offset
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Words that may follow one another in a list of phrases. */
interface Branch {
  readonly next: Map<string, Branch>
  /** Whether a phrase ends here. */
  ends: boolean
}

const branch = (): Branch => ({ next: new Map(), ends: false })

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What may follow on a branch, the longer first. */
function sourceOf({ next }: Branch): string {
  const alternatives = [...next]
    .sort(([a], [b]) => b.length - a.length)
    .map(([word, after]) => {
      const rest = after.next.size === 0 ? '' : `\\s+${sourceOf(after)}`
      return escaped(word) + (after.ends && rest !== '' ? `(?:${rest})?` : rest)
    })
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(?:${alternatives.join('|')})`
}

/**
 * A pattern's source for a list of phrases: the longest first, a blank standing for any run of blanks. Phrases that begin
 * alike share their beginning, or each of hundreds would be tried at every place.
 */
export function anyOf(phrases: readonly string[]): string {
  const root = branch()
  for (const phrase of phrases) {
    let at = root
    for (const word of phrase.split(/ +/)) {
      const after = at.next.get(word) ?? branch()
      at.next.set(word, after)
      at = after
    }
    at.ends = true
  }
  return sourceOf(root)
}

/**
 * Pattern sources for the edges of a Vietnamese word: `\b` knows ASCII letters only. Here and wherever the text is known to
 * be Vietnamese a letter is `\p{sc=Latin}`: V8 takes far longer to compile `\p{L}`, which every cold start would pay.
 */
export const WORD_START = '(?<![\\p{sc=Latin}\\d])'
export const WORD_END = '(?![\\p{sc=Latin}\\d])'

/**
 * A pattern for a clean text, which holds no other blanks than these: `\s` takes twice as long to compile, and a first call
 * compiles all patterns of a reader. What stands in brackets is left.
 */
export const plainBlanks = ({ source, flags }: RegExp): RegExp => new RegExp(source.replace(/\\s(?=[+*?])/g, '[ \\n\\t]'), flags)
