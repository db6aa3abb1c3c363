import type { LineKind } from '../line-kind.js'

/** With bars around it, or with two bars at least between cells. @example "| TT | Nhiệm vụ | Thời gian |", "1 | Lập đề án | Quý III/2023" */
const ROW = /^(?:\|.*\||[^|]*\s\|\s[^|]*\|(?:\s.*)?)$/u

/** A row of a table as Markdown has it, or as a copy from a page keeps its cells apart. Rows that follow each other are one table. */
export const tableRow: LineKind = {
  name: 'table-row',
  example: '| TT | Nhiệm vụ | Thời gian |',
  read: (text) => (ROW.test(text) ? { series: 'table', marker: null, values: [], key: '', textFrom: 0, certain: true } : null),
}
