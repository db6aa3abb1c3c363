import type { Directive } from '../model/document.js'
import type { Span } from '../model/span.js'
import { aroundMotto, isBlankNumber, isCapitals, isMotto, numberOf, placeAndDateOf, plainLetters } from '../parse/head-lines.js'
import { writtenDateAt } from '../vietnamese/dates.js'

/** Whose customs a document follows: those of the party, of the state, of the youth union. */
export type Custom = 'party' | 'state' | 'union'

/** A line of the head. */
export interface HeadLine {
  readonly text: string
  /** In the clean text. */
  readonly span: Span
}

/** What stands at the top of a document, as its customs ask for it. */
export interface Letterhead {
  /** Null where nothing tells. */
  readonly custom: Custom | null
  /** Title of the party, or name and motto of the state ("tiêu đề", "quốc hiệu"); null where none stands. */
  readonly title: Custom | null
  readonly lines: readonly HeadLine[]
  /** The line whose number was left to be filled in by hand, and the line whose day was. */
  readonly openNumber: HeadLine | null
  readonly openDate: HeadLine | null
  /** Whether a day stands there that was misread. */
  readonly unclearDate: boolean
}

const TITLES: readonly (readonly [letters: string, custom: Custom])[] = [
  ['dangcongsanvietnam', 'party'],
  ['conghoaxahoichunghiavietnam', 'state'],
  ['doclaptudohanhphuc', 'state'],
  ['doantncshochiminh', 'union'],
  ['doanthanhniencongsanhochiminh', 'union'],
]

/** Whose title a line holds, alone or in a column of its own. */
function titleIn(text: string): Custom | null {
  if (text.length > 300) return null
  const alone = isMotto(text)
  const motto = alone ? text : (aroundMotto(text)?.motto ?? '')
  if (!alone && !isCapitals(motto)) return null
  const letters = plainLetters(motto)
  return TITLES.find(([title]) => letters === title)?.[1] ?? null
}

/** Numbers of the party's bodies and of the state's. @example "21-NQ/TW", "08-KH/BTCTU", "17-KH/ĐU" */
const PARTY_NUMBER = /[-/](?:TW|\p{Lu}{0,8}(?:TU|HU|QU|ThU|ĐU|ĐUK))$/u
/** @example "74/KH-UBND", "281/NQ-CP" */
const STATE_NUMBER = /[-/](?:UBND|HĐND|TTg|CP|QH\d*)$/u
/** @example "Ban Thường vụ Tỉnh ủy", "HUYỆN ỦY BA TƠ", "Chi bộ Văn phòng" */
const PARTY_BODY =
  /(?<!\p{L})(?:(?:tỉnh|thành|thị|huyện|quận|đảng) (?:ủy|uỷ)|đảng bộ|chi bộ|ban chấp hành trung ương|ban thường vụ|bộ chính trị|ban bí thư)(?!\p{L})/iu
/** @example "ỦY BAN NHÂN DÂN XÃ", "HĐND TỈNH" */
const STATE_BODY = /(?<!\p{L})(?:(?:ủy|uỷ) ban nhân dân|ubnd|hội đồng nhân dân|hđnd|chính phủ|quốc hội|sở|bộ trưởng)(?!\p{L})/iu

/** Whose customs a document without a title follows, by its number or whoever issued it. */
function customOf({ header, signature }: Directive): Custom | null {
  const number = header.number ?? ''
  if (PARTY_NUMBER.test(number)) return 'party'
  if (STATE_NUMBER.test(number)) return 'state'
  const bodies = [header.issuer, signature?.authority, header.inferred.issuer?.value].flatMap((name) => name ?? [])
  if (bodies.some((name) => STATE_BODY.test(name))) return 'state'
  return bodies.some((name) => PARTY_BODY.test(name)) ? 'party' : null
}

/** A day whose figures were misread. @example "Phú Thọ, ngày /ÏÚ tháng 12 năm 201]" */
const UNCLEAR_DATE = /ngày.{0,15}tháng.{0,15}năm/iu

const known = new WeakMap<Directive, Letterhead>()

/** Reads what stands at the top of a document. */
export function letterheadOf(document: Directive): Letterhead {
  const before = known.get(document)
  if (before !== undefined) return before
  const { tree, clean } = document
  const header = tree.children.find(({ type }) => type === 'header')
  const lines = (header?.children ?? []).flatMap(({ type, data: { own } }): HeadLine[] =>
    type === 'noise' ? [] : [{ text: clean.text.slice(...own), span: own }],
  )
  const title = lines.map(({ text }) => titleIn(text)).find((each) => each !== null) ?? null
  const openNumber =
    document.header.number === null ? lines.find(({ text }) => isBlankNumber(text) && numberOf(text) === null) : null
  const openDate = document.header.date === null ? lines.find(({ text }) => isOpenDate(text)) : null
  const letterhead: Letterhead = {
    custom: title ?? customOf(document),
    title,
    lines,
    openNumber: openNumber ?? null,
    openDate: openDate ?? null,
    unclearDate: document.header.date === null && lines.some(({ text }) => UNCLEAR_DATE.test(text)),
  }
  known.set(document, letterhead)
  return letterhead
}

/** "ngày 31 tháng 02 năm 2023" */
const DAY = /ngày\s+(?=\d)/iu

/** Whether a day was filled in, be it one that the calendar does not have. */
function isFilledIn(text: string): boolean {
  const day = DAY.exec(text)
  return day !== null && writtenDateAt(text, day.index + day[0].length) !== null
}

function isOpenDate(text: string): boolean {
  const read = text.length < 150 ? placeAndDateOf(text) : null
  return read !== null && read.date === null && !isFilledIn(text)
}
