import type { Span } from '../model/span.js'
import { BODY_MODIFIER } from '../vietnamese/bodies.js'
import { writtenDateAt, type WrittenDate } from '../vietnamese/dates.js'
import { documentTypes } from '../vietnamese/document-types.js'
import { JOINED_NAME } from '../vietnamese/joined-names.js'
import { matchAt } from '../vietnamese/match-at.js'
import { TERM } from '../vietnamese/named-documents.js'
import { bodyName } from '../vietnamese/names.js'
import { madeOfTerms } from '../vietnamese/own-terms.js'
import { NO_SUBJECT, PREDICATE } from '../vietnamese/predicates.js'
import { bodyEnd } from './body-names.js'
import type { Phrase } from './phrase.js'

/** When and by whom a cited document was issued, as the citation says. */
export interface Origin {
  /** ISO 8601 */
  readonly date: string | null
  readonly issuer: string | null
  /** A day as it is written that the calendar does not have, `31/02/2022`. */
  readonly unreal?: string
  /** Offset behind the citation. */
  readonly to: number
}

/** " ngày ", ", ngày ", " (ngày ", " ban hành ngày ", " cùng ngày ", " (" before a date in figures */
const BEFORE_DATE =
  /\s*,?\s*\(?\s*(?:(?:cùng|đều|được)\s+)?(?:ký\s+)?(?:ban\s+hành\s+)?ngày:?\s*|\s*\(\s*(?=\d{1,2}\/\d{1,2}\/\d{4}\s*\))/uy
const CLOSING = /\s*\)/uy
/** " của ", ", của ", " do " is not among them */
const OF = /\s*,?\s*\(?\s*của\s+/uy
const BLANK = /\s+/uy
/** "ngày 16/6/2022, Hội nghị lần thứ năm Ban Chấp hành Trung ương", "ngày 22/12/2024 Bộ Chính trị" */
const BEHIND_DATE = /\s+|,\s+(?=hội\s+nghị)/uy
const TERM_HERE = new RegExp(TERM, 'uy')
const WORD = /\s+([\p{sc=Latin}\d]+)/uy
/** What may stand in a body's name in small letters: "tỉnh Phú Thọ", "Trung ương sáu", "lần thứ tư" */
const IN_A_NAME =
  /\s+(?:tỉnh|huyện|xã|thị\s+xã|thành\s+phố|quận|phường|thị\s+trấn|đặc\s+khu|khối|nhà\s+nước|lần\s+thứ\s+\p{sc=Latin}+|thứ\s+\p{sc=Latin}+|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|\d{1,2})(?![\p{sc=Latin}\d])/uy
/** "Ban Tuyên giáo và Dân vận", "Bộ Giáo dục và Đào tạo": a capital, and no type of document, behind it. */
const andInAName = madeOfTerms(() => {
  const types = ['Văn bản', ...documentTypes().map(({ word }) => word)].join('|').replaceAll(' ', '\\s+')
  return new RegExp(`\\s+và\\s+(?=\\p{Lu})(?!(?:${types})(?!\\p{sc=Latin}))`, 'uy')
})
/** "Bộ Ngoại giao - Bộ Nội vụ": two bodies that issue together. */
const WITH_ANOTHER = /\s[-–]\s(?=\p{Lu})/uy
/** Where a name ends although the lexicon does not say so. */
const STOP = /\s+(?:thay\s+thế|khóa|nhiệm\s+kỳ|ngày|một\s+số|sửa\s+đổi|trong|tại|vào|theo|gắn|và|,)(?![\p{sc=Latin}\d])/uy
/** " về việc", also with a capital: what the document is about. */
const ABOUT = /\s+về(?![\p{sc=Latin}\d])/uy
const LONGEST_NAME = 90

/**
 * Reads date, issuer and term behind a number, in any order: `ngày 16/6/2022 của Ban Chấp hành Trung ương khóa XIII`.
 *
 * @param at offset behind the number
 */
export function readOrigin(source: Phrase, at: number): Origin {
  const { spelled } = source
  let to = at
  let date: string | null = null
  let issuer: string | null = null
  let unreal: string | undefined
  for (let turn = 0; turn < 3; turn++) {
    const day: BehindDate | null = date === null && unreal === undefined ? dateBehind(source, to) : null
    if (day) {
      date = day.iso
      if (day.iso === null) unreal = day.written
      to = day.to
      continue
    }
    const name: Span | null = issuer === null ? issuerBehind(source, to, date !== null || unreal !== undefined) : null
    if (name) {
      issuer = bodyName(source.text.slice(name[0], name[1]).replace(/\s+/gu, ' '))
      to = name[1]
      continue
    }
    const term = matchAt(TERM_HERE, spelled, to)
    if (!term) break
    const closes = term[0].includes('(') || !term[0].endsWith(')')
    to += closes ? term[0].length : term[0].trimEnd().length - 1
  }
  return { date, issuer, to, ...(unreal === undefined ? {} : { unreal }) }
}

/** A day behind a citation, with its words. */
type BehindDate = WrittenDate & { readonly written: string }

function dateBehind({ text, spelled }: Phrase, at: number): BehindDate | null {
  const before = matchAt(BEFORE_DATE, spelled, at)
  const from = at + (before?.[0].length ?? 0)
  const found = before && writtenDateAt(text, from)
  if (!before || !found) return null
  const closing = before[0].includes('(') ? (matchAt(CLOSING, text, found.to)?.[0].length ?? 0) : 0
  return { iso: found.iso, written: text.slice(from, found.to), to: found.to + closing }
}

/** @param dated whether the date was read: behind it an issuer may stand without `của` */
function issuerBehind(source: Phrase, at: number, dated: boolean): Span | null {
  const of = matchAt(OF, source.spelled, at) ?? (dated ? matchAt(BEHIND_DATE, source.spelled, at) : null)
  const from = at + (of?.[0].length ?? 0)
  const end = of ? nameEnd(source, from) : -1
  return end > from ? [from, end] : null
}

/** The end of the body's name that begins at an offset with a capital; -1 where none does. */
function nameEnd(source: Phrase, at: number): number {
  const { text, spelled } = source
  if (!/^\p{Lu}/u.test(text.slice(at, at + 2))) return -1
  let end = longestBody(source, at)
  if (end < 0) return -1
  /** Whether the last word had a capital: a name may go on in small letters, `Bộ Tài chính`. */
  let afterCapital = false
  while (end < at + LONGEST_NAME) {
    const blanks = matchAt(BLANK, text, end)?.[0].length ?? 0
    if (blanks === 0 || matchAt(TERM_HERE, spelled, end) || matchAt(ABOUT, spelled, end)) break
    const body = longestBody(source, end + blanks)
    const modifier = matchAt(BODY_MODIFIER, spelled, end + blanks)
    const joint = matchAt(IN_A_NAME, spelled, end) ?? matchAt(andInAName(), text, end) ?? matchAt(WITH_ANOTHER, text, end)
    const word = matchAt(WORD, text, end)?.[1] ?? ''
    const capital = /^\p{Lu}/u.test(word)
    if (body > end) end = body
    else if (modifier) end += blanks + modifier[0].length
    else if (joint) end += joint[0].trimEnd().length
    else if (capital) end += blanks + word.length
    else if (afterCapital && word !== '' && !endsName(source, end, blanks)) end += blanks + word.length
    else break
    afterCapital = capital
  }
  return end
}

const longestBody = (source: Phrase, at: number): number =>
  Math.max(bodyEnd(source, at), at + (matchAt(JOINED_NAME, source.spelled, at)?.[0].length ?? -1 - at))

const endsName = ({ spelled }: Phrase, at: number, blanks: number): boolean =>
  matchAt(STOP, spelled, at) !== null ||
  [NO_SUBJECT, PREDICATE].some((pattern) => matchAt(pattern, spelled, at + blanks) !== null)
