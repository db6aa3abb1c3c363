import type { Ink, RecognizedLine, Recognition } from '../../model/scan.js'
import { resolutionOf } from './picture.js'

/** The mark as an engine may read it, its signs lost or wrong. @example "MẬT", "MÂT", "MAT", "[MẠT]" */
const MARK = /^[^\p{L}]*MAT[^\p{L}]*$/u
/** In ink or alone on a line, where little else stands, letters may be wrong too. @example "MẬ1", "M ẬT", "NẬT", "TỐIMẬT", "IMẬTI" */
const NEARLY = /^[I1|[\]]*(?:TUYET|TO[I1L])?[MN]A[TI1L7F][I1|[\]]*$/u
/** A word before it with which it is no stamp. @example "BÍ MẬT", "ONG MẬT" */
const GOES_ON = /^(?:BI|BAO|CO|CAN|THAN|DO|ONG|DUONG)$/u
/** A word behind it with which it is none. @example "MẬT MÃ", "MẬT ĐỘ" */
const GOES_BEFORE = /^(?:MA|DO|VU|THU|ONG)$/u
/** It is stamped in this upper part of the page, and in red on a strip of such sides, in inches. */
const UPPER = 0.6
const STRIP = { wide: [0.45, 2.4], high: [0.2, 0.9], flat: 1.3 } as const

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[Đ]/gu, 'D')
const wordsOf = ({ words }: RecognizedLine): string[] => words.map(({ text }) => folded(text))

/**
 * Whether a first page may bear a mark of secrecy (dấu mức độ mật): better once too often than once too seldom. It may
 * where the mark was read, or something like it, and where a stamp of its shape could not be read at all.
 */
export function mayBeSecret(recognition: Recognition): boolean {
  const { lines, ink, frames = [], height } = recognition
  const inked = ink.flatMap((each) => each.lines ?? [])
  const upper = lines.filter(({ box }) => box.y0 < UPPER * height)
  return (
    frames.length > 0 ||
    bearsMark(lines) ||
    bearsMark(inked) ||
    [...upper, ...inked].some(isNearly) ||
    ink.some((each) => isUnreadStamp(each, recognition))
  )
}

/** Whether a word of the lines is the mark itself. */
export function bearsMark(lines: readonly RecognizedLine[]): boolean {
  let before = ''
  for (const line of lines) {
    const words = wordsOf(line)
    for (const [index, word] of words.entries()) {
      if (MARK.test(word) && !GOES_ON.test(before) && !GOES_BEFORE.test(words[index + 1] ?? '')) return true
      before = word
    }
  }
  return false
}

/** Whether a line is hardly more than the mark, wrongly read. */
const isNearly = (line: RecognizedLine): boolean =>
  NEARLY.test(
    wordsOf(line)
      .join('')
      .replace(/[^\p{L}\d|[\]]/gu, ''),
  )

/** Whether red ink has the shape of the mark and nobody could read it. */
function isUnreadStamp({ colour, box, lines = [] }: Ink, { height, resolution, width }: Recognition): boolean {
  if (colour !== 'red' || lines.length > 0 || box.y0 > UPPER * height) return false
  const dots = resolutionOf({ resolution, width, height })
  const [wide, high] = [(box.x1 - box.x0) / dots, (box.y1 - box.y0) / dots]
  const isWithin = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most
  return isWithin(wide, STRIP.wide) && isWithin(high, STRIP.high) && wide > STRIP.flat * high
}
