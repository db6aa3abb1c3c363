import type { LineKind } from '../line-kind.js'

/** Dashes of every length are one sign; stars and round or square marks are others. */
const DASH = '-‐‑‒–—―−'
const STAR = '*∗⁎＊'
const DOT = '•●▪■□∙·‣➢➤►▶✓✔❖◆◇♦§\uf0b7\uf0a7\uf0d8\uf02d'
/** Hollow circles, which word processors put below a round mark. */
const CIRCLE = '◦○'

/** A figure below zero is no bullet: behind the sign a blank or a letter. @example "- Kiện toàn", "–Tổng số", "• Mục tiêu" */
const BULLET = new RegExp(
  `^([${DASH}${STAR}${DOT}${CIRCLE}])(?:\\s+(?=[\\p{sc=Latin}\\d"“”'‘(\\[<«&%])|(?=[\\p{sc=Latin}"“]))`,
  'u',
)

/** Signs of symbol fonts that came out as letters: alone before a capital no word of the language. @example "o Bố trí kinh phí", "Ø Mục tiêu", "ü Rà soát" */
const LETTER_SIGN = /^([oØü])\s+(?=\p{Lu})/u

const familyOf = (sign: string): string => {
  if (DASH.includes(sign)) return 'dash'
  if (STAR.includes(sign)) return 'star'
  return sign === 'o' || CIRCLE.includes(sign) ? 'circle' : 'dot'
}

/** "Gạch đầu dòng". */
export const bullet: LineKind = {
  name: 'bullet',
  example: '- Kiện toàn tổ chức cơ sở đảng',
  read: (text) => {
    const match = BULLET.exec(text) ?? LETTER_SIGN.exec(text)
    if (!match) return null
    const sign = match[1] ?? ''
    return {
      series: 'bullet',
      marker: { kind: 'bullet', text: sign },
      values: [],
      key: familyOf(sign),
      textFrom: match[0].length,
      certain: true,
    }
  },
}
