import { likeness } from '../vietnamese/confusions.js'
import { isWellSpelled } from '../vietnamese/spelling.js'
import { stripMarks } from '../vietnamese/tones.js'
import { EDGE, isWordKey } from '../vietnamese/word-pairs.js'
import type { Context } from './misread-context.js'
import type { Finding } from './misread-finding.js'
import { isInName } from './misread-names.js'
import { type Piece, withCase } from './misread-words.js'

/** Another digitization of a document, or one that it quotes, ready to be held against it. */
export interface Witness {
  readonly words: readonly Piece[]
  /** Words without their marks, by which the two are aligned. */
  readonly skeletons: readonly string[]
  /** Where each run of some skeletons stands. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** Words that must agree, marks apart, for two places to be the same. */
const SHINGLE = 4
/** Places of one run of words that are looked at. */
const MOST_PLACES = 8
/** Words that may differ at once. */
const WIDEST = 3
/** Words on either side of a difference that must agree, marks apart, and the nearest of them that must agree wholly. */
const AROUND = 3
const NEAREST = 1
/** For a missing word, which nobody sees in the text, more. */
const AROUND_GAP = 5
/** Words that may be missing. */
const MOST_MISSING = 2
/** Share of the words of the shorter that agree where the witness is the same document; a plan that copies keeps below. */
const SAME_SHARE = 0.85
/** How alike a word and the witness's must look to be taken for one another. */
const ALIKE = 0.5
/** Nats by which the witness's words must suit the place better than what stands there. */
const BETTER = 1

const skeletonOf = ({ text }: Piece): string => stripMarks(text.toLowerCase())
const wordsOf = (pieces: readonly Piece[]): Piece[] => pieces.filter(({ kind }) => kind !== 'sign')
const shingle = (skeletons: readonly string[], at: number): string => skeletons.slice(at, at + SHINGLE).join(' ')

/** Makes a witness of its words. */
export function witnessOf(pieces: readonly Piece[]): Witness {
  const words = wordsOf(pieces)
  const skeletons = words.map(skeletonOf)
  const places = new Map<string, number[]>()
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const key = shingle(skeletons, at)
    const list = places.get(key)
    if (list === undefined) places.set(key, [at])
    else if (list.length < MOST_PLACES) list.push(at)
  }
  return { words, skeletons, places }
}

/** A stretch in which words differ: `[from, to)` here and in the witness, and how many words agree before and behind. */
interface Difference {
  readonly here: readonly [number, number]
  readonly there: readonly [number, number]
  readonly before: number
}

/** Where two runs of words, which begin alike, differ. Returns the differences and the ends of the runs. */
function walk(
  mine: { readonly words: readonly Piece[]; readonly skeletons: readonly string[] },
  witness: Witness,
  start: readonly [number, number],
): { readonly differences: Difference[]; readonly here: number; readonly there: number } {
  const differences: Difference[] = []
  let [here, there] = start
  let before = 0
  const same = (i: number, j: number): boolean =>
    i < mine.words.length && j < witness.words.length && mine.skeletons[i] === witness.skeletons[j]
  for (;;) {
    if (same(here, there)) {
      if (mine.words[here]?.key !== witness.words[there]?.key)
        differences.push({ here: [here, here + 1], there: [there, there + 1], before })
      here += 1
      there += 1
      before += 1
      continue
    }
    const step = bridge((i, j) => same(here + i, there + j))
    if (step === null) return { differences, here, there }
    differences.push({ here: [here, here + step[0]], there: [there, there + step[1]], before })
    here += step[0]
    there += step[1]
    before = 0
  }
}

/** The fewest words to pass over on both sides so that the two agree again; null where they don't. */
function bridge(same: (here: number, there: number) => boolean): readonly [number, number] | null {
  for (let sum = 1; sum <= 2 * WIDEST; sum += 1)
    for (let here = Math.max(0, sum - WIDEST); here <= Math.min(sum, WIDEST); here += 1) {
      const there = sum - here
      let agree = 0
      while (agree < AROUND && same(here + agree, there + agree)) agree += 1
      if (agree === AROUND) return [here, there]
    }
  return null
}

/** Where a witness reads otherwise than a text of which these are the pieces, in order. */
export function findAgainst(witness: Witness, pieces: readonly Piece[], context: Context): Finding[] {
  const indices = pieces.flatMap(({ kind }, index) => (kind === 'sign' ? [] : [index]))
  const words = indices.map((index) => pieces[index]).filter((piece) => piece !== undefined)
  const mine = { words, skeletons: words.map(skeletonOf) }
  const groups: { readonly difference: Difference; readonly behind: number }[] = []
  let expected = 0
  let agreed = 0
  for (let at = 0; at + SHINGLE <= words.length;) {
    const places = witness.places.get(shingle(mine.skeletons, at)) ?? []
    const start = places.find((place) => place >= expected) ?? places[0]
    if (start === undefined) {
      at += 1
      continue
    }
    const { differences, here, there } = walk(mine, witness, [at, start])
    for (const difference of grouped(differences)) groups.push({ difference, behind: here - difference.here[1] })
    expected = there
    agreed += here - at - differences.reduce((sum, each) => sum + each.here[1] - each.here[0], 0)
    at = Math.max(here, at + 1)
  }
  const isSame = agreed > SAME_SHARE * Math.min(words.length, witness.words.length)
  const compared = { mine, indices, witness, pieces, context, isSame }
  return groups.flatMap(({ difference, behind }) => judged(difference, behind, compared))
}

