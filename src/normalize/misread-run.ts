import type { CleanText, Doubt } from '../model/clean-text.js'
import type { SourcePage, SourceText } from '../model/source-text.js'
import { oddHeadings } from './misread-headings.js'
import { type ImpossibleNumber, impossibleNumbers } from './misread-numbers.js'
import { type ConfidenceIn, doubtfulReferences } from './misread-references.js'
import type { MisreadKind, Misreading, Misreadings, ReadPage } from './misread.js'
import { type MappedText, placesOf } from './offset-map.js'
import type { StepInput } from './step.js'

/** The misreadings of a document under way. */
export interface MisreadRun {
  /** What a step is handed, whose text is the one given. */
  readonly at: (mapped: MappedText) => NonNullable<StepInput['misread']>
  readonly doubts: (clean: Pick<CleanText, 'text' | 'segments'>) => readonly Doubt[]
}

/** Begins to look for the misreadings of a document, when a step asks for the first time. */
export function misreadRun({ pages }: SourceText, misreading: Misreading): MisreadRun {
  let begun: Misreadings | undefined
  const begin = (text: string): Misreadings => (begun ??= misreading.begin(text))
  return {
    at: (mapped) => {
      const where = pagesIn(mapped, pages)
      const found = begin(mapped.text)
      return { edits: (kind: MisreadKind, text: string) => found.edits(kind, text, where) }
    },
    doubts: ({ text, segments }) => {
      const sourceAt = sourceFinder(segments)
      const pageAt = (offset: number): number => pageOf(pages, sourceAt(offset))?.number ?? 1
      const { doubts, recognized } = begin(text)
      const isRead = (offset: number): boolean => recognized || pageOf(pages, sourceAt(offset))?.readBy === 'ocr'
      const found = doubts(text, pageAt, isRead)
      if (!recognized && !pages.some(({ readBy }) => readBy === 'ocr')) return found
      const numbers = [...impossibleNumbers(text).filter(({ clean }) => isRead(clean[0])), ...oddHeadings(text, isRead)]
      const references = doubtfulReferences(text, confidenceFinder(pages, sourceAt), pageAt)
      return withReferences(withReferences(found, references), numbers.map(doubtOf(text, pageAt)))
    },
  }
}

/** Where the pages and their words stand in a text of which nothing has been moved. */
function pagesIn(mapped: MappedText, pages: readonly SourcePage[]): ReadPage[] {
  const spans = placesOf(
    mapped,
    pages.map(({ span }) => span),
  )
  return pages.map(({ number, readBy, scan }, index) => {
    const page = { number, readBy, span: spans[index] ?? [0, 0] } as const
    if (scan === undefined) return page
    const places = placesOf(
      mapped,
      scan.words.map(({ span }) => span),
    )
    return { ...page, words: scan.words.map(({ confidence }, at) => ({ confidence, span: places[at] ?? page.span })) }
  })
}

/** Where an offset of the clean text stands in the source; asked in any order. */
function sourceFinder(segments: CleanText['segments']): (offset: number) => number {
  return (offset) => {
    const segment = segments[lastAt(segments, ({ clean }) => clean[0] <= offset)]
    return segment === undefined ? 0 : segment.source[0] + (segment.steps.length === 0 ? offset - segment.clean[0] : 0)
  }
}

const pageOf = (pages: readonly SourcePage[], source: number): SourcePage | undefined =>
  pages[lastAt(pages, ({ span }) => span[0] <= source)]

/** How sure recognition was of what stands in a place. */
function confidenceFinder(pages: readonly SourcePage[], sourceAt: (offset: number) => number): ConfidenceIn {
  return ([from, to]) => {
    const [start, end] = [sourceAt(from), sourceAt(to - 1) + 1]
    const words = pageOf(pages, start)?.scan?.words ?? []
    let least: number | null = null
    for (let index = lastAt(words, ({ span }) => span[0] <= start); index < words.length; index += 1) {
      const word = words[index]
      if (word === undefined || word.span[0] >= end) break
      if (word.span[1] > start) least = Math.min(least ?? 1, word.confidence)
    }
    return least
  }
}

const doubtOf =
  (text: string, pageAt: (offset: number) => number) =>
  ({ clean, meant, confidence }: ImpossibleNumber): Doubt => ({
    reason: 'figure',
    clean,
    word: text.slice(...clean),
    suggestions: meant === null ? [] : [{ text: meant, confidence }],
    confidence,
    page: pageAt(clean[0]),
  })

const inOrder = (doubts: readonly Doubt[]): Doubt[] =>
  [...doubts].sort((a, b) => a.clean[0] - b.clean[0] || a.clean[1] - b.clean[1])

/** All doubts in order; of two in one place the one that says more. */
function withReferences(doubts: readonly Doubt[], references: readonly Doubt[]): Doubt[] {
  const added: Doubt[] = []
  for (const each of inOrder(references)) {
    const [from, to] = each.clean
    const before = doubts[lastAt(doubts, ({ clean }) => clean[0] < to)]
    const isTaken = [before, added.at(-1)].some((other) => other !== undefined && other.clean[0] < to && other.clean[1] > from)
    if (!isTaken) added.push(each)
  }
  return inOrder([...doubts, ...added])
}

/** The index of the last of some things of which the first ones, and they alone, hold. */
function lastAt<Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean): number {
  let low = 0
  let high = things.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const thing = things[middle]
    if (thing !== undefined && holds(thing)) low = middle
    else high = middle - 1
  }
  return low
}
