import type { Decided, Doubt, Edit, Repair, Segment } from '../model/clean-text.js'
import type { Correction } from '../model/corrections.js'
import type { DocumentMessage } from '../model/message.js'
import type { SourceText } from '../model/source-text.js'
import type { Span } from '../model/span.js'
import { type MappedText, placesOf, trimmed } from './offset-map.js'

/** Id under which a person's own words stand in the record. */
export const CORRECTION = 'correction'

/** What persons decided on a document, as far as it holds for the text that was read. */
export interface Decisions {
  /** In order of their places, which do not overlap. */
  readonly valid: readonly Correction[]
  readonly messages: readonly DocumentMessage[]
}

const NONE: Decisions = { valid: [], messages: [] }

/** Line and column of an offset, from 1. */
function pointAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/**
 * The decisions that hold. One whose place holds other words than those recorded is left out, as is one that overlaps
 * another: a message says so.
 */
export function decisionsOn({ text, corrections = [] }: SourceText): Decisions {
  if (corrections.length === 0) return NONE
  const valid: Correction[] = []
  const messages: DocumentMessage[] = []
  const leaveOut = (correction: Correction, ruleId: string): void => {
    const [from, to] = correction.place
    messages.push({
      ruleId,
      reason: ruleId,
      ...pointAt(text, Math.min(from, text.length)),
      expected: [correction.text],
      actual: text.slice(from, to),
    })
  }
  for (const correction of [...corrections].sort((a, b) => a.place[0] - b.place[0])) {
    const [from, to] = correction.place
    if (text.slice(from, to) !== correction.text || to > text.length) leaveOut(correction, 'correction-stale')
    else if (from < (valid.at(-1)?.place[1] ?? 0)) leaveOut(correction, 'correction-overlap')
    else valid.push(correction)
  }
  return { valid, messages }
}

/** The edits that make a text what persons decided, of which nothing has been moved yet; with the step each stands under. */
export function correctionEdits(
  mapped: MappedText,
  decisions: readonly Correction[],
  kinds: ReadonlyMap<string, 'repair' | 'layout'>,
): (Edit & { readonly step: string })[] {
  const places = placesOf(
    mapped,
    decisions.map(({ place }) => place),
  )
  const inserted = insertions(mapped.pieces)
  return decisions.flatMap(({ decision, place, replacement, step }, index) => {
    // What a step put between two letters of the source stands where the source has nothing.
    const span = (place[0] === place[1] ? inserted.get(place[0]) : undefined) ?? places[index] ?? [0, 0]
    if (decision === 'refuse' || mapped.text.slice(...span) === replacement) return []
    const kind = decision === 'accept' && step !== null ? kinds.get(step) : undefined
    // What is dropped from the lines is dropped later.
    if (kind === 'layout') return []
    const under = kind === 'repair' && step !== null ? step : CORRECTION
    return [{ step: under, span, replacement }]
  })
}

/**
 * Leaves out the edits of a step that would change what a person decided on: words typed in are safe from every step, other
 * decisions from repairs and from the step that was refused. Edits are in order; linear in the pieces and edits.
 */
export function allowed(
  mapped: MappedText,
  edits: readonly Edit[],
  { id, kind }: { readonly id: string; readonly kind: 'repair' | 'layout' },
  decisions: readonly Correction[],
): readonly Edit[] {
  if (edits.length === 0 || decisions.length === 0) return edits
  const safe = decisions
    .filter(({ decision, step }) => kind === 'repair' || decision === 'replace' || (decision === 'refuse' && step === id))
    .map(({ place }) => place)
  const spans = spansOf(mapped.pieces, safe)
  let next = 0
  return edits.filter((edit) => {
    const [from, to] = trimmed(mapped.text, edit).span
    while ((spans[next]?.[1] ?? Infinity) < from) next += 1
    for (let index = next; (spans[index]?.[0] ?? Infinity) <= to; index += 1)
      if (meets(spans[index] ?? [0, 0], from, to)) return false
    return true
  })
}

/** Whether an edit touches a passage; one between two letters is touched by what is put just there. */
const meets = ([start, end]: Span, from: number, to: number): boolean =>
  (start < to && from < end) || (start === end && from === to && from === start)

