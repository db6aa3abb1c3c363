import type { LineKind } from '../line-kind.js'

const LETTERS = 'abcdđefghijklmnopqrstuvwxyz'

/** @example "a) Về tổ chức", "đ. Kiểm tra", "b/ Yêu cầu" */
const LETTER = /^([a-zđ])(?:(\))\s*|([./]|\s?[-–—])\s+)(?=[\p{sc=Latin}\d"“'(])/u

/** "Điểm", `a)`. With a mere dot or dash all but `a` must follow a predecessor; so must `l)`, which may be a misread 1. */
export const letter: LineKind = {
  name: 'letter',
  example: 'a) Về tổ chức',
  read: (text) => {
    const match = LETTER.exec(text)
    if (!match) return null
    const key = match[1] ?? ''
    return {
      series: 'letter',
      marker: { kind: 'letter', text: match[0].trim() },
      values: [LETTERS.indexOf(key) + 1],
      key,
      textFrom: match[0].length,
      certain: key === 'a' || (match[2] !== undefined && key !== 'l'),
    }
  },
}
