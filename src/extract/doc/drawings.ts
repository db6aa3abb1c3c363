import { PARTS, type WordFile } from './word-file.js'

/** Types of records of drawings. [MS-ODRAW] 2.2. */
const ALL_DRAWINGS = 0xf000
const SHAPE = 0xf00a
/** A record of records. */
const CONTAINER = 0xf
const HEAD = 8
/** The kind of shape that is a picture; others are lines, arrows, text boxes. [MS-ODRAW] 2.4.24. */
const PICTURE_FRAME = 75
/** Drawings of the text, as opposed to those of headers. [MS-DOC] 2.9.172. */
const OF_TEXT = 0

/** How many pictures are drawn beside the text, without those that stand in it like a letter. */
export function drawnPictures(file: WordFile): number {
  const part = file.part(PARTS.drawings)
  if (part.u16(2) !== ALL_DRAWINGS) return 0
  let count = 0
  let at = HEAD + part.u32(4)
  while (at + 1 + HEAD < part.length) {
    const isOfText = part.u8(at) === OF_TEXT
    const end = Math.min(part.length, at + 1 + HEAD + part.u32(at + 1 + 4))
    // What a container holds follows its head, so that going from head to head meets every record.
    for (let record = at + 1; isOfText && record + HEAD <= end;) {
      const head = part.u16(record)
      if (part.u16(record + 2) === SHAPE && head >> 4 === PICTURE_FRAME) count += 1
      record += HEAD + ((head & 0xf) === CONTAINER ? 0 : part.u32(record + 4))
    }
    at = end
  }
  return count
}
