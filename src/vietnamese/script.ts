/** Letters that Vietnamese has and hardly another language in Latin letters. @example "ư", "ế", "Đ" */
const TELLING = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/u
const TELLING_ALL = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/gu

/** How many letters are looked at. */
const SAMPLE = 20_000
/** Of running Vietnamese about every fifth letter is telling; names and foreign quotations thin it. */
const LEAST_SHARE = 0.02

/** Whether a text is Vietnamese, by its letters. Looks at the beginning alone; decomposed letters count. */
export function isVietnamese(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  if (!TELLING.test(sample)) return false
  return (sample.match(TELLING_ALL)?.length ?? 0) >= LEAST_SHARE * (sample.match(/\p{sc=Latin}/gu)?.length ?? 1)
}
