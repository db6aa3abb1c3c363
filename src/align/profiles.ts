import type { Kin, Lexicon } from './lexicon.js'

/** Numbers in columns, with a share or weight of each. */
export interface Column {
  readonly index: readonly number[]
  readonly share: readonly number[]
}

/** A long term of the central sentences, with what it is made of. */
export interface Compound {
  readonly concept: number
  readonly parts: readonly Kin[]
}

/** All that is asked of a concept in the inner loops. */
export interface Profile {
  /** Concepts that it carries in part. */
  readonly kin: Column
  /** Sentences that carry it, wholly or in part, its parts counted. */
  readonly sentences: Column
  /** Compounds of the central document that it is a part of, by index. */
  readonly partOf: readonly number[]
  /** Clauses that have it, counted through all sentences, with what it weighs there. */
  readonly clauses: Column
}

const EMPTY: Column = { index: [], share: [] }

/** Columns that are filled while they are built. */
export interface ColumnDraft {
  readonly index: number[]
  readonly share: number[]
}

/** Adds a line to the columns of a key. */
export function addTo(drafts: Map<number, ColumnDraft>, key: number, index: number, share: number): void {
  const draft = drafts.get(key)
  if (draft === undefined) drafts.set(key, { index: [index], share: [share] })
  else {
    draft.index.push(index)
    draft.share.push(share)
  }
}

/** A concept of which the central document knows nothing. */
const UNKNOWN: Profile = { kin: EMPTY, clauses: EMPTY, partOf: [], sentences: EMPTY }

/** What the parts of a long term carry of it when all stand near. */
export const COMPOUND = 0.8

/**
 * Makes the profile of a concept when it is first asked for.
 *
 * `carriers` are the sentences that have it or a relative, `postings` the clauses that have it with its weight there.
 */
export function profiles(
  carriers: ReadonlyMap<number, Column>,
  postings: ReadonlyMap<number, Column>,
  terms: Lexicon,
  compounds: readonly Compound[],
  count: number,
): (concept: number) => Profile {
  const partOf = new Map<number, number[]>()
  compounds.forEach(({ parts }, index) => {
    for (const { concept } of parts) partOf.set(concept, [...(partOf.get(concept) ?? []), index])
  })
  const kinOf = (concept: number): Column => {
    const relatives = terms.kin[concept]
    if (relatives === undefined || relatives.length === 0) return EMPTY
    const column: ColumnDraft = { index: [], share: [] }
    for (const relative of relatives) {
      column.index.push(relative.concept)
      column.share.push(relative.share)
    }
    return column
  }
  // Scratch space, zero between calls.
  const sums = new Float64Array(count)
  const reached: number[] = []
  // Sentences that have all parts of a long term carry most of it.
  const carriersOf = (concept: number): Column => {
    const own = carriers.get(concept) ?? EMPTY
    const parts = terms.parts(concept)
    if (parts.length === 0) return own
    for (const part of parts) {
      const { index, share } = carriers.get(part.concept) ?? EMPTY
      for (let k = 0; k < index.length; k++) {
        const sentence = index[k] ?? 0
        if (sums[sentence] === 0) reached.push(sentence)
        sums[sentence] = (sums[sentence] ?? 0) + part.share * (share[k] ?? 0)
      }
    }
    for (const sentence of reached) sums[sentence] = COMPOUND * (sums[sentence] ?? 0) ** 2
    for (let k = 0; k < own.index.length; k++) {
      const sentence = own.index[k] ?? 0
      if (sums[sentence] === 0) reached.push(sentence)
      sums[sentence] = Math.max(sums[sentence] ?? 0, own.share[k] ?? 0)
    }
    const column: ColumnDraft = { index: [], share: [] }
    for (const sentence of reached) {
      column.index.push(sentence)
      column.share.push(sums[sentence] ?? 0)
      sums[sentence] = 0
    }
    reached.length = 0
    return column
  }
  // An array without holes, asked several times for every term of every window.
  const kept: (Profile | undefined)[] = []
  return (concept) => {
    let profile = kept[concept]
    if (profile === undefined) {
      const kin = kinOf(concept)
      const sentences = carriersOf(concept)
      // Most words that only the plan has.
      if (kin === EMPTY && sentences === EMPTY) profile = UNKNOWN
      else profile = { kin, sentences, clauses: postings.get(concept) ?? EMPTY, partOf: partOf.get(concept) ?? UNKNOWN.partOf }
      while (kept.length <= concept) kept.push(undefined)
      kept[concept] = profile
    }
    return profile
  }
}
