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
