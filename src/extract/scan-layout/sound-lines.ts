import type { Recognition, RecognizedWord } from '../../model/scan.js'
import { median } from './chains.js'
import type { PlacedWord } from './word-place.js'

/** A line of the engine tells where its words stand if so many of them agree, and this share. */
const LEAST_WORDS = 4
const SOUND_SHARE = 0.5
/** Words agree whose size differs by this share at most, and whose baseline by this share of the size. */
const SAME_SIZE = 0.28
const LEVEL = 0.16
/** A word of the line is at most so far from one that agrees, in shares of the size. */
const NEAR = 9

/**
 * Under stamps and smears an engine knows which line a word is of, but not how high it is: its box then reaches from one
 * line to the next. Such a word gets the baseline and the size of the line that the engine read it in, where the rest of that
 * line is sound. Linear.
 */
export function settled(words: readonly PlacedWord[], lines: Recognition['lines']): PlacedWord[] {
  const placed = new Map<RecognizedWord, PlacedWord>(words.map((each) => [each.word, each]))
  const mended = new Map<PlacedWord, PlacedWord>()
  for (const line of lines) {
    const own = line.words.flatMap((word) => placed.get(word) ?? [])
    for (const [old, word] of mendedIn(own)) mended.set(old, word)
  }
  return words.map((word) => mended.get(word) ?? word)
}

function mendedIn(words: readonly PlacedWord[]): [PlacedWord, PlacedWord][] {
  if (words.length < LEAST_WORDS) return []
  const size = median(words.flatMap((each) => each.size ?? []))
  const sized = words.filter((each) => each.size !== null && Math.abs(each.size - size) < SAME_SIZE * size)
  const slope = slopeOf(sized)
  const heightAt = (x: number): number => base + slope * x
  const base = median(sized.map(({ x0, y }) => y - slope * x0))
  const sound = sized.filter(({ x0, y }) => Math.abs(y - heightAt(x0)) < LEVEL * size)
  if (sound.length < LEAST_WORDS || sound.length < SOUND_SHARE * words.length) return []
  return words.flatMap((word): [PlacedWord, PlacedWord][] => {
    const y = heightAt(word.x0)
    const isOdd = word.size !== null && (Math.abs(word.size - size) > SAME_SIZE * size || Math.abs(word.y - y) > 2 * LEVEL * size)
    // What lies on the line reaches over the height of its small letters.
    const isOnLine = word.top < y - 0.3 * size && word.bottom > y - 0.2 * size
    const isNear = sound.some(({ x0, x1 }) => Math.max(x0 - word.x1, word.x0 - x1) < NEAR * size)
    if (!isOdd || !isOnLine || !isNear || word.bottom - word.top < 0.3 * size || isRaised(word, y, size)) return []
    return [[word, { ...word, y, size }]]
  })
}

/** A figure that calls a footnote stands higher, and is meant to. */
const isRaised = ({ word, bottom }: PlacedWord, y: number, size: number): boolean =>
  /^\P{L}{1,3}$/u.test(word.text) && bottom < y - 0.15 * size

/** How far a line falls from one point to the next: the median of the slopes between its halves. */
function slopeOf(words: readonly PlacedWord[]): number {
  const sorted = [...words].sort((a, b) => a.x0 - b.x0)
  const half = sorted.length >> 1
  return median(
    sorted.slice(0, half).flatMap((word, index) => {
      const other = sorted[index + sorted.length - half]
      return other === undefined || other.x0 - word.x0 < 1 ? [] : [(other.y - word.y) / (other.x0 - word.x0)]
    }),
  )
}
