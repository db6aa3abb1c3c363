import type { Central } from './central.js'
import type { Carried } from './cover.js'
import { type Segments, spanOfTerms, weightOfRange } from './segments.js'

/** Words by themselves, whatever they are held against. */
export interface Stretch {
  readonly segments: Segments
  /** Terms `[from, to)`. */
  readonly from: number
  readonly to: number
  readonly weight: number
  /** What it carries of a concept. */
  readonly carried: Carried
  /** The words of some of its terms, as printed. */
  readonly textOf: (from: number, to: number) => string
}

/**
 * Finds something in a stretch once. The stretches of the central document come again with every plan, those of a plan with
 * several sentences and several kinds of change.
 */
export function foundOnce<T extends object | number | string>(
  find: (stretch: Stretch, central: Central) => T,
): (side: { readonly stretch: Stretch }, central: Central) => T {
  const known = new WeakMap<Stretch, T>()
  return ({ stretch }, central) => {
    let found = known.get(stretch)
    if (found === undefined) known.set(stretch, (found = find(stretch, central)))
    return found
  }
}

/** Terms that are looked at: a text that never stops is no obligation throughout. */
const MOST_TERMS = 2000

const stretches = new WeakMap<Segments, Map<number, Stretch>>()

/** The terms `[from, last)` of a text, the first of them where there are too many; `text` begins at `base`. */
export function stretchOf(segments: Segments, from: number, last: number, carried: Carried, text: string, base: number): Stretch {
  let known = stretches.get(segments)
  if (known === undefined) stretches.set(segments, (known = new Map()))
  const key = from * (segments.weight.length + 1) + last
  let stretch = known.get(key)
  if (stretch !== undefined) return stretch
  const to = Math.min(last, from + MOST_TERMS)
  stretch = {
    segments,
    from,
    to,
    weight: weightOfRange(segments, from, to),
    carried,
    textOf: (first, end) => {
      if (first >= end) return ''
      const [start, stop] = spanOfTerms(segments.tokens, first, end)
      return text.slice(start - base, stop - base)
    },
  }
  known.set(key, stretch)
  return stretch
}
