import type { Directive, DocumentNode } from '../../model/document.js'
import { visit } from '../../parse/visit.js'
import { rule, type Report } from '../rule.js'

/** Divisions that head what lies below them. */
const DIVISIONS: ReadonlySet<string> = new Set(['part', 'chapter', 'division', 'roman'])
/** A sentence, which says something by itself. @example "Giao Ban Tổ chức theo dõi việc thực hiện." */
const SENTENCE = /[.;!?…]["”)]?\s*$/u
/** No heading is longer, in UTF-16 units. */
const LONGEST = 250
/** What announces more. @example "Về tổ chức, bộ máy:" */
const ANNOUNCES = /:\s*$/u

/** Whether a node is a heading by what it looks like. */
function isHeading({ marker, title, text = title ?? '' }: DocumentNode): boolean {
  return marker !== null && DIVISIONS.has(marker.kind) && text !== '' && text.length < LONGEST && !SENTENCE.test(text)
}

/** Headings with nothing under them. */
function emptyHeadings({ tree }: Directive): DocumentNode[] {
  const found: DocumentNode[] = []
  visit(tree, ({ type, children }) => {
    if (type === 'table') return
    /** What comes behind a child, from the last one back. */
    let next: DocumentNode | undefined
    for (const node of children.toReversed()) {
      const behind = next
      if (node.type !== 'noise' && node.type !== 'footnote') next = node
      const announces = node.type === 'item' && node.marker?.kind === 'number' && ANNOUNCES.test(node.text ?? '')
      if (!isHeading(node) && !announces) continue
      if (node.children.some((child) => child.type !== 'sentence' && child.type !== 'noise')) continue
      const alike = behind === undefined || (behind.marker !== null && behind.marker.kind === node.marker?.kind)
      if (alike || behind.type === 'recipients' || behind.type === 'signature') found.push(node)
    }
  })
  return found
}

/** A heading with nothing under it ("đề mục không có nội dung"). */
export const headingEmpty = rule({
  id: 'heading-empty',
  group: 'structure',
  presets: { recommended: 'warning', strict: 'warning' },
  title: { vi: 'Đề mục không có nội dung', en: 'A heading with nothing under it' },
  reason: {
    vi: 'Đề mục trống là phần chưa soạn xong, hoặc nội dung bị mất khi sao chép; nhiệm vụ ở đó không ai biết mà làm.',
    en: 'An empty heading was left to be written, or what it headed was lost; nobody knows what is to be done there.',
  },
  mend: { vi: 'Bổ sung nội dung, hoặc bỏ đề mục.', en: 'Write what belongs there, or take the heading away.' },
  messages: { empty: { vi: 'Đề mục “{heading}” không có nội dung.', en: 'Nothing stands under “{heading}”.' } },
  options: {},
  looksAt: 'document',
  run: ({ document }) =>
    emptyHeadings(document).map((node): Report => ({
      message: 'empty',
      values: { heading: `${node.marker?.text ?? ''} ${node.text ?? node.title ?? ''}`.trim() },
      place: { clean: node.data.own },
    })),
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n\nII- NỘI DUNG\n\nIII- TỔ CHỨC THỰC HIỆN\n\nCác chi bộ triển khai.\n',
      finds: ['II- NỘI DUNG'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- NHIỆM VỤ\n\n1. Về công tác kiểm tra, giám sát:\n\n2. Về công tác dân vận:\n\n- Vận động nhân dân.\n\nII- TỔ CHỨC THỰC HIỆN\n\nCác chi bộ triển khai.\n',
      finds: ['1. Về công tác kiểm tra, giám sát:'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n\nII- TỔ CHỨC THỰC HIỆN\n\n1. Ban Tổ chức theo dõi.\n\n2. Các chi bộ triển khai.\n',
    },
    {
      kind: 'good',
      text: 'QUYẾT ĐỊNH\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.\n\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n',
    },
  ],
})
