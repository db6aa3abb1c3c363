import type { Piece } from './page.js'
import type { Row } from './rows.js'

/** A strip between two columns that no letter reaches into: where it begins and ends on the line. */
export type Strip = readonly [from: number, to: number]

/** A strip is so wide at least, in shares of the size: Word leaves 10.8 points between the cells of a row. */
export const STRIP = 0.5

export const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ')

export const piecesOf = ({ segments }: Row): Piece[] => segments.flatMap(({ pieces }) => [...pieces])

/** The column of a piece: how many strips lie left of its middle. */
export const columnAt = (strips: readonly Strip[], { x0, x1 }: Pick<Piece, 'x0' | 'x1'>): number =>
  strips.filter(([from, to]) => (from + to) / 2 < (x0 + x1) / 2).length

/** In which columns a row has letters. */
export const filledColumns = (strips: readonly Strip[], row: Row): Set<number> =>
  new Set(piecesOf(row).map((piece) => columnAt(strips, piece)))

/** The strips that a row leaves free, as narrow as it leaves them; those that it runs across are left out. */
export function stripsBeside(strips: readonly Strip[], row: Row): Strip[] {
  const pieces = piecesOf(row)
  return strips.flatMap(([from, to]) => {
    let best: Strip = [from, from]
    let at = from
    for (const { x0, x1 } of pieces) {
      if (x1 <= at || x0 >= to) continue
      if (x0 - at > best[1] - best[0]) best = [at, x0]
      at = Math.max(at, x1)
    }
    if (to - at > best[1] - best[0]) best = [at, to]
    return best[1] - best[0] < STRIP * row.size ? [] : [best]
  })
}

/** The strips but those between columns that are never both filled: the head of a column may stand beside what is below it. */
export function partingStrips(strips: readonly Strip[], rows: readonly (readonly Piece[])[]): Strip[] {
  const kept = [...strips]
  for (let index = 0; index < kept.length;) {
    const isParted = rows.some((pieces) => {
      const columns = new Set(pieces.map((piece) => columnAt(kept, piece)))
      return columns.has(index) && columns.has(index + 1)
    })
    if (isParted) index += 1
    else kept.splice(index, 1)
  }
  return kept
}
