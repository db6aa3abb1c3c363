/** What the scorers compare: folded words, edit distance, overlap. Independent of src, so that a slip there cannot hide itself. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Case, place of the tone mark, i for y, quotes and blanks do not count. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\[\^\d+\]/g, '')
    .replace(/[“”«»]/g, '"')
    .replace(/…/g, '...')
    .replace(/[\p{L}\p{M}]+/gu, (word) => {
      const decomposed = word.normalize('NFD')
      const tones = (decomposed.match(TONES) ?? []).join('')
      return (
        decomposed
          .replace(TONES, '')
          .normalize('NFC')
          .replace(/^([hklmstv])y$/, '$1i') + tones
      )
    })
    .replace(/\s+/g, ' ')
    .trim()
}

export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{M}\p{N}%]+/gu) ?? []

/** Only words, joined by single blanks. */
export const flat = (text: string): string => words(text).join(' ')

/** Levenshtein distance within `band` cells of the diagonal; Infinity where it lies outside. */
function distanceInBand(a: readonly string[], b: readonly string[], band: number): number {
  const far = 1 << 29
  const width = 2 * band + 1
  let row = new Int32Array(width).fill(far)
  for (let k = 0; k <= Math.min(band, b.length); k++) row[band + k] = k
  for (let i = 1; i <= a.length; i++) {
    const next = new Int32Array(width).fill(far)
    for (let j = Math.max(0, i - band); j <= Math.min(b.length, i + band); j++) {
      const k = j - i + band
      if (j === 0) {
        next[k] = i
        continue
      }
      let best = (row[k] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1)
      if (k + 1 < width) best = Math.min(best, (row[k + 1] ?? far) + 1)
      if (k > 0) best = Math.min(best, (next[k - 1] ?? far) + 1)
      next[k] = best
    }
    row = next
  }
  return row[b.length - a.length + band] ?? far
}

/** Levenshtein distance; the band widens until the answer is certain, so near-equal texts are quick. */
export function distance(a: readonly string[], b: readonly string[]): number {
  for (let band = Math.max(16, Math.abs(a.length - b.length) + 1); ; band *= 4) {
    const found = distanceInBand(a, b, band)
    if (found <= band || band >= Math.max(a.length, b.length)) return found
  }
}

function sharedCount(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of left) {
    const count = counts.get(word) ?? 0
    if (count > 0) {
      shared++
      counts.set(word, count - 1)
    }
  }
  return shared
}

/** F1 of the words of two texts. */
export function similarity(a: string, b: string): number {
  const left = words(a)
  const right = words(b)
  return left.length && right.length
    ? (2 * sharedCount(left, right)) / (left.length + right.length)
    : Number(left.length === right.length)
}

/** Share of the shorter text's words that stand in the other. */
export function overlap(a: string, b: string): number {
  const left = words(a)
  const right = words(b)
  return left.length && right.length
    ? sharedCount(left, right) / Math.min(left.length, right.length)
    : Number(left.length === right.length)
}

/** Length of the longest run of words that stands in both. */
export function longestRun(a: string, b: string): number {
  const left = words(a)
  const right = words(b)
  let best = 0
  let row = new Int32Array(right.length + 1)
  for (const word of left) {
    const next = new Int32Array(right.length + 1)
    for (let j = 1; j <= right.length; j++) {
      if (word === right[j - 1]) {
        next[j] = (row[j - 1] ?? 0) + 1
        best = Math.max(best, next[j] ?? 0)
      }
    }
    row = next
  }
  return best
}

export interface Match<G, F> {
  readonly hits: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly missed: readonly G[]
  readonly extra: readonly F[]
}

/** Greedy one-to-one matching: each gold item takes the free found item that it is most like. */
export function matchAll<G, F>(gold: readonly G[], found: readonly F[], likeness: (gold: G, found: F) => number): Match<G, F> {
  const free = new Set(found)
  const missed: G[] = []
  for (const item of gold) {
    let best: F | undefined
    let bestLikeness = 0
    for (const candidate of free) {
      const value = likeness(item, candidate)
      if (value > bestLikeness) {
        best = candidate
        bestLikeness = value
      }
    }
    if (best === undefined) missed.push(item)
    else free.delete(best)
  }
  const hits = gold.length - missed.length
  return { hits, ...rates(hits, gold.length, found.length), missed, extra: [...free] }
}

/** Precision, recall and F1; an empty side counts as fully right. */
export function rates(hits: number, gold: number, found: number): { precision: number; recall: number; f1: number } {
  const precision = found ? hits / found : 1
  const recall = gold ? hits / gold : 1
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}
