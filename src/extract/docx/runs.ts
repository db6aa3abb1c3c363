import { fontName, isLegacyFont } from '../fonts.js'
import type { Tally } from '../left-out.js'
import { raisedFigures } from '../superscript.js'
import { boxesIn, chosen, lettersIn, shownByForm } from './drawings.js'
import type { Fields } from './fields.js'
import type { Notes } from './notes.js'
import { isUnseen, over, type RunFormat, type Styles } from './styles.js'
import { runList, type RunList } from './run-list.js'
import { isSymbolFont, shownBy } from './symbols.js'
import { childOf, isOn, type XmlElement } from './xml.js'

/** What runs share through the whole document. */
export interface Story {
  readonly styles: Styles
  readonly notes: Notes
  readonly tally: Tally
  readonly fields: Fields
}

/** A paragraph on its way. */
interface Target {
  readonly story: Story
  readonly words: RunList
  /** Contents of text boxes that are anchored here, in their order. */
  readonly boxes: XmlElement[]
  /** Of letters that nothing says otherwise of. */
  readonly format: RunFormat
}

/** Elements that stand around runs and say nothing that is seen. Deleted and moved text is not among them. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:rubyBase',
  'm:oMathPara',
  'm:oMath',
])
/** Reads what stands in a paragraph, beside its properties. */
export function readRuns(
  children: XmlElement['children'],
  story: Story,
  format: RunFormat,
): { readonly words: RunList; readonly boxes: readonly XmlElement[]; readonly isContents: boolean } {
  const target: Target = { story, words: runList(), boxes: [], format }
  addInline(children, target)
  return { ...target, isContents: story.fields.endParagraph() }
}

function addInline(children: XmlElement['children'], target: Target): void {
  for (const child of children) {
    if (typeof child === 'string') continue
    if (child.name === 'w:r' || child.name === 'm:r') addRun(child, target)
    else if (WRAPPERS.has(child.name)) addInline(child.children, target)
    else if (child.name === 'w:sdt') addInline(controlled(child), target)
    else if (child.name === 'mc:AlternateContent') addInline(chosen(child), target)
    else if (child.name.startsWith('m:') && !child.name.endsWith('Pr')) addInline(child.children, target)
  }
}

/** What a content control holds; the words that ask to fill it in ("Click here") are not the author's. */
export function controlled(control: XmlElement): XmlElement['children'] {
  return isOn(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') ? [] : (childOf(control, 'w:sdtContent')?.children ?? [])
}

function addRun(run: XmlElement, target: Target): void {
  const format = over(target.format, target.story.styles.run(childOf(run, 'w:rPr')))
  for (const child of run.children) if (typeof child !== 'string') addPiece(child, run, format, target)
}

function addPiece(piece: XmlElement, run: XmlElement, format: RunFormat, target: Target): void {
  const { story, words, boxes } = target
  if (piece.name === 'w:fldChar') {
    const isShown = !isUnseen(format) && !story.fields.inCode()
    story.fields.turn(piece.attributes.get('w:fldCharType'))
    if (isShown) words.add(shownByForm(piece), format.fonts.ascii)
    return
  }
  if (piece.name === 'w:lastRenderedPageBreak') return words.startPage()
  if (piece.name === 'w:instrText') return story.fields.takeCode(lettersIn(piece))
  if (story.fields.inCode()) return
  if (isUnseen(format)) return story.tally.hidden(piece.name === 'w:t' ? plainText(piece) : '')
  if (piece.name === 'w:t') {
    story.tally.hidden(undefined)
    // Blanks within a passage are struck or not as it happens.
    const text = lettersIn(piece)
    if (text.trim() !== '') story.tally.struck(format.struck === true ? text : undefined)
    story.fields.takeText(lettersIn(piece))
  }
  const sign = (text: string): void => words.add(text, format.fonts.ascii)
  switch (piece.name) {
    case 'w:t':
    case 'm:t':
      return addText(format.raised === true ? raisedFigures(plainText(piece)) : plainText(piece), format, words)
    case 'w:tab':
    case 'w:ptab':
      return words.add('\t')
    case 'w:cr':
      return words.add('\n')
    case 'w:br':
      // A new page within a paragraph begins a new line.
      if (!words.isEmpty() || piece.attributes.get('w:type') !== 'page') words.add('\n')
      if (piece.attributes.get('w:type') === 'page') words.startPage()
      return
    case 'w:noBreakHyphen':
      return sign('\u2011')
    case 'w:softHyphen':
      // In TCVN3 this is the letter ư: whether it is one, the font tells later.
      return sign('\u00AD')
    case 'w:sym':
      return addSymbol(piece, words)
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const label = story.notes.call(
        piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
        piece.attributes.get('w:id') ?? '',
      )
      if (label === undefined) story.tally.add('lost-notes')
      else words.add(`[^${label}]`)
      return
    }
    case 'w:commentReference':
      return story.tally.add('remarks')
    case 'w:ruby':
      return addInline(piece.children, target)
    case 'mc:AlternateContent':
      for (const child of chosen(piece)) if (typeof child !== 'string') addPiece(child, run, format, target)
      return
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      for (const box of boxesIn(piece, story.tally)) boxes.push(box)
      return
    default:
  }
}

