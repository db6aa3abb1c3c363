import { DOCUMENT_TYPES } from '../vietnamese/document-types.js'
import type { ImpossibleNumber } from './misread-numbers.js'

const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII']

/** A section; no `V. I. Lênin`. @example "II. NHIỆM VỤ, GIẢI PHÁP", "I- Mục tiêu", "I MỤC ĐÍCH, YÊU CẦU" */
const HEADING = /^[^\S\n]*([IVX]{1,5})([^\S\n]?[-–.)]|)[^\S\n]+(\p{Lu}(?!\.)[^\n]{2,200})$/gmu
/** What sections are numbered anew within, or a title. @example "Phần thứ hai", "CHƯƠNG II", "PHỤ LỤC", "B. NHIỆM VỤ", "KẾ HOẠCH" */
const UNIT = new RegExp(
  `^[^\\S\\n]*(?:(?:phần|chương|phụ lục|danh mục|biểu)(?!\\p{L})|mục [\\dIVX]|[A-HĐ][-.)]\\s|(?:${DOCUMENT_TYPES.map(({ word }) => word).join('|')})[^\\S\\n]*$)`,
  'imu',
)
const WORD = /\p{L}+/gu

const isCapitals = (text: string): boolean => text === text.toUpperCase() && (text.match(WORD)?.length ?? 0) > 1

/**
 * Numbers of sections out of turn, or without the sign behind them, in order: strokes that recognition left out.
 *
 * @param isRead whether the line at an offset was recognized
 */
export function oddHeadings(text: string, isRead: (offset: number) => boolean): readonly ImpossibleNumber[] {
  const found: ImpossibleNumber[] = []
  let [last, seen, mayRestart] = [0, 0, true]
  for (const match of text.matchAll(HEADING)) {
    const [all, numeral = '', sign = '', title = ''] = match
    const value = ROMANS.indexOf(numeral)
    mayRestart ||= UNIT.test(text.slice(seen, match.index))
    seen = match.index
    const isNext = value === last + 1 || (value === 1 && mayRestart)
    // A line that a title goes on with may begin so ("ĐẠI HỘI LẦN THỨ", "XIII CỦA ĐẢNG").
    if (value < 1 || (sign === '' && !(isNext && isCapitals(title)))) continue
    // Many sections behind one another begin anew where something is attached.
    const isOdd = !isNext && !(value === 1 && last > MOST_BEFORE)
    const from = match.index + all.indexOf(numeral)
    const right = isOdd ? (ROMANS[last + 1] ?? numeral) : numeral
    if ((isOdd || sign === '') && isRead(match.index))
      found.push({
        clean: [from, from + numeral.length],
        meant: sign === '' ? `${right}.` : right,
        confidence: isOdd ? 0.6 : 0.5,
      })
    // A stroke too few leaves the next ones right; a number that is ahead speaks of a section that was lost.
    last = isOdd && value <= last ? last + 1 : value
    seen = match.index + all.length
    mayRestart = false
  }
  return found
}
/** So many sections before another I make it the first of something else. */
const MOST_BEFORE = 2
