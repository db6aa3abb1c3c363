import type { Call, Line, LineWord } from '../pdf/line.js'

/** Notes are set smaller than the text by this share at least. */
const SMALLER = 0.93
/** A label is so much lower than a figure of its line, or stands so much higher, in shares of the size. */
const LABEL_HEIGHT = 0.65
const LABEL_RISE = 0.3
/** What an engine makes of a raised figure. @example "1", "12", "!", "°", "’" */
const LABEL = /^(?:\d{1,2}|[!?°*'’‘”“"¹²³^`Ìlị]{1,2})$/u
/** A word with a raised figure behind it, as an engine reads it. @example "trấn!", "hợp?.", "nghiệp”,", "ủy¹" */
const CALLED = /^[^\p{L}]*\p{L}+([!?°*'’”"¹²³^]{1,2})[.,;:]?$/u
/** A quotation that opens on the line may close there. */
const OPENS = /["“‘']/u

/**
 * Marks the labels of footnotes at the foot of a page, and their calls where as many words as there are notes end in a sign
 * that raised figures are taken for. Neither is legible as a figure more often than not.
 */
export function withNoteMarks(lines: readonly Line[], usual: number): Line[] {
  const text = lines.filter(({ apart, region }) => apart === undefined && region === 'main')
  const start = text.findLastIndex(({ size }) => size >= SMALLER * usual) + 1
  const foot = text.slice(start)
  const labels = foot.flatMap((line) => {
    const label = labelOf(line)
    return label === undefined ? [] : [{ line, label }]
  })
  if (start < 3 || labels.length === 0 || labels[0]?.line !== foot[0]) return [...lines]
  const marks = new Map<Line, Call[]>()
  const first = Number(labels.find(({ label }) => /^\d/u.test(label))?.label ?? 0)
  const shift = first === 0 ? 0 : first - 1 - labels.findIndex(({ label }) => /^\d/u.test(label))
  for (const [index, { line, label }] of labels.entries())
    marks.set(line, [{ from: 0, to: label.length, label: String(index + 1 + Math.max(0, shift)) }])
  const calls = text.slice(0, start).flatMap((line) => callsOf(line).map((call) => ({ line, ...call })))
  if (calls.length === labels.length && text.slice(0, start).every((line) => line.calls.length === 0))
    for (const [index, { line, from, to }] of calls.entries())
      marks.set(line, [...(marks.get(line) ?? []), { from, to, label: String(index + 1 + Math.max(0, shift)) }])
  return lines.map((line) => {
    const own = marks.get(line)
    return own === undefined ? line : { ...line, calls: own }
  })
}

/** The label that a line begins with: small, raised, before the first word. */
function labelOf({ scanned, text }: Line): string | undefined {
  const [first, second] = scanned ?? []
  if (first === undefined || second === undefined || first.from !== 0) return undefined
  const label = text.slice(first.from, first.to)
  if (!LABEL.test(label) || !/^[\p{Lu}\d"“(]/u.test(text.slice(second.from))) return undefined
  return isLow(first, second) || /^\d/u.test(label) ? label : undefined
}

/** Whether a word is lower than the one behind it, or stands higher. */
function isLow({ word: { box } }: LineWord, { word: { box: next } }: LineWord): boolean {
  const height = next.y1 - next.y0
  return box.y1 - box.y0 < LABEL_HEIGHT * height || box.y1 < next.y1 - LABEL_RISE * height
}

function callsOf({ text, scanned }: Line): { from: number; to: number }[] {
  return (scanned ?? []).flatMap(({ from, to }) => {
    const match = CALLED.exec(text.slice(from, to))
    const sign = match?.[1]
    if (match === null || sign === undefined) return []
    if (/["”’']/u.test(sign) && OPENS.test(text.slice(0, to - sign.length - 1))) return []
    const at = from + match[0].lastIndexOf(sign)
    return [{ from: at, to: at + sign.length }]
  })
}
