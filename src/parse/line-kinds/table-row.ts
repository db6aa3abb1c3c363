import type { LineKind } from '../line-kind.js'

/** With bars around it. @example "| TT | Nhiệm vụ | Thời gian |" */
const ROW = /^\|.*\|$/u
/** With two bars or more between cells. @example "1 | Lập đề án | Quý III/2023"; not "I- Tổ chức | a | b", "- Lưu: VT | a | b" */
const CELLS = /^(?!(?:[-–+•]|[IVX]+[.)-]|\d+[.)])\s+[^\s|])[^|]*\s\|\s[^|]*\s\|(?:.*[^|]|)$/u

/** A row of a table as Markdown has it, or as a copy from a page keeps its cells apart. Rows that follow each other are one table. */
export const tableRow: LineKind = {
  name: 'table-row',
  example: '| TT | Nhiệm vụ | Thời gian |',
  read: (text) =>
    ROW.test(text) || (text.includes(' | ') && CELLS.test(text))
      ? { series: 'table', marker: null, values: [], key: '', textFrom: 0, certain: true }
      : null,
}
