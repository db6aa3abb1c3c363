import type { DocumentMessage } from '../model/message.js'
import type { SourcePage } from '../model/source-text.js'
import type { Draft } from './draft.js'
import { isMotto, numberOf, placeAndDateOf } from './head-lines.js'
import type { Line } from './lines.js'
import type { Locate } from './position.js'

/** @example "ĐẢNG CỘNG SẢN VIỆT NAM": a cheap question before all others */
const MAY_BE_MOTTO = /việt nam$/iu
/** How far above and below its motto a letterhead reaches, in lines. */
const ABOVE = 4
const BELOW = 8
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

/**
 * Notices further documents in the same file, with what each says of itself and where it begins: behind the first
 * signature a letterhead with its motto and a number or a date of its own, that belongs to nothing joined to the first.
 * Linear.
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
  const found: DocumentMessage[] = []
  let done = behind
  for (const [at, line] of lines.entries()) {
    if (at < done || line.span[0] < signed || !MAY_BE_MOTTO.test(line.text) || !isMotto(line.text)) continue
    const head = lines.slice(Math.max(at - ABOVE, done), at + BELOW)
    if (!isHead(head) || head.some(({ text }) => JOINED.test(text))) continue
    done = at + BELOW
    const { start } = locate(line.span)
    const page = pages.length > 1 ? pages.findLast(({ span }) => span[0] <= start.offset)?.number : undefined
    const said = sayings(head)
    found.push({
      ruleId: 'second-document',
      reason: 'second-document',
      line: start.line,
      column: start.column,
      ...(said.length === 0 ? {} : { actual: said.join(', ') }),
      ...(page === undefined ? {} : { page }),
    })
  }
  return found
}
