import type { OwnInitiative } from '../model/comparison.js'
import { foldedWords } from '../vietnamese/fold.js'
import { CHARGES, SELF_REFERENCES } from '../vietnamese/terms/self-references.js'
import type { SectionRole } from '../vietnamese/terms/section-titles.js'
import type { Central } from './central.js'
import { coverOfAll, explainedBy } from './cover.js'
import { type PassageReading, readOnce } from './passage-reading.js'
import { type Plan, spanIn } from './plan.js'
import { quoteOf } from './quotes.js'
import { type Segments, spanOfTerms, weightOfRange } from './segments.js'
import { CUT, type Tokens } from './tokens.js'

/** Sections in which a plan says what is to be done. Where no title says what a section is for, it counts too. */
const WORKING: ReadonlySet<SectionRole | undefined> = new Set(['task', 'assignment', 'implementation', undefined])

/** A cut of which one central sentence explains less than this is the plan's own … */
const EXPLAINED = 0.42
/** … if it weighs this much, in nats: two or three distinctive terms … */
const LEAST = 7
/** … beside the words that only say that the plan is to be carried out. */
const ROUTINE_LEAST = 11

const spelled = (phrases: readonly string[]): string[] => phrases.map((phrase) => ` ${foldedWords(phrase).join(' ')} `)

const ROUTINE = spelled(SELF_REFERENCES)
const NO_TASK = spelled(CHARGES)

/** A cut on which evidence rests is no initiative of its own when one sentence explains this much of it. */
const TAKEN = 0.3
/** A cut that alone is evidence, and has this much of the sentence, is none either; with less it may be both. */
const CARRIES = 0.4
/** So much of a cut must stand in a longer passage that is evidence, and that must have so much of the sentence. */
const MOST = 0.8
const MUCH = 0.7
/** A cut that has this much of a central sentence repeats it, whatever stands beside it. */
const REPEATS = 0.75
/** So does one with this many words in a row of a central sentence. */
const RUN = 14

/** Terms `[from, to)` of a passage on which a verdict on a central sentence rests, or which assign it. */
interface Taken {
  readonly passage: number
  readonly from: number
  readonly to: number
  /** 0 to 1: how much of that sentence they have. */
  readonly coverage: number
}

/** The terms `[from, to)` without those in brackets: "(Thực hiện trong tháng 12 năm 2022)" makes no initiative of a task that is taken up. */
function outsideBrackets({ tokens }: Segments, from: number, to: number): (readonly [number, number])[] {
  const ranges: [number, number][] = []
  for (let term = from; term < to; term++) {
    if (tokens.bracketed[tokens.termStart[term] ?? 0] === 1) continue
    const last = ranges.at(-1)
    if (last?.[1] === term) last[1] = term + 1
    else ranges.push([term, term + 1])
  }
  return ranges
}

type Ranges = readonly (readonly [from: number, to: number])[]

/** What some terms weigh, in nats. */
const weightOfAll = (segments: Segments, ranges: Ranges): number =>
  ranges.reduce((sum, [from, to]) => sum + weightOfRange(segments, from, to), 0)

/** The most that one central sentence explains of the weight of some terms. */
function explained(central: Central, segments: Segments, ranges: Ranges): number {
  const sums = new Float64Array(central.sentences.length)
  for (const [from, to] of ranges) {
    const { shares } = explainedBy(segments, from, to, central)
    for (let sentence = 0; sentence < sums.length; sentence++) sums[sentence] = (sums[sentence] ?? 0) + (shares[sentence] ?? 0)
  }
  let most = 0
  for (const sum of sums) most = Math.max(most, sum)
  return most
}

/** A run of {@link RUN} words in a text: the text, and the index of the first of them. */
type Run = readonly [tokens: Tokens, first: number]

const runs = new WeakMap<Central, ReadonlyMap<number, readonly Run[]>>()

/** Two words as one number, of which few runs have the same. */
const keyOf = (one: number, other: number): number => one * 65_536 + other

/** All runs inside the cuts of the central sentences, by their first and last words. */
function runsOf(central: Central): ReadonlyMap<number, readonly Run[]> {
  let known = runs.get(central)
  if (known === undefined) {
    const found = new Map<number, Run[]>()
    for (const { segments } of central.sentences) {
      const { tokens, weight } = segments
      for (const first of runsIn(tokens, 0, weight.length)) {
        const key = keyOf(tokens.word[first] ?? 0, tokens.word[first + RUN - 1] ?? 0)
        found.set(key, [...(found.get(key) ?? []), [tokens, first]])
      }
    }
    runs.set(central, (known = found))
  }
  return known
}

