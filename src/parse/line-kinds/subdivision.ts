import type { LineKind } from '../line-kind.js'
import { readDivision } from '../division-words.js'

/** "Tiểu mục" of a division: `Tiểu mục 1`, `Tiểu mục 2. Chế độ họp`. */
export const subdivision: LineKind = {
  name: 'subdivision',
  example: 'Tiểu mục 1. Chế độ họp',
  read: (text) => readDivision(text, { word: 'tiểu mục', series: 'subdivision', prefix: 'TM' }),
}
