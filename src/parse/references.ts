import type { DocumentNode, Header, Reference } from '../model/document.js'
import type { Span } from '../model/span.js'
import { bareNumberAt, numberAt, typeOfNumber, type FoundNumber } from '../vietnamese/document-numbers.js'
import { DOCUMENT_TYPES } from '../vietnamese/document-types.js'
import { anyOf, matchAt, WORD_END, WORD_START } from '../vietnamese/match-at.js'
import { NAMED_DOCUMENTS, NAMED_LAW } from '../vietnamese/named-documents.js'
import { phrase, type Phrase } from './phrase.js'
import { readOrigin, type Origin } from './origin.js'
import { passagesOf } from './passages.js'

const NO_ORIGIN: Origin = { date: null, issuer: null, to: 0 }

/** What a document says about others, and about itself. */
export interface References {
  readonly references: readonly Reference[]
  /** `Nghị quyết này`, and mentions of its own number. */
  readonly selfReferences: readonly Reference[]
}

/** Before its place in the document is known. Offsets are into the passage. */
interface Mention extends Origin {
  readonly type: string | null
  readonly number: string | null
  readonly self: boolean
  readonly span: Span
  /** One of several numbers behind one type, but not the first. */
  readonly listed?: boolean
}

const WORD_OF = new Map(DOCUMENT_TYPES.map(({ word }) => [word.toLowerCase(), word]))
const TYPE = new RegExp(`${WORD_START}(?:${anyOf([...WORD_OF.keys()])})${WORD_END}`, 'gu')

