import type { LineKind } from '../line-kind.js'
import { readDivision } from '../division-words.js'

/** "Phần": `Phần thứ nhất`, `PHẦN I`, `Phần 2: Nhiệm vụ`. */
export const part: LineKind = {
  name: 'part',
  example: 'Phần thứ ba',
  read: (text) => readDivision(text, { word: 'phần', series: 'part', prefix: 'P' }),
}