/** The text of an element; blanks at its ends count only where it says so, and a line end is a blank. */
function plainText({ children, attributes }: XmlElement): string {
  const text = children
    .filter((child) => typeof child === 'string')
    .join('')
    .replace(/[\t\n\r]/g, ' ')
  return attributes.get('xml:space') === 'preserve' ? text : text.replace(/^ +| +$/g, '')
}

/** Letters of a legacy font or a symbol font that Word keeps at U+F000 and above. */
const PRIVATE = /[\uF020-\uF0FF]/g
/** ASCII, or else: Word takes another font for what follows. */
const PIECES = /[\0-\x7F]+|[^\0-\x7F]+/g
/** Of East Asia. */
const EAST_ASIAN = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/u

/** Adds letters, each with the font that Word takes for it. */
function addText(text: string, { capitals, fonts: { ascii, hAnsi, eastAsia } }: RunFormat, words: RunList): void {
  for (const [piece] of ascii === hAnsi && ascii !== undefined ? [[text]] : text.matchAll(PIECES)) {
    if (piece === undefined) continue
    const isAscii = piece.charCodeAt(0) < 0x80
    const font = ascii === hAnsi || isAscii ? ascii : EAST_ASIAN.test(piece) ? eastAsia : (hAnsi ?? ascii)
    const shown = piece.replace(PRIVATE, (letter) => unprivate(letter, font))
    // The letters of a legacy font are bytes, which no other bytes are the capitals of.
    const isCapital = capitals === true && (font === undefined || !isLegacyFont(font))
    words.add(isCapital ? shown.toUpperCase() : shown, font)
  }
}

/** What stands at U+F000 and above means the code of a legacy or a symbol font. */
function unprivate(letter: string, font: string | undefined): string {
  const code = letter.charCodeAt(0)
  if (font !== undefined && isLegacyFont(font)) return String.fromCharCode(code - 0xf000)
  return shownBy(font, code) ?? letter
}

/** A sign that was inserted by its font and code (`w:sym`). @example Wingdings F0FC shows "✓"; .VnTime F0AD is ư */
function addSymbol({ attributes }: XmlElement, words: RunList): void {
  const named = attributes.get('w:font')
  const font = named === undefined ? undefined : fontName(named)
  const code = parseInt(attributes.get('w:char') ?? '', 16)
  if (!(code >= 0x20 && code <= 0xffff)) return
  const shown = isSymbolFont(font) ? shownBy(font, code) : undefined
  if (shown !== undefined) return words.add(shown)
  const letter = String.fromCharCode(code)
  words.add(code >= 0xf020 && code <= 0xf0ff ? unprivate(letter, font) : letter, font)
}
