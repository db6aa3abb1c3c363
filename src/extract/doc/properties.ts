import type { Bytes } from './bytes.js'

/** One property ("sprm") with where its value stands. Source: [MS-DOC] 2.6. */
export interface Property {
  readonly code: number
  readonly value: Bytes
}

/** Lengths of values by the top three bits of the code; 6 is a length in the value itself. */
const LENGTHS = [1, 1, 2, 4, 2, 2, -1, 3]
const DEFINE_TABLE = 0xd608
/** The value of the property that raises and lowers letters; 2 lowers them. */
const SUPERSCRIPT = 1
const CHANGE_TABS = 0xc615
/** Word has no more columns. */
const MOST_COLUMNS = 63

/** The properties in a list of them. */
export function propertiesIn(list: Bytes): Property[] {
  const found: Property[] = []
  let at = 0
  while (at + 2 < list.length + 1) {
    const code = list.u16(at)
    at += 2
    const fixed = LENGTHS[code >> 13] ?? 1
    let length = fixed
    let from = at
    if (fixed < 0) {
      if (code === DEFINE_TABLE) {
        length = Math.max(0, list.u16(at) - 1)
        from = at + 2
      } else if (code === CHANGE_TABS && list.u8(at) === 0xff) {
        // Its length does not fit: tabs that go, then tabs that come.
        const gone = list.u8(at + 1) * 4
        length = 2 + gone + list.u8(at + 2 + gone) * 3
        from = at + 1
      } else {
        length = list.u8(at)
        from = at + 1
      }
    }
    if (from > list.length) break
    found.push({ code, value: list.slice(from, from + length) })
    at = from + length
  }
  return found
}

/** Properties of letters that matter here. */
export interface Letters {
  /** Index in the table of fonts; the second for letters beyond ASCII. */
  readonly font: number | undefined
  readonly otherFont: number | undefined
  readonly hidden: boolean
  readonly deleted: boolean
  readonly capitals: boolean
  /** With a line through it, or two. */
  readonly struck: boolean
  /** Set above the line. */
  readonly raised: boolean
  /** Whether signs such as 0x02 are calls and pictures. */
  readonly special: boolean
  /** A sign of a font of signs. */
  readonly symbol: { readonly font: number; readonly code: number } | undefined
}

export const NO_LETTERS: Letters = {
  font: undefined,
  otherFont: undefined,
  hidden: false,
  deleted: false,
  capitals: false,
  struck: false,
  raised: false,
  special: false,
  symbol: undefined,
}

/** A switch that may be set as in the style (0x80) or the other way round (0x81). */
const toggled = (value: number, inStyle: boolean): boolean => (value === 0x80 ? inStyle : value === 0x81 ? !inStyle : value !== 0)

/**
 * Letters with properties on top.
 *
 * @param style the properties without those of the run
 * @param characterStyle the properties of a style of letters
 */
export function lettersWith(
  letters: Letters,
  properties: readonly Property[],
  style: Letters,
  characterStyle: (index: number) => readonly Property[],
): Letters {
  let now = letters
  for (const { code, value } of properties) {
    switch (code) {
      case 0x4a4f:
        now = { ...now, font: value.u16(0) }
        break
      case 0x4a51:
        now = { ...now, otherFont: value.u16(0) }
        break
      case 0x083c:
        now = { ...now, hidden: toggled(value.u8(0), style.hidden) }
        break
      case 0x0800:
        now = { ...now, deleted: value.u8(0) !== 0 }
        break
      case 0x083b:
        now = { ...now, capitals: toggled(value.u8(0), style.capitals) }
        break
      case 0x0837:
      case 0x2a53:
        now = { ...now, struck: toggled(value.u8(0), style.struck) }
        break
      case 0x2a48:
        now = { ...now, raised: value.u8(0) === SUPERSCRIPT }
        break
      case 0x0855:
        now = { ...now, special: value.u8(0) !== 0 }
        break
      case 0x6a09:
        now = { ...now, symbol: { font: value.u16(0), code: value.u16(2) } }
        break
      case 0x2a33:
        now = { ...style, special: now.special, deleted: now.deleted }
        break
      case 0x4a30:
        now = lettersWith(now, characterStyle(value.u16(0)), style, () => [])
        break
    }
  }
  return now
}

