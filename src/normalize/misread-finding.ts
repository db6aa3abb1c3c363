import type { DoubtReason } from '../model/clean-text.js'
import { isWellSpelled } from '../vietnamese/spelling.js'
import { isWordKey } from '../vietnamese/word-pairs.js'
import type { Context, Reading } from './misread-context.js'
import type { MisreadKind } from './misread.js'
import { keyBeside, type Piece } from './misread-words.js'

/** A place that looks misread. */
export interface Finding {
  readonly kind: MisreadKind
  readonly reason: DoubtReason
  /** Pieces that it is about, the last one included. */
  readonly first: number
  readonly last: number
  /**
   * What may be meant, likeliest first, and by how many nats it is likelier than what stands there. Where that is not all
   * there is to say, how sure it is.
   */
  readonly suggestions: readonly { readonly text: string; readonly gain: number; readonly confidence?: number }[]
  /** The first suggestion's. */
  readonly gain: number
  /** Whether the first suggestion is the only one that fits the place. */
  readonly clear: boolean
  /** Whether it stands beside both its neighbours as it often does, or there is no need of that. */
  readonly attested: boolean
  /** Whether it belongs to a name, or to a figure: then nobody but a person may change it. */
  readonly untouchable: boolean
  /** Whether it is an everyday word as it stands: then a person may have meant it. */
  readonly everyday?: boolean
}

/** Finds places of one kind. */
export type Finder = (pieces: readonly Piece[], index: number, context: Context, text: string) => Finding | null

const spelt = new Map<string, boolean>()
const MOST_SPELT = 50_000

/** {@link isWellSpelled}, once for each word. */
export function isSpelt(word: string): boolean {
  let is = spelt.get(word)
  if (is === undefined) {
    is = isWellSpelled(word)
    if (spelt.size >= MOST_SPELT) spelt.clear()
    spelt.set(word, is)
  }
  return is
}

/** Nats by which the likeliest reading must be ahead of the next to be the only one that fits. */
export const AHEAD = 2
/** Suggestions that a person is shown. */
export const MOST_SUGGESTIONS = 3

/** Times that a pair must have been seen where a sign stands on the other side; both pairs together, and each, where none does. */
const SEEN_ALONE = 8
const SEEN_BOTH = 4
const SEEN_EACH = 2
export const seen = ({ left, right }: Reading): number => (left ?? 0) + (right ?? 0)

/** Whether a reading stands beside its neighbours as it often does: on both sides, or often on the only side that has a word. */
export function isAttested(reading: Reading): boolean {
  const { left, right } = reading
  if (left !== null && right !== null) return Math.min(left, right) >= SEEN_EACH && seen(reading) >= SEEN_BOTH
  return seen(reading) >= SEEN_ALONE
}

/** Whether a word begins a sentence or a line, where any word has a capital. */
export const opens = (pieces: readonly Piece[], index: number): boolean => !isWordKey(keyBeside(pieces, index - 1))
