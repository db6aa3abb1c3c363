import type { Edit } from '../../model/clean-text.js'
import type { Span } from '../../model/span.js'
import { isWellSpelled } from '../../vietnamese/spelling.js'
import { fontGroups } from '../font-groups.js'
import type { Step } from '../step.js'

/** How far the codes are tried; 29 is met most, where glyph numbers were taken for codes. */
const FARTHEST = 96
/** How many words of a font are looked at. */
const SAMPLE = 400
const LEAST_WORDS = 8
/** Share of the words of letters that must be syllables, and the share up to which a text is not readable as it stands. */
const READABLE = 0.75
const UNREADABLE = 0.3
/** Blanks part words whatever the shift. */
const TOKEN = /[^\s\u00A0]+/gu
/** @example "trong", "đảng"; what a comma or full stop may follow */
const LETTERS = /^[\p{L}\p{M}]{2,8}(?=[.,;:)”"]?$)/u

const PLAIN_LETTERS = /^[A-Za-z]{2,8}(?=[.,;:)”"]?$)/u

/** All characters, or those alone that become ASCII: the others keep the numbers of their glyphs. */
const shiftedBy =
  (by: number, all: boolean) =>
  (char: string): string => {
    const code = (char.codePointAt(0) ?? 0) + by
    if (char === ' ' || char === '\n' || char === '\r' || char === '\f') return char
    if (code >= 0x20 && code <= 0x7e) return String.fromCharCode(code)
    return all && code > 0xa0 && code < 0xd800 ? String.fromCharCode(code) : char
  }

/** Share of the different words of letters that are syllables; how many there are. */
function readability(words: readonly string[], pattern = LETTERS): { readonly share: number; readonly count: number } {
  const found = [...new Set(words.flatMap((word) => pattern.exec(word)?.[0] ?? []))]
  return { share: found.length === 0 ? 0 : found.filter(isWellSpelled).length / found.length, count: found.length }
}

/** A vowel of any language in Latin letters, marks aside. */
const VOWEL = /[aeiouyæøœı]/u
/** Shares of the words that are letters alone, and of those that have a vowel. */
const WORDS_OF_LETTERS = 0.5
const WITH_VOWEL = 0.97

/** Whether words are of some language as they stand: another alphabet, or Latin letters with vowels among them. */
function isLanguage(words: readonly string[]): boolean {
  const whole = words.flatMap((word) => /^[\p{L}\p{M}]{3,}(?=\P{L}{0,2}$)/u.exec(word)?.[0] ?? [])
  if (whole.length < WORDS_OF_LETTERS * words.filter((word) => word.length > 2).length) return false
  const latin = whole.filter((word) => /^[\p{sc=Latin}\p{M}]+$/u.test(word))
  if (whole.filter((word) => !/\p{sc=Latin}/u.test(word)).length > whole.length / 2) return true
  return (
    latin.length >= whole.length / 2 &&
    latin.filter((word) => VOWEL.test(word.toLowerCase().normalize('NFD'))).length >= WITH_VOWEL * latin.length
  )
}

interface Shift {
  readonly by: number
  readonly all: boolean
  readonly share: number
}

/** The shift under which a text becomes readable; undefined for one that is readable, or never is. */
function shiftOf(text: string): Shift | undefined {
  const words = (text.match(TOKEN) ?? []).slice(0, SAMPLE)
  if (words.length < LEAST_WORDS || isLanguage(words)) return undefined
  const asIs = readability(words)
  if (asIs.count >= words.length / 4 && asIs.share > UNREADABLE) return undefined
  const sample = words.join(' ')
  let best: (Shift & { readonly right: number }) | undefined
  for (let by = -FARTHEST; by <= FARTHEST; by += 1) {
    if (by === 0) continue
    for (const all of [false, true]) {
      const shifted = [...sample].map(shiftedBy(by, all)).join('').split(/\s+/u)
      const { share, count } = readability(shifted, all ? LETTERS : PLAIN_LETTERS)
      const right = share * count
      if (count >= LEAST_WORDS && share >= READABLE && right > (best?.right ?? 0) && right > 2 * asIs.share * asIs.count)
        best = { by, all, share, right }
    }
  }
  return best
}

/** Text whose codes are all off by the same number. */
export const shifted: Step = {
  id: 'font-shifted',
  about: {
    vi: 'Lớp chữ của một số tệp PDF ghi số thứ tự của hình chữ thay cho mã chữ, nên cả phông bị lệch một số không đổi (“7URQJ” thay cho “Trong”). Bước này tìm độ lệch làm cho các từ trở thành âm tiết, theo từng phông.',
    en: 'The text layer of some PDFs has numbers of glyphs for codes of letters, so that a whole font is off by a constant (“7URQJ” for “Trong”). Font by font, this step finds the shift under which the words become syllables.',
  },
  example: {
    before: [...'Trong ba nam qua, cac chi bo ban xa da tham gia xay dung que huong mien nui\n']
      .map((char) => (char === '\n' || char === ' ' ? char : String.fromCharCode(char.charCodeAt(0) - 29)))
      .join(''),
    after: 'Trong ba nam qua, cac chi bo ban xa da tham gia xay dung que huong mien nui\n',
  },
  kind: 'repair',
  asksForFonts: true,
  run: ({ text, fonts }) => ({
    edits: fontGroups(text, fonts)
      .flatMap(({ spans }) => groupEdits(text, spans))
      .sort((a, b) => a.span[0] - b.span[0]),
  }),
}

function groupEdits(text: string, spans: readonly Span[]): Edit[] {
  const shift = shiftOf(sampleOf(text, spans))
  if (shift === undefined) return []
  const read = shiftedBy(shift.by, shift.all)
  return spans.flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(/[^ \n\r\f]+/gu)].flatMap(({ 0: word, index }) => {
      const replacement = [...word].map(read).join('')
      const confidence = Math.round(shift.share * 100) / 100
      return replacement === word ? [] : [{ span: [from + index, from + index + word.length] as const, replacement, confidence }]
    }),
  )
}

const SAMPLE_LENGTH = 4000

/** The beginning of a group, long enough to judge it by. */
function sampleOf(text: string, spans: readonly Span[]): string {
  let sample = ''
  for (const [from, to] of spans) {
    if (sample.length >= SAMPLE_LENGTH) break
    sample += `${text.slice(from, Math.min(to, from + SAMPLE_LENGTH))} `
  }
  return sample
}
