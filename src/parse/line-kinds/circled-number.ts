import type { LineKind } from '../line-kind.js'

/** Where the circled, filled, and parenthesized figures begin, each row from 1 to 20 or 10. */
const ROWS = [
  ['①', 20],
  ['❶', 10],
  ['➀', 10],
  ['➊', 10],
  ['⑴', 20],
] as const

/** @example "① Trồng mới 10.000 cây xanh", "⑴ Tình hình" */
const CIRCLED = /^([①-⑳⑴-⒇❶-❿➀-➓])[.):]?\s*(?=\S)/u

/** A number in a circle: as the number between brackets, `(1)`. */
export const circledNumber: LineKind = {
  name: 'circled-number',
  example: '① Trồng mới 10.000 cây xanh',
  read: (text) => {
    const match = CIRCLED.exec(text)
    if (!match) return null
    const code = (match[1] ?? '').charCodeAt(0)
    const row = ROWS.find(([first, count]) => code >= first.charCodeAt(0) && code < first.charCodeAt(0) + count)
    if (!row) return null
    const value = code - row[0].charCodeAt(0) + 1
    return {
      series: 'bracket',
      marker: { kind: 'bracket', text: match[0].trim() },
      values: [value],
      key: `(${value})`,
      textFrom: match[0].length,
      certain: true,
    }
  },
}
