import type { CleanText } from '../src/model/clean-text.js'

/** Clean text whose source is the text itself. */
export function plain(text: string): CleanText {
  const span = [0, text.length] as const
  return {
    source: { path: '-', sha256: '', text, syntax: 'plain', pages: [{ number: 1, span, readBy: 'plain' }] },
    text,
    segments: [{ source: span, clean: span, steps: [] }],
    repairs: [],
    messages: [],
  }
}