/** Where runs begin in the terms `[from, to)` of a text. */
function* runsIn({ termStart, gap }: Tokens, from: number, to: number): Generator<number> {
  const end = termStart[to] ?? 0
  for (let at = termStart[from] ?? 0, start = at; at < end; at++) {
    if (gap[at] === CUT) start = at
    if (at - start + 1 >= RUN) yield at - RUN + 1
  }
}

/** Whether a run of words stands in a central sentence. */
function repeats({ word }: Tokens, first: number, repeated: ReadonlyMap<number, readonly Run[]>): boolean {
  const alike = repeated.get(keyOf(word[first] ?? 0, word[first + RUN - 1] ?? 0))
  if (alike === undefined) return false
  return alike.some(([theirs, at]) => {
    for (let k = 0; k < RUN; k++) if (theirs.word[at + k] !== word[first + k]) return false
    return true
  })
}

/** What is to be known of a cut of a passage, wherever it stands. */
interface Cut {
  /** Its terms `[from, to)`. */
  readonly from: number
  readonly to: number
  /** What it weighs, in nats, what stands in brackets left aside, and how much of that one central sentence explains at most. */
  readonly weight: number
  readonly explained: number
  /** Whether it only says that the plan is to be carried out. */
  readonly isRoutine: boolean
  /** Whether it repeats a central sentence, or asks for nothing. */
  readonly isNone: boolean
}

const cutsOf = readOnce((reading, central): readonly Cut[] => {
  const { cutStart } = reading.segments
  return Array.from({ length: cutStart.length - 1 }, (_, cut) =>
    readCut(reading, cutStart[cut] ?? 0, cutStart[cut + 1] ?? 0, central),
  )
})

function readCut({ segments, text }: PassageReading, from: number, to: number, central: Central): Cut {
  const ranges = outsideBrackets(segments, from, to)
  const weight = weightOfAll(segments, ranges)
  const share = weight < LEAST ? 1 : explained(central, segments, ranges) / weight
  // No initiative, whatever rests on it.
  if (share >= EXPLAINED) return { from, to, weight, explained: share, isRoutine: false, isNone: true }
  const words = ` ${foldedWords(text.slice(...spanOfTerms(segments.tokens, from, to))).join(' ')} `
  const repeated = runsOf(central)
  const isNone =
    NO_TASK.some((phrase) => words.includes(phrase)) ||
    [...runsIn(segments.tokens, from, to)].some((first) => repeats(segments.tokens, first, repeated)) ||
    !coverOfAll(segments, from, to, central).every((cover) => cover < REPEATS)
  return { from, to, weight, explained: share, isRoutine: ROUTINE.some((phrase) => words.includes(phrase)), isNone }
}

/**
 * The plan's own initiatives: what its tasks and assignments ask for that no central sentence explains, without the
 * routine of "tổ chức thực hiện Kế hoạch này". Neighbouring cuts are one initiative. What stands outside the body (the
 * header, the subject) asks for nothing.
 */
export function ownOf(central: Central, plan: Plan, taken: readonly Taken[]): OwnInitiative[] {
  const { text } = plan.directive.clean
  const takenIn = new Map<number, Taken[]>()
  for (const range of taken) takenIn.set(range.passage, [...(takenIn.get(range.passage) ?? []), range])
  const own: OwnInitiative[] = []
  plan.passages.forEach(({ node, role, heading, span }, passage) => {
    const reading = plan.readings[passage]
    if (reading === undefined || node === null || heading || !WORKING.has(role)) return
    const isOwn = ({ from, to, weight, explained, isRoutine, isNone }: Cut): boolean => {
      if (isNone) return false
      // "Ban Tổ chức Tỉnh ủy:" and "một số nội dung sau:" lead in what follows.
      if (text.slice(spanIn(plan, passage, from, to)[1], span[1]).trim() === ':') return false
      const rests = (takenIn.get(passage) ?? []).filter((range) => range.from < to && from < range.to)
      // A passage of more cuts may have taken in one of them that asks for something else.
      const isMost = (range: Taken): boolean => Math.min(range.to, to) - Math.max(range.from, from) >= MOST * (to - from)
      const takes = (range: Taken): boolean =>
        range.coverage >= CARRIES && ((range.from >= from && range.to <= to) || (range.coverage >= MUCH && isMost(range)))
      if (rests.some(takes)) return false
      if (rests.length > 0 && explained >= TAKEN) return false
      return !(isRoutine && (role === 'implementation' || weight < ROUTINE_LEAST))
    }
    const runs: [from: number, to: number][] = []
    for (const cut of cutsOf(reading, central)) {
      if (!isOwn(cut)) continue
      const { from, to } = cut
      const last = runs.at(-1)
      if (last !== undefined && last[1] === from) last[1] = to
      else runs.push([from, to])
    }
    for (const [from, to] of runs) own.push(quoteOf(plan, passage, from, to))
  })
  return own
}
