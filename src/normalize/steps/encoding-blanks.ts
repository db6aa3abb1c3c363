import type { Step } from '../step.js'

/** Blanks that are no plain blank: no-break, en, em, thin, ideographic. */
const BLANK = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g

export const blanks: Step = {
  id: 'encoding-blanks',
  about: {
    vi: 'Dấu cách không ngắt và các loại dấu cách khác được đổi thành dấu cách thường.',
    en: 'No-break blanks and blanks of other widths become plain ones.',
  },
  example: { before: 'số\u00A021-NQ/TW\n', after: 'số 21-NQ/TW\n' },
  kind: 'layout',
  run: ({ text }) => ({ edits: [...text.matchAll(BLANK)].map(({ index }) => ({ span: [index, index + 1], replacement: ' ' })) }),
}
