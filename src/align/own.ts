import type { OwnInitiative } from '../model/comparison.js'
import { foldedWords } from '../vietnamese/fold.js'
import { CHARGES, SELF_REFERENCES } from '../vietnamese/terms/self-references.js'
import type { SectionRole } from '../vietnamese/terms/section-titles.js'
import type { Central } from './central.js'
import { coverOfAll, explainedBy } from './cover.js'
import type { Plan } from './plan.js'
import { quoteOf } from './quotes.js'
import { type Segments, spanOfTerms } from './segments.js'
import { CUT } from './tokens.js'

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

/** What some terms weigh, in nats, and the most that one central sentence explains of that, 0 to 1. */
function explained(
  central: Central,
  segments: Segments,
  ranges: readonly (readonly [number, number])[],
): [weight: number, share: number] {
  const sums = new Float64Array(central.sentences.length)
  let weight = 0
  for (const [from, to] of ranges) {
    const { shares, total } = explainedBy(segments, from, to, central)
    weight += total
    shares.forEach((share, sentence) => (sums[sentence] = (sums[sentence] ?? 0) + share))
  }
  return [weight, weight > 0 ? sums.reduce((most, share) => Math.max(most, share), 0) / weight : 1]
}

/** All runs of {@link RUN} words inside the cuts of the central sentences. */
function runsOf({ sentences }: Central): ReadonlySet<string> {
  const runs = new Set<string>()
  for (const { segments } of sentences) for (const run of runsIn(segments, 0, segments.weight.length)) runs.add(run)
  return runs
}

function runsIn({ tokens }: Segments, from: number, to: number): string[] {
  const end = tokens.termStart[to] ?? 0
  const runs: string[] = []
  for (let at = tokens.termStart[from] ?? 0, start = at; at < end; at++) {
    if (tokens.gap[at] === CUT) start = at
    if (at - start + 1 >= RUN) runs.push(tokens.word.subarray(at - RUN + 1, at + 1).join(' '))
  }
  return runs
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
  const repeated = runsOf(central)
  const own: OwnInitiative[] = []
  plan.passages.forEach(({ node, role, heading, span }, passage) => {
    const segments = plan.segments[passage]
    if (segments === undefined || node === null || heading || !WORKING.has(role)) return
    const isOwn = (from: number, to: number): boolean => {
      const [start, end] = spanOfTerms(segments.tokens, from, to)
      // "Ban Tổ chức Tỉnh ủy:" and "một số nội dung sau:" lead in what follows.
      if (text.slice(end, span[1]).trim() === ':') return false
      const [weight, share] = explained(central, segments, outsideBrackets(segments, from, to))
      const rests = (takenIn.get(passage) ?? []).filter((range) => range.from < to && from < range.to)
      // A passage of more cuts may have taken in one of them that asks for something else.
      const isMost = (range: Taken): boolean => Math.min(range.to, to) - Math.max(range.from, from) >= MOST * (to - from)
      const takes = (range: Taken): boolean =>
        range.coverage >= CARRIES && ((range.from >= from && range.to <= to) || (range.coverage >= MUCH && isMost(range)))
      if (rests.some(takes)) return false
      if (weight < LEAST || share >= (rests.length > 0 ? TAKEN : EXPLAINED)) return false
      const words = ` ${foldedWords(text.slice(start, end)).join(' ')} `
      if (NO_TASK.some((phrase) => words.includes(phrase))) return false
      if (ROUTINE.some((phrase) => words.includes(phrase)) && (role === 'implementation' || weight < ROUTINE_LEAST)) return false
      if (runsIn(segments, from, to).some((run) => repeated.has(run))) return false
      return coverOfAll(segments, from, to, central).every((cover) => cover < REPEATS)
    }
    const runs: [from: number, to: number][] = []
    for (let cut = 0; cut + 1 < segments.cutStart.length; cut++) {
      const from = segments.cutStart[cut] ?? 0
      const to = segments.cutStart[cut + 1] ?? 0
      if (!isOwn(from, to)) continue
      const last = runs.at(-1)
      if (last !== undefined && last[1] === from) last[1] = to
      else runs.push([from, to])
    }
    for (const [from, to] of runs) own.push(quoteOf(plan, passage, from, to))
  })
  return own
}
