/** Letters that Vietnamese has and hardly another language in Latin letters. @example "ư", "ế", "Đ" */
const TELLING = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/u
const LATIN = /\p{sc=Latin}/u

/** How many letters are looked at. */
const SAMPLE = 20_000
/** Of running Vietnamese about every fifth letter is telling; names and foreign quotations thin it. */
const LEAST_SHARE = 0.02

/** Whether a text is Vietnamese, by its letters. Looks at the beginning alone; decomposed letters count. */
export function isVietnamese(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  if (!TELLING.test(sample)) return false
  let telling = 0
  let latin = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    let kind = kinds[code] ?? 0
    if (kind === 0) kind = kindOf(sample, at)
    const length = code >= HIGH && code < LOW && kind >= LETTER ? 2 : 1
    if (kind >= LETTER) latin += length
    if (kind === TELLS) telling += length
    at += length - 1
  }
  return telling >= LEAST_SHARE * Math.max(1, latin)
}

const OTHER = 1
const LETTER = 2
const TELLS = 3

/** The halves of characters beyond the first plane, which no table has. */
const HIGH = 0xd800
const LOW = 0xdc00

/** Kinds of the characters met so far, 0 for those not met: every text is asked about, and has few different ones. */
const kinds = new Uint8Array(0x2100)

function kindOf(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0
  const letter = String.fromCodePoint(code)
  const kind = TELLING.test(letter) ? TELLS : LATIN.test(letter) ? LETTER : OTHER
  if (code < kinds.length) kinds[code] = kind
  return kind
}
