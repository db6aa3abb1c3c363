import type { CleanText, Segment } from '../model/clean-text.js'
import type { Directive } from '../model/document.js'
import type { Span } from '../model/span.js'
import { stripMarks } from '../vietnamese/tones.js'
import type { Places } from './places.js'

/** A comment in a Markdown text that sets findings aside ("ghi chú bỏ qua"). */
export interface Suppression {
  /** The comment, in the source text. */
  readonly source: Span
  /** Ids of rules, one at least. */
  readonly rules: readonly string[]
  /** Ids of central tasks, sections or sentences; none for whatever the rules find. */
  readonly tasks: readonly string[]
  readonly reason: string
  /** Lines of the source, from 1, that it is about; null for the whole document. None where the first is behind the last. */
  readonly lines: readonly [first: number, last: number] | null
}

/** What is wrong with one that is not heard. */
export type SuppressionFault =
  'form' | 'open-comment' | 'no-rule' | 'unknown-rule' | 'other-word' | 'no-reason' | 'not-closed' | 'not-opened' | 'too-many'

/** A comment that is meant to set findings aside and does not. */
export interface FaultySuppression {
  readonly source: Span
  readonly fault: SuppressionFault
  /** The word that is wrong. */
  readonly word: string
}

export interface Suppressions {
  readonly sound: readonly Suppression[]
  readonly faulty: readonly FaultySuppression[]
}

/** What a comment covers: the paragraph it stands in or before, the document, or all up to its end. */
type Form = 'paragraph' | 'document' | 'begin' | 'end'

/** The words for it, in English and, with or without marks, in Vietnamese: bỏ qua, bỏ qua cả tệp, bỏ qua từ đây, bỏ qua đến đây. */
const FORMS: ReadonlyMap<string, Form> = new Map([
  ['ignore', 'paragraph'],
  ['bo-qua', 'paragraph'],
  ['ignore-file', 'document'],
  ['bo-qua-ca-tep', 'document'],
  ['ignore-begin', 'begin'],
  ['bo-qua-tu-day', 'begin'],
  ['ignore-end', 'end'],
  ['bo-qua-den-day', 'end'],
])

/** @example "<!-- doichieu-ignore task-omitted III.1.1/2: xã không có rừng -->" */
const OURS = /^<!--\s*doichieu-([\p{L}\p{M}\d-]*)/iu
const OPENING = '<!--'
const CLOSING = '-->'
/** Ids of tasks begin with a figure or a capital. @example "III.1.1/2", "P3", "5" */
const TASK = /^[\p{Lu}\d][^\s]*$/u
/** @example "task-omitted" */
const RULE = /^[a-z][a-z\d-]*$/

/** More of them are no work of a person, and each is held against all findings. */
const MOST = 1000

/** The comments of a text that are for doichieu. */
const commentsIn = ({ source }: CleanText): Span[] =>
  source.syntax === 'markdown'
    ? (source.markup ?? []).flatMap(({ span }) => {
        const [from, to] = span
        return source.text.startsWith(OPENING, from) && OURS.test(source.text.slice(from, Math.min(to, from + 200))) ? [span] : []
      })
    : []

/** How many comments of a document ask that something be set aside, rightly or not. */
export const suppressionCount = ({ clean }: Directive): number => commentsIn(clean).length

interface Said {
  readonly form: Form
  readonly rules: readonly string[]
  readonly tasks: readonly string[]
  readonly reason: string
}

/** What a comment says, or what is wrong with it. */
function read(comment: string, known: ReadonlySet<string>): Said | Pick<FaultySuppression, 'fault' | 'word'> {
  if (!comment.endsWith(CLOSING)) return { fault: 'open-comment', word: '' }
  const whole = comment.slice(0, -CLOSING.length)
  const [head = '', name = ''] = OURS.exec(whole) ?? []
  const form = FORMS.get(stripMarks(name).toLowerCase())
  if (form === undefined) return { fault: 'form', word: `doichieu-${name}` }
  const rest = whole.slice(head.length)
  if (form === 'end') return { form, rules: [], tasks: [], reason: '' }
  const colon = rest.indexOf(':')
  const words = (colon < 0 ? rest : rest.slice(0, colon)).split(/[\s,;]+/u).filter((word) => word !== '')
  const reason =
    colon < 0
      ? ''
      : rest
          .slice(colon + 1)
          .replace(/\s+/gu, ' ')
          .trim()
  const rules = words.filter((word) => RULE.test(word))
  const tasks = words.filter((word) => TASK.test(word))
  const unknown = rules.find((rule) => !known.has(rule))
  const other = words.find((word) => !RULE.test(word) && !TASK.test(word))
  if (!/\p{L}/u.test(reason)) return { fault: 'no-reason', word: '' }
  if (other !== undefined) return { fault: 'other-word', word: other }
  if (unknown !== undefined) return { fault: 'unknown-rule', word: unknown }
  if (rules.length === 0) return { fault: 'no-rule', word: '' }
  return { form, rules, tasks, reason }
}