/** Differences that touch are one. */
function grouped(differences: readonly Difference[]): Difference[] {
  const groups: Difference[] = []
  for (const each of differences) {
    const last = groups.at(-1)
    if (last?.here[1] === each.here[0] && last.there[1] === each.there[0])
      groups[groups.length - 1] = {
        here: [last.here[0], each.here[1]],
        there: [last.there[0], each.there[1]],
        before: last.before,
      }
    else groups.push(each)
  }
  return groups
}

interface Compared {
  readonly mine: { readonly words: readonly Piece[]; readonly skeletons: readonly string[] }
  readonly indices: readonly number[]
  readonly witness: Witness
  readonly pieces: readonly Piece[]
  readonly context: Context
  /** Whether the witness is the same document, and no other that is quoted: then whatever differs is worth a look. */
  readonly isSame: boolean
}

/** What a difference says, if the words around it agree. */
function judged({ here, there, before }: Difference, behind: number, compared: Compared): Finding[] {
  const { mine, indices, witness, pieces, context, isSame } = compared
  const ours = mine.words.slice(...here)
  const theirs = witness.words.slice(...there)
  const first = indices[here[0]] ?? pieces.length
  const last = indices[here[1] - 1] ?? first
  const agreesAt = (step: number): boolean =>
    mine.words[here[0] - 1 - step]?.key === witness.words[there[0] - 1 - step]?.key &&
    mine.words[here[1] + step]?.key === witness.words[there[1] + step]?.key
  if (before < AROUND || behind < AROUND || theirs.length === 0 || ![...Array(NEAREST).keys()].every(agreesAt)) return []
  const wording = theirs.map(({ text }) => text).join(' ')
  const doubt = { kind: 'witness', reason: 'witness', gain: 0, clear: false, attested: isSame, untouchable: true } as const
  if (ours.length === 0) {
    if (!isSame || before < AROUND_GAP || behind < AROUND_GAP || theirs.length > MOST_MISSING) return []
    return [{ ...doubt, reason: 'gap', first, last: first, suggestions: [{ text: wording, gain: 0, confidence: 0.7 }] }]
  }
  const place = (index: number): number => indices[here[0] + index] ?? first
  if (
    [...ours, ...theirs].some(({ kind }) => kind !== 'word') ||
    ours.some((_, index) => isInName(pieces, place(index), undefined, context))
  )
    return isSame ? [{ ...doubt, first, last, suggestions: [{ text: wording, gain: 0, confidence: 0.6 }] }] : []
  const [left, right] = [pieces[first - 1]?.key ?? EDGE, pieces[last + 1]?.key ?? EDGE]
  const keysOf = (words: readonly Piece[]): string[] => [left, ...words.map(({ key }) => key), right]
  const gain = context.path(keysOf(theirs), false) - context.path(keysOf(ours), true)
  const impossible = ours.some(({ text }) => !isWellSpelled(text))
  const unheard =
    ours.length === 1
      ? !context.isSupported(pieces, first)
      : ours.some((_, index) => !context.isSupported(pieces, place(index))) || isUnheardOf(context, left, ours, right)
  if (!impossible && (gain < BETTER || !unheard)) return []
  const lower = ours.map(({ text }) => text.toLowerCase())
  if (ours.length !== theirs.length) {
    const clear = stripMarks(lower.join('')) === theirs.map(skeletonOf).join('')
    return [
      {
        ...doubt,
        first,
        last,
        suggestions: [{ text: wording, gain: 0, confidence: clear ? 0.95 : 0.5 }],
        gain,
        clear,
        untouchable: false,
      },
    ]
  }
  return theirs.flatMap((word, index): Finding[] => {
    const [read = '', meant] = [lower[index], word.text.toLowerCase()]
    if (read === meant) return []
    const clear = likeness(read, meant) >= ALIKE
    if (!clear && !isSame) return []
    const text = withCase(meant, ours[index]?.text ?? meant)
    const at = place(index)
    return [
      {
        ...doubt,
        first: at,
        last: at,
        suggestions: [{ text, gain, confidence: clear ? 0.95 : 0.6 }],
        gain,
        clear,
        untouchable: false,
      },
    ]
  })
}

/** Whether the first or the last of some words was never seen beside the word outside. */
function isUnheardOf(context: Context, left: string, words: readonly Piece[], right: string): boolean {
  const [first, last] = [words[0]?.key ?? EDGE, words.at(-1)?.key ?? EDGE]
  return (isWordKey(left) && context.pair(left, first) <= 1) || (isWordKey(right) && context.pair(last, right) <= 1)
}
