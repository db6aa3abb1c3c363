import type { LineKind } from '../line-kind.js'

/**
 * Digits and their end. A dash or a slash must not begin a document number (`21-NQ/TW`) or a date (`16/6`), and
 * `1.000 đồng` has three digits. @example "1. Quan điểm", "2.1. Mục tiêu", "3) Đảng viên", "1/ Yêu cầu", "1.Tên công ty"
 */
const NUMBER =
  /^(\d{1,3}(?:\.\d{1,2}){0,4})(?:([.)])(?=\s|\p{Lu}|["“'(])|(\/)(?=\s+(?:\p{sc=Latin}|100\s?%)|\p{Lu}\p{Ll})|(\s?[-–—])(?=\s+(?:[\p{sc=Latin}"“]|100\s?%))|(?=\s+[\p{Lu}"“])|(?<=\.\d{1,2}\.\d{1,2})(?=\s+\d))\s*/u

/** Above it a number is a year, a price, a count: no list of a directive is that long. */
export const MOST_ITEMS = 199

/** "Mục nhỏ", `1.`, and its sub-items `1.1.`, `1.1.1`. */
export const number: LineKind = {
  name: 'number',
  example: '1.1. Đổi mới, hoàn thiện tổ chức',
  read: (text) => {
    const match = NUMBER.exec(text)
    if (!match) return null
    const values = (match[1] ?? '').split('.').map(Number)
    if (values.some((value) => value === 0 || value > MOST_ITEMS)) return null
    const ended = match[2] !== undefined || match[3] !== undefined || match[4] !== undefined
    if (!ended && values.length === 1) return null
    return {
      series: 'number',
      marker: { kind: 'number', text: match[0].trim() },
      values,
      key: values.join('.'),
      textFrom: match[0].length,
      certain: ended,
    }
  },
}
