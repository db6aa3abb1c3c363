import type { Level } from '../model/document.js'
import type { BodyTerm, Period, PlaceTerms, UnitTerm } from '../model/place-terms.js'
import { foldedWords } from './fold.js'
import { BODIES, CENTRAL_CITIES, UNITS } from './level-terms.js'
import { madeOfTerms } from './own-terms.js'

/** All levels, highest first. */
export const LEVELS: readonly Level[] = ['central', 'province', 'district', 'town', 'commune', 'other']

/** A ministry: `Bộ` where the name begins, but neither the Politburo nor a military command of a province. */
const MINISTRY = /^bộ (?!chính trị|chỉ huy)/iu

/** A term as it is looked for. */
interface Folded extends Period {
  readonly words: readonly string[]
  readonly level: Level | null
}

const folded = ({ words, level, from, until }: BodyTerm): Folded => ({
  words: foldedWords(words),
  level,
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
})

const unitAsBody = ({ word, ...rest }: UnitTerm): BodyTerm => ({ words: word, ...rest })

/** Terms by their first word, the longer first, a user's before those that are built in. */
const byFirstWord = madeOfTerms(({ bodies = [], units = [] }: PlaceTerms) => {
  const all = [
    ...bodies,
    ...units.map(unitAsBody),
    ...BODIES.map(([words, level, period]): BodyTerm => ({ words, level, ...period })),
    ...UNITS.map(unitAsBody),
  ].map(folded)
  const byWord = new Map<string, Folded[]>()
  for (const term of all) {
    const first = term.words[0]
    if (first === undefined) continue
    const known = byWord.get(first)
    if (known === undefined) byWord.set(first, [term])
    else known.push(term)
  }
  for (const terms of byWord.values()) terms.sort((a, b) => b.words.length - a.words.length)
  return byWord
})

const holdsOn = ({ from, until }: Period, day: string): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until.slice(0, day.length))

/** The term that stands at a word: the longest; of two alike the one that held on the day, else the older. */
function termAt(words: readonly string[], at: number, day: string | null): Folded | undefined {
  const found =
    byFirstWord()
      .get(words[at] ?? '')
      ?.filter((term) => term.words.every((word, i) => words[at + i] === word)) ?? []
  const longest = found.filter(({ words: { length } }) => length === found[0]?.words.length)
  return (day === null ? undefined : longest.find((term) => holdsOn(term, day))) ?? longest[0]
}

const CITY_COMMITTEES = ['thành ủy', 'thành phố', 'thành đoàn'].map((words) => foldedWords(words).join(' '))
const foldedCities = CENTRAL_CITIES.map((city) => foldedWords(city).join(' '))

/**
 * The level of the body that a name names (`Ban Thường vụ Huyện ủy`, `UBND tỉnh Phú Thọ`); null where the name does not tell.
 *
 * @param name in any case and spelling of tones
 * @param place where the document was signed: decides for a bare `Thành ủy`
 * @param day when, ISO 8601: cities of a province, districts and towns are no more since July 2025
 */
export function levelOf(name: string, place: string | null = null, day: string | null = null): Level | null {
  if (MINISTRY.test(name.trim())) return 'central'
  const abbreviated = ownOrgans().size === 0 ? undefined : name.split(/[^\p{L}\p{N}&]+/u).find((word) => ownOrgans().has(word))
  if (abbreviated !== undefined) return ownOrgans().get(abbreviated) ?? null
  const words = foldedWords(name)
  for (let at = 0; at < words.length; at++) {
    const found = termAt(words, at, day)
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

const ownOrgans = madeOfTerms(
  ({ bodies = [] }: PlaceTerms) =>
    new Map(bodies.flatMap(({ abbreviations = [], level }) => abbreviations.map((letters) => [letters, level] as const))),
)

/** The level of the organ that a number names; null where it does not tell. @example levelOfNumber('21-NQ/TW') === 'central' */
export function levelOfNumber(number: string): Level | null {
  const organ = number.split(/[/-]/).at(-1)?.trim() ?? ''
  const own = ownOrgans().get(organ)
  return own !== undefined ? own : (ORGANS.find(([pattern]) => pattern.test(organ))?.[1] ?? null)
}

/** Party committees of the levels that have places. */
const COMMITTEES: Readonly<Partial<Record<Level, readonly string[]>>> = {
  province: ['tỉnh ủy', 'thành ủy'],
  district: ['huyện ủy', 'quận ủy'],
  town: ['thị ủy', 'thành ủy'],
  commune: ['đảng ủy xã', 'đảng ủy phường', 'đảng ủy thị trấn', 'đảng ủy'],
}

/** A name of a place behind a unit, on its line: "Quảng Ngãi", "Bà Rịa - Vũng Tàu", "QUẢNG NGÃI"; in "TỈNH ỦY" none */
const PLACE =
  '[^\\S\\n]+(?!(?:[ủỦ][yY]|[uU][ỷỶ]|[đĐ][oO][àÀ][nN])(?!\\p{sc=Latin}))(\\p{Lu}\\p{sc=Latin}*(?:(?:[^\\S\\n]+-[^\\S\\n]+|[ -])\\p{Lu}\\p{sc=Latin}*){0,4})'

/** A word in any capitals and either spelling of its tone, in a pattern that tells capitals apart. @example "ủy" → "[ủỦuU][yYỷỶ]" */
const anyCapitals = (words: string): string =>
  words
    .replaceAll('ủy', '\u0000')
    .split('')
    .map((letter) =>
      letter === ' ' ? '\\s+' : letter === '\u0000' ? '(?:[ủỦ][yY]|[uU][ỷỶ])' : `[${letter}${letter.toUpperCase()}]`,
    )
    .join('')

const placePatterns = madeOfTerms(() => new Map<Level, RegExp | null>())
const ownUnits = madeOfTerms(({ units = [] }: PlaceTerms) => units)
const newNames = madeOfTerms(
  ({ renamed = [] }: PlaceTerms) =>
    new Map(renamed.map(({ former, name }) => [foldedWords(former).join(' '), foldedWords(name).join(' ')])),
)

/** Finds the names of places of a level; null for a level that has none. */
function placePattern(level: Level): RegExp | null {
  const known = placePatterns().get(level)
  if (known !== undefined) return known
  const units = [...ownUnits(), ...UNITS].filter((unit) => unit.level === level)
  const words = [...new Set([...(COMMITTEES[level] ?? []), ...units.map(({ word }) => word)])].map(anyCapitals)
  const pattern = words.length === 0 ? null : new RegExp(`(?<![\\p{sc=Latin}\\d])(?:${words.join('|')})${PLACE}`, 'gu')
  placePatterns().set(level, pattern)
  return pattern
}

/**
 * The place of a level that a text names, folded for comparing, the one that it names most often: `quảng ngãi` for "Ban Thường vụ
 * Tỉnh ủy Quảng Ngãi". Null where it names none. A place that was renamed goes by its new name.
 */
export function placeNamed(text: string, level: Level): string | null {
  const pattern = placePattern(level)
  if (pattern === null) return null
  const counts = new Map<string, number>()
  for (const match of text.matchAll(pattern)) {
    const printed = foldedWords(match[1] ?? '').join(' ')
    const name = newNames().get(printed) ?? printed
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return (
    [...counts].reduce<[string, number] | null>((best, each) => (best === null || each[1] > best[1] ? each : best), null)?.[0] ??
    null
  )
}
