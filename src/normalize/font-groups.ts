import type { FontRun } from '../model/source-text.js'
import type { Span } from '../model/span.js'

/** Text whose letters came out in the same way: that of one font, or all of it where no font is known. */
export interface FontGroup {
  /** In order and without overlap. */
  readonly spans: readonly Span[]
}

/** The text by fonts; what is in no known font is a group too. */
export function fontGroups(text: string, fonts: readonly FontRun[] = []): FontGroup[] {
  if (fonts.length === 0) return [{ spans: [[0, text.length]] }]
  const groups = new Map<string, Span[]>()
  const add = (font: string, from: number, to: number): void => {
    if (from >= to) return
    const spans = groups.get(font) ?? []
    const last = spans.at(-1)
    if (last?.[1] === from) spans[spans.length - 1] = [last[0], to]
    else spans.push([from, to])
    groups.set(font, spans)
  }
  let end = 0
  for (const { font, span } of fonts) {
    // A blank between two runs belongs to neither.
    if (text.slice(end, span[0]).trim() !== '') add('', end, span[0])
    add(font, span[0], span[1])
    end = span[1]
  }
  if (text.slice(end).trim() !== '') add('', end, text.length)
  return [...groups.values()].map((spans) => ({ spans }))
}
