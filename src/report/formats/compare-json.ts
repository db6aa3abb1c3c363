import type { Language, Say } from '../../catalogue/catalogue.js'
import type { Comparison, PlanComparison, SentenceVerdict } from '../../model/comparison.js'
import type { Directive } from '../../model/document.js'
import type { Style } from '../format.js'
import { json } from '../json.js'
import { joined } from '../parts.js'
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

/** Stands for a list whose entries are written one by one. */
const ENTRIES = '\u0000entries\u0000'
/** An entry of a list of the outermost object stands so far in. */
const INDENT = '    '

/** {@link compareJson}, plan by plan. */
export function* compareJsonParts(comparison: Comparison, { say, language, version }: Style): Generator<string, void> {
  const { central, plans } = comparison
  const [head = '', tail = ''] = json({
    schemaVersion: 1,
    version,
    central: { source: sourceRecord(central.clean.source), header: central.header, messages: messagesOf(central, say) },
    plans: ENTRIES,
    totals: tally(comparison),
  }).split(JSON.stringify(ENTRIES))
  yield head
  yield '['
  for (const [index, each] of plans.entries()) {
    yield index === 0 ? '\n' : ',\n'
    // A line end cannot stand raw in a string, so every one of them is structure.
    yield json(plan(each, say, language))
      .trimEnd()
      .replace(/^/gm, INDENT)
  }
  yield plans.length === 0 ? ']' : '\n  ]'
  yield tail
}

/** The verdicts as data, the reasons worded. Schema: `schemas/comparison.schema.json`. */
export const compareJson = joined(compareJsonParts)
