/** A format of pictures, told by its first bytes: nothing else is opened as a picture. */
export interface PictureFormat {
  readonly name: 'PNG' | 'JPEG' | 'TIFF' | 'WebP'
  readonly recognizes: (bytes: Uint8Array) => boolean
}

/** Whether these bytes, written as latin letters, stand at an offset. */
const has = (bytes: Uint8Array, signature: string, offset = 0): boolean =>
  [...signature].every((char, index) => bytes[offset + index] === char.charCodeAt(0))

/** Signatures: the formats' own specifications; BigTIFF has 43 in place of 42. */
const FORMATS: readonly PictureFormat[] = [
  { name: 'PNG', recognizes: (bytes) => has(bytes, '\u0089PNG\r\n\u001A\n') },
  { name: 'JPEG', recognizes: (bytes) => has(bytes, '\u00FF\u00D8\u00FF') },
  {
    name: 'TIFF',
    recognizes: (bytes) => ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].some((signature) => has(bytes, signature)),
  },
  { name: 'WebP', recognizes: (bytes) => has(bytes, 'RIFF') && has(bytes, 'WEBP', 8) },
]

/** The format of the picture that these bytes are; undefined for anything else. */
export const pictureFormat = (bytes: Uint8Array): PictureFormat['name'] | undefined =>
  FORMATS.find(({ recognizes }) => recognizes(bytes))?.name
