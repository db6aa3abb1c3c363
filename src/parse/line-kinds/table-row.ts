import type { LineKind } from '../line-kind.js'

/** @example "| TT | Nhiệm vụ | Thời gian |" */
const ROW = /^\|.*\|$/u

/** A row of a table as Markdown has it. Rows that follow each other are one table. */
export const tableRow: LineKind = {
  name: 'table-row',
  example: '| TT | Nhiệm vụ | Thời gian |',
  read: (text) => (ROW.test(text) ? { series: 'table', marker: null, values: [], key: '', textFrom: 0, certain: true } : null),
}
