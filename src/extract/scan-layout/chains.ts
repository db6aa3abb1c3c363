import { greatest, least } from '../pdf/extent.js'
import type { PlacedWord } from './word-place.js'

/** Words side by side with no more than blanks between them, from left to right. */
export interface Chain {
  readonly words: readonly PlacedWord[]
  readonly x0: number
  readonly x1: number
  readonly top: number
  readonly bottom: number
  /** Of the baseline in its middle, and at either end. */
  readonly y: number
  readonly yLeft: number
  readonly yRight: number
  /** Of the type. */
  readonly size: number
}

/** The next word of a line stands at most so far to the right, and so much higher or lower: shares of the size. */
const BLANK = 1.3
const OVERLAP = 0.45
const LEVEL = 0.34
/** Words of one line differ in size by this factor at most, as far as their letters tell. */
const SIZES = 1.7
/** So many words at an end tell where its baseline is. */
const END = 4
/** No word has so many others to its right; what has is a pattern. */
const MOST_NEIGHBOURS = 60

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The size of most type on the page, in points. */
export function usualSize(words: readonly PlacedWord[]): number {
  const sizes = words.flatMap(({ size, word }) => (size === null || word.text.length < 2 ? [] : [size]))
  return sizes.length === 0 ? 12 : median(sizes)
}

/** Links every word to the one right of it on its line, whatever the engine took for lines. n log n. */
export function chainsOf(words: readonly PlacedWord[]): Chain[] {
  const usual = usualSize(words)
  const sizeOf = ({ size }: PlacedWord): number => (size === null ? usual : Math.min(Math.max(size, 0.4 * usual), 3 * usual))
  /** Words by the strip that their baseline lies in, from left to right. */
  const strips = new Map<number, PlacedWord[]>()
  const stripOf = (y: number): number => Math.floor(y / usual)
  const byLeft = [...words].sort((a, b) => a.x0 - b.x0 || a.y - b.y)
  for (const word of byLeft) {
    const strip = strips.get(stripOf(word.y))
    if (strip === undefined) strips.set(stripOf(word.y), [word])
    else strip.push(word)
  }
  const next = new Map<PlacedWord, PlacedWord>()
  const taken = new Map<PlacedWord, { readonly before: PlacedWord; readonly cost: number }>()
  for (const word of byLeft) {
    const size = sizeOf(word)
    let best: { readonly to: PlacedWord; readonly cost: number } | undefined
    for (let strip = stripOf(word.y - size); strip <= stripOf(word.y + size); strip += 1) {
      const others = strips.get(strip) ?? []
      let tried = 0
      for (let at = firstFrom(others, word.x1 - OVERLAP * size); at < others.length && tried < MOST_NEIGHBOURS; at += 1) {
        tried += 1
        const other = others[at]
        if (other === undefined || other.x0 > word.x1 + BLANK * size) break
        if (other === word || other.x0 <= word.x0 || other.x1 <= word.x1) continue
        const gap = Math.max(0, other.x0 - word.x1)
        const rise = Math.abs(other.y - word.y)
        const both = Math.min(size, sizeOf(other))
        const isUnsure = word.size === null || other.size === null
        if (rise > (isUnsure ? 2 : 1) * LEVEL * both || Math.max(size, sizeOf(other)) > SIZES * both) continue
        const cost = gap + 3 * rise
        if (best === undefined || cost < best.cost) best = { to: other, cost }
      }
    }
    if (best === undefined) continue
    const rival = taken.get(best.to)
    if (rival !== undefined && rival.cost <= best.cost) continue
    if (rival !== undefined) next.delete(rival.before)
    next.set(word, best.to)
    taken.set(best.to, { before: word, cost: best.cost })
  }
  return byLeft
    .filter((word) => !taken.has(word))
    .map((first) => {
      const chain = [first]
      for (let word = next.get(first); word !== undefined; word = next.get(word)) chain.push(word)
      return chainFrom(chain, usual)
    })
}

/** Index of the first word, of those sorted from left to right, that begins at x or behind it. */
function firstFrom(words: readonly PlacedWord[], x: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.x0 ?? 0) < x) low = middle + 1
    else high = middle
  }
  return low
}

export function chainFrom(words: readonly PlacedWord[], usual: number): Chain {
  const sized = words.filter(({ size }) => size !== null)
  const telling = sized.length > 0 ? sized : words
  const baseline = (some: readonly PlacedWord[]): number => median(some.map(({ y }) => y))
  // Long words tell more of the size than short ones.
  const sizes = sized.flatMap(({ size, word }) => Array.from({ length: Math.min(word.text.length, 8) }, () => size ?? usual))
  return {
    words,
    x0: least(words.map((each) => each.x0)),
    x1: greatest(words.map((each) => each.x1)),
    top: least(words.map((each) => each.top)),
    bottom: greatest(words.map((each) => each.bottom)),
    y: baseline(telling),
    yLeft: baseline(telling.slice(0, END)),
    yRight: baseline(telling.slice(-END)),
    size: sizes.length > 0 ? median(sizes) : usual,
  }
}
