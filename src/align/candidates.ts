import type { Central, CentralSentence } from './central.js'
import { type Fidelity, fidelity, isRestated, UNLIKE } from './fidelity.js'
import { type PassageReading, readOnce } from './passage-reading.js'
import type { Plan } from './plan.js'
import { LONGEST_WINDOW, type Match, type Window } from './score.js'
import { type Wording, wording } from './wording.js'

/** A passage that may take up a sentence: the best of its windows, and how closely it follows the wording. */
export interface Candidate {
  readonly match: Match
  readonly fidelity: Fidelity
  /** 0 to 1: what it is worth as evidence, by the better of both readings. */
  readonly value: number
  /** Terms `[from, to)` of the passage that are shown. */
  readonly from: number
  readonly to: number
}

/** A window that covers less of the sentence does not follow its wording: it is not aligned. Three cuts can be no more of six than half. */
const WORTH_ALIGNING = 0.4
/** What is dropped, and what is added, takes this much of it from the value. */
const DROPPED = 1.3
const ADDED = 0.3

/** The words of a passage, spelled when first asked for. */
export const wordingOf = readOnce(({ segments }, central) => wording(segments, central))

/** The passages of the best matches, one candidate a passage, best first. */
export function candidatesOf(
  central: Central,
  plan: Plan,
  index: number,
  matches: readonly Match[],
  spelled: Wording,
): Candidate[] {
  const sentence = central.sentences[index]
  if (sentence === undefined) return []
  const candidates = matches.map((match): Candidate => {
    const reading = plan.readings[match.passage]
    if (reading === undefined) throw new RangeError(`no passage ${String(match.passage)}`)
    return { match, ...closenessOf(match.window, reading, sentence, spelled, central) }
  })
  return candidates.sort((a, b) => b.value - a.value || b.match.window.score - a.match.window.score || byText(plan, a, b))
}

/** How closely the words around a window follow its sentence. */
type Closeness = Omit<Candidate, 'match'>

const known = new WeakMap<Window, Closeness>()

function closenessOf(
  window: Window,
  reading: PassageReading,
  sentence: CentralSentence,
  spelled: Wording,
  central: Central,
): Closeness {
  let found = known.get(window)
  if (found === undefined) known.set(window, (found = findCloseness(window, reading, sentence, spelled, central)))
  return found
}

function findCloseness(
  window: Window,
  reading: PassageReading,
  sentence: CentralSentence,
  spelled: Wording,
  central: Central,
): Closeness {
  const { segments } = reading
  const cuts = segments.cutStart.length - 1
  const own = sentence.segments.cutStart.length - 1
  const worth = own > LONGEST_WINDOW ? (WORTH_ALIGNING * LONGEST_WINDOW) / own : WORTH_ALIGNING
  // The alignment may reach as many cuts into what lies on either side as the sentence has.
  const from = segments.cutStart[Math.max(0, window.from - own)] ?? 0
  const to = segments.cutStart[Math.min(cuts, window.to + own)] ?? 0
  const closeness =
    window.coverage < worth
      ? UNLIKE
      : fidelity(spelled, segments, wordingOf(reading, central), from, to, central, window.sentence)
  const follows =
    !isRestated(closeness) && !central.without.has('following') ? 1 - DROPPED * closeness.dropped - ADDED * closeness.inserted : 0
  const windowFrom = segments.cutStart[window.from] ?? 0
  const windowTo = segments.cutStart[window.to] ?? 0
  const shown = follows > 0 ? { from: closeness.from, to: closeness.to } : { from: windowFrom, to: windowTo }
  return { fidelity: closeness, value: Math.max(window.score, follows), ...shown }
}

/** Passages of equal worth in the order of their words, so that the order of a plan's sections decides nothing. */
function byText(plan: Plan, a: Candidate, b: Candidate): number {
  const text = (candidate: Candidate): string => {
    const span = plan.passages[candidate.match.passage]?.span ?? [0, 0]
    return plan.directive.clean.text.slice(span[0], span[1])
  }
  const [one, other] = [text(a), text(b)]
  return one < other ? -1 : one > other ? 1 : 0
}