/** A piece of clean text that has words, and where the first of them stand in the source. */
interface Piece extends Pick<Segment, 'clean' | 'steps'> {
  readonly source: Span
}

const piecesOf = ({ segments, text }: CleanText): Piece[] =>
  segments
    .flatMap(({ source: [from, to], clean: [begin, end], steps }): Piece[] => {
      const words = text.slice(begin, end).search(/\S/u)
      if (words < 0) return []
      return [{ source: [from + (steps.length === 0 ? words : 0), to], clean: [begin + words, end], steps }]
    })
    .sort((one, other) => one.source[0] - other.source[0])

/** What stands on a line beside comments and says nothing. @example "- ", "> ", "|" */
const NO_WORDS = /^[\s>|*+-]*$/u
/** So far is looked for words beside a comment. */
const BESIDE = 400

const lineStartOf = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** Whether words stand on the lines of a comment, before it or behind it. */
function hasWordsBeside(text: string, [from, to]: Span): boolean {
  const before = text.slice(Math.max(lineStartOf(text, from), from - BESIDE), from)
  const [behind = ''] = text.slice(to, to + BESIDE).split('\n', 1)
  return !NO_WORDS.test((before + behind).replace(/<!--.*?-->/gu, ''))
}

/** Where in the clean text the words end that stand before a comment on its line; null for none. */
function wordsBefore({ text, source }: CleanText, piece: Piece | undefined, comment: number): number | null {
  if (piece === undefined) return null
  const [from, to] = piece.clean
  const last = from + text.slice(from, to).trimEnd().length - 1
  const at = piece.steps.length === 0 ? piece.source[0] + last - from : piece.source[1] - 1
  return at >= lineStartOf(source.text, comment) ? last : null
}

/** The lines of the source that the paragraph has in which a comment stands, or before which it stands. */
function paragraphOf(clean: CleanText, pieces: readonly Piece[], span: Span, places: Places): readonly [number, number] {
  const behind = firstFrom(pieces, span[1])
  const before = hasWordsBeside(clean.source.text, span) ? wordsBefore(clean, pieces[behind - 1], span[0]) : null
  const at = before ?? pieces[behind]?.clean[0]
  if (at === undefined) return [1, 0]
  const end = clean.text.indexOf('\n', at)
  const { line, endLine } = places.find({ clean: [lineStartOf(clean.text, at), end < 0 ? clean.text.length : end] })
  return [line, endLine]
}

/** The first piece that begins at an offset or behind it. */
function firstFrom(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((pieces[middle]?.source[0] ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Reads the comments of a Markdown document that set findings aside.
 *
 * @param known ids of the rules that can be set aside
 */
export function suppressionsIn(document: Directive, places: Places, known: ReadonlySet<string>): Suppressions {
  const { clean } = document
  const sound: Suppression[] = []
  const faulty: FaultySuppression[] = []
  const open: (Said & { readonly source: Span })[] = []
  const comments = commentsIn(clean)
  const pieces = comments.length === 0 ? [] : piecesOf(clean)
  const lineOf = (offset: number): number => places.find({ source: [offset, offset] }).line
  for (const [index, source] of comments.entries()) {
    const said =
      index < MOST ? read(clean.source.text.slice(...source), known) : { fault: 'too-many' as const, word: String(MOST) }
    if ('fault' in said) faulty.push({ source, ...said })
    else if (said.form === 'begin') open.push({ ...said, source })
    else if (said.form === 'end') {
      const begun = open.pop()
      if (begun === undefined) faulty.push({ source, fault: 'not-opened', word: '' })
      else sound.push({ ...begun, lines: [lineOf(begun.source[1]), lineOf(source[0])] })
    } else sound.push({ ...said, source, lines: said.form === 'document' ? null : paragraphOf(clean, pieces, source, places) })
  }
  for (const { source } of open) faulty.push({ source, fault: 'not-closed', word: '' })
  return { sound, faulty }
}
