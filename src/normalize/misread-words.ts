import { EDGE, FIGURE, keyOf } from '../vietnamese/word-pairs.js'

/** A word or a sign of a text, with its place. */
export interface Piece {
  readonly text: string
  readonly key: string
  readonly from: number
  readonly to: number
  /**
   * `word` is letters alone; `mixed` has figures or a stroke among its letters, or is a figure; `code` stands in a number or an address
   * (`NQ` of `21-NQ/TW`) and is nobody's word; `sign` is all else.
   */
  readonly kind: 'word' | 'mixed' | 'code' | 'sign'
}

/** A word; else the end of a line; else signs. @example "tổ", "2022", "đ1ều"; "\n"; "; " */
const PIECE = /([\p{L}\p{M}\p{N}]+(?:\|[\p{L}\p{M}\p{N}]+)*)|(\n[^\S\n]*(?:\n[^\S\n]*)*)|[^\s\p{L}\p{M}\p{N}]+/gu
const LETTERS = /^[\p{L}\p{M}]+$/u
const WORD = /^[\p{L}\p{M}\p{N}]/u
/** Signs that bind what they touch to a number or an address. */
const BINDS = '/-_@.\\&+=#–'
/** A line that goes on in the next: it ends in a word, a comma, a hyphen. @example "tổ chức" */
const GOES_ON = /[\p{L}\p{N},\-–"”)]$/u
/** What goes on with the line before. @example "cơ sở" */
const CONTINUES = /^[\p{Ll}\d("“]/u

const binds = (sign: string): boolean => sign !== ' ' && sign !== '' && BINDS.includes(sign)

/** Whether a word is bound to what stands beside it by a sign without a blank. @example "NQ" of "21-NQ/TW" */
function isBound(text: string, from: number, to: number): boolean {
  if (binds(text.charAt(from - 1)) && from > 1 && WORD.test(text.charAt(from - 2))) return true
  return binds(text.charAt(to)) && WORD.test(text.charAt(to + 1))
}

/** What a word is by itself, so that each is looked at once. */
const sorts = new Map<string, Pick<Piece, 'key' | 'kind'>>()
const MOST_SORTS = 50_000

function sortOf(word: string): Pick<Piece, 'key' | 'kind'> {
  let sort = sorts.get(word)
  if (sort === undefined) {
    sort = LETTERS.test(word) ? { key: keyOf(word), kind: 'word' } : { key: FIGURE, kind: 'mixed' }
    if (sorts.size >= MOST_SORTS) sorts.clear()
    sorts.set(word, sort)
  }
  return sort
}

/** The words and signs of a text in order. A break of the line that parts no phrase is none of them. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(PIECE)) {
    const [found, word, lineEnd] = match
    const from = match.index
    const to = from + found.length
    if (word !== undefined) {
      if (isBound(text, from, to)) pieces.push({ text: found, key: FIGURE, from, to, kind: 'code' })
      else {
        const { key, kind } = sortOf(word)
        pieces.push({ text: found, key, from, to, kind })
      }
    } else if (lineEnd === undefined) pieces.push({ text: found, key: keyOf(found), from, to, kind: 'sign' })
    else if (
      lineEnd.indexOf('\n', 1) >= 0 ||
      !GOES_ON.test(text.slice(Math.max(0, from - 2), from)) ||
      !CONTINUES.test(text.slice(to, to + 2))
    )
      pieces.push({ text: found, key: EDGE, from, to, kind: 'sign' })
  }
  return pieces
}

/** The key of what stands beside a piece; beyond the text an edge. */
export function keyBeside(pieces: readonly Piece[], index: number): string {
  return pieces[index]?.key ?? EDGE
}

/** Whether two pieces follow each other with nothing but one blank between. */
export const areNeighbours = (text: string, first: Piece | undefined, second: Piece | undefined): boolean =>
  first !== undefined && second !== undefined && second.from - first.to === 1 && BLANK.test(text.charAt(first.to))

const CAPITAL = /^\p{Lu}/u
const CAPITALS = /^\p{Lu}+$/u
const BLANK = /^[^\S\n]$|^\n$/u

/** Whether a word stands in capitals. @example "TỔNG" */
export const isInCapitals = (word: string): boolean => CAPITALS.test(word)
/** Whether a word begins with a capital. @example "Tổng", "TỔNG" */
export const hasCapital = (word: string): boolean => CAPITAL.test(word)

/** A word with the capitals of another. @example "đối" as "Đổi" → "Đối" */
export function withCase(word: string, model: string): string {
  if (isInCapitals(model) && (model.length > 1 || word.length === 1)) return word.toUpperCase()
  return hasCapital(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
