import type { OwnInitiative } from '../model/comparison.js'
import { foldedWords } from '../vietnamese/fold.js'
import { SELF_REFERENCES } from '../vietnamese/terms/self-references.js'
import type { SectionRole } from '../vietnamese/terms/section-titles.js'
import type { Central } from './central.js'
import { explainedBy } from './cover.js'
import type { Plan } from './plan.js'
import { quoteOf } from './quotes.js'
import { type Segments, spanOfTerms, weightOfRange } from './segments.js'

/** Sections in which a plan says what is to be done. Where no title says what a section is for, it counts too. */
const WORKING: ReadonlySet<SectionRole | undefined> = new Set(['task', 'assignment', 'implementation', undefined])

/** A cut of which one central sentence explains less than this is the plan's own … */
const EXPLAINED = 0.42
/** … if it weighs this much, in nats: two or three distinctive terms … */
const LEAST = 7
/** … beside the words that only say that the plan is to be carried out. */
const ROUTINE_LEAST = 11

const ROUTINE = SELF_REFERENCES.map((phrase) => ` ${foldedWords(phrase).join(' ')} `)

/** The most that one central sentence explains of the terms `[from, to)`, 0 to 1. */
function explained(central: Central, segments: Segments, from: number, to: number): number {
  const { shares, total } = explainedBy(segments, from, to, central)
  return total > 0 ? shares.reduce((most, share) => Math.max(most, share), 0) / total : 1
}

/** A cut that decides a verdict is no initiative of its own when the sentence explains this much of it. */
const TAKEN = 0.3

/** Terms `[from, to)` of a passage on which the verdict on a central sentence rests. */
export interface Taken {
  readonly passage: number
  readonly from: number
  readonly to: number
}

/**
 * The plan's own initiatives: what its tasks and assignments ask for that no central sentence explains, without the
 * routine of "tổ chức thực hiện Kế hoạch này". Neighbouring cuts are one initiative.
 */
export function ownOf(central: Central, plan: Plan, taken: readonly Taken[]): OwnInitiative[] {
  const { text } = plan.directive.clean
  const takenIn = new Map<number, Taken[]>()
  for (const range of taken) takenIn.set(range.passage, [...(takenIn.get(range.passage) ?? []), range])
  const own: OwnInitiative[] = []
  plan.passages.forEach(({ role, heading, span }, passage) => {
    const segments = plan.segments[passage]
    if (segments === undefined || heading || !WORKING.has(role)) return
    const runs: [from: number, to: number][] = []
    for (let cut = 0; cut + 1 < segments.cutStart.length; cut++) {
      const from = segments.cutStart[cut] ?? 0
      const to = segments.cutStart[cut + 1] ?? 0
      const [start, end] = spanOfTerms(segments.tokens, from, to)
      // "Ban Tổ chức Tỉnh ủy:" and "một số nội dung sau:" lead in what follows.
      if (text.slice(end, span[1]).trim() === ':') continue
      const decides = takenIn.get(passage)?.some((range) => range.from < to && from < range.to) ?? false
      const weight = weightOfRange(segments, from, to)
      if (weight < LEAST || explained(central, segments, from, to) >= (decides ? TAKEN : EXPLAINED)) continue
      const words = ` ${foldedWords(text.slice(start, end)).join(' ')} `
      if (ROUTINE.some((phrase) => words.includes(phrase)) && (role === 'implementation' || weight < ROUTINE_LEAST)) continue
      const last = runs.at(-1)
      if (last !== undefined && last[1] === from) last[1] = to
      else runs.push([from, to])
    }
    for (const [from, to] of runs) own.push(quoteOf(plan, passage, from, to))
  })
  return own
}
