import type { Doubt, Edit } from '../model/clean-text.js'
import { prefersTonesOnSecond } from '../vietnamese/respell.js'
import { keyOf, pairKey, pairsOfKeys, type PairTable, type WordPairs } from '../vietnamese/word-pairs.js'
import { type Context, contextOf } from './misread-context.js'
import { doubtsOf } from './misread-doubted.js'
import { findCapitals, findLetters, findNeighbours } from './misread-find.js'
import { touchesFigure } from './misread-figures.js'
import type { Finder, Finding } from './misread-finding.js'
import { findJoints } from './misread-joints.js'
import { findPhrases } from './misread-phrases.js'
import { type Findings, neededIn, type Placed, qualityOf } from './misread-quality.js'
import { findAgainst, type Witness } from './misread-witness.js'
import type { Misreading, MisreadKind, OcrFix, ReadPage } from './misread.js'
import { type Piece, piecesOf } from './misread-words.js'

/** Finders of what one word shows; what a witness shows is found otherwise. */
const FINDERS: Readonly<Record<Exclude<MisreadKind, 'witness'>, Finder>> = {
  phrases: findPhrases,
  joints: findJoints,
  capitals: findCapitals,
  letters: findLetters,
  neighbours: findNeighbours,
}
/** Of two findings in one place the kind that comes first counts. */
const KINDS: readonly MisreadKind[] = ['witness', 'phrases', 'joints', 'capitals', 'letters', 'neighbours']

/** A document's own pairs are counted up to this length of text. */
const MOST_LEARNT = 2_000_000
/** A text is done in parts of this length, cut at line ends, so that memory stays bounded. */
const PART = 200_000
/** Below this, recognition was not sure of a word; nats that such a word needs less. */
const UNSURE = 0.75
const UNSURE_BONUS = 1.5
/** A word that was mended speaks for its neighbours: so many times all is looked at. */
const PASSES = 3

/** Decides on findings: whether a finding is mended, on a page, and how sure it is. */
interface Judge {
  readonly mends: (finding: Placed, page: ReadPage | undefined) => boolean
  /** Whether a repair concerns a figure, which no repair may. */
  readonly concernsFigure: (before: string, after: string) => boolean
  /** Whether the text shows that it was recognized. */
  readonly recognized: boolean
  readonly suggestions: (finding: Finding) => Doubt['suggestions']
}

/**
 * What finds misreadings in the documents of a run.
 *
 * @param pairs word pairs of the field
 * @param witnesses what a document is held against, beside itself
 */
export function misreading(mode: OcrFix, pairs: WordPairs, witnesses: readonly Witness[] = []): Misreading {
  return {
    begin: (text) => {
      if (mode === 'off') return { recognized: false, edits: () => [], doubts: () => [] }
      const context = contextOf(pairs, learnt(text), prefersTonesOnSecond(text.slice(0, MOST_LEARNT)))
      const find = finderOf(context, witnesses)
      const judge = judgeOf(mode, text, find, context)
      return {
        recognized: judge.recognized,
        edits: (kind, now, where) => editsOf(kind, now, where, find, judge),
        doubts: (clean, ...where) =>
          doubtsOf(
            clean,
            KINDS.flatMap((kind) => find.inText(clean, kind)),
            judge.suggestions,
            ...where,
          ),
      }
    },
  }
}

const learnt = (text: string): PairTable => pairsOfKeys(piecesOf(text.slice(0, MOST_LEARNT)).map(({ key }) => key))

/** A part of a text, cut in pieces when they are asked for. */
interface Part {
  readonly text: string
  readonly from: number
  readonly pieces: () => readonly Piece[]
}

function partsOf(text: string): Part[] {
  const parts: Part[] = []
  for (let from = 0; from < text.length;) {
    const end = from + PART >= text.length ? text.length : text.lastIndexOf('\n', from + PART)
    const to = end > from ? end : Math.min(text.length, from + PART)
    const part = text.slice(from, to)
    let kept: readonly Piece[] | undefined
    // The pieces of a huge text take more room than there is: they are cut anew each time.
    const pieces = text.length <= MOST_LEARNT ? () => (kept ??= piecesOf(part)) : () => piecesOf(part)
    parts.push({ text: part, from, pieces })
    from = to
  }
  return parts
}

/** Finds findings of a kind, in a text or in one part of it as it is cut. */
interface Find {
  readonly inText: Findings
  readonly inPart: (kind: MisreadKind, part: Part) => Placed[]
  readonly parts: (text: string) => readonly Part[]
}

/** The steps mostly ask of the same text one after the other, so the last answers are kept. */
function finderOf(context: Context, witnesses: readonly Witness[]): Find {
  let kept = { text: '', parts: [] as readonly Part[], kinds: new Map<MisreadKind, readonly Placed[]>() }
  const keep = (text: string): typeof kept => {
    if (kept.text !== text) kept = { text, parts: partsOf(text), kinds: new Map() }
    return kept
  }
  const inPart = (kind: MisreadKind, part: Part): Placed[] => {
    const pieces = part.pieces()
    return placed(findingsIn(kind, part.text, pieces, context, witnesses), pieces, part.from)
  }
  return {
    inPart,
    parts: (text) => keep(text).parts,
    inText: (text, kind) => {
      const { parts, kinds } = keep(text)
      let found = kinds.get(kind)
      if (found === undefined) kinds.set(kind, (found = parts.flatMap((part) => inPart(kind, part))))
      return found
    },
  }
}

