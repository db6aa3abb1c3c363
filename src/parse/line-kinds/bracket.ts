import type { LineKind } from '../line-kind.js'

/** @example "(1) Tập trung lãnh đạo", "(a). Về tổ chức", "(ii) Đảng viên" */
const BRACKET = /^(\((\d{1,2}|[a-zđ]|[ivx]{2,4})\))(?:[.:]|\s?[-–])?\s*(?=\S)/u

/** A number or a letter between brackets. */
export const bracket: LineKind = {
  name: 'bracket',
  example: '(1) Tập trung lãnh đạo',
  read: (text) => {
    const match = BRACKET.exec(text)
    if (!match) return null
    const inner = match[2] ?? ''
    const value = /^\d/u.test(inner) ? Number(inner) : inner.charCodeAt(0) - 96
    return {
      series: 'bracket',
      marker: { kind: 'bracket', text: match[0].trim() },
      values: [value],
      key: `(${inner})`,
      textFrom: match[0].length,
      certain: true,
    }
  },
}
