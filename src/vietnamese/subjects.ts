import { foldedWords } from './fold.js'

/** Longest subject that is compared, in words. */
const LONGEST = 80
/** Shortest beginning of a subject that stands for all of it. */
const SHORTENED = 8
/** Share of the words that agree, in order, in two wordings of one subject: a slip of a scan in every fifteen. */
const SAME = 0.93
/** A wording with fewer of its words in common is about something else. */
const OTHER = 0.5

/** Words that lead a subject in. */
const LEADS: ReadonlySet<string> = new Set(foldedWords('về việc'))

/** The words of a subject ("trích yếu") as compared, without `về việc`. */
export function subjectWords(subject: string): string[] {
  const words = foldedWords(subject.slice(0, LONGEST * 12))
  const from = words.findIndex((word) => !LEADS.has(word))
  return from < 0 ? [] : words.slice(from, from + LONGEST)
}

/** How many words of one stand in the other, in whatever order: more than {@link likeness} finds in order, and quickly told. */
function inCommon(stated: readonly string[], cited: readonly string[]): number {
  const known = new Set(cited)
  return stated.filter((word) => known.has(word)).length
}

/** Best share of words in common, in order, of `stated` and any beginning of `cited`. */
function likeness(stated: readonly string[], cited: readonly string[]): number {
  let above = new Array<number>(cited.length + 1).fill(0)
  for (const word of stated) {
    const row = [0]
    for (const [at, other] of cited.entries()) {
      row.push(word === other ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0))
    }
    above = row
  }
  return Math.max(0, ...above.map((common, length) => common / Math.max(stated.length, length)))
}

/**
 * Whether a citation names a subject: the same words in order but for a slip or two, or so many of its first words that it
 * stands for all of it.
 *
 * @param stated words of {@link subjectWords}
 * @param cited the citation's words behind `về`, up to where its clause ends; they may go on behind the subject
 */
export function isSameSubject(stated: readonly string[], cited: readonly string[]): boolean {
  // Most citations are about something else: their first words tell.
  const opening = cited.slice(0, 5)
  if (stated.slice(0, 3).filter((word) => opening.includes(word)).length < Math.min(2, stated.length, opening.length))
    return false
  if (stated.length === 0 || cited.length === 0) return false
  if (stated.every((word, at) => word === cited[at])) return true
  const near = cited.slice(0, stated.length + 6)
  if (inCommon(stated, near) >= SAME * stated.length && likeness(stated, near) >= SAME) return true
  return cited.length >= SHORTENED && cited.every((word, at) => word === stated[at])
}

/** Whether a citation is plainly about something else: few of its words are those of the subject. */
export function isOtherSubject(stated: readonly string[], cited: readonly string[]): boolean {
  if (stated.length === 0) return false
  const known = new Set(stated)
  const opening = [...new Set(cited.slice(0, 2 * SHORTENED))]
  return opening.length >= 3 && opening.filter((word) => known.has(word)).length < OTHER * opening.length
}
