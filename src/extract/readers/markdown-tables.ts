import type { Markup } from '../../model/source-text.js'

/** The line that parts the head of a table from its rows; a bar shows that it is no other rule. @example "| --- | :-: |", "--- | ---" */
const RULE = /^(?=.*\|)[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$/
/** A bar between two cells, with the blanks around it. */
const BAR = /[ \t]*(?<!\\)\|[ \t]*/g
/** The beginning and the end of a row, with their bars where they have them. */
const BEGIN = /^[ \t]*(?:\|[ \t]*)?/
const HEAD_BAR = /^[ \t]*\|/
const END = /[ \t]*(?:(?<!\\)\|[ \t]*)?\r?$/
/** No table has such gaps, and the patterns here would go over them again from every blank. */
const LONG_BLANKS = /[ \t]{200}/
/** A line end within a cell. @example "<br/>" */
const BREAK = /[ \t]*<br[ \t]*\/?>[ \t]*/gi

interface Line {
  readonly from: number
  readonly text: string
}

/** Where a row begins: with the line end before it, if that is where its bar is put. */
export const rowStart = ({ from, text }: TableLine): number =>
  HEAD_BAR.test(text) || from === 0 ? from + text.search(/\S/u) : from - 1

/** A row, or the line below the head. */
export interface TableLine extends Line {
  readonly isRule: boolean
}

function linesIn(text: string, from: number, to: number): Line[] {
  let at = from
  return text
    .slice(from, to)
    .split('\n')
    .map((line) => {
      const found = { from: at, text: line }
      at += line.length + 1
      return found
    })
}

/**
 * The lines of tables in `[from, to)`: a head, the rule below it, and the rows up to the first line without a bar.
 * Source: GitHub Flavored Markdown, "Tables".
 */
export function tableLines(text: string, from: number, to: number): TableLine[] {
  const found: TableLine[] = []
  const lines = linesIn(text, from, to)
  let inTable = false
  for (const [index, line] of lines.entries()) {
    const hasBar = line.text.includes('|') && !LONG_BLANKS.test(line.text)
    const isRule: boolean = hasBar && !inTable && found.at(-1)?.from === lines[index - 1]?.from && RULE.test(line.text)
    if (!inTable && !isRule && !(hasBar && RULE.test(lines[index + 1]?.text ?? ''))) continue
    inTable = hasBar && (inTable || isRule)
    if (hasBar) found.push({ ...line, isRule })
  }
  return found
}

/** The markup of tables in a paragraph: every row becomes `| a | b |` on a line of its own, the rule goes. */
export function* tableMarkup(text: string, from: number, to: number): Generator<Markup> {
  for (const line of tableLines(text, from, to)) {
    // With the line end before it, so that no blank line is left in the table.
    if (line.isRule)
      yield { span: [line.from - 1, line.from + line.text.length - (line.text.endsWith('\r') ? 1 : 0)], replacement: '' }
    else yield* rowMarkup(line)
  }
}

function* rowMarkup({ from, text }: Line): Generator<Markup> {
  const begin = BEGIN.exec(text)?.[0].length ?? 0
  const end = END.exec(text)?.index ?? text.length
  const length = text.length - (text.endsWith('\r') ? 1 : 0)
  const put = (at: number, until: number, replacement: string): Markup => ({ span: [from + at, from + until], replacement })
  // A row without a bar at its head gets one behind the line end, so that it stands within the row's own line.
  yield HEAD_BAR.test(text) || from === 0 ? put(0, begin, '| ') : put(-1, begin, '\n| ')
  const inner = text.slice(begin, Math.max(begin, end))
  for (const { 0: bar, index } of inner.matchAll(BAR)) yield put(begin + index, begin + index + bar.length, ' | ')
  for (const { 0: broken, index } of inner.matchAll(BREAK)) yield put(begin + index, begin + index + broken.length, ' ')
  yield put(Math.max(begin, end), length, ' |')
}
