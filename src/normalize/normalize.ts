import type { CleanText, Repair } from '../model/clean-text.js'
import type { FontRun, SourceLine, SourcePage, SourceText } from '../model/source-text.js'
import { applyEdits, applyMoves, type MappedText, placesOf, segmentsOf, unchanged } from './offset-map.js'
import type { Step } from './step.js'
import { steps } from './steps.js'
import { pageMessages, pagesWithReasons } from './unread-pages.js'

/**
 * One repair may uncover work for another, so the steps run until none asks for anything: the result is a text that
 * normalizing leaves alone. Real documents are done in two rounds, of which the second finds nothing.
 */
const MOST_ROUNDS = 12

/** Makes text of what a reader found: every step's edits in turn, and the map from the result back to the source. */
export function normalize(source: SourceText): CleanText {
  let mapped = unchanged(source.text)
  const mine = source.lines === undefined ? steps : steps.filter(({ guessesLines }) => guessesLines !== true)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = mapped.text
    for (const step of mine) mapped = runStep(mapped, step, source, round)
    if (mapped.text === before) break
  }
  const { segments, confidences } = segmentsOf(mapped)
  const pages = pagesWithReasons(source.pages, mapped.text, segments)
  return {
    source: pages === source.pages ? source : { ...source, pages },
    text: mapped.text,
    segments,
    repairs: repairsOf(source, mapped.text, segments, confidences),
    messages: [...(source.messages ?? []), ...pageMessages(pages)],
  }
}

function runStep(mapped: MappedText, step: Step, source: SourceText, round: number): MappedText {
  const first = round === 0
  const { edits, moves = [] } = step.run({
    text: mapped.text,
    markup: first ? (source.markup ?? []) : [],
    ...(first && source.fonts !== undefined && step.asksForFonts === true ? { fonts: fontsIn(mapped, source.fonts) } : {}),
    ...(first && source.lines !== undefined && step.asksForLines === true ? { lines: linesIn(mapped, source.lines) } : {}),
  })
  return applyMoves(applyEdits(mapped, step.id, edits), moves, edits)
}

/** The fonts last placed, which several steps ask for while the text stays the same. */
let placed: { readonly mapped: MappedText; readonly fonts: readonly FontRun[]; readonly result: readonly FontRun[] } | undefined

/** Where the fonts of the source stand in a text of which nothing has been moved. */
function fontsIn(mapped: MappedText, fonts: readonly FontRun[]): readonly FontRun[] {
  if (placed === undefined || placed.mapped !== mapped || placed.fonts !== fonts) {
    const spans = placesOf(
      mapped,
      fonts.map(({ span }) => span),
    )
    placed = { mapped, fonts, result: fonts.map(({ font }, index) => ({ font, span: spans[index] ?? [0, 0] })) }
  }
  return placed.result
}

/** Where the lines of the source stand in a text of which nothing has been moved. */
function linesIn(mapped: MappedText, lines: readonly SourceLine[]): SourceLine[] {
  const spans = placesOf(
    mapped,
    lines.map(({ span }) => span),
  )
  return lines.map(({ role }, index) => ({ role, span: spans[index] ?? [0, 0] }))
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
