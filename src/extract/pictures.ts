import type { PagePicture, Pictures } from '../model/picture.js'
import { openPdf } from './pdf/open.js'
import { pdf } from './readers/pdf.js'
import { pictureFormat } from './scan/formats.js'
import { pagePicture } from './scan/page-picture.js'
import { openPictures } from './scan/picture-file.js'
import { MOST_PIXELS, type Picture } from './scan/picture.js'
import { type Turn, turnedPixels } from './scan/turn.js'

/** The pictures of a document's pages, and how to let go of the file. */
interface OpenPictures {
  readonly pictures: Pictures
  readonly close: () => Promise<void>
}

function pixels(picture: Picture, turned: Turn): PagePicture {
  const { data, channels, width, height } = turnedPixels(picture, turned)
  return { bytes: data, type: channels === 1 ? 'gray' : 'rgb', width, height }
}

const NONE: OpenPictures = { pictures: () => Promise.resolve(null), close: () => Promise.resolve() }

/** Opens a document for its pictures, as they are recognized; a page whose picture cannot be had has none. */
export async function openPagePictures(path: string, bytes: Uint8Array): Promise<OpenPictures> {
  const content = { path, bytes, text: null }
  if (pictureFormat(bytes) !== undefined) {
    const file = await openPictures(path, bytes)
    const picture = async (page: number, turned: Turn): Promise<PagePicture | null> =>
      page > file.count ? null : pixels(await file.decode(page - 1), turned)
    return { pictures: (page, turned) => picture(page, turned ?? 0).catch(() => null), close: NONE.close }
  }
  if (!pdf.recognizes(content)) return NONE
  const document = await openPdf(path, bytes, { mostPixels: MOST_PIXELS })
  const picture = async (number: number, turned: Turn): Promise<PagePicture | null> => {
    const page = await document.page(number)
    if (page === null) return null
    try {
      return pixels(await pagePicture(page, document), turned)
    } finally {
      page.cleanup()
    }
  }
  return { pictures: (page, turned) => picture(page, turned ?? 0).catch(() => null), close: () => document.close() }
}

/** Whether bytes are a PDF. */
export const isPdf = (path: string, bytes: Uint8Array): boolean => pdf.recognizes({ path, bytes, text: null })
