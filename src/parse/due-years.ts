import type { Span } from '../model/span.js'

/** A year or a period that a passage names for what is to be reached. */
export interface DueYears {
  readonly years: readonly number[]
  readonly period: readonly [from: number, to: number] | null
  readonly span: Span
}

const YEAR = '((?:19|20)\\d\\d)(?![\\p{sc=Latin}\\d/]|[.,]\\d)'
const PREPOSITION = '(?:(?:đến|tới|vào|trong|hết|cuối|đầu|trước|từ)\\s+){0,3}'
/**
 * In a respelled text: "giai đoạn 2020 - 2025", "từ năm 2021 đến năm 2025", "nhiệm kỳ 2020-2025"; else "đến năm 2025",
 * "Đến năm 2025 và năm 2030", "đến năm 2025, 2030", "cuối năm 2025"
 */
const DUE = new RegExp(
  `(?<![\\p{sc=Latin}\\d])(?<!(?:so\\s+với|như|của|kể\\s+từ)\\s+)(?:(?:trong\\s+)?(?:giai\\s+đoạn|nhiệm\\s+kỳ|thời\\s+kỳ|các\\s+năm|từ\\s+năm)\\s+${YEAR}\\s*(?:-|–|đến|tới)\\s*(?:hết\\s+)?(?:năm\\s+)?${YEAR}` +
    `|${PREPOSITION}năm\\s+${YEAR}(?:\\s*(?:,|và)\\s*(?:(?:đến|tới)\\s+)?(?:năm\\s+)?${YEAR})?(?:\\s*(?:,|và)\\s*(?:(?:đến|tới)\\s+)?(?:năm\\s+)?${YEAR})?)`,
  'gu',
)

/** The years and periods that a respelled text names, in order. */
export function dueYearsIn(spelled: string): DueYears[] {
  return [...spelled.matchAll(DUE)].map((match): DueYears => {
    const span: Span = [match.index, match.index + match[0].length]
    const from = Number(match[1])
    const to = Number(match[2])
    if (match[1] !== undefined && match[2] !== undefined) return { years: [to], period: [from, to], span }
    const years = match.slice(3).flatMap((year) => (year === undefined ? [] : [Number(year)]))
    return { years, period: null, span }
  })
}
