import type { Edit, Move } from '../../model/clean-text.js'
import { drawnTables } from '../drawn-tables.js'
import { linesOf } from '../lines.js'
import { plainTables } from '../plain-tables.js'
import type { Step } from '../step.js'
import type { PlainRow } from '../table-parts.js'

/** Tables that are set with blanks or tabs between their columns: a row a line, with bars between the cells. */
export const tables: Step = {
  id: 'lines-tables',
  about: {
    vi: 'Bảng trong văn bản thuần (`pdftotext -layout`, thư điện tử) chia cột bằng khoảng trắng; ô dài xuống dòng, các ô xen nhau. Bước này ghép mỗi hàng thành một dòng, giữa các ô có dấu `|`. Chỉ nhận bảng có dòng tiêu đề (TT, Nội dung, Chủ trì, Thời gian …); không rõ thì giữ nguyên.',
    en: 'A table in plain text (`pdftotext -layout`, a mail) has blanks between its columns; long cells wrap, and the cells mix. This step makes every row one line, with `|` between the cells. Only a table with a head is read (TT, Nội dung, Chủ trì, Thời gian …); in doubt the text stays.',
  },
  example: {
    before:
      'TT   Nội dung               Chủ trì          Thời gian\n1    Rà soát chi bộ sinh    Ban Tổ chức      Tháng 5\n     hoạt ghép              Huyện ủy\n2    Bồi dưỡng cấp ủy       Trung tâm        Quý III\n',
    after:
      '| TT | Nội dung | Chủ trì | Thời gian |\n| 1 | Rà soát chi bộ sinh hoạt ghép | Ban Tổ chức Huyện ủy | Tháng 5 |\n| 2 | Bồi dưỡng cấp ủy | Trung tâm | Quý III |\n',
  },
  kind: 'layout',
  guessesLines: true,
  run: ({ text }) => {
    const lines = linesOf(text)
    const drawn = drawnTables(lines)
    const edits: Edit[] = drawn.flatMap(({ rules }) =>
      rules.map(({ from, to }) => ({ span: [from, to] as const, replacement: '' })),
    )
    const moves: Move[] = []
    for (const row of [...drawn.flatMap(({ rows }) => rows), ...plainTables(lines).flat()]) put(row, text, edits, moves)
    return { edits: edits.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]), moves }
  },
}

/** Puts the cells of a row one after the other, with bars between them. */
function put({ cells, start, end }: PlainRow, text: string, edits: Edit[], moves: Move[]): void {
  const fragments = cells.flat()
  const printed = [...fragments].sort((a, b) => a.from - b.from)
  const isInOrder = printed.every((fragment, index) => fragment === fragments[index])
  const before = new Map<number, string>()
  let last = -1
  for (const [column, cell] of cells.entries())
    for (const [index, { from }] of cell.entries()) {
      before.set(from, index > 0 ? ' ' : last < 0 ? '| '.repeat(column + 1) : `${' |'.repeat(column - last)} `)
      last = column
    }
  let at = start
  for (const { from, to } of printed) {
    if (at < from) edits.push({ span: [at, from], replacement: '' })
    edits.push({ span: [from, from], replacement: before.get(from) ?? ' ' })
    at = to
  }
  if (at < end) edits.push({ span: [at, end], replacement: '' })
  if (cells.length === 0) return
  // The bar comes with the line's end, before which moved cells go.
  const bars = ' |'.repeat(cells.length - last)
  edits.push({ span: [end, Math.min(end + 1, text.length)], replacement: `${bars}${text.slice(end, end + 1)}` })
  if (!isInOrder) moves.push(...fragments.map(({ from, to }): Move => ({ span: [from, to], to: end })))
}
