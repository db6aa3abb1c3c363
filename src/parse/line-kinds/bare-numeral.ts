import type { LineKind, LineReading } from '../line-kind.js'
import { romanValue } from '../numerals.js'
import { MOST_ITEMS } from './number.js'

/** A title, which goes on with a capital. @example "I MỤC ĐÍCH, YÊU CẦU", "IV Tổ chức thực hiện", "2 Phòng Tài chính", "3, Nâng cao chất lượng" */
const BARE = /^(?:([IVX]{1,5})[,:;]?|(\d{1,2})(?:[,:;]|(?=\s)))\s+(?=["“]?\p{Lu}[\p{sc=Latin}\s,])/u

const LONGEST_TITLE = 200
/** @example "… của Huyện ủy." */
const STOPPED = /[.;:,]["”)]?$/u
const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}\P{L}+\p{Lu}{2}/u.test(text)

/** A numeral whose point was lost, or is a comma now. Only `I` before a title counts on its own, the others as successors. */
export const bareNumeral: LineKind = {
  name: 'bare-numeral',
  example: 'I MỤC ĐÍCH, YÊU CẦU',
  read: (text) => {
    const match = BARE.exec(text)
    if (!match) return null
    const [all, roman, digits] = match
    const rest = text.slice(all.length, all.length + LONGEST_TITLE)
    const reading = { marker: { kind: 'number', text: all.trim() }, textFrom: all.length } as const
    if (roman === undefined) {
      const value = Number(digits)
      if (value === 0 || value > MOST_ITEMS) return null
      return { ...reading, series: 'number', values: [value], key: String(value), certain: false, meant: `${value}.` }
    }
    const value = romanValue(roman)
    if (value === null || text.length > LONGEST_TITLE || (STOPPED.test(rest) && !isCapitals(rest))) return null
    return {
      ...reading,
      series: 'roman',
      marker: { kind: 'roman', text: all.trim() },
      values: [value],
      key: roman,
      certain: value === 1,
      meant: `${roman}.`,
    } satisfies LineReading
  },
}
