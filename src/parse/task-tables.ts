import type { Assignment, DocumentNode } from '../model/document.js'
import type { Span } from '../model/span.js'
import { taskColumnOf, type TaskColumn } from '../vietnamese/task-columns.js'
import { whenOfCell } from './bare-times.js'
import { limitIn, type When } from './deadlines.js'
import { partnersIn } from './duty-holders.js'
import type { MergedCells } from './merged-cells.js'
import { phrase } from './phrase.js'
import { rowsOf, type TableRow } from './table-rows.js'
import { visit } from './visit.js'

/** The columns of a table by what they hold; a table may have two of a kind ("Chủ trì | Phối hợp" below one head). */
type Columns = readonly (TaskColumn | null)[]

/** What is carried on from row to row, for cells that say that they are as the one above. */
interface Above {
  readonly lead: Span | null
  readonly partner: Span | null
  readonly time: Span | null
  readonly task: Span | null
}

const NOTHING: Above = { lead: null, partner: null, time: null, task: null }

/**
 * The assignments in tables of tasks ("phụ lục phân công nhiệm vụ"), a row each: the columns are known by their heads, a cell
 * that the file has merged with the one above it is that one, any other empty cell says nothing, and a table that goes on without
 * a head has that of the table before it.
 */
export function tableAssignments(tree: DocumentNode, text: string, merged: MergedCells): Assignment[] {
  const found: Assignment[] = []
  let last: {
    readonly columns: Columns
    readonly parent: DocumentNode | undefined
    readonly above: Above
    readonly cells: TableRow['cells']
  } | null = null
  visit(tree, (node, ancestors) => {
    if (node.type !== 'table' || ancestors.some(({ type }) => type === 'header' || type === 'recipients')) return
    const parent = ancestors.at(-1)
    const rows = rowsOf(node, text)
    const head = headOf(rows, text)
    const goesOn = head === null && last?.parent === parent && rows.every(({ cells }) => cells.length === last?.columns.length)
    const columns = head?.columns ?? (goesOn ? last?.columns : undefined)
    if (!columns || !givesTasks(columns)) return
    const id = node.id ?? ancestors.findLast((ancestor) => ancestor.id !== null)?.id ?? null
    let above = goesOn ? (last?.above ?? NOTHING) : NOTHING
    let cellsAbove = goesOn ? (last?.cells ?? []) : []
    const below = rows.slice(head?.rows ?? 0)
    const numbers = below.map(({ cells }) => text.slice(...(cells[columns.indexOf('number')] ?? [0, 0])))
    for (const [at, row] of below.entries()) {
      const isGroup = opensGroup(numbers[at] ?? '', numbers[at + 1] ?? '')
      cellsAbove = withMerged(row, merged, cellsAbove)
      const read = readRow({ ...row, cells: cellsAbove }, columns, isGroup, above, text)
      above = read.above
      if (read.assignment) found.push({ ...read.assignment, node: id })
    }
    last = { columns, parent, above, cells: cellsAbove }
  })
  return found
}

/** The cells of a row, those that are merged with the cells above as these. */
function withMerged({ from, cells }: TableRow, merged: MergedCells, above: TableRow['cells']): TableRow['cells'] {
  const known = merged.get(from)
  if (known === undefined) return cells
  return cells.map((cell, column) => (isEmpty(cell) && known.includes(column) ? (above[column] ?? cell) : cell))
}

/** A table gives tasks where one column says what, and another who or by when. */
const givesTasks = (columns: Columns): boolean =>
  columns.includes('task') && (columns.includes('lead') || columns.includes('time'))

const OF_DOCUMENTS = /^(?:số(?:,|\s+và|\s+hiệu|\s+văn|\s+ký|\/)|ký\s+hiệu|trích\s+yếu|tên\s+loại)/iu

/** Rows that a head may take: the second names the parts of a cell above it ("Chủ trì | Phối hợp"). */
const HEAD_ROWS = 3
const FEWEST_KNOWN = 2

function headOf(rows: readonly TableRow[], text: string): { columns: Columns; rows: number } | null {
  for (const [at, row] of rows.slice(0, HEAD_ROWS).entries()) {
    const columns = row.cells.map((cell) => taskColumnOf(text.slice(...cell)))
    // "Số, ký hiệu | Ngày | Trích yếu nội dung" lists documents.
    if (row.cells.some((cell) => OF_DOCUMENTS.test(text.slice(...cell)))) return null
    if (columns.filter((column) => column !== null && column !== 'number').length < FEWEST_KNOWN) continue
    const below = rows[at + 1]
    const parts = below?.cells.map((cell) => (cell[0] === cell[1] ? null : taskColumnOf(text.slice(...cell)))) ?? []
    const isSecond =
      below !== undefined &&
      below.cells.every((cell, i) => cell[0] === cell[1] || parts[i] !== null || i === 0) &&
      parts.some((part) => part !== null) &&
      below.cells.some((cell) => cell[0] === cell[1])
    if (!isSecond) return { columns, rows: at + 1 }
    return { columns: columns.map((column, i) => (canBeParted(column) ? (parts[i] ?? column) : column)), rows: at + 2 }
  }
  return null
}

/** "Đơn vị thực hiện" may stand above "Chủ trì" and "Phối hợp"; "thực hiện" below "Thời gian" only goes on with it. */
const canBeParted = (column: TaskColumn | null): boolean => column === null || column === 'lead' || column === 'partner'

