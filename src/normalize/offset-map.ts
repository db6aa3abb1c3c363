import type { Edit, Move, Segment } from '../model/clean-text.js'
import type { Span } from '../model/span.js'

/**
 * A run of the source and how much of the text stands for it now. `length` equals `to - from`, and the text equals the
 * source there, as long as no step has rewritten it.
 */
interface Piece {
  readonly from: number
  readonly to: number
  readonly length: number
  /** Ids of the steps that rewrote it; empty for verbatim text. */
  readonly steps: readonly string[]
  readonly confidence: number
}

/** A text in the making: pieces in the order of the text, covering it without a gap. */
export interface MappedText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

const VERBATIM: readonly string[] = []

/** A text that nothing has been done to yet. */
export function unchanged(text: string): MappedText {
  return { text, pieces: text === '' ? [] : [{ from: 0, to: text.length, length: text.length, steps: VERBATIM, confidence: 1 }] }
}

/** Hands out the pieces of a text from left to right, cutting them where asked. */
function reader(pieces: readonly Piece[]) {
  let next = 0
  let rest: Piece | undefined
  let at = 0
  const peek = (): Piece | undefined => (rest ??= pieces[next++])
  /** Passes every piece up to an offset of the text to `emit`; pieces of no length that stand there only if `inclusive`. */
  const take = (until: number, inclusive: boolean, emit: (piece: Piece) => void): void => {
    for (let piece = peek(); piece !== undefined; piece = peek()) {
      const end = at + piece.length
      if (end < until || (end === until && (piece.length > 0 || inclusive))) {
        emit(piece)
        rest = undefined
        at = end
        continue
      }
      if (at >= until) return
      const [left, right] = cut(piece, until - at)
      emit(left)
      rest = right
      at = until
    }
  }
  return { take, sourceHere: () => peek()?.from }
}

/** Cuts a piece. Where it was rewritten nobody knows which letter became which: the left part keeps the whole source. */
function cut(piece: Piece, length: number): [left: Piece, right: Piece] {
  const { from, to, steps, confidence } = piece
  const middle = steps.length === 0 ? from + length : to
  // Written out: a spread costs as much as the rest of the step where a text has an edit for every other letter (NFD).
  return [
    { from, to: middle, length, steps, confidence },
    { from: middle, to, length: piece.length - length, steps, confidence },
  ]
}

/** Drops what an edit leaves as it is at either end. */
export function trimmed(text: string, edit: Edit): Edit {
  let [from, to] = edit.span
  let { replacement } = edit
  let same = 0
  while (same < replacement.length && from + same < to && text[from + same] === replacement[same]) same += 1
  from += same
  replacement = replacement.slice(same)
  same = 0
  while (same < replacement.length && from < to - same && text[to - same - 1] === replacement[replacement.length - same - 1])
    same += 1
  to -= same
  return { ...edit, span: [from, to], replacement: replacement.slice(0, replacement.length - same) }
}

const withStep = (steps: readonly string[], step: string): readonly string[] => (steps.includes(step) ? steps : [...steps, step])

/** Makes edits, which are in order and do not overlap; each under the step it names, else the one given. Linear in the pieces and edits. */
export function applyEdits(
  mapped: MappedText,
  asking: string,
  edits: readonly (Edit & { readonly step?: string })[],
): MappedText {
  if (edits.length === 0) return mapped
  const { text } = mapped
  const pieces: Piece[] = []
  const words: string[] = []
  const source = reader(mapped.pieces)
  const keep = (piece: Piece): void => void pieces.push(piece)
  let done = 0
  for (const edit of edits) {
    const { span, replacement, confidence = 1 } = trimmed(text, edit)
    const { step = asking } = edit
    const [from, to] = span
    if (from === to && replacement === '') continue
    if (from < done || to < from || to > text.length) throw new RangeError(`step ${step}: edit at ${from}-${to} after ${done}`)
    source.take(from, true, keep)
    words.push(text.slice(done, from), replacement)
    done = to
    // What stands in the span, as few runs as the source allows: the first bears the replacement, the others are deleted.
    const runs: Piece[] = []
    source.take(to, false, (piece) => {
      const last = runs.at(-1)
      const steps = withStep(piece.steps, step)
      if (last === undefined || last.to !== piece.from)
        runs.push({ ...piece, length: 0, steps, confidence: Math.min(confidence, piece.confidence) })
      else {
        const merged = steps.reduce(
          withStep,
          last.steps.filter((id) => id !== step),
        )
        runs[runs.length - 1] = {
          from: last.from,
          to: piece.to,
          length: 0,
          steps: merged,
          confidence: Math.min(last.confidence, piece.confidence),
        }
      }
    })
    if (runs.length === 0) {
      const here = pieces.at(-1)?.to ?? source.sourceHere() ?? 0
      runs.push({ from: here, to: here, length: 0, steps: [step], confidence })
    }
    runs.forEach((run, index) => pieces.push(index === 0 ? { ...run, length: replacement.length } : run))
  }
  source.take(text.length, true, keep)
  words.push(text.slice(done))
  return { text: words.join(''), pieces }
}

