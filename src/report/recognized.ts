import type { CleanText } from '../model/clean-text.js'
import type { Box, PageScan } from '../model/scan.js'
import type { SourcePage } from '../model/source-text.js'
import type { Span } from '../model/span.js'
import { cleanWords } from './clean-words.js'

/** A word on the picture of a page. */
export interface PrintedWord {
  /** As the clean text has it; as it was recognized where it was left out of that. */
  readonly text: string
  /** As it was recognized. */
  readonly recognized: string
  readonly box: Box
  /** 0 to 1 */
  readonly confidence: number
}

/** A line of words from left to right. */
export interface PrintedLine {
  readonly box: Box
  readonly words: readonly PrintedWord[]
}

/** A page that was recognized. */
export interface PrintedPage {
  readonly page: SourcePage
  readonly scan: PageScan
  readonly lines: readonly PrintedLine[]
}

/** The box around boxes. */
export const around = (boxes: readonly Box[]): Box => ({
  x0: Math.min(...boxes.map(({ x0 }) => x0)),
  y0: Math.min(...boxes.map(({ y0 }) => y0)),
  x1: Math.max(...boxes.map(({ x1 }) => x1)),
  y1: Math.max(...boxes.map(({ y1 }) => y1)),
})

/** Whether a word goes on with the line of the one before it: on the same height, and to the right. */
const goesOn = (before: Box, box: Box): boolean =>
  box.x0 >= (before.x0 + before.x1) / 2 &&
  Math.min(before.y1, box.y1) - Math.max(before.y0, box.y0) > Math.min(before.y1 - before.y0, box.y1 - box.y0) * 0.4

/** The lines of a page: a line ends where the text has a line end, or the words go back to the left. */
function linesOf(scan: PageScan, source: string, textOf: (span: Span) => string | null): PrintedLine[] {
  const lines: PrintedWord[][] = []
  let last: { readonly box: Box; readonly end: number } | null = null
  for (const { span, box, confidence } of scan.words) {
    const recognized = source.slice(...span)
    const line = lines.at(-1)
    const text = textOf(span)
    const previous = line?.at(-1)
    if (text === null && line !== undefined && previous !== undefined) {
      line[line.length - 1] = {
        ...previous,
        recognized: `${previous.recognized} ${recognized}`,
        box: around([previous.box, box]),
      }
      continue
    }
    const word: PrintedWord = { text: text ?? recognized, recognized, box, confidence }
    if (line !== undefined && last !== null && goesOn(last.box, box) && !source.slice(last.end, span[0]).includes('\n'))
      line.push(word)
    else lines.push([word])
    last = { box, end: span[1] }
  }
  return lines.map((words) => ({ box: around(words.map(({ box }) => box)), words }))
}

/** The pages that were recognized, with their words as the clean text has them. */
export function printedPages(clean: CleanText): PrintedPage[] {
  const { pages, text } = clean.source
  const textOf = cleanWords(clean)
  return pages.flatMap((page) =>
    page.scan === undefined ? [] : [{ page, scan: page.scan, lines: linesOf(page.scan, text, textOf) }],
  )
}
