import type { Header, Level } from '../model/document.js'
import { foldedWords } from '../vietnamese/fold.js'
import { levelOf, levelOfNumber, placeNamed } from '../vietnamese/levels.js'
import type { PlaceOf } from './identity.js'

/**
 * The body whose numbers a number is among: one organ of the whole country, or one of many alike, each of which counts its
 * own from 1; null where it is not known which.
 */
export type IssuingBody = 'only' | { readonly name: string; readonly place: string | null } | null

/** Organs of which there is one. @example "21-NQ/TW", "12-HD/BTCTW", "30/QĐ-TTg", "29/2023/QH15" */
const ONLY = /[-/](?:\p{Lu}{0,8}TW|CP|TTg|CTN|(?:UBTV|ĐĐ)?QH\d*)$/u
/** A number in the state's form, where the letters of a ministry are not those of a committee's board. @example "08/2001/TT-BTC" */
const OF_STATE = /^\d+[a-z]?\s?\//u
/** The committee that a number's last letters stand for. @example "45-KH/HU" */
const COMMITTEE = /\/(TU|HU|QU|ThU|TXU|ThxU)$/u
/** Its letters, folded as its name is. */
const COMMITTEES: Readonly<Record<string, string>> = { TU: 'tỉnh ủy', HU: 'huyện ủy', QU: 'quận ủy' }
/** Whoever acts for a body: its numbers are the body's. @example "Ban Thường vụ ", "Chủ tịch " */
const ACTS_FOR =
  /^(?:(?:ban\s+thường\s+vụ|ban\s+chấp\s+hành|thường\s+trực|thường\s+vụ|chủ\s+tịch|phó\s+chủ\s+tịch|đảng\s+bộ(?=\s+\p{sc=Latin}+\s+(?:ủy|uỷ)))\s+)+/iu
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/[uủ][yỷ] ban nhân dân/giu, 'ubnd'],
  [/hội đồng nhân dân/giu, 'hđnd'],
]

/** Places that a document means where it names none: those of its own head, else those that its text names most. */
export const homeOf =
  ({ issuer }: Pick<Header, 'issuer'>, places: PlaceOf): PlaceOf =>
  (level) =>
    (issuer === null ? null : placeNamed(issuer, level)) ?? places(level)

const isPlaced = (level: Level | null): level is Level => level !== null && level !== 'central' && level !== 'other'

/**
 * Whose number it is.
 *
 * @param issuer as the head or the citation says
 * @param home places of the document that it stands in
 */
export function issuingBody(number: string, issuer: string | null, home: PlaceOf): IssuingBody {
  const symbol = number.replace(/\s+/gu, '')
  if (ONLY.test(symbol) || (OF_STATE.test(symbol) && levelOfNumber(symbol) === 'central')) return 'only'
  const committee = COMMITTEE.exec(symbol)?.[1]
  const said = issuer ?? (committee === undefined ? null : (COMMITTEES[committee] ?? null))
  if (said === null) return null
  const level = levelOf(said)
  const stated = isPlaced(level) ? placeNamed(said, level) : null
  const short = SHORT_NAMES.reduce(
    (words, [long, letters]) => words.replace(long, letters),
    said.normalize('NFC').replace(ACTS_FOR, ''),
  )
  const name = foldedWords(short).join(' ')
  const bare = stated !== null && name.endsWith(` ${stated}`) ? name.slice(0, -stated.length - 1) : name
  return { name: bare, place: stated ?? (isPlaced(level) ? home(level) : null) }
}
