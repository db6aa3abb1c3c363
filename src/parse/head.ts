import { levelOf } from '../vietnamese/levels.js'
import { spellableShare } from '../vietnamese/syllables.js'
import { plainDraft, type Draft } from './draft.js'
import {
  aboutOf,
  bare,
  holdsNumber,
  isAddressee,
  isBlankNumber,
  isCapitals,
  isMark,
  isMotto,
  numberOf,
  placeAndDateOf,
  strayNumberOf,
  typeLineOf,
  wrappedDateOf,
  withoutMotto,
  type PlaceAndDate,
} from './head-lines.js'
import { readLine } from './line-kinds.js'
import type { Line } from './lines.js'
import { stampsIn, type Stamp } from './stamps.js'
import { subjectParts } from './subject-parts.js'
import { readSubject, subjectWithoutType } from './subject.js'

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
const LONGEST = 60

/** So many lines that are no part of a head end it, or one that is longer than a line of a head. */
const MOST_STRAY = 3
const LONGEST_STRAY = 150

/** A letter or a digit. @example "1" */
const WORD = /[\p{sc=Latin}\d]/u

/** How the name of a body begins that is not in capitals. @example "Bộ Tài chính", "UBND tỉnh Phú Thọ" */
const BODY =
  /^(?:Ban|Bộ|Sở|[ỦU][ỷy] ban|UBND|HĐND|Hội đồng|Đảng|Tỉnh|Thành|Thị|Huyện|Quận|Văn phòng|Chi bộ|Chính phủ|Quốc hội|Tổng cục|bộ|sở)(?!\p{sc=Latin})/u

type Role = 'motto' | 'number' | 'date' | 'mark' | 'addressee' | 'about' | 'issuer' | null

/** What a line above the type is; null for what belongs to no head. */
function roleOf(text: string): Role {
  if (isMotto(text)) return 'motto'
  if (numberOf(text) !== null || isBlankNumber(text)) return 'number'
  if (placeAndDateOf(text) !== null && text.length < 100) return 'date'
  if (isMark(text)) return 'mark'
  if (isAddressee(text)) return 'addressee'
  if (aboutOf(text) !== null) return 'about'
  // What is left of a number whose "Số" was misread names no body.
  if (strayNumberOf(text) !== null) return 'number'
  if (holdsNumber(text)) return null
  const short = text.length < 120 && !/[.;:]$/u.test(text) && readLine(text).marker === null
  if (short && isCapitals(text)) return 'issuer'
  if (short && text.length < 70 && BODY.test(text) && levelOf(text) !== null) return 'issuer'
  return null
}

/** What a scanner makes of a signature or a stain: short, begun with a sign, or hardly a word in it. @example "~ Jmt", "- VY" */
const isDebris = (text: string): boolean =>
  text.length < 40 &&
  (!isCapitals(bare(text)) || /^[^\p{sc=Latin}\d]+\p{sc=Latin}{1,4}$/u.test(text)) &&
  (/^[^\p{sc=Latin}\d"“([]/u.test(text) || spellableShare(text) < 0.5 || text.length < 4)

const isAddressed = (text: string): boolean => readLine(text).series === 'bullet' && text.length < 200

/**
 * Reads the head of a document.
 *
 * @param lines of the document, from its first one on
 * @param bodyAt the first line that is numbered like a section; the number of lines if there is none
 */
export function readHead(lines: readonly Line[], bodyAt: number): Head {
  const limit = Math.min(lines.length, bodyAt, LONGEST)
  const textAt = (at: number): string => lines[at]?.text ?? ''
  const stamps = stampsIn(lines, limit)
  const noise = new Set(stamps.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  const typeAt = lines.slice(0, limit).findIndex(({ text }, at) => !noise.has(at) && namesTypeAlone(text))

  const isAboveMotto = (at: number): boolean => lines.slice(at + 1, at + 4).some((line) => isMotto(line.text))

  let number: string | null = null
  let placeAndDate: PlaceAndDate | null = null
  let subject: string | null = null
  let type: string | null = null
  const issuers: string[] = []
  let letterhead = false
  let end = 0
  for (let at = 0; at < limit; at++) {
    const text = textAt(at)
    if (noise.has(at)) {
      end = at + 1
      continue
    }
    const typeLine = typeLineOf(text, end === at)
    if (typeLine?.number != null && at < typeAt && isAboveMotto(at)) {
      // "Luật số: 80/2015/QH13" of the National Assembly stands where other heads have "Số: …".
      number ??= typeLine.number
      end = at + 1
      continue
    }
    if (typeLine) {
      type = typeLine.type
      number ??= typeLine.number
      const read = readSubject(lines, { at: at + 1, limit, noise, rest: typeLine.rest })
      if (read.subject !== null) {
        const parts = subjectParts(read.subject, issuers)
        subject = parts.subject
        number ??= parts.number
        placeAndDate ??= parts.date === null ? null : { place: null, date: parts.date }
        if (parts.issuer !== null && issuers.length === 0) issuers.push(parts.issuer)
      }
      end = read.end
      if (isAddressee(textAt(end)) && end < limit)
        do end++
        while (end < limit && isAddressed(textAt(end)))
      for (let above = 0; above < at; above++) if (roleOf(textAt(above)) === null && isDebris(textAt(above))) noise.add(above)
      break
    }
    const wrapped = at + 1 < limit ? wrappedDateOf(text, textAt(at + 1)) : null
    const role = wrapped === null ? roleOf(withoutMotto(text)) : 'date'
    if (role === null) {
      // A stray line above a head that goes on is part of it; else the text begins here.
      const strays = !isDebris(text) && (text.length > LONGEST_STRAY || at - end >= MOST_STRAY)
      if (strays && at > typeAt) break
      continue
    }
    for (let above = end; above < at; above++) if (isDebris(textAt(above))) noise.add(above)
    end = at + (wrapped === null ? 1 : 2)
    number ??= numberOf(text) ?? strayNumberOf(text)
    placeAndDate ??= wrapped ?? placeAndDateOf(text)
    if (role !== 'issuer') letterhead = true
    if (role === 'issuer') issuers.push(withoutMotto(bare(text)))
    if (role === 'about') subject ??= aboutOf(text)
    if (role === 'addressee') while (end < limit && isAddressed(textAt(end))) end++
    at = end - 1
  }
  // Capitals with nothing of a letterhead around them are a title, no issuer.
  if (type === null && !letterhead && issuers.length > 0) subject ??= issuers.splice(0).join(' ')
  if (end === 0 && limit > 0 && lines.length > 1) {
    subject = subjectWithoutType(textAt(0))
    if (subject !== null) end = 1
  }
  const children = lines.slice(0, end).map((line, at) => plainDraft(line, noise.has(at) ? 'noise' : 'paragraph'))
  return { end, children, type, number, placeAndDate, issuers, subject, stamps: stampTexts(lines, stamps, noise) }
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
