import type { LineKind } from '../line-kind.js'
import { readDivision } from '../division-words.js'

/** "Chương": `Chương II`, `CHƯƠNG 1. QUY ĐỊNH CHUNG`. */
export const chapter: LineKind = {
  name: 'chapter',
  example: 'Chương II',
  read: (text) => readDivision(text, { word: 'chương', series: 'chapter', prefix: 'C' }),
}
