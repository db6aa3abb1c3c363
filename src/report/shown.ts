import type { Language, Say } from '../catalogue/catalogue.js'
import type {
  CentralTask,
  Comparison,
  OwnInitiative,
  PlanComparison,
  Relation,
  Summary,
  TargetComparison,
  TaskMark,
  TaskVerdict,
  UnreadableDocument,
} from '../model/comparison.js'
import type { ChainOfLevels, SharedPassage, VersionComparison } from '../model/course.js'
import type { Directive, Header } from '../model/document.js'
import { once } from '../model/once.js'
import { customaryDate } from './customary-date.js'
import type { DocumentMessage } from '../model/message.js'
import { withoutCalls } from './footnote-calls.js'
import { silenceOf, type Silence } from './silence.js'
import { tally, type Tally } from './tally.js'
import { toldOf } from './told.js'
import { allVisible } from './visible.js'

/** A document as a report names it. */
export interface ShownDocument {
  readonly path: string
  /** The path, marked where that of another plan is the same letters, composed otherwise: nobody could tell them apart. */
  readonly label: string
  readonly sha256: string
  readonly header: Header
  /** Type and number (`Nghị quyết 21-NQ/TW`), else type and issuer (`Kế hoạch của Huyện ủy`), else the path. */
  readonly name: string
  /** Customary date, `16/6/2022`; null where unknown. */
  readonly date: string | null
  /** What must be known of it before relying on anything said of it. */
  readonly messages: readonly DocumentMessage[]
}

/** A plan with its verdicts, in the order of the central tasks. */
export interface ShownPlan {
  /** From 1, as columns and legends count. */
  readonly number: number
  readonly document: ShownDocument
  readonly relation: Relation
  readonly tasks: readonly TaskVerdict[]
  /** What counts of them: for sums and signs over many plans. */
  readonly marks: readonly TaskMark[]
  readonly targets: readonly TargetComparison[]
  readonly own: readonly OwnInitiative[]
  readonly summary: Summary
  readonly chain?: ChainOfLevels
  readonly version?: VersionComparison
  readonly siblings?: readonly SharedPassage[]
  /** Why it says nothing on the tasks; null where it does. */
  readonly silence: Silence | null
}

/** A comparison as text reports show it: every string of it is safe to print. */
export interface Shown {
  readonly central: ShownDocument
  readonly tasks: readonly CentralTask[]
  readonly plans: readonly ShownPlan[]
  /** The plans that could not be compared. */
  readonly unreadable: readonly UnreadableDocument[]
  /** What is counted over all plans. */
  readonly tally: Tally
}

/** Names a document in Vietnamese; null where too little is known of it. */
function nameOf(type: string | null, number: string | null, issuer: string | null): string | null {
  if (number !== null) return type === null ? number : `${type} ${number}`
  if (type !== null) return issuer === null ? type : `${type} của ${issuer}`
  return null
}

/** Paths whose letters stand in pieces (NFD), and in whole in the path of another plan. */
function twinsAmong(paths: readonly string[]): ReadonlySet<string> {
  const inPieces = paths.filter((path) => path !== path.normalize('NFC'))
  if (inPieces.length === 0) return new Set()
  const whole = new Set(paths)
  return new Set(inPieces.filter((path) => whole.has(path.normalize('NFC'))))
}

/** Names a document by what its head states or implies; by its path where it says too little. */
function shownDocument({ clean, header, messages }: Directive, language: Language, twins?: ReadonlySet<string>): ShownDocument {
  const type = header.type ?? header.inferred.type?.value ?? null
  const number = header.number ?? header.inferred.number?.value ?? null
  const date = header.date ?? header.inferred.date?.value ?? null
  const { path, sha256 } = clean.source
  return {
    path,
    label: twins?.has(path) === true ? `${path} (NFD)` : path,
    sha256,
    header,
    name: nameOf(type, number, header.issuer ?? header.inferred.issuer?.value ?? null) ?? path,
    date: date === null ? null : customaryDate(date, language),
    messages: toldOf(clean, messages).messages.map(({ ruleId, reason, line, column, expected, actual, page }) => ({
      ruleId,
      reason,
      line,
      column,
      expected,
      actual,
      ...(page !== undefined && { page }),
    })),
  }
}

/** A copy of which every string is safe to print. */
const safe = <Data>(data: Data): Data => allVisible(data, withoutCalls)

