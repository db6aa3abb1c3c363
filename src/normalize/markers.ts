import type { LineStart } from './line-start.js'

/** The markers met so far: the last one of every kind and depth. */
export type Markers = ReadonlyMap<string, string>

export const noMarkers: Markers = new Map<string, string>()

/** Letters in the order in which lists use them. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
const CAPITALS = 'ABCDEFGH'

/** Kind and depth: `1.2` is counted apart from `1`. */
const key = (start: LineStart): string =>
  'value' in start ? `${start.kind} ${String(start.value.split('.').length)}` : start.kind

export function withMarker(markers: Markers, start: LineStart): Markers {
  return 'value' in start ? new Map(markers).set(key(start), start.value) : markers
}

/** Whether a marker can stand here: the first of its kind, or the one after the last, or the last once more. */
export function isNextMarker(markers: Markers, start: LineStart): boolean {
  if (start.kind === 'label' || start.kind === 'article' || start.kind === 'bullet') return true
  const last = markers.get(key(start))
  const place = order(start.value)
  if (place === undefined) return false
  return place === 0 || (last !== undefined && place - (order(last) ?? -9) <= 1 && place - (order(last) ?? 99) >= 0)
}

/** Place of a marker among its kind, from 0. */
function order(value: string): number | undefined {
  const last = value.split('.').at(-1) ?? ''
  if (/^\d+$/u.test(last)) return Number(last) - 1
  for (const series of [ROMANS, [...CAPITALS], [...LETTERS]]) {
    const index = series.indexOf(last)
    if (index >= 0) return index
  }
  return undefined
}
