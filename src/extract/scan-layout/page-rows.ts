import { greatest } from '../pdf/extent.js'
import type { PdfFont, Piece } from '../pdf/page.js'
import { isSyllable } from '../../vietnamese/syllables.js'
import { type Chain, median } from './chains.js'
import type { PlacedWord } from './word-place.js'

/** Type that differs from the usual by less than this share is of the usual size: boxes are not exact. */
const SAME_SIZE = 0.14
/** A chain of fewer letters tells its size less surely. */
const FEW_LETTERS = 12
const SAME_SIZE_OF_FEW = 0.3
/** Chains side by side lie on one line if their ends differ by less, in shares of the size. */
const LEVEL = 0.42
/** Two parts of a word that the engine cut stand closer than this, in shares of the size. */
const WITHIN_WORD = 0.12
/** An engine names no fonts. */
const NO_FONT: PdfFont = { name: '', bold: false }

/** Pieces of a page as the PDF reader has them, and the words they are. */
export interface PagePieces {
  readonly pieces: readonly Piece[]
  readonly wordOf: ReadonlyMap<Piece, PlacedWord>
}

/** The size that most letters are set in. */
export function bodySize(chains: readonly Chain[]): number {
  const letters = ({ words }: Chain): number => words.reduce((sum, { word }) => sum + word.text.length, 0)
  const sizes = chains.flatMap((chain) => Array.from({ length: Math.min(Math.ceil(letters(chain) / 8), 20) }, () => chain.size))
  return sizes.length === 0 ? 12 : median(sizes)
}

/** Makes pieces of chains: those of one line get one baseline, and type of about the usual size the usual one. */
export function piecesOf(chains: readonly Chain[], usual: number): PagePieces {
  const pieces: Piece[] = []
  const wordOf = new Map<Piece, PlacedWord>()
  for (const row of levelRows(chains)) {
    const weight = row.reduce((sum, { words }) => sum + words.length, 0)
    const y = row.reduce((sum, chain) => sum + chain.y * chain.words.length, 0) / weight
    for (const chain of row) {
      const size = snapped(chain, usual)
      for (const [index, placed] of chain.words.entries()) {
        const glued = isCutWord(chain.words[index - 1], placed, size)
        const before = glued ? pieces.at(-1) : undefined
        if (before !== undefined) pieces[pieces.length - 1] = replaced(wordOf, before, { ...before, blankAfter: false })
        const piece: Piece = {
          text: printedText(placed),
          font: NO_FONT,
          size,
          // Two pieces whose blank is no blank touch.
          x0: before === undefined ? placed.x0 : before.x1,
          x1: placed.x1,
          y,
          blankBefore: !glued,
          blankAfter: true,
          artifact: false,
        }
        pieces.push(piece)
        wordOf.set(piece, placed)
      }
    }
  }
  return { pieces, wordOf }
}

function replaced(wordOf: Map<Piece, PlacedWord>, old: Piece, piece: Piece): Piece {
  const word = wordOf.get(old)
  wordOf.delete(old)
  if (word !== undefined) wordOf.set(piece, word)
  return piece
}

function snapped({ words, size }: Chain, usual: number): number {
  const letters = words.reduce((sum, { word }) => sum + word.text.length, 0)
  const tolerance = letters < FEW_LETTERS ? SAME_SIZE_OF_FEW : SAME_SIZE
  return Math.abs(size - usual) < tolerance * usual ? usual : Math.round(size * 2) / 2
}

/** What the rule of a table or a form, or a speck, adds to a word; no quotation begins low. @example "1_", "|Nội", "„“UBND" */
const RULED = /^(?:[|¦]+|[„‚]["“”'‘’]*)(?=[\p{L}\d])|(?<=[\p{L}\d])[|¦_]+$/gu

const printedText = ({ word }: PlacedWord): string => word.text.trim().replace(RULED, '')

/** @example "HỘI" of "C" and "ỘNG" */
const LETTERS = /^\p{L}+$/u

/** Whether the engine cut a word: its parts nearly touch, they are a syllable together and not apart. */
function isCutWord(before: PlacedWord | undefined, { word, x0 }: PlacedWord, size: number): boolean {
  if (before === undefined || x0 - before.x1 > WITHIN_WORD * size) return false
  const left = before.word.text.trim()
  const right = word.text.trim()
  if (!LETTERS.test(left) || !LETTERS.test(right) || left.length + right.length > 7) return false
  return isSyllable(left + right) && !(isSyllable(left) && isSyllable(right))
}

/** No strip of a page holds more ends of lines; what does is a pattern. */
const MOST_ENDS = 80

/** Chains that lie on one line, joined end to end from left to right: a line may sag without being two. n log n. */
function levelRows(chains: readonly Chain[]): Chain[][] {
  const rows: Chain[][] = []
  const strip = Math.max(1, greatest(chains.map(({ size }) => size)))
  /** Rows by the strip that their right end lies in, the last joined last. */
  const ends = new Map<number, Chain[][]>()
  for (const chain of [...chains].sort((a, b) => a.x0 - b.x0)) {
    let best: Chain[] | undefined
    let least = Infinity
    const at = Math.floor(chain.yLeft / strip)
    for (const row of [at - 1, at, at + 1].flatMap((each) => (ends.get(each) ?? []).slice(-MOST_ENDS))) {
      const last = row.at(-1)
      if (last === undefined || last.x1 > chain.x0 + 0.5 * chain.size) continue
      const rise = Math.abs(last.yRight - chain.yLeft)
      if (rise > LEVEL * Math.min(last.size, chain.size) || rise >= least) continue
      least = rise
      best = row
    }
    if (best === undefined) rows.push((best = []))
    best.push(chain)
    const end = Math.floor(chain.yRight / strip)
    const list = ends.get(end)
    if (list === undefined) ends.set(end, [best])
    else if (!list.includes(best)) list.push(best)
  }
  return rows
}