const isEmpty = (cell: Span | null | undefined): boolean => !cell || cell[0] === cell[1]
/** "nt", "-", "//": as above, or nothing */
const DITTO = /^(?:["”″]|nt|n\/t|như\s+trên|\/\/|-\s*nt\s*-?|-\/-)$/iu
const NONE = /^[-–—./…\s]*$/u
/** "I", "IV.", "A": numbers a group of tasks */
const GROUP_NUMBER = /^(?:[IVX]+|[A-ZĐ])[.)]?$/u

function readRow(
  { cells }: TableRow,
  columns: Columns,
  isGroup: boolean,
  above: Above,
  text: string,
): { above: Above; assignment: Omit<Assignment, 'node'> | null } {
  const words = (cell: Span | null | undefined): string => (cell ? text.slice(...cell) : '')
  const cellOf = (kind: TaskColumn): Span | null => {
    const cell = columns.flatMap((column, i) => (column === kind && !isEmpty(cells[i]) ? [cells[i]] : []))[0]
    return cell && !(NONE.test(words(cell)) && !DITTO.test(words(cell))) ? cell : null
  }
  const same = (cell: Span | null, kind: 'lead' | 'partner' | 'time'): Span | null =>
    cell !== null && DITTO.test(words(cell)) ? above[kind] : cell
  const own = {
    task: cellOf('task'),
    lead: cellOf('lead'),
    partner: cellOf('partner'),
    time: cellOf('time'),
    result: cellOf('result'),
  }
  const title = own.task !== null && own.lead === null && own.time === null && own.partner === null && own.result === null
  // A head again, on the next page, or the title of a group: "II | CÔNG TÁC TỔ CHỨC".
  if (own.task && taskColumnOf(words(own.task)) === 'task' && own.lead && taskColumnOf(words(own.lead)) === 'lead')
    return { above, assignment: null }
  if (title && (isGroup || isTitle(words(own.task)) || above.lead === null)) return { above: NOTHING, assignment: null }
  const filled = cells.filter((cell) => !isEmpty(cell) && !/^\d+[.)]?$/u.test(words(cell)))
  if (filled.length === 0 || (own.task === null && own.lead === null)) return { above, assignment: null }
  const [lead, time, partner] = [same(own.lead, 'lead'), same(own.time, 'time'), same(own.partner, 'partner')]
  const task = own.task ?? above.task
  const next: Above = { lead: lead ?? above.lead, partner, time, task }
  if (task === null || (lead === null && time === null)) return { above: next, assignment: null }
  const leads = lead && leadsIn(words(lead))
  const when = time === null ? inTask(words(task)) : whenOfCell(words(time))
  if (lead === null && when === null) return { above: next, assignment: null }
  return {
    above: next,
    assignment: {
      actor: leads === null ? null : spaced(leads.actor),
      coordinates: partner === null ? (leads?.coordinates ?? null) : spaced(words(partner)),
      deadline: when?.deadline ?? null,
      condition: when?.condition ?? null,
      ...(own.result === null ? {} : { result: spaced(words(own.result)) }),
      quote: words(task),
      clean: task,
    },
  }
}

/** Whether a row's number opens a group: it is a Roman numeral or a letter, or the next row has a number below it ("2", "2.1"). */
const opensGroup = (number: string, next: string): boolean =>
  GROUP_NUMBER.test(number) ||
  (number !== '' && next.startsWith(`${number.replace(/[.)]$/u, '')}.`) && next.length > number.length)

const isTitle = (words: string): boolean => words === words.toUpperCase() && /\p{Lu}{2}/u.test(words)
const spaced = (words: string): string =>
  words
    .replace(/<br\s*\/?>/giu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[-+]\s+/u, '')
    .trim()

/** "Chủ trì: ", "Sở Nội vụ chủ trì": says again what the column's head says */
const LEADS = /^\s*(?:(?:cơ\s+quan|đơn\s+vị)\s+)?chủ\s+trì\s*:\s*|\s+chủ\s+trì(?=\s*[,;.]?\s*$)/iu

/** A cell that names who leads and who helps: "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính". */
function leadsIn(words: string): { actor: string; coordinates: string | null } {
  const source = phrase(words)
  const at = source.spelled.search(/[,;.\s]*(?:\(\s*)?(?:(?:cơ\s+quan|đơn\s+vị)\s+)?phối\s+hợp(?!\p{sc=Latin})/u)
  if (at <= 0) return { actor: words.replace(LEADS, ''), coordinates: null }
  const partners = partnersIn(source, [at, words.length])
  const rest = words.slice(at).replace(/^.*?phối\s+hợp(?:\s+(?:với|cùng))?\s*:?\s*/iu, '')
  return { actor: words.slice(0, at).replace(LEADS, ''), coordinates: partners ? words.slice(...partners) : rest || null }
}

/** A task may say itself by when, in brackets: "Tổng kết Nghị quyết (quý IV/2025)". */
function inTask(words: string): When | null {
  const bracket = /\(([^()]{3,120})\)\s*[.;]?$/u.exec(words)
  if (bracket?.[1] === undefined) return null
  return limitIn(phrase(words), [bracket.index + 1, bracket.index + 1 + bracket[1].length])
}
