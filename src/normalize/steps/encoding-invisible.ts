import type { Step } from '../step.js'

/** BOM, soft hyphen, zero-width blanks and joiners, direction marks, placeholders of pictures, control characters but tab, LF and form feed. */
const INVISIBLE =
  /[\uFEFF\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u180E\uFFFC\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]+/g

/** What is not seen in print and only stands in the way of searching. */
export const invisible: Step = {
  id: 'encoding-invisible',
  about: {
    vi: 'Ký tự không hiển thị (BOM, dấu nối mềm, dấu cách rộng 0, ký tự điều khiển) chen giữa các chữ làm hỏng việc tìm kiếm và so sánh; bỏ đi.',
    en: 'Characters that do not show (BOM, soft hyphens, zero-width blanks, control characters) stand between letters and break searching and comparing; they go.',
  },
  example: { before: '\uFEFFcông\u200B tác đả\u00ADng\n', after: 'công tác đảng\n' },
  kind: 'layout',
  onRecord: 'deletions',
  run: ({ text }) => ({
    edits: [...text.matchAll(INVISIBLE)].map(({ 0: run, index }) => ({ span: [index, index + run.length], replacement: '' })),
  }),
}
