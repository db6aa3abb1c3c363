import type { Change } from '../model/comparison.js'
import type { ChangeRule, Pair } from './change.js'
import { actor } from './changes/actor.js'
import { added } from './changes/added.js'
import { condition } from './changes/condition.js'
import { deadline } from './changes/deadline.js'
import { dropped } from './changes/dropped.js'
import { merged } from './changes/merged.js'
import { number } from './changes/number.js'
import { reworded } from './changes/reworded.js'
import { scope } from './changes/scope.js'
import { strength } from './changes/strength.js'
import { term } from './changes/term.js'

/** The kinds of change, in the order in which they are told. */
export const CHANGES: readonly ChangeRule[] = [
  actor,
  scope,
  term,
  number,
  deadline,
  condition,
  strength,
  dropped,
  added,
  merged,
  reworded,
]

/** Findings of one kind that are told. */
const TOLD = 3

/** Changes that no editor may make, however few words they take. */
const SUBSTANCE: readonly ChangeRule[] = [number, deadline, condition]

/** What the passage changes in the sentence, each change told once. */
export function changesOf(pair: Pair): Change[] {
  return CHANGES.flatMap(({ kind, find }) => {
    const told = new Map(find(pair).map((change) => [`${change.central ?? ''}\n${change.plan ?? ''}`, change]))
    return [...told.values()].slice(0, TOLD).map((change) => ({ kind, ...change }))
  })
}

/** Whether the passage keeps the figures, dates and conditions of the sentence, and adds none. */
export const keepsSubstance = (pair: Pair): boolean => SUBSTANCE.every(({ find }) => find(pair).length === 0)
