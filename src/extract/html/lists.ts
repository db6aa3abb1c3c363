import type { Element } from 'hast'
import { writeNumber } from '../docx/number-formats.js'
import type { Style } from './styles.js'

/** A list and how far it has counted. */
export interface List {
  readonly marker: string
  readonly step: 1 | -1
  value: number
}

/** Kinds of numbers by the names that HTML and CSS give them, as Word's format names them. Source: CSS Counter Styles Level 3. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['decimal', 'decimal'],
  ['decimal-leading-zero', 'decimalZero'],
  ['lower-alpha', 'lowerLetter'],
  ['lower-latin', 'lowerLetter'],
  ['upper-alpha', 'upperLetter'],
  ['upper-latin', 'upperLetter'],
  ['lower-roman', 'lowerRoman'],
  ['upper-roman', 'upperRoman'],
])
const BULLETS: ReadonlyMap<string, string> = new Map([
  ['disc', '•'],
  ['circle', '◦'],
  ['square', '▪'],
])
/** Bullets of lists in lists, from the outermost on. */
const BULLETS_BY_DEPTH = ['•', '◦', '▪']

/** What a style says of markers. @example "lower-alpha", "none", "'- '" */
const styleType = (style: Style): string | undefined =>
  style.get('list-style-type') ??
  style
    .get('list-style')
    ?.split(/\s+(?=[^'"]*$)/)
    .find((word) => !/^(?:inside|outside)$|^url/.test(word))

/** @param depth how many lists stand around it */
export function openList(element: Element, style: Style, depth: number): List {
  const { type, start, reversed } = element.properties
  const marker = styleType(style) ?? (typeof type === 'string' ? type : undefined)
  const entries = element.children.filter((child) => child.type === 'element' && child.tagName === 'li').length
  const backwards = reversed !== undefined && reversed !== null && reversed !== false
  const step = backwards ? -1 : 1
  const first = typeof start === 'number' ? start : backwards ? entries : 1
  const ordinary = element.tagName === 'ol' ? 'decimal' : (BULLETS_BY_DEPTH[Math.min(depth, BULLETS_BY_DEPTH.length - 1)] ?? '•')
  return { marker: marker ?? ordinary, step, value: first - step }
}

/** Counts an entry, and gives the marker that shows before it; empty where none shows. */
export function nextMarker(list: List, entry: Element, style: Style): string {
  const { value, type } = entry.properties
  const given =
    typeof value === 'number' ? value : typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
  list.value = given ?? list.value + list.step
  const marker = styleType(style) ?? (typeof type === 'string' ? type : list.marker)
  if (marker === 'none') return ''
  const format = NUMBERS.get(marker)
  if (format !== undefined) return `${writeNumber(list.value, format)}.`
  return BULLETS.get(marker.toLowerCase()) ?? /^["'](.*)["']$/.exec(marker)?.[1]?.trim() ?? (marker.length === 1 ? marker : '•')
}
