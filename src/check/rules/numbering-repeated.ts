import { numberingFaults } from '../numbering.js'
import { rule, type Report } from '../rule.js'

/** A number stands twice in a list ("đánh số trùng"). */
export const numberingRepeated = rule({
  id: 'numbering-repeated',
  group: 'structure',
  presets: { recommended: 'warning', strict: 'warning' },
  title: { vi: 'Đánh số trùng', en: 'A number stands twice' },
  reason: {
    vi: 'Hai mục cùng số thì viện dẫn, giao việc, báo cáo theo mục không biết là mục nào.',
    en: 'With two items of one number nobody can tell which one is cited, assigned or reported on.',
  },
  mend: { vi: 'Đánh lại số.', en: 'Number anew.' },
  messages: {
    again: { vi: '“{marker}” đã có ở mục liền trước.', en: '“{marker}” is the number of the one before too.' },
    first: { vi: 'Mục trước cùng số.', en: 'The one before.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) =>
    numberingFaults(document).flatMap(({ kind, item, previous }): Report[] => {
      const marker = item.node.marker?.text ?? ''
      if (kind !== 'repeated' || previous === null) return []
      const [[from], [before]] = [item.node.data.own, previous.node.data.own]
      const place = { clean: [before, before + (previous.node.marker?.text.length ?? 0)] as const }
      return [
        {
          message: 'again',
          values: { marker },
          place: { clean: [from, from + marker.length] },
          basis: item.node.id ?? marker,
          related: [{ message: 'first', place }],
        },
      ]
    }),
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH, YÊU CẦU\n\n1. Quán triệt sâu sắc nghị quyết.\n\n2. Tạo chuyển biến về nhận thức.\n\n2. Phân công rõ trách nhiệm.\n',
      finds: ['2.'],
    },
    {
      kind: 'bad',
      text: 'QUY ĐỊNH\n\nĐiều 1. Phạm vi điều chỉnh của quy định này.\n\nĐiều 2. Đối tượng áp dụng.\n\nĐiều 2. Trách nhiệm của cấp ủy.\n',
      finds: ['Điều 2.'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\n1. Quán triệt nghị quyết.\n\n2. Tạo chuyển biến.\n\nII- NỘI DUNG\n\n1. Học tập.\n\n2. Kiểm tra.\n',
    },
    {
      kind: 'good',
      text: 'NGHỊ QUYẾT\n\nĐiều 1. Trách nhiệm của cấp ủy.\n\nĐiều 1a. Trách nhiệm của chi bộ.\n\nĐiều 2. Hiệu lực thi hành.\n',
    },
  ],
})
