/**
 * Whether the bytes of a PDF are all there.
 *
 * - `cut`: it ends before its end.
 * - `mended`: its table of objects is not where the file says, so that pdf.js searches the bytes for what it finds; what is
 *   missing is not missed.
 */
export type Wholeness = 'whole' | 'cut' | 'mended'

/** How far into the file it may begin, in bytes; as pdf.js has it. */
const HEAD = 1024
/** A table of objects, or an object that is one. @example "xref", "12 0 obj" */
const TABLE = /^\s*(?:xref\b|\d{1,10}\s+\d{1,5}\s+obj\b)/
/** The beginning of an object. @example "12 0 obj" */
const OBJECT = /(?<!\d)\d{1,10}\s+\d{1,5}\s+obj\b/
/** The end of a file states where its table of objects is. @example "startxref\r\n54321" */
const PLACE = /^startxref\s+(\d{1,15})(?=\s)/

/**
 * Looks at the end of a PDF. Behind the last object stands the place of the table of objects ("startxref") and the mark of the
 * end; a file that was changed has several ends, and one that is made for reading over a network states its length near the
 * beginning.
 */
export function wholeness(bytes: Uint8Array): Wholeness {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const textAt = (from: number, length: number): string => file.toString('latin1', from, from + length)
  const place = file.lastIndexOf('startxref', undefined, 'latin1')
  if (place < file.lastIndexOf('endobj', undefined, 'latin1')) return 'cut'
  // "<< /Linearized 1 /L 54321 …"
  const length = /\/Linearized\b[^>]{0,200}?\/L\s+(\d{1,12})/.exec(textAt(0, HEAD))?.[1]
  if (length !== undefined && Number(length) > bytes.length) return 'cut'
  // A later version was begun behind the end of an earlier one.
  const end = file.indexOf('%%EOF', place, 'latin1')
  if (end >= 0 && OBJECT.test(textAt(end, HEAD))) return 'cut'
  const offset = PLACE.exec(textAt(place, 64))?.[1]
  if (offset === undefined) return 'mended'
  // Some count from the mark of the format, others from the first byte.
  const begin = Math.max(0, file.subarray(0, HEAD).indexOf('%PDF-', undefined, 'latin1'))
  return [0, begin].some((from) => TABLE.test(textAt(from + Number(offset), 64))) ? 'whole' : 'mended'
}
