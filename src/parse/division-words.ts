import type { LineReading } from './line-kind.js'
import { ordinalValue, ORDINAL } from './numerals.js'

interface DivisionWord {
  /** In lower case. */
  readonly word: string
  readonly series: 'part' | 'chapter' | 'division' | 'subdivision'
  /** Before its number in an id. */
  readonly prefix: string
}

const patterns = new Map<string, RegExp>()

/** @example "Phần thứ nhất", "CHƯƠNG II - NHIỆM VỤ", "Mục 1." */
function patternOf(word: string): RegExp {
  let pattern = patterns.get(word)
  if (!pattern) {
    pattern = new RegExp(
      `^${word}\\s{1,3}((?:thứ\\s{1,3})?(?:${ORDINAL}|[ivxl]{1,7}|\\d{1,2}))(?![\\p{sc=Latin}\\d])\\s{0,3}([.:–—-]?)\\s*`,
      'iu',
    )
    patterns.set(word, pattern)
  }
  return pattern
}

/**
 * Reads `<word> <ordinal>` with or without a title behind it. A sentence that only begins so ("Phần thứ hai của Nghị
 * quyết nêu rõ …") is none: behind the number there must be the end, a separator, or capitals.
 */
export function readDivision(text: string, { word, series, prefix }: DivisionWord): LineReading | null {
  const match = patternOf(word).exec(text)
  if (!match) return null
  const value = ordinalValue((match[1] ?? '').replace(/\s+/gu, ' '))
  if (value === null || !/^\p{Lu}/u.test(text)) return null
  const rest = text.slice(match[0].length, match[0].length + 40)
  const separated = match[2] !== '' && (match[2] !== '-' || rest === '' || /^[\p{Lu}"“]/u.test(rest))
  if (rest !== '' && !separated && rest !== rest.toUpperCase()) return null
  return {
    series,
    marker: { kind: series === 'subdivision' ? 'division' : series, text: match[0].trim() },
    values: [value],
    key: `${prefix}${value}`,
    textFrom: match[0].length,
    certain: true,
  }
}
