import type { Finding, FindingFix } from '../model/finding.js'
import { keepsFigures } from './figure-guard.js'

/** What came of the fixes of a document. */
export interface Fixed {
  readonly text: string
  /** Findings that were mended. */
  readonly mended: number
  /** Findings whose fixes touch those of others: they are for a second pass. */
  readonly left: number
  /** Findings whose fixes would have changed a figure, or lie outside the text: a fault of their rule. */
  readonly refused: number
}

const length = ({ fixes }: Finding): number => fixes.reduce((sum, { span: [from, to] }) => sum + to - from, 0)

/** Where fixes have been accepted: in order, without overlap. */
function insertedAt(accepted: readonly FindingFix[], { span: [from] }: FindingFix): number {
  let low = 0
  let high = accepted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((accepted[middle]?.span[0] ?? Infinity) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a fix touches none that has been accepted. */
function fitsIn(accepted: readonly FindingFix[], fix: FindingFix): boolean {
  const at = insertedAt(accepted, fix)
  const before = accepted[at - 1]
  const after = accepted[at]
  if (before !== undefined && before.span[1] > fix.span[0]) return false
  return after === undefined || (fix.span[1] <= after.span[0] && fix.span[0] !== after.span[0])
}

/**
 * Makes the fixes of findings in the text that they were found in. A finding is mended whole or not at all; of two whose fixes
 * overlap the one that changes more is, for a passage in a broken encoding has to be read before its signs are looked at. No
 * fix changes a figure, or joins two numbers or parts one.
 */
export function fix(text: string, findings: readonly Finding[]): Fixed {
  const due = findings
    .map((finding) => ({
      ...finding,
      fixes: finding.fixes.filter(({ span, replacement }) => text.slice(...span) !== replacement || span[1] > text.length),
    }))
    .filter(({ state, fixes }) => state === 'new' && fixes.length > 0)
  const safe = due.filter(({ fixes }) => fixes.every((each) => keepsFigures(text, each)))
  const accepted: FindingFix[] = []
  let mended = 0
  for (const finding of safe.sort((one, other) => length(other) - length(one))) {
    const own = [...finding.fixes].sort((one, other) => one.span[0] - other.span[0])
    const isOrdered = own.every((each, at) => fitsIn(own.slice(Math.max(0, at - 1), at), each))
    if (!isOrdered || !own.every((each) => fitsIn(accepted, each))) continue
    for (const each of own) accepted.splice(insertedAt(accepted, each), 0, each)
    mended += 1
  }
  const pieces: string[] = []
  let done = 0
  for (const { span, replacement } of accepted) {
    pieces.push(text.slice(done, span[0]), replacement)
    done = span[1]
  }
  pieces.push(text.slice(done))
  return { text: pieces.join(''), mended, left: safe.length - mended, refused: due.length - safe.length }
}
