import { numberingFaults } from '../numbering.js'
import { rule, type Report } from '../rule.js'

const LETTERS = 'abcdđefghijklmnopqrstuvwxyz'

/** A number is missing in a list ("đánh số nhảy cách"). */
export const numberingSkipped = rule({
  id: 'numbering-skipped',
  group: 'structure',
  presets: { recommended: 'warning', strict: 'warning' },
  title: { vi: 'Đánh số nhảy cách', en: 'A number is missing' },
  reason: {
    vi: 'Số thứ tự nhảy cách là dấu hiệu một mục bị bỏ sót khi soạn hoặc khi sao chụp; viện dẫn “mục 3” sẽ không có chỗ nào.',
    en: 'Where a number is missing an item was lost in drafting or copying; who cites “item 3” finds nothing.',
  },
  mend: { vi: 'Đánh lại số, hoặc bổ sung mục còn thiếu.', en: 'Number anew, or put in what is missing.' },
  messages: {
    one: { vi: '“{marker}”: thiếu mục {first} trước nó.', en: '“{marker}”: item {first} before it is missing.' },
    several: {
      vi: '“{marker}”: thiếu từ mục {first} đến mục {last} trước nó.',
      en: '“{marker}”: items {first} to {last} before it are missing.',
    },
    before: { vi: 'Mục trước đó.', en: 'The one before.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) =>
    numberingFaults(document).flatMap(({ kind, item, previous, missing }): Report[] => {
      const marker = item.node.marker?.text ?? ''
      if (kind !== 'skipped' || missing === undefined) return []
      const [from] = item.node.data.own
      const named = (number: number): string =>
        item.series === 'letter' ? LETTERS.charAt(number - 1) : [...item.values.slice(0, -1), number].join('.')
      return [
        {
          message: missing[0] === missing[1] ? 'one' : 'several',
          values: { marker, first: named(missing[0]), last: named(missing[1]) },
          place: { clean: [from, from + marker.length] },
          basis: `${item.node.id ?? ''} ${String(missing[0])}`,
          ...(previous !== null && {
            related: [
              {
                message: 'before',
                place: {
                  clean: [previous.node.data.own[0], previous.node.data.own[0] + (previous.node.marker?.text.length ?? 0)],
                },
              },
            ],
          }),
        },
      ]
    }),
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH, YÊU CẦU\n\n1. Quán triệt sâu sắc nghị quyết.\n\n2. Tạo chuyển biến về nhận thức.\n\n4. Phân công rõ trách nhiệm.\n\n8. Kiểm tra, đôn đốc.\n',
      finds: ['4.', '8.'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n\nII- NỘI DUNG\n\nTổ chức học tập.\n\nIV- TỔ CHỨC THỰC HIỆN\n\nCác chi bộ triển khai.\n',
      finds: ['IV-'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\na) Quán triệt.\n\nb) Tuyên truyền.\n\nc) Kiểm tra.\n\nd) Giám sát.\n\ne) Sơ kết.\n\nII- NỘI DUNG\n\n1. Học tập.\n\n2. Kiểm tra.\n',
    },
    {
      kind: 'good',
      text: 'QUY ĐỊNH\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi điều chỉnh của quy định này.\n\nĐiều 2. Đối tượng áp dụng.\n\nChương II\nQUY ĐỊNH CỤ THỂ\n\nĐiều 3. Trách nhiệm của cấp ủy.\n',
    },
  ],
})
