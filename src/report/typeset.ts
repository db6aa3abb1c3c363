import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'

/** Text of letters that take one column each, so that its length is its width. @example "Đảng uỷ – “xã”…" */
const SINGLE = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e\u2190-\u21ff]*$/

/** How many terminal columns a text takes; escapes for colour take none. */
export const columns = (text: string): number => (SINGLE.test(text) ? text.length : stringWidth(text))

/** The columns of the widest of some texts. */
export const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, columns(text)), 0)

/** A mark that composes with the letter before it. @example "\u0301" */
const MARK = /^\p{M}/u
/** What is left of a letter whose beginning was cut off: marks, half of a pair. @example "\u0323" of "ệ" in pieces */
const HALF = /^[\p{M}\udc00-\udfff]+/u

/** The text in at most so many columns, cut at a word if one ends late enough, with an ellipsis where it is cut. */
export function cut(text: string, width: number): string {
  // Of a paragraph of a million letters no more than these can matter.
  const head = text.slice(0, width * 8)
  if (head === text && columns(text) <= width) return text
  let end = Math.min(head.length, width - 1)
  while (end > 0 && columns(head.slice(0, end)) > width - 1) end -= 1
  // Marks that stand apart from their letter take no column.
  while (MARK.test(head.charAt(end))) end += 1
  const kept = head.slice(0, end)
  const space = kept.lastIndexOf(' ')
  const atWord = head[end] !== ' ' && space > end * 0.6 ? kept.slice(0, space) : kept
  return atWord.replace(/[\s,;:.([“"-]+$/u, '') + '…'
}

/** The end of a path in at most so many columns: its last names say most. */
export function cutPath(path: string, width: number): string {
  if (columns(path) <= width) return path
  let tail = path
  while (columns(tail) > width - 1) tail = tail.slice(1)
  tail = tail.replace(HALF, '')
  const slash = tail.indexOf('/')
  return '…' + (slash >= 0 && slash < tail.length / 2 ? tail.slice(slash) : tail)
}

/** The text filled with blanks up to a width, on the right or on the left. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - columns(text)))
  return side === 'left' ? blanks + text : text + blanks
}

/** Lines of words that take one column a letter and fit; null for any other text. The common case, ten times as fast. */
function wrapWords(text: string, width: number): string[] | null {
  if (!SINGLE.test(text)) return null
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (word.length > width) return null
    if (line === '') line = word
    else if (line.length + 1 + word.length <= width) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/**
 * Lines of at most `width` columns. The first begins with `first`, the others with as many blanks; a word that is
 * wider than a line is broken.
 */
export function wrap(text: string, width: number, first = ''): string[] {
  const indent = columns(first)
  const room = Math.max(10, width - indent)
  const words = text.replace(/\s+/g, ' ').trim()
  const lines = wrapWords(words, room) ?? wrapAnsi(words, room, { hard: true }).split('\n')
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line)
}
