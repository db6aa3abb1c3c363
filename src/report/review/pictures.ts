import type { PagePicture, Pictures } from '../../model/picture.js'
import { opened } from '../opened-picture.js'

/** Bytes that the pictures of a page for proofreading may take together, so that a browser still opens it at ease. */
const MOST_BYTES = 9_000_000
/** No picture need be larger. */
const MOST_OF_ONE = 260_000

/** Ways of writing a picture, the best first: pixels across, quality of WebP. */
const WAYS = [
  { width: 1300, quality: 60 },
  { width: 1200, quality: 40 },
  { width: 1000, quality: 30 },
  { width: 800, quality: 20 },
] as const
const LAST = { width: 640, quality: 12 } as const
/** Of 6: more takes longer than it saves. */
const EFFORT = 3

/** A picture as it stands in the page. */
export interface ReducedPicture {
  readonly page: number
  /** `data:image/webp;base64,…` */
  readonly url: string
}

/** A picture small enough for its share: the best way from a given one that fits, else the last; and which it was. */
async function reduced(picture: PagePicture, most: number, from: number): Promise<{ bytes: Uint8Array; way: number }> {
  for (let way = from; ; way += 1) {
    const { width, quality } = WAYS[way] ?? LAST
    const bytes = await (
      await opened(picture)
    )
      .resize({ width, withoutEnlargement: true })
      .webp({ quality, effort: EFFORT })
      .toBuffer()
    if (bytes.length <= most || way >= WAYS.length) return { bytes, way }
  }
}

/** The pictures of pages, reduced, one after the other. Pages without one are left out. */
export async function reducedPictures(pages: readonly number[], pictures: Pictures): Promise<ReducedPicture[]> {
  const most = Math.min(MOST_OF_ONE, MOST_BYTES / Math.max(1, pages.length))
  const found: ReducedPicture[] = []
  // Pages of one scan are alike: what was too large for the last one is not tried again but for the step before.
  let way = 0
  for (const page of pages) {
    const picture = await pictures(page)
    if (picture === null) continue
    const made = await reduced(picture, most, Math.max(0, way - 1))
    way = made.way
    found.push({ page, url: `data:image/webp;base64,${Buffer.from(made.bytes).toString('base64')}` })
  }
  return found
}
