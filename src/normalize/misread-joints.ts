import { partings } from '../vietnamese/run-together.js'
import { isWordKey, pairKey } from '../vietnamese/word-pairs.js'
import type { Context, Reading } from './misread-context.js'
import { AHEAD, type Finder, type Finding, isAttested, isSpelt, MOST_SUGGESTIONS, opens, seen } from './misread-finding.js'
import { areNeighbours, hasCapital, isInCapitals, keyBeside, type Piece } from './misread-words.js'

/** Times that two syllables must have been seen together to be taken apart or put together. */
const SEEN_TOGETHER = 2

/** Two syllables that run together, or one that has come apart. */
export const findJoints: Finder = (pieces, index, context, text) =>
  findGlued(pieces, index, context) ?? findRunTogether(pieces, index, context) ?? findSplit(text, pieces, index, context)

function findGlued(pieces: readonly Piece[], index: number, context: Context): Finding | null {
  const piece = pieces[index]
  if (piece?.kind !== 'word' || piece.text.length < 4 || piece.text.length > 14 || isSpelt(piece.text)) return null
  const found: { text: string; times: number }[] = []
  for (let at = 1; at < piece.text.length; at += 1) {
    const [one, two] = [piece.text.slice(0, at), piece.text.slice(at)]
    if (!isSpelt(one) || !isSpelt(two)) continue
    const times = context.pair(pairKey(one), pairKey(two))
    if (times >= SEEN_TOGETHER) found.push({ text: `${one} ${two}`, times })
  }
  found.sort((a, b) => b.times - a.times)
  const [best, next] = found
  if (best === undefined) return null
  const gainOf = (times: number): number => 8 + Math.log(times)
  return {
    kind: 'joints',
    reason: 'joint',
    first: index,
    last: index,
    suggestions: found.slice(0, MOST_SUGGESTIONS).map(({ text, times }) => ({ text, gain: gainOf(times) })),
    gain: gainOf(best.times),
    clear: next === undefined || best.times > 10 * next.times,
    attested: true,
    untouchable: false,
  }
}

/** Capitals that run together, three and more syllables long or with an abbreviation. @example "UBNDTỈNHPHÚTHỌ", "SỞTHÔNGTIN" */
const CAPITALS = /^(?=.*[^\0-\x7F])\p{Lu}{8,}$/u

/** A line of capitals without blanks: it is parted where there is one way to, or one whose syllables go together. */
function findRunTogether(pieces: readonly Piece[], index: number, context: Context): Finding | null {
  const piece = pieces[index]
  if (piece?.kind !== 'word' || !CAPITALS.test(piece.text) || isSpelt(piece.text)) return null
  const found = partings(piece.text)
    .map((parts) => ({ text: parts.join(' '), odds: oddsOf(parts, context) }))
    .sort((a, b) => b.odds - a.odds)
  const [best, next] = found
  if (best === undefined) return null
  const lead = next === undefined ? Infinity : best.odds - next.odds
  return {
    kind: 'joints',
    reason: 'joint',
    first: index,
    last: index,
    suggestions: found.slice(0, MOST_SUGGESTIONS).map(({ text, odds }) => ({ text, gain: 8 + odds - best.odds })),
    gain: 8,
    clear: lead > AHEAD,
    attested: true,
    untouchable: false,
  }
}

/** How likely it is that syllables follow one another, in nats, but for a constant. */
const oddsOf = (parts: readonly string[], context: Context): number =>
  parts.slice(1).reduce((sum, part, at) => sum + Math.log(context.pair(pairKey(parts[at] ?? ''), pairKey(part)) + UNSEEN), 0)
/** What a pair that was never seen counts. */
const UNSEEN = 0.1

function findSplit(text: string, pieces: readonly Piece[], index: number, context: Context): Finding | null {
  const [one, two] = [pieces[index], pieces[index + 1]]
  if (one?.kind !== 'word' || two?.kind !== 'word' || !areNeighbours(text, one, two)) return null
  if (one.text.length + two.text.length > 7 || (hasCapital(two.text) && !isInCapitals(one.text + two.text))) return null
  const both = one.text + two.text
  if (!isSpelt(both)) return null
  // Neither half is a word that stands alone, or the two are never seen together.
  const strange = (word: string): boolean => !isSpelt(word) || context.pairs.count(pairKey(word)) === 0
  if (!(strange(one.text) || strange(two.text)) || context.pairs.pair(one.key, two.key) > 0) return null
  const word = pairKey(both)
  const [left, right] = [keyBeside(pieces, index - 1), keyBeside(pieces, index + 2)]
  const reading: Reading = {
    word,
    gain: 8,
    left: isWordKey(left) ? context.pair(left, word) : null,
    right: isWordKey(right) ? context.pair(word, right) : null,
  }
  if (context.pairs.count(word) === 0 || seen(reading) < SEEN_TOGETHER) return null
  return {
    kind: 'joints',
    reason: 'joint',
    first: index,
    last: index + 1,
    suggestions: [{ text: both, gain: 8 }],
    gain: 8,
    clear: true,
    attested: isAttested(reading),
    untouchable: hasCapital(one.text) && !opens(pieces, index) && !isInCapitals(both),
  }
}
