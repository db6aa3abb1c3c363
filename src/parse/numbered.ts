import { bareNumberAt, type FoundNumber, numberAt, typeOfNumber } from '../vietnamese/document-numbers.js'
import { documentTypes, typeOfAbbreviation } from '../vietnamese/document-types.js'
import { dateAt } from '../vietnamese/dates.js'
import { anyOf, matchAt, WORD_END, WORD_START } from '../vietnamese/match-at.js'
import { madeOfTerms } from '../vietnamese/own-terms.js'
import { type Mention, NO_ORIGIN } from './mention.js'
import { readOrigin } from './origin.js'
import type { Phrase } from './phrase.js'

/** Letters are called so too, whatever they are. */
const LETTER = 'Văn bản'
/** Types whose numbers don't name them: the letters of `673/SNgV-VP` are the sender's. */
const OF_SENDER: ReadonlySet<string> = new Set([LETTER, 'Công văn', 'Công điện'])
/** Laws are known by their titles. */
const LAWS: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp'])
/** Types that a number without symbol or the word số may follow, or a day alone: directives, not `Dự án 2`, `Báo cáo 6 tháng`. */
const SHORT: ReadonlySet<string> = new Set([
  'Nghị quyết', 'Chỉ thị', 'Kết luận', 'Quy định', 'Quyết định', 'Hướng dẫn', 'Nghị định', 'Thông tư', 'Thông tri', 'Kế hoạch', 'Đề án', 'Công văn',
]) // prettier-ignore
const wordOf = madeOfTerms(
  () => new Map([LETTER, ...documentTypes().map(({ word }) => word)].map((word) => [word.toLowerCase(), word])),
)
const typePattern = madeOfTerms(() => new RegExp(`${WORD_START}(?:${anyOf([...wordOf().keys()])})${WORD_END}`, 'gu'))
const ABBREVIATIONS = ['NQ', 'CT', 'KL', 'QĐ', 'QyĐ', 'HD', 'KH', 'CV', 'NĐ', 'TT', 'TB', 'CTr', 'CTrHĐ', 'TTr', 'ĐA']
/** Abbreviations that stand for a type in running text, in the text as it is: "NQ 21", "QĐ số 30/QĐ-TTg" */
const shorthand = madeOfTerms(
  ({ documentTypes: own = [] }) =>
    new RegExp(
      `(?<![\\p{sc=Latin}\\d/–-])(?:${anyOf([...own.flatMap(({ abbreviations }) => abbreviations), ...ABBREVIATIONS])})(?=\\s?(?:số(?!\\p{sc=Latin})|\\d))`,
      'gu',
    ),
)
/** Of these, those that a bare number may follow. */
const SHORTEST: ReadonlySet<string> = new Set(['NQ', 'CT', 'KL', 'NĐ'])
/** Those that it may follow behind a blank, where the words do not begin with them as with a marker: "KH 120", not "QĐ 1. Nội dung". */
const shorter = madeOfTerms(
  ({ documentTypes: own = [] }): ReadonlySet<string> =>
    new Set(['KH', 'HD', 'QĐ', 'QyĐ', 'ĐA', 'CV', ...own.flatMap(({ abbreviations }) => abbreviations)]),
)
/** A marker in the shape of a citation, at the head of a passage. @example "QĐ 1.", "HD 2:", "KH 120" and no more */
const LIKE_A_MARKER = /\s\d{1,5}\s*(?:[.:;,)]|$)/uy
/** Nothing but signs. @example "- ", "“" */
const NO_WORD = /^[^\p{sc=Latin}\d]*$/u

