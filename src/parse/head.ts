import { readAbout } from './about.js'
import { plainDraft, type Draft } from './draft.js'
import {
  aboutOf,
  bare,
  isAddressee,
  isCapitals,
  isMotto,
  isOpening,
  numberOf,
  type PlaceAndDate,
  placeAndDateOf,
  strayNumberOf,
  withoutMotto,
} from './head-lines.js'
import { typeLineOf } from './type-line.js'
import { headPieces, type Piece } from './head-pieces.js'
import { isDebris, roleOf } from './head-roles.js'
import { lacksUnit, opensBody } from './issuer.js'
import { labelledFields } from './labelled-fields.js'
import { readLine } from './line-kinds.js'
import type { Line } from './lines.js'
import { stampsIn, type Stamp } from './stamps.js'
import { subjectParts } from './subject-parts.js'
import { readSubject, type SubjectRead, subjectWithoutType } from './subject.js'

/** What stands above the text of a document. */
export interface Head {
  /** How many lines it takes. */
  readonly end: number
  readonly children: readonly Draft[]
  readonly type: string | null
  readonly number: string | null
  readonly placeAndDate: PlaceAndDate | null
  /** Lines that name the issuer, the superior body first. */
  readonly issuers: readonly string[]
  readonly subject: string | null
  /** Stamps and debris, a string for each. */
  readonly stamps: readonly string[]
}

/** No head is longer, whatever the scan left in it. */
export const LONGEST_HEAD = 60

/** So many lines that are no part of a head end it, or one that is longer than a line of a head. */
const MOST_STRAY = 3
const LONGEST_STRAY = 150
/** A subject in capitals that has no type above it is no longer. */
const LONGEST_TITLE = 500

/** What a form is called that somebody is to fill in. @example "ĐƠN ĐĂNG KÝ KINH DOANH", "TỜ KHAI THUẾ" */
const FORM =
  /^(?:ĐƠN(?! VỊ)|GIẤY (?:ĐỀ NGHỊ|XÁC NHẬN|[ỦU][ỶY] QUYỀN|CAM KẾT|BIÊN NHẬN)|TỜ KHAI|BẢN (?:KHAI|KÊ KHAI|CAM KẾT)|PHIẾU|SƠ YẾU LÝ LỊCH)(?!\p{sc=Latin})/u
/** A letter or a digit. @example "1" */
const WORD = /[\p{sc=Latin}\d]/u

/** What a letter is about, without the usual `V/v`. @example "Về hướng dẫn khai thác phần mềm" */
const ABOUT_IN_WORDS = /^Về \p{Ll}[^.;:]{5,150}$/u
/** … and without `Về` too, between the number of a party's letter and whom it goes to. @example "Tham mưu triển khai Kế hoạch số 83-KH/TU" */
const OF_LETTER = /^\p{Lu}\p{Ll}*\s\p{Ll}[^.;:]{15,200}$/u
/** Between them stand a few lines: titles of the party, place and day. */
const ADDRESSED_WITHIN = 7
const isAddressed = (text: string, above: string): boolean =>
  text.length < 200 && (readLine(text).series === 'bullet' || (LIST_GOES_ON.test(above) && !isOpening(text)))
/** Whom a letter goes to, on a line that is not the last of them. @example "Kính gửi:", "Sở Tài chính;" */
const LIST_GOES_ON = /[:;,]$/u

/**
 * Reads the head of a document.
 *
 * @param lines of the document, from its first one on
 * @param bodyAt the first line that is numbered like a section; the number of lines if there is none
 */
