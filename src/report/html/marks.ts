import type { Change, Difference } from '../../model/comparison.js'
import { tellsMore } from '../wording.js'
import type { Mark } from './data.js'
import { KINDS } from './view/facts.js'

/** Words of a text, for want of the very words. @example "chi bộ" → "chi", "bộ" */
const WORD = /\S+/gu

/** Where a run of words stands from an offset on; null where it is not to be found as it is. */
function placeOf(text: string, run: string, from: number): readonly [number, number] | null {
  const words = run.trim()
  if (words === '') return null
  const at = text.indexOf(words, from)
  return at < 0 ? null : [at, at + words.length]
}

/** The offset behind so many words: for runs that both sides spell differently. */
function behindWords(text: string, count: number, from: number): number {
  WORD.lastIndex = from
  let end = from
  for (let left = count; left > 0; left -= 1) {
    const found = WORD.exec(text)
    if (found === null) break
    end = found.index + found[0].length
  }
  WORD.lastIndex = 0
  return end
}

/** Places of the runs that one side has alone. */
function ownRuns(text: string, difference: readonly Difference[], op: 'removed' | 'added'): (readonly [number, number])[] {
  const lower = text.toLowerCase()
  const found: (readonly [number, number])[] = []
  let at = 0
  for (const run of difference) {
    if (run.op !== op && run.op !== 'equal') continue
    const place = placeOf(lower, run.text.toLowerCase(), at)
    if (run.op === op && place !== null) found.push(place)
    at = place?.[1] ?? behindWords(text, run.text.match(WORD)?.length ?? 0, at)
  }
  return found
}

/** Kinds that are about a whole passage: nothing in it is more theirs than the rest. */
const WHOLE: ReadonlySet<string> = new Set(['merged', 'reworded'])

/** What is different in a text, painted letter by letter: 0 nothing, 1 differing, from 2 kinds of change. */
function painted(
  text: string,
  difference: readonly Difference[],
  op: 'removed' | 'added',
  phrases: readonly (readonly [kind: number, phrase: string])[],
): Mark[] {
  const colours = new Uint8Array(text.length)
  if (tellsMore(difference)) for (const [from, to] of ownRuns(text, difference, op)) colours.fill(1, from, to)
  const lower = text.toLowerCase()
  // Letters whose lower case is longer would shift what follows.
  const where = lower.length === text.length ? lower : text
  for (const [kind, phrase] of phrases) {
    const place = placeOf(where, where === lower ? phrase.toLowerCase() : phrase, 0)
    if (place !== null) colours.fill(kind + 2, ...place)
  }
  const marks: Mark[] = []
  for (let from = 0; from < colours.length;) {
    const colour = colours[from] ?? 0
    let to = from + 1
    while (to < colours.length && colours[to] === colour) to += 1
    if (colour > 0) marks.push([from, to - from, colour - 2])
    from = to
  }
  return marks
}

/** Losses and gains first: what a change of another kind is about is marked as that. */
const kindOrder = ({ kind }: Change): number => (kind === 'dropped' || kind === 'added' ? 0 : 1)

/** What differs between a central sentence and the passage that decides, in either text. */
export function marksOf(
  text: string,
  quote: string,
  difference: readonly Difference[],
  changes: readonly Change[],
): readonly [central: Mark[], plan: Mark[]] {
  const phrases = (side: 'central' | 'plan'): (readonly [number, string])[] =>
    [...changes]
      .filter(({ kind }) => !WHOLE.has(kind))
      .sort((a, b) => kindOrder(a) - kindOrder(b))
      .flatMap((change) => {
        const phrase = change[side]
        return phrase === null ? [] : [[KINDS.indexOf(change.kind), phrase] as const]
      })
  return [painted(text, difference, 'removed', phrases('central')), painted(quote, difference, 'added', phrases('plan'))]
}
