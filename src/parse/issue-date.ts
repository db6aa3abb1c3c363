import type { Directive, DocumentNode } from '../model/document.js'
import { dateAt, isoDate, pad } from '../vietnamese/dates.js'
import { respell } from '../vietnamese/respell.js'

/** When a document was issued, and the words that say so. */
export interface IssueDate {
  /** `2021-08-30`, `2021-08` or `2021`. */
  readonly iso: string
  readonly evidence: string
}

/** The line of place and date, its day left to be written by hand: "Quảng Ngãi, ngày      tháng 8 năm 2021", "ngày … tháng … năm 2021" */
const UNFINISHED = /ngày[ \t.…_/]*tháng[ \t.…_/]*(?<month>\d{1,2})?[ \t.…_/]*năm\s+(?<year>(?:19|20)\d\d)(?!\d)/u
/** Before a day: "ngày " */
const DAY = /ngày\s+/gu
/** Head and signature are no longer than this, in UTF-16 units. */
const LONGEST = 5_000

/** The texts of head and signature. */
function margins({ tree, clean: { text } }: Directive): string[] {
  const isMargin = ({ type }: DocumentNode): boolean => type === 'header' || type === 'preamble' || type === 'signature'
  return tree.children
    .filter(isMargin)
    .map(({ data }) => text.slice(data.clean[0], Math.min(data.clean[1], data.clean[0] + LONGEST)))
}

/** The words of a text that name a day. */
function wordsOf(iso: string, text: string): string | null {
  for (const { 0: word, index } of respell(text).matchAll(DAY)) {
    const found = dateAt(text, index + word.length)
    if (found?.iso === iso) return text.slice(index, found.to)
  }
  return null
}

/** When a document was issued, by its head or what is concluded from it; a month or a year where the day was left open. */
export function issueDate(directive: Directive): IssueDate | null {
  const { header } = directive
  const texts = margins(directive)
  const iso = header.date ?? header.inferred.date?.value
  if (iso !== undefined) {
    const words = header.date === null ? header.inferred.date?.evidence : texts.map((text) => wordsOf(iso, text)).find(Boolean)
    return { iso, evidence: words ?? iso }
  }
  for (const text of texts) {
    const match = UNFINISHED.exec(respell(text))
    const year = match?.groups?.['year']
    if (!match || year === undefined) continue
    const month = Number(match.groups?.['month'] ?? 0)
    const evidence = text.slice(match.index, match.index + match[0].length)
    return { iso: isoDate(Number(year), month, 1) === null ? year : `${year}-${pad(month)}`, evidence }
  }
  return null
}
