import type { CleanText } from '../model/clean-text.js'
import type { Correction } from '../model/corrections.js'
import type { PlaceTerms } from '../model/place-terms.js'
import type { FontRun, SourceLine, SourceText } from '../model/source-text.js'
import { withPlaceTerms } from '../vietnamese/own-terms.js'
import { allowed, CORRECTION, correctionEdits, decisionsOn, openDoubts, withDecisions } from './corrections.js'
import type { Misreading } from './misread.js'
import { type MisreadRun, misreadRun } from './misread-run.js'
import { applyEdits, applyMoves, type MappedText, placesOf, segmentsOf, unchanged } from './offset-map.js'
import { repairsOf } from './repairs.js'
import type { Step } from './step.js'
import { steps } from './steps.js'
import { figureMessages } from './misread-messages.js'
import { pageMessages, pagesWithReasons } from './unread-pages.js'

/**
 * One repair may uncover work for another, so the steps run until none asks for anything: the result is a text that
 * normalizing leaves alone. Real documents are done in two rounds, of which the second finds nothing.
 */
const MOST_ROUNDS = 12

/** What normalizing does besides. */
export interface NormalizeOptions {
  /** Mends misread words, or points them out; made by `loadMisreading`. Without it nobody looks for them. */
  readonly misreading?: Misreading
  /** Types of document, levels and bodies of a user's own: titles are told from text by them. */
  readonly placeTerms?: PlaceTerms | undefined
}

/** Makes text of what a reader found: every step's edits in turn, and the map from the result back to the source. */
export const normalize = (source: SourceText, { misreading, placeTerms }: NormalizeOptions = {}): CleanText =>
  withPlaceTerms(placeTerms, () => ({ ...normalized(source, misreading), ...(placeTerms === undefined ? {} : { placeTerms }) }))

function normalized(source: SourceText, misreading: Misreading | undefined): CleanText {
  let mapped = unchanged(source.text)
  const mine = stepsFor(source, misreading)
  const misread = misreading === undefined ? undefined : misreadRun(source, misreading)
  const decisions = decisionsOn(source)
  // What a person accepts is a repair that the steps make themselves, as a rule; what is refused they shall not make.
  let held: readonly Correction[] = decisions.valid.filter(({ decision }) => decision === 'refuse')
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = mapped.text
    for (const step of mine) {
      if (round === 0 && step.asksForLines === true) {
        mapped = corrected(mapped, decisions.valid)
        held = decisions.valid
      }
      mapped = runStep(mapped, step, source, round, held, misread)
    }
    if (mapped.text === before) break
  }
  const { segments, confidences } = segmentsOf(mapped)
  const pages = pagesWithReasons(source.pages, mapped.text, segments)
  const doubts = misread?.doubts({ text: mapped.text, segments })
  const open = doubts && openDoubts(doubts, segments, decisions.valid)
  return {
    source: pages === source.pages ? source : { ...source, pages },
    text: mapped.text,
    segments,
    repairs: withDecisions(repairsOf(steps, source, mapped.text, segments, confidences), decisions.valid),
    ...(open !== undefined && { doubts: open }),
    messages: [...(source.messages ?? []), ...pageMessages(pages), ...figureMessages(pages, open ?? []), ...decisions.messages],
  }
}

/** Steps that guess what the reader knows, or what nobody asked for, are left out. */
const stepsFor = ({ lines }: SourceText, misreading: Misreading | undefined): readonly Step[] =>
  steps.filter(
    ({ guessesLines, mendsMisreadings }) =>
      !(guessesLines === true && lines !== undefined) && !(mendsMisreadings === true && misreading === undefined),
  )

/** The text as persons want it, before its lines are joined: what they wrote may begin one. */
const corrected = (mapped: MappedText, decisions: readonly Correction[]): MappedText =>
  applyEdits(mapped, CORRECTION, correctionEdits(mapped, decisions, KINDS))

function runStep(
  mapped: MappedText,
  step: Step,
  source: SourceText,
  round: number,
  decisions: readonly Correction[],
  misread: MisreadRun | undefined,
): MappedText {
  const first = round === 0
  const { edits: asked, moves = [] } = step.run({
    text: mapped.text,
    markup: first ? (source.markup ?? []) : [],
    ...(first && source.fonts !== undefined && step.asksForFonts === true ? { fonts: fontsIn(mapped, source.fonts) } : {}),
    ...(first && source.lines !== undefined && step.asksForLines === true ? { lines: linesIn(mapped, source.lines) } : {}),
    ...(first && misread !== undefined && step.mendsMisreadings === true ? { misread: misread.at(mapped) } : {}),
  })
  const edits = allowed(mapped, asked, step, decisions)
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

const KINDS: ReadonlyMap<string, Step['kind']> = new Map(steps.map(({ id, kind }) => [id, kind]))
