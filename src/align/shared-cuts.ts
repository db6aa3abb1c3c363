import type { Candidate } from './candidates.js'
import type { Central } from './central.js'
import { carriedByAll, coverOf, withCarried } from './cover.js'
import type { Plan } from './plan.js'
import type { Window } from './score.js'
import type { Segments } from './segments.js'

/** A cut that has less of a central sentence than this does not serve it. */
const SERVES = 0.25
/** A phrase is about a central sentence that has this much of it … */
const ABOUT = 0.35
/** … and this much more than another has. */
const RATHER = 0.15

/** A cut of a passage: its terms `[from, to)`. */
interface Place {
  readonly passage: number
  readonly from: number
  readonly to: number
}

function cutsOf(plan: Plan, passage: number): Place[] {
  const starts = [...(plan.segments[passage]?.cutStart ?? [])]
  return starts.slice(0, -1).map((from, cut) => ({ passage, from, to: starts[cut + 1] ?? from }))
}

/** By window: the cut of its passage by which it serves its sentence most; -1 for none. */
const servingCuts = new WeakMap<Window, number>()

function servingCut(
  central: Central,
  segments: Segments,
  sentence: number,
  places: readonly Place[],
  from: number,
  to: number,
): number {
  const asked = central.sentences[sentence]?.segments
  let best = -1
  let most = SERVES
  places.forEach((place, cut) => {
    const [start, end] = [Math.max(from, place.from), Math.min(to, place.to)]
    if (start >= end || asked === undefined) return
    let cover = 0
    withCarried(segments, start, end, central, (carried) => {
      cover = coverOf(asked, 0, asked.weight.length, carried)
    })
    if (cover < most) return
    most = cover
    best = cut
  })
  return best
}

/**
 * Tells which other central sentences a cut of the plan serves by which a candidate takes up one of them: those whose own
 * best passage, where it is worth enough, is the same cut, each with words there that are rather its own. What stands
 * between semicolons is a list of several, not several made one.
 */
export function sharedCuts(
  central: Central,
  plan: Plan,
  candidates: readonly (readonly Candidate[])[],
  isCarried: (candidate: Candidate) => boolean,
): (index: number, candidate: Candidate) => number[] {
  const inPassage = new Map<number, Place[]>()
  const placeOf = ({ match, from, to }: Candidate): Place | null => {
    const { passage } = match
    const segments = plan.segments[passage]
    if (segments === undefined) return null
    const places = inPassage.get(passage) ?? cutsOf(plan, passage)
    inPassage.set(passage, places)
    let cut = servingCuts.get(match.window)
    if (cut === undefined)
      servingCuts.set(match.window, (cut = servingCut(central, segments, match.window.sentence, places, from, to)))
    return places[cut] ?? null
  }
  const known = new Map<Place, Map<number, number[]>>()
  /** By phrase of a place: how much of it a central sentence has. */
  const covers = (place: Place, index: number): number[] => {
    const ofPlace = known.get(place) ?? new Map<number, number[]>()
    known.set(place, ofPlace)
    const found = ofPlace.get(index) ?? coversOf(place, index)
    ofPlace.set(index, found)
    return found
  }
  const coversOf = ({ passage, from, to }: Place, index: number): number[] => {
    const segments = plan.segments[passage]
    const sentence = central.sentences[index]
    if (segments === undefined || sentence === undefined) return []
    const carried = carriedByAll(sentence.segments, central)
    return [...segments.phraseStart].flatMap((start, k) =>
      start >= from && start < to ? [coverOf(segments, start, segments.phraseStart[k + 1] ?? to, carried)] : [],
    )
  }
  const rather = (one: readonly number[], other: readonly number[]): boolean =>
    one.some((cover, k) => cover >= ABOUT && cover >= (other[k] ?? 0) + RATHER)

  const served = new Map<Place, number[]>()
  candidates.forEach(([best], index) => {
    const place = best !== undefined && isCarried(best) ? placeOf(best) : null
    if (place !== null) served.set(place, [...(served.get(place) ?? []), index])
  })
  return (index, candidate) => {
    const place = placeOf(candidate)
    if (place === null) return []
    const others = (served.get(place) ?? []).filter((other) => other !== index)
    if (others.length === 0) return others
    const own = covers(place, index)
    return others.filter((other) => {
      const theirs = covers(place, other)
      return rather(own, theirs) && rather(theirs, own)
    })
  }
}
