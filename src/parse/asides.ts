import type { Span } from '../model/span.js'
import { type DueYears, yearNamed } from './due-years.js'
import type { Phrase } from './phrase.js'
import type { Quantity } from './quantities.js'

/** A bracket behind a figure, which says something else than what is to be reached. */
export interface Aside {
  readonly span: Span
  /** The figure of the present in it; null where it only explains (`(8 xã)`, `(giá so sánh năm 2010)`). */
  readonly baseline: Quantity | null
  /** The year of that figure: "(năm 2024 đạt 35,5%)". */
  readonly year: DueYears | undefined
}

const BRACKET = /\([^()]+\)/gu
/** What goes on with what is to be reached: "(trong đó nữ đạt 45%)", "(phấn đấu 100%)" */
const GOES_ON =
  /^\(\s*(?:trong\s+đó|riêng|phấn\s+đấu|đến|giai\s+đoạn|nhiệm\s+kỳ|vào|trước|tối\s+thiểu|ít\s+nhất)(?!\p{sc=Latin})/u
/** What tells of the present: "(hiện nay là 72%)", "(năm 2023: 89,7%)", "(đầu nhiệm kỳ 12%)" */
const OF_NOW =
  /^\(\s*(?:hiện|năm\s+\d{4}|đầu\s+(?:năm|nhiệm\s+kỳ)|cuối\s+năm|đến\s+nay|tính\s+đến|cùng\s+kỳ|thực\s+hiện)(?!\p{sc=Latin})/u

/** Before a bracket that gives the figure of what was just named: "gấp 1,5 lần năm 2020 | (30 triệu đồng)", "so với hiện nay | (42%)" */
const BESIDE_NOW = /(?<!\p{sc=Latin})(?:(?:so\s+với|lần)(?:\s+\p{sc=Latin}+){0,4}\s+năm\s+\d{4}|hiện\s+(?:nay|tại|có))\s*$/u
const LOOK_BACK = 48

/** Finds the brackets of a text that neither set a target nor say when one is due. */
export function asidesIn({ spelled }: Phrase, quantities: readonly Quantity[]): Aside[] {
  let next = 0
  return [...spelled.matchAll(BRACKET)].flatMap(({ index, 0: bracket }): Aside[] => {
    const span: Span = [index, index + bracket.length]
    while ((quantities[next]?.figure[0] ?? Infinity) < span[0]) next++
    const first = quantities[next]
    const inside = first !== undefined && first.figure[1] <= span[1] ? first : null
    const before = spelled.slice(Math.max(0, index - LOOK_BACK), index)
    const beside = BESIDE_NOW.test(before) && inside !== null && !GOES_ON.test(bracket)
    const ofNow = beside || OF_NOW.test(bracket)
    if (!ofNow && GOES_ON.test(bracket)) return []
    // "tỷ lệ đảng viên/dân số đạt thấp (4,41%)": the only figure of its clause is the figure.
    if (!ofNow && inside !== null && quantities[next - 1] === undefined) return []
    return [{ span, baseline: ofNow ? inside : null, year: ofNow ? yearNamed(beside ? before : bracket) : undefined }]
  })
}
