import type { Language, Say } from '../../catalogue/catalogue.js'
import type { Comparison, PlanComparison, SentenceVerdict } from '../../model/comparison.js'
import type { Directive } from '../../model/document.js'
import type { Style } from '../format.js'
import { jsonWithList } from '../json.js'
import { joined, mapped } from '../parts.js'
import { messageRecords, sourceRecord } from '../source.js'
import { toldOf } from '../told.js'
import { tally } from '../tally.js'
import { whyNot } from '../wording.js'

function sentence(verdict: SentenceVerdict, say: Say, language: Language): unknown {
  return {
    ...verdict,
    appliesWhy: verdict.appliesWhy?.[language] ?? null,
    nearest: verdict.nearest.map(({ node, quote, clean, why }) => ({ node, quote, clean, why: whyNot(why, say) })),
  }
}

/** What must be known of a document before relying on anything said of it. */
const messagesOf = ({ clean, messages }: Directive, say: Say): unknown => messageRecords(toldOf(clean, messages).messages, say)

function plan(
  { plan, relation, tasks, targets, own, summary, chain, version, siblings }: PlanComparison,
  say: Say,
  language: Language,
): unknown {
  return {
    source: sourceRecord(plan.clean.source),
    header: plan.header,
    messages: messagesOf(plan, say),
    relation,
    tasks: tasks.map((task) => ({ ...task, sentences: task.sentences.map((verdict) => sentence(verdict, say, language)) })),
    targets,
    own,
    summary,
    ...(chain !== undefined && { chain }),
    ...(version !== undefined && { version }),
    ...(siblings !== undefined && { siblings }),
  }
}

/** {@link compareJson}, plan by plan. */
export function* compareJsonParts(comparison: Comparison, { say, language, version }: Style): Generator<string, void> {
  const { central, plans, unreadable = [] } = comparison
  yield* jsonWithList(
    (list) => ({
      schemaVersion: 1,
      version,
      central: { source: sourceRecord(central.clean.source), header: central.header, messages: messagesOf(central, say) },
      plans: list,
      unreadable,
      totals: tally(comparison),
    }),
    mapped(plans, (each) => plan(each, say, language)),
  )
}

/** The verdicts as data, the reasons worded. Schema: `schemas/comparison.schema.json`. */
export const compareJson = joined(compareJsonParts)
