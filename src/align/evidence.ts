import type { Evidence, NearMiss, Reason } from '../model/comparison.js'
import type { Candidate } from './candidates.js'
import { type Central, type CentralSentence } from './central.js'
import { type Carried, coverOf, withCarried } from './cover.js'
import { isRestated } from './fidelity.js'
import type { Plan } from './plan.js'
import { pageAt } from './pages.js'
import { type Quote, quoteOf } from './quotes.js'
import type { PassageReading } from './passage-reading.js'
import type { Window } from './score.js'
import { type Segments, spanOfTerms } from './segments.js'
import { JOINED } from './tokens.js'

/** Passages shown for a sentence, and of those how many beside the evidence as the next best. */
const MOST_EVIDENCE = 5
const PASSAGES = 3
/** A further passage is evidence when it is worth this much of the best … */
const SHARE_OF_BEST = 0.6
/** … or so many times what counts at all: an assignment that names a task which stands word for word elsewhere. */
const CERTAIN = 2
/** … or this much, of the first three for a sentence that is said in other words. */
const SHARE_WHERE_RESTATED = 0.5
const SHARE_UNDER_HEADING = 0.35

/** The words of a candidate. */
export const quoteOfCandidate = (plan: Plan, { match, from, to }: Candidate): Quote => quoteOf(plan, match.passage, from, to)

/** The share of a sentence's weight that a candidate has, by the better of both readings, to two places. */
export const coverageOf = ({ match, fidelity }: Candidate): number =>
  Math.round(Math.min(1, Math.max(match.window.coverage, 1 - fidelity.dropped)) * 100) / 100

/** Whether a candidate is a heading. */
export const isHeading = (plan: Plan, { match }: Candidate): boolean => plan.passages[match.passage]?.heading === true

/** The passages that carry a sentence, best first. `decides` is the one that its label rests on, `carried` what a passage is worth that counts. */
export function evidenceOf(
  plan: Plan,
  candidates: readonly Candidate[],
  decides: Candidate,
  carried: number,
): { readonly shown: readonly Candidate[]; readonly evidence: Evidence[] } {
  const floor = Math.max(carried, Math.min(SHARE_OF_BEST * decides.value, CERTAIN * carried))
  const further = candidates.filter((candidate) => candidate !== decides && candidate.value >= floor)
  // What follows another sentence closely may speak of this one all the same: here the likeness alone counts.
  const alike = isRestated(decides.fidelity)
    ? [...candidates].sort((a, b) => b.match.window.score - a.match.window.score).slice(0, PASSAGES)
    : []
  // A heading only names what the passages under it ask for.
  const share = isHeading(plan, decides) ? SHARE_UNDER_HEADING : SHARE_WHERE_RESTATED
  const near = alike.filter(
    (candidate) =>
      candidate !== decides && !further.includes(candidate) && candidate.match.window.score >= share * decides.match.window.score,
  )
  const shown = [decides, ...further, ...near].slice(0, MOST_EVIDENCE)
  const evidence = shown.map((candidate) => {
    const { quote, clean, node } = quoteOfCandidate(plan, candidate)
    return { node, quote, clean, page: pageAt(plan.directive, clean[0]), coverage: coverageOf(candidate) }
  })
  return { shown, evidence }
}

/** The closest passages that are no evidence, up to three passages in all, each with the reason. */
export function nearestOf(
  central: Central,
  plan: Plan,
  index: number,
  candidates: readonly Candidate[],
  shown: readonly Candidate[],
): NearMiss[] {
  const sentence = central.sentences[index]
  if (sentence === undefined) return []
  // Of what stands in a file several times one copy is enough.
  const said = new Set<number | undefined>()
  const isFirst = ({ match }: Candidate): boolean => said.size < said.add(plan.sayings[match.passage]).size
  return candidates
    .filter((candidate) => !shown.includes(candidate) && isFirst(candidate))
    .slice(0, Math.max(0, PASSAGES - shown.length))
    .map((candidate) => {
      const { quote, clean, node } = quoteOfCandidate(plan, candidate)
      return { node, quote, clean, why: reasonOf(central, plan, sentence, candidate, shown.length > 0) }
    })
}

/** Below this a phrase is missing. */
const MISSING = 0.35
/** Words that both sides have are named when they weigh more, in nats: no lone everyday word. */
const TELLING = 2
/** Boilerplate and grammar weigh less. */
const LEAST_WORD = 0.7
/** Phrases named in a reason. */
const NAMED = 3
const LITTLE = 0.15
const CORE = 0.4

