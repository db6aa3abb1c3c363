import type { LineReading, Series } from './line-kind.js'
import type { Draft } from './draft.js'
import { isClosingFormula } from './closing-formula.js'

type DraftSeries = Draft['series']

/** Divisions of a document that stand above its sections. */
const CONTAINERS: readonly DraftSeries[] = ['root', 'appendix', 'part', 'chapter', 'division', 'article']
const SECTIONS: readonly DraftSeries[] = [...CONTAINERS, 'roman', 'capital']
const LISTS: readonly DraftSeries[] = ['bullet', 'plus']

/** Which open divisions a new one may stand in. */
const ABOVE: Partial<Record<Series, readonly DraftSeries[]>> = {
  appendix: ['root'],
  part: ['root', 'appendix'],
  chapter: ['root', 'appendix', 'part'],
  division: ['root', 'appendix', 'part', 'chapter'],
  article: ['root', 'appendix', 'part', 'chapter', 'division', 'roman', 'capital'],
}

/** Lists in lists in lists are read as one from here on; keeps the tree flat enough to walk. */
const DEEPEST = 24

/** Announces what follows. @example "gồm các nội dung sau:" */
const ANNOUNCES = /:["”)]?$/u

/** What ends like a sentence or a list item heads nothing. @example "ở cơ sở." */
const FULL_STOP = /[.;,]["”)]?$/u

/** The open nodes, outermost first; the root at least. */
export type Path = readonly [root: Draft, ...Draft[]]

/** Where a new node goes: the index of its parent in the path, and its number with those of the numbers above it. */
export interface Place {
  readonly parent: number
  readonly values: readonly number[]
}

/** What is known where a line stands. */
export interface Situation {
  readonly path: Path
  /** The words of the line with its marker. */
  readonly text: string
  /** Whether no marker follows in this run of lines. */
  readonly isLast: boolean
  /** The last letters of a node's own words. */
  readonly ending: (node: Draft) => string
}

/** Places a line that is read in this way; null if it cannot be read so where it stands. */
export function placeOf(reading: LineReading, situation: Situation): Place | null {
  const { path, isLast } = situation
  switch (reading.series) {
    case 'appendix':
    case 'part':
    case 'chapter':
    case 'division':
    case 'article':
      return { parent: innermost(path, ABOVE[reading.series] ?? ['root']), values: reading.values }
    case 'roman':
    case 'capital':
      return placeSection(reading, situation)
    case 'number':
      return reading.values.length > 1 ? placeSubNumber(reading, path) : placeNumber(reading, situation)
    case 'letter':
    case 'bracket':
      return placeLetter(reading, situation)
    case 'bullet':
    case 'plus':
      return placeBullet(reading, situation)
    case 'footnote':
    case 'ornament':
      // Where they fall, in the midst of a list as well: nothing ends there.
      return { parent: isLast ? 0 : path.length - 1, values: [] }
    case 'table':
      return { parent: innermostHeading(path), values: [] }
    case 'paragraph':
      return placeParagraph(situation)
  }
}

const leafOf = (path: Path): Draft => path.at(-1) ?? path[0]

/** What the next marker of the series counts on from. */
const valueOf = (node: Draft): number => node.values.at(-1) ?? 0

const isList = (node: Draft): boolean => LISTS.includes(node.series)

/** Index of the innermost open node that `test` accepts, not looking above the innermost one in `limits`; -1 if none. */
function findOpen(path: Path, limits: readonly DraftSeries[], test: (node: Draft) => boolean): number {
  for (let at = path.length - 1; at >= 0; at--) {
    const node = path[at]
    if (node && test(node)) return at
    if (node && limits.includes(node.series)) return -1
  }
  return -1
}

/** Index of the innermost open node of these series; the root's if there is none. */
const innermost = (path: Path, series: readonly DraftSeries[]): number =>
  Math.max(
    0,
    path.findLastIndex((node) => series.includes(node.series)),
  )

/** Index of the innermost open node that is no bullet. */
const innermostHeading = (path: Path): number => path.findLastIndex((node) => !isList(node))

/** Index of the innermost open node that a list of numbers can begin in. */
const innermostUnnumbered = (path: Path): number => path.findLastIndex((node) => !isList(node) && node.series !== 'number')

/** Whether the innermost open node, or the paragraph that ends it, announces a list that may go below it. */
function announces({ path, ending }: Situation): boolean {
  const leaf = leafOf(path)
  const end = leaf.children.at(-1)
  return path.length > 1 && path.length < DEEPEST && ANNOUNCES.test(ending(end?.series === 'paragraph' ? end : leaf))
}

/** Roman numerals and capital letters: the one that is open already counts on, the other goes below it. */
function placeSection(reading: LineReading, { path, text, ending }: Situation): Place | null {
  const open = findOpen(path, CONTAINERS, (node) => node.series === reading.series)
  const previous = path[open]
  const value = reading.values[0] ?? 0
  if (!reading.certain) {
    // "C. Mác": a capital counts only after its predecessor (D. and Đ. are one step), and not as a sentence after titles.
    const step = previous ? value - valueOf(previous) : 0
    if (!previous || step < 1 || step > (previous.key === 'D' ? 2 : 1)) return null
    if (FULL_STOP.test(text.slice(-4)) && !FULL_STOP.test(ending(previous))) return null
  }
  // After H. comes the letter I., unless Roman numerals stand below the letters.
  if (reading.series === 'roman' && open < 0 && continuesLetters(reading, path)) return null
  return { parent: open >= 0 ? open - 1 : innermost(path, SECTIONS), values: reading.values }
}

/** Whether a Roman numeral of one letter (I., V., X.) is the next capital letter. */
function continuesLetters({ key }: LineReading, path: Path): boolean {
  const at = findOpen(path, CONTAINERS, (node) => node.series === 'capital')
  const siblings = path[at - 1]?.children ?? []
  const nested = siblings.some((node) => node.series === 'capital' && node.children.some((child) => child.series === 'roman'))
  return key.length === 1 && !nested && path[at]?.key.charCodeAt(0) === key.charCodeAt(0) - 1
}

/** A number of one level. Of several open lists it continues the innermost that it follows. */
function placeNumber(reading: LineReading, situation: Situation): Place {
  const { path } = situation
  const value = reading.values[0] ?? 0
  const limit = innermost(path, SECTIONS)
  const open = path
    .flatMap((node, at) => (at > limit && node.series === 'number' && !node.key.includes('.') ? [{ node, at }] : []))
    .reverse()
  const beside = ({ node, at }: { node: Draft; at: number }): Place => ({
    parent: at - 1,
    values: [...node.values.slice(0, -1), value],
  })

  const followed = open.find(({ node }) => valueOf(node) === value - 1)
  if (followed) return beside(followed)
  const leaf = leafOf(path)
  if (value === 1 && announces(situation)) {
    if (isList(leaf)) return { parent: path.length - 1, values: [value] }
    if (leaf.series === 'number' && open.length > 0) return { parent: path.length - 1, values: [...leaf.values, value] }
  }
  const earlier = open.find(({ node }) => valueOf(node) < value) ?? open.at(-1)
  return earlier ? beside(earlier) : { parent: innermostUnnumbered(path), values: [value] }
}

/** A number of several levels: below the one whose beginning it shares, else beside its like, else in the section. */
function placeSubNumber({ values, certain }: LineReading, path: Path): Place | null {
  const sharesPrefix = (node: Draft, length: number): boolean =>
    node.series === 'number' &&
    node.values.length >= length &&
    values.slice(0, length).every((value, i) => node.values[i] === value)
  const above = findOpen(path, SECTIONS, (node) => node.values.length < values.length && sharesPrefix(node, node.values.length))
  const beside = findOpen(path, SECTIONS, (node) => node.values.length === values.length && sharesPrefix(node, values.length - 1))
  if (!certain && above < 0 && beside < 0 && values.at(-1) !== 1) return null
  if (above >= 0) return { parent: above, values }
  return { parent: beside >= 0 ? beside - 1 : innermostUnnumbered(path), values }
}

/** Letters and bracketed numbers: beside their like, else below whatever heads or announces them. */
function placeLetter(reading: LineReading, situation: Situation): Place | null {
  const { path } = situation
  const bracketed = reading.series === 'bracket'
  const limits: readonly DraftSeries[] = bracketed ? [...SECTIONS, 'number', 'letter'] : [...SECTIONS, 'number']
  const value = reading.values[0] ?? 0
  const open = findOpen(path, limits, (node) => node.series === reading.series)
  const previous = path[open]
  if (!reading.certain && (!previous || value < valueOf(previous) || value > valueOf(previous) + 3)) return null
  if (value === 1 && isList(leafOf(path)) && announces(situation)) return { parent: path.length - 1, values: [value] }
  return { parent: previous ? open - 1 : innermostHeading(path), values: [value] }
}

/**
 * Bullets: beside an open one of the same sign. Another sign goes below an open bullet if it is the finer one (a plus, a
 * dot below a dash) or if that bullet announces something; else beside it.
 */
function placeBullet({ key }: LineReading, situation: Situation): Place {
  const { path, ending } = situation
  const heading = innermostHeading(path)
  const leaf = leafOf(path)
  const open = path.findLastIndex((node) => isList(node) && node.key === key)
  // Above the heading only if that stands in a list itself: "- gồm: / 1. … / - …".
  if (open > heading || (open >= 0 && !announces(situation))) return { parent: open - 1, values: [] }
  if (!isList(leaf) || path.length >= DEEPEST) return { parent: heading, values: [] }
  const finer = leaf.key === 'dash' ? key !== 'star' : leaf.key === 'plus' ? key === 'dot' : key === 'plus'
  const heads = leaf.series === 'bullet' && !FULL_STOP.test(ending(leaf))
  return { parent: finer || heads ? path.length - 1 : heading, values: [] }
}

/** A paragraph goes on under its heading, not in a list within a bullet. */
function placeParagraph({ path, text, isLast, ending }: Situation): Place {
  const list = path.findIndex(isList)
  const heading = list < 0 ? path.length - 1 : list - 1
  if (!isLast || !isClosingFormula(text)) return { parent: heading, values: [] }
  // "Nghị quyết này phổ biến đến chi bộ." closes the section, not the last of its items.
  const section = path.findLastIndex((node) => node.series === 'roman' || node.series === 'capital')
  if (section >= 0) return { parent: section, values: [] }
  const top = path.findIndex((node) => !CONTAINERS.includes(node.series))
  const item = path[top]
  if (!item) return { parent: heading, values: [] }
  return { parent: FULL_STOP.test(ending(item)) ? top - 1 : top, values: [] }
}
