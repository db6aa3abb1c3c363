import type { Signature } from '../model/document.js'
import { isPersonName } from '../vietnamese/names.js'
import { isAuthority, isMisreadOffice, isOffice } from '../vietnamese/offices.js'
import { isAttached, isLetterhead, isListTitle } from './attached.js'
import { draftOf, group, plainDraft, type Draft } from './draft.js'
import { bare, isCapitals, numberOf, placeAndDateOf, type PlaceAndDate } from './head-lines.js'
import { typeLineOf } from './type-line.js'
import type { LineReading } from './line-kind.js'
import { readLine } from './line-kinds.js'
import type { Line } from './lines.js'
import { isCopyNumber } from './stamps.js'

/** What stands below the text: whom it goes to, who signed it. */
export interface Tail {
  /** The line behind it. */
  readonly end: number
  readonly children: readonly Draft[]
  readonly signature: Signature | null
  readonly recipients: readonly string[]
  /** The block of a certified copy, in one string. */
  readonly stamps: readonly string[]
  readonly placeAndDate: PlaceAndDate | null
}

/** @example "Nơi nhận:", "* Nơi nhận: - Như trên" */
const RECIPIENTS = /^[\s#*_-]*nơi\s+(?:nhận|gửi)\s*(?::|\.|;|[*_]|$)[\s*_]*/iu

/** @example "(đã ký)", "(Ký tên, đóng dấu)", "Đã ký: " */
const SIGNED = /^[^\p{sc=Latin}\d]*(?:đã ký|ký tên|ký, |ký và|\(ký\))/iu

/** A certified copy ("bản sao") is made out. @example "SAO LỤC", "SAO Y BẢN CHÍNH", "TRÍCH SAO" */
const COPY = /^[^\p{sc=Latin}\d]*(?:SAO LỤC|SAO Y|TRÍCH SAO|BẢN SAO)(?!\p{sc=Latin})/u

/** A line of recipients that has no bullet stays short. */
const LONGEST_RECIPIENT = 200

/** A line of a signature that is neither office nor name, `(đã ký)`. */
const LONGEST_SIGNATURE = 120

/** What the end of a document never holds: divisions of what is joined to it. */
const BEHIND: readonly LineReading['series'][] = ['appendix', 'part', 'chapter']
const BEHIND_SIGNATURE: readonly LineReading['series'][] = [...BEHIND, 'roman', 'article', 'division', 'capital']

const isRecipientsHeading = (text: string): boolean => text.length < 2000 && RECIPIENTS.test(text)

/** Whether a line begins the end of a document. */
export const startsTail = (text: string): boolean => isRecipientsHeading(text) || isAuthority(bare(text))

const isDate = (text: string): boolean => text.length < 100 && placeAndDateOf(text) !== null

/** What has been read of an end so far. */
interface Reading {
  readonly children: Draft[]
  readonly recipients: string[]
  /** Lines of a certified copy. */
  readonly copy: string[]
  authority: string | null
  title: string | null
  name: string | null
  placeAndDate: PlaceAndDate | null
}

/** A line of the end: what it is read as, and itself in two forms. */
interface TailLine {
  readonly line: Line
  /** Without decoration. */
  readonly text: string
  readonly reading: LineReading
}

/**
 * Reads the end of a document: recipients and signature in either order or, from two columns, in turns. Behind the name
 * comes only what is not the document's own, the block of a certified copy, or something attached.
 *
 * @param start the line that begins it
 */
export function readTail(lines: readonly Line[], start: number): Tail {
  const read: Reading = { children: [], recipients: [], copy: [], authority: null, title: null, name: null, placeAndDate: null }
  let at = start
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    const tailLine = { line, text: bare(line.text), reading: readLine(line.text) }
    if (isBehind(read, tailLine, lines, at)) break
    take(read, tailLine)
  }
  const { children, recipients, copy, authority, title, name, placeAndDate } = read
  const signature = authority !== null || title !== null ? { authority, title, name } : null
  return { end: at, children, signature, recipients, stamps: copy.length > 0 ? [copy.join(' ')] : [], placeAndDate }
}

const isSigning = (read: Reading): boolean => read.authority !== null || read.title !== null

