import { createHash } from 'node:crypto'

/** Bytes that a name may have on most disks. Letters that are kept in pieces, as macOS does, take up to five each. */
const MOST_BYTES = 255
/** Digits that tell apart names which begin alike. */
const DIGITS = 8

/** The last letter of a text with the marks on it. @example "ế" in pieces: e, circumflex, acute */
const LAST_LETTER = /\P{M}?\p{M}*$/u

/**
 * The name of the file that a result is written to: `<name>.<extension>`. What is longer than a disk takes is cut, and ends in
 * digits that stand for the whole of it, the same for the same name.
 */
export function resultName(name: string, extension: string): string {
  const whole = `${name}.${extension}`
  if (Buffer.byteLength(whole) <= MOST_BYTES) return whole
  const end = `~${createHash('sha256').update(name).digest('hex').slice(0, DIGITS)}.${extension}`
  let begin = name
  while (begin !== '' && Buffer.byteLength(begin + end) > MOST_BYTES) begin = begin.replace(LAST_LETTER, '')
  return begin.trimEnd() + end
}
