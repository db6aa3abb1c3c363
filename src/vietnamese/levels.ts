import type { Level } from '../model/document.js'
import { foldedWords } from './fold.js'

/** All levels, highest first. */
export const LEVELS: readonly Level[] = ['central', 'province', 'district', 'town', 'commune', 'other']

/**
 * Cities that stand directly under the centre ("thành phố trực thuộc Trung ương"): their committees are of the level of a
 * province. Huế since 2025 (Nghị quyết 175/2024/QH15); the others by Nghị quyết of the National Assembly before.
 */
export const CENTRAL_CITIES: readonly string[] = ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế']

/**
 * Units of administration ("đơn vị hành chính"). Districts and towns were dissolved in July 2025 (Nghị quyết
 * 203/2025/QH15), special zones ("đặc khu") made; documents of before remain.
 */
const UNITS: readonly (readonly [unit: string, level: Level])[] = [
  ['tỉnh', 'province'],
  ['thành phố', 'town'],
  ['thị xã', 'town'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['thị trấn', 'commune'],
  ['đặc khu', 'commune'],
]

/**
 * Bodies, or the words in their names that tell their level; null for words that only look like it. Of what a name
 * holds, the first counts, and of two at one place the longer.
 */
const BODIES: readonly (readonly [words: string, level: Level | null])[] = [
  ['trung ương', 'central'],
  ['bộ chính trị', 'central'],
  ['ban bí thư', 'central'],
  ['quốc hội', 'central'],
  ['chính phủ', 'central'],
  ['thủ tướng', 'central'],
  ['chủ tịch nước', 'central'],
  ['bộ trưởng', 'central'],
  ['tổng cục', 'central'],
  ['toà án nhân dân tối cao', 'central'],
  ['tòa án nhân dân tối cao', 'central'],
  ['viện kiểm sát nhân dân tối cao', 'central'],
  ['kiểm toán nhà nước', 'central'],
  ['tỉnh ủy', 'province'],
  ['tỉnh đoàn', 'province'],
  ['sở', 'province'],
  ['thành ủy', 'town'],
  ['thành đoàn', 'town'],
  ['thị ủy', 'town'],
  ['thị đoàn', 'town'],
  ['huyện ủy', 'district'],
  ['huyện đoàn', 'district'],
  ['quận ủy', 'district'],
  ['quận đoàn', 'district'],
  // Committees of an agency, of the army or the police, of enterprises: no level of the administration.
  ['đảng ủy khối', 'other'],
  ['đảng ủy quân sự', 'other'],
  ['đảng ủy công an', 'other'],
  ['đảng ủy các cơ quan', 'other'],
  ['đảng ủy ủy ban nhân dân', 'other'],
  ['chi bộ', 'other'],
  ['chi ủy', 'other'],
  ['xã hội', null],
  ['thường vụ quốc hội', 'central'],
  ...UNITS,
  ...CENTRAL_CITIES.flatMap((city): [string, Level][] =>
    ['thành ủy', 'thành ủy thành phố', 'thành ủy tp', 'thành phố', 'tp', 'đảng bộ tp', 'thành đoàn'].map((words) => [
      `${words} ${city}`,
      'province',
    ]),
  ),
]

/** A ministry: `Bộ` where the name begins, but neither the Politburo nor a military command of a province. */
const MINISTRY = /^bộ (?!chính trị|chỉ huy)/iu

const byFirstWord = new Map<string, { readonly words: readonly string[]; readonly level: Level | null }[]>()
for (const [words, level] of BODIES) {
  const folded = foldedWords(words)
  const first = folded[0] ?? ''
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), { words: folded, level }].sort((a, b) => b.words.length - a.words.length),
  )
}

const CITY_COMMITTEES = ['thành ủy', 'thành phố', 'thành đoàn'].map((words) => foldedWords(words).join(' '))
const foldedCities = CENTRAL_CITIES.map((city) => foldedWords(city).join(' '))

/**
 * The level of the body that a name names (`Ban Thường vụ Huyện ủy`, `UBND tỉnh Phú Thọ`); null where the name does not tell.
 *
 * @param name in any case and spelling of tones
 * @param place where the document was signed: decides for a bare `Thành ủy`
 */
