import type { DocumentMessage } from '../../model/message.js'
import { needsOcr } from '../needs-ocr.js'
import { readError } from '../read-error.js'
import type { FileContent, ReadContent, ReadOptions } from '../reader.js'
import { compose, type ReadPage } from './compose.js'
import { contentsOf } from './contents.js'
import { evidenceOf } from './evidence.js'
import type { Fonts } from './font.js'
import { linesOf } from './lines.js'
import { openPdf, type PdfDocument } from './open.js'
import { withShiftsRead } from './shifted-lines.js'
import { isUnspellable } from './unspellable.js'

/** Reads a PDF page by page: its text layer, or its picture where there is none. */
export async function readPdf(file: FileContent, options: ReadOptions): Promise<ReadContent> {
  const { path, bytes } = file
  const document = await openPdf(path, bytes)
  try {
    const fonts: Fonts = new Map()
    const pages: ReadPage[] = []
    const scanned: number[] = []
    for await (const opened of document.pages()) {
      const number = pages.length + 1
      const content = opened === null ? null : await contentsOf(opened, document, fonts).catch(() => null)
      if (content === null) {
        pages.push({ number, lines: [], separators: [], reason: 'damaged' })
        continue
      }
      const needed = needsOcr(evidenceOf(content))
      const reason = needed === undefined || needed === 'forced' ? undefined : needed === 'unspellable' ? needed : 'no_text'
      const page: ReadPage = { number, ...linesOf(content, number, pages.at(-1)?.strips), reason }
      pages.push(page)
      if (!content.drawn || options.ocr === 'never') continue
      if (options.ocr === 'always' || reason !== undefined || isUnspellable(page.lines)) scanned.push(number)
    }
    if (scanned.length > 0) {
      const [{ pdfScans }, { secretMessages }] = await Promise.all([
        import('../scan/pdf-scans.js'),
        import('../scan/pages-from.js'),
      ])
      const read = await pdfScans(file, scanned, options)
      const all = pages.flatMap((page) => {
        const found = read.get(page.number) ?? []
        // A poor text layer is more than a picture in which nothing is read.
        return found.some(({ lines }) => lines.length > 0) || page.lines.length === 0
          ? found.length > 0
            ? found
            : [page]
          : [page]
      })
      if (all.every(({ lines }) => lines.length === 0)) throw readError(path, 'wordless', {})
      return {
        ...compose(withShiftsRead(all)),
        syntax: 'plain',
        ...messagesOn(document, secretMessages([...read.values()].flat())),
      }
    }
    if (pages.every(isWordless)) {
      if (pages.some(({ reason }) => reason === 'damaged')) throw readError(path, 'truncated', {})
      throw pages.some(({ reason }) => reason === 'no_text')
        ? readError(path, 'scanned', { pages: pages.length })
        : readError(path, 'empty', {})
    }
    return { ...compose(withShiftsRead(pages)), syntax: 'plain', ...messagesOn(document) }
  } finally {
    await document.close()
  }
}

/** Whether nothing was read of a page, or nothing but its number on a picture. */
const isWordless = ({ lines, reason }: ReadPage): boolean =>
  lines.length === 0 || (reason === 'no_text' && lines.every(({ text }) => !/\p{L}/u.test(text)))

/** A file whose objects had to be searched for may have lost some. */
function messagesOn({ isMended }: PdfDocument, more: readonly DocumentMessage[] = []): Pick<ReadContent, 'messages'> {
  const messages = [...(isMended ? [{ ruleId: 'pdf-mended', reason: 'pdf-mended' }] : []), ...more]
  return messages.length === 0 ? {} : { messages }
}
