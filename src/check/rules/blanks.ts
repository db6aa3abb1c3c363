import type { Directive } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { byParagraph, paragraphsOf, wordsAround } from '../paragraphs.js'
import { type Fix, inOrder } from '../repaired.js'
import { rule, type Report } from '../rule.js'
import { verbatim } from '../verbatim.js'

/** Blanks before a sign that follows its word. @example " ," of "chi bộ , đảng bộ"; not " ..." nor " :" of a ratio "1 : 2" */
const BEFORE_SIGN = /(?<=[\p{L}\p{N}\p{M})”"])[ ]+(?=[,;!?](?!\p{N})|[.:](?=\s|$)(?!\s?\p{N}))/gu
/** A sign that goes on without a blank. @example "," of "mạnh,có" */
const BEHIND_SIGN = /(?<=\p{Ll}\p{M}?)[,;](?=\p{L})/gu
/** Blanks inside a bracket or a quotation. @example " " of "( kèm theo" */
const INSIDE = /(?<=[\p{L}\p{N},;] ?[(“])[ ]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.])[ ]+(?=[)”])/gu
/** Words beside each other in a line; more blanks set columns. @example "không  để" */
const DOUBLE = /^[ \u00A0]{2,3}$/u
const BLANKS_BEFORE = /[ \u00A0]+$/u
const BLANKS_BEHIND = /^[ \u00A0]+/u
/** The share of double blanks from which a print was justified with them, in a line on the average. */
const JUSTIFIED = 0.5

/** So many paragraphs are told one by one. */
const FEW = 5
/** What stands before and behind the blanks between words. @example "phát", "trật tự.", "(kèm theo)" */
const ENDS_WORD = /[\p{L}\p{M}\p{N},;:.!?)”"%]$/u
const BEGINS_WORD = /^[\p{L}\p{N}(“"]/u
/** A marker, behind which any blanks may stand. @example "  *", "1." */
const MARKER = /^\s*(?:[-*+#•–]{1,6}|\p{L}{1,4}[.)/]|[\d.]{1,8}[.)/]?)$/u

interface Slip {
  readonly at: number
  readonly place: Report['place']
  readonly fix: Fix | null
}

/** Double blanks that normalizing has made one, but those that a print was justified with. */
function doubles({ clean, tree }: Directive): Slip[] {
  const { source, segments, text } = clean
  const found = segments.flatMap(({ source: [from, to], clean: [at], steps }): Slip[] => {
    if (!steps.includes('blanks-runs')) return []
    const start = from - (BLANKS_BEFORE.exec(source.text.slice(Math.max(0, from - 4), from))?.[0].length ?? 0)
    const end = to + (BLANKS_BEHIND.exec(source.text.slice(to, to + 4))?.[0].length ?? 0)
    const span: Span = [start, end]
    const line = source.text.slice(Math.max(source.text.lastIndexOf('\n', start - 1) + 1, start - 20), start)
    const between =
      ENDS_WORD.test(text.slice(Math.max(0, at - 20), at).trimEnd()) && BEGINS_WORD.test(text.slice(at, at + 20).trimStart())
    const inLine = line.trim() !== '' && !/^(?:[\r\n]|$)/u.test(source.text.slice(end, end + 1))
    if (!between || !inLine || MARKER.test(line) || !DOUBLE.test(source.text.slice(start, end))) return []
    return [{ at, place: { source: span }, fix: { span, replacement: ' ' } }]
  })
  const bodyFrom = tree.children.find(({ type }) => type !== 'header' && type !== 'noise')?.data.clean[0] ?? 0
  const lines = source.text.match(/\S.*/gu)?.length ?? 1
  return found.length > JUSTIFIED * lines ? [] : found.filter(({ at }) => at >= bodyFrom)
}

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [BEFORE_SIGN, ''],
  [INSIDE, ''],
  [BEHIND_SIGN, ' '],
]

/** Blanks too many or missing around signs, where the words stand in the source as they are. */
function aroundSigns(document: Directive): Slip[] {
  const inSource = verbatim(document.clean)
  return paragraphsOf(document).flatMap(({ node, span: [from], text }) =>
    // Cells of a table are parted by blanks too.
    node.type === 'table' || text.includes(' | ')
      ? []
      : PATTERNS.flatMap(([pattern, replacement]) =>
          [...text.matchAll(pattern)].map(({ 0: words, index }): Slip => {
            const clean: Span = [from + index, from + index + words.length]
            const span = inSource(clean)
            const written = replacement === '' ? '' : `${words}${replacement}`
            return { at: clean[0], place: { clean }, fix: span && { span, replacement: written } }
          }),
        ),
  )
}

/** Slips of the space bar ("lỗi dấu cách"). */
export const blanks = rule({
  id: 'blanks',
  group: 'text',
  presets: { strict: 'info', recommended: 'info' },
  title: { vi: 'Thừa hoặc thiếu dấu cách', en: 'Blanks too many or missing' },
  reason: {
    vi: 'Dấu câu viết liền chữ trước, cách chữ sau một dấu cách; giữa hai chữ chỉ một dấu cách. Viết khác thì tìm kiếm sót và dòng ngắt sai chỗ.',
    en: 'A sign follows its word at once and is followed by one blank; one blank stands between words. Anything else is missed by a search and breaks lines in the wrong place.',
  },
  mend: { vi: 'Bỏ dấu cách thừa, thêm dấu cách thiếu.', en: 'Take away or add the blanks.' },
  messages: { found: { vi: '{count} chỗ thừa hoặc thiếu dấu cách.', en: '{count} {count|slip|slips} of the space bar.' } },
  options: {},
  looksAt: 'document',
  run: ({ document }) => {
    // How wide the blanks of a printed page are says nothing.
    if (document.clean.source.pages.some(({ readBy }) => readBy !== 'plain')) return []
    const slips = [...doubles(document), ...aroundSigns(document)].sort((one, other) => one.at - other.at)
    return byParagraph(document, slips, ({ at }) => at, FEW).map((group): Report => ({
      message: 'found',
      values: { count: group.length },
      place: group[0].place,
      basis: wordsAround(document, group[0].at, 30),
      fixes: inOrder(group.flatMap(({ fix }) => fix ?? [])),
    }))
  },
  examples: [
    { kind: 'bad', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nCác chi bộ , đảng bộ cơ sở quán triệt nghị quyết.\n', finds: [' '] },
    { kind: 'bad', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nKhông để  phát sinh điểm nóng về an ninh trật tự.\n', finds: ['  '] },
    { kind: 'bad', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nXây dựng Đảng bộ vững mạnh,có sức chiến đấu cao.\n', finds: [','] },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nTỉ lệ đạt 4,5% (năm 2022), tăng dần qua các năm... đến 2025.\n' },
    {
      kind: 'good',
      text: 'HUYỆN ỦY BA TƠ          ĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nCác chi bộ, đảng bộ cơ sở quán triệt nghị quyết.\n',
    },
  ],
})
