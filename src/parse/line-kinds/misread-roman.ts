import type { LineKind } from '../line-kind.js'
import { roman, romanValue } from '../numerals.js'

/** Strokes that stand for I, with their sign. @example "ll. NHIỆM VỤ", "IlI- Mục tiêu", "1V. TỔ CHỨC", "11. NHIỆM VỤ" */
const STROKES = /^([IVXl1|!]{1,6})(\s?[-–—]|[.):][-–—]?)\s*(?=[\p{Lu}"“])/u
/** Read rightly, or a single stroke, which is rather a 1. @example "III", "1", "l" */
const RIGHT = /^(?:[IVX]+|[l1|!])$/u
const IN_CAPITALS = /^\P{Ll}*\p{Lu}{2}\P{Ll}*$/u

/** A Roman numeral of which recognition made strokes or ones: it counts as the successor of the section before. */
export const misreadRoman: LineKind = {
  name: 'misread-roman',
  example: 'IlI. NHIỆM VỤ, GIẢI PHÁP',
  read: (text) => {
    const match = STROKES.exec(text)
    const printed = match?.[1] ?? ''
    if (!match || RIGHT.test(printed)) return null
    const value = romanValue(printed.replace(/[l1|!]/gu, 'I'))
    if (value === null) return null
    // "11. Chi bộ" is an item; only in capitals it may be a section.
    if (/^\d+$/u.test(printed) && !IN_CAPITALS.test(text.slice(match[0].length, match[0].length + 200))) return null
    return {
      series: 'roman',
      marker: { kind: 'roman', text: match[0].trim() },
      values: [value],
      key: roman(value),
      textFrom: match[0].length,
      certain: false,
      meant: `${roman(value)}${match[2]?.trim() ?? ''}`,
    }
  },
}