/** Where offsets of a text stand after edits; an offset within an edit goes to the edit's start. Both in order. */
function shifted(offsets: readonly number[], edits: readonly Edit[]): number[] {
  let next = 0
  let shift = 0
  return offsets.map((offset) => {
    for (let edit = edits[next]; edit !== undefined && edit.span[1] <= offset && edit.span[0] < offset; edit = edits[++next]) {
      shift += edit.replacement.length - (edit.span[1] - edit.span[0])
    }
    const open = edits[next]
    return (open !== undefined && open.span[0] < offset ? open.span[0] : offset) + shift
  })
}

/**
 * Where spans of the source stand in the text, which has nothing moved in it. Both in order and without overlap. An end
 * within a rewritten run goes to that run's end. Linear.
 */
export function placesOf(mapped: MappedText, spans: readonly Span[]): Span[] {
  let next = 0
  let at = 0
  const place = (offset: number): number => {
    for (let piece = mapped.pieces[next]; piece !== undefined && piece.to <= offset; piece = mapped.pieces[++next])
      at += piece.length
    const piece = mapped.pieces[next]
    if (piece === undefined || offset <= piece.from) return at
    return at + (piece.steps.length === 0 ? offset - piece.from : piece.length)
  }
  return spans.map(([from, to]) => {
    const start = place(from)
    return [start, Math.max(start, place(to))]
  })
}

/** Carries passages elsewhere. Spans do not overlap; several passages for one place keep their order. n log n. */
export function applyMoves(mapped: MappedText, moves: readonly Move[], edits: readonly Edit[]): MappedText {
  if (moves.length === 0) return mapped
  const offsets = [...new Set(moves.flatMap(({ span, to }) => [span[0], span[1], to]))].sort((a, b) => a - b)
  const now = new Map(shifted(offsets, edits).map((offset, index) => [offsets[index] ?? 0, offset]))
  const place = (offset: number): number => now.get(offset) ?? offset
  const cuts = [...new Set([...now.values(), mapped.text.length])].sort((a, b) => a - b)

  const blocks = new Map<number, { text: string; pieces: Piece[]; end: number }>()
  const source = reader(mapped.pieces)
  let start = 0
  for (const end of cuts) {
    if (end === 0) continue
    const pieces: Piece[] = []
    source.take(end, true, (piece) => void pieces.push(piece))
    blocks.set(start, { text: mapped.text.slice(start, end), pieces, end })
    start = end
  }

  const arriving = new Map<number, number[]>()
  const leaving = new Set<number>()
  for (const { span, to } of moves) {
    const target = place(to)
    const list = arriving.get(target) ?? []
    arriving.set(target, list)
    for (let at = place(span[0]); at < place(span[1]); at = blocks.get(at)?.end ?? Infinity) {
      list.push(at)
      leaving.add(at)
    }
  }

  const texts: string[] = []
  const pieces: Piece[] = []
  const put = (at: number): void => {
    const block = blocks.get(at)
    if (block === undefined) return
    texts.push(block.text)
    for (const piece of block.pieces) pieces.push(piece)
  }
  for (const at of [0, ...cuts.filter((offset) => offset > 0)]) {
    arriving.get(at)?.forEach(put)
    if (!leaving.has(at)) put(at)
  }
  return { text: texts.join(''), pieces }
}

/** The pieces as segments with their place in the clean text; what lies together and was treated alike becomes one. */
export function segmentsOf(mapped: MappedText): { segments: Segment[]; confidences: number[] } {
  const segments: Segment[] = []
  const confidences: number[] = []
  let open: Piece | undefined
  let at = 0
  const close = (): void => {
    if (open === undefined) return
    segments.push({ source: [open.from, open.to], clean: [at, at + open.length], steps: open.steps })
    confidences.push(open.confidence)
    at += open.length
  }
  for (const piece of mapped.pieces) {
    if (piece.from === piece.to && piece.length === 0) continue
    if (open !== undefined && open.to === piece.from && alike(open, piece)) {
      open = { ...open, to: piece.to, length: open.length + piece.length }
    } else {
      close()
      open = piece
    }
  }
  close()
  return { segments, confidences }
}

/** Whether two pieces that follow each other are one: both verbatim, or both deleted by the same steps. */
function alike(a: Piece, b: Piece): boolean {
  if (a.steps.length !== b.steps.length || a.confidence !== b.confidence) return false
  return (a.steps.length === 0 || (a.length === 0 && b.length === 0)) && a.steps.every((step, index) => step === b.steps[index])
}
