import type { Block, Note } from '../blocks.js'
import { shownBy } from '../docx/symbols.js'
import { bytesInFont, isLegacyFont, isTcvn3Font } from '../fonts.js'
import { beginTally, type Tally } from '../left-out.js'
import { raisedFigures } from '../superscript.js'
import { addText, beginPage, blocksOfStory, endCell, endPage, endParagraph, endRow, newStory, type Story } from '../story.js'
import { drawnPictures } from './drawings.js'
import { beginFields, type Fields } from './fields.js'
import { beginLists, type NextMarker } from './lists.js'
import { type Letters, lettersWith, lookWith, type ParagraphLook } from './properties.js'
import { finder, type Piece, readLetterStretches, readParagraphStretches, readPieces, type Stretch } from './runs.js'
import { sectionsOnSamePage } from './sections.js'
import { type ParagraphStyle, readFonts, readStyles, type Styles } from './styles.js'
import { PARTS, type WordFile } from './word-file.js'

export interface DocDocument {
  readonly blocks: readonly Block[]
  /** What stands in the headers and footers of its pages. */
  readonly headers: readonly Block[]
  readonly notes: readonly Note[]
  /** Whether all the text that the file announces is there. */
  readonly whole: boolean
  /** What the file has beside them. */
  readonly tally: Tally
}

/** What is read once for all stories. */
interface Setting {
  readonly file: WordFile
  readonly pieces: readonly Piece[]
  readonly lettersAt: (at: number) => Stretch | undefined
  readonly paragraphAt: (at: number) => Stretch | undefined
  readonly styles: Styles
  readonly fonts: readonly string[]
  readonly nextMarker: NextMarker
  /** Labels of notes by the character at which they are called. */
  readonly calls: ReadonlyMap<number, string>
  readonly samePage: ReadonlySet<number>
  readonly tally: Tally
}

/** Text with one list of properties, not yet known in which paragraph. */
interface Span {
  readonly text: string
  readonly from: number
  readonly stretch: Stretch | undefined
}

/** Signs of Word's own within text. Source: [MS-DOC] 2.4.1, 2.8.25. */
const PARAGRAPH_END = '\r'
const CELL_END = '\u0007'
const MARK = /[\r\u0007\f]/g
/** A picture within the text, where the letter is a sign of Word's own. */
const PICTURE = '\u0001'
/** A remark beside the text. */
const REMARK = '\u0005'
/** The call of a note, which is raised anyhow. @example "[^1]" */
const NOTE_CALL = /\[\^\w+\]/
/** Characters read from the stream at once. */
const PORTION = 65_536

/** Reads the text of a Word file. */
export function docDocument(file: WordFile): DocDocument {
  const pieces = readPieces(file)
  const { lengths } = file
  const footnotes = notesOf(file, PARTS.footnoteCalls, PARTS.footnoteTexts)
  const endnotes = notesOf(file, PARTS.endnoteCalls, PARTS.endnoteTexts)
  const endnotesFrom = lengths.body + lengths.footnotes + lengths.headers + lengths.macros + lengths.remarks
  const all = [
    ...footnotes.map((note) => ({ ...note, base: lengths.body })),
    ...endnotes.map((note) => ({ ...note, base: endnotesFrom })),
  ].sort((a, b) => a.call - b.call)
  const tally = beginTally()
  tally.add('pictures', drawnPictures(file))
  const setting: Setting = {
    file,
    pieces,
    lettersAt: finder(readLetterStretches(file)),
    paragraphAt: finder(readParagraphStretches(file)),
    styles: readStyles(file),
    fonts: readFonts(file),
    nextMarker: beginLists(file),
    calls: new Map(all.map(({ call }, index) => [call, String(index + 1)])),
    samePage: sectionsOnSamePage(file),
    tally,
  }
  const boxesFrom = endnotesFrom + lengths.endnotes
  const body = readStory(setting, 0, lengths.body)
  const boxes = readStory(setting, boxesFrom, boxesFrom + lengths.boxes)
  const notes = all.map(({ base, from, to }, index) => ({
    label: String(index + 1),
    blocks: readStory(setting, base + from, base + to),
  }))
  // What pages repeat is not counted among what the text lacks.
  const beside: Setting = { ...setting, tally: beginTally() }
  const headersFrom = lengths.body + lengths.footnotes
  const headerBoxesFrom = boxesFrom + lengths.boxes
  const headers = [
    ...readStory(beside, headersFrom, headersFrom + lengths.headers),
    ...readStory(beside, headerBoxesFrom, headerBoxesFrom + lengths.headerBoxes),
  ]
  const whole = pieces.some(({ to }) => to >= lengths.body) && lengths.body > 0
  return { blocks: [...body, ...boxes], headers, notes, whole, tally }
}

