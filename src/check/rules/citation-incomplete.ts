import type { Reference } from '../../model/document.js'
import { figureOf } from '../../vietnamese/document-numbers.js'
import { rule, type Report } from '../rule.js'

const BARE = /^\d+[a-z]?$/u
/** Laws are cited by their names. */
const NAMED: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp', 'Điều lệ'])

/** What tells documents apart as far as a citation goes: type and figure. */
const keyOf = ({ type, number }: Reference): string => `${type ?? ''} ${figureOf(number ?? '')}`

/** A document that is nowhere cited in full ("viện dẫn chưa đầy đủ"). */
export const citationIncomplete = rule({
  id: 'citation-incomplete',
  group: 'citations',
  presets: { strict: 'info' },
  title: { vi: 'Văn bản được dẫn chưa đủ số, ký hiệu, ngày', en: 'A document that is nowhere cited in full' },
  reason: {
    vi: 'Lần đầu viện dẫn phải ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW).',
    en: 'The first citation of a document is to give its type, number, date, body and subject (Nghị định 30/2020/NĐ-CP, appendix I; Hướng dẫn 36-HD/VPTW).',
  },
  mend: { vi: 'Ghi đủ ở lần dẫn đầu tiên.', en: 'Give it in full where it is cited first.' },
  messages: {
    symbol: {
      vi: '“{quote}”: cả văn bản không có chỗ nào ghi đủ số, ký hiệu.',
      en: '“{quote}”: its full number stands nowhere.',
    },
    date: { vi: '“{quote}”: cả văn bản không có chỗ nào ghi ngày ban hành.', en: '“{quote}”: its date stands nowhere.' },
  },
  options: {
    needs: {
      default: ['symbol', 'date'],
      values: ['symbol', 'date'],
      about: {
        vi: 'Phần phải có: `symbol` số và ký hiệu, `date` ngày ban hành.',
        en: 'What is to be there: `symbol` the full number, `date` the day.',
      },
    },
  },
  looksAt: 'document',
  run: ({ document: { references } }, { needs }) => {
    const groups = new Map<string, Reference[]>()
    for (const reference of references) {
      if (reference.number === null || NAMED.has(reference.type ?? '')) continue
      const key = keyOf(reference)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [reference])
      else group.push(reference)
    }
    return [...groups.values()].flatMap((group): Report[] => {
      const [first] = group
      if (first === undefined) return []
      const { quote, clean, resolved } = first
      const place = { clean }
      const values = { quote }
      const full = group.some(({ number }) => number !== null && !BARE.test(number)) || resolved !== undefined
      if (!full && needs.includes('symbol')) return [{ message: 'symbol', values, place, basis: keyOf(first) }]
      const dated = group.some(({ date }) => date !== null) || (resolved?.date ?? null) !== null
      return dated || !needs.includes('date') ? [] : [{ message: 'date', values, place, basis: keyOf(first) }]
    })
  },
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nTiếp tục thực hiện Nghị quyết 21 của Ban Chấp hành Trung ương.\n',
      finds: ['Nghị quyết 21 của Ban Chấp hành Trung ương'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nThực hiện Kế hoạch số 121-KH/TU của Ban Thường vụ Tỉnh ủy.\n',
      finds: ['Kế hoạch số 121-KH/TU của Ban Thường vụ Tỉnh ủy'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nThực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương.\n\nI- MỤC ĐÍCH\n\nQuán triệt Nghị quyết 21, Nghị quyết số 21-NQ/TW.\n',
    },
    { kind: 'good', text: 'KẾ HOẠCH\n\nCăn cứ Luật Tổ chức chính quyền địa phương năm 2015 và Điều lệ Đảng.\n' },
  ],
})
