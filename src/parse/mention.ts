import type { Span } from '../model/span.js'
import type { Origin } from './origin.js'

/** A document that a text names, before its place in the document is known. Offsets are into the passage. */
export interface Mention extends Origin {
  readonly type: string | null
  readonly number: string | null
  /** `Nghị quyết này` */
  readonly self: boolean
  readonly span: Span
  /** One of several numbers behind one type, but not the first. */
  readonly listed?: boolean
}

export const NO_ORIGIN: Origin = { date: null, issuer: null, to: 0 }