export function readHead(lines: readonly Line[], bodyAt: number): Head {
  const limit = Math.min(lines.length, bodyAt, LONGEST_HEAD)
  const textAt = (at: number): string => lines[at]?.text ?? ''
  const stamps = stampsIn(lines, limit)
  const noise = new Set(stamps.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  const labelled = labelledFields(lines, limit)
  const typeAt = lines.slice(0, limit).findIndex(({ text }, at) => !noise.has(at) && namesTypeAlone(text))
  const pieces = headPieces(lines, limit, noise)

  const isAboveMotto = (at: number): boolean => lines.slice(at + 1, at + 4).some((line) => isMotto(line.text))

  const isAddressedSoon = (at: number): boolean =>
    lines.slice(at + 1, at + 1 + ADDRESSED_WITHIN).some((line) => isAddressee(line.text))

  let number: string | null = null
  let placeAndDate: PlaceAndDate | null = null
  let subject: string | null = null
  let type: string | null = null
  /** The type as it stands before the number. */
  let numberedType: string | null = null
  const issuers: string[] = []
  let letterhead = false
  let numbered = false
  /** Whom it goes to was named: what of a head comes behind has got there from another column. */
  let addressed = false
  let end = 0
  const takeSubject = (read: SubjectRead): void => {
    const bodies = [...read.bodies]
    placeAndDate ??= read.placeAndDate
    if (read.subject !== null) {
      const parts = subjectParts(read.subject, issuers)
      subject = parts.subject
      if (parts.body !== null) bodies.push(parts.body)
      number ??= parts.number
      placeAndDate ??= parts.date === null ? null : { place: null, date: parts.date }
      if (parts.issuer !== null && issuers.length === 0) issuers.push(parts.issuer)
    }
    const whole = lacksUnit(issuers[0] ?? '') && bodies.find((body) => body.startsWith(`${issuers[0] ?? ''} `))
    if (whole && issuers.length === 1) issuers.splice(0, 1, whole)
    end = read.end
  }
  for (let index = 0; index < pieces.length; index++) {
    const { text, from: at, to } = pieces[index] ?? { text: '', from: limit, to: limit }
    // Lines of an addressee or of a subject were read with the piece before.
    if (at < end && to <= end && pieces[index - 1]?.to !== to) continue
    if (labelled?.lines.has(at)) {
      end = Math.max(end, to)
      continue
    }
    while (noise.has(end) && end < at) end++
    const typeLine = typeLineOf(text, end === at)
    if (typeLine?.number != null && (isAboveMotto(at) || isNamedBelow(pieces, index, typeLine.type))) {
      // "Luật số: 80/2015/QH13" of the National Assembly stands where other heads have "Số: …".
      number ??= typeLine.number
      placeAndDate ??= placeAndDateOf(text)
      numberedType = typeLine.type
      numbered = true
      letterhead = true
      end = to
      continue
    }
    if (typeLine) {
      type = typeLine.type
      number ??= typeLine.number
      takeSubject(readSubject(lines, { at: to, limit, noise, rest: typeLine.rest }))
      if (isAddressee(textAt(end)) && end < limit)
        do end++
        while (end < limit && isAddressed(textAt(end), textAt(end - 1)))
      for (let above = 0; above < at; above++)
        if (roleOf(textAt(above)) === null && !labelled?.lines.has(above) && isDebris(textAt(above), pieces)) noise.add(above)
      break
    }
    const role = placeAndDateOf(text) !== null && to - at > 1 ? 'date' : roleOf(withoutMotto(text))
    if (addressed && at > typeAt && (role === null || role === 'issuer')) break
    const untold = role === null && typeAt < 0 && numbered && subject === null
    if (untold && (ABOUT_IN_WORDS.test(text) || (at === end && OF_LETTER.test(text) && isAddressedSoon(at)))) {
      const read = readAbout(lines, { from: to, limit, noise, first: text })
      subject = [text, ...read.words].join(' ')
      end = read.end
      continue
    }
    const titled = role === 'issuer' || (role === null && text.length < LONGEST_TITLE && isCapitals(text))
    if (titled && numbered && placeAndDate !== null && typeAt < 0 && !opensBody(text)) {
      // Below number and day, and no body: what the document is about, its type left out.
      takeSubject(readSubject(lines, { at, limit, noise, rest: '' }))
      break
    }
    if (role === null) {
      // A stray line above a head that goes on is part of it; else the text begins here.
      const strays = !isDebris(text) && (text.length > LONGEST_STRAY || at - end >= MOST_STRAY)
      if (strays && at > typeAt) break
      continue
    }
    for (let above = end; above < at; above++) if (isDebris(textAt(above), pieces)) noise.add(above)
    end = to
    if (role === 'number') numbered = true
    number ??= numberOf(text) ?? strayNumberOf(text)
    placeAndDate ??= placeAndDateOf(text)
    if (role !== 'issuer') letterhead = true
    if (role === 'issuer') issuers.push(withoutMotto(bare(text)))
    if (role === 'about') {
      const read = readAbout(lines, { from: to, limit, noise, first: text })
      subject ??= [aboutOf(text) ?? '', ...read.words].join(' ')
      end = read.end
    }
    if (role === 'addressee') {
      addressed = true
      while (end < limit && isAddressed(textAt(end), textAt(end - 1))) end++
    }
  }
  // A form has no issuer: its title, and what stands below, is none.
  const form = number === null ? issuers.findIndex((line) => FORM.test(line)) : -1
  if (form >= 0) issuers.splice(form)
  // Capitals with nothing of a letterhead around them are a title, no issuer.
  if (type === null && !letterhead && issuers.length > 0) subject ??= issuers.splice(0).join(' ')
  if (end === 0 && limit > 0 && lines.length > 1) {
    subject = subjectWithoutType(textAt(0))
    if (subject !== null) end = 1
  }
  const children = lines.slice(0, end).map((line, at) => plainDraft(line, noise.has(at) ? 'noise' : 'paragraph'))
  return {
    end,
    children,
    type: type ?? numberedType ?? labelled?.type ?? null,
    number: number ?? labelled?.number ?? null,
    placeAndDate: placeAndDate ?? (labelled?.date == null ? null : { place: null, date: labelled.date }),
    issuers: issuers.length === 0 && labelled?.issuer != null ? [labelled.issuer] : issuers,
    subject: subject ?? labelled?.subject ?? null,
    stamps: stampTexts(lines, stamps, noise),
  }
}

/** Within so many pieces below its number a type is named by itself. */
const NAMED_WITHIN = 8

/** Whether the type that stands before a number is named again below, as above laws. @example "Luật số: 58/2014/QH13", then "LUẬT" */
function isNamedBelow(pieces: readonly Piece[], index: number, type: string): boolean {
  for (const { text } of pieces.slice(index + 1, index + 1 + NAMED_WITHIN)) {
    if (isOpening(text)) return false
    const named = text.endsWith(':') ? null : typeLineOf(text, false)
    if (named?.type === type && named.number === null) return true
  }
  return false
}

/** Whether a line holds the name of a type in capitals and nothing else. */
function namesTypeAlone(text: string): boolean {
  if (text.length > 60 || !isCapitals(bare(text)) || text.endsWith(':')) return false
  return typeLineOf(text, false)?.rest === ''
}

/** The stamps, each in one string, then the debris line by line. */
function stampTexts(lines: readonly Line[], stamps: readonly Stamp[], noise: ReadonlySet<number>): string[] {
  const inStamp = (at: number): boolean => stamps.some(({ from, to }) => from <= at && at < to)
  const debris = [...noise].sort((a, b) => a - b).flatMap((at) => (inStamp(at) ? [] : [lines[at]?.text ?? '']))
  const boxes = stamps.map(({ from, to }) =>
    lines
      .slice(from, to)
      .map((line) => line.text)
      .join(' '),
  )
  return [...boxes, ...debris.filter((text) => WORD.test(text))]
}
