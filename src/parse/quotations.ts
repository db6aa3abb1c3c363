import type { Line } from './lines.js'

/** Opens a quotation of whole clauses: it begins the line, or follows a colon. @example "“Điều 5. Mức hỗ trợ", "như sau: “2. Nội dung" */
const OPENS = /(?:^|:\s*)(["“«])/u
/** @example "lương cơ sở.”.", "chi bộ\";" */
const CLOSES = /["”»][\s.;,:)/]*$/u

/** A quotation of more lines was never closed. */
const LONGEST = 300
/** After so many that were never closed nobody looks for ends any more. */
const MOST_OPEN = 40

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0

/**
 * Finds the clauses that an amendment quotes ("Sửa đổi … như sau: “1. … ”"): what is numbered in them is no item of the
 * document. Linear, for it gives up after some quotations without an end.
 *
 * @returns for a line, the last line of the quotation that begins in it; the line itself where none does, or none goes on
 */
export function quotationsOf(lines: readonly Line[]): (at: number) => number {
  let failed = 0
  return (at) => {
    const first = lines[at]?.text ?? ''
    const opening = OPENS.exec(first)
    if (!opening || failed >= MOST_OPEN) return at
    // At the start of a line it quotes clauses only if the line before leads to it, in the middle the colon does.
    if (opening.index === 0 && !first.startsWith(':') && !/[:”"]$/u.test(lines[at - 1]?.text ?? '')) return at
    const inner = first.slice(opening.index + opening[0].length - 1)
    const straight = opening[1] === '"'
    let depth = 0
    for (let end = at; end < Math.min(lines.length, at + LONGEST); end++) {
      const text = end === at ? inner : (lines[end]?.text ?? '')
      depth += straight ? 0 : count(text, /[“«]/gu) - count(text, /[”»]/gu)
      const closes = CLOSES.test(end === at ? text.slice(1) : text)
      if (straight ? closes : depth <= 0 || (closes && depth === 1 && count(text, /"/gu) % 2 === 1)) return end
    }
    failed++
    return at
  }
}
