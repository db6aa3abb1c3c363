import { readTermLine, TERMS, termLines } from './terms.js'
import { FIELD_PAIRS } from './field-pairs-data.js'
import { addedUp, pairTable, type PairTable, readPairs, type WordPairs, wordPairs } from './word-pairs.js'

let pairs: WordPairs | undefined

/** The pairs within the terms of the field. */
const termPairs = (): PairTable =>
  pairTable(
    TERMS.flatMap(([, block]) => termLines(block).flatMap((line) => readTermLine(line).terms)).map((term) =>
      term.replace(/[[\],]/gu, ' '),
    ),
    false,
  )

/** Word pairs of the field from some texts and its terms. */
export const pairsFrom = (table: PairTable): WordPairs => wordPairs(addedUp([table, termPairs()]))

/** Word pairs of the field: how often words stand beside one another in directives. */
export function fieldPairs(): WordPairs {
  pairs ??= pairsFrom(readPairs(FIELD_PAIRS))
  return pairs
}
