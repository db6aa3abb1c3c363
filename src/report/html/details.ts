import { type Passages, planFingerprint } from '../../check/fingerprint.js'
import type { CentralTask, Reason, SentenceVerdict, TargetComparison } from '../../model/comparison.js'
import type { Style } from '../format.js'
import type { ShownPlan } from '../shown.js'
import { notBindingWords } from '../binding.js'
import {
  assignedWords,
  changesByKind,
  decisionWords,
  inDoubt,
  offeredWords,
  standingDecision,
  targetWords,
  whyNot,
} from '../wording.js'
import { coursesOf } from './courses.js'
import type { PlanDetails, SentenceDetails, TargetDetails } from './data.js'
import { marksOf } from './marks.js'
import { KINDS } from './view/facts.js'

/** Percent of a share. */
const percentOf = (share: number): number => Math.round(share * 100)

/** Of a passage that has next to nothing of the sentence it goes without saying what it lacks. */
const brief = (why: Reason): Reason => (why.code === 'shares_little' ? { ...why, missing: [] } : why)

/** A list in which each text stands once: gives the index of a text. */
function listed(): { readonly texts: string[]; readonly index: (text: string | null) => number } {
  const texts: string[] = []
  const known = new Map<string, number>()
  return {
    texts,
    index: (text) => {
      if (text === null) return -1
      const found = known.get(text) ?? texts.push(text) - 1
      known.set(text, found)
      return found
    },
  }
}

/** The passages that a decision rests on which says that the sentence is taken up: those found, else the closest. */
const restsOn = ({ evidence, nearest }: SentenceVerdict): string[] => [
  ...new Set((evidence.length > 0 ? evidence : nearest.slice(0, 1)).flatMap(({ node }) => node ?? [])),
]

/** A verdict as the page reads it. Kinds of change in the order of their first. */
function sentenceDetails(
  verdict: SentenceVerdict,
  index: (text: string | null) => number,
  passages: Passages,
  style: Style,
): SentenceDetails {
  const { say, language } = style
  const where = restsOn(verdict)
  const by = standingDecision(verdict)
  const kinds = [...new Set(verdict.changes.map(({ kind }) => kind))]
  return {
    sure: percentOf(verdict.confidence),
    passages: verdict.evidence.map(({ node, quote, page, coverage }) => [index(node), index(quote), page, percentOf(coverage)]),
    nearest: (inDoubt(verdict) ? verdict.nearest : []).map(({ node, quote, why }) => [
      index(node),
      index(quote),
      index(whyNot(brief(why), say)),
    ]),
    assigned: verdict.assignedIn.map((each) => [index(assignedWords(each, say)), index(each.node)]),
    changes: kinds.flatMap((kind) =>
      changesByKind(
        verdict.changes.filter((change) => change.kind === kind),
        say,
      ).map((words) => [KINDS.indexOf(kind), index(words)] as const),
    ),
    marks: marksOf(verdict.text, verdict.evidence[0]?.quote ?? '', verdict.difference, verdict.changes),
    why: index(verdict.applies === false ? notBindingWords(verdict, language, say) : null),
    by: index(by === null ? null : say('decided.stands', { who: by.who })),
    decided: index(verdict.decidedBy === null ? null : decisionWords(verdict.decidedBy, language, say)),
    offered: index(verdict.offered === undefined ? null : offeredWords(verdict.offered, language, say)),
    where: where.map(index),
    print: planFingerprint(passages, where) ?? '',
  }
}

/**
 * The texts of one plan, each once.
 *
 * @param passages the words of the plan's nodes
 */
export function detailsOf(plan: ShownPlan, tasks: readonly CentralTask[], passages: Passages, style: Style): PlanDetails {
  const { texts, index } = listed()
  const verdicts = new Map(plan.tasks.flatMap((task) => task.sentences.map((verdict) => [verdict.id, verdict] as const)))
  const target = (side: TargetComparison['central']): TargetDetails['central'] =>
    side === null ? null : [index(targetWords(side, style.say)), index(side.node)]
  return {
    sentences: tasks.flatMap((task) =>
      task.sentences.map(({ id }) => {
        const verdict = verdicts.get(id)
        return verdict === undefined ? null : sentenceDetails(verdict, index, passages, style)
      }),
    ),
    targets: plan.targets.map(({ central, plan: own, status }) => ({ central: target(central), plan: target(own), status })),
    own: plan.own.map(({ node, quote }) => [index(quote), index(node)] as const),
    courses: coursesOf(plan, style).map(([title, lines]) => [index(title), lines.map(index)] as const),
    texts,
  }
}
