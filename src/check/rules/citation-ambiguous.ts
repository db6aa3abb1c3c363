import type { Reference } from '../../model/document.js'
import { figureOf } from '../../vietnamese/document-numbers.js'
import { rule, type Report } from '../rule.js'

const BARE = /^\d+[a-z]?$/u

/** A citation that may mean several documents ("viện dẫn không rõ văn bản nào"). */
export const citationAmbiguous = rule({
  id: 'citation-ambiguous',
  group: 'citations',
  presets: { recommended: 'info', strict: 'warning' },
  title: { vi: 'Viện dẫn không rõ là văn bản nào', en: 'A citation that may mean several documents' },
  reason: {
    vi: 'Khi viện dẫn lại phải ghi tên loại và số, ký hiệu (Nghị định 30/2020/NĐ-CP, Phụ lục I); chỉ ghi con số thì văn bản có hai số giống nhau của hai cấp không phân biệt được.',
    en: 'Cited again, a document is to have its type and its full number (Nghị định 30/2020/NĐ-CP, appendix I); the figure alone does not tell documents of two levels apart.',
  },
  mend: { vi: 'Ghi đủ số và ký hiệu.', en: 'Write the full number.' },
  messages: {
    several: { vi: '“{quote}” có thể là {numbers}.', en: '“{quote}” may be {numbers}.' },
    candidate: { vi: 'Có thể là văn bản này.', en: 'It may be this one.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document: { references } }) => {
    const full = new Map<string, Map<string, Reference>>()
    for (const reference of references) {
      const { type, number } = reference
      if (number === null || BARE.test(number)) continue
      const key = `${type ?? ''} ${figureOf(number)}`
      const alike = full.get(key) ?? new Map<string, Reference>()
      if (!alike.has(number)) alike.set(number, reference)
      full.set(key, alike)
    }
    return references.flatMap(({ type, number, date, issuer, resolved, quote, clean }): Report[] => {
      if (number === null || !BARE.test(number) || date !== null || issuer !== null || resolved !== undefined) return []
      const firsts = [...(full.get(`${type ?? ''} ${figureOf(number)}`)?.values() ?? [])]
      if (firsts.length < 2) return []
      return [
        {
          message: 'several',
          values: { quote, numbers: firsts.map((each) => each.number ?? '').join(', ') },
          place: { clean },
          related: firsts.map((each) => ({ message: 'candidate', place: { clean: each.clean } })),
        },
      ]
    })
  },
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nThực hiện Nghị quyết số 21-NQ/TW của Trung ương và Nghị quyết số 21-NQ/TU của Tỉnh ủy.\n\nI- MỤC ĐÍCH\n\nQuán triệt Nghị quyết 21 đến toàn thể đảng viên.\n',
      finds: ['Nghị quyết 21'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nThực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị và Chỉ thị số 05-CT/HU của Huyện ủy.\n\nI- MỤC ĐÍCH\n\nTiếp tục thực hiện Chỉ thị số 05 gắn với nhiệm vụ chính trị.\n',
      finds: ['Chỉ thị số 05'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nThực hiện Nghị quyết số 21-NQ/TW của Trung ương và Nghị quyết số 18-NQ/TU của Tỉnh ủy.\n\nI- MỤC ĐÍCH\n\nQuán triệt Nghị quyết 21 đến toàn thể đảng viên.\n',
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nThực hiện Nghị quyết số 21-NQ/TW và Kế hoạch số 21-KH/TU.\n\nI- MỤC ĐÍCH\n\nQuán triệt Nghị quyết số 21-NQ/TW và Nghị quyết 21 đến toàn thể đảng viên.\n',
    },
  ],
})
