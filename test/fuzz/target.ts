import type fc from 'fast-check'
import type { Bases } from './bases.js'

/** What a case may use. */
export interface Place {
  /** Folder of its own, empty at first; what is written may be written in `out` of it alone. */
  readonly folder: string
}

/** One way into the program that others hold the pen of. */
export interface Target {
  /** As `--target` names it: `pdf`, `configuration` */
  readonly name: string
  /** Cases of 100,000. */
  readonly share: number
  /**
   * What is fed, as bytes, so that every case can be kept as a file and fed again; what is more than one file is JSON.
   */
  readonly cases: (bases: Bases) => fc.Arbitrary<Uint8Array>
  /** Feeds it. @throws whatever the program must not throw; what it says of a bad file is taken for an answer */
  readonly feed: (bytes: Uint8Array, place: Place) => Promise<void>
}

export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)
export const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
