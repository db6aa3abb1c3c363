import type { Central } from './central.js'
import { alignWords } from './word-alignment.js'
import { firstWordOf, type Wording } from './wording.js'

/** A place where a passage departs from the sentence that it follows: terms left out, terms put in, or some for others. */
export interface Hunk {
  /** Terms `[from, to)` of the sentence that are left out; empty where nothing is. */
  readonly central: readonly [from: number, to: number]
  /** Terms `[from, to)` of the passage that are put in; empty where nothing is. */
  readonly plan: readonly [from: number, to: number]
  /** Weight of the words left out and put in; words of grammar weigh nothing. */
  readonly lost: number
  readonly won: number
}

/** The departures of the terms `[from, to)` of a passage from a sentence, in order; none where they cannot be aligned. */
export function hunksOf(spelled: Wording, passage: Wording, from: number, to: number, central: Central): Hunk[] {
  const start = firstWordOf(passage, from)
  const end = firstWordOf(passage, to)
  const alignment = alignWords(spelled, passage, start, end, central)
  if (alignment === null) return []
  const { columnOf, followed } = alignment
  const moved = movedWords(spelled, columnOf, passage, followed, start)
  const hunks: Hunk[] = []
  let column = 0
  for (let i = 0; i <= columnOf.length;) {
    let next = i
    while (next < columnOf.length && (columnOf[next] ?? -1) < 0) next++
    const until = next < columnOf.length ? (columnOf[next] ?? 0) : followed.length
    const lost = range(spelled, i, next, moved.central)
    const won = range(passage, start + column, start + until, moved.plan)
    if (lost.weight > 0 || won.weight > 0)
      hunks.push({ central: lost.terms, plan: won.terms, lost: lost.weight, won: won.weight })
    column = until + 1
    i = next + 1
  }
  return hunks
}

/** Words that both sides have left over: they only stand elsewhere. By number of the word on each side. */
function movedWords(
  spelled: Wording,
  columnOf: Int32Array,
  passage: Wording,
  followed: Uint8Array,
  start: number,
): { readonly central: ReadonlySet<number>; readonly plan: ReadonlySet<number> } {
  const left = new Map<number, number[]>()
  columnOf.forEach((column, i) => {
    if (column >= 0) return
    const number = spelled.word[i] ?? 0
    const list = left.get(number)
    if (list === undefined) left.set(number, [i])
    else list.push(i)
  })
  const central = new Set<number>()
  const plan = new Set<number>()
  followed.forEach((follows, j) => {
    if (follows === 1) return
    const at = left.get(passage.word[start + j] ?? -1)?.shift()
    if (at === undefined) return
    central.add(at)
    plan.add(start + j)
  })
  return { central, plan }
}

/** The terms in which the words `[from, to)` stand, and what the words weigh, those left aside that have moved. */
function range(
  { term, weight }: Wording,
  from: number,
  to: number,
  moved: ReadonlySet<number>,
): { readonly terms: readonly [number, number]; readonly weight: number } {
  if (from >= to) return { terms: [0, 0], weight: 0 }
  let sum = 0
  let first = -1
  let last = -1
  for (let at = from; at < to; at++) {
    const here = moved.has(at) ? 0 : (weight[at] ?? 0)
    sum += here
    if (here === 0) continue
    if (first < 0) first = term[at] ?? 0
    last = term[at] ?? 0
  }
  return { terms: first < 0 ? [0, 0] : [first, last + 1], weight: sum }
}
