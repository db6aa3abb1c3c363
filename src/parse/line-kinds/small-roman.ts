import type { LineKind } from '../line-kind.js'
import { romanValue } from '../numerals.js'

/** @example "i) Đảng viên", "iv. Chi bộ", "ii- Cấp ủy" */
const SMALL = /^([ivx]{1,5})(?:(\))\s*|([./]|\s?[-–—])\s+)(?=[\p{sc=Latin}\d"“'(])/u

/** A small Roman numeral, below a letter or a number. The first has no `h)` before it, the others follow each other. */
export const smallRoman: LineKind = {
  name: 'small-roman',
  example: 'ii) Chi bộ trong doanh nghiệp',
  read: (text) => {
    const match = SMALL.exec(text)
    const value = match && romanValue((match[1] ?? '').toUpperCase())
    if (!match || value === null) return null
    return {
      series: 'small-roman',
      marker: { kind: 'letter', text: match[0].trim() },
      values: [value],
      key: match[1] ?? '',
      textFrom: match[0].length,
      certain: false,
    }
  },
}
