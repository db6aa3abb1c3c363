import type { Box, PageScan, ScannedWord, ScanNoise } from '../../model/scan.js'
import type { FontRun, SourceLine, SourcePage } from '../../model/source-text.js'
import { raisedFigures } from '../superscript.js'
import { greatest, least } from './extent.js'
import { furnitureOf, isRule } from './furniture.js'
import type { Line, LineWord } from './line.js'
import type { PageLines } from './lines.js'
import { type Note, notesOf } from './notes.js'
import { joinsOf, type Measure, measureOf } from './paragraphs.js'
import { joinTables } from './table-pages.js'

/** A page as it was read: no lines where there is no text layer. */
export interface ReadPage extends PageLines {
  readonly number: number
  readonly reason: SourcePage['reason']
  /** Where it was read from its picture; the noise is what nothing was read of. */
  readonly scan?: Omit<PageScan, 'words'>
  /** Whether it is the first and may bear a mark of secrecy. */
  readonly mayBeSecret?: true
  /** Whether the next one lies on the same sheet, as the right page of an open book does. */
  readonly goesOn?: true
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

/** The lines of a page that are of the document or its pages, with the rules between. */
const printedLines = ({ lines }: ReadPage): readonly Line[] =>
  lines.filter(({ apart }) => apart === undefined || apart === 'rule')

/** Rules and ornaments, as they are written or as a picture shows them. */
const isDivider = (line: Line): boolean => line.apart === 'rule' || isRule(line)

/** Puts the pages together: finds what belongs to the pages, footnotes and paragraphs, and writes the text. */
export function compose(read: readonly ReadPage[]): Composed {
  const ofPages = furnitureOf(read.map(printedLines))
  const { pages, repeated } = joinTables(read, ofPages)
  const furniture = new Set([...ofPages, ...repeated])
  const printed = pages.map(printedLines)
  const ofText = printed.map((lines) => lines.filter((line) => !furniture.has(line)))
  const bodySize = sizeOf(ofText.flat())
  const notes = ofText.map((lines, index) => notesOf(lines, pages[index]?.separators ?? [], bodySize))
  const inNotes = new Set(notes.flat().flatMap(({ lines }) => lines))
  const body = ofText.map((lines) => lines.filter((line) => !inNotes.has(line)))
  const joins = new Map<Line, boolean>()
  const all = body.flat()
  const measureAt = measures(body)
  for (const [index, join] of joinsOf(all, measureAt, isDivider).entries()) {
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
        const role = line.region === 'table' ? 'row' : joins.get(line) === true ? 'continues' : 'paragraph'
        const isFurniture = line.apart === 'furniture' || furniture.has(line) || isDivider(line)
        writer.line(line, isFurniture ? 'furniture' : line.apart === undefined ? role : 'noise')
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
  let words: ScannedWord[] = []
  let noise: ScanNoise[] = []
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
    const known = calls.get(line) ?? []
    // What is raised and calls no note is an exponent, or calls one that is not there: it must not run into the word before.
    const raised = line.calls.filter((call) => !known.some(({ from: start }) => start === call.from))
    const cuts = [...known, ...raised.map(({ from: start, to }) => ({ from: start, to, text: raisedFigures(line.text.slice(start, to)) }))]
      .sort((a, b) => a.from - b.from) // prettier-ignore
    const shiftAt = (offset: number): number =>
      at - from + cuts.reduce((sum, cut) => (cut.to <= offset ? sum + cut.text.length - (cut.to - cut.from) : sum), 0)
    for (const { from: start, to, word } of line.scanned ?? [])
      if (start >= from)
        words.push({ span: [start + shiftAt(start), to + shiftAt(to)], box: word.box, confidence: word.confidence })
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
      else if (font.name !== '') fonts.push({ span: [begun, at], font: font.name })
    }
    put(line.text.slice(done))
  }
  return {
    line: (line: Line, role: SourceLine['role']): void => {
      const from = at
      putLine(line, 0)
      lines.push({ span: [from, at], role, ...(role === 'row' && line.merged !== undefined && { merged: line.merged }) })
      const { apart, scanned } = line
      if (apart !== undefined && apart !== 'furniture' && apart !== 'rule' && scanned !== undefined)
        noise.push({ kind: apart, box: boxAround(scanned), span: [from, at] })
      put('\n')
    },
    note: (note: Note): void => {
      const from = at
      put(`[^${String(labels.get(note) ?? 0)}]: `)
      for (const { to, word } of note.lines[0]?.scanned ?? [])
        if (to <= note.labelEnd) words.push({ span: [from, at - 2], box: word.box, confidence: word.confidence })
      for (const [index, line] of note.lines.entries()) {
        const before = note.lines[index - 1]
        if (before !== undefined && !CUT.test(before.text)) put(' ')
        putLine(line, index === 0 ? note.labelEnd + (/^\s*/u.exec(line.text.slice(note.labelEnd))?.[0].length ?? 0) : 0)
      }
      lines.push({ span: [from, at], role: 'footnote' })
      put('\n')
    },
    endPage: ({ number, reason, scan, goesOn, lines: ofPage }: ReadPage, isLast: boolean): void => {
      if (goesOn === true) return
      if (!isLast) put('\f')
      pages.push({
        number,
        span: [pageFrom, at],
        readBy: scan !== undefined ? 'ocr' : ofPage.length === 0 && reason === undefined ? 'blank' : 'text_layer',
        ...(reason === undefined ? {} : { reason }),
        ...(scan === undefined ? {} : { scan: { ...scan, words, noise: [...noise, ...scan.noise] } }),
      })
      pageFrom = at
      words = []
      noise = []
    },
    done: (): Composed => ({ text: parts.join(''), pages, lines, fonts }),
  }
}

/** The part of the picture that words take. */
const boxAround = (words: readonly LineWord[]): Box => ({
  x0: least(words.map(({ word }) => word.box.x0)),
  y0: least(words.map(({ word }) => word.box.y0)),
  x1: greatest(words.map(({ word }) => word.box.x1)),
  y1: greatest(words.map(({ word }) => word.box.y1)),
})
