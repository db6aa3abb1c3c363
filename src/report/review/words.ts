import type { CleanText, Segment } from '../../model/clean-text.js'
import type { Span } from '../../model/span.js'
import { CORRECTION } from '../../normalize/corrections.js'
import { steps } from '../../normalize/steps.js'
import { pageIndexAt } from '../scan-words.js'

/** A run of a word with where it stems from. */
export interface SourcedRun {
  readonly text: string
  readonly source: Span
  /** Whether other words come from the same place. */
  readonly isShared: boolean
}

/** A word of the clean text with its runs. */
export interface SourcedWord {
  /** What stands before it in the clean text. */
  readonly gap: string
  readonly text: string
  /** Offset in the clean text. */
  readonly at: number
  /** Index of the page on which it begins. */
  readonly page: number
  readonly runs: readonly SourcedRun[]
}

/** Blanks, or a word. @example " ", "tỉnh" */
const TOKEN = /\s+|\S+/gu

/** Steps that mend words: what they wrote is one word, though there be a blank in it. */
const MENDING: ReadonlySet<string> = new Set([CORRECTION, ...steps.filter(({ kind }) => kind === 'repair').map(({ id }) => id)])

/**
 * Parts of a run: blanks and words. What was rewritten stays whole, for nobody knows which letter became which, but where
 * lines were put together or a table was drawn.
 */
function* parts(text: string, { source, clean, steps: by }: Segment): Generator<SourcedRun & { readonly at: number }> {
  const whole = text.slice(...clean)
  const isWhole = by.some((step) => MENDING.has(step)) || !/\s/u.test(whole)
  if (by.length > 0 && isWhole) {
    if (whole !== '') yield { text: whole, source, at: clean[0], isShared: false }
    return
  }
  for (const { 0: token, index } of whole.matchAll(TOKEN)) {
    const from = source[0] + index
    yield by.length > 0
      ? { text: token, source, at: clean[0] + index, isShared: true }
      : { text: token, source: [from, from + token.length], at: clean[0] + index, isShared: false }
  }
}

/** All words of a clean text in its order. Linear. */
export function wordsOf({ text, segments, source }: CleanText): SourcedWord[] {
  const words: SourcedWord[] = []
  let gap = ''
  let runs: SourcedRun[] = []
  let at = 0
  const close = (): void => {
    const [first] = runs
    if (first === undefined) return
    const page = pageIndexAt(source.pages, first.source[0])
    words.push({ gap, text: runs.map((run) => run.text).join(''), at, page, runs })
    runs = []
    gap = ''
  }
  for (const segment of segments) {
    for (const { at: start, ...run } of parts(text, segment)) {
      if (run.text.trim() === '') {
        close()
        gap += run.text
      } else {
        if (runs.length === 0) at = start
        runs.push(run)
      }
    }
  }
  close()
  return words
}

/**
 * The place in the source that a correction of a word is about: from its first letter to its last, with what was dropped
 * in between (a line end, a page number). Null where other words of the clean text stand there, or come from there.
 *
 * @param kept segments that left something in the clean text, in the order of the source
 */
export function placeOf({ runs }: SourcedWord, kept: readonly Segment[]): Span | null {
  if (runs.some(({ isShared }) => isShared)) return null
  const from = Math.min(...runs.map(({ source }) => source[0]))
  const to = Math.max(...runs.map(({ source }) => source[1]))
  const own = new Set(runs.map(({ source }) => source))
  if (own.size === 1) return [from, to]
  let length = 0
  for (const run of runs) length += run.source[1] - run.source[0]
  if (length === to - from) return [from, to]
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle]?.source[1] ?? 0) <= from) low = middle + 1
    else high = middle
  }
  const mine = runs.map(({ source }) => source)
  for (let index = low; index < kept.length; index += 1) {
    const segment = kept[index]
    if (segment === undefined || segment.source[0] >= to) break
    const start = Math.max(from, segment.source[0])
    const end = Math.min(to, segment.source[1])
    const covered = mine.reduce((sum, run) => sum + Math.max(0, Math.min(end, run[1]) - Math.max(start, run[0])), 0)
    if (covered < end - start) return null
  }
  return [from, to]
}