/** Properties of paragraphs that matter here. */
export interface ParagraphLook {
  readonly inTable: boolean
  /** Whether the mark ends a row. */
  readonly endsRow: boolean
  readonly pageBefore: boolean
  /** Index of the list from 1, 0 for none, and the level from 0. */
  readonly list: number
  readonly level: number
  /** Whether lines of the row show; undefined where nothing tells. */
  readonly ruled: boolean | undefined
  /** Whether the row has a style, which may have lines of its own. */
  readonly styledRow: boolean
  /** Where the cells of the row begin, in twentieths of a point. */
  readonly lefts: readonly number[]
  /** Which of them are one with the cell above. */
  readonly merged: readonly number[]
}

export const NO_LOOK: ParagraphLook = {
  inTable: false,
  endsRow: false,
  pageBefore: false,
  list: 0,
  level: 0,
  ruled: undefined,
  styledRow: false,
  lefts: [],
  merged: [],
}

export function lookWith(look: ParagraphLook, properties: readonly Property[]): ParagraphLook {
  let now = look
  for (const { code, value } of properties) {
    if (code === 0x2416) now = { ...now, inTable: value.u8(0) !== 0 }
    else if (code === 0x2417) now = { ...now, endsRow: value.u8(0) !== 0 }
    else if (code === 0x2407) now = { ...now, pageBefore: value.u8(0) !== 0 }
    else if (code === 0x460b) now = { ...now, list: value.u16(0) }
    else if (code === 0x260a) now = { ...now, level: value.u8(0) }
    else if (code === 0x6649) now = { ...now, inTable: value.i32(0) > 0 }
    else if (code === 0x563a) now = { ...now, styledRow: true }
    else if (code === DEFINE_TABLE) {
      const ruled = now.ruled === true || cellsHaveRules(value)
      now = { ...now, ruled, lefts: leftsOf(value), merged: mergedOf(value) }
    } else if (code === 0xd605 || code === 0xd613)
      now = { ...now, ruled: now.ruled === true || tableHasRules(value, code === 0xd605) }
  }
  return now
}

/** The edges of the cells of a row but for the last, which ends it. [MS-DOC] 2.9.321. */
const leftsOf = (value: Bytes): number[] =>
  Array.from({ length: Math.min(value.u8(0), MOST_COLUMNS) }, (_, cell) => (value.u16(1 + cell * 2) << 16) >> 16)

/** The cells that go on with the one above: two bits at the head of what a cell has behind the edges. [MS-DOC] 2.9.321, 2.9.325. */
function mergedOf(value: Bytes): number[] {
  const cells = Math.min(value.u8(0), MOST_COLUMNS)
  const at = (cell: number): number => 1 + (value.u8(0) + 1) * 2 + cell * 20
  return Array.from({ length: cells }, (_, cell) => cell).filter(
    (cell) => at(cell) + 2 <= value.length && ((value.u16(at(cell)) >> 5) & 3) === 1,
  )
}

const isShown = (kind: number): boolean => kind !== 0 && kind !== 0xff

/** Rules of the cells: behind their edges, 20 bytes a cell, the last 16 of them four rules. [MS-DOC] 2.9.321, 2.9.318. */
function cellsHaveRules(value: Bytes): boolean {
  const cells = value.u8(0)
  const from = 1 + (cells + 1) * 2
  for (let cell = 0; cell < cells; cell += 1) {
    for (let side = 0; side < 4; side += 1) {
      const at = from + cell * 20 + 4 + side * 4
      if (at + 4 <= value.length && value.u32(at) !== 0xffffffff && isShown(value.u8(at + 1)) && value.u8(at) !== 0) return true
    }
  }
  return false
}

/** Six rules of a table, of 4 bytes in Word 97 and of 8 since 2000. [MS-DOC] 2.9.17, 2.9.16. */
function tableHasRules(value: Bytes, old: boolean): boolean {
  const [size, kindAt] = old ? [4, 1] : [8, 5]
  for (let at = 0; at + size <= value.length; at += size) if (isShown(value.u8(at + kindAt))) return true
  return false
}
