/**
 * Terms of the Central Committee ("khóa") and the day on which a congress elected each. Numbers of its documents begin anew
 * with a term: Nghị quyết 21-NQ/TW is one of 2008, of 2012, of 2017 and of 2022.
 */
const TERMS: readonly (readonly [term: string, from: string])[] = [
  ['VI', '1986-12-18'],
  ['VII', '1991-06-27'],
  ['VIII', '1996-07-01'],
  ['IX', '2001-04-22'],
  ['X', '2006-04-25'],
  ['XI', '2011-01-18'],
  ['XII', '2016-01-26'],
  ['XIII', '2021-01-31'],
  ['XIV', '2026-01-22'],
]

/** The term that a day lies in; null before the first that is known. @example partyTerm('2022-06-16') === 'XIII' */
export const partyTerm = (iso: string): string | null => TERMS.findLast(([, from]) => iso >= from)?.[0] ?? null