/** Findings with their places in the text. */
const placed = (findings: readonly Finding[], pieces: readonly Piece[], base: number): Placed[] =>
  findings.map((finding) => {
    const from = base + (pieces[finding.first]?.from ?? pieces.at(-1)?.to ?? 0)
    return { ...finding, from, to: finding.reason === 'gap' ? from : base + (pieces[finding.last]?.to ?? 0) }
  })

/** Findings of a kind in a part of a text, in order. */
function findingsIn(
  kind: MisreadKind,
  text: string,
  pieces: readonly Piece[],
  context: Context,
  witnesses: readonly Witness[],
): Finding[] {
  if (kind === 'witness')
    return witnesses.flatMap((witness) => findAgainst(witness, pieces, context)).sort((a, b) => a.first - b.first)
  const find = FINDERS[kind]
  const findings: Finding[] = []
  for (let index = 0; index < pieces.length; index += 1) {
    const finding = find(pieces, index, context, text)
    if (finding === null) continue
    const before = findings.at(-1)
    // A misread word makes its neighbours look odd: the odder of two counts.
    if (kind === 'neighbours' && before?.last === index - 1) {
      if (before.gain >= finding.gain) continue
      findings.pop()
    }
    findings.push(finding)
    index = finding.last
  }
  return findings
}

function judgeOf(mode: OcrFix, text: string, find: Find, context: Context): Judge {
  const quality = qualityOf(text, find.inText, context)
  const needed = neededIn(quality, mode)
  const isOpen = (page: ReadPage | undefined): boolean =>
    page?.readBy === 'ocr' || mode === 'all' || (mode === 'safe' && quality.recognized)
  const lacks = ({ attested }: Finding, gain: number): number => gain - (attested ? needed.attested : needed.lone)
  const isKnown = (word: string): boolean => context.pairs.count(pairKey(word)) > 0
  return {
    recognized: quality.recognized,
    concernsFigure: (before, after) => touchesFigure(before, after, isKnown),
    mends: (finding, page) => {
      const { kind, clear, untouchable, gain, attested, from, to } = finding
      if (untouchable || !clear) return false
      // Another digitization of the same document may mend any; what the document only quotes, a recognized one alone.
      if (kind === 'witness') return isOpen(page) || (mode === 'safe' && attested)
      const unsure = (page?.words ?? []).some(({ span, confidence }) => span[0] < to && span[1] > from && confidence < UNSURE)
      return isOpen(page) && lacks(finding, gain) + (unsure ? UNSURE_BONUS : 0) >= 0
    },
    suggestions: (finding) =>
      finding.suggestions.map(({ text: word, gain, confidence }) => ({
        text: word,
        confidence: confidence ?? Math.min(0.99, Math.round(100 / (1 + Math.exp(-(lacks(finding, gain) / 1.2 + 2)))) / 100),
      })),
  }
}

function editsOf(kind: MisreadKind, text: string, pages: readonly ReadPage[], find: Find, judge: Judge): Edit[] {
  const edits = new Map<number, Edit>()
  const mend = (findings: readonly Placed[]): Placed[] => {
    const pageOf = cursor(pages)
    let done = 0
    return findings.filter((finding) => {
      const [best] = judge.suggestions(finding)
      if (best === undefined || finding.from < done || !judge.mends(finding, pageOf(finding.from))) return false
      if (judge.concernsFigure(text.slice(finding.from, finding.to), best.text)) return false
      done = finding.to
      edits.set(finding.from, { span: [finding.from, finding.to], replacement: best.text, confidence: best.confidence })
      return true
    })
  }
  if (kind !== 'neighbours' && kind !== 'letters') mend(find.inText(text, kind))
  else
    for (let part of find.parts(text))
      for (let pass = 0; pass < PASSES; pass += 1) {
        const mended = mend(pass === 0 && find.parts(text).length === 1 ? find.inText(text, kind) : find.inPart(kind, part))
        if (mended.length === 0) break
        part = rewritten(part, mended)
      }
  return [...edits.values()]
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ span, replacement }) => text.slice(...span) !== replacement)
}

/** A part whose pieces read as they were mended, each in its old place. */
function rewritten(part: Part, mended: readonly Placed[]): Part {
  const pieces = [...part.pieces()]
  for (const { first, last, suggestions } of mended) {
    const words = suggestions[0]?.text.split(' ') ?? []
    if (words.length !== last - first + 1) continue
    for (const [at, text] of words.entries()) {
      const piece = pieces[first + at]
      if (piece !== undefined) pieces[first + at] = { ...piece, text, key: keyOf(text), kind: 'word' }
    }
  }
  return { ...part, pieces: () => pieces }
}

/** Looks up the page of ascending offsets. */
function cursor(pages: readonly ReadPage[]): (offset: number) => ReadPage | undefined {
  let next = 0
  return (offset) => {
    for (let page = pages[next + 1]; page !== undefined && page.span[0] <= offset; page = pages[next + 1]) next += 1
    return pages[next]
  }
}
