import type { Ink, ScanNoise } from '../../model/scan.js'
import { type Chain, chainFrom, chainsOf, usualSize } from './chains.js'
import { confidenceOf, hasLetters, isDebris, textOf } from './legibility.js'
import { clusters, isClose, type NoisePassage, type Odd, overlap, passage } from './noise-passages.js'
import { readTwice } from './read-twice.js'
import { shareWithin, stampsOn, withStampsParted } from './registry.js'
import { isGiant, isOrnament, isStroke, withoutSpecks } from './specks.js'
import type { PlacedWord } from './word-place.js'

/** What is known of a page beside its words. Lengths are points, but for those of the ink: pixels of the picture. */
export interface PageFrame {
  /** Where it begins on its sheet. */
  readonly left: number
  readonly width: number
  readonly height: number
  readonly ink: readonly Ink[]
}

export interface PageParts {
  readonly text: readonly Chain[]
  readonly noise: readonly NoisePassage[]
  /** What is no writing at all. */
  readonly specks: readonly PlacedWord[]
}

/** Where the wide lines of a page begin and end. */
interface Measure {
  readonly left: number
  readonly right: number
}

/** So many wide lines tell the measure. */
const LEAST_WIDE = 5
/** Text takes so much of the width of its page, and a note in the margin has no more lines. */
const TEXT_WIDTH = 0.5
const MOST_MARGINAL = 8
/** A chain lies in a region if this share of its words' boxes does. */
const INSIDE = 0.6
/** Two chains so close in height that only one of them can be printed, in shares of the size. */
const TOO_CLOSE = 0.85

/** Tells the document's text from what else was read on the page. */
export function partedFromNoise(words: readonly PlacedWord[], frame: PageFrame): PageParts {
  const usual = usualSize(words)
  const twice = readTwice(
    words.filter((word) => !isStroke(word, frame, usual)),
    usual,
  )
  const isSpeck = (word: PlacedWord): boolean => twice.has(word) || isStroke(word, frame, usual)
  const specks = words.filter(isSpeck)
  const rest = words.filter((word) => !isSpeck(word))
  const drawn = rest.filter((word) => isGiant(word, usual))
  const raw = chainsOf(rest.filter((word) => !isGiant(word, usual)))
  const measure = measureOf(raw, frame.width)
  const isInk = ({ word }: PlacedWord): boolean => frame.ink.some(({ box }) => shareWithin(word.box, box) > INSIDE)
  const chains: Chain[] = []
  for (const each of withStampsParted(raw, usual)) {
    const parted = withoutSpecks(each, { left: measure?.left, usual, isInk })
    specks.push(...parted.specks)
    if (parted.chain !== undefined) chains.push(parted.chain)
  }
  const inkOf = (chain: Chain): Ink | undefined => frame.ink.find(({ box }) => inkShare(chain, box) > INSIDE)
  const noise: NoisePassage[] = []
  const stamped = new Set<Chain>()
  for (const { kind, chains: members } of stampsOn(chains, frame.height, usual, inkOf)) {
    for (const each of members) stamped.add(each)
    noise.push(passage(kind, members))
  }
  const free = chains.filter((chain) => !stamped.has(chain))
  const good = free.filter((chain) => !isDebris(chain))
  const text: Chain[] = []
  const odd: Odd[] = drawn.map((word) => {
    const chain = chainFrom([word], usual)
    return { chain, kind: inkOf(chain)?.colour === 'red' ? 'seal' : 'handwriting' }
  })
  for (const chain of free) {
    if (isOrnament(chain) && !isBetweenLines(chain, good)) text.push(chain)
    else if (
      isTiny(chain, usual) ||
      isReadTwice(chain, good) ||
      (!hasLetters(textOf(chain)) && !isWithinLine(chain, good, usual))
    )
      specks.push(...chain.words)
    else {
      const kind = kindOf(chain, good, { measure, usual, frame, ink: inkOf(chain) })
      if (kind === undefined) text.push(chain)
      else odd.push({ chain, kind })
    }
  }
  // What stands by itself beside strokes is more of them.
  const alone = text.filter((chain) => !isOrnament(chain) && isScrap(chain, usual) && !isWithinLine(chain, good, usual))
  const strokes = specks
    .filter(({ word }) => word.confidence < UNREAD && hasLetters(word.text))
    .map((word): Odd => ({ chain: chainFrom([word], usual), kind: 'handwriting' }))
  for (let grown = true; grown;) {
    grown = false
    for (const chain of alone) {
      const beside = odd.some((each) => each.chain === chain)
        ? undefined
        : [...odd, ...strokes].find((each) => isClose(each.chain, chain, each.kind === 'margin' ? 0.4 * usual : usual))
      if (beside === undefined) continue
      odd.push({ chain, kind: beside.kind })
      grown = true
    }
  }
  const kept = new Set(odd.map(({ chain }) => chain))
  // Of strokes that were read as a letter or two nobody wants to know.
  const isStrokes = ({ chain }: Odd): boolean =>
    (textOf(chain).length < 3 && confidenceOf(chain) < 0.6) || (/^\P{N}$/u.test(textOf(chain)) && confidenceOf(chain) < 0.9)
  specks.push(...odd.filter(isStrokes).flatMap(({ chain }) => chain.words))
  for (const [kind, members] of clusters(
    odd.filter((each) => !isStrokes(each)),
    usual,
  ))
    noise.push(passage(kind, members))
  return { text: text.filter((chain) => !kept.has(chain)), noise, specks }
}

