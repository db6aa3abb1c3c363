/** In a ZIP archive: how the end record and the record of a file in its directory begin. */
const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
/** 1 January 1980, 00:00: the first that a ZIP archive can tell. */
const FIRST_DAY = 0x00210000

/**
 * A ZIP archive with the time of its making put to the first that there is, in place, so that the same content gives the same
 * bytes whenever it is written. For archives without a comment and of less than 4 GB.
 */
export function sameClock(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = archive.byteLength - END_LENGTH
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('no ZIP archive without a comment')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('the directory of the ZIP archive is damaged')
    view.setUint32(at + 12, FIRST_DAY, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return archive
}
