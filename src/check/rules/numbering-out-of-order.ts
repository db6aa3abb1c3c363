import { numberingFaults } from '../numbering.js'
import { rule, type Report } from '../rule.js'

/** A list goes back to a number that it has passed ("đánh số không theo thứ tự"). */
export const numberingOutOfOrder = rule({
  id: 'numbering-out-of-order',
  group: 'structure',
  presets: { recommended: 'warning', strict: 'warning' },
  title: { vi: 'Đánh số không theo thứ tự', en: 'Numbers out of order' },
  reason: {
    vi: 'Số thứ tự lùi lại thường do chuyển đoạn mà không đánh lại số, hoặc do trang bị xếp lẫn khi quét.',
    en: 'A number that goes back was left when a passage was moved, or pages were scanned in another order.',
  },
  mend: { vi: 'Xếp lại các mục hoặc đánh lại số.', en: 'Put the items in order, or number anew.' },
  messages: {
    back: { vi: '“{marker}” đứng sau “{previous}”.', en: '“{marker}” stands behind “{previous}”.' },
    before: { vi: 'Mục trước đó.', en: 'The one before.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) =>
    numberingFaults(document).flatMap(({ kind, item, previous }): Report[] => {
      const marker = item.node.marker?.text ?? ''
      if (kind !== 'out-of-order' || previous === null) return []
      const [[from], [before]] = [item.node.data.own, previous.node.data.own]
      const shown = previous.node.marker?.text ?? ''
      return [
        {
          message: 'back',
          values: { marker, previous: shown },
          place: { clean: [from, from + marker.length] },
          basis: `${item.node.id ?? marker} ${shown}`,
          related: [{ message: 'before', place: { clean: [before, before + shown.length] } }],
        },
      ]
    }),
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH, YÊU CẦU\n\n1. Quán triệt nghị quyết.\n\n3. Tạo chuyển biến về nhận thức.\n\n2. Phân công rõ trách nhiệm.\n\n4. Kiểm tra, đôn đốc.\n',
      finds: ['2.'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- NỘI DUNG\n\na) Quán triệt nghị quyết.\n\nb) Tuyên truyền.\n\nd) Kiểm tra việc thực hiện.\n\nc) Giám sát theo chuyên đề.\n',
      finds: ['c)'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\n1. Quán triệt nghị quyết.\n\n2. Tạo chuyển biến.\n\nII- NỘI DUNG\n\n1. Học tập.\n\n1.1. Cấp huyện.\n\n1.2. Cấp xã.\n\n2. Kiểm tra.\n',
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nCác chi bộ:\n\n1) Quán triệt;\n\n2) Tuyên truyền.\n\nCác đảng ủy:\n\n1) Lãnh đạo;\n\n2) Kiểm tra.\n',
    },
  ],
})
