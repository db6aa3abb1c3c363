import { stripMarks } from '../vietnamese/tones.js'
import type { Context } from './misread-context.js'
import type { Finding } from './misread-finding.js'
import type { MisreadKind, OcrFix } from './misread.js'
import { piecesOf } from './misread-words.js'

/** A finding and where it stands in the text. */
export interface Placed extends Finding {
  readonly from: number
  readonly to: number
}

/** Findings of a kind in a text, in order. */
export type Findings = (text: string, kind: MisreadKind) => readonly Placed[]

/** How good a text is, by what it shows. */
export interface Quality {
  /** Share of the words that are misread, as far as can be told; never 0. */
  readonly misread: number
  /** Share of the words that nobody has seen beside their neighbours, misread ones left out: how strange the subject is. */
  readonly strange: number
  /** Whether it was recognized: a person leaves slips, but not so many, and no traces of a machine. */
  readonly recognized: boolean
}

/** A text is judged by its beginning, up to this length. */
const SAMPLE = 400_000
/** Traces of a machine that make a text one that was recognized. */
const TRACES = 2
/** Where misreadings are so many of the words, and no fewer, nobody typed the text. */
const SHARE = 0.0015
const FEWEST = 5
/** Gain from which a word is counted as misread. */
const SURE = 6
/** Misread words that are taken for granted in any text. */
const ANYWHERE = 0.5
/** Words that seem strange for one that is misread: it and its neighbours. */
const STRANGE_FOR_ONE = 1.3

/** Signs that stand by themselves where a speck or a stroke was taken for letters. @example "~ Jmt", "*Đẩy", "_ |" */
const DEBRIS = /(?:^|\s)[~^|_¬§«»°¢£€¥•*]{1,3}(?=\s|\p{L}|$)/u
/** A line that is short enough to be debris as a whole, and has hardly a word in it. */
const SHORT = 24

/** Whether a line is no language: signs and letters that a stamp or a signature was taken for. */
function isDebris(line: string): boolean {
  if (line.length > SHORT || !DEBRIS.test(line)) return false
  const letters = line.match(/\p{L}/gu)?.length ?? 0
  return letters > 0 && letters < 14
}

/** Judges a text. */
export function qualityOf(text: string, findings: Findings, context: Context): Quality {
  const sample = text.slice(0, SAMPLE)
  const clear = (kind: MisreadKind): readonly Placed[] =>
    findings(sample, kind).filter((each) => each.clear && each.attested && !each.untouchable && each.gain >= SURE)
  const debris = sample.split('\n').filter((line) => isDebris(line.trim())).length
  const [capitals, letters, joints, neighbours] = [clear('capitals'), clear('letters'), clear('joints'), clear('neighbours')]
  // A typist too leaves out a mark ("huớng"), or a blank; no typist takes an l for an 1.
  const shapes = letters.filter(({ from, to, suggestions }) => {
    const [best] = suggestions
    return best !== undefined && stripMarks(sample.slice(from, to)).toLowerCase() !== stripMarks(best.text).toLowerCase()
  })
  const traces = debris + capitals.length + shapes.length
  const found = capitals.length + letters.length + joints.length + neighbours.length
  const pieces = piecesOf(sample)
  let words = 0
  let unheard = 0
  for (const [index, { kind }] of pieces.entries()) {
    if (kind !== 'word') continue
    words += 1
    if (!context.isSupported(pieces, index)) unheard += 1
  }
  const misread = (found + ANYWHERE) / Math.max(1, words)
  return {
    misread,
    strange: Math.max(0, unheard / Math.max(1, words) - STRANGE_FOR_ONE * misread),
    recognized: traces >= TRACES || (debris + found >= FEWEST && debris + found >= SHARE * words),
  }
}

/**
 * Nats that a reading must gain to be put for what stands there: the rarer misreadings are, the more, and still more
 * where it does not stand beside both its neighbours as it often does.
 */
export function neededIn({ misread, strange }: Quality, mode: OcrFix): { readonly attested: number; readonly lone: number } {
  const rarity = Math.min(mode === 'all' ? RARITY_OF_ALL : RAREST, Math.max(COMMONEST, -Math.log(misread)))
  return { attested: 1.5 + 0.65 * rarity, lone: 3.5 + 0.75 * rarity + 8 * Math.max(0, strange - FAMILIAR) }
}
/** Bounds of how rare a misread word is, in nats. */
const RAREST = 7
const COMMONEST = 3
const RARITY_OF_ALL = 4.6
/** Share of words in a new place that is to be expected in any text. */
const FAMILIAR = 0.05
