import { paragraphsOf } from '../paragraphs.js'
import { inOrder, type Fix } from '../repaired.js'
import { rule } from '../rule.js'
import { verbatim } from '../verbatim.js'

/** Words in straight marks, apart from other words. @example "\"tự diễn biến\"" */
const STRAIGHT = /(?<![\p{L}\p{N}"])"(?=\S)([^"“”\n]{1,300}?)(?<=\S)"(?![\p{L}\p{N}"])/gu
const CURLY = /“[^“”"\n]{1,300}”/gu

/** Straight and curly quotation marks in one document ("dấu ngoặc kép không thống nhất"). */
export const quotesMixed = rule({
  id: 'quotes-mixed',
  group: 'text',
  presets: { strict: 'info' },
  title: { vi: 'Lẫn hai kiểu dấu ngoặc kép', en: 'Two kinds of quotation marks' },
  reason: {
    vi: 'Một văn bản dùng thống nhất một kiểu dấu ngoặc kép; lẫn “ ” với " " thường do chép từ nhiều nguồn, và dấu thẳng không cho biết là mở hay đóng.',
    en: 'A document keeps to one kind. Where “ ” and " " are mixed it was put together of several; straight marks don’t tell whether they open or close.',
  },
  mend: { vi: 'Dùng thống nhất “ ”.', en: 'Use “ ” throughout.' },
  messages: {
    mixed: {
      vi: '{straight} lời dẫn đặt trong " ", {curly} lời dẫn đặt trong “ ”.',
      en: '{straight} {straight|quotation stands|quotations stand} in " ", {curly} in “ ”.',
    },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) => {
    const inSource = verbatim(document.clean)
    const paragraphs = paragraphsOf(document)
    const straight = paragraphs.flatMap(({ span: [from], text }) =>
      [...text.matchAll(STRAIGHT)].map(({ 0: words, index }) => [from + index, from + index + words.length] as const),
    )
    const curly = paragraphs.reduce((sum, { text }) => sum + (text.match(CURLY)?.length ?? 0), 0)
    const [first] = straight
    if (first === undefined || curly === 0) return []
    const fixes = straight.flatMap(([from, to]): Fix[] => {
      const [open, close] = [inSource([from, from + 1]), inSource([to - 1, to])]
      if (open === null || close === null) return []
      return [
        { span: open, replacement: '“' },
        { span: close, replacement: '”' },
      ]
    })
    return [
      {
        message: 'mixed',
        values: { straight: straight.length, curly },
        place: { clean: first },
        basis: '',
        fixes: inOrder(fixes),
      },
    ]
  },
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nXây dựng “chi bộ bốn tốt”; ngăn chặn "tự diễn biến" trong nội bộ.\n',
      finds: ['"tự diễn biến"'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nPhong trào "Dân vận khéo".\n\nII- NỘI DUNG\n\nCuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam”.\n',
      finds: ['"Dân vận khéo"'],
    },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nXây dựng “chi bộ bốn tốt”, “đảng bộ cơ sở bốn tốt”.\n' },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nNgăn chặn "tự diễn biến", "tự chuyển hoá" trong nội bộ; lắp màn hình 55".\n',
    },
  ],
})
