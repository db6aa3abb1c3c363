import type { RecognizedLine } from '../../model/scan.js'
import { isSyllable } from '../../vietnamese/syllables.js'

/** Letters of a word, without what stands around it. */
const LETTERS = /\p{L}+/gu

/** How well pages were read. */
export interface Legibility {
  /** Letters of all words. */
  readonly letters: number
  /** Mean confidence of a letter, 0 to 1; 0 where there are none. */
  readonly confidence: number
  /** Letters of Vietnamese syllables of two letters and more, each weighed by its confidence. */
  readonly legible: number
}

/** Tells how much of a reading is words. */
export function legibility(lines: readonly RecognizedLine[]): Legibility {
  let letters = 0
  let confident = 0
  let legible = 0
  for (const { words } of lines)
    for (const { text, confidence } of words)
      for (const [word] of text.matchAll(LETTERS)) {
        letters += word.length
        confident += word.length * confidence
        if (word.length > 1 && isSyllable(word)) legible += word.length * confidence
      }
  return { letters, confidence: letters === 0 ? 0 : confident / letters, legible }
}
