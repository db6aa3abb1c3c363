import type { Sharp, SharpOptions } from 'sharp'
import { readError } from '../read-error.js'
import { believable, MOST_PIXELS, type Picture, pictureOf } from './picture.js'

/** The pictures of a file, of which each is decoded when it is asked for. */
export interface PictureFile {
  /** How many: pages of a TIFF, frames of a WebP that moves; else one. */
  readonly count: number
  /** Decodes one, counted from 0. @throws a ReadError for what is too large or damaged */
  readonly decode: (index: number) => Promise<Picture>
}

/** Files of more pages than these are no document. */
const MOST_PAGES = 20_000

/** What stands in the head of a picture. */
type Head = Awaited<ReturnType<Sharp['metadata']>>

/**
 * Opens a picture file: its head is read, nothing is decoded yet. The library is loaded here, since that takes longer
 * than reading most texts.
 *
 * @throws a ReadError for a head that is damaged or states an absurd size
 */
export async function openPictures(path: string, bytes: Uint8Array): Promise<PictureFile> {
  const { default: sharp } = await import('sharp')
  // Libvips keeps what it decoded and works with all cores: pages are worked on side by side here, and each but once.
  sharp.cache(false)
  sharp.concurrency(1)
  const open = (index: number, options: SharpOptions = {}): Sharp => sharp(bytes, { page: index, ...options })
  const headOf = async (index: number): Promise<Head> => {
    const head = await open(index, { limitInputPixels: false })
      .metadata()
      .catch(() => null)
    if (head === null) throw readError(path, 'truncated', {})
    const { width, height } = head
    if (width * height > MOST_PIXELS) throw readError(path, 'picture_size', { width, height })
    return head
  }
  const first = await headOf(0)
  const count = first.format === 'tiff' || first.format === 'webp' ? Math.min(first.pages ?? 1, MOST_PAGES) : 1
  return {
    count,
    decode: async (index) => {
      const head = index === 0 ? first : await headOf(index)
      const isGray = head.channels < 3 || head.space === 'b-w' || head.space === 'grey16'
      const { data, info } = await open(index, { limitInputPixels: MOST_PIXELS, failOn: 'truncated', sequentialRead: true })
        .autoOrient()
        .flatten({ background: '#fff' })
        .toColourspace(isGray ? 'b-w' : 'srgb')
        .raw({ depth: 'uchar' })
        .toBuffer({ resolveWithObject: true })
        .catch(() => {
          throw readError(path, 'truncated', {})
        })
      // `slice` of a Buffer copies nothing: whoever bleaches a copy would bleach the picture.
      const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      return pictureOf(info.channels === 1 ? 1 : 3, pixels, info, believable(head.density))
    },
  }
}
