import type { CleanText } from '../model/clean-text.js'
import type { SourceLine } from '../model/source-text.js'
import { plainDraft, type Draft } from './draft.js'
import type { Line } from './lines.js'

/** The lines of a document, and those of them that a reader of pages knows to be none of it. */
export interface PartedLines {
  readonly lines: readonly Line[]
  readonly noise: readonly Line[]
}

/** Takes out the lines that the reader found to be stamps, seals, handwriting or notes in the margin. n log n. */
export function withoutNoise(clean: CleanText, all: readonly Line[]): PartedLines {
  const known = (clean.source.lines ?? []).filter(({ role, span }) => role === 'noise' && span[1] > span[0])
  if (known.length === 0) return { lines: all, noise: [] }
  const noise = new Set(cleanLines(clean, all, known).values())
  return { lines: all.filter((line) => !noise.has(line)), noise: all.filter((line) => noise.has(line)) }
}

/** The lines of the clean text in which lines of the source stand, by those. n log n. */
export function cleanLines(clean: CleanText, all: readonly Line[], known: readonly SourceLine[]): Map<SourceLine, Line> {
  const bySource = [...clean.segments].sort((a, b) => a.source[0] - b.source[0])
  const found = new Map<SourceLine, Line>()
  for (const each of known) {
    // By its last letter: in front of the first there may have been put a line end.
    const last = each.span[0] + clean.source.text.slice(...each.span).trimEnd().length - 1
    const segment = bySource[lastFrom(bySource, last, ({ source }) => source[0])]
    if (segment === undefined) continue
    const isVerbatim = segment.steps.length === 0
    const at = isVerbatim ? segment.clean[0] + (last - segment.source[0]) : segment.clean[1] - 1
    const line = all[lastFrom(all, at, ({ span }) => span[0])]
    if (line !== undefined && at < line.span[1]) found.set(each, line)
  }
  return found
}

/** Index of the last of some things in order that begins at an offset or before it; -1 if none. */
function lastFrom<T>(things: readonly T[], offset: number, startOf: (thing: T) => number): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    const thing = things[middle]
    if (thing !== undefined && startOf(thing) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Hangs noise into a finished draft where it stands: it lies in whatever goes on behind it. */
export function hangNoise(root: Draft, noise: readonly Line[]): void {
  for (const line of noise) hang(root, plainDraft(line, 'noise'))
}

function hang(parent: Draft, draft: Draft): void {
  const after = lastFrom(parent.children, draft.from, ({ from }) => from)
  const before = parent.children[after]
  if (before !== undefined && endOf(before) > draft.from) hang(before, draft)
  else parent.children.splice(after + 1, 0, draft)
}

const endOf = (draft: Draft): number => {
  const last = draft.children.at(-1)
  return last === undefined ? draft.to : Math.max(draft.to, endOf(last))
}

/** The noise as `stamps` shows it: lines that stand together are one stamp. */
export function stampsOf(noise: readonly Line[], all: readonly Line[]): string[] {
  const at = new Map(all.map((line, index) => [line, index]))
  const stamps: { text: string; end: number }[] = []
  for (const line of noise) {
    const index = at.get(line) ?? 0
    const last = stamps.at(-1)
    if (last !== undefined && last.end === index - 1) {
      last.text += ` ${line.text}`
      last.end = index
    } else stamps.push({ text: line.text, end: index })
  }
  return stamps.map(({ text }) => text)
}