/** Where notes are called, and where their text lies in the part of its own. [MS-DOC] 2.8.16, 2.8.17. */
function notesOf(file: WordFile, callsAt: number, textsAt: number): { call: number; from: number; to: number }[] {
  const calls = file.part(callsAt)
  const texts = file.part(textsAt)
  const count = Math.max(0, Math.floor((calls.length - 4) / 6))
  return Array.from({ length: count }, (_, index) => ({
    call: calls.u32(index * 4),
    from: texts.u32(index * 4),
    to: texts.u32(index * 4 + 4),
  }))
}

/** Reads the characters `[from, to)`, paragraph by paragraph. */
function readStory(setting: Setting, from: number, to: number): Block[] {
  const story = newStory()
  const fields = beginFields(setting.tally.add)
  let spans: Span[] = []
  for (const { text, from: start, stretch, at, bytes } of spansIn(setting, from, to)) {
    let done = 0
    for (const { 0: mark, index } of text.matchAll(MARK)) {
      spans.push({ text: text.slice(done, index), from: start + done, stretch })
      endOf(mark, spans, start + index, at + index * bytes, setting, story, fields)
      spans = []
      done = index + 1
    }
    spans.push({ text: text.slice(done), from: start + done, stretch })
  }
  if (spans.some(({ text }) => text !== '')) endOf(PARAGRAPH_END, spans, to, -1, setting, story, fields)
  return blocksOfStory(story)
}

/** The characters in their order, cut where their properties change. */
function* spansIn(
  { file, pieces, lettersAt }: Setting,
  from: number,
  to: number,
): Generator<Span & { readonly at: number; readonly bytes: number }> {
  for (const piece of pieces) {
    let now = Math.max(from, piece.from)
    const end = Math.min(to, piece.to)
    while (now < end) {
      const at = piece.at + (now - piece.from) * piece.bytes
      const stretch = lettersAt(at)
      const length = Math.ceil(((stretch?.to ?? Infinity) - at) / piece.bytes)
      const next = Math.min(end, now + Math.max(1, Math.min(length, stretch === undefined ? 1 : PORTION)))
      const raw = file.main.raw.subarray(at, at + (next - now) * piece.bytes)
      const text = piece.bytes === 1 ? bytesInFont(raw) : Buffer.from(raw).toString('utf16le')
      yield { text, from: now, stretch, at, bytes: piece.bytes }
      now = next
    }
  }
}

/** Ends the paragraph, the cell, the row or the page whose text stands in `spans`. @param at the mark's place in the stream */
function endOf(
  mark: string,
  spans: readonly Span[],
  character: number,
  at: number,
  setting: Setting,
  story: Story,
  fields: Fields,
): void {
  const stretch = setting.paragraphAt(at)
  const style = setting.styles.paragraph(stretch?.style ?? 0)
  const look = lookWith(style.look, stretch?.properties ?? [])
  if (look.pageBefore && !look.inTable) beginPage(story)
  addSpans(spans, style, setting, story, fields)
  if (!look.endsRow) addMarker(look, style, setting, story)
  if (mark === CELL_END && look.endsRow) {
    endRow(story, look.lefts, look.merged)
    const ruled = look.ruled === false && look.styledRow ? undefined : look.ruled
    if (ruled !== false && story.ruled !== true) story.ruled = ruled
  } else if (mark === CELL_END) endCell(story)
  else if (mark === PARAGRAPH_END) endParagraph(story, look.inTable)
  else if (setting.samePage.has(character + 1)) endParagraph(story, look.inTable)
  else endPage(story)
}

