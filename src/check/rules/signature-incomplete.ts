import type { Directive } from '../../model/document.js'
import { nodesOf } from '../../parse/visit.js'
import { letterheadOf } from '../letterhead.js'
import { rule, type Report } from '../rule.js'

const HEAD =
  'HUYỆN ỦY BA TƠ\n*\nSố 35-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 15 tháng 9 năm 2022\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n\nNơi nhận:\n- Tỉnh ủy,\n- Lưu VPHU.\n'

/** Names of several persons who sign side by side. @example "Nông Thị Bích Lan Vũ Hữu Thắng" */
const NAMES = /^(?:\p{Lu}\p{Ll}+(?:\s+|$)){4,12}$/u

/** Whether persons are named below the text whose names run together in two columns. */
const isSignedBySeveral = ({ tree, clean }: Directive): boolean =>
  tree.children
    .filter(({ type }) => type === 'signature')
    .some((group) => group.children.some(({ data: { own } }) => NAMES.test(clean.text.slice(...own).trim()))) ||
  [...nodesOf(tree)].some(
    ({ type, data: { own } }) => type === 'noise' && own[1] - own[0] < 100 && NAMES.test(clean.text.slice(...own).trim()),
  )

/** Who signed, and in which office, is missing ("thiếu thẩm quyền ký"). */
export const signatureIncomplete = rule({
  id: 'signature-incomplete',
  group: 'header',
  // Name and seal are often a picture that a text does not have.
  presets: { recommended: 'warning', strict: 'warning' },
  lowers: true,
  title: { vi: 'Thiếu chức vụ hoặc họ tên người ký', en: 'No signatory' },
  reason: {
    vi: 'Thể thức bắt buộc có quyền hạn, chức vụ, họ tên và chữ ký của người có thẩm quyền (Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP, Điều 8); thiếu thì chưa phải văn bản đã ban hành.',
    en: 'Authority, office and name of whoever signs are parts that a document must have (Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP, article 8); without them it has not been issued.',
  },
  mend: {
    vi: 'Ghi đủ quyền hạn, chức vụ, họ tên người ký như bản chính.',
    en: 'Give authority, office and name as the original has them.',
  },
  messages: {
    none: {
      vi: 'Không có phần ký: quyền hạn, chức vụ, họ tên.',
      en: 'Nobody has signed: authority, office and name are missing.',
    },
    both: {
      vi: '“{authority}”: thiếu chức vụ và họ tên người ký.',
      en: '“{authority}”: office and name of the signatory are missing.',
    },
    name: { vi: 'Thiếu họ tên người ký.', en: 'The name of the signatory is missing.' },
    title: { vi: 'Thiếu chức vụ người ký.', en: 'The office of the signatory is missing.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) => {
    const { signature, tree } = document
    const { openNumber, openDate } = letterheadOf(document)
    // A draft is yet to be signed.
    const draft = openNumber !== null || openDate !== null ? ({ atMost: 'info' } as const) : {}
    if (signature === null) return [{ message: 'none', place: null, basis: '', ...draft }]
    const { title, name, authority } = signature
    const node = tree.children.find(({ type }) => type === 'signature')
    const first = node?.children[0]?.data.own ?? null
    const place = first === null ? null : { clean: first }
    const report = (message: string): Report => ({
      message,
      values: { authority: authority ?? '' },
      place,
      basis: message,
      ...draft,
    })
    if (name === null && isSignedBySeveral(document)) return []
    if (name === null && title === null) return [report('both')]
    if (name === null) return [report('name')]
    return title === null ? [report('title')] : []
  },
  examples: [
    { kind: 'bad', text: HEAD, finds: [''] },
    { kind: 'bad', text: `${HEAD}\nT/M THỊ ỦY\n`, finds: ['T/M THỊ ỦY'] },
    { kind: 'bad', text: `${HEAD}\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n`, finds: ['T/M BAN THƯỜNG VỤ'] },
    { kind: 'bad', text: `${HEAD}\nT/M BAN THƯỜNG VỤ\n\nNguyễn Văn An\n`, finds: ['T/M BAN THƯỜNG VỤ'] },
    { kind: 'good', text: `${HEAD}\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n` },
    {
      kind: 'good',
      text: `${HEAD}\nTM. BAN THƯỜNG VỤ      TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH      PHÓ CHỦ TỊCH\n\nNông Thị Bích Lan      Vũ Hữu Thắng\n`,
    },
    { kind: 'good', text: `${HEAD}\nCHÁNH VĂN PHÒNG\n\n(đã ký)\n\nTrần Thị Bình\n` },
  ],
})
