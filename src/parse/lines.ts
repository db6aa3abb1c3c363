import type { Span } from '../model/span.js'

/** A line of the clean text that holds something, without the blanks around it. */
export interface Line {
  /** In the clean text. */
  readonly span: Span
  readonly text: string
}

/** A character that is no blank. @example "1" */
const INK = /\S/u

/** Cuts a text in lines; those that hold nothing are left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    const raw = text.slice(from, to)
    if (INK.test(raw)) {
      const trimmed = raw.trim()
      const start = from + raw.indexOf(trimmed)
      lines.push({ span: [start, start + trimmed.length], text: trimmed })
    }
    from = to + 1
  }
  return lines
}
