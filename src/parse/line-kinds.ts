import type { LineKind, LineReading } from './line-kind.js'
import { appendix } from './line-kinds/appendix.js'
import { article } from './line-kinds/article.js'
import { bareNumeral } from './line-kinds/bare-numeral.js'
import { bracket } from './line-kinds/bracket.js'
import { bullet } from './line-kinds/bullet.js'
import { capitalLetter } from './line-kinds/capital-letter.js'
import { chapter } from './line-kinds/chapter.js'
import { circledNumber } from './line-kinds/circled-number.js'
import { division } from './line-kinds/division.js'
import { footnote } from './line-kinds/footnote.js'
import { letter } from './line-kinds/letter.js'
import { misreadNumber } from './line-kinds/misread-number.js'
import { misreadRoman } from './line-kinds/misread-roman.js'
import { number } from './line-kinds/number.js'
import { ornament } from './line-kinds/ornament.js'
import { paragraph } from './line-kinds/paragraph.js'
import { part } from './line-kinds/part.js'
import { plus } from './line-kinds/plus.js'
import { romanNumeral } from './line-kinds/roman-numeral.js'
import { sectionNumber } from './line-kinds/section-number.js'
import { smallRoman } from './line-kinds/small-roman.js'
import { subdivision } from './line-kinds/subdivision.js'
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
  subdivision,
  article,
  sectionNumber,
  misreadRoman,
  romanNumeral,
  capitalLetter,
  number,
  smallRoman,
  letter,
  bracket,
  circledNumber,
  bullet,
  plus,
  misreadNumber,
  bareNumeral,
  paragraph,
]

/** A line that begins with a word which names no division, as most do: no kind but the last reads it. @example "Các cấp ủy" */
const WORDED = /^(?!Ph|Ch|M[ụẫ]|Ti|Đi|Bi|[IVXivxl]{2})\p{L}\p{Ll}/u

/** All ways of reading a line, the likeliest first; the last is always that of a paragraph. */
export function* readingsOf(text: string): Generator<LineReading, void> {
  if (WORDED.test(text) && !text.includes(' | ')) {
    yield paragraph.read()
    return
  }
  for (const kind of lineKinds) {
    const reading = kind.read(text)
    if (reading) yield reading
  }
}

/** The likeliest reading of a line, out of its context; none in which it would be misread. */
export function readLine(text: string): LineReading {
  for (const reading of readingsOf(text)) if (reading.certain || reading.meant === undefined) return reading
  return paragraph.read()
}
