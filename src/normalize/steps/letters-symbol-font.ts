import type { Step } from '../step.js'

/** Bullets of the fonts Symbol and Wingdings, which Word keeps at U+F000 and above, and the characters they show. */
const BULLETS = new Map([
  ['\uF0B7', '•'],
  ['\uF0A7', '▪'],
  ['\uF06E', '▪'],
  ['\uF02D', '-'],
  ['\uF0D8', '➢'],
  ['\uF076', '❖'],
  ['\uF0FC', '✓'],
])
/** Only where a bullet stands. @example U+F0B7 at the beginning of a line */
const AT_START = new RegExp(`^[ \\t]*[${[...BULLETS.keys()].join('')}]`, 'gmu')

export const symbolFont: Step = {
  id: 'letters-symbol-font',
  about: {
    vi: 'Dấu đầu dòng của phông Symbol, Wingdings chép ra thành ký tự lạ; đổi thành dấu mà phông hiển thị.',
    en: 'Bullets of the fonts Symbol and Wingdings are copied as characters of no meaning; they become what the font shows.',
  },
  example: { before: '\uF0B7 Tăng cường công tác đảng\n', after: '• Tăng cường công tác đảng\n' },
  kind: 'repair',
  run: ({ text }) => ({
    edits: [...text.matchAll(AT_START)].map(({ 0: start, index }) => {
      const end = index + start.length
      return { span: [end - 1, end], replacement: BULLETS.get(start.slice(-1)) ?? '' }
    }),
  }),
}
