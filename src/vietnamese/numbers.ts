/**
 * Source of a pattern for a number as Vietnamese documents print it: points group thousands, a comma marks decimals.
 *
 * @example `2.000`, `4,41`, `1.250,5`, `02`, `3.5` (a decimal point, where no three digits follow)
 */
export const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,6})?|\\d{1,12}(?:[.,]\\d{1,6})?'

/** @example "2.000", "1.250.000,5" */
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,6})?$/u

/** The value of a number that {@link NUMBER} matches: `2.000` is 2000, `4,41` is 4.41. */
export function parseNumber(text: string): number {
  const ungrouped = GROUPED.test(text) ? text.replaceAll('.', '') : text
  return Number(ungrouped.replace(',', '.'))
}

/** Digits in words, with the forms that they have behind tens (`hai mươi mốt`, `mười lăm`, `hai mươi tư`). */
const DIGIT_WORDS: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
} // prettier-ignore

/** What multiplies the digit before it. */
const PLACES: Readonly<Record<string, number>> = { mươi: 10, chục: 10, trăm: 100 }

const NUMBER_WORD = `(?:${[...Object.keys(DIGIT_WORDS), ...Object.keys(PLACES), 'mười', 'linh', 'lẻ'].join('|')})`

/** Source of a pattern for a number in words, up to the hundreds, in a respelled text. @example `mười lăm`, `một trăm` */
export const NUMBER_WORDS = `${NUMBER_WORD}(?:\\s+${NUMBER_WORD}){0,5}`

/** The value of a number in words that {@link NUMBER_WORDS} matches: `hai mươi lăm` is 25. */
export function numberOfWords(words: string): number {
  let value = 0
  let digit: number | null = null
  for (const word of words.split(/\s+/u)) {
    const place = PLACES[word]
    if (word === 'mười') value += 10
    else if (place !== undefined) {
      value += (digit ?? 1) * place
      digit = null
    } else digit = DIGIT_WORDS[word] ?? digit
  }
  return value + (digit ?? 0)
}
