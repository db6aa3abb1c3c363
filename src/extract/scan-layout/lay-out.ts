import type { Recognition, ScannedWord, ScanNoise } from '../../model/scan.js'
import type { SourceLine, SourcePage } from '../../model/source-text.js'
import type { Span } from '../../model/span.js'
import { compose, type ReadPage } from '../pdf/compose.js'
import { levelled } from './level.js'
import { partedFromNoise } from './noise.js'
import { linesOfPage } from './page-lines.js'
import { bodySize } from './page-rows.js'
import { settled } from './sound-lines.js'
import { pagesOnSheet } from './spread.js'
import { unreadInk } from './unread-ink.js'
import { placedWords, scaleOf } from './word-place.js'

/** The text of a page and what is known of it. All spans are in `text`. */
export interface LaidOut {
  readonly text: string
  readonly lines: readonly SourceLine[]
  readonly words: readonly ScannedWord[]
  readonly noise: readonly ScanNoise[]
}

/** The text of several pages, parted by form feeds. All spans are in `text`. */
export interface LaidOutPages {
  readonly text: string
  readonly lines: readonly SourceLine[]
  readonly pages: readonly SourcePage[]
}

/**
 * Finds what a picture says in the order in which it is read, from the boxes of its words alone: an engine's lines and
 * their order mean nothing. A page without words has an empty text.
 */
export function layOut(recognition: Recognition): LaidOut {
  const { text, lines, pages } = layOutPages([recognition])
  const scan = pages[0]?.scan
  return { text, lines, words: scan?.words ?? [], noise: scan?.noise ?? [] }
}

/** The same for the pictures of one document: what repeats on its pages, and paragraphs that go on, show only together. */
export function layOutPages(recognitions: readonly Recognition[]): LaidOutPages {
  const { text, lines, pages } = compose(recognitions.flatMap((each, index) => scannedPage(each, index + 1)))
  return { text, lines, pages }
}

/**
 * A recognized picture as a page that {@link compose} puts beside pages with a text layer.
 *
 * @param number of the page, counted from 1
 */
export function scannedPage(recognition: Recognition, number: number): ReadPage[] {
  const scale = scaleOf(recognition)
  const { width, height, ink, engine, image, resolution, turned } = recognition
  const size = { width: width * scale, height: height * scale }
  const sheet = pagesOnSheet(settled(levelled(placedWords(recognition, scale)), recognition.lines), size)
  const read = sheet.map(({ words, left, width: own }, index): ReadPage => {
    const parts = partedFromNoise(words, { left, width: own, height: size.height, ink })
    // The right page of an open book lies between its left one and the next sheet.
    const page = number + index / sheet.length
    const lines = linesOfPage({ page, ...parts, height: size.height, usual: bodySize(parts.text) })
    return { number, lines, separators: [], reason: undefined }
  })
  const noise = unreadInk(
    ink,
    read.flatMap(({ lines }) => lines),
    { scale, height: size.height },
  )
  const scan = { engine, image, width, height, resolution, ...(turned === undefined ? {} : { turned }), noise }
  return read.map(({ number: of, lines, separators, reason }, index) => ({
    number: of,
    lines,
    separators,
    reason,
    ...(index === read.length - 1 ? { scan } : { goesOn: true }),
  }))
}

/** Moves what was laid out to where its text stands in a longer one. */
export function shifted({ text, lines, words, noise }: LaidOut, by: number): LaidOut {
  const move = ([from, to]: Span): Span => [from + by, to + by]
  return {
    text,
    lines: lines.map((line) => ({ ...line, span: move(line.span) })),
    words: words.map((word) => ({ ...word, span: move(word.span) })),
    noise: noise.map((each) => (each.span === undefined ? each : { ...each, span: move(each.span) })),
  }
}
