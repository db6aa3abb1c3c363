/** How a picture in JPEG begins and ends, as latin letters. */
const START = '\u00FF\u00D8\u00FF'
const END = '\u00FF\u00D9'
/** An object's dictionary is no longer than this, in bytes. */
const DICTIONARY = 8192
/** Devices fill up their files behind the end of a picture. */
const PADDING = /^[\0\s\u00FF]*$/u

/**
 * Whether a picture of a PDF was cut off before it was put there: a JPEG that does not end. It is painted all the same,
 * with white or gray in place of what is missing.
 *
 * @param bytes of the PDF
 * @param object that is the picture, as pdf.js names it: `12R`, `12R3` for the third generation
 */
export function isCutPicture(bytes: Uint8Array, object: string): boolean {
  // An example: "12R3"
  const [, number = '', generation = ''] = /^(\d+)R(\d*)$/u.exec(object) ?? []
  if (number === '') return false
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = `${number} ${generation === '' ? '0' : generation} obj`
  let at = file.lastIndexOf(head, undefined, 'latin1')
  // Not the end of another number: "112 0 obj".
  while (at > 0 && isDigit(file[at - 1])) at = file.lastIndexOf(head, at - 1, 'latin1')
  if (at < 0) return false
  const stream = file.subarray(at, at + DICTIONARY).indexOf('stream', 0, 'latin1')
  if (stream < 0) return false
  const start = file.subarray(0, at + stream + 'stream'.length + START.length + 2).lastIndexOf(START, undefined, 'latin1')
  if (start < at + stream) return false
  const next = file.indexOf('endstream', start, 'latin1')
  const data = file.subarray(start, next < 0 ? file.length : next)
  const end = data.lastIndexOf(END, undefined, 'latin1')
  return end < 0 || !PADDING.test(data.subarray(end + END.length).toString('latin1'))
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39
