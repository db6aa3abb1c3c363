import { rule } from '../rule.js'

const text = (...paragraphs: string[]): string => ['## KẾ HOẠCH', '## I. MỤC ĐÍCH', ...paragraphs].join('\n\n') + '\n'

/** A comment that sets aside what is not there ("ghi chú bỏ qua thừa"). Found when the others have run: `suppress.ts`. */
export const suppressionUnused = rule({
  id: 'suppression-unused',
  group: 'text',
  presets: { recommended: 'warning', strict: 'warning' },
  title: { vi: 'Ghi chú bỏ qua thừa', en: 'A suppression that sets nothing aside' },
  reason: {
    vi: 'Ghi chú còn lại sau khi văn bản đã sửa sẽ che lỗi mới cùng loại về sau.',
    en: 'What is left in a text that has been mended hides the next fault of its kind.',
  },
  mend: {
    vi: 'Bỏ ghi chú này, hoặc đặt nó ngay trước đoạn cần bỏ qua.',
    en: 'Take the comment out, or put it right before the paragraph that it is about.',
  },
  messages: {
    unused: { vi: 'Không có phát hiện nào của {rules} để bỏ qua ở đây.', en: 'There is nothing of {rules} to set aside here.' },
  },
  options: {},
  looksAt: 'document',
  run: () => [],
  examples: [
    {
      kind: 'bad',
      text: text('Xây dựng chi bộ “bốn tốt”.', '<!-- doichieu-ignore quotes-unpaired: trích nguyên văn -->'),
      finds: ['<!-- doichieu-ignore quotes-unpaired: trích nguyên văn -->'],
    },
    {
      kind: 'bad',
      text: text('Xây dựng chi bộ “bốn tốt”.', '<!-- doichieu-bỏ-qua quotes-unpaired: bản gốc in như vậy -->', '***'),
      finds: ['<!-- doichieu-bỏ-qua quotes-unpaired: bản gốc in như vậy -->'],
    },
    { kind: 'good', text: text('<!-- doichieu-ignore quotes-unpaired: trích nguyên văn -->', 'Xây dựng chi bộ “bốn tốt.') },
    { kind: 'good', text: text('<!-- In hai mặt. -->', 'Xây dựng chi bộ “bốn tốt”.') },
  ],
})
