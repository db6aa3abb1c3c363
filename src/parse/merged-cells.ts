import type { CleanText } from '../model/clean-text.js'
import { linesOf } from './lines.js'
import { cleanLines } from './noise-lines.js'

/** Which cells of rows are one with the cell above them, counted from 0: by where a row begins in the clean text. */
export type MergedCells = ReadonlyMap<number, readonly number[]>

const NONE: MergedCells = new Map()

/**
 * The merged cells of tables (ô gộp dọc), as the reader of the file knows them. A merged cell is printed once and stands once in the
 * clean text, in its first row, so that the text has no word that the document has not; below it is an empty cell, as where
 * nothing is said. Which of the two it is, only the file tells: that is known beside the text.
 */
export function mergedCells(clean: CleanText): MergedCells {
  const known = (clean.source.lines ?? []).filter(({ merged }) => merged !== undefined)
  if (known.length === 0) return NONE
  return new Map([...cleanLines(clean, linesOf(clean.text), known)].map(([{ merged = [] }, { span }]) => [span[0], merged]))
}
