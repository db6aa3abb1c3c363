import type { LineKind } from '../line-kind.js'
import { readDivision } from '../division-words.js'

/** "Mục" of a chapter: `Mục 1`, `Mục 2. Nhiệm vụ của chi bộ`. */
export const division: LineKind = {
  name: 'division',
  example: 'Mục 1. Quyền hạn',
  read: (text) => readDivision(text, { word: 'mục', series: 'division', prefix: 'M' }),
}
