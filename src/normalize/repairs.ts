import type { Repair, Segment } from '../model/clean-text.js'
import type { SourcePage, SourceText } from '../model/source-text.js'
import type { Span } from '../model/span.js'
import { CORRECTION } from './corrections.js'
import type { Step } from './step.js'

const VISIBLE = /\S/u
/** What a person decided counts as a repair. */
const A_PERSON: Pick<Step, 'kind' | 'onRecord'> = { kind: 'repair' }

/** A stretch of a line in which one step rewrote letter after letter. */
interface Stretch {
  readonly step: string
  readonly source: Span
  readonly clean: Span
}

/**
 * What the steps did, for the record, in the order of the clean text: every repair, every character that was deleted as no
 * part of the text, and, a line each, where letters were composed. Linear.
 *
 * @param confidences of the segments
 */
export function repairsOf(
  steps: readonly Step[],
  source: SourceText,
  text: string,
  segments: readonly Segment[],
  confidences: readonly number[],
): Repair[] {
  const known = new Map(steps.map((step) => [step.id, step]))
  const repairs: Repair[] = []
  const put = (step: string, kind: Repair['kind'], from: Span, to: Span, confidence: number): void => {
    const page = pageAt(source.pages, from[0])
    const [before, after] = [source.text.slice(...from), text.slice(...to)]
    repairs.push({ step, kind, source: from, clean: to, before, after, confidence, page })
  }
  let open: Stretch | undefined
  /** Where the text behind the open stretch has been seen to go on in the same line of the source. */
  let reached = 0
  const close = (): void => {
    if (open !== undefined) put(open.step, 'layout', open.source, open.clean, 1)
    open = undefined
  }
  for (const [index, segment] of segments.entries()) {
    const clean = text.slice(...segment.clean)
    if (open !== undefined && segment.source[0] !== reached) close()
    let goesOn = false
    // What a person wrote is nobody else's, whatever was done there before.
    for (const id of segment.steps.includes(CORRECTION) ? [CORRECTION] : segment.steps) {
      const step = id === CORRECTION ? A_PERSON : known.get(id)
      if (step === undefined) continue
      if (step.kind === 'repair') put(id, 'repair', segment.source, segment.clean, confidences[index] ?? 1)
      else if (step.onRecord === 'deletions') {
        const gone = VISIBLE.test(clean) ? undefined : visibleIn(source.text, segment.source)
        if (gone !== undefined) put(id, 'layout', gone, [segment.clean[0], segment.clean[0]], confidences[index] ?? 1)
      } else if (step.onRecord === 'lines') {
        if (open !== undefined && open.step !== id) close()
        open = {
          step: id,
          source: [open?.source[0] ?? segment.source[0], segment.source[1]],
          clean: [open?.clean[0] ?? segment.clean[0], segment.clean[1]],
        }
        goesOn = true
      }
    }
    if (!goesOn && clean.includes('\n')) close()
    reached = segment.source[1]
  }
  close()
  return repairs.sort((a, b) => a.clean[0] - b.clean[0])
}

/** The part of a passage that shows; undefined where it is blank. */
function visibleIn(text: string, [from, to]: Span): Span | undefined {
  const passage = text.slice(from, to)
  const trimmed = passage.trim()
  const start = from + passage.indexOf(trimmed)
  return trimmed === '' ? undefined : [start, start + trimmed.length]
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
