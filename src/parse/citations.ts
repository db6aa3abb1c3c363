import type { Directive } from '../model/document.js'
import { once } from '../model/once.js'
import { readOrigin } from './origin.js'
import { type Phrase, phrase } from './phrase.js'
import { isoDate, pad } from '../vietnamese/dates.js'
import { documentTypes } from '../vietnamese/document-types.js'
import { anyOf, matchAt, WORD_END, WORD_START } from '../vietnamese/match-at.js'
import { madeOfTerms } from '../vietnamese/own-terms.js'
import { subjectWords } from '../vietnamese/subjects.js'

/** A document that another one names, as far as the words tell. */
export interface Citation {
  readonly type: string | null
  readonly number: string | null
  /** ISO 8601, as far as stated: `2021-08-30`, `2021-08`, `2021`. */
  readonly date: string | null
  readonly issuer: string | null
  /** "Khóa": `XIII`. */
  readonly term: string | null
  /** The words behind `về`, up to where the clause ends, as compared; worked out when they are asked for. */
  readonly about: () => readonly string[]
  /** The words behind the citation that say what the document is about, `về …`; null where there are none, or no end of them is in sight. */
  readonly subject: string | null
  readonly quote: string
}

const wordOf = madeOfTerms(() => new Map(documentTypes().map(({ word }) => [word.toLowerCase(), word])))

/** A type that a date, a body or a subject follows, no number: "Nghị quyết Hội nghị lần thứ năm", "Chỉ thị của Ban Thường vụ Tỉnh ủy" */
const unnumbered = madeOfTerms(
  () =>
    new RegExp(
      `${WORD_START}(${anyOf([...wordOf().keys()])})${WORD_END}(?=[ \\t,(“"]{1,3}(?:ngày|năm|tháng|của|về|hội nghị|ban chấp hành|trung ương)${WORD_END})`,
      'gu',
    ),
)
/** " Hội nghị lần thứ năm, Ban Chấp hành Trung ương Đảng": who issued it, without của */
const PLENUM =
  /[ \t]+(?:hội nghị (?:lần thứ )?(?:\p{sc=Latin}+|\d{1,2}),?[ \t]*)?(?:ban chấp hành )?trung ương(?: đảng)?(?: cộng sản việt nam)?(?![\p{sc=Latin}\d])/uy
/** ", ngày … tháng 8 năm 2021", " tháng 8/2021", " năm 2021": a date without a day */
const MONTH_OR_YEAR =
  /[ \t]*,?[ \t]*\(?(?:ban hành )?(?:(?:ngày[ \t.…_]{0,12})?tháng[ \t.…_]*(?<month>\d{1,2})?[ \t.…_]*(?:,?[ \t]*năm|\/)[ \t]*|năm )(?<year>(?:19|20)\d\d)(?![\p{sc=Latin}\d])\)?/uy
