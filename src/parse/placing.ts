import { isClosingFormula } from './closing-formula.js'
import type { LineReading, Series } from './line-kind.js'
import {
  announces,
  CONTAINERS,
  DEEPEST,
  findOpen,
  FULL_STOP,
  innermost,
  innermostHeading,
  isList,
  leafOf,
  SECTIONS,
  valueOf,
  type DraftSeries,
  type Path,
  type Place,
  type Situation,
} from './path.js'
import { placeMisreadNumber, placeNumber, placeSectionNumber, placeSubNumber } from './placing-numbers.js'

/** Which open divisions a new one may stand in. */
const ABOVE: Partial<Record<Series, readonly DraftSeries[]>> = {
  appendix: ['root'],
  part: ['root', 'appendix'],
  chapter: ['root', 'appendix', 'part'],
  division: ['root', 'appendix', 'part', 'chapter'],
  subdivision: ['root', 'appendix', 'part', 'chapter', 'division'],
  article: ['root', 'appendix', 'part', 'chapter', 'division', 'subdivision', 'roman', 'capital'],
}

/** Places a line that is read in this way; null if it cannot be read so where it stands. */
export function placeOf(reading: LineReading, situation: Situation): Place | null {
  const { path, isLast } = situation
  switch (reading.series) {
    case 'appendix':
      // "Biểu số 1" is one only behind the signature.
      if (!reading.certain && !path[0].children.some(({ type }) => type === 'signature')) return null
      return { parent: 0, values: reading.values }
    case 'part':
    case 'chapter':
    case 'division':
    case 'subdivision':
    case 'article': {
      // Beside the article before, whatever stands in that one.
      const open = reading.series === 'article' ? path.findLastIndex(({ series }) => series === 'article') : -1
      if (open > 0) return { parent: open - 1, values: reading.values }
      return { parent: innermost(path, ABOVE[reading.series] ?? ['root']), values: reading.values }
    }
    case 'roman':
    case 'capital':
      return placeSection(reading, situation)
    case 'number':
      if (reading.section !== undefined) return placeSectionNumber(reading, situation)
      if (reading.meant !== undefined) return placeMisreadNumber(reading, situation)
      return reading.values.length > 1 ? placeSubNumber(reading, path) : placeNumber(reading, situation)
    case 'letter':
    case 'bracket':
      return placeLetter(reading, situation)
    case 'small-roman':
      return placeSmallRoman(reading, path)
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

/** Roman numerals and capital letters: the one that is open already counts on, the other goes below it. */
function placeSection(reading: LineReading, { path, text, ending }: Situation): Place | null {
  const open = findOpen(path, CONTAINERS, (node) => node.series === reading.series)
  const previous = path[open]
  const value = reading.values[0] ?? 0
  if (reading.meant !== undefined && !reading.certain && !(previous && value === valueOf(previous) + 1)) return null
  if (!reading.certain) {
    // A capital may be an initial: it counts only after its predecessor. Lists may pass over Đ., F. and J.
    const step = previous ? value - valueOf(previous) : 0
    if (!previous || step < 1 || step > (['D', 'E', 'I'].includes(previous.key) ? 2 : 1)) return null
    // A numeral without a point in front of a sentence is a part of it.
    if (reading.meant !== undefined && FULL_STOP.test(text.slice(-4)) && !FULL_STOP.test(ending(previous))) return null
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

/** Letters and bracketed numbers: beside their like, else below whatever heads or announces them. */
function placeLetter(reading: LineReading, situation: Situation): Place | null {
  const { path } = situation
  const bracketed = reading.series === 'bracket'
  const limits: readonly DraftSeries[] = bracketed ? [...SECTIONS, 'number', 'letter'] : [...SECTIONS, 'number']
  const value = reading.values[0] ?? 0
  const open = findOpen(path, limits, (node) => node.series === reading.series)
  if (open < 0 && value > 1 && !bracketed) {
    // "b)" goes on behind a list of numbers below "a)".
    const outer = findOpen(path, SECTIONS, (node) => node.series === 'letter')
    const before = path[outer]
    if (before && valueOf(before) === value - 1) return { parent: outer - 1, values: [value] }
  }
  const previous = path[open]
  if (!reading.certain && (!previous || value < valueOf(previous) || value > valueOf(previous) + 3)) return null
  if (value === 1 && isList(leafOf(path)) && announces(situation)) return { parent: path.length - 1, values: [value] }
  return { parent: previous ? open - 1 : innermostHeading(path), values: [value] }
}

/** How the letters before `i` are numbered in their list: after `g)` or `h)` it is a letter. */
const BEFORE_I = [8, 9]

/** Small Roman numerals: one after the other, the first below an open letter, or below what heads it. */
function placeSmallRoman(reading: LineReading, path: Path): Place | null {
  const limits: readonly DraftSeries[] = [...SECTIONS, 'number']
  const value = reading.values[0] ?? 0
  const open = findOpen(path, limits, (node) => node.series === 'small-roman')
  const previous = path[open]
  if (previous && (value === valueOf(previous) + 1 || value === 1)) return { parent: open - 1, values: [value] }
  const above = findOpen(path, limits, (node) => node.series === 'letter')
  const lettered = path[above]
  if (value !== 1 || (lettered && BEFORE_I.includes(valueOf(lettered)))) return null
  return { parent: above >= 0 ? above : innermostHeading(path), values: [value] }
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
  const finer = key === 'circle' || (leaf.key === 'dash' ? key !== 'star' : leaf.key === 'plus' ? key === 'dot' : key === 'plus')
  const heads = leaf.series === 'bullet' && !FULL_STOP.test(ending(leaf))
  return { parent: finer || heads ? path.length - 1 : heading, values: [] }
}

/** What has a closing formula of its own. */
const OWN_CLOSING: readonly DraftSeries[] = ['root', 'appendix', 'article']

/** A paragraph goes on under its heading, not in a list within a bullet. */
function placeParagraph({ path, text, isLast, ending }: Situation): Place {
  const list = path.findIndex(isList)
  const heading = list < 0 ? path.length - 1 : list - 1
  if (!isLast || !isClosingFormula(text)) return { parent: heading, values: [] }
  // "Nghị quyết này phổ biến đến chi bộ." closes the document, not the last of the items of its last section.
  const section = path.findLastIndex((node) => node.series === 'roman' || node.series === 'capital')
  if (section >= 0) {
    const closes = path.length > section + 1 && !isList(path[section + 1] ?? path[0])
    return { parent: closes ? path.findLastIndex(({ series }) => OWN_CLOSING.includes(series)) : section, values: [] }
  }
  const top = path.findIndex((node) => !CONTAINERS.includes(node.series))
  const item = path[top]
  if (!item) return { parent: heading, values: [] }
  const behind = path[heading] ?? item
  return { parent: FULL_STOP.test(ending(item)) || FULL_STOP.test(ending(behind)) ? top - 1 : top, values: [] }
}
