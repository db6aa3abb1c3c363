import { foldedWords } from '../vietnamese/fold.js'
import { stripMarks } from '../vietnamese/tones.js'
import type { Central } from './central.js'
import type { Wording } from './wording.js'

/** All words of a sentence against the words `[start, start + columns)` of a passage. */
interface WordAlignment {
  /** By word of the sentence: its word in the passage, counted from `start`; -1 where it is left out. */
  readonly columnOf: Int32Array
  /** By word of the passage, from `start`: whether a word of the sentence stands there. */
  readonly followed: Uint8Array
  readonly start: number
  /** By word of the sentence: 1 where the passage has a garbled word in its place. */
  readonly garbled: Uint8Array
}

/** A word of the same letters but other marks, in its place: a slip. */
const SLIP = 0.97
/** What a word costs that is left out or put in, of its weight. */
const GAP = 0.3
/** So that words of grammar align too. */
const LEAST = 0.02
/** Pairs of words that are compared at most: a sentence of 150 words against 28,000. */
const MOST_CELLS = 1 << 22

const DIAGONAL = 1
const SKIP_CENTRAL = 2
const SKIP_PLAN = 3

/** Scratch space for the steps, grown as needed; nothing is read that was not written by the same call. */
let scratch = new Uint8Array(1 << 16)

/**
 * Aligns all of a sentence with some stretch of the words `[start, end)` of a passage, in order (Needleman-Wunsch on the
 * sentence, free ends on the passage). Null where that would take too long.
 */
export function alignWords(
  spelled: Wording,
  passage: Wording,
  start: number,
  end: number,
  central: Central,
): WordAlignment | null {
  const rows = spelled.word.length
  const columns = end - start
  const width = columns + 1
  if ((rows + 1) * width > MOST_CELLS) return null
  if (scratch.length < (rows + 1) * width) scratch = new Uint8Array((rows + 1) * width)
  const steps = scratch
  let before = new Float64Array(width)
  let row = new Float64Array(width)
  // The inner loop is the dearest of all comparing: what it reads is laid beside each other.
  const bares = passage.bare.subarray(start, end)
  const words = passage.word.subarray(start, end)
  const gaps = passage.weight.slice(start, end)
  for (let i = 1; i <= rows; i++) {
    const weight = spelled.weight[i - 1] ?? 0
    const number = spelled.word[i - 1] ?? 0
    const bare = spelled.bare[i - 1] ?? 0
    const gap = weight * GAP
    row[0] = (before[0] ?? 0) - gap
    steps[i * width] = SKIP_CENTRAL
    // What stands after the last word of the sentence costs nothing here.
    const skip = i === rows ? 0 : GAP
    const base = i * width
    let left = row[0] ?? 0
    let above = before[0] ?? 0
    for (let j = 1; j <= columns; j++) {
      const corner = above
      above = before[j] ?? 0
      let best = above - gap
      let step = SKIP_CENTRAL
      const skipping = left - (gaps[j - 1] ?? 0) * skip
      if (skipping > best) {
        best = skipping
        step = SKIP_PLAN
      }
      if (bares[j - 1] === bare) {
        const diagonal = corner + (words[j - 1] === number ? 1 : SLIP) * (weight + LEAST)
        if (diagonal > best) {
          best = diagonal
          step = DIAGONAL
        }
      }
      row[j] = left = best
      steps[base + j] = step
    }
    const swap = before
    before = row
    row = swap
  }
  // The end is wherever the last row is highest.
  let column = 0
  for (let j = 1; j <= columns; j++) if ((before[j] ?? 0) > (before[column] ?? 0)) column = j
  const followed = new Uint8Array(columns)
  const columnOf = new Int32Array(rows).fill(-1)
  for (let i = rows, j = column; i > 0;) {
    const step = steps[i * width + j]
    if (step === DIAGONAL) {
      followed[j - 1] = 1
      columnOf[i - 1] = j - 1
      i--
      j--
    } else if (step === SKIP_PLAN) j--
    else i--
  }
  return { columnOf, followed, start, garbled: markGarbled(columnOf, followed, spelled, passage, start, central) }
}

/** Finds single words that stand in the place of a single other, between words that follow: perhaps the scan, not the author. */
function markGarbled(
  columnOf: Int32Array,
  followed: Uint8Array,
  spelled: Wording,
  passage: Wording,
  start: number,
  central: Central,
): Uint8Array {
  const garbled = new Uint8Array(columnOf.length)
  for (let i = 1; i + 1 < columnOf.length; i++) {
    if (columnOf[i] !== -1) continue
    const place = (columnOf[i - 1] ?? -1) + 1
    if (place === 0 || columnOf[i + 1] !== place + 1 || followed[place] !== 0) continue
    if (!isGarbled(spelled, i, passage, start + place, central)) continue
    garbled[i] = 1
    columnOf[i] = place
    followed[place] = 1
  }
  return garbled
}

/** A word that nobody writes there: unknown where no term stood, or of like letters and strange beside its neighbours. */
function isGarbled(
  spelled: Wording,
  i: number,
  passage: Wording,
  at: number,
  { vocabulary: { spelling }, known }: Central,
): boolean {
  const number = passage.word[at] ?? -1
  const read = spelling[number] ?? ''
  const meant = spelling[spelled.word[i] ?? -1] ?? ''
  if (isNumeral(read) || isNumeral(meant)) return false
  if (spelled.loose[i] === 1 && number >= known.words) return true
  if (known.has(passage.word[at - 1] ?? -1, number) && known.has(number, passage.word[at + 1] ?? -1)) return false
  return alike(stripMarks(read), stripMarks(meant))
}

const NUMERALS: ReadonlySet<string> = new Set(foldedWords('một hai ba bốn tư năm sáu bảy tám chín mười trăm nghìn triệu tỷ'))

const isNumeral = (word: string): boolean => /\d/.test(word) || NUMERALS.has(word)

/** Whether half of the letters of two words are the same, counted from both ends. @example "than", "tien" */
function alike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  let head = 0
  while (head < shorter && one[head] === other[head]) head++
  let tail = 0
  while (tail < shorter - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  return 2 * (head + tail) >= Math.max(one.length, other.length)
}
