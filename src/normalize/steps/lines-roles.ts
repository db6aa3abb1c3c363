import type { Edit, Move } from '../../model/clean-text.js'
import type { SourceLine } from '../../model/source-text.js'
import { numberGlue, wordGlue } from '../glue.js'
import { printedLine } from '../layout.js'
import { type Line, linesOf } from '../lines.js'
import type { Step } from '../step.js'

/** A line with what the reader knows of it. */
interface Placed extends Line {
  readonly role: SourceLine['role']
}

/** Between the cells of a row, between two of them an empty one; and a bar in a cell, whose blanks would part two cells. @example " \t", " | " */
const CELL_END_OR_BAR = / *[\t|] */g

/** What is not asked of a row. */
const BARE = { indent: 0, blanks: 0, pageBreak: false, hardBreak: false }

/** Every line with a word on it, with its role; one that the reader passed over is a paragraph. */
function placedLines(text: string, lines: readonly SourceLine[]): Placed[] {
  const placed: Placed[] = []
  const add = (from: number, to: number, role: SourceLine['role']): void => {
    for (const line of linesOf(text.slice(from, to))) placed.push({ ...line, from: line.from + from, to: line.to + from, role })
  }
  let end = 0
  for (const { span, role } of lines) {
    add(end, span[0], 'paragraph')
    // A line that holds line ends goes on below each of them.
    const first = placed.length
    const raw = text.slice(span[0], span[1])
    // The cells at either end may be empty.
    if (role === 'row' && raw.trim() !== '' && !raw.includes('\n'))
      placed.push({ ...BARE, text: raw, from: span[0], to: span[1], role })
    else add(span[0], span[1], role)
    for (let index = first + 1; index < placed.length; index += 1) {
      const line = placed[index]
      if (line !== undefined && role !== 'furniture')
        placed[index] = { ...line, role: role === 'footnote' ? 'footnote' : 'continues' }
    }
    end = span[1]
  }
  add(end, text.length, 'paragraph')
  return placed
}

/** What stands between a line and the one before: what was cut at the line's end is put together again. */
function jointOf(before: Placed, line: Placed): string {
  if (line.role !== 'continues' || before.role === 'row') return '\n'
  return numberGlue(before.text, line.text) ?? wordGlue(before.text, printedLine(line), true) ?? ' '
}

/** Noise that stands within a paragraph, and where that ends. */
function noiseWithin(lines: readonly Placed[]): ReadonlyMap<Placed, number> {
  const found = new Map<Placed, number>()
  let end: number | undefined
  for (const line of [...lines].reverse()) {
    if (line.role === 'continues') end ??= line.to
    else if (line.role === 'noise' && end !== undefined) found.set(line, end)
    else if (line.role !== 'footnote' && line.role !== 'noise') end = undefined
  }
  return found
}

export const roles: Step = {
  id: 'lines-roles',
  about: {
    vi: 'Tệp PDF hay Word cho biết dòng nào mở đầu đoạn, dòng nào nối tiếp, đâu là tiêu đề chạy, số trang, chú thích, hàng của bảng; ảnh quét còn cho biết đâu là dấu đến, con dấu, bút tích. Bước này nối dòng theo đó, thay cho các bước phải đoán theo chữ.',
    en: 'A PDF or Word file tells which lines begin a paragraph and which go on, what is a running head or a page number, a footnote, a row of a table; a scan also tells the stamp of a registry, a seal, a hand. This step goes by that, in place of those that guess from the words.',
  },
  example: {
    before: 'Thực hiện Chỉ thị số 14-\nCT/TU[^1]\n2\n[^1]: Ngày 10/11/2016.\nvề công tác đảng.\nTT\tNội dung\n',
    after: 'Thực hiện Chỉ thị số 14-CT/TU[^1] về công tác đảng.\n| TT | Nội dung |\n[^1]: Ngày 10/11/2016.\n',
    roles: ['paragraph', 'continues', 'furniture', 'footnote', 'continues', 'row'],
  },
  kind: 'layout',
  onRecord: 'deletions',
  asksForLines: true,
  run: ({ text, lines }) => {
    if (lines === undefined) return { edits: [] }
    const edits: Edit[] = []
    const moves: Move[] = []
    const kept = placedLines(text, lines).filter(({ role }) => role !== 'furniture')
    const last = kept.findLast(({ role }) => role !== 'footnote')
    const breaks = noiseWithin(kept)
    /** Where all is settled up to, and the last line that is no footnote. */
    let settled = 0
    let before: Placed | undefined
    for (const line of kept) {
      if (line.role === 'footnote') {
        // The line end is put to the last letter, so that it goes along.
        if (settled < line.from) edits.push({ span: [settled, line.from], replacement: '' })
        edits.push({ span: [line.to - 1, line.to], replacement: `${text.charAt(line.to - 1)}\n` })
        moves.push({ span: [line.from, line.to], to: text.length })
        settled = line.to
        continue
      }
      const end = breaks.get(line)
      if (end !== undefined) {
        // A stamp on a paragraph is read behind it.
        if (settled < line.from) edits.push({ span: [settled, line.from], replacement: '' })
        edits.push({ span: [line.from, line.from + 1], replacement: `\n${text.charAt(line.from)}` })
        moves.push({ span: [line.from, line.to], to: end })
        settled = line.to
        continue
      }
      const joint = before === undefined ? '' : jointOf(before, line)
      const opening = line.role === 'row' ? '| ' : ''
      const closing = before?.role === 'row' ? ' |' : ''
      const put = closing + joint + opening
      if (text.slice(settled, line.from) !== put) edits.push({ span: [settled, line.from], replacement: put })
      if (line.role === 'row')
        for (const { 0: gap, index } of line.text.matchAll(CELL_END_OR_BAR)) {
          const replacement = gap.includes('\t') ? ' | ' : '|'
          if (gap !== replacement) edits.push({ span: [line.from + index, line.from + index + gap.length], replacement })
        }
      settled = line.to
      before = line
    }
    const end = last === undefined ? '' : last.role === 'row' ? ' |\n' : '\n'
    if (text.slice(settled) !== end || moves.length > 0) edits.push({ span: [settled, text.length], replacement: end })
    return { edits, moves }
  },
}