/** Whether a line belongs to what is joined behind the document: an appendix, a regulation with a head of its own. */
function isBehind(read: Reading, { text, reading }: TailLine, lines: readonly Line[], at: number): boolean {
  const signed = reading.certain ? isSigning(read) : read.name !== null
  if (signed ? BEHIND_SIGNATURE.includes(reading.series) : reading.certain && BEHIND.includes(reading.series)) return true
  if ((read.name ?? read.title) === null || !isCapitals(text)) return false
  if (typeLineOf(text, false) !== null || isAttached(lines, at)) return true
  return read.name !== null && (isListTitle(lines, at) || isLetterhead(lines, at))
}

/** Whether a line is not the document's own: from the mark of a copy, or the next letterhead behind the name, to the end. */
function isForeign({ copy, name, recipients }: Reading, { line, text }: TailLine): boolean {
  if (copy.length > 0 || COPY.test(text) || isCopyNumber(text)) return true
  if (name === null) return false
  const heading = isRecipientsHeading(line.text) && recipients.length > 0
  return heading || numberOf(text) !== null || isDate(text) || (isCapitals(text) && !isOffice(text))
}

/** Puts a line in the group of its kind, a new one if another stands between. */
function put({ children }: Reading, type: 'recipients' | 'signature', draft: Draft): void {
  const before = children.at(-1)
  const open = before?.type === type ? before : group(type, draft.from)
  if (open !== before) children.push(open)
  open.children.push(draft)
}

function take(read: Reading, tailLine: TailLine): void {
  const { line, reading } = tailLine
  if (reading.series === 'footnote') {
    read.children.push(draftOf(line, reading, 'footnote'))
  } else if (isForeign(read, tailLine)) {
    read.copy.push(line.text)
    read.children.push(plainDraft(line, 'noise'))
  } else if (isRecipientsHeading(line.text)) {
    takeRecipientsHeading(read, line)
  } else if (!takeSignature(read, tailLine) && !takeRecipient(read, tailLine)) {
    read.children.push(plainDraft(line, 'noise'))
  }
}

function takeRecipientsHeading(read: Reading, line: Line): void {
  const heading = RECIPIENTS.exec(line.text)?.[0] ?? ''
  const rest = line.text.slice(heading.length)
  if (!isAuthority(rest) && !isOffice(rest)) {
    if (rest !== '') read.recipients.push(rest.replace(/^[-–+*]\s*/u, ''))
    put(read, 'recipients', plainDraft(line))
    return
  }
  // Two columns in one line: "Nơi nhận: TM. ỦY BAN NHÂN DÂN".
  const [from, to] = line.span
  const label = heading.trimEnd()
  put(read, 'recipients', plainDraft({ text: label, span: [from, from + label.length] }))
  put(read, 'signature', plainDraft({ text: rest, span: [from + heading.length, to] }))
  if (isAuthority(rest)) read.authority ??= rest
  else read.title ??= rest
}

/** Takes a line of the signature; false if it is none. */
function takeSignature(read: Reading, { line, text, reading }: TailLine): boolean {
  const waiting = isSigning(read) && read.name === null
  if (isAuthority(text)) read.authority ??= text
  else if (isOffice(text) || (read.title === null && isMisreadOffice(text)))
    read.title = read.name === null ? text : (read.title ?? text)
  else if (reading.marker !== null && !SIGNED.test(text)) return false
  else if (waiting && isPersonName(text)) read.name = text
  else if (isDate(text) && read.name === null) read.placeAndDate ??= placeAndDateOf(text)
  else if (text.length > LONGEST_SIGNATURE || !(SIGNED.test(text) || (waiting && isCapitals(text)))) return false
  put(read, 'signature', plainDraft(line))
  return true
}

/** Takes a line of the recipients; false if it is none. */
function takeRecipient(read: Reading, { line, reading }: TailLine): boolean {
  const listed = reading.series === 'bullet' || reading.series === 'plus'
  const open = read.children.at(-1)?.type === 'recipients'
  const continues = open && line.text.length < LONGEST_RECIPIENT && reading.series !== 'ornament'
  if (!(listed && (open || read.name === null)) && !continues) return false
  read.recipients.push(line.text.slice(reading.textFrom))
  put(read, 'recipients', draftOf(line, reading, reading.marker ? 'bullet' : 'paragraph'))
  return true
}
