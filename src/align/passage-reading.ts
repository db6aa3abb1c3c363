import { keptByText } from '../model/kept-by-text.js'
import type { Central } from './central.js'
import { type Segments, segment } from './segments.js'
import { CUT, tokenize } from './tokens.js'

/**
 * The words of a passage, read with those of a central document. Plans that are made from one another say much in the same
 * words: what is found in them alone is kept by their reading, whichever plan and place they stand in.
 */
export interface PassageReading {
  readonly text: string
  /** Offsets count from where the text begins. */
  readonly segments: Segments
  /** By word: the number of the pair that it makes with the word before, among those of the central heads; -1 for none. */
  readonly headPairs: Int32Array
}

/** Characters of passages whose readings are kept. */
const KEPT = 1 << 17

const readers = new WeakMap<Central, (text: string) => PassageReading>()

/** Reads passages, those of the same words once, as long as they are among the last few hundred. */
export function reader(central: Central): (text: string) => PassageReading {
  let known = readers.get(central)
  if (known === undefined) readers.set(central, (known = keptByText(KEPT, (text) => read(text, central))))
  return known
}

function read(text: string, { vocabulary, mend, weightOf, headPairs }: Central): PassageReading {
  const segments = segment(tokenize(text, 0, vocabulary, mend), vocabulary.spelling, weightOf)
  const { word, gap } = segments.tokens
  return {
    text,
    segments,
    headPairs: word.map((number, at) => (at === 0 || gap[at] === CUT ? -1 : headPairs.numberOf(word[at - 1] ?? 0, number))),
  }
}

/** Finds something in the words of a passage once. */
export function readOnce<T extends object>(
  find: (reading: PassageReading, central: Central) => T,
): (reading: PassageReading, central: Central) => T {
  const known = new WeakMap<PassageReading, T>()
  return (reading, central) => {
    let found = known.get(reading)
    if (found === undefined) known.set(reading, (found = find(reading, central)))
    return found
  }
}
