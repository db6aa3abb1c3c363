import type { Span } from '../model/span.js'
import { limitIn, whensIn, type When } from './deadlines.js'
import { phrase, type Phrase } from './phrase.js'

/** A day, a month, a quarter or a year alone, as tables print them: "30/9/2022", "T9/2022", "9/2022", "Q1/2023", "2023", "2022 - 2025" */
const BARE: readonly (readonly [pattern: RegExp, spelledOut: string])[] = [
  [/^(\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})/u, 'ngày $1'],
  [/^t(?:háng)?\.?\s?(\d{1,2}\s?[/.-]\s?\d{4})/u, 'tháng $1'],
  [/^(\d{1,2}\s?[/.-]\s?20\d\d)/u, 'tháng $1'],
  [/^q(?:uý)?\.?\s?((?:iv|i{1,3}|[1-4])\s?[/.-]\s?20\d\d)/u, 'quý $1'],
  [/^((?:iv|i{1,3})\s?[/.-]\s?20\d\d)/u, 'quý $1'],
  [/^(20\d\d\s?[-–]\s?20\d\d)/u, 'giai đoạn $1'],
  [/^(?:các\s+năm\s+)(20\d\d\s?[-–]\s?20\d\d)/u, 'giai đoạn $1'],
  [/^(20\d\d)(?!\d)/u, 'năm $1'],
]

/** A time alone that no other thing in a bracket looks like: "(2023 - 2024)", "(9/2022)" */
const ALONE = /^(?:20\d\d\s?[-–]\s?20\d\d|t?\d{1,2}\s?\/\s?20\d\d|q(?:uý)?\s?[ivx\d]{1,3}\s?\/\s?20\d\d)$/u

/** Reads a bracket that holds nothing but a time; null where it holds something else. Offsets into the passage. */
export function timeAlone(source: Phrase, span: Span): When | null {
  if (!ALONE.test(source.spelled.slice(...span).trim())) return null
  const when = whenOfCell(source.text.slice(...span))
  return when && { ...when, span }
}

/**
 * Reads the cell of a table that holds a time. All that stands in it is the deadline as written; what cannot be put in a
 * calendar ("Theo kế hoạch của Tỉnh ủy") is a condition. Null for an empty cell.
 */
export function whenOfCell(cell: string): When | null {
  const text = cell
    .replace(/<br\s*\/?>/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  if (text === '') return null
  const source = phrase(text)
  const whole: Span = [0, text.length]
  const stated = limitIn(source, whole, true)
  if (stated) return { ...stated, deadline: stated.deadline && { ...stated.deadline, text } }
  for (const [pattern, spelledOut] of BARE) {
    if (!pattern.test(source.spelled)) continue
    const words = source.spelled.replace(pattern, spelledOut)
    const bare = limitIn({ text: words, spelled: words }, [0, words.length], true)
    if (bare?.deadline) return { ...bare, deadline: { ...bare.deadline, text }, span: whole }
  }
  // "Ngay sau khi được phê duyệt", "Theo tiến độ của Trung ương"; a word that only fills the cell ("Có") is nothing.
  const inside = whensIn(source, whole).find(({ deadline: of }) => of !== null)
  if (inside?.deadline) return { ...inside, deadline: { ...inside.deadline, text }, span: whole }
  return /^(?:theo|sau|khi|ngay|trước|trong|khi)\s/u.test(source.spelled)
    ? { deadline: null, condition: text, span: whole, preposition: '', bound: true }
    : null
}
