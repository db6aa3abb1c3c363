import { diffArrays } from 'diff/lib/diff/array.js'
import type { Difference } from '../model/comparison.js'
import type { Tokens } from './tokens.js'

/** Words of one side of a pair. */
export interface Words {
  readonly tokens: Tokens
  /** Terms `[from, to)`. */
  readonly from: number
  readonly to: number
  /** The text that the words are taken from, and where it begins in the clean text. */
  readonly text: string
  readonly base: number
}

/** Words that are read alike are equal: `uỷ` and `ủy`, `Giảm sát` and `giám sát`. */
const readOf = ({ tokens, from, to }: Words): number[] => [...tokens.word.subarray(tokens.termStart[from], tokens.termStart[to])]

/** The words `[first, last)`, counted from the first of the side, as printed, with the marks between them. */
function printed({ tokens, from, text, base }: Words, first: number, last: number): string {
  const start = tokens.termStart[from] ?? 0
  return text.slice((tokens.from[start + first] ?? 0) - base, (tokens.to[start + last - 1] ?? 0) - base)
}

/** What is restated in other words, told as a whole: word by word it would be confetti. */
export const restatedDifference = (central: string, plan: string): Difference[] => [
  { op: 'removed', text: central },
  { op: 'added', text: plan },
]

/** What differs word by word between a central sentence and a passage. An equal run reads as in the central sentence. */
export function differenceOf(central: Words, plan: Words): Difference[] {
  const runs: Difference[] = []
  let left = 0
  let right = 0
  for (const change of diffArrays(readOf(central), readOf(plan))) {
    const count = change.value.length
    if (change.added) {
      runs.push({ op: 'added', text: printed(plan, right, right + count) })
      right += count
    } else {
      runs.push({ op: change.removed ? 'removed' : 'equal', text: printed(central, left, left + count) })
      left += count
      if (!change.removed) right += count
    }
  }
  return runs
}
