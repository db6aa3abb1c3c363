import type { Sharp } from 'sharp'
import type { PagePicture } from '../model/picture.js'

const CHANNELS: Readonly<Record<string, 1 | 3>> = { gray: 1, rgb: 3 }

/** A picture ready to be written another way. The library is loaded here, as it takes long to load. */
export async function opened({ bytes, type, width, height }: PagePicture): Promise<Sharp> {
  const { default: sharp } = await import('sharp')
  const channels = CHANNELS[type]
  return channels === undefined ? sharp(bytes) : sharp(bytes, { raw: { width, height, channels } })
}