function reasonOf(central: Central, plan: Plan, sentence: CentralSentence, candidate: Candidate, carried: boolean): Reason {
  const { passage, window } = candidate.match
  const reading = plan.readings[passage]
  if (reading === undefined) throw new RangeError(`no passage ${String(passage)}`)
  const said = inCommon(central, reading, sentence, candidate)
  const { rival, coverage, head } = window
  const task = rival === null ? undefined : central.sentences[rival]?.task
  if (carried) return { code: 'next_best', ...said }
  if (coverage < LITTLE) return { code: 'shares_little', ...said }
  if (task !== undefined && task !== sentence.task)
    return { code: 'serves_another_task', ...said, task: central.tasks[task]?.id ?? '' }
  return { code: head < CORE ? 'lacks_core' : 'shares_theme', ...said }
}

/** What a passage and a sentence have in common, and what of the sentence is missing, in words. */
type InCommon = Pick<Reason, 'shared' | 'missing'>

const common = new WeakMap<Window, InCommon>()

function inCommon(central: Central, reading: PassageReading, sentence: CentralSentence, candidate: Candidate): InCommon {
  const { window } = candidate.match
  let known = common.get(window)
  if (known === undefined)
    common.set(
      window,
      (known = { shared: sharedBy(reading, candidate, sentence), missing: missingIn(central, reading, sentence, candidate) }),
    )
  return known
}

/** The heaviest phrases of a sentence that a passage does not have. */
function missingIn(central: Central, { segments }: PassageReading, sentence: CentralSentence, { from, to }: Candidate): string[] {
  let phrases: readonly Phrase[] = []
  withCarried(segments, from, to, central, (carried) => {
    phrases = phrasesOf(sentence, carried)
  })
  return phrases
    .filter((phrase) => phrase.weight > 1 && phrase.cover < MISSING)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, NAMED)
    .sort((a, b) => a.at - b.at)
    .map((phrase) => phrase.text)
}

/** What a passage has in common with a sentence, in the passage's own words: runs of the same terms, boilerplate left out. */
function sharedBy(
  { text: words, segments }: PassageReading,
  { from, to }: Candidate,
  { segments: ours }: CentralSentence,
): string[] {
  const { concept, termStart, gap } = segments.tokens
  const has = conceptsOf(ours)
  const runs: { from: number; to: number; weight: number }[] = []
  for (let term = from; term < to; term++) {
    const weight = segments.weight[term] ?? 0
    if (weight < LEAST_WORD || !has.has(concept[term] ?? -1)) continue
    const last = runs.at(-1)
    if (last?.to === term && gap[termStart[term] ?? 0] === JOINED) {
      last.to = term + 1
      last.weight += weight
    } else runs.push({ from: term, to: term + 1, weight })
  }
  const said = new Map<string, { at: number; text: string; weight: number }>()
  for (const run of runs) {
    const [start, end] = spanOfTerms(segments.tokens, run.from, run.to)
    const text = words.slice(start, end)
    const isWord = (termStart[run.to] ?? 0) - (termStart[run.from] ?? 0) > 1
    if (run.weight >= TELLING && isWord && !said.has(text.toLowerCase()))
      said.set(text.toLowerCase(), { at: run.from, text, weight: run.weight })
  }
  return [...said.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, NAMED)
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text)
}

const concepts = new WeakMap<Segments, ReadonlySet<number>>()

/** The concepts of a central sentence, which is held against several passages of every plan. */
function conceptsOf(segments: Segments): ReadonlySet<number> {
  let known = concepts.get(segments)
  if (known === undefined) concepts.set(segments, (known = new Set(segments.tokens.concept)))
  return known
}

/** A phrase of a central sentence, and its terms `[from, to)`. */
interface OwnPhrase {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly text: string
  readonly weight: number
}

interface Phrase extends OwnPhrase {
  readonly cover: number
}

const phrasesOf = (sentence: CentralSentence, carried: Carried): Phrase[] =>
  ownPhrasesOf(sentence).map(({ at, from, to, text, weight }) => ({
    at,
    from,
    to,
    text,
    weight,
    cover: coverOf(sentence.segments, from, to, carried),
  }))

const ownPhrases = new WeakMap<CentralSentence, readonly OwnPhrase[]>()

/** All that does not depend on a passage. */
function ownPhrasesOf(sentence: CentralSentence): readonly OwnPhrase[] {
  const known = ownPhrases.get(sentence)
  if (known !== undefined) return known
  const { segments } = sentence
  const { phraseStart, tokens } = segments
  const phrases: OwnPhrase[] = []
  for (let at = 0; at + 1 < phraseStart.length; at++) {
    const from = phraseStart[at] ?? 0
    const to = phraseStart[at + 1] ?? 0
    let weight = 0
    for (let term = from; term < to; term++) weight += segments.weight[term] ?? 0
    const [start, end] = spanOfTerms(tokens, from, to)
    phrases.push({ at, from, to, text: sentence.text.slice(start - sentence.base, end - sentence.base), weight })
  }
  ownPhrases.set(sentence, phrases)
  return phrases
}
