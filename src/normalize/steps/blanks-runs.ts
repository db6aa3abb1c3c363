import type { Step } from '../step.js'

/** Two or more blanks, or a tab, within a line. @example "không để  phát sinh" */
const RUN = /[ \t]{2,}|\t/g

/** Runs of blanks to one. What stands around a line is left to `lines-paragraphs`, which comes before. */
export const runs: Step = {
  id: 'blanks-runs',
  about: {
    vi: 'Chữ căn đều hoặc dàn trang bằng dấu cách để lại nhiều dấu cách liền nhau, còn một.',
    en: 'Justified text and columns made with the space bar leave runs of blanks; one remains.',
  },
  example: { before: 'không để phát sinh điểm nóng.  Thực hiện\n', after: 'không để phát sinh điểm nóng. Thực hiện\n' },
  kind: 'layout',
  run: ({ text }) => ({
    edits: [...text.matchAll(RUN)].map(({ 0: run, index }) => ({ span: [index, index + run.length], replacement: ' ' })),
  }),
}
