import type { LineKind } from '../line-kind.js'

/** Dashes of every length are one sign; stars and round or square marks are others. */
const DASH = '-‐‑‒–—―−'
const STAR = '*∗⁎＊'
const DOT = '•●▪■□◦○·∙‣➢➤►▶✓✔❖◆◇♦§\uf0b7\uf0a7\uf0d8\uf02d'

/** A figure below zero is no bullet: behind the sign a blank or a letter. @example "- Kiện toàn", "–Tổng số", "• Mục tiêu" */
const BULLET = new RegExp(`^([${DASH}${STAR}${DOT}])(?:\\s+(?=[\\p{sc=Latin}\\d"“”'‘(\\[<«&%])|(?=[\\p{sc=Latin}"“]))`, 'u')

/** "Gạch đầu dòng". */
export const bullet: LineKind = {
  name: 'bullet',
  example: '- Kiện toàn tổ chức cơ sở đảng',
  read: (text) => {
    const match = BULLET.exec(text)
    if (!match) return null
    const sign = match[1] ?? ''
    return {
      series: 'bullet',
      marker: { kind: 'bullet', text: sign },
      values: [],
      key: DASH.includes(sign) ? 'dash' : STAR.includes(sign) ? 'star' : 'dot',
      textFrom: match[0].length,
      certain: true,
    }
  },
}
