import { readError } from '../read-error.js'
import type { FileContent, ReadContent } from '../reader.js'
import { compose, type ReadPage } from './compose.js'
import { contentsOf } from './contents.js'
import type { Fonts } from './font.js'
import { linesOf } from './lines.js'
import { openPdf } from './open.js'

/** Reads the text layer of a PDF, page by page. */
export async function readPdf({ path, bytes }: FileContent): Promise<ReadContent> {
  const document = await openPdf(path, bytes)
  try {
    const fonts: Fonts = new Map()
    const pages: ReadPage[] = []
    for await (const page of document.pages()) {
      const number = pages.length + 1
      const content = page === null ? null : await contentsOf(page, document, fonts).catch(() => null)
      if (content === null) {
        pages.push({ number, lines: [], separators: [], reason: 'damaged' })
        continue
      }
      const reason = content.pieces.length > 0 || !content.drawn ? undefined : 'no_text'
      pages.push({ number, ...linesOf(content, number), reason })
    }
    if (pages.every(({ lines }) => lines.length === 0)) {
      if (pages.some(({ reason }) => reason === 'damaged')) throw readError(path, 'truncated', {})
      throw pages.some(({ reason }) => reason === 'no_text')
        ? readError(path, 'scanned', { pages: pages.length })
        : readError(path, 'empty', {})
    }
    return { ...compose(pages), syntax: 'plain' }
  } finally {
    await document.close()
  }
}