/**
 * A plan for reading. Its verdicts, which are the most of it, are prepared when they are asked for, each time anew: many plans
 * are not all in memory.
 */
function shownPlan(
  plan: PlanComparison,
  index: number,
  tasks: readonly CentralTask[],
  language: Language,
  isKept: boolean,
  twins: ReadonlySet<string>,
): ShownPlan {
  const { chain, version, siblings } = plan
  const asked = <Value>(make: () => Value): (() => Value) => (isKept ? once(make) : make)
  const ownTasks = asked(() => {
    const verdicts = new Map(plan.tasks.map((task) => [task.id, task]))
    return safe(tasks.flatMap((task) => verdicts.get(task.id) ?? []))
  })
  const targets = asked(() => safe(plan.targets))
  const own = asked(() => safe(plan.own))
  return {
    ...safe({
      number: index + 1,
      document: shownDocument(plan.plan, language, twins),
      relation: plan.relation,
      summary: plan.summary,
      ...(chain !== undefined && { chain }),
      ...(version !== undefined && { version }),
      ...(siblings !== undefined && { siblings }),
      silence: silenceOf(plan),
    }),
    get tasks() {
      return ownTasks()
    },
    get marks() {
      return plan.marks ?? ownTasks()
    },
    get targets() {
      return targets()
    },
    get own() {
      return own()
    },
  }
}

/** So many plans are kept as they were prepared. */
const MOST_KEPT = 64

/** Prepares a comparison for reading: names, safe strings, each plan's tasks in the order of the central ones. */
export function shown(comparison: Comparison, language: Language): Shown {
  const { central, tasks, plans, unreadable = [] } = comparison
  const twins = twinsAmong(plans.map(({ plan }) => plan.clean.source.path))
  return {
    ...safe({ central: shownDocument(central, language), tasks, unreadable, tally: tally(comparison) }),
    plans: plans.map((plan, index) => shownPlan(plan, index, tasks, language, plans.length <= MOST_KEPT, twins)),
  }
}

/** How a plan stands to the central document, in words. */
export function relationWords({ citesCentral, predatesCentral }: Relation, central: ShownDocument, say: Say): string {
  const cites = say(citesCentral ? 'relation.cites' : 'relation.cites-not', { name: central.name })
  // Who cites a resolution comes after it; of others the dates say no more than that they are not earlier.
  const later = citesCentral ? 'relation.newer' : 'relation.not-older'
  const age = say(predatesCentral === null ? 'relation.age-unknown' : predatesCentral ? 'relation.older' : later)
  return `${cites}; ${age}`
}

/** A month or a year in words, a day as {@link customaryDate} writes it. */
function issuedWords(issued: string, language: Language): string {
  const [year = '', month] = issued.split('-')
  if (issued.length > 7 || language !== 'vi') return customaryDate(issued, language)
  return month === undefined ? `năm ${year}` : `tháng ${Number(month) > 2 ? Number(month) : month}/${year}`
}

/** A sentence for each plan that is older than the central document, and on whose word. */
export const anticipationWords = ({ central, plans }: Shown, language: Language, say: Say): string[] =>
  plans.flatMap(({ document: { path }, relation: { predatesCentral, issued, evidence, evidenceFrom } }) => {
    if (predatesCentral !== true) return []
    const when = issued === null ? '' : ` (${issuedWords(issued, language)})`
    const words = say('relation.anticipates', { path, when, name: central.name })
    const from =
      evidenceFrom !== null && evidence !== null ? say('relation.told-by', { quote: evidence, from: evidenceFrom }) : null
    return [from === null ? words : `${words} ${from}`]
  })

/** A line for each plan that says nothing on the tasks. */
export const silenceWords = ({ central, plans }: Shown, say: Say): string[] =>
  plans.flatMap(({ document: { path }, silence }) =>
    silence === null ? [] : [say(`silence.${silence}`, { path, name: central.name })],
  )

/** {@link silenceWords} of a comparison, to tell the user of at once. Where no plan is silent, next to no work. */
export function silences(comparison: Comparison, language: Language, say: Say): string[] {
  const plans = comparison.plans.filter((plan) => silenceOf(plan) !== null)
  return plans.length === 0 ? [] : silenceWords(shown({ ...comparison, plans }, language), say)
}
