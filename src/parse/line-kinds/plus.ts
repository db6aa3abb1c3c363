import type { LineKind } from '../line-kind.js'

/** @example "+ Chủ trì, phối hợp", "+Tham mưu" */
const PLUS = /^\+(?:\s+(?=[\p{sc=Latin}\d"“”'‘(])|(?=[\p{sc=Latin}"“]))/u

/** "Dấu cộng đầu dòng": mostly below a bullet. */
export const plus: LineKind = {
  name: 'plus',
  example: '+ Chủ trì, phối hợp với Sở Nội vụ',
  read: (text) => {
    const match = PLUS.exec(text)
    if (!match) return null
    return {
      series: 'plus',
      marker: { kind: 'plus', text: '+' },
      values: [],
      key: 'plus',
      textFrom: match[0].length,
      certain: true,
    }
  },
}