/** Between a type and its number: " số ", " số: ", " số số ", " kết luận số " */
const BEFORE_NUMBER = /\s*(?:kết\s+luận\s+)?(?:(?:số|sổ)\s*:?\s*){0,2}/uy
const SAYS_NUMBER = /số|sổ/u
/** "Nghị quyết này", "Kế hoạch nêu trên" is another's. */
const THIS = /\s+này(?![\p{sc=Latin}\d])/uy
/** Between the numbers of a list: ", ", " và số ", "; số " */
const NEXT_NUMBER = /\s*(?:,|;|và|&)\s*(?:(?:số|sổ)\s*)?/uy
/** What may follow a number that has neither a symbol nor the word số: "Nghị quyết 22 của …", not "Kế hoạch 5 năm". */
const AFTER_BARE_NUMBER =
  /\s*(?:[.,;:)”"\]]|$|(?:của|về|ngày|và|khóa|trong|đến|đã|được|là|theo|gắn|cho|đối|tại|ở|do|bằng|đề\s+ra|nêu|với|trên)(?![\p{sc=Latin}\d]))/uy
/** "Hiến pháp 2013", "Kế hoạch 2025" name a year. */
const YEAR = /^(?:19|20)\d\d$/u
/** A number that stands without its type: "21-NQ/TW", "số 28-CT/TW" */
const LONE_NUMBER = /(?<![\p{sc=Latin}\d/.,–-])\d{1,5}\s?[-–/]/gu
/** A law that is cited, not one that is to be made or amended: "theo ", "căn cứ ", "quy định của ", "khoản 2 Điều 5 " */
const CITES =
  /(?<!\p{sc=Latin})(?:theo|căn\s+cứ|quy\s+định\s+(?:của|tại|trong)|thi\s+hành|chấp\s+hành|điều\s+\d+[a-zđ]?(?:\s+của)?|đúng|trong)\s+$/u
const NUMBER_OF_LAW = /\s*,?\s*số\s*:?\s*/uy

/**
 * Finds the documents that a document cites. The number in its own head is not among them, nor are a bare type
 * (`Nghị quyết`), a generic plural, or a document still to be issued.
 */
export function findReferences(tree: DocumentNode, text: string, header?: Header): References {
  const references: Reference[] = []
  const selfReferences: Reference[] = []
  for (const passage of passagesOf(tree, text)) {
    for (const mention of mentionsIn(phrase(passage.text), passage.type === 'header')) {
      const { type, number, date, issuer, self } = mention
      const clean: Span = [passage.span[0] + mention.span[0], passage.span[0] + mention.span[1]]
      const quote = text.slice(clean[0], clean[1])
      const reference: Reference = { type, number, date, issuer, quote, node: passage.node, clean }
      const own = number !== null && number === header?.number
      if (own || (self && isOwnType(type, header?.type))) selfReferences.push(reference)
      else if (!self) references.push(reference)
    }
  }
  return { references, selfReferences }
}

/** `Chương trình này` also stands for a Chương trình hành động; `Quy chế này` in a decision is not the decision. */
const isOwnType = (type: string | null, own: string | null | undefined): boolean =>
  !type || !own || own.startsWith(type) || type.startsWith(own)

/** Where a text cites documents, with date and issuer: spans in order, none inside another. */
export const citationsIn = (source: Phrase): Span[] =>
  mentionsIn(source, false).flatMap(({ span, listed }) => (listed === true ? [] : [span]))

/**
 * The mentions of a text, in its order, none inside another.
 *
 * @param head whether it is a document's head, where a number without a type is its own
 */
function mentionsIn(source: Phrase, head: boolean): Mention[] {
  const mentions = [...numbered(source), ...named(source), ...laws(source)]
  if (!head) mentions.push(...loneNumbers(source))
  mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  let end = 0
  return mentions.filter((mention) => {
    // The second number of a list lies in the quote of the first, which it shares its date with.
    const free = mention.span[0] >= end || mention.listed === true
    if (free && mention.listed !== true) end = mention.span[1]
    return free
  })
}

function numbered(source: Phrase): Mention[] {
  const mentions: Mention[] = []
  for (const match of source.spelled.matchAll(TYPE)) {
    const type = WORD_OF.get(match[0].replace(/\s+/gu, ' ')) ?? match[0]
    const typeEnd = match.index + match[0].length
    const self = matchAt(THIS, source.spelled, typeEnd)
    if (self) mentions.push({ ...NO_ORIGIN, type, number: null, self: true, span: [match.index, typeEnd + self[0].length] })
    const between = matchAt(BEFORE_NUMBER, source.spelled, typeEnd)?.[0] ?? ''
    const numbers = numbersAt(source, typeEnd + between.length, SAYS_NUMBER.test(between))
    const first = numbers[0]
    const last = numbers.at(-1)
    if (!first || !last) continue
    const origin = readOrigin(source, last.to)
    const whole: Mention = { ...origin, type, number: first.number, self: false, span: [match.index, origin.to] }
    mentions.push(whole)
    for (const { number, from } of numbers.slice(1)) mentions.push({ ...whole, number, span: [from, origin.to], listed: true })
  }
  return mentions
}

/** No document cites more at once behind one word. */
const LONGEST_LIST = 30

type NumberInList = FoundNumber & { readonly from: number }

/** The numbers that follow a type: `18-NQ/TW, 19-NQ/TW`; in `18, 19-NQ/TW` the symbol serves both. */
function numbersAt({ text, spelled }: Phrase, at: number, announced: boolean): NumberInList[] {
  const numbers: NumberInList[] = []
  let next = at
  for (;;) {
    const full = numberAt(text, next)
    const bare = full ? null : bareNumberAt(text, next)
    const found = full ?? bare
    if (!found) break
    if (bare && numbers.length === 0 && !announced && (YEAR.test(bare.number) || !matchAt(AFTER_BARE_NUMBER, spelled, bare.to)))
      break
    numbers.push({ ...found, from: next })
    if (numbers.length === LONGEST_LIST) break
    const joint = matchAt(NEXT_NUMBER, spelled, found.to)
    if (!joint) break
    next = found.to + joint[0].length
  }
  // A list ends with its last symbol: "Nghị quyết số 22, 3 chỉ tiêu" cites one.
  const lastFull = numbers.findLastIndex(({ letters }) => letters !== '')
  const list = lastFull >= 0 ? numbers.slice(0, lastFull + 1) : numbers.slice(0, 1)
  return list.map((item, i) => {
    if (item.letters !== '') return item
    const symbol =
      list
        .slice(i)
        .find(({ letters }) => letters !== '')
        ?.number.replace(/^\d+/u, '') ?? ''
    return { ...item, number: item.number + symbol }
  })
}

function named(source: Phrase): Mention[] {
  return NAMED_DOCUMENTS.flatMap(({ type, pattern }) =>
    [...source.spelled.matchAll(pattern)].map(({ 0: name, index }): Mention => {
      // A bracket that the name opens it also closes.
      const end = index + (name.includes('(') || !name.endsWith(')') ? name.length : name.length - 1)
      return { ...NO_ORIGIN, type, number: null, self: false, span: [index, end] }
    }),
  )
}

function laws(source: Phrase): Mention[] {
  if (!source.text.includes('uật')) return []
  return [...source.text.matchAll(NAMED_LAW)].flatMap((match): Mention[] => {
    const nameEnd = match.index + match[0].length
    const before = matchAt(NUMBER_OF_LAW, source.spelled, nameEnd)
    const number = before && numberAt(source.text, nameEnd + before[0].length)
    const origin = readOrigin(source, number?.to ?? nameEnd)
    if (!number && !origin.date && !CITES.test(source.spelled.slice(Math.max(0, match.index - 30), match.index))) return []
    return [{ ...origin, type: match[1] ?? null, number: number?.number ?? null, self: false, span: [match.index, origin.to] }]
  })
}

function loneNumbers(source: Phrase): Mention[] {
  const mentions: Mention[] = []
  for (const { index } of source.text.matchAll(LONE_NUMBER)) {
    const found = numberAt(source.text, index)
    const type = found && typeOfNumber(found)
    if (!found || !type) continue
    const origin = readOrigin(source, found.to)
    mentions.push({ ...origin, type, number: found.number, self: false, span: [index, origin.to] })
  }
  return mentions
}
