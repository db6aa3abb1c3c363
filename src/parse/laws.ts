import { type FoundNumber, numberAt } from '../vietnamese/document-numbers.js'
import { AMENDING, LAW_TITLE, LAW_WORD, TITLE_WORD } from '../vietnamese/laws.js'
import { matchAt } from '../vietnamese/match-at.js'
import type { Mention } from './mention.js'
import { readOrigin, type Origin } from './origin.js'
import type { Phrase } from './phrase.js'

/** A law that is cited, not one that is to be made or amended: "theo ", "căn cứ ", "quy định của ", "khoản 2 Điều 5 ", "một số điều của " */
const CITES =
  /(?<!\p{sc=Latin})(?:theo|căn\s+cứ|quy\s+định\s+(?:của|tại|trong)|thi\s+hành|chấp\s+hành|điều\s+(?:\d+[a-zđ]?(?:\s+của)?|của)|đúng|trong)\s+$/u
/** "Căn cứ Luật A; Luật B": all of them are cited. */
const GROUNDS = /^[\s\-–+]*căn\s+cứ(?!\p{sc=Latin})/u
const NUMBER_OF_LAW = /\s*,?\s*\(?\s*số\s*:?\s*/uy
/** " năm 2015", " 2015", " (năm 2013)", " (sửa đổi)", " (sửa đổi, bổ sung năm 2023)" */
const YEAR_OF_LAW =
  /\s*,?\s*(?:\(\s*)?(?:sửa\s+đổi(?:,\s*bổ\s+sung)?\s*,?\s*)?(?:các\s+)?(?:năm\s+)?(?:19|20)\d\d(?![\p{sc=Latin}\d/-])(?:\s*\))?|\s*\(\s*sửa\s+đổi(?:,\s*bổ\s+sung)?\s*\)/uy
/** Between the laws that one law changes: " và ", ", " */
const AND = /\s*(?:,|;|và|&)\s*/uy
/** Between a law that is cited and the next: ", ", " và " */
const JOINT = /^\s*(?:,|;|và)\s*$/u
const MOST_WORDS = 9
const TYPES: Readonly<Record<string, string>> = { luật: 'Luật', bộ: 'Bộ luật', pháp: 'Pháp lệnh' }
const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2))

/** Laws that a text cites by their title, with number, date and year: "Luật Đầu tư công ngày 13/6/2019". In the order of the text. */
export function lawsIn(source: Phrase): Mention[] {
  const { text, spelled } = source
  if (!spelled.includes('uật') && !spelled.includes('pháp lệnh')) return []
  const grounds = GROUNDS.test(spelled)
  const mentions: Mention[] = []
  let done = 0
  for (const { 0: words, 1: word = '', index } of spelled.matchAll(LAW_WORD)) {
    if (index < done) continue
    const from = index + words.length
    // "pháp luật về", "các luật sư"
    if (!isCapital(text, index) && (!isCapital(text, from) || /pháp\s+$/u.test(spelled.slice(Math.max(0, index - 6), index))))
      continue
    const end = titleEnd(source, from)
    if (end < 0) continue
    const { number, year, ...origin } = tail(source, end)
    const joined = mentions.length > 0 && JOINT.test(spelled.slice(done, index))
    const cited = joined || number !== null || year || origin.date !== null || origin.unreal !== undefined || grounds
    if (!cited && !CITES.test(spelled.slice(Math.max(0, index - 30), index))) continue
    done = origin.to
    const type = TYPES[word.split(/\s/u)[0] ?? ''] ?? 'Luật'
    mentions.push({ ...origin, type, number, self: false, span: [index, origin.to] })
  }
  return mentions
}

/** Where the title that begins at an offset ends; -1 where none does. */
function titleEnd(source: Phrase, at: number): number {
  const { text, spelled } = source
  const amending = matchAt(AMENDING, spelled, at)
  if (amending) return amendedEnd(source, at + amending[0].length)
  const known = matchAt(LAW_TITLE, spelled, at)
  if (known) return at + known[0].length
  if (!isCapital(text, at)) return -1
  // The first word stands without the blank that a word of a title is read with.
  let end = at - 1
  for (let words = 0; words < MOST_WORDS; words++) {
    const word = matchAt(TITLE_WORD, words === 0 ? ` ${spelled.slice(at, at + 40)}` : spelled, words === 0 ? 0 : end)
    if (!word) break
    end += word[0].length
  }
  return end > at ? end : -1
}

/** The laws that a law changes are a part of its title: "Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương". */
function amendedEnd(source: Phrase, at: number): number {
  const word = new RegExp(LAW_WORD.source, 'uy')
  let end = -1
  let next = at
  for (let laws = 0; laws < MOST_WORDS; laws++) {
    const law = matchAt(word, source.spelled, next)
    const titled = law ? next + law[0].length : -1
    const to = titled < 0 || matchAt(AMENDING, source.spelled, titled) ? -1 : titleEnd(source, titled)
    if (to < 0) break
    end = to
    next = to + (matchAt(AND, source.spelled, to)?.[0].length ?? 0)
  }
  return end
}

/** What follows a title, in any order: number, date, year, issuer. */
function tail(source: Phrase, at: number): Origin & { readonly number: string | null; readonly year: boolean } {
  const { text, spelled } = source
  let number: string | null = null
  let year = false
  let origin: Origin = { date: null, issuer: null, to: at }
  for (let turn = 0; turn < 4; turn++) {
    const before: RegExpExecArray | null = number === null ? matchAt(NUMBER_OF_LAW, spelled, origin.to) : null
    const found: FoundNumber | null = before && numberAt(text, origin.to + before[0].length)
    const when = year ? null : matchAt(YEAR_OF_LAW, spelled, origin.to)
    const read = readOrigin(source, origin.to)
    if (found) {
      number = found.number
      origin = { ...origin, to: found.to }
    } else if (when) {
      year = true
      origin = { ...origin, to: origin.to + when[0].length }
    } else if (read.to > origin.to && (origin.date === null || read.date === null)) {
      origin = { ...read, date: origin.date ?? read.date, issuer: origin.issuer ?? read.issuer }
    } else break
  }
  return { ...origin, number, year }
}
