import type { LineKind } from '../line-kind.js'

/** A letter or a digit. @example "1" */
const WORD = /[\p{sc=Latin}\d]/u

/** The number of a page that was left where the page broke. @example "7", "- 12 -" */
const PAGE_NUMBER = /^[-–—\s]{0,4}\d{1,3}[-–—\s]{0,4}$/u

/** A line without a letter: a rule, stars, a page number, what a stain left behind. */
export const ornament: LineKind = {
  name: 'ornament',
  example: '* * *',
  read: (text) =>
    WORD.test(text) && !PAGE_NUMBER.test(text)
      ? null
      : { series: 'ornament', marker: null, values: [], key: '', textFrom: 0, certain: true },
}
