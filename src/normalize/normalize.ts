import type { CleanText, Repair } from '../model/clean-text.js'
import type { SourcePage, SourceText } from '../model/source-text.js'
import { applyEdits, applyMoves, type MappedText, segmentsOf, unchanged } from './offset-map.js'
import type { Step } from './step.js'
import { steps } from './steps.js'

/**
 * One repair may uncover work for another, so the steps run until none asks for anything: the result is a text that
 * normalizing leaves alone. Real documents are done in two rounds, of which the second finds nothing.
 */
const MOST_ROUNDS = 12

/** Makes text of what a reader found: every step's edits in turn, and the map from the result back to the source. */
export function normalize(source: SourceText): CleanText {
  let mapped = unchanged(source.text)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = mapped.text
    for (const step of steps) mapped = runStep(mapped, step, source, round)
    if (mapped.text === before) break
  }
  const { segments, confidences } = segmentsOf(mapped)
  return { source, text: mapped.text, segments, repairs: repairsOf(source, mapped.text, segments, confidences), messages: [] }
}

function runStep(mapped: MappedText, step: Step, source: SourceText, round: number): MappedText {
  const { edits, moves = [] } = step.run({ text: mapped.text, markup: round === 0 ? (source.markup ?? []) : [] })
  return applyMoves(applyEdits(mapped, step.id, edits), moves, edits)
}

const repairIds = new Set(steps.filter((step) => step.kind === 'repair').map((step) => step.id))

function repairsOf(source: SourceText, text: string, segments: CleanText['segments'], confidences: readonly number[]): Repair[] {
  return segments.flatMap((segment, index) =>
    segment.steps
      .filter((step) => repairIds.has(step))
      .map((step) => ({
        step,
        source: segment.source,
        clean: segment.clean,
        before: source.text.slice(...segment.source),
        after: text.slice(...segment.clean),
        confidence: confidences[index] ?? 1,
        page: pageAt(source.pages, segment.source[0]),
      })),
  )
}

/** Number of the page on which an offset of the source lies. */
function pageAt(pages: readonly SourcePage[], offset: number): number {
  let low = 0
  let high = pages.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pages[middle]?.span[0] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return pages[low]?.number ?? 1
}
