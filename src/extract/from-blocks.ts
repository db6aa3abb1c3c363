import type { FontRun, SourceLine } from '../model/source-text.js'
import { type Block, type Cell, isBlank, MERGED_ABOVE, type Note, type Paragraph, type Run } from './blocks.js'
import type { LeftOut } from './left-out.js'
import { blocksOf, paragraphsOf, tableUse } from './layout-tables.js'
import { endsAtPrint, goesOn, isRule, type RawLine } from './line-breaks.js'
import { pagesOf } from './pages.js'
import type { ReadContent } from './reader.js'

/** Control characters that no reader means, ends of pages among them: those are blocks. */
const CONTROL = /[\0-\x08\x0B-\x1F]/g
/** Tells that paragraphs were joined. */
const JOINED: LeftOut = 'joined-lines'
/** What parts the cells of a row. */
const CELL_END = '\t'

/** What has been written so far. */
interface Draft {
  readonly parts: string[]
  readonly lines: SourceLine[]
  readonly fonts: FontRun[]
  length: number
  /** Where pages begin that no form feed ends. */
  readonly pageStarts: number[]
  /** Whether paragraphs end where the printed line does, and how many were joined for that. */
  readonly atPrint: boolean
  joined: number
  /** The line right before, while no blank line, row or page end stands between. */
  before: RawLine | undefined
}

/** The text of a document that consists of blocks: a line a paragraph, a line a row, the notes at its end. */
export function fromBlocks(blocks: readonly Block[], notes: readonly Note[] = []): ReadContent {
  const atPrint = endsAtPrint(rawLines(blocks))
  const draft: Draft = { parts: [], lines: [], fonts: [], length: 0, pageStarts: [], atPrint, joined: 0, before: undefined }
  writeBlocks(draft, blocks)
  for (const note of notes) writeNote(draft, note)
  const text = draft.parts.join('')
  const { lines, fonts, joined } = draft
  const messages = joined === 0 ? {} : { messages: [{ ruleId: JOINED, reason: JOINED, actual: String(joined) }] }
  return { text, syntax: 'plain', pages: pagesOf(text, draft.pageStarts), lines, fonts, ...messages }
}

/** The lines of the paragraphs outside of tables. */
function rawLines(blocks: readonly Block[]): RawLine[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? linesOf(block).flatMap((runs) => (textIn(runs) === '' ? [] : rawLine(runs))) : [],
  )
}

const textIn = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim()
const rawLine = (runs: readonly Run[]): RawLine => ({
  text: textIn(runs),
  font: runs.find(({ text }) => text.trim() !== '')?.font,
})

function writeBlocks(draft: Draft, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') writeParagraph(draft, block, roleOf(block))
    else if (block.type === 'page-end') endPage(draft)
    else {
      const use = tableUse(block)
      draft.before = undefined
      if (use === 'rows') writeRows(draft, block.rows)
      else writeBlocks(draft, blocksOf(block, use))
      draft.before = undefined
    }
  }
}

function roleOf({ isFurniture, isNoise }: Paragraph): SourceLine['role'] | undefined {
  if (isFurniture === true) return 'furniture'
  return isNoise === true ? 'noise' : undefined
}

/** A page ends once, and not before its first word. */
function endPage(draft: Draft): void {
  draft.before = undefined
  if (draft.length > 0 && draft.parts.at(-1) !== '\f') write(draft, '\f', undefined)
}

function write(draft: Draft, text: string, font: string | undefined): void {
  if (text === '') return
  const from = draft.length
  draft.parts.push(text)
  draft.length += text.length
  if (font === undefined || font === '') return
  const last = draft.fonts.at(-1)
  if (last?.font === font && last.span[1] === from)
    draft.fonts[draft.fonts.length - 1] = { span: [last.span[0], draft.length], font }
  else draft.fonts.push({ span: [from, draft.length], font })
}

function writeRun(draft: Draft, { text, font, startsPage }: Run): void {
  if (startsPage === true) draft.pageStarts.push(draft.length)
  write(draft, text, font)
}

/** The lines of a paragraph: it has one, unless its writer broke it by hand. */
function linesOf(paragraph: Paragraph): Run[][] {
  const lines: Run[][] = [[]]
  for (const { text, font, startsPage } of paragraph.runs) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      else if (startsPage === true) lines.at(-1)?.push({ text: '', font, startsPage })
      if (piece !== '') lines.at(-1)?.push({ text: piece.replace(CONTROL, ' '), font })
    }
  }
  return lines
}

function writeParagraph(draft: Draft, paragraph: Paragraph, role?: SourceLine['role']): void {
  for (const [index, runs] of linesOf(paragraph).entries()) {
    const from = draft.length
    for (const run of runs) writeRun(draft, run)
    const line = rawLine(runs)
    const { text } = line
    if (text === '' || isRule(text)) {
      draft.before = undefined
      if (text !== '') draft.lines.push({ span: [from, draft.length], role: 'furniture' })
    } else {
      const joined = draft.before !== undefined && (index > 0 || draft.atPrint) && goesOn(line, draft.before)
      if (joined && index === 0) draft.joined += 1
      draft.lines.push({ span: [from, draft.length], role: role ?? (joined ? 'continues' : 'paragraph') })
      draft.before = line
    }
    write(draft, '\n', undefined)
  }
}

/** The rows of a table, all with as many cells; a row without a word is left out. */
function writeRows(draft: Draft, rows: readonly (readonly Cell[])[]): void {
  const filled = rows.filter((row) => !row.every((cell) => cell.every(isBlank)))
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0)
  for (const row of filled) writeRow(draft, row, width)
}

/** The cells of a row on one line. */
function writeRow(draft: Draft, row: readonly Cell[], width: number): void {
  const from = draft.length
  for (let index = 0; index < width; index += 1) {
    const cell = row[index] ?? []
    if (index > 0) write(draft, CELL_END, undefined)
    for (const [place, { runs }] of paragraphsOf(cell).entries()) {
      if (place > 0) write(draft, ' ', undefined)
      for (const run of runs)
        writeRun(draft, {
          ...run,
          text: run.text.replace(/[\t\n]/g, ' ').replace(CONTROL, ' '),
        })
    }
  }
  const merged = row.flatMap((cell, index) => (cell === MERGED_ABOVE ? [index] : []))
  draft.lines.push({ span: [from, draft.length], role: 'row', ...(merged.length > 0 && { merged }) })
  write(draft, '\n', undefined)
}

/** A note is one line, however many paragraphs it has. */
function writeNote(draft: Draft, { label, blocks }: Note): void {
  const runs = paragraphsOf(blocks).flatMap(({ runs }, index): readonly Run[] =>
    index > 0 ? [{ text: ' ', font: undefined }, ...runs] : runs,
  )
  const [first, ...rest] = runs.map(({ text, font }) => ({ text: text.replaceAll('\n', ' '), font }))
  if (first === undefined) return
  const head = { text: `[^${label}]: `, font: undefined }
  writeParagraph(draft, { type: 'paragraph', runs: [head, { ...first, text: first.text.trimStart() }, ...rest] }, 'footnote')
}
