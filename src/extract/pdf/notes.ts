import type { Call, Line } from './line.js'

/** A footnote: the lines it is printed in, and where it is called. */
export interface Note {
  readonly lines: readonly Line[]
  /** How much of the first line is its label. */
  readonly labelEnd: number
  readonly call: { readonly line: Line; readonly call: Call } | undefined
}

/** Notes are set smaller than the text by this share. */
const SMALLER = 0.95
/** A label that is not raised. @example "1 Hiện nay", "[2] Nghị quyết", "1. Theo" */
const LABEL = /^(?:\[(\d{1,3})\]|(\d{1,3})[.)]?)(?=\s|\p{Lu}\p{Ll})/u
/** What is raised behind these is an exponent. @example "km2" */
const UNIT = /(?<!\p{L})[kcdmh]?m$/u

/** Finds the footnotes of a page: below all text, in small type or below a stroke, each beginning with its number. */
export function notesOf(lines: readonly Line[], separators: readonly number[], bodySize: number): Note[] {
  const text = lines.filter(({ region }) => region === 'main')
  const called = new Set(
    lines.flatMap((line) => line.calls.filter((call) => isCall(line, call)).map((call) => Number(call.label))),
  )
  const start = text.findIndex((line, index) => {
    const before = text[index - 1]
    const label = labelOf(line)
    if (label === undefined || before === undefined) return false
    const below = separators.some((y) => y > before.y - before.size * 0.2 && y < line.y)
    const isSmall = line.size < SMALLER * bodySize
    return (
      (isSmall || (below && (label.raised || called.has(label.number)))) &&
      (label.raised || below) &&
      text.slice(index).every(({ size }) => size < line.size * 1.06 && (below || size < SMALLER * bodySize))
    )
  })
  const first = text[start]
  if (first === undefined) return []
  const body = lines
    .filter(({ y, region }) => y < first.y && region !== 'table')
    .concat(lines.filter(({ region }) => region === 'table'))
  const raised = labelOf(first)?.raised === true
  const notes: { lines: Line[]; labelEnd: number; number: number }[] = []
  for (const line of text.slice(start)) {
    const label = labelOf(line)
    const last = notes.at(-1)
    if (label !== undefined && (last === undefined || (label.raised === raised && label.number === last.number + 1)))
      notes.push({ lines: [line], labelEnd: label.end, number: label.number })
    else last?.lines.push(line)
  }
  const free = new Set(body.flatMap((line) => line.calls.filter((call) => isCall(line, call)).map((call) => ({ line, call }))))
  return notes.map(({ lines, labelEnd, number }) => {
    const call = [...free].find(({ call }) => Number(call.label) === number)
    if (call !== undefined) free.delete(call)
    return { lines, labelEnd, call }
  })
}

const isCall = ({ text }: Line, { from }: Call): boolean => from > 0 && !UNIT.test(text.slice(0, from))

function labelOf({ text, calls }: Line): { readonly number: number; readonly end: number; readonly raised: boolean } | undefined {
  const [call] = calls
  if (call?.from === 0 && text.length > call.to) return { number: Number(call.label), end: call.to, raised: true }
  const match = LABEL.exec(text)
  return match === null ? undefined : { number: Number(match[1] ?? match[2]), end: match[0].length, raised: false }
}
