import { isPersonName } from '../vietnamese/names.js'
import { isOffice } from '../vietnamese/offices.js'
import { isListTitle } from './attached.js'
import { group, plainDraft, type Draft } from './draft.js'
import { LONGEST_HEAD, readHead, type Head } from './head.js'
import { bare, isCapitals, isDateLine, isOpening } from './head-lines.js'
import type { LineReading } from './line-kind.js'
import { readLine } from './line-kinds.js'
import type { Line } from './lines.js'
import { outline } from './outline.js'
import { readTail, startsTail, type Tail } from './tail.js'

/** Markers that begin the body. Bullets stand in heads and preambles too. */
const SECTIONS: readonly LineReading['series'][] = [
  'part',
  'chapter',
  'division',
  'article',
  'roman',
  'capital',
  'number',
  'letter',
  'bracket',
  'appendix',
]

/** What was found around the body. */
export interface Zones {
  readonly head: Head
  /** In the clean text: where the head ends. */
  readonly headEnd: number
  readonly tails: readonly Tail[]
}

/** A document with more ends than this is no document: what is left is read as one body. */
const MOST_TAILS = 40

const isSection = (line: Line, at: number, lines: readonly Line[]): boolean => {
  const reading = readLine(line.text)
  return (SECTIONS.includes(reading.series) && reading.certain) || isMisreadFirst(lines, at)
}

const LONGEST_OFFICE = 80
/** So many lines lie between an office and the name of who holds it at most: "(đã ký)", a stamp. */
const NAME_WITHIN = 3

/** Whether a document is signed here by an office alone, on nobody's behalf. @example "GIÁM ĐỐC", then "Hoàng Đức Thắng" */
function isSigned(lines: readonly Line[], at: number): boolean {
  const printed = lines[at]?.text ?? ''
  if (printed.length > LONGEST_OFFICE) return false
  const text = bare(printed)
  if (!isCapitals(text) || !isOffice(text) || readLine(text).marker !== null) return false
  const below = lines.slice(at + 1, at + 1 + NAME_WITHIN).map((line) => line.text)
  const name = below.findIndex(isPersonName)
  return name >= 0 && below.slice(0, name).every((between) => between.length < 40)
}

/** A first item whose number was misread is one if the next number is a 2. @example "l. Mục đích" */
const MAY_BE_FIRST = /^[lI|1][.,)]\s*\p{Lu}/u
const NEXT_WITHIN = 80

function isMisreadFirst(lines: readonly Line[], at: number): boolean {
  if (!MAY_BE_FIRST.test(lines[at]?.text ?? '')) return false
  for (const { text } of lines.slice(at + 1, at + NEXT_WITHIN)) {
    const { series, values } = readLine(text)
    if (series === 'roman' || (series === 'number' && values.length === 1)) return series === 'number' && values[0] === 2
  }
  return false
}

/**
 * Parts a document in head, preamble, body and tail, hangs them below `root`, and goes on in the same way behind the tail:
 * an appendix, a regulation that a decision puts into force.
 */
export function readZones(lines: readonly Line[], { root, text }: { root: Draft; text: string }): Zones {
  let head: Head | null = null
  let headEnd = 0
  const tails: Tail[] = []
  let at = 0
  while (at < lines.length || head === null) {
    const rest = lines.slice(at)
    // A list that is called no appendix has no head, nor has a form.
    const isList = head !== null && (isListTitle(rest, 0) || readLine(rest[0]?.text ?? '').series === 'appendix')
    const found = isList ? 0 : rest.findIndex(isSection)
    const bodyAt = found < 0 ? rest.length : found
    if (head !== null && found < 0) {
      // Behind the tail and not numbered: nothing of the body.
      for (const line of rest)
        root.children.push(readLine(line.text).series === 'footnote' ? footnoteOf(line) : plainDraft(line, 'noise'))
      break
    }
    const signedAt = rest
      .slice(0, Math.min(bodyAt, LONGEST_HEAD))
      .findIndex((line, i) => i > 0 && (startsTail(line.text) || isSigned(rest, i)))
    const read = readHead(rest, signedAt < 0 ? bodyAt : signedAt)
    if (read.end > 0) root.children.push(Object.assign(group('header', rest[0]?.span[0] ?? 0), { children: read.children }))
    if (head === null) headEnd = rest[read.end - 1]?.span[1] ?? 0
    head ??= read
    const tailFrom =
      tails.length < MOST_TAILS ? rest.findIndex((line, i) => i >= read.end && (startsTail(line.text) || isSigned(rest, i))) : -1
    // Place and day may stand above the signature.
    const tailAt = tailFrom > read.end && isDateLine(rest[tailFrom - 1]?.text ?? '') ? tailFrom - 1 : tailFrom
    const bodyEnd = tailAt < 0 ? rest.length : tailAt
    const start = preambleEnd(rest, read.end, Math.min(bodyAt, bodyEnd), found >= 0)
    if (start > read.end) root.children.push(preamble(rest.slice(read.end, start)))
    outline(rest.slice(start, bodyEnd), { text, root })
    if (tailAt < 0) break
    const tail = readTail(rest, tailAt)
    for (const child of tail.children) root.children.push(child)
    tails.push(tail)
    at += tail.end
  }
  return { head, headEnd, tails }
}

/** Where the preamble ends: at the first section, or at a bullet before it that gives no reason; nowhere without sections. */
function preambleEnd(lines: readonly Line[], from: number, bodyAt: number, hasSections: boolean): number {
  if (!hasSections) return from
  for (let at = from; at < bodyAt; at++) {
    const line = lines[at]
    const reading = line && readLine(line.text)
    if (
      line &&
      reading &&
      (reading.series === 'bullet' || reading.series === 'plus') &&
      !isOpening(line.text.slice(reading.textFrom))
    )
      return at
  }
  return bodyAt
}

function preamble(lines: readonly Line[]): Draft {
  const children = lines.map((line) => {
    const reading = readLine(line.text)
    return reading.series === 'ornament'
      ? plainDraft(line, 'noise')
      : reading.series === 'footnote'
        ? footnoteOf(line)
        : plainDraft(line)
  })
  return Object.assign(group('preamble', lines[0]?.span[0] ?? 0), { children })
}

function footnoteOf(line: Line): Draft {
  const { textFrom, key } = readLine(line.text)
  return { ...plainDraft(line, 'footnote'), key, textFrom: line.span[0] + textFrom }
}
