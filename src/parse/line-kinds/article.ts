import type { LineKind } from '../line-kind.js'

/** Behind the number a separator or the end: "Điều 5 của Điều lệ Đảng quy định …" is a sentence. @example "Điều 5. Nhiệm vụ", "ĐIỀU 12:", "Điều 1.- Thành lập" */
const ARTICLE = /^(?:Điều|ĐIỀU)\s{1,3}(\d{1,3})([a-zđ]?)\s{0,3}(?:[.:)–—-]\s?[–—-]?\s*|$)/u

/** "Điều" of a regulation, a decision or a law; they count through the whole document. */
export const article: LineKind = {
  name: 'article',
  example: 'Điều 5. Nhiệm vụ của cấp ủy cơ sở',
  read: (text) => {
    const match = ARTICLE.exec(text)
    if (!match) return null
    return {
      series: 'article',
      marker: { kind: 'article', text: match[0].trim() },
      values: [Number(match[1])],
      key: `D${Number(match[1])}${match[2] ?? ''}`,
      textFrom: match[0].length,
      certain: true,
    }
  },
}
