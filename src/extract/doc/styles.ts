import { fontName } from '../fonts.js'
import type { Bytes } from './bytes.js'
import {
  type Letters,
  lettersWith,
  lookWith,
  NO_LETTERS,
  NO_LOOK,
  type ParagraphLook,
  propertiesIn,
  type Property,
} from './properties.js'
import { PARTS, type WordFile } from './word-file.js'

/** What a style of paragraphs makes of them. */
export interface ParagraphStyle {
  readonly letters: Letters
  readonly look: ParagraphLook
}

export interface Styles {
  readonly paragraph: (index: number) => ParagraphStyle
  /** The properties of a style of letters, with those it is based on. */
  readonly character: (index: number) => readonly Property[]
}

/** A style as the sheet has it. */
interface StyleEntry {
  readonly kind: number
  readonly base: number
  readonly paragraph: readonly Property[]
  readonly letters: readonly Property[]
}

const PARAGRAPH_STYLE = 1
const NO_BASE = 0xfff
/** Styles are based on one another no deeper; a circle ends here. */
const DEEPEST = 20

/** Names of the fonts by their index. [MS-DOC] 2.9.286, 2.9.91. */
export function readFonts(file: WordFile): string[] {
  const part = file.part(PARTS.fonts)
  const names: string[] = []
  let at = 4
  for (let index = 0; index < part.u16(0) && at < part.length; index += 1) {
    const size = part.u8(at) + 1
    const letters = Math.max(0, Math.floor((size - 40) / 2))
    names.push(fontName(part.text(at + 40, letters).split('\0')[0] ?? ''))
    at += size
  }
  return names
}

/** Reads the style sheet. [MS-DOC] 2.9.271, 2.9.260. */
export function readStyles(file: WordFile): Styles {
  const sheet = file.part(PARTS.styles)
  const head = sheet.u16(0)
  const baseSize = sheet.u16(4)
  const entries: (StyleEntry | undefined)[] = []
  let at = 2 + head
  for (let index = 0; index < sheet.u16(2) && at < sheet.length; index += 1) {
    const size = sheet.u16(at)
    entries.push(size === 0 ? undefined : readEntry(sheet.slice(at + 2, at + 2 + size), baseSize))
    at += 2 + size + (size % 2)
  }
  const standard: Letters = { ...NO_LETTERS, font: sheet.u16(14), otherFont: sheet.u16(18) }

  const paragraphs = new Map<number, ParagraphStyle>()
  const paragraph = (index: number, depth = 0): ParagraphStyle => {
    const known = paragraphs.get(index)
    if (known !== undefined) return known
    const entry = entries[index]
    const plain: ParagraphStyle = { letters: standard, look: NO_LOOK }
    if (entry?.kind !== PARAGRAPH_STYLE || depth > DEEPEST) return plain
    const base = entry.base === NO_BASE ? plain : paragraph(entry.base, depth + 1)
    const style = {
      letters: lettersWith(base.letters, entry.letters, base.letters, () => []),
      look: lookWith(base.look, entry.paragraph),
    }
    paragraphs.set(index, style)
    return style
  }
  const character = (index: number, depth = 0): readonly Property[] => {
    const entry = entries[index]
    if (entry === undefined || entry.kind === PARAGRAPH_STYLE || depth > DEEPEST) return []
    return [...(entry.base === NO_BASE ? [] : character(entry.base, depth + 1)), ...entry.letters]
  }
  return { paragraph: (index) => paragraph(index), character: (index) => character(index) }
}

function readEntry(style: Bytes, baseSize: number): StyleEntry {
  const kind = style.u16(2) & 0xf
  const base = style.u16(2) >> 4
  const parts = style.u16(4) & 0xf
  // Behind the name, which ends with a zero.
  let at = baseSize + 2 + style.u16(baseSize) * 2 + 2
  const lists: Bytes[] = []
  for (let index = 0; index < parts; index += 1) {
    at += at % 2
    const size = style.u16(at)
    lists.push(style.slice(at + 2, at + 2 + size))
    at += 2 + size
  }
  const [first, second] = lists
  const none: readonly Property[] = []
  // The list for paragraphs begins with the number of the style itself.
  if (kind === PARAGRAPH_STYLE)
    return {
      kind,
      base,
      paragraph: first === undefined ? none : propertiesIn(first.slice(2, first.length)),
      letters: second === undefined ? none : propertiesIn(second),
    }
  return { kind, base, paragraph: none, letters: kind === 2 && first !== undefined ? propertiesIn(first) : none }
}