/** Between a type and its number: " số ", " số: ", " số số ", " kết luận số ", " (số " */
const BEFORE_NUMBER =
  /\s*(?:(?:kết\s+luận|thẩm\s+tra|thẩm\s+định|liên\s+tịch|liên\s+ngành|phối\s+hợp|hỏa\s+tốc|thanh\s+tra)\s+){0,2}\(?\s*(?:(?:số|sổ)\s*:?\s*){0,2}/uy
const SAYS_NUMBER = /số|sổ/u
const CLOSING = /\s*\)/uy
/** "Nghị quyết này", "Kế hoạch nêu trên" is another's. */
const THIS = /\s+này(?![\p{sc=Latin}\d])/uy
/** Between the numbers of a list: ", ", " và số ", "; số " */
const NEXT_NUMBER = /\s*(?:,|;|và|&)\s*(?:(?:số|sổ)\s*:?\s*)?/uy
/** What may follow a number that has neither a symbol nor the word số: "Nghị quyết 22 của …", not "Kế hoạch 5 năm". */
const AFTER_BARE_NUMBER =
  /\s*(?:[.,;:)”"\]]|$|ngày\s+\d|(?:của|về|và|khóa|trong|đến|đã|được|là|theo|gắn|cho|đối|tại|ở|do|bằng|đề\s+ra|nêu|với|trên|có|hướng\s+dẫn|quy\s+định|ban\s+hành)(?![\p{sc=Latin}\d]))/uy
/** "Hiến pháp 2013", "Kế hoạch 2025" name a year. */
const YEAR = /^(?:19|20)\d\d$/u
/** A number that stands without its type: "21-NQ/TW", "số 28-CT/TW", "30c/NQ-CP" */
const LONE_NUMBER = /(?<![\p{sc=Latin}\d/.,–-])\d{1,5}(?:[a-z]?\s?[-–/]|\s\p{Lu}{2,4}\/)/gu
/** A symbol of one part: "178/CP" */
const HALF_SYMBOL = /^\d+[a-z]?\/\p{L}+$/u
/** What may stand between a type and the number behind it: no end of a clause, no document itself. */
const BREAKS = /[.;:(]|(?<!\p{sc=Latin})này(?!\p{sc=Latin})/u
/** How far in front of a number its type is looked for, in UTF-16 units. */
const FAR = 120
/** "Ngày 22/12/2024, Bộ Chính trị đã ban hành ": day and issuer in front. */
const ISSUED =
  /ngày\s+(?=\d)([^;:.]{6,34}?),?\s+((?:đồng\s+chí\s+)?[^,;:.\d]{4,80}?)\s+(?:đã\s+)?(?:ký\s+)?(?:ban\s+hành|thông\s+qua|có|ra)\s+$/u

/** The documents that a text names by type and number, or by a type and a day; also a type that means the document itself. */
export function numberedIn(source: Phrase): Mention[] {
  const { text, spelled } = source
  const mentions: Mention[] = []
  for (const match of spelled.matchAll(typePattern())) {
    const type = wordOf().get(match[0].replace(/\s+/gu, ' ')) ?? match[0]
    const typeEnd = match.index + match[0].length
    const self = type === LETTER ? null : matchAt(THIS, spelled, typeEnd)
    if (self) mentions.push({ ...NO_ORIGIN, type, number: null, self: true, span: [match.index, typeEnd + self[0].length] })
    const capital = /^\p{Lu}/u.test(text.slice(match.index, match.index + 2))
    const found = withNumbers(source, { type, from: match.index, typeEnd, short: capital && SHORT.has(type) })
    if (found.length > 0) mentions.push(...found)
    else if (capital && SHORT.has(type)) mentions.push(...dated(source, type, match.index, typeEnd))
  }
  for (const { 0: letters, index } of text.matchAll(shorthand())) {
    const type = typeOfAbbreviation(letters, letters === 'TT' ? 'state' : 'party')
    if (type === null) continue
    const typeEnd = index + letters.length
    const short = SHORTEST.has(letters) || (shorter().has(letters) && isApart(text, index, typeEnd))
    mentions.push(...withNumbers(source, { type, from: index, typeEnd, short }))
  }
  return mentions
}

/** Whether an abbreviation stands apart from its figure, and not where a marker would. */
const isApart = (text: string, from: number, to: number): boolean =>
  /^\s/u.test(text.slice(to, to + 1)) && !(matchAt(LIKE_A_MARKER, text, to) && NO_WORD.test(text.slice(0, from)))

/** A type where it stands. */
interface Typed {
  readonly type: string
  readonly from: number
  readonly typeEnd: number
  /** Whether a number may follow that has neither a symbol nor the word số. */
  readonly short: boolean
}

function withNumbers(source: Phrase, { type, from, typeEnd, short }: Typed): Mention[] {
  const between = matchAt(BEFORE_NUMBER, source.spelled, typeEnd)?.[0] ?? ''
  const announced = SAYS_NUMBER.test(between)
  const numbers = numbersAt(source, typeEnd + between.length, announced, short && !between.includes('('))
  const first = numbers[0]
  const last = numbers.at(-1)
  if (!first || !last || (type === LETTER && first.letters === '')) return []
  const origin = readOrigin(source, last.to)
  const closing = between.includes('(') ? (matchAt(CLOSING, source.text, origin.to)?.[0].length ?? 0) : 0
  const to = origin.to + closing
  const whole: Mention = { ...origin, to, type, number: first.number, self: false, span: [from, to] }
  const issued = numbers.length === 1 ? issuedBefore(source, whole) : null
  return [
    issued ?? whole,
    ...numbers.slice(1).map((each) => ({ ...whole, number: each.number, span: [each.from, to], listed: true }) as const),
  ]
}

/** "Ngày 22/12/2024, Bộ Chính trị đã ban hành Nghị quyết số 57-NQ/TW": the mention from its day on; null where none stands there. */
function issuedBefore({ text, spelled }: Phrase, mention: Mention): Mention | null {
  if (mention.date !== null) return null
  const start = Math.max(0, mention.span[0] - 2 * FAR)
  const window = spelled.slice(start, mention.span[0])
  const day = window.lastIndexOf('ngày ')
  const match = day < 0 ? null : ISSUED.exec(window.slice(day))
  if (!match) return null
  const from = start + day
  const found = dateAt(text, from + 'ngày '.length)
  if (!found || found.to > from + match[0].length) return null
  const name = text.slice(found.to, mention.span[0]).replace(/^[,\s]+/u, '')
  const issuer = text.slice(mention.span[0] - name.length, mention.span[0] - name.length + (match[2] ?? '').length).trim()
  if (!/^\p{Lu}/u.test(issuer)) return null
  return { ...mention, date: found.iso, issuer: mention.issuer ?? issuer, span: [from, mention.span[1]] }
}

/** "Nghị quyết ngày 16/6/2022 của Ban Chấp hành Trung ương": the day says which. */
function dated(source: Phrase, type: string, from: number, typeEnd: number): Mention[] {
  const origin = readOrigin(source, typeEnd)
  if (origin.date === null || LAWS.has(type)) return []
  return [{ ...origin, type, number: null, self: false, span: [from, origin.to] }]
}

/** No document cites more at once behind one word. */
const LONGEST_LIST = 30

type NumberInList = FoundNumber & { readonly from: number }

/** The numbers that follow a type: `18-NQ/TW, 19-NQ/TW`; in `18, 19-NQ/TW` the symbol serves both. */
function numbersAt({ text, spelled }: Phrase, at: number, announced: boolean, short: boolean): NumberInList[] {
  const numbers: NumberInList[] = []
  let next = at
  for (;;) {
    const full = numberAt(text, next)
    const found = full ?? bareNumberAt(text, next)
    if (!found) break
    numbers.push({ ...found, from: next })
    if (numbers.length === LONGEST_LIST) break
    const joint = matchAt(NEXT_NUMBER, spelled, found.to)
    if (!joint) break
    next = found.to + joint[0].length
  }
  const goesOn = ({ to }: NumberInList): boolean => matchAt(AFTER_BARE_NUMBER, spelled, to) !== null
  // A list ends with its last symbol: "Nghị quyết số 22, 3 chỉ tiêu" cites one.
  const lastFull = numbers.findLastIndex(({ letters }) => letters !== '')
  const last = numbers.at(-1)
  const list = lastFull >= 0 ? numbers.slice(0, lastFull + 1) : last && goesOn(last) ? numbers : numbers.slice(0, 1)
  const [first] = list
  if (first?.letters === '' && lastFull < 0 && !announced && (!short || YEAR.test(first.number) || !goesOn(first))) return []
  return list.map((item, i) => {
    if (item.letters !== '') return item
    const symbol = list.slice(i).find(({ letters }) => letters !== '')
    return { ...item, number: item.number + (symbol?.number.replace(/^\d+[a-z]?/u, '') ?? '') }
  })
}

/** Whether a number may be one of a type: `QĐ` stands for a Quyết định or a Quy định. */
const fits = ({ number, letters }: FoundNumber, type: string): boolean =>
  OF_SENDER.has(type) ||
  documentTypes().some(({ word, abbreviations }) => word === type && abbreviations.some((each) => letters.startsWith(each))) ||
  (LAWS.has(type) && /\/(?:UBTV)?QH\d+$/u.test(number))

/** Numbers that stand by themselves; the type may be said earlier in the clause: "Quyết định của Bộ Chính trị số 31-QĐ/TW". */
export function loneNumbersIn(source: Phrase): Mention[] {
  const { text, spelled } = source
  const mentions: Mention[] = []
  let done = 0
  for (const { index } of text.matchAll(LONE_NUMBER)) {
    const found = numberAt(text, index)
    if (!found || index < done) continue
    const start = Math.max(done, index - FAR)
    const typed = [...spelled.slice(start, index).matchAll(typePattern())].at(-1)
    const word = typed && (wordOf().get(typed[0].replace(/\s+/gu, ' ')) ?? null)
    const said =
      typed !== undefined && word != null && !BREAKS.test(spelled.slice(start + typed.index, index)) && fits(found, word)
    const announced = /số\s*:?\s*$/u.test(spelled.slice(Math.max(0, index - 6), index))
    const type = said && (announced || !OF_SENDER.has(word)) ? word : typeOfNumber(found)
    // "12/KH" without the word số is a share of something.
    if (type === null || (!announced && HALF_SYMBOL.test(found.number))) continue
    const from = said && announced ? start + typed.index : index
    const origin = readOrigin(source, found.to)
    const before = from < index && origin.issuer === null ? readOrigin(source, from + (typed?.[0].length ?? 0)) : NO_ORIGIN
    done = found.to
    mentions.push({
      ...origin,
      issuer: origin.issuer ?? before.issuer,
      type,
      number: found.number,
      self: false,
      span: [from, origin.to],
    })
  }
  return mentions
}
