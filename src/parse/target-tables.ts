import type { Target } from '../model/document.js'
import type { Span } from '../model/span.js'
import { dueYearsIn, type DueYears } from './due-years.js'
import type { Passage } from './passages.js'
import { phrase } from './phrase.js'
import { quantitiesIn } from './quantities.js'

/* Targets in tables: "TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2030". */

/** What was read in tables, and the passages that are left: a table that is none of targets is left cell by cell. */
export interface TablesRead {
  readonly rest: readonly Passage[]
  readonly targets: readonly Target[]
  readonly baselines: readonly Target[]
}

interface Cell {
  /** In the passage. */
  readonly span: Span
  readonly text: string
}

/** A column of figures: when they are due, or that they tell of the present, and of what year. */
interface FigureColumn {
  readonly due: DueYears | undefined
  readonly now: boolean
}

interface Columns {
  readonly metric: number
  readonly unit: number | null
  readonly figures: ReadonlyMap<number, FigureColumn>
}

/** Heads of columns. "Chỉ tiêu", "Tên chỉ tiêu", "Mục tiêu, chỉ tiêu" */
const METRIC_HEAD = /^(?:(?:các|tên|nội\s+dung)\s+)?(?:mục\s+tiêu,?\s+)?chỉ\s+tiêu(?:\s+(?:chủ\s+yếu|cụ\s+thể))?$/u
/** "ĐVT", "Đơn vị tính", "Đơn vị" */
const UNIT_HEAD = /^(?:đvt|đơn\s+vị(?:\s+tính)?)$/u
/** "Hiện trạng năm 2020", "Thực hiện 2023", "Ước thực hiện năm 2024", "Kết quả năm 2023" */
const NOW_HEAD = /^(?:hiện\s+trạng|(?:ước\s+)?(?:thực\s+hiện|th)(?!\s+đến)|kết\s+quả|đầu\s+kỳ|số\s+liệu)/u
/** "Năm 2025", "2025", "Mục tiêu đến năm 2030", "Kế hoạch năm 2024", "Giai đoạn 2021-2025" */
const FIGURE_HEAD = /^(?:(?:mục\s+tiêu|chỉ\s+tiêu|kế\s+hoạch|kh|giao|phấn\s+đấu)(?!\p{sc=Latin}).*|.*(?:19|20)\d\d.*)$/u
/** A year that stands alone in a head: "2025", "KH 2024" */
const BARE_YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/gu

/** A cell that holds nothing but a figure: "≥ 95", "trên 90", "3 - 4", "1.900", "60%" */
const FIGURE_CELL =
  /^(?:[<>≥≤=]\s?)?(?:\p{sc=Latin}+\s+){0,2}\d[\d.,]*(?:\s?%)?(?:\s?(?:[-–]|đến)\s?\d[\d.,]*)?(?:\s?%)?(?:\s*\/\s?năm)?(?:\s+trở\s+lên)?$/u
/** A rule between the head and the body: "---", ":--:" */
const RULE = /^:?-{2,}:?$/u

/** A row of a table: `| a | b |`, `1 | a | b`. */
const isRow = ({ text }: Passage): boolean => text.startsWith('|') || text.split('|', 3).length > 2

/**
 * Reads the tables among the passages. A table is one of targets where its head has a column "Chỉ tiêu" and a column of figures.
 *
 * @param titleYears the years in the titles above a passage
 */
export function readTables(passages: readonly Passage[], titleYears: (passage: Passage) => DueYears | undefined): TablesRead {
  const rest: Passage[] = []
  const targets: Target[] = []
  const baselines: Target[] = []
  let columns: Columns | null = null
  let open = false
  for (const passage of passages) {
    if (passage.type === 'header' || !isRow(passage)) {
      open = false
      rest.push(passage)
      continue
    }
    const cells = cellsOf(passage.text)
    if (cells.every(({ text }) => RULE.test(text))) continue
    const head = headOf(cells)
    if (head !== null || !open) columns = head
    open = true
    if (head !== null) continue
    if (columns === null) {
      for (const { span, text } of cells) if (text !== '') rest.push(within(passage, span))
      continue
    }
    for (const [at, column] of columns.figures) {
      const target = targetIn(passage, cells, columns, at, column, titleYears)
      if (target) (column.now ? baselines : targets).push(target)
    }
  }
  return { rest, targets, baselines }
}

const within = (passage: Passage, [from, to]: Span): Passage => ({
  ...passage,
  span: [passage.span[0] + from, passage.span[0] + to],
  text: passage.text.slice(from, to),
})

function cellsOf(row: string): Cell[] {
  const cells: Cell[] = []
  let from = row.startsWith('|') ? 1 : 0
  while (from < row.length) {
    const bar = row.indexOf('|', from)
    const to = bar < 0 ? row.length : bar
    const text = row.slice(from, to)
    const start = from + text.length - text.trimStart().length
    cells.push({ span: [start, Math.max(start, start + text.trim().length)], text: text.trim() })
    from = to + 1
  }
  return cells
}

/** The columns that a row of heads names; null where it is no head of a table of targets. */
function headOf(cells: readonly Cell[]): Columns | null {
  const heads = cells.map(({ text }) => phrase(text).spelled)
  const metric = heads.findIndex((head) => METRIC_HEAD.test(head))
  if (metric < 0) return null
  const unit = heads.findIndex((head) => UNIT_HEAD.test(head))
  const figures = new Map<number, FigureColumn>()
  heads.forEach((head, at) => {
    if (at <= metric || at === unit) return
    const now = NOW_HEAD.test(head)
    if (now || FIGURE_HEAD.test(head)) figures.set(at, { due: dueOf(head), now })
  })
  return figures.size === 0 ? null : { metric, unit: unit < 0 ? null : unit, figures }
}

function dueOf(head: string): DueYears | undefined {
  const named = dueYearsIn(head)[0]
  if (named) return named
  const years = [...head.matchAll(BARE_YEAR)].map(([year]) => Number(year))
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return years.length === 2 && last > first
    ? { years: [last], period: [first, last], span: [0, head.length] }
    : { years, period: null, span: [0, head.length] }
}

function targetIn(
  passage: Passage,
  cells: readonly Cell[],
  { metric, unit }: Columns,
  at: number,
  { due, now }: FigureColumn,
  titleYears: (passage: Passage) => DueYears | undefined,
): Target | null {
  const cell = cells[at]
  const measured = cells[metric]?.text ?? ''
  if (!cell || measured === '' || !FIGURE_CELL.test(cell.text)) return null
  const counted = unit === null ? '' : (cells[unit]?.text ?? '')
  const quantity = quantitiesIn(phrase(cell.text)).find(({ start }) => !start)
  if (!quantity) return null
  const [, name = counted, per = null] = /^(.+?)\s?\/\s?(năm|quý|tháng)$/iu.exec(counted) ?? []
  const years = now ? due : (due ?? titleYears(passage))
  return {
    metric: measured,
    comparator: quantity.comparator,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit ?? (name === '' ? null : name),
    years: years?.years ?? [],
    period: years?.period ?? null,
    per: quantity.per ?? per,
    quote: passage.text,
    node: passage.node,
    clean: passage.span,
  }
}