/** " khóa XIII", " (khóa XIII)" */
const TERM = /khóa\s+([ivx]{1,6})(?![\p{sc=Latin}\d])/u
/** " về ", ") “về ", " một số vấn đề về " */
const ABOUT = /[ \t,)”"“(]*(?:một số vấn đề )?(?:về(?: việc)?)[ \t]+/uy
/** Where what a document is about ends. */
const END = /[;:.()\n“”"]/u
/** Longest stretch behind a citation that is read, in UTF-16 units. */
const TAIL = 700
/** No document names more than so many others without a number. */
const MOST_UNNUMBERED = 2_000

/** The month or the year that stands at an offset. */
function partialDate({ spelled }: Phrase, at: number): { readonly date: string; readonly to: number } | null {
  const match = matchAt(MONTH_OR_YEAR, spelled, at)
  const year = match?.groups?.['year']
  if (!match || year === undefined) return null
  const month = Number(match.groups?.['month'] ?? 0)
  const date = isoDate(Number(year), month, 1) === null ? year : `${year}-${pad(month)}`
  return { date, to: at + match[0].length }
}

/** What is known of a document before its tail is read. */
interface Start {
  readonly type: string | null
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
  /** Of the words that say so, in UTF-16 units. */
  readonly length: number
}

/**
 * Reads on behind what is known: a date or a body that is still missing, the term, the subject.
 *
 * @param source the citation with the rest of its line
 * @param isWhole whether a paragraph ends where the line does
 */
function withTail(source: Phrase, { length, type, number, ...known }: Start, isWhole = false): Citation {
  const { text, spelled } = source
  const rest: Phrase = { text: text.slice(length), spelled: spelled.slice(length) }
  let { date, issuer } = known
  let to = 0
  // Behind a number date and body are read already.
  for (let turn = number === null ? 0 : 1; turn < 3; turn++) {
    const partial = date === null ? partialDate(rest, to) : null
    if (partial) [date, to] = [partial.date, partial.to]
    else if (turn > 0) break
    if (date !== null && issuer !== null) break
    const origin = readOrigin(rest, to)
    date ??= origin.date
    issuer ??= origin.issuer
    to = origin.to
  }
  const about = matchAt(ABOUT, rest.spelled, to)
  const words = about ? (rest.text.slice(to + about[0].length).split(END, 1)[0] ?? '') : ''
  const term = TERM.exec(spelled.slice(0, length + to))?.[1]?.toUpperCase() ?? null
  // A number says which document is meant; without one the subject does.
  const through = about && number === null ? length + to + about[0].length + words.length : length + to
  const ends = about !== null && (isWhole || END.test(rest.text.slice(to + about[0].length)))
  const subject =
    ends && words.trim() !== '' ? `${about[0].replace(/^[^\p{L}]+/u, '')}${words}`.replace(/\s+/gu, ' ').trim() : null
  return {
    type,
    number,
    date,
    issuer,
    term,
    about: once(() => subjectWords(words)),
    subject,
    quote: text.slice(0, through).trim(),
  }
}

/** Where the line that an offset stands in ends, or the stretch that is read. */
function lineEnd(text: string, at: number): number {
  const end = text.slice(at, at + TAIL).indexOf('\n')
  return end < 0 ? Math.min(text.length, at + TAIL) : at + end
}

/** What a line goes on with below. @example "\nxây dựng tổ chức" */
const GOES_ON = /\n\p{Ll}/uy

/** Whether a paragraph ends at the end of a line: the next one begins anew. */
const endsParagraph = (text: string, at: number): boolean =>
  at === text.length || (text[at] === '\n' && matchAt(GOES_ON, text, at) === null)

/** The documents that a document's references name. */
export const citationsOf = ({ clean: { text }, references }: Directive): Citation[] =>
  references.map(({ type, number, date, issuer, clean: [from, to] }) => {
    const end = lineEnd(text, to)
    return withTail(phrase(text.slice(from, end)), { type, number, date, issuer, length: to - from }, endsParagraph(text, end))
  })

/** The documents that a document names without a number, and that are not among its references. */
export function unnumberedCitationsOf({ clean: { text }, references }: Directive): Citation[] {
  const taken = new Set(references.map(({ clean }) => clean[0]))
  const { spelled } = phrase(text)
  const found: Citation[] = []
  for (const { 0: word, index } of spelled.matchAll(unnumbered())) {
    if (taken.has(index)) continue
    const plenum = matchAt(PLENUM, spelled, index + word.length)?.[0] ?? ''
    const end = lineEnd(text, index + word.length + plenum.length)
    const line: Phrase = { text: text.slice(index, end), spelled: spelled.slice(index, end) }
    const issuer = plenum === '' ? null : line.text.slice(word.length, word.length + plenum.length).trim()
    const type = wordOf().get(word.replace(/\s+/gu, ' ')) ?? null
    found.push(withTail(line, { type, number: null, date: null, issuer, length: word.length + plenum.length }))
    if (found.length === MOST_UNNUMBERED) break
  }
  return found
}
