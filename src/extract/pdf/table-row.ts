import { greatest, least } from './extent.js'
import type { Line, LineWord } from './line.js'

/**
 * The cells of a row as one line, parted by tabs; the lines within a cell by blanks. At least one cell has a line.
 *
 * @param merged which cells are one with the cell above
 */
export function asRow(cells: readonly (readonly Line[])[], top: number, merged: readonly number[] = []): Line {
  const printed = cells.flat()
  const [first] = printed
  if (first === undefined) throw new RangeError('a row without a cell')
  let text = ''
  const fonts: Line['fonts'][number][] = []
  const calls: Line['calls'][number][] = []
  const scanned: LineWord[] = []
  for (const [index, cell] of cells.entries()) {
    if (index > 0) text += '\t'
    for (const [number, each] of cell.entries()) {
      if (number > 0) text += ' '
      const shift = text.length
      fonts.push(...each.fonts.map(({ from, to, font }) => ({ from: from + shift, to: to + shift, font })))
      calls.push(...each.calls.map(({ from, to, label }) => ({ from: from + shift, to: to + shift, label })))
      for (const { from, to, word } of each.scanned ?? []) scanned.push({ from: from + shift, to: to + shift, word })
      text += each.text
    }
  }
  return {
    ...first,
    text,
    words: text,
    fonts,
    calls,
    y: Math.max(top, least(printed.map(({ y }) => y))),
    x0: least(printed.map(({ x0 }) => x0)),
    x1: greatest(printed.map(({ x1 }) => x1)),
    bold: printed.every(({ bold }) => bold),
    artifact: false,
    cells,
    ...(merged.length > 0 && { merged }),
    ...(scanned.length === 0 ? {} : { scanned }),
  }
}
