import type { LineKind } from '../line-kind.js'

/** @example "[^1]: Hiện nay, chi ủy viên …" */
const FOOTNOTE = /^\[\^([^\]\s]{1,20})\]:\s*/u

/** "Chú thích": at the end of the clean text, wherever the page had it. */
export const footnote: LineKind = {
  name: 'footnote',
  example: '[^1]: Hiện nay, chi ủy viên có trình độ THPT.',
  read: (text) => {
    const match = FOOTNOTE.exec(text)
    if (!match) return null
    return { series: 'footnote', marker: null, values: [], key: match[1] ?? '', textFrom: match[0].length, certain: true }
  },
}
