import type { FontRun, SourceLine, SourcePage } from '../../model/source-text.js'
import { furnitureOf, isRule } from './furniture.js'
import type { Line } from './line.js'
import type { PageLines } from './lines.js'
import { type Note, notesOf } from './notes.js'
import { joinsOf, type Measure, measureOf } from './paragraphs.js'

/** A page as it was read: no lines where there is no text layer. */
export interface ReadPage extends PageLines {
  readonly number: number
  readonly reason: SourcePage['reason']
}

/** The text of a document with what is known of its lines. */
export interface Composed {
  readonly text: string
  readonly pages: readonly SourcePage[]
  readonly lines: readonly SourceLine[]
  readonly fonts: readonly FontRun[]
}

/** A number or a compound that was cut at its hyphen. @example "14-", "chính trị-" */
const CUT = /[\d\p{L}][-–]$/u

/** Puts the pages together: finds what belongs to the pages, footnotes and paragraphs, and writes the text. */
export function compose(pages: readonly ReadPage[]): Composed {
  const furniture = furnitureOf(pages.map(({ lines }) => lines))
  const ofText = pages.map((page) => page.lines.filter((line) => !furniture.has(line)))
  const bodySize = sizeOf(ofText.flat())
  const notes = ofText.map((lines, index) => notesOf(lines, pages[index]?.separators ?? [], bodySize))
  const inNotes = new Set(notes.flat().flatMap(({ lines }) => lines))
  const body = ofText.map((lines) => lines.filter((line) => !inNotes.has(line)))
  const joins = new Map<Line, boolean>()
  const all = body.flat()
  const measureAt = measures(body)
  for (const [index, join] of joinsOf(all, measureAt, isRule).entries()) {
    const line = all[index]
    if (line !== undefined) joins.set(line, join)
  }
  const labels = new Map<Note, number>(notes.flat().map((note, index) => [note, index + 1]))

  const writer = textWriter(labels)
  for (const [index, page] of pages.entries()) {
    const noted = new Map((notes[index] ?? []).map((note) => [note.lines[0], note]))
    for (const line of page.lines) {
      const note = noted.get(line)
      if (note !== undefined) writer.note(note)
      else if (!inNotes.has(line)) {
        const isFurniture = furniture.has(line) || isRule(line)
        writer.line(
          line,
          isFurniture ? 'furniture' : line.region === 'table' ? 'row' : joins.get(line) === true ? 'continues' : 'paragraph',
        )
      }
    }
    writer.endPage(page, index === pages.length - 1)
  }
  return writer.done()
}

/** The size most letters are set in. */
function sizeOf(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 4) / 4
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The measure of every page; of one with little text, that of the document. */
function measures(pages: readonly (readonly Line[])[]): (line: Line) => Measure {
  const whole = measureOf(pages.flat())
  const byPage = new Map<number, Measure>()
  for (const lines of pages) {
    const [first] = lines
    if (first !== undefined) byPage.set(first.page, measureOf(lines, whole))
  }
  return ({ page }) => byPage.get(page) ?? whole
}

/** Writes lines one after the other, keeping account of pages and fonts. */
function textWriter(labels: ReadonlyMap<Note, number>) {
  const parts: string[] = []
  const lines: SourceLine[] = []
  const fonts: FontRun[] = []
  const pages: SourcePage[] = []
  let at = 0
  let pageFrom = 0
  const calls = new Map<Line, { from: number; to: number; text: string }[]>()
  for (const [{ call }, label] of labels) {
    if (call === undefined) continue
    const list = calls.get(call.line) ?? []
    calls.set(call.line, list)
    list.push({ from: call.call.from, to: call.call.to, text: `[^${String(label)}]` })
  }
  const put = (text: string): void => {
    parts.push(text)
    at += text.length
  }
  /** Writes a line from an offset on, its calls in the form of the clean text. */
  const putLine = (line: Line, from: number): void => {
    const cuts = [...(calls.get(line) ?? [])].sort((a, b) => a.from - b.from)
    let done = from
    for (const { from: start, to: end, font } of line.fonts) {
      if (end <= done) continue
      if (start > done) put(line.text.slice(done, start))
      done = Math.max(done, start)
      const begun = at
      for (const cut of cuts.filter((each) => each.from >= done && each.to <= end)) {
        put(line.text.slice(done, cut.from))
        put(cut.text)
        done = cut.to
      }
      put(line.text.slice(done, end))
      done = end
      const last = fonts.at(-1)
      if (last !== undefined && last.font === font.name && begun - last.span[1] <= 1)
        fonts[fonts.length - 1] = { ...last, span: [last.span[0], at] }
      else fonts.push({ span: [begun, at], font: font.name })
    }
    put(line.text.slice(done))
  }
  return {
    line: (line: Line, role: SourceLine['role']): void => {
      const from = at
      putLine(line, 0)
      lines.push({ span: [from, at], role })
      put('\n')
    },
    note: (note: Note): void => {
      const from = at
      put(`[^${String(labels.get(note) ?? 0)}]: `)
      for (const [index, line] of note.lines.entries()) {
        const before = note.lines[index - 1]
        if (before !== undefined && !CUT.test(before.text)) put(' ')
        putLine(line, index === 0 ? note.labelEnd + (/^\s*/u.exec(line.text.slice(note.labelEnd))?.[0].length ?? 0) : 0)
      }
      lines.push({ span: [from, at], role: 'footnote' })
      put('\n')
    },
    endPage: ({ number, reason }: ReadPage, isLast: boolean): void => {
      if (!isLast) put('\f')
      pages.push({ number, span: [pageFrom, at], readBy: 'text_layer', ...(reason === undefined ? {} : { reason }) })
      pageFrom = at
    },
    done: (): Composed => ({ text: parts.join(''), pages, lines, fonts }),
  }
}
