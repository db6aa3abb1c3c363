import type { LineKind } from '../line-kind.js'
import { MOST_ITEMS } from './number.js'

/** @example "I.1. Mục đích", "II.2.1 Về tổ chức", "A.3. Kinh phí", "a.1) Đối với tập thể", "b2) Cá nhân" */
const SECTION_NUMBER =
  /^(?:([IVX]{1,6}|[A-HĐ])\.|([a-zđ])\.?)(\d{1,2}(?:\.\d{1,2}){0,2})(?:[.)]\s*|\s?[-–—]\s+|(?<=\.\d{1,2})(?=\s+[\p{Lu}"“]))\s*(?=[\p{sc=Latin}"“(])/u

/** A number that names its section, or its letter, as well: `I.1.` of section I is its item 1. */
export const sectionNumber: LineKind = {
  name: 'section-number',
  example: 'I.1. Mục đích',
  read: (text) => {
    const match = SECTION_NUMBER.exec(text)
    if (!match) return null
    const values = (match[3] ?? '').split('.').map(Number)
    if (values.some((value) => value === 0 || value > MOST_ITEMS)) return null
    return {
      series: 'number',
      marker: { kind: 'number', text: match[0].trim() },
      values,
      key: values.join('.'),
      textFrom: match[0].length,
      certain: false,
      section: match[1] ?? match[2] ?? '',
    }
  },
}
