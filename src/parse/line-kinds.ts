import type { LineKind, LineReading } from './line-kind.js'
import { appendix } from './line-kinds/appendix.js'
import { article } from './line-kinds/article.js'
import { bracket } from './line-kinds/bracket.js'
import { bullet } from './line-kinds/bullet.js'
import { capitalLetter } from './line-kinds/capital-letter.js'
import { chapter } from './line-kinds/chapter.js'
import { division } from './line-kinds/division.js'
import { footnote } from './line-kinds/footnote.js'
import { letter } from './line-kinds/letter.js'
import { number } from './line-kinds/number.js'
import { ornament } from './line-kinds/ornament.js'
import { paragraph } from './line-kinds/paragraph.js'
import { part } from './line-kinds/part.js'
import { plus } from './line-kinds/plus.js'
import { romanNumeral } from './line-kinds/roman-numeral.js'
import { tableRow } from './line-kinds/table-row.js'

/** In the order in which they are tried; the last takes all. */
export const lineKinds: readonly LineKind[] = [
  footnote,
  tableRow,
  ornament,
  appendix,
  part,
  chapter,
  division,
  article,
  romanNumeral,
  capitalLetter,
  number,
  letter,
  bracket,
  bullet,
  plus,
  paragraph,
]

/** All ways of reading a line, the likeliest first; the last is always that of a paragraph. */
export function* readingsOf(text: string): Generator<LineReading, void> {
  for (const kind of lineKinds) {
    const reading = kind.read(text)
    if (reading) yield reading
  }
}

/** The likeliest reading of a line, out of its context. */
export function readLine(text: string): LineReading {
  for (const reading of readingsOf(text)) return reading
  return paragraph.read()
}
