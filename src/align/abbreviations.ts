import type { Tokens } from './tokens.js'
import { CUT } from './tokens.js'

/** Fewer letters stand for too much. */
const SHORTEST = 3
/** A phrase of which letters are the initials stands this often at least. */
const OFTEN = 2

/**
 * What the initials in capitals of some text stand for, by the phrases of a document: `ĐMST` for `đổi mới sáng tạo`,
 * `KHCN` for `khoa học, công nghệ`. Of several phrases the most frequent; null where the document has none.
 */
export function abbreviationsOf(
  texts: readonly Tokens[],
  spelling: readonly string[],
): (letters: string) => readonly string[] | null {
  const known = new Map<string, readonly string[] | null>()
  let words: readonly { readonly word: string; readonly cut: boolean }[] | undefined
  const find = (letters: readonly string[]): readonly string[] | null => {
    words ??= texts.flatMap((tokens) =>
      Array.from(tokens.word, (number, at) => ({ word: spelling[number] ?? '', cut: tokens.gap[at] === CUT })),
    )
    const counts = new Map<string, number>()
    for (let from = 0; from + letters.length <= words.length; from++) {
      if (!letters.every((letter, k) => words?.[from + k]?.word[0] === letter && (k === 0 || !words[from + k]?.cut))) continue
      const phrase = words
        .slice(from, from + letters.length)
        .map(({ word }) => word)
        .join(' ')
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1])
    return best !== undefined && best[1] >= OFTEN ? best[0].split(' ') : null
  }
  return (letters) => {
    let phrase = known.get(letters)
    if (phrase === undefined) {
      const single = Array.from(letters.toLowerCase())
      known.set(letters, (phrase = single.length < SHORTEST ? null : find(single)))
    }
    return phrase
  }
}
