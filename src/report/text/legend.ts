import { SIGNS, type Cell, type Sign } from '../matrix.js'
import type { Paint, Style } from '../format.js'
import { wrap } from '../typeset.js'

const PAINT: Readonly<Record<Sign, keyof Paint>> = {
  '=': 'adopted',
  '~': 'localized',
  '-': 'localized',
  X: 'omitted',
  '.': 'faint',
}

/** A sign in the colour of its meaning. */
const paintSign = (sign: Sign, paint: Paint | null): string => paint?.[PAINT[sign]](sign) ?? sign

/** Two columns: the sign, and a question mark or a blank. */
export function paintCell(cell: Cell | null, paint: Paint | null): string {
  if (cell === null) return '  '
  return paintSign(cell.sign, paint) + (cell.doubt ? (paint?.doubt('?') ?? '?') : ' ')
}

/** What the signs mean, one a line. */
export function legend({ say, paint, width }: Style): string[] {
  const signs = SIGNS.flatMap((sign) => wrap(say(`sign.${sign}`), width, `  ${paintSign(sign, paint)}  `))
  return [...signs, ...wrap(say('sign.?'), width, `  ${paint?.doubt('?') ?? '?'}  `)]
}
