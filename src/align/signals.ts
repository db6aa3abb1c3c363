/**
 * What the comparison goes by, each thing apart, so that `npm run eval` can leave it out and show what it is worth:
 *
 * - `cover` how much of the sentence a window has, `clauses` how much of each clause, `best_clause` the best one, `head` the first one (the obligation)
 *   in terms and `head_pairs` in pairs of words, `fit` how much of the window the sentence explains;
 * - `kin` near, wider and narrower terms, `compounds` long terms whose parts stand near;
 * - `collocations` pairs of words that the document itself uses as one, `abbreviations` their initials;
 * - `boilerplate` that phrases which every plan has weigh little, `rarity` that what is seldom said weighs much;
 * - `competition` that tasks compete for a window, `taken` that words which follow another sentence are that one's;
 * - `following` that a passage which follows the wording is worth as much as it keeps.
 */
export const SIGNALS = [
  'cover',
  'clauses',
  'best_clause',
  'head',
  'head_pairs',
  'fit',
  'kin',
  'compounds',
  'collocations',
  'abbreviations',
  'boilerplate',
  'rarity',
  'competition',
  'taken',
  'following',
] as const

/** One thing that the comparison goes by. */
export type Signal = (typeof SIGNALS)[number]

/** What the parts of a window's score count, their sum being 1. */
export type Shares = Readonly<Record<'cover' | 'clauses' | 'fit' | 'head' | 'head_pairs' | 'best_clause', number>>

const SHARES: Shares = { cover: 0.08, clauses: 0.1, fit: 0.37, head: 0.19, head_pairs: 0.17, best_clause: 0.09 }

/** The shares of what is not left out, scaled to the same sum. */
export function sharesWithout(without: ReadonlySet<Signal>): Shares {
  const share = (part: keyof Shares): number => (without.has(part) ? 0 : SHARES[part])
  const sum = share('cover') + share('clauses') + share('fit') + share('head') + share('head_pairs') + share('best_clause')
  const scale = sum > 0 ? 1 / sum : 0
  return {
    cover: share('cover') * scale,
    clauses: share('clauses') * scale,
    fit: share('fit') * scale,
    head: share('head') * scale,
    head_pairs: share('head_pairs') * scale,
    best_clause: share('best_clause') * scale,
  }
}
