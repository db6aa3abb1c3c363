/** A page of gray pixels. */
export interface GrayPage {
  readonly width: number
  readonly height: number
  readonly gray: Uint8Array
}

/** Entries of a page's directory, each of 12 bytes, and their types. */
const SHORT = 3
const LONG = 4
const RATIONAL = 5

/** A TIFF of several pages, 8 bits a pixel, not packed. */
export function grayTiff(pages: readonly GrayPage[], resolution: number): Buffer {
  const parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')]
  let length = 8
  let link: { readonly part: Buffer; readonly at: number } = { part: parts[0] ?? Buffer.alloc(8), at: 4 }
  const put = (part: Buffer): number => {
    const at = length
    parts.push(part)
    length += part.length
    return at
  }
  for (const { width, height, gray } of pages) {
    const pixels = put(Buffer.concat([gray, Buffer.alloc(gray.length % 2)]))
    const dots = Buffer.alloc(8)
    dots.writeUInt32LE(resolution, 0)
    dots.writeUInt32LE(1, 4)
    const ratio = put(dots)
    const entries: readonly (readonly [tag: number, type: number, value: number])[] = [
      [256, LONG, width],
      [257, LONG, height],
      [258, SHORT, 8],
      [259, SHORT, 1],
      [262, SHORT, 1],
      [273, LONG, pixels],
      [277, SHORT, 1],
      [278, LONG, height],
      [279, LONG, gray.length],
      [282, RATIONAL, ratio],
      [283, RATIONAL, ratio],
      [296, SHORT, 2],
    ]
    const directory = Buffer.alloc(2 + entries.length * 12 + 4)
    directory.writeUInt16LE(entries.length, 0)
    for (const [index, [tag, type, value]] of entries.entries()) {
      const at = 2 + index * 12
      directory.writeUInt16LE(tag, at)
      directory.writeUInt16LE(type, at + 2)
      directory.writeUInt32LE(1, at + 4)
      if (type === SHORT) directory.writeUInt16LE(value, at + 8)
      else directory.writeUInt32LE(value, at + 8)
    }
    link.part.writeUInt32LE(put(directory), link.at)
    link = { part: directory, at: directory.length - 4 }
  }
  return Buffer.concat(parts)
}