/** Whether a chain stands between two lines of one paragraph, where nothing is printed. */
function isBetweenLines(chain: Chain, good: readonly Chain[]): boolean {
  const wide = good.filter((other) => other.words.length > 5 && other.x0 < chain.x0 && other.x1 > chain.x1)
  const gaps = wide.map((other) => (chain.y - other.y) / other.size)
  return gaps.some((gap) => gap >= 0 && gap < 1.6) && gaps.some((gap) => gap < 0 && gap > -1.6)
}

/** A stain that was taken for a letter or two. */
const isTiny = (chain: Chain, usual: number): boolean =>
  chain.size < 0.45 * usual && textOf(chain).length < 3 && chain.bottom - chain.top < 0.4 * usual

/** What is read of strokes in one place is no more words than this, and less sure. */
const MOST_STROKES = 6
const UNREAD = 0.4

/** A chain of a few letters that are not all sure. */
function isScrap(chain: Chain, usual: number): boolean {
  const text = textOf(chain)
  if (chain.words.length <= MOST_STROKES && confidenceOf(chain) < UNREAD && !LABEL.test(text)) return true
  if (chain.words.length > 2 || text.length > 9 || isNumber(chain) || LABEL.test(text)) return false
  return confidenceOf(chain) < 0.85 || chain.size < 0.75 * usual || chain.size > 1.6 * usual
}

/** What stands alone and is print all the same. @example "I-", "1.", "a)", "Số:" */
const LABEL = /^(?:[IVX]{1,4}[-.)]|\d{1,2}[.)]|\p{Ll}\)|Số|SỐ)/u

function measureOf(chains: readonly Chain[], width: number): Measure | undefined {
  const widest = chains.reduce((most, { x0, x1 }) => Math.max(most, x1 - x0), 0)
  // The widest column of a table is no measure of its page.
  if (widest < TEXT_WIDTH * width) return undefined
  const wide = chains.filter(({ x0, x1, words }) => x1 - x0 > 0.6 * widest && words.length > 5)
  if (wide.length < LEAST_WIDE) return undefined
  const at = (values: number[], share: number): number => values.sort((a, b) => a - b)[Math.floor(share * values.length)] ?? 0
  const left = at(
    wide.map(({ x0 }) => x0),
    0.2,
  )
  const right = at(
    wide.map(({ x1 }) => x1),
    0.8,
  )
  // Where many lines stand outside, there is no margin.
  const isNarrow = (outside: readonly Chain[]): boolean => outside.length <= MOST_MARGINAL
  return {
    left: isNarrow(chains.filter(({ x1 }) => x1 < left)) ? left : -Infinity,
    right: isNarrow(chains.filter(({ x0 }) => x0 > right)) ? right : Infinity,
  }
}

function inkShare({ words }: Chain, box: Ink['box']): number {
  const shares = words.map(({ word }) => shareWithin(word.box, box))
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** Whether a chain is what an engine made of the marks or feet of letters that it read in another line as well. */
const isReadTwice = (chain: Chain, good: readonly Chain[]): boolean =>
  isDebris(chain) &&
  good.some(
    (other) =>
      other !== chain &&
      Math.abs(other.y - chain.y) < TOO_CLOSE * other.size &&
      overlap(chain.x0, chain.x1, other.x0, other.x1) > 0.6 * (chain.x1 - chain.x0) &&
      overlap(chain.top, chain.bottom, other.top, other.bottom) > 0.15 * (chain.bottom - chain.top) &&
      confidenceOf(other) > confidenceOf(chain),
  )

interface Surroundings {
  readonly measure: Measure | undefined
  readonly usual: number
  readonly frame: PageFrame
  readonly ink: Ink | undefined
}

/** What kind of noise a chain is; undefined where it is of the document. */
function kindOf(
  chain: Chain,
  good: readonly Chain[],
  { measure, usual, frame, ink }: Surroundings,
): ScanNoise['kind'] | undefined {
  const isOutside = measure !== undefined && (chain.x1 < measure.left - usual || chain.x0 > measure.right + usual)
  if (isOutside && !isNumber(chain)) return isDebris(chain) ? 'handwriting' : 'margin'
  // The ring and the inner text of a seal are smaller than the text that it lies on.
  if (ink?.colour === 'red' && chain.size < 0.8 * usual && chain.words.length < 7) return 'seal'
  if (isNumber(chain) && (chain.y < 0.13 * frame.height || chain.y > 0.87 * frame.height)) return undefined
  if (!isDebris(chain) || LABEL.test(textOf(chain)) || isWithinLine(chain, good, usual)) return undefined
  if (ink !== undefined) return ink.colour === 'red' ? 'seal' : 'handwriting'
  const atEdge = chain.y > 0.965 * frame.height || chain.bottom < 0.03 * frame.height
  return atEdge ? 'margin' : 'handwriting'
}

const isNumber = (chain: Chain): boolean => /^[-–—([|. ]*\d{1,4}[-–—)\]|. ]*$/u.test(textOf(chain))

/** Whether a chain stands on a line of print between or beside other parts of it: then it is print, however ill it was read. */
const isWithinLine = (chain: Chain, good: readonly Chain[], usual: number): boolean =>
  good.some(
    (other) =>
      other !== chain &&
      (Math.abs(other.yRight - chain.yLeft) < 0.3 * other.size || Math.abs(other.yLeft - chain.yRight) < 0.3 * other.size) &&
      chain.size < 1.35 * usual &&
      (chain.size > 0.65 * usual || !hasLetters(textOf(chain))) &&
      Math.max(other.x0 - chain.x1, chain.x0 - other.x1) < 3 * usual &&
      textOf(other).length > 3 &&
      (chain.x0 > other.x0 || other.words.length < 4),
  )
