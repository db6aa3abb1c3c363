import type { PlacedWord } from './word-place.js'

/** Two boxes show the same print if this share of the smaller lies in the other. */
const SHARED = 0.55
/** No strip of a page holds more words. */
const MOST_NEIGHBOURS = 80

/**
 * Words that the engine read a second time in the same place: those of the line that was read less surely, or whose boxes are
 * too high. n log n.
 */
export function readTwice(words: readonly PlacedWord[], usual: number): ReadonlySet<PlacedWord> {
  const worth = ({ word, size }: PlacedWord): number =>
    word.confidence - (size === null ? 0.3 : Math.min(1, Math.abs(size - usual) / usual)) + 0.02 * word.text.length
  const pairs = sharedPairs(words, usual)
  /** By how much a line is better than another, over all words that both have. */
  const better = new Map<string, number>()
  const key = (one: PlacedWord, other: PlacedWord): string => `${String(one.line)} ${String(other.line)}`
  for (const [one, other] of pairs) {
    const lead = worth(one) - worth(other)
    better.set(key(one, other), (better.get(key(one, other)) ?? 0) + lead)
    better.set(key(other, one), (better.get(key(other, one)) ?? 0) - lead)
  }
  const twice = new Set<PlacedWord>()
  for (const [one, other] of pairs) {
    if (twice.has(one) || twice.has(other)) continue
    const lead = one.line === other.line ? worth(one) - worth(other) : (better.get(key(one, other)) ?? 0)
    twice.add(lead > 0 || (lead === 0 && one.x0 < other.x0) ? other : one)
  }
  return twice
}

/** Pairs of words whose boxes show the same print. */
function sharedPairs(words: readonly PlacedWord[], usual: number): [PlacedWord, PlacedWord][] {
  const pairs: [PlacedWord, PlacedWord][] = []
  const strips = new Map<number, PlacedWord[]>()
  const stripOf = (y: number): number => Math.floor(y / usual)
  for (const word of [...words].sort((a, b) => a.x0 - b.x0 || a.top - b.top)) {
    const [first, last] = [stripOf(word.top), stripOf(word.bottom)]
    if (last - first > 4) continue
    const near = new Set<PlacedWord>()
    for (let strip = first; strip <= last; strip += 1)
      for (const other of (strips.get(strip) ?? []).slice(-MOST_NEIGHBOURS)) if (other.x1 > word.x0) near.add(other)
    for (const other of near) if (isShared(word, other)) pairs.push([word, other])
    for (let strip = first; strip <= last; strip += 1) {
      const list = strips.get(strip)
      if (list === undefined) strips.set(strip, [word])
      else list.push(word)
    }
  }
  return pairs
}

function isShared(one: PlacedWord, other: PlacedWord): boolean {
  const width = Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0)
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  if (width <= 0 || height <= 0) return false
  const area = ({ x0, x1, top, bottom }: PlacedWord): number => (x1 - x0) * (bottom - top)
  return width * height > SHARED * Math.min(area(one), area(other))
}
