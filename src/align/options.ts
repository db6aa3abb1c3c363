import type { Applicability } from '../model/applicability.js'
import type { PlaceTerms } from '../model/place-terms.js'
import type { Signal } from './signals.js'

/** What may be asked of a comparison. */
export interface AlignOptions {
  /** Ids of the sections that hold the central tasks (`III`, `IV`), where their titles do not say. */
  readonly tasks?: readonly string[]
  /** Terms of one's own, in the notation of src/vietnamese/terms.ts. */
  readonly terms?: readonly string[]
  /** Which levels the tasks bind; without it nothing says. */
  readonly applicability?: Applicability | null
  /** Levels, bodies, types of document and names of places beside the built-in ones: those that the documents were parsed with. */
  readonly placeTerms?: PlaceTerms | undefined
  /** What not to go by: for measuring what each thing is worth. */
  readonly without?: readonly Signal[]
}
