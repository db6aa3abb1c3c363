import type { Measure, Ratio } from './measure.js'
import { median } from './rounds.js'

/** Three digits that count. @example "0.214", "1.38", "14.2", "2310" */
export const figure = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3)

const askedOf = ({ asked }: Ratio): string =>
  asked === undefined ? '' : 'atMost' in asked ? `≤ ${String(asked.atMost)}` : `≥ ${String(asked.atLeast)}`

/** Whether the median is as asked; true where nothing is asked, or nothing could be measured. */
export function isAsAsked({ asked, rounds }: Ratio): boolean {
  if (asked === undefined || rounds.length === 0) return true
  return 'atMost' in asked ? median(rounds) <= asked.atMost : median(rounds) >= asked.atLeast
}

/** How a line ends that is not as asked. */
const MISSED = ' (missed)'

/** What a line says beside its ratio. */
const remarks = (ratio: Ratio): readonly [asked: string, note: string] => [
  askedOf(ratio) + (isAsAsked(ratio) ? '' : MISSED),
  ratio.note ?? '',
]

const figures = ({ rounds }: Ratio): readonly string[] =>
  rounds.length === 0
    ? ['-', '-', '-', '0']
    : [median(rounds), Math.min(...rounds), Math.max(...rounds)].map(figure).concat(String(rounds.length))

const HEAD = ['measure', 'what : against what', 'median', 'min', 'max', 'rounds', 'asked', 'both sides'] as const
/** How wide columns are in a terminal; the last ends where it ends. */
const WIDTHS = [9, 92, 7, 7, 7, 6, 15] as const

/** Cells of a line, as {@link HEAD} names them. */
const cells = ({ name }: Measure, ratio: Ratio): readonly string[] => [name, ratio.what, ...figures(ratio), ...remarks(ratio)]

/** How a table is printed: its head, and a line for each ratio. */
export interface Table {
  readonly head: string
  readonly line: (measure: Measure, ratio: Ratio) => string
}

const padded = (row: readonly string[]): string =>
  row
    .map((cell, column) => {
      const width = WIDTHS[column] ?? 0
      return column >= 2 && column <= 5 ? cell.padStart(width) : cell.padEnd(width)
    })
    .join('  ')
    .trimEnd()

/** For a terminal. */
export const plainTable: Table = {
  head: padded(HEAD),
  line: (measure, ratio) => padded(cells(measure, ratio).map((cell) => cell.replaceAll('`', ''))),
}

const row = (columns: readonly string[]): string => `| ${columns.join(' | ')} |`

/** For `test/bench/README.md`. */
export const markdownTable: Table = {
  head: [row(HEAD), row(['-', '-', '-:', '-:', '-:', '-:', '-', '-'])].join('\n'),
  line: (measure, ratio) => row([`\`${measure.name}\``, ...cells(measure, ratio).slice(1)]),
}
