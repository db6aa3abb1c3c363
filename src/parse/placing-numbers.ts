import type { Draft } from './draft.js'
import type { LineReading } from './line-kind.js'
import {
  announces,
  DEEPEST,
  findOpen,
  FULL_STOP,
  innermost,
  innermostHeading,
  innermostUnnumbered,
  isList,
  leafOf,
  SECTIONS,
  valueOf,
  type DraftSeries,
  type Path,
  type Place,
  type Situation,
} from './path.js'

/** The sign that ends a number: lists of different signs are different lists. @example ")" of "1)" */
const signOf = (marker: Draft['marker']): string => /[)/–—-]$/u.exec(marker?.text ?? '')?.[0].replace(/[–—]/u, '-') ?? '.'

/** A number of one level. Of several open lists it continues the innermost that it follows, of the same sign if it can. */
export function placeNumber(reading: LineReading, situation: Situation): Place {
  const { path, ending } = situation
  const value = reading.values[0] ?? 0
  const sign = signOf(reading.marker)
  const open = openLists(path)
  const followed = open.filter(({ node }) => valueOf(node) === value - 1)
  const continued = followed.find(({ node }) => signOf(node.marker) === sign) ?? followed[0]
  if (continued) return beside(continued, value)
  const leaf = leafOf(path)
  if (value === 1 && announces(situation) && isList(leaf)) return { parent: path.length - 1, values: [value] }
  if (value === 1 && open.length > 0 && path.length < DEEPEST) {
    const heading = path[innermostHeading(path)] ?? path[0]
    const below = { parent: innermostHeading(path), values: heading.series === 'number' ? [...heading.values, value] : [value] }
    // "1)" is another list than "1."
    if (open.every(({ node }) => signOf(node.marker) !== sign)) return below
    if (leaf.series === 'number' && announces(situation)) return below
    const lettered = ['letter', 'small-roman', 'bracket'].includes(leaf.series)
    if (lettered && (announces(situation) || !FULL_STOP.test(ending(leaf)))) return below
  }
  const earlier = open.find(({ node }) => valueOf(node) < value) ?? open.at(-1)
  return earlier ? beside(earlier, value) : { parent: innermostUnnumbered(path), values: [value] }
}

/** An open node and where it stands in the path. */
interface Open {
  readonly node: Draft
  readonly at: number
}

/** The open lists of numbers of one level in the innermost section, innermost first. */
function openLists(path: Path): Open[] {
  const limit = innermost(path, SECTIONS)
  return path
    .flatMap((node, at) => (at > limit && node.series === 'number' && !node.key.includes('.') ? [{ node, at }] : []))
    .reverse()
}

const beside = ({ node, at }: Open, value: number): Place => ({
  parent: at - 1,
  values: [...node.values.slice(0, -1), value],
})

/** A misread number: only where its list goes on, or where a list can begin in a section. */
export function placeMisreadNumber(reading: LineReading, situation: Situation): Place | null {
  const { path } = situation
  const { values, marker } = reading
  const value = values.at(-1) ?? 0
  if (values.length > 1) {
    const place = placeSubNumber(reading, path)
    const last = place && path[place.parent]?.children.findLast((child) => child.series === 'number')
    return place && value === (last && last.values.length === values.length ? valueOf(last) : 0) + 1 ? place : null
  }
  const followed = openLists(path).find(({ node }) => valueOf(node) === value - 1)
  if (followed) return beside(followed, value)
  const parent = innermostUnnumbered(path)
  const begins =
    value === 1 && !/^\d+$/u.test(marker?.text ?? '') && !path[parent]?.children.some((child) => child.series === 'number')
  return begins ? { parent, values } : null
}

/** `I.1.` below the open section I, `a.1)` below the open letter; where no such series is open, as a number like others. */
export function placeSectionNumber(reading: LineReading, situation: Situation): Place | null {
  const { path } = situation
  const key = reading.section ?? ''
  const series: readonly DraftSeries[] = /\p{Ll}/u.test(key) ? ['letter'] : ['roman', 'capital']
  const at = path.findLastIndex((node) => node.key === key && series.includes(node.series))
  if (at < 0 && (series.includes('letter') || path.some((node) => series.includes(node.series)))) return null
  if (reading.values.length > 1) return placeSubNumber(reading, path)
  const open = path.findIndex((node, i) => i > at && node.series === 'number')
  return { parent: open > 0 ? open - 1 : at < 0 ? innermostUnnumbered(path) : at, values: reading.values }
}

/** A number of several levels: below the one whose beginning it shares, else beside its like, else in the section. */
export function placeSubNumber({ values, certain }: LineReading, path: Path): Place | null {
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