export function levelOf(name: string, place: string | null = null): Level | null {
  if (MINISTRY.test(name.trim())) return 'central'
  const words = foldedWords(name)
  for (let at = 0; at < words.length; at++) {
    const found = byFirstWord.get(words[at] ?? '')?.find((body) => body.words.every((word, i) => words[at + i] === word))
    if (!found) continue
    if (found.level === null) {
      at += found.words.length - 1
      continue
    }
    const bareCity = CITY_COMMITTEES.includes(found.words.join(' '))
    if (bareCity && place !== null && foldedCities.includes(foldedWords(place).join(' '))) return 'province'
    return found.level
  }
  return null
}

/**
 * The organ in a number, `TW` of `21-NQ/TW`, and its level. A town's and a city's committee write `TU` too: a province
 * is only the likelier.
 *
 * Source: Hướng dẫn 36-HD/VPTW, appendix on the letters of party bodies.
 */
const ORGANS: readonly (readonly [organ: RegExp, level: Level])[] = [
  [/^(?:TW|[A-ZĐ]{2,8}TW|CP|TTg|CTN|QH\d*|UBTVQH\d*|ĐĐQH\d*)$/u, 'central'],
  [/^B(?:TC|NV|TP|GDĐT|YT|CA|QP|NG|KHĐT|KHCN|TNMT|NNPTNT|NNMT|GTVT|XD|CT|VHTTDL|TTTT|LĐTBXH|DTTG)$/u, 'central'],
  [/^(?:TU|[A-ZĐ]{2,8}TU)$/u, 'province'],
  [/^(?:HU|QU|[A-ZĐ]{2,8}HU)$/u, 'district'],
  [/^(?:ThU|TXU|ThxU|[A-ZĐ]{2,8}ThU)$/u, 'town'],
]

/** The level of the organ that a number names; null where it does not tell. @example levelOfNumber('21-NQ/TW') === 'central' */
export function levelOfNumber(number: string): Level | null {
  const organ = number.split(/[/-]/).at(-1)?.trim() ?? ''
  return ORGANS.find(([pattern]) => pattern.test(organ))?.[1] ?? null
}

/** Party committees of the levels that have places. */
const COMMITTEES: Readonly<Partial<Record<Level, readonly string[]>>> = {
  province: ['tỉnh ủy', 'thành ủy'],
  district: ['huyện ủy', 'quận ủy'],
  town: ['thị ủy', 'thành ủy'],
  commune: ['đảng ủy xã', 'đảng ủy phường', 'đảng ủy thị trấn', 'đảng ủy'],
}

/** A name of a place behind a unit: "Quảng Ngãi", "Bà Rịa - Vũng Tàu", "QUẢNG NGÃI" */
const PLACE = '\\s+(\\p{Lu}\\p{sc=Latin}*(?:(?:\\s+-\\s+|[ -])\\p{Lu}\\p{sc=Latin}*){0,4})'

/** A word in any capitals and either spelling of its tone, in a pattern that tells capitals apart. @example "ủy" → "[ủỦuU][yYỷỶ]" */
const anyCapitals = (words: string): string =>
  words
    .replaceAll('ủy', '\u0000')
    .split('')
    .map((letter) =>
      letter === ' ' ? '\\s+' : letter === '\u0000' ? '(?:[ủỦ][yY]|[uU][ỷỶ])' : `[${letter}${letter.toUpperCase()}]`,
    )
    .join('')

const placePatterns = new Map<Level, RegExp | null>()

/** Finds the names of places of a level; null for a level that has none. */
function placePattern(level: Level): RegExp | null {
  const known = placePatterns.get(level)
  if (known !== undefined) return known
  const units = UNITS.filter(([unit, each]) => each === level || (level === 'province' && unit === 'thành phố'))
  const words = [...(COMMITTEES[level] ?? []), ...units.map(([unit]) => unit)].map(anyCapitals)
  const pattern = words.length === 0 ? null : new RegExp(`(?<![\\p{sc=Latin}\\d])(?:${words.join('|')})${PLACE}`, 'gu')
  placePatterns.set(level, pattern)
  return pattern
}

/**
 * The place of a level that a text names, folded for comparing, the one that it names most often: `quảng ngãi` for "Ban Thường vụ
 * Tỉnh ủy Quảng Ngãi". Null where it names none.
 */
export function placeNamed(text: string, level: Level): string | null {
  const pattern = placePattern(level)
  if (pattern === null) return null
  const counts = new Map<string, number>()
  for (const match of text.matchAll(pattern)) {
    const name = foldedWords(match[1] ?? '').join(' ')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return (
    [...counts].reduce<[string, number] | null>((best, each) => (best === null || each[1] > best[1] ? each : best), null)?.[0] ??
    null
  )
}
