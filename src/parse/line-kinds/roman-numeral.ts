import type { LineKind } from '../line-kind.js'
import { romanValue } from '../numerals.js'

/** A slash must not be that of `V/v`, `V/V` (về việc). @example "III- NHIỆM VỤ", "I. Mục tiêu", "IV/ Tổ chức thực hiện", "II.- Mục tiêu" */
const ROMAN =
  /^([IVX]{1,6})(?:[.):][-–—]?|\/(?![Vv]\s)(?=\s|\p{Lu})|\s?[-–—])\.?\s*(?:(?=[\p{sc=Latin}\d"“'(])|$)(?!\d{1,2}(?:\.\d{1,2})*[.)])/u

/** Alone above its title: as a successor only, for stains look so too. @example "II." */
const ALONE = /^[IVX]{1,6}[.)]?[-–—./)]$/u

/** What follows an initial, not a numeral: the `I. Lênin` of "V. I. Lênin". */
const INITIAL = /^\p{Lu}\.\s?\p{Lu}/u

/** A section, "mục lớn". */
export const romanNumeral: LineKind = {
  name: 'roman-numeral',
  example: 'III- NHIỆM VỤ, GIẢI PHÁP',
  read: (text) => {
    const match = ROMAN.exec(text)
    const value = match && romanValue(match[1] ?? '')
    if (!match || value === null || INITIAL.test(text.slice(match[0].length, match[0].length + 4))) return null
    return {
      series: 'roman',
      marker: { kind: 'roman', text: match[0].trim() },
      values: [value],
      key: match[1] ?? '',
      textFrom: match[0].length,
      certain: !ALONE.test(text),
    }
  },
}
