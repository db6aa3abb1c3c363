import type { LineKind } from '../line-kind.js'

const LETTERS = 'abcdđefghijklmnopqrstuvwxyz'

/** @example "a) Về tổ chức", "đ. Kiểm tra", "b/ Yêu cầu", "ii) Đảng viên" */
const LETTER = /^([a-zđ]|[ivx]{2,4})(?:(\))\s*|([./]|\s?[-–—])\s+)(?=[\p{sc=Latin}\d"“'(])/u

/** "Điểm", `a)`. With a mere dot or dash all but `a` must follow a predecessor. */
export const letter: LineKind = {
  name: 'letter',
  example: 'a) Về tổ chức',
  read: (text) => {
    const match = LETTER.exec(text)
    if (!match) return null
    const key = match[1] ?? ''
    // The small Roman numerals ii, iii … follow the letter i.
    const value = key.length === 1 ? LETTERS.indexOf(key) + 1 : LETTERS.indexOf('i') + 1
    return {
      series: 'letter',
      marker: { kind: 'letter', text: match[0].trim() },
      values: [value],
      key,
      textFrom: match[0].length,
      certain: key === 'a' || match[2] !== undefined,
    }
  },
}
