import { type Chain, chainsOf, median } from './chains.js'
import { type PlacedWord, turned } from './word-place.js'

/** A chain tells how a page is turned from so many words on. */
const LEAST_WORDS = 5
/** More than this many radians (about 6°) is no slip of the paper. */
const MOST = 0.105
/** Less than this moves no line: a tenth of a degree. */
const LEAST = 0.0017

/** How far lines of print run down to the right, in radians; 0 where too little is there to tell. */
function angleOf(chains: readonly Chain[]): number {
  const slopes = chains.flatMap(({ words, x0, x1, yLeft, yRight }) => {
    if (words.length < LEAST_WORDS) return []
    const slope = (yRight - yLeft) / (0.7 * (x1 - x0))
    return Array.from({ length: Math.min(words.length, 12) }, () => slope)
  })
  if (slopes.length < 3 * LEAST_WORDS) return 0
  const angle = Math.atan(median(slopes))
  return Math.abs(angle) > MOST || Math.abs(angle) < LEAST ? 0 : angle
}

/** Sets a page upright by what its lines say: the engine's boxes are those of the picture, which may still lie askew. */
export function levelled(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const angle = angleOf(chainsOf(words))
  return turned(words, angle)
}
