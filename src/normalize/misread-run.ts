import type { CleanText, Doubt } from '../model/clean-text.js'
import type { SourcePage, SourceText } from '../model/source-text.js'
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
    doubts: ({ text, segments }) => begin(text).doubts(text, pageFinder(pages, segments)),
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

/** The page on which an offset of the clean text lies; asked in any order. */
function pageFinder(pages: readonly SourcePage[], segments: CleanText['segments']): (offset: number) => number {
  return (offset) => {
    const segment = segments[lastAt(segments, ({ clean }) => clean[0] <= offset)]
    const source = segment === undefined ? 0 : segment.source[0] + (segment.steps.length === 0 ? offset - segment.clean[0] : 0)
    return pages[lastAt(pages, ({ span }) => span[0] <= source)]?.number ?? 1
  }
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
