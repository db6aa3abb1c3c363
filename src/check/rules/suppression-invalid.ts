import { rule, type RuleExample } from '../rule.js'

const text = (comment: string): string => `## KẾ HOẠCH\n\n## I. MỤC ĐÍCH\n\n${comment}\n\nXây dựng chi bộ “bốn tốt.\n`

/** A document with a comment that is not valid. */
const bad = (comment: string): RuleExample => ({ kind: 'bad', text: text(comment), finds: [comment] })

/** A comment that is to set findings aside and is not understood ("ghi chú bỏ qua không hợp lệ"). Found when the others have run: `suppress.ts`. */
export const suppressionInvalid = rule({
  id: 'suppression-invalid',
  group: 'text',
  presets: { recommended: 'error', strict: 'error' },
  title: { vi: 'Ghi chú bỏ qua không hợp lệ', en: 'A suppression that is not valid' },
  reason: {
    vi: 'Bỏ qua một phát hiện là việc phải nói rõ lý do để người sau xem lại được; ghi chú ghi sai thì không có tác dụng mà người viết không biết.',
    en: 'Whoever sets a finding aside is to say why, so that others can judge it later; a comment that is written wrongly does nothing, and its author does not know.',
  },
  mend: {
    vi: 'Ghi theo mẫu <!-- doichieu-ignore mã-quy-tắc III.1.1/2: lý do -->; bỏ mã nhiệm vụ nếu không cần.',
    en: 'Write <!-- doichieu-ignore rule-id III.1.1/2: reason -->; the id of a task may be left out.',
  },
  messages: {
    form: {
      vi: 'Không có cách bỏ qua “{word}”. Có: doichieu-ignore, doichieu-ignore-file, doichieu-ignore-begin, doichieu-ignore-end.',
      en: 'There is no “{word}”. There are doichieu-ignore, doichieu-ignore-file, doichieu-ignore-begin, doichieu-ignore-end.',
    },
    'open-comment': { vi: 'Ghi chú không có dấu đóng “-->”.', en: 'The comment has no “-->” at its end.' },
    'no-rule': { vi: 'Ghi chú không nêu quy tắc nào.', en: 'The comment names no rule.' },
    'unknown-rule': {
      vi: 'Không có quy tắc “{word}”, hoặc quy tắc này không bỏ qua được.',
      en: 'There is no rule “{word}”, or none that can be set aside.',
    },
    'other-word': {
      vi: '“{word}” không phải mã quy tắc hay mã nhiệm vụ.',
      en: '“{word}” is neither the id of a rule nor that of a task.',
    },
    'no-reason': { vi: 'Ghi chú bỏ qua không nêu lý do sau dấu hai chấm.', en: 'The comment gives no reason behind a colon.' },
    'not-closed': {
      vi: 'Đoạn bỏ qua mở ở đây không có doichieu-ignore-end.',
      en: 'What begins here is closed by no doichieu-ignore-end.',
    },
    'not-opened': { vi: 'Không có doichieu-ignore-begin nào ở trên.', en: 'No doichieu-ignore-begin stands above.' },
    'too-many': {
      vi: 'Văn bản có hơn {word} ghi chú bỏ qua; chỉ {word} ghi chú đầu có tác dụng.',
      en: 'The document has more than {word} suppressions; the first {word} are heard.',
    },
  },
  options: {},
  looksAt: 'document',
  run: () => [],
  examples: [
    bad('<!-- doichieu-ignore quotes-unpaired -->'),
    bad('<!-- doichieu-ignore dau-ngoac-kep: trích nguyên văn -->'),
    bad('<!-- doichieu-ignore: trích nguyên văn -->'),
    bad('<!-- doichieu-ignore quotes-unpaired cả đoạn: trích nguyên văn -->'),
    bad('<!-- doichieu-ignore-line quotes-unpaired: trích nguyên văn -->'),
    bad('<!-- doichieu-ignore-begin quotes-unpaired: trích nguyên văn -->'),
    bad('<!-- doichieu-ignore-end -->'),
    {
      kind: 'bad',
      text: '## KẾ HOẠCH\n\n## I. MỤC ĐÍCH\n\nXây dựng chi bộ “bốn tốt.\n\n<!-- doichieu-ignore-file quotes-unpaired: bản cũ',
      finds: ['<!-- doichieu-ignore-file quotes-unpaired: bản cũ'],
    },
    { kind: 'good', text: text('<!-- doichieu-ignore quotes-unpaired: trích nguyên văn bản gốc -->') },
    { kind: 'good', text: text('<!-- doichieu-bỏ-qua quotes-unpaired: bản gốc in như vậy -->') },
  ],
})
