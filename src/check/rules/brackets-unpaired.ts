import { paragraphsOf } from '../paragraphs.js'
import { rule, type Report } from '../rule.js'

const PAIRS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])
const BRACKET = /[()[\]{}]/gu
/** The number of an item of a list, which no bracket opens. @example "a)" of "gồm: a) công tác", "1)", "iii)" */
const NUMBERED = /(?:^|[\s;:,.–"“-])(?:\d{1,3}|\p{L}|[ivx]{2,4}|\d{1,2}\.\d{1,2})$/u

/** The brackets of a text that stand alone, with their places. */
function alone(text: string): { readonly bracket: string; readonly at: number }[] {
  const open: { bracket: string; at: number }[] = []
  const found: { bracket: string; at: number }[] = []
  for (const { 0: bracket, index: at } of text.matchAll(BRACKET)) {
    const opening = PAIRS.get(bracket)
    if (opening === undefined) open.push({ bracket, at })
    else if (open.at(-1)?.bracket === opening) open.pop()
    else if (!NUMBERED.test(text.slice(Math.max(0, at - 8), at))) found.push({ bracket, at })
  }
  return [...found, ...open].sort((one, other) => one.at - other.at)
}

/** Brackets that open or close alone ("dấu ngoặc không đủ cặp"). */
export const bracketsUnpaired = rule({
  id: 'brackets-unpaired',
  group: 'text',
  presets: { recommended: 'info', strict: 'warning' },
  title: { vi: 'Dấu ngoặc đơn không đủ cặp', en: 'Brackets that do not pair' },
  reason: {
    vi: 'Thiếu một dấu thì không biết phần chú giải hết ở đâu; số liệu, điều kiện trong ngoặc có thể bị hiểu sang phần sau.',
    en: 'Where one is missing nobody can tell where the remark ends; a figure or a condition in it may be read with what follows.',
  },
  mend: { vi: 'Thêm dấu còn thiếu, hoặc bỏ dấu thừa.', en: 'Add the one that is missing or take away the one too many.' },
  messages: {
    open: { vi: 'Dấu {bracket} không có dấu đóng.', en: 'A {bracket} that nothing closes.' },
    close: { vi: 'Dấu {bracket} không có dấu mở.', en: 'A {bracket} that nothing opens.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) =>
    paragraphsOf(document).flatMap(({ node, span: [from], text }) => {
      const skipped = node.marker === null ? 0 : text.indexOf(node.marker.text) + node.marker.text.length
      return alone(text.slice(skipped)).map(({ bracket, at }): Report => {
        const start = from + skipped + at
        const around = text.slice(Math.max(0, skipped + at - 40), skipped + at + 40)
        return {
          message: PAIRS.has(bracket) ? 'close' : 'open',
          values: { bracket },
          place: { clean: [start, start + 1] },
          basis: around,
        }
      })
    }),
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nTriển khai Nghị quyết (gọi tắt là Nghị quyết 21 đến toàn thể đảng viên.\n',
      finds: ['('],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nBáo cáo Ban Thường vụ Huyện ủy qua Ban Tổ chức) trước ngày 15/12.\n',
      finds: [')'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\na) Quán triệt Nghị quyết (gọi tắt là Nghị quyết 21).\n\nb) Nội dung gồm: 1) học tập; 2) kiểm tra.\n',
    },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nKết nạp đảng viên mới (từ 3% đến 4% [tính theo năm]).\n' },
  ],
})
