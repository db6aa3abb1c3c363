import { nodesOf } from '../../parse/visit.js'
import { rule } from '../rule.js'

/** Quotation marks that open or close alone ("dấu ngoặc kép không đủ cặp"). */
export const quotesUnpaired = rule({
  id: 'quotes-unpaired',
  group: 'text',
  presets: { recommended: 'warning', strict: 'warning' },
  title: { vi: 'Dấu ngoặc kép không đủ cặp', en: 'Quotation marks that do not pair' },
  reason: {
    vi: 'Thiếu một dấu thì không biết lời dẫn hết ở đâu; trong bản nhận dạng đó thường là chỗ đọc sai.',
    en: 'Where one is missing nobody can tell where the quotation ends; in recognized text it often marks a misreading.',
  },
  mend: { vi: 'Thêm dấu còn thiếu, hoặc bỏ dấu thừa.', en: 'Add the one that is missing or take away the one too many.' },
  messages: {
    open: { vi: 'Dấu “ không có dấu đóng.', en: 'A “ that nothing closes.' },
    close: { vi: 'Dấu ” không có dấu mở.', en: 'A ” that nothing opens.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) =>
    [...nodesOf(document.tree)].flatMap(({ data, type }) => {
      if (type === 'sentence') return []
      const [from, to] = data.own
      const text = document.clean.text.slice(from, to)
      const open: number[] = []
      const reports = []
      for (const { index, 0: mark } of text.matchAll(/[“”]/gu))
        if (mark === '“') open.push(index)
        else if (open.pop() === undefined)
          reports.push({ message: 'close', place: { clean: [from + index, from + index + 1] as const }, basis: text })
      for (const index of open)
        reports.push({ message: 'open', place: { clean: [from + index, from + index + 1] as const }, basis: text })
      return reports
    }),
  examples: [
    { kind: 'bad', text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nXây dựng chi bộ “bốn tốt và đảng bộ cơ sở.\n', finds: ['“'] },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nXây dựng chi bộ “bốn tốt” và đảng bộ cơ sở.\n' },
  ],
})
