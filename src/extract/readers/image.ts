import type { Reader } from '../reader.js'
import { pictureFormat } from '../scan/formats.js'

/** Scans as pictures (bản quét): PNG, JPEG, TIFF with its pages, WebP with its frames. */
export const image: Reader = {
  format: 'image',
  costly: true,
  recognizes: ({ bytes }) => pictureFormat(bytes) !== undefined,
  read: async (file, options) => (await import('../scan/read.js')).readImage(file, options),
}
