import type { Step } from '../step.js'

/** CR LF, CR, vertical tab (a line break within a paragraph of Word), NEL, and Unicode's separators. */
const LINE_END = /\r\n?|[\v\u0085\u2028\u2029]/g

export const lineEnds: Step = {
  id: 'encoding-line-ends',
  about: {
    vi: 'Dấu xuống dòng của Windows, macOS cũ và Word được đổi thành LF.',
    en: 'Line ends of Windows, old Macs and Word become LF.',
  },
  example: { before: 'I. Mục đích\r\nII. Yêu cầu\r\n', after: 'I. Mục đích\nII. Yêu cầu\n' },
  kind: 'layout',
  run: ({ text }) => ({
    edits: [...text.matchAll(LINE_END)].map(({ 0: end, index }) => ({ span: [index, index + end.length], replacement: '\n' })),
  }),
}
