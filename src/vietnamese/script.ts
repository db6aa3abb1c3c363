/** Letters that Vietnamese has and hardly another language in Latin letters. @example "ư", "ế", "Đ" */
const TELLING = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/u
const TELLING_RUNS = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]+/gu
const LATIN_RUNS = /\p{sc=Latin}+/gu

/** How many letters are looked at. */
const SAMPLE = 20_000
/** Of running Vietnamese about every fifth letter is telling; names and foreign quotations thin it. */
const LEAST_SHARE = 0.02

/** Whether a text is Vietnamese, by its letters. Looks at the beginning alone; decomposed letters count. */
export function isVietnamese(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  if (!TELLING.test(sample)) return false
  return lettersIn(sample, TELLING_RUNS) >= LEAST_SHARE * Math.max(1, lettersIn(sample, LATIN_RUNS))
}

/** How many letters runs of them have together. */
function lettersIn(text: string, runs: RegExp): number {
  let count = 0
  for (const [run] of text.matchAll(runs)) count += run.length
  return count
}
