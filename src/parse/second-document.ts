import type { DocumentMessage } from '../model/message.js'
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

/**
 * Notices a second document in the same file: behind the first signature a letterhead with its motto and a number or a
 * date of its own, that belongs to nothing joined to the first. Linear.
 */
export function secondDocument(root: Draft, lines: readonly Line[], locate: Locate): DocumentMessage[] {
  const signed = root.children.find((child) => child.type === 'signature')?.children.at(-1)?.to
  if (signed === undefined) return []
  const behind = lines.findIndex(({ span }) => span[0] >= signed)
  for (const [at, line] of lines.entries()) {
    if (line.span[0] < signed || !MAY_BE_MOTTO.test(line.text) || !isMotto(line.text)) continue
    const head = lines.slice(Math.max(at - ABOVE, behind), at + BELOW)
    const isHead = head.some(({ text }) => numberOf(text) !== null || (text.length < 100 && placeAndDateOf(text) !== null))
    if (!isHead || head.some(({ text }) => JOINED.test(text))) continue
    const { start } = locate(line.span)
    return [{ ruleId: 'second-document', reason: 'second-document', line: start.line, column: start.column }]
  }
  return []
}
