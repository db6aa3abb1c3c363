import type { Span } from '../model/span.js'
import { isAuthority } from '../vietnamese/offices.js'
import { isRecipients } from './document-parts.js'
import type { Layout, PrintedLine } from './layout.js'
import type { Line } from './lines.js'

/** A footnote where it was printed: at the foot of its page, often in the middle of a sentence. */
export interface Footnote {
  /** Its number where it is called; undefined where the call was lost. */
  readonly call: Span | undefined
  /** The number before its text, and the blanks behind that. */
  readonly label: Span
  readonly lines: readonly PrintedLine[]
  /** Where the line before it ends. */
  readonly after: number
}

/** @example "1 Hiện nay,", "1Hiện nay", "[2] Nghị quyết", "(3) Theo", "¹ Số liệu" */
const LABEL = /^(?:(\d{1,3})(?=\s+[\p{L}“"(]|\p{Lu}\p{Ll})|\[(\d{1,3})\]|\((\d{1,2})\)(?=\s)|([⁰¹²³⁴-⁹]{1,3}))\s*/u
/** A number that leans on a word or its punctuation. @example "trở lên1.", "cơ sở).1", "Đảng [2]", "Đảng(3)", "quân²" */
const CALL =
  /(?<=[\p{Ll})\]”"’%])(?<!(?<!\p{L})(?:[kcdmh]?m|ha))(\d{1,3})(?=[\s.,;:)”"?!]|$)|(?<=[\p{L})”"][.,;:])(\d{1,3})(?=\s|$)|(?<=\S ?)\[(\d{1,3})\](?!:)|(?<=\p{L})\((\d{1,2})\)(?=[\s.,;:]|$)|(?<=\S)([⁰¹²³⁴-⁹]{1,3})/gmu
/** The rule above the notes, drawn with blanks. */
const BLANK_RULE = /[ \u00A0]{15,}/u
/** What may be a page number. @example "2", "- 2 -" */
const NUMBER_ALONE = /^\P{L}{0,4}\d{1,3}\P{L}{0,4}$/u
/** How far above its note a call may stand, and how long a note may be. */
const REACH = 8000
const MOST_LINES = 40

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const numberOf = (groups: readonly (string | undefined)[]): number => {
  const digits = groups.find((group) => group !== undefined) ?? ''
  return Number([...digits].map((digit) => (SUPERSCRIPTS.includes(digit) ? SUPERSCRIPTS.indexOf(digit) : digit)).join(''))
}

/** Whether a line begins like a footnote: a cheap question to ask of a text before all others. */
export const mayBeginNote = ({ text }: Line): boolean => LABEL.test(text)

/** Finds the footnotes between the lines of the text. Linear. */
export function footnotesIn(text: string, lines: readonly PrintedLine[], layout: Layout): Footnote[] {
  const found: Footnote[] = []
  const callBefore = callsIn(text)
  let last = 0
  let free = 1
  for (const [index, first] of lines.entries()) {
    const before = lines[index - 1]
    const match = index < free ? null : LABEL.exec(first.text)
    if (match === null || before === undefined) continue
    const number = numberOf(match.slice(1))
    // Numbers run through the document, or begin anew on every page.
    if (number !== last + 1 && number !== 1) continue
    const call = callBefore(number, first.from)
    const ruled = first.hardBreak || BLANK_RULE.test(text.slice(before.to, first.from))
    const end = noteEnd(lines, index, number, layout)
    const cuts = !before.closed && lines[end]?.goesOn === true
    if (end < 0 || (call === undefined && !(ruled && cuts))) continue
    found.push({ call, label: [first.from, first.from + match[0].length], lines: lines.slice(index, end), after: before.to })
    last = number
    free = end
  }
  return found
}

/** Finds the calls, and answers with the nearest one of a number before an offset; offsets must rise. Every call is given once. */
function callsIn(text: string): (number: number, before: number) => Span | undefined {
  const calls = new Map<number, Span[]>()
  for (const match of text.matchAll(CALL)) {
    const number = numberOf(match.slice(1))
    const list = calls.get(number) ?? []
    list.push([match.index, match.index + match[0].length])
    calls.set(number, list)
  }
  const passed = new Map<number, number>()
  return (number, before) => {
    const list = calls.get(number) ?? []
    const start = passed.get(number) ?? 0
    let index = start
    while ((list[index]?.[0] ?? Infinity) < before) index += 1
    passed.set(number, index)
    const call = index > start ? list[index - 1] : undefined
    return call !== undefined && call[0] > before - REACH ? call : undefined
  }
}

/** Index of the line behind the note that begins at `start`; -1 where it does not look like one. */
function noteEnd(lines: readonly PrintedLine[], start: number, number: number, layout: Layout): number {
  const interrupted = lines[start - 1]?.closed === false
  for (let index = start + 1; index <= Math.min(lines.length, start + MOST_LINES); index += 1) {
    const line = lines[index]
    const before = lines[index - 1]
    if (line === undefined || before === undefined || line.pageBreak || line.hardBreak) return index
    if (isRecipients(line.text) || isAuthority(line.text) || NUMBER_ALONE.test(line.text)) return index
    const label = LABEL.exec(line.text)
    if (label !== null && numberOf(label.slice(1)) === number + 1) return index
    // Where a blank line follows every printed line, the first line of a page stands without one.
    if (layout.spaced && !layout.blanksSeparate && line.blanks === 0) return index
    if (before.closed && (line.start !== undefined || (interrupted && line.goesOn) || (layout.blanksSeparate && line.blanks > 0)))
      return index
  }
  return -1
}
