import type { SentenceVerdict } from '../../model/comparison.js'
import { mostOmitted, omittedForSure, toReview } from '../priorities.js'
import { planNames } from '../plan-names.js'
import { ranges } from '../ranges.js'
import { remarkWords } from '../remarks.js'
import type { ShownPlan } from '../shown.js'
import { cut } from '../typeset.js'
import { percent, targetWords } from '../wording.js'
import type { OfficeReport } from './detail.js'
import { type Block, cell, heading, paragraph, table } from './word-blocks.js'

/** Sentences of a plan that are named here, of few plans and of many; the annex has all. */
const NAMED = 10
const NAMED_OF_MANY = 3
const MANY_PLANS = 10
/** Characters of a sentence that stands in full in the annex. */
const TEXT = 160

const numbers = (list: readonly number[]): string => (list.length > 0 ? ranges(list) : '–')

/** The tasks that more than half of the plans omit, wholly or in part. */
function tasks({ report, style, word }: OfficeReport): Block[] {
  const { say } = style
  const found = report.plans.length > 1 ? mostOmitted(report) : []
  if (found.length === 0) return [paragraph(word('docx.none'))]
  return [
    table(
      [[say('matrix.task'), say('md.wholly'), say('md.partly')].map((text) => cell(text, 'center', true))],
      found.map(({ task, wholly, partly }) => [
        cell(`${task.id}: ${cut(task.text, TEXT * 2)}`),
        cell(numbers(wholly)),
        cell(numbers(partly)),
      ]),
      [5355, 2000, 2000],
    ),
  ]
}

/** For each plan the sentences of a kind, some of them in words. */
function sentences(
  { report, word }: OfficeReport,
  of: (plan: ShownPlan) => SentenceVerdict[],
  words: (verdict: SentenceVerdict) => string,
): Block[] {
  const nameOf = planNames(report)
  const most = report.plans.length > MANY_PLANS ? NAMED_OF_MANY : NAMED
  const blocks = report.plans.flatMap((plan) => {
    const found = of(plan)
    if (found.length === 0) return []
    const { number, document } = plan
    return [
      paragraph(word('docx.plan-count', { number, name: nameOf(document), count: found.length })),
      ...found.slice(0, most).map((verdict) => paragraph(`- ${verdict.id}: ${cut(verdict.text, TEXT)}${words(verdict)}`)),
      ...(found.length > most ? [paragraph(word('docx.more', { count: found.length - most }))] : []),
    ]
  })
  return blocks.length > 0 ? blocks : [paragraph(word('docx.none'))]
}

/** The targets that some plan sets lower. */
function lowered({ report, style, word }: OfficeReport): Block[] {
  const { say } = style
  const nameOf = planNames(report)
  const rows = report.plans.flatMap(({ number, document, targets }) =>
    targets.flatMap(({ central, plan, status }) =>
      status !== 'lowered' || central === null || plan === null
        ? []
        : [[cell(`${String(number)}. ${nameOf(document)}`), cell(targetWords(central, say)), cell(targetWords(plan, say))]],
    ),
  )
  if (rows.length === 0) return [paragraph(word('docx.none'))]
  const heads = [say('md.document'), word('target.central'), word('target.plan')]
  return [table([heads.map((text) => cell(text, 'center', true))], rows, [2355, 3500, 3500])]
}

/** What a committee should look at: what is omitted, what is doubtful, what is lower, what is older. */
export function attention(all: OfficeReport): Block[] {
  const { report, style, word } = all
  const { say, language } = style
  const remarks = remarkWords(report, language, say)
  const nearest = ({ nearest: [first] }: SentenceVerdict): string =>
    first === undefined
      ? ` (${say('priorities.nothing-near')})`
      : ` (${say('priorities.nearest', { place: first.node ?? say('place.outside') })})`
  const doubt = ({ label, confidence }: SentenceVerdict): string =>
    ` (${say(`label.${label}`)}, ${say('verdict.confidence', { share: percent(confidence) })})`
  const parts: [title: string, blocks: Block[]][] = [
    [word('docx.most-omitted'), tasks(all)],
    [word('docx.omitted'), sentences(all, omittedForSure, nearest)],
    [word('docx.review'), sentences(all, toReview, doubt)],
    [word('docx.lowered'), lowered(all)],
    [word('docx.remarks'), remarks.length > 0 ? remarks.map(paragraph) : [paragraph(word('docx.none'))]],
  ]
  // Of a single plan there is nothing that most plans omit.
  const shownParts = report.plans.length > 1 ? parts : parts.slice(1)
  return [
    heading(`III. ${word('docx.attention')}`, 1),
    ...shownParts.flatMap(([title, blocks], index) => [heading(`${String(index + 1)}. ${title}`, 2), ...blocks]),
  ]
}
