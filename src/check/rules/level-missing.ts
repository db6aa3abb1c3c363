import type { Directive } from '../../model/document.js'
import { visit } from '../../parse/visit.js'
import { type Numbered, numberedOf } from '../numbering.js'
import { rule, type Report } from '../rule.js'

/** Items whose number names another above them that is not there, the first of each. */
function orphans(document: Directive): { readonly item: Numbered; readonly above: string }[] {
  const found: { item: Numbered; above: string }[] = []
  visit(document.tree, (node, ancestors) => {
    if (ancestors.some(({ type }) => type === 'table')) return
    const told = new Set<string>()
    const items = node.children.flatMap((child) => numberedOf(document, child) ?? [])
    const siblings = new Set(items.map(({ values }) => values.join('.')))
    const numbered = [...ancestors, node].flatMap((each) => numberedOf(document, each) ?? [])
    for (const item of items) {
      if (item.series !== 'number' || item.values.length < 2) continue
      const path = item.values.slice(0, -1)
      const above = path.join('.')
      // "3.1." of section III, of article 3, or of item 3.
      const stands = numbered.some(({ values, series }) =>
        series === 'number' ? values.join('.') === above : path.length === 1 && values[0] === path[0],
      )
      if (stands || siblings.has(above) || told.has(above)) continue
      told.add(above)
      found.push({ item, above })
    }
  })
  return found
}

/** An item 1.1 without an item 1 ("thiếu cấp trên của mục"). */
export const levelMissing = rule({
  id: 'level-missing',
  group: 'structure',
  presets: { recommended: 'warning', strict: 'warning' },
  title: { vi: 'Thiếu mục cấp trên', en: 'A level of the numbering is missing' },
  reason: {
    vi: 'Có mục 1.1 mà không có mục 1 thì bố cục thiếu một đề mục, hoặc đề mục bị mất khi soạn; số thứ tự các cấp phải nối nhau (Nghị định 30/2020/NĐ-CP, Phụ lục I).',
    en: 'With a 1.1 but no 1 a heading was forgotten or lost; the numbers of all levels are to hang together (Nghị định 30/2020/NĐ-CP, appendix I).',
  },
  mend: { vi: 'Bổ sung đề mục cấp trên, hoặc đánh lại số từ cấp ấy.', en: 'Put in the heading, or number from that level on.' },
  messages: { orphan: { vi: 'Có mục {marker} nhưng không có mục {above}.', en: 'There is a {marker} but no {above}.' } },
  options: {},
  looksAt: 'document',
  run: ({ document }) =>
    orphans(document).map(({ item: { node }, above }): Report => {
      const marker = node.marker?.text ?? ''
      const [from] = node.data.own
      return {
        message: 'orphan',
        values: { marker, above },
        place: { clean: [from, from + marker.length] },
        basis: node.id ?? marker,
      }
    }),
  examples: [
    {
      kind: 'bad',
      text: 'ĐỀ ÁN\n\nI- QUAN ĐIỂM\n\nNâng cao chất lượng chi bộ.\n\nII- MỤC TIÊU\n\n1.1. Mục tiêu tổng quát\n\nXây dựng Đảng bộ vững mạnh.\n\n1.2. Mục tiêu cụ thể\n\nKết nạp 3% đảng viên mỗi năm.\n',
      finds: ['1.1.'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- NHIỆM VỤ\n\n1. Công tác tổ chức\n\nKiện toàn cấp ủy.\n\n2.1. Về tuyên truyền\n\nMở chuyên mục trên báo.\n\n2.2. Về kiểm tra\n\nKiểm tra hằng quý.\n',
      finds: ['2.1.'],
    },
    {
      kind: 'good',
      text: 'ĐỀ ÁN\n\nI- MỤC TIÊU\n\n1. Mục tiêu chung\n\n1.1. Mục tiêu tổng quát\n\nXây dựng Đảng bộ vững mạnh.\n\n1.2. Mục tiêu cụ thể\n\nKết nạp 3% đảng viên mỗi năm.\n',
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n\nII- NỘI DUNG\n\n2.1. Học tập\n\nTổ chức hội nghị.\n\n2.2. Kiểm tra\n\nKiểm tra hằng quý.\n',
    },
  ],
})
