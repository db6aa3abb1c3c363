import type { ReadPage } from '../pdf/compose.js'
import { openPdf } from '../pdf/open.js'
import { readError } from '../read-error.js'
import type { FileContent, ReadOptions } from '../reader.js'
import { hasCutPicture, pagePicture } from './page-picture.js'
import { pagesFrom } from './pages-from.js'
import { MOST_PIXELS } from './picture.js'

/** Recognizes pages of a PDF by their pictures; those of an open book are two. The file is opened once more, now with its pictures. */
export async function pdfScans(
  { path, bytes }: FileContent,
  numbers: readonly number[],
  options: ReadOptions,
): Promise<ReadonlyMap<number, readonly ReadPage[]>> {
  const document = await openPdf(path, bytes, { mostPixels: MOST_PIXELS })
  try {
    const pictureOf = async (number: number) => {
      const page = await document.page(number)
      if (page === null) throw readError(path, 'truncated', {})
      try {
        const picture = await pagePicture(page, document)
        return (await hasCutPicture(page, document, bytes)) ? { ...picture, isCut: true as const } : picture
      } finally {
        page.cleanup()
      }
    }
    const found = new Map<number, ReadPage[]>()
    for (const page of await pagesFrom(path, numbers, pictureOf, options))
      found.set(page.number, [...(found.get(page.number) ?? []), page])
    return found
  } finally {
    await document.close()
  }
}
