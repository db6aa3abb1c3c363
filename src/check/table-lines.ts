import type { Span } from '../model/span.js'

/** A longer line is no row of a table that anybody reads; so much is looked at on each side. */
const LONGEST = 20_000

/** The line of a text that an offset lies in, without its end. */
export function lineAround(text: string, at: number): Span {
  const from = Math.max(0, at - LONGEST)
  const behind = text.slice(at, at + LONGEST)
  const end = behind.indexOf('\n')
  return [from + text.slice(from, at).lastIndexOf('\n') + 1, at + (end < 0 ? behind.length : end)]
}

/** Whether an offset of the clean text lies in a row of a table: "| 1 | Mở lớp bồi dưỡng | …" */
export const isInTable = (text: string, at: number): boolean => text.startsWith('|', lineAround(text, at)[0])
