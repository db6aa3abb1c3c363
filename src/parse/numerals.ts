const DIGITS = { I: 1, V: 5, X: 10, L: 50, C: 100 } as const

/**
 * The value of a Roman numeral up to 99, null for what is none (`IIX`, `VV`).
 *
 * @param numeral capitals
 */
export function romanValue(numeral: string): number | null {
  let value = 0
  let previous = 0
  for (const digit of [...numeral].reverse()) {
    const worth = DIGITS[digit as keyof typeof DIGITS] as number | undefined
    if (worth === undefined) return null
    value += worth < previous ? -worth : worth
    previous = Math.max(previous, worth)
  }
  return value > 0 && value < 100 && roman(value) === numeral ? value : null
}

/** A number from 1 to 99 in Roman numerals. */
export function roman(value: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'][Math.floor(value / 10)] ?? ''
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '')
}

/** Ordinals as parts and chapters have them: Phần thứ nhất, Phần thứ tư. */
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']

/** Alternatives for a regular expression, longest first. */
export const ORDINAL = [...ORDINALS, 'bốn', 'bẩy', 'một'].sort((a, b) => b.length - a.length).join('|')

/** The value of `2`, `II`, `hai` or `thứ hai`, in any case; null for anything else. */
export function ordinalValue(word: string): number | null {
  const plain = word.toLowerCase().replace(/^thứ\s+/u, '')
  if (/^\d+$/u.test(plain)) return Number(plain)
  if (plain === 'bốn') return 4
  if (plain === 'bẩy') return 7
  if (plain === 'một') return 1
  const place = ORDINALS.indexOf(plain)
  return place >= 0 ? place + 1 : romanValue(word.toUpperCase())
}
