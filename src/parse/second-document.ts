import type { DocumentMessage } from '../model/message.js'
import type { SourcePage } from '../model/source-text.js'
import { isTypeLine } from '../normalize/document-parts.js'
import type { Draft } from './draft.js'
import { isMotto, numberOf, placeAndDateOf } from './head-lines.js'
import type { Line } from './lines.js'
import { pageNumber } from './page-number.js'
import type { Locate } from './position.js'

/** @example "ĐẢNG CỘNG SẢN VIỆT NAM": a cheap question before all others */
const MAY_BE_MOTTO = /việt nam$/iu
/** How far above and below its motto a letterhead reaches, in lines. */
const ABOVE = 4
const BELOW = 8
/** So many lines of a head without a letterhead are looked at: it begins with the name of its type. */
const LONGEST_TITLE = 30
/** What is joined to a document has a letterhead too at times, and says so. @example "(Kèm theo Quyết định số 12-QĐ/TU)" */
const JOINED = /^\(?\s*(?:ban hành\s+)?kèm theo(?!\p{L})/iu

/** What a letterhead says first of itself: number, day (ISO 8601). @example ["46-NQ/TU", "2023-03-15"] */
function sayings(head: readonly Line[]): string[] {
  const number = head.map(({ text }) => numberOf(text)).find((each) => each !== null)
  const date = head.map(({ text }) => (text.length < 100 ? placeAndDateOf(text)?.date : null)).find((each) => each != null)
  return [number, date].filter((each) => each != null)
}

/** Whether a letterhead has a number or a place with a day, the figures of which may be left open. */
const isHead = (head: readonly Line[]): boolean =>
  head.some(({ text }) => numberOf(text) !== null || (text.length < 100 && placeAndDateOf(text) !== null))

/** The lines of heads below which a document is signed again: where a copy has no letterhead, its type opens it. */
function signedAgain(root: Draft, lines: readonly Line[], signed: number): (readonly Line[])[] {
  const found: (readonly Line[])[] = []
  /** Only what stands behind a signature and no title of an appendix opens a document. */
  let head: readonly Line[] = []
  let at = 0
  for (const [index, { type, series, from }] of root.children.entries()) {
    if (series === 'appendix') head = []
    if (type === 'signature' && head.length > 0) {
      found.push(head)
      head = []
    }
    if (type !== 'header' || from < signed) continue
    const to = root.children[index + 1]?.from ?? Infinity
    while ((lines[at]?.span[0] ?? Infinity) < from) at += 1
    const of = lines.slice(at, at + LONGEST_TITLE).filter(({ span }) => span[0] < to)
    head = of.some(({ text }) => isTypeLine(text)) ? of : []
  }
  return found
}

/**
 * Notices further documents in the same file, with what each says of itself and where it begins: behind the first
 * signature a letterhead with its motto and a number or a date of its own, or the name of a type and a signature of its own,
 * that belongs to nothing joined to the first. Linear.
 */
export function furtherDocuments(
  root: Draft,
  lines: readonly Line[],
  locate: Locate,
  pages: readonly SourcePage[],
): DocumentMessage[] {
  const signed = root.children.find((child) => child.type === 'signature')?.children.at(-1)?.to
  if (signed === undefined) return []
  const behind = lines.findIndex(({ span }) => span[0] >= signed)
  const opened: { readonly line: Line; readonly head: readonly Line[] }[] = []
  let done = behind
  for (const [at, line] of lines.entries()) {
    if (at < done || line.span[0] < signed || !MAY_BE_MOTTO.test(line.text) || !isMotto(line.text)) continue
    const head = lines.slice(Math.max(at - ABOVE, done), at + BELOW)
    if (!isHead(head) || head.some(({ text }) => JOINED.test(text))) continue
    done = at + BELOW
    opened.push({ line, head })
  }
  const known = new Set(opened.flatMap(({ head }) => head))
  for (const head of signedAgain(root, lines, signed)) {
    const line = head.find(({ text }) => isTypeLine(text))
    if (line === undefined || head.some((each) => known.has(each) || JOINED.test(each.text))) continue
    opened.push({ line, head })
  }
  return opened
    .sort((one, other) => one.line.span[0] - other.line.span[0])
    .map(({ line, head }): DocumentMessage => {
      const { start } = locate(line.span)
      const page = pageNumber(pages, start.offset)
      const said = sayings(head)
      return {
        ruleId: 'second-document',
        reason: 'second-document',
        line: start.line,
        column: start.column,
        ...(said.length === 0 ? {} : { actual: said.join(', ') }),
        ...(page === undefined ? {} : { page }),
      }
    })
}
