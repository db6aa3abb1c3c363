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

/** What was left to be written. @example "…", "..." */
const LEFT_OPEN = /^[.…\s]+$/u

const isItem = ({ type, marker }: DocumentNode): boolean => type === 'item' && marker?.kind === 'number'
const isFilled = ({ children }: DocumentNode): boolean =>
  children.some(({ type }) => type !== 'sentence' && type !== 'noise' && type !== 'footnote')

/** Whether an item is a heading because those before and behind it are, although nothing stands under it. @example "2. Công tác đảng viên" */
function isHeadingAmong(node: DocumentNode, before: DocumentNode | undefined, behind: DocumentNode | undefined): boolean {
  const { text = '' } = node
  if (!isItem(node) || isFilled(node)) return false
  if (LEFT_OPEN.test(text)) return true
  if (text === '' || text.length >= LONGEST || SENTENCE.test(text)) return false
  return [before, behind].every(
    (each) => each !== undefined && isItem(each) && isFilled(each) && !SENTENCE.test(each.text ?? each.title ?? ''),
  )
}

/** Headings with nothing under them. */
function emptyHeadings({ tree }: Directive): DocumentNode[] {
  const found: DocumentNode[] = []
  visit(tree, ({ type, children }) => {
    if (type === 'table') return
    /** What comes behind a child, from the last one back. */
    let next: DocumentNode | undefined
    const parts = children.filter((child) => child.type !== 'noise' && child.type !== 'footnote')
    const places = new Map(parts.map((part, index) => [part, index]))
    for (const node of children.toReversed()) {
      const behind = next
      const at = places.get(node)
      if (at !== undefined && isHeadingAmong(node, parts[at - 1], parts[at + 1])) {
        found.push(node)
        next = node
        continue
      }
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
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- NHIỆM VỤ\n\n1. Công tác tổ chức\n\n1.1. Rà soát tổ chức đảng.\n\n2. Công tác đảng viên\n\n3. Công tác kiểm tra\n\na) Kiểm tra 10 tổ chức đảng.\n',
      finds: ['2. Công tác đảng viên'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nI- NHIỆM VỤ\n\n1. Công tác tổ chức\n\n1.1. Rà soát tổ chức đảng.\n\n2. Mỗi chi bộ kết nạp 02 đảng viên.\n\n3. Công tác kiểm tra\n\na) Kiểm tra 10 tổ chức đảng.\n',
    },
    {
      kind: 'good',
      text: 'QUYẾT ĐỊNH\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.\n\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n',
    },
  ],
})
