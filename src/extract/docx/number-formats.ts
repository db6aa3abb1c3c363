/** One way of writing numbers, by its name in the standard (ECMA-376 part 1, 17.18.59). */
type NumberFormat = (value: number) => string

/** Values and letters of Roman numerals, highest first. */
const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
] // prettier-ignore
/** Word counts no further in Roman numerals. */
const LAST_ROMAN = 32_767
/** Nobody prints a letter more often in a row. */
const MOST_LETTERS = 30

const roman: NumberFormat = (value) => {
  if (value < 1 || value > LAST_ROMAN) return String(value)
  let rest = value
  let written = ''
  for (const [worth, letters] of ROMAN) {
    written += letters.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return written
}

/** a … z, aa, bb … */
const letters: NumberFormat = (value) =>
  value < 1 || value > 26 * MOST_LETTERS
    ? String(value)
    : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** "một", "mười lăm", "hai mươi mốt". */
const vietnamese: NumberFormat = (value) => {
  if (value < 0 || value > 99) return String(value)
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  if (tens === 0) return DIGITS[ones] ?? ''
  const last = ones === 1 && tens > 1 ? 'mốt' : ones === 5 ? 'lăm' : (DIGITS[ones] ?? '')
  return `${tens === 1 ? 'mười' : `${DIGITS[tens] ?? ''} mươi`}${ones === 0 ? '' : ` ${last}`}`
}

/** 1st, 2nd, 3rd, 11th. */
const ordinal: NumberFormat = (value) => {
  const teens = value % 100 > 10 && value % 100 < 14
  return `${String(value)}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}

const padded =
  (width: number): NumberFormat =>
  (value) =>
    String(value).padStart(width, '0')

/** All others are written in digits: no official text of the field has them. */
const FORMATS: ReadonlyMap<string, NumberFormat> = new Map([
  ['lowerLetter', letters],
  ['upperLetter', (value) => letters(value).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (value) => roman(value).toUpperCase()],
  ['decimalZero', padded(2)],
  ['ordinal', ordinal],
  ['vietnameseCounting', vietnamese],
  ['decimalEnclosedParen', (value) => `(${String(value)})`],
  ['decimalEnclosedFullstop', (value) => `${String(value)}.`],
  ['numberInDash', (value) => `- ${String(value)} -`],
  ['hex', (value) => value.toString(16).toUpperCase()],
  ['none', () => ''],
  ['bullet', () => ''],
])

/**
 * A number as a list prints it.
 *
 * @param format `upperRoman`
 * @param custom the pattern of the format `custom`, "001, 002, 003, ..."
 */
export function writeNumber(value: number, format: string, custom = ''): string {
  if (format === 'custom') return padded(/^0*\d/u.exec(custom)?.[0].length ?? 1)(value)
  return FORMATS.get(format)?.(value) ?? String(value)
}
