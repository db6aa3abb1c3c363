import type * as PdfLib from 'pdf-lib'
import type { PDFDocument, PDFRef } from 'pdf-lib'
import type { CleanText } from '../../model/clean-text.js'
import type { PagePicture } from '../../model/picture.js'
import type { SourcePage } from '../../model/source-text.js'
import type { WriteIllustrated } from '../format.js'
import { opened } from '../opened-picture.js'
import { type PrintedPage, printedPages } from '../recognized.js'
import { embedGlyphless, invisibleText } from '../searchable-pdf/invisible-text.js'

/** Pixels across at most: more than this on a page of A4 is 200 dots per inch. */
const MOST_WIDTH = 1700
const QUALITY = 70
/** Points and inches of the longer side of A4, for pictures that do not say how large they are. */
const POINTS = 72
const A4 = 11.69

/** Names of picture and font on a page. */
const SCAN = 'Scan'
const TEXT = 'Text'

const jpeg = async (picture: PagePicture): Promise<Uint8Array> =>
  (await opened(picture))
    .resize({ width: MOST_WIDTH, withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: QUALITY })
    .toBuffer()

/** The document as a PDF, to take pages from that need no recognizing; null where that cannot be done. */
async function original(lib: typeof PdfLib, bytes: Uint8Array | null): Promise<PDFDocument | null> {
  if (bytes === null) return null
  return lib.PDFDocument.load(bytes, { updateMetadata: false }).catch(() => null)
}

/**
 * A searchable PDF: the picture of each page with its words, as the clean text has them, unseen over it. Pages of a PDF that
 * were not recognized are taken over as they are.
 */
export const normalizePdf: WriteIllustrated<CleanText> = async (clean, { version }, { pictures, pdf }) => {
  const lib = await import('pdf-lib')
  const made = await lib.PDFDocument.create({ updateMetadata: false })
  made.setProducer(`doichieu ${version}`)
  made.setLanguage('vi')
  const printed = new Map<SourcePage, PrintedPage>(printedPages(clean).map((page) => [page.page, page]))
  const { pages } = clean.source
  const before = pages.every((page) => printed.has(page)) ? null : await original(lib, await pdf())
  let font: PDFRef | undefined
  for (const page of pages) {
    const recognized = printed.get(page)
    if (recognized === undefined) {
      if (before !== null && page.number <= before.getPageCount()) {
        const [copy] = await made.copyPages(before, [page.number - 1])
        if (copy !== undefined) made.addPage(copy)
      }
      continue
    }
    const { scan, lines } = recognized
    const resolution = scan.resolution ?? Math.max(scan.width, scan.height) / A4
    const scale = POINTS / resolution
    const [width, height] = [scan.width * scale, scan.height * scale]
    const sheet = made.addPage([width, height])
    const picture = await pictures(page.number, scan.turned)
    // Named here, for pdf-lib would draw lots for the names, and no two runs would write the same bytes.
    if (picture !== null) {
      sheet.node.setXObject(lib.PDFName.of(SCAN), (await made.embedJpg(await jpeg(picture))).ref)
      sheet.pushOperators(
        lib.pushGraphicsState(),
        lib.concatTransformationMatrix(width, 0, 0, height, 0, 0),
        lib.drawObject(SCAN),
        lib.popGraphicsState(),
      )
    }
    font ??= embedGlyphless(lib, made)
    sheet.node.setFontDictionary(lib.PDFName.of(TEXT), font)
    sheet.pushOperators(...invisibleText(lib, TEXT, lines, scale, height))
  }
  return made.save({ addDefaultPage: true })
}
