import type { Directive } from '../model/document.js'
import type { Central } from './central.js'
import { type PassageReading, reader } from './passage-reading.js'
import { repeatsOf } from './repeats.js'
import { type Segments, spanOfTerms } from './segments.js'
import { type Passage, passagesOf } from './units.js'

/** A plan as it is compared. */
export interface Plan {
  readonly directive: Directive
  readonly passages: readonly Passage[]
  /** By passage: its words. Passages of the same words, of other plans too, have the same reading. */
  readonly readings: readonly PassageReading[]
  /** By passage: those of its reading, with offsets that count from where its text begins. */
  readonly segments: readonly Segments[]
  /** By passage: the first that says the same, where much of the plan stands in it several times. */
  readonly sayings: readonly number[]
}

/** Reads a plan with the words and weights of the central document. */
export function readPlan(directive: Directive, central: Central): Plan {
  const passages = passagesOf(directive)
  const read = reader(central)
  const readings = passages.map(({ textFrom, span }) => read(directive.clean.text.slice(textFrom, span[1])))
  return {
    directive,
    passages,
    readings,
    segments: readings.map(({ segments }) => segments),
    sayings: repeatsOf(readings, central),
  }
}

/** Where the terms `[from, to)` of a passage stand in the clean text. */
export function spanIn({ passages, segments }: Plan, passage: number, from: number, to: number): readonly [number, number] {
  const place = passages[passage]
  const words = segments[passage]
  if (place === undefined || words === undefined) throw new RangeError(`no passage ${String(passage)}`)
  const [start, end] = spanOfTerms(words.tokens, from, to)
  return [place.textFrom + start, place.textFrom + end]
}
