import type { Span } from '../model/span.js'
import { type Plan, spanIn } from './plan.js'

/** Words of a plan as they stand in its clean text. */
export interface Quote {
  /** Id of the bullet, paragraph or item; null outside the body. */
  readonly node: string | null
  readonly quote: string
  readonly clean: Span
}

/** Marks that belong to the words before them. @example `."`, `)` */
const CLOSING = /^(?:\.{3}|…|[.)”"'’])+/u
/** Marks that belong to the words after them. */
const OPENING = /["“(‘]/u
/** Closing marks that are looked at. */
const MOST_CLOSING = 6

/** The terms `[from, to)` of a passage with the marks that open and close them. */
export function quoteOf(plan: Plan, passage: number, from: number, to: number): Quote {
  const place = plan.passages[passage]
  if (place === undefined || from >= to) return { node: place?.node ?? null, quote: '', clean: [0, 0] }
  const { text } = plan.directive.clean
  const [first, last] = spanIn(plan, passage, from, to)
  const closing = CLOSING.exec(text.slice(last, Math.min(place.span[1], last + MOST_CLOSING)))?.[0] ?? ''
  const start = first > place.textFrom && OPENING.test(text[first - 1] ?? '') ? first - 1 : first
  const end = last + closing.length
  return { node: place.node, quote: text.slice(start, end), clean: [start, end] }
}
