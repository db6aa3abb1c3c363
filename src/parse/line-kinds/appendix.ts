import type { LineKind } from '../line-kind.js'
import { ordinalValue } from '../numerals.js'

/** @example "PHỤ LỤC", "PHỤ BIỂU 01", "Phụ lục 2: Danh mục nhiệm vụ", "PHỤ LỤC SỐ 01", "Phụ lục I" */
const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|Phụ Lục|PHỤ BIỂU)(?:\s{1,3}(?:số\s{1,3}|SỐ\s{1,3})?([IVX]{1,5}|\d{1,2}|[A-H])(?![\p{sc=Latin}\d]))?\s{0,3}([.:–—-]\s*|(?=\()|(?=\p{Lu}{2})|$)/u

/** Forms and tables behind a signature, each an appendix of its own; elsewhere the words only speak of one. @example "Biểu số 1", "MẪU SỐ 02: BÁO CÁO", "Mẫu 3" */
const FORM =
  /^(?:BIỂU|Biểu|MẪU|Mẫu)\s{1,3}(?:số\s{1,3}|SỐ\s{1,3})?([IVX]{1,5}|\d{1,2}|[A-H])(?![\p{sc=Latin}\d/])\s{0,3}([.:–—-]\s*|(?=\()|(?=\p{Lu}{2})|$)/u

/** "Phụ lục": what is joined to a plan behind its signature. One without a number is counted by its place. */
export const appendix: LineKind = {
  name: 'appendix',
  example: 'Phụ lục I',
  read: (text) => {
    const appendix = APPENDIX.exec(text)
    const match = appendix ?? FORM.exec(text)
    if (!match) return null
    const numeral = match[1]
    const letter = numeral !== undefined && /^[A-H]$/u.test(numeral)
    const value =
      numeral === undefined ? 0 : letter && numeral !== 'I' ? numeral.charCodeAt(0) - 64 : (ordinalValue(numeral) ?? 1)
    return {
      series: 'appendix',
      marker: { kind: 'appendix', text: match[0].trim() },
      values: [value],
      key: value === 0 ? 'A' : `A${value}`,
      textFrom: match[0].length,
      certain: appendix !== null,
    }
  },
}
