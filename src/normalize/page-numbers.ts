import type { Line } from './lines.js'

/** A line that may be nothing but the number of its page. */
interface Candidate {
  readonly line: Line
  readonly number: number
  /** `- 7 -` and `Trang 7/12` are hardly anything else; a bare `7` may be a cell of a table. */
  readonly decorated: boolean
  /** Whether the form feed of its page stands beside it. */
  readonly atPageEdge: boolean
  /** Whether it cuts a sentence in two. */
  readonly interrupts: boolean
  /** Letters of the document before it. */
  readonly offset: number
}

/** @example "7", "- 7 -", "– 12 –", "[3]", "Trang 7/12", "trang 7", "Page 7 of 12", "7 / 12", "-- 3 of 7 --" */
const NUMBER_LINE =
  /^(?:[-–—]{1,2}\s*(\d{1,3})(?:\s*(?:\/|of)\s*\d{1,3})?\s*[-–—]{1,2}|\[(\d{1,3})\]|(?:trang|page|tr\.)\s*(?:số\s*)?[:|]?\s*(\d{1,3})(?:\s*(?:\/|of|trên)\s*\d{1,3})?|(\d{1,3})(?:\s*\/\s*(\d{1,3}))?)$/iu
/** How many letters a page holds, at least and at most; the first may be short, since a title takes room. */
const LEAST_LETTERS = 350
const MOST_LETTERS = 9000
/** Share of page numbers within sentences; of full pages half of them and more are. */
const LEAST_INTERRUPTING = 0.2
/** How far back a candidate looks for the one it follows. */
const WINDOW = 40
/** @example "quan trọng": no sentence ends here */
const OPEN_END = /[\p{L}\p{N},)”"]$/u
const SMALL = /^\p{Ll}/u

/** A running head or foot of so many lines may stand between a page's number and its form feed. */
const DEPTH = 1

/** Whether a form feed stands beside the line, but for a running head or foot. */
export const isAtFormFeed = (lines: readonly Line[], index: number): boolean =>
  lines.slice(Math.max(0, index - DEPTH), index + DEPTH + 2).some(({ pageBreak }) => pageBreak)

/**
 * The lines that hold page numbers: alone on their line, rising through the document, and as far apart as pages are.
 * One that stands alone must be marked as such, cut a sentence in two or stand at a form feed. Linear.
 */
export function pageNumberLines(lines: readonly Line[]): Line[] {
  const candidates: Candidate[] = []
  const hasFormFeed = lines.some(({ pageBreak }) => pageBreak)
  let offset = 0
  for (const [index, line] of lines.entries()) {
    const match = line.text.length > 24 ? null : NUMBER_LINE.exec(line.text)
    if (match === null) {
      offset += line.text.length
      continue
    }
    const digits = match.slice(1, 5).find((group) => group !== undefined) ?? ''
    const total = match[5] === undefined ? undefined : Number(match[5])
    // "7/12" may be a date; a page number is not above its total.
    if (total !== undefined && (Number(digits) > total || total < 2)) continue
    const before = lines[index - 1]
    const after = lines[index + 1]
    candidates.push({
      line,
      number: Number(digits),
      decorated: match[4] === undefined,
      atPageEdge: isAtFormFeed(lines, index) || (after === undefined && hasFormFeed),
      interrupts: before !== undefined && after !== undefined && OPEN_END.test(before.text) && SMALL.test(after.text),
      offset,
    })
  }
  return longestChain(candidates).map(({ line }) => line)
}

/** Whether `next` can be the number of a later page than `last`, or the same number once more at the page's other end. */
function follows(last: { readonly number: number; readonly offset: number }, next: Candidate): boolean {
  const pages = next.number - last.number
  const letters = next.offset - last.offset
  if (pages === 0) return letters === 0 || (next.atPageEdge && letters < MOST_LETTERS)
  if (pages < 0 || letters > pages * MOST_LETTERS) return false
  return next.atPageEdge || next.decorated || letters >= pages * LEAST_LETTERS
}

/** The longest row of candidates in which each follows the one before. */
function longestChain(candidates: readonly Candidate[]): Candidate[] {
  const best: { length: number; previous: number }[] = []
  const begins = (candidate: Candidate): boolean =>
    follows({ number: 1, offset: 0 }, candidate) || (candidate.number === 1 && candidate.offset < MOST_LETTERS)
  for (const [index, candidate] of candidates.entries()) {
    let entry = begins(candidate) ? { length: 1, previous: -1 } : { length: 0, previous: -1 }
    for (let back = Math.max(0, index - WINDOW); back < index; back += 1) {
      const last = candidates[back]
      const length = best[back]?.length ?? 0
      if (last !== undefined && length > 0 && length >= entry.length && follows(last, candidate))
        entry = { length: length + 1, previous: back }
    }
    best.push(entry)
  }
  let at = best.reduce((top, entry, index) => (entry.length > (best[top]?.length ?? 0) ? index : top), 0)
  const chain: Candidate[] = []
  for (let entry = best[at]; entry !== undefined && entry.length > 0; at = entry.previous, entry = best[at]) {
    const candidate = candidates[at]
    if (candidate !== undefined) chain.unshift(candidate)
  }
  return isPlausible(chain) ? chain : []
}

/** Of bare numbers without a form feed some must cut a sentence in two, as the cells of a column never do. */
function isPlausible(chain: readonly Candidate[]): boolean {
  const bare = chain.filter(({ decorated, atPageEdge }) => !decorated && !atPageEdge)
  return bare.filter(({ interrupts }) => interrupts).length >= LEAST_INTERRUPTING * bare.length
}
