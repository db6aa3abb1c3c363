import type { CleanText, Segment } from '../../model/clean-text.js'
import type { PageScan } from '../../model/scan.js'
import type { Span } from '../../model/span.js'
import { wordsIn } from '../scan-words.js'
import { percentOf, pixels } from './boxes.js'
import type { Sheet, Word } from './data.js'
import { placeOf, type SourcedWord, wordsOf } from './words.js'

/** A page of more words is shown in parts, cut where a paragraph begins. */
const PART_WORDS = 1500
/** And a paragraph that never ends is cut all the same. */
const MOST_WORDS = 3000

/** A word as the page gets it, with where it comes from. */
export interface PlacedWord {
  readonly from: SourcedWord
  readonly word: Word
}

/** A sheet, and the words on it with where they come from. */
export interface PlacedSheet {
  readonly sheet: Sheet
  readonly words: readonly PlacedWord[]
}

/** What was read on a page and stands nowhere in the clean text. */
function leftOut(scan: PageScan, gone: readonly Span[], source: string): Sheet['leftOut'] {
  return gone.flatMap((span) =>
    wordsIn(scan, span)
      .filter((word) => word.span[0] >= span[0] && word.span[1] <= span[1])
      .map(({ span: place, box }) => ({ text: source.slice(...place), box: pixels(box) })),
  )
}

function placedWord(word: SourcedWord, clean: CleanText, kept: readonly Segment[]): PlacedWord {
  const { text, pages } = clean.source
  const place = placeOf(word, kept)
  const scan = pages[word.page]?.scan
  const scanned = scan === undefined ? [] : word.runs.flatMap(({ source }) => wordsIn(scan, source))
  const seen = [...new Set(scanned)]
  const before = place === null ? word.runs.map(({ source }) => text.slice(...source)).join('') : text.slice(...place)
  return {
    from: word,
    word: {
      ...(word.gap === ' ' ? {} : { gap: word.gap }),
      text: word.text,
      place,
      ...(before === word.text ? {} : { source: before }),
      ...(seen.length === 0
        ? {}
        : { sure: percentOf(Math.min(...seen.map(({ confidence }) => confidence))), boxes: seen.map(({ box }) => pixels(box)) }),
    },
  }
}

/** Parts of the words of a page, each beginning with a paragraph where that can be had. */
function cutIntoParts(words: readonly SourcedWord[]): SourcedWord[][] {
  const cuts: SourcedWord[][] = []
  for (const word of words) {
    const last = cuts.at(-1)
    const long = last !== undefined && last.length >= PART_WORDS && (word.gap.includes('\n') || last.length >= MOST_WORDS)
    if (last === undefined || long) cuts.push([word])
    else last.push(word)
  }
  return cuts
}

/** The clean text by pages of the source, each with its words, in the order of the clean text. Pages without any are there too. */
export function sheetsOf(clean: CleanText): PlacedSheet[] {
  const { pages, text } = clean.source
  const byPage = pages.map((): SourcedWord[] => [])
  for (const word of wordsOf(clean)) byPage[word.page]?.push(word)
  const bySource = [...clean.segments].sort((a, b) => a.source[0] - b.source[0] || a.source[1] - b.source[1])
  const kept = bySource.filter((segment) => segment.clean[1] > segment.clean[0])
  const gone = bySource.filter((segment) => segment.clean[1] === segment.clean[0]).map(({ source }) => source)
  return pages.flatMap((page, index) => {
    const cuts = cutIntoParts(byPage[index] ?? [])
    const { scan } = page
    const size = scan === undefined ? null : { width: scan.width, height: scan.height }
    const here = gone.filter(([from]) => from >= page.span[0] && from < page.span[1])
    return (cuts.length === 0 ? [[]] : cuts).map((part, number): PlacedSheet => {
      const words = part.map((word) => placedWord(word, clean, kept))
      return {
        sheet: {
          page: page.number,
          part: cuts.length > 1 ? number + 1 : 0,
          scan: size,
          words: words.map(({ word }) => word),
          noise: scan === undefined || number > 0 ? [] : scan.noise.map(({ kind, box }) => ({ kind, box: pixels(box) })),
          leftOut: scan === undefined || number > 0 ? [] : leftOut(scan, here, text),
        },
        words,
      }
    })
  })
}
