import type { LineKind } from '../line-kind.js'
import { MOST_ITEMS } from './number.js'

/** Letters that stand for digits, with their sign. @example "l. Mục đích", "I. Mục đích" below a section, "1l. Chi bộ", "2.l. Mục tiêu", "lO. Kinh phí" */
const LIKE_DIGITS = /^([\dlIiOo|]{1,2}(?:[.,][\dlIiOo|]{1,2}){0,3})([.)])\s*(?=["“]?\p{Lu})/u
const DIGITS: Readonly<Record<string, string>> = { l: '1', I: '1', i: '1', '|': '1', O: '0', o: '0', ',': '.' }

/** A number of which recognition made letters: it counts as the successor of the item before, or as the first of a list. */
export const misreadNumber: LineKind = {
  name: 'misread-number',
  example: '2.l. Mục tiêu chung',
  read: (text) => {
    const match = LIKE_DIGITS.exec(text)
    const printed = match?.[1] ?? ''
    if (!match || /^[\d.]+$/u.test(printed)) return null
    const key = printed.replace(/\D/gu, (sign) => DIGITS[sign] ?? sign)
    const values = key.split('.').map(Number)
    if (values.some((value) => value === 0 || value > MOST_ITEMS)) return null
    return {
      series: 'number',
      marker: { kind: 'number', text: match[0].trim() },
      values,
      key: values.join('.'),
      textFrom: match[0].length,
      certain: false,
      meant: `${values.join('.')}${match[2] ?? ''}`,
    }
  },
}