/** What stands in a text for which the source has nothing, by the place in the source. */
function insertions(pieces: readonly Run[]): Map<number, Span> {
  const found = new Map<number, Span>()
  let at = 0
  for (const { from, to, length } of pieces) {
    if (from === to && length > 0) found.set(from, [at, at + length])
    at += length
  }
  return found
}

/** A run of the source, how much of the text stands for it, and what rewrote it. */
type Run = Pick<MappedText['pieces'][number], 'from' | 'to' | 'length' | 'steps'>

/** Where passages of the source stand in a text, whatever has been moved; in the order of the text. Rewritten runs count whole. */
function spansOf(pieces: readonly Run[], places: readonly Span[]): Span[] {
  const spans: Span[] = []
  const between = places.filter(([start, end]) => start === end)
  let at = 0
  for (const { from, to, length, steps } of pieces) {
    const verbatim = steps.length === 0
    for (let index = firstEndingAfter(places, from); index < places.length; index += 1) {
      const [start, end] = places[index] ?? [0, 0]
      if (start >= to) break
      const span: Span = [
        at + (verbatim ? Math.max(0, start - from) : 0),
        at + (verbatim ? Math.min(length, end - from) : length),
      ]
      if (span[1] > span[0]) spans.push(span)
    }
    for (let index = firstEndingAfter(between, from - 1); index < between.length; index += 1) {
      const [offset] = between[index] ?? [0]
      if (offset > to || !(verbatim || from === to)) break
      spans.push(verbatim ? [at + offset - from, at + offset - from] : [at, at + length])
    }
    at += length
  }
  return between.length === 0 ? spans : spans.sort((a, b) => a[0] - b[0])
}

/** Index of the first place that ends after an offset. Places are in order and do not overlap. */
function firstEndingAfter(places: readonly Span[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Puts on record which repairs are a person's: accepted ones and those typed in. */
export function withDecisions(repairs: readonly Repair[], decisions: readonly Correction[]): readonly Repair[] {
  if (decisions.length === 0) return repairs
  const places = decisions.map(({ place }) => place)
  return repairs.map((repair) => {
    const [from, to] = repair.source
    // What was put in at the end of a place ends with it.
    const decision = decisions[firstEndingAfter(places, from === to ? from - 1 : from)]
    const within =
      decision !== undefined &&
      // What happened to the whole line is decided on only by its own name.
      (repair.kind === 'repair' || repair.step === decision.step) &&
      decision.place[0] < Math.max(to, from + 1) &&
      decision.decision !== 'refuse'
    if (!within) return repair
    const decidedBy: Decided = {
      decision: decision.decision === 'accept' ? 'accept' : 'replace',
      who: decision.who,
      when: decision.when,
    }
    return { ...repair, decidedBy }
  })
}

/** What is still in doubt: a word on which a person decided is not. */
export function openDoubts(
  doubts: readonly Doubt[],
  segments: readonly Segment[],
  decisions: readonly Correction[],
): readonly Doubt[] {
  if (doubts.length === 0 || decisions.length === 0) return doubts
  const pieces = segments.map(({ source, clean, steps }) => ({
    from: source[0],
    to: source[1],
    length: clean[1] - clean[0],
    steps,
  }))
  const decided = spansOf(
    pieces,
    decisions.map(({ place }) => place),
  )
  return doubts.filter(({ clean: [from, to] }) => {
    // A gap is a doubt about the word before it.
    const start = from === to ? from - 1 : from
    const span = decided[firstEndingAfter(decided, start)]
    return span === undefined || span[0] >= to
  })
}

/** What `explain` says of a person's own words. */
export const ownWords = {
  id: CORRECTION,
  about: {
    vi: 'Người hiệu đính gõ lại chữ ở đây (trang normalize --review, tệp --corrections). Không bước nào sửa tiếp chữ này.',
    en: 'A person typed these words (the page of normalize --review, a file of --corrections). No step changes them.',
  },
  example: { before: 'tinh ủy', after: 'tỉnh ủy' },
} as const