/** Writes the number or the bullet of a list before the open paragraph, if it has a word. */
function addMarker(look: ParagraphLook, style: ParagraphStyle, setting: Setting, story: Story): void {
  if (look.list === 0) return
  const marker = setting.nextMarker(look.list, look.level)
  if (marker === undefined || story.runs.every(({ text }) => text.trim() === '')) return
  const font = setting.fonts[marker.font ?? style.letters.font ?? -1]
  const text = Array.from(marker.text, (sign) => shownBy(font, sign.charCodeAt(0)) ?? sign).join('')
  const legacy = font !== undefined && isLegacyFont(font) ? font : undefined
  story.runs.unshift({ text: text + marker.behind, font: legacy })
}

function addSpans(spans: readonly Span[], style: ParagraphStyle, setting: Setting, story: Story, fields: Fields): void {
  const { tally } = setting
  for (const { text, from, stretch } of spans) {
    const letters =
      stretch === undefined
        ? style.letters
        : lettersWith(style.letters, stretch.properties, style.letters, setting.styles.character)
    if (letters.deleted) {
      tally.add('tracked-changes')
      continue
    }
    const font = fontOf(letters, setting.fonts)
    let shown = ''
    for (let index = 0; index < text.length; index += 1) {
      const sign = text.charAt(index)
      if (!fields.shows(sign)) continue
      if (letters.special && !letters.hidden && sign === PICTURE && !fields.inObject()) tally.add('pictures')
      if (letters.special && sign === REMARK) tally.add('remarks')
      shown += signOf(sign, from + index, letters, font, setting)
    }
    if (letters.hidden) {
      tally.hidden(shown)
      continue
    }
    if (shown.trim() !== '') {
      tally.hidden(undefined)
      tally.struck(letters.struck ? shown : undefined)
    }
    const figures = letters.raised && !NOTE_CALL.test(shown) ? raisedFigures(shown) : shown
    const isCapital = letters.capitals && (font === undefined || !isLegacyFont(font))
    if (shown !== '') addText(story, isCapital ? figures.toUpperCase() : figures, font)
  }
}

/** The font of letters: the one for those beyond ASCII where that is a legacy one, since theirs are such. */
function fontOf(letters: Letters, fonts: readonly string[]): string | undefined {
  const other = fonts[letters.otherFont ?? -1]
  const font = other !== undefined && isLegacyFont(other) ? other : (fonts[letters.font ?? -1] ?? other)
  return font === '' ? undefined : font
}

/** What a character shows: signs of Word's own are calls of notes, breaks, hyphens, or nothing. */
function signOf(sign: string, at: number, letters: Letters, font: string | undefined, setting: Setting): string {
  const call = setting.calls.get(at)
  // A call by a sign of the writer's choice keeps it.
  if (call !== undefined) return sign < ' ' || letters.special ? `[^${call}]` : `${sign}[^${call}]`
  if (letters.symbol !== undefined && letters.special && sign === '(') {
    const { font: index, code } = letters.symbol
    return shownBy(setting.fonts[index], code) ?? String.fromCharCode(code)
  }
  const code = sign.charCodeAt(0)
  if (code >= 0xf000 && code <= 0xf0ff) return shownBy(font, code) ?? sign
  if (code >= 0x20 || sign === '\t') return sign
  if (sign === '\u000B' || sign === '\u000E') return '\n'
  if (sign === '\u001E') return '\u2011'
  return sign === '\u001F' && isTcvn3Font(font ?? '') ? '\u00AD' : ''
}
