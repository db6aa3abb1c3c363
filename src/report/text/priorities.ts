import type { SentenceVerdict } from '../../model/comparison.js'
import type { Style } from '../format.js'
import { mostOmitted, omittedForSure, toReview } from '../priorities.js'
import { ranges } from '../ranges.js'
import type { Shown, ShownPlan } from '../shown.js'
import { cut, wrap } from '../typeset.js'
import { percent } from '../wording.js'

/** Entries of a list before "and so many more": for a single plan, and where there are several. */
const ENTRIES = 6
const ENTRIES_OF_MANY = 3
/** Beyond so many plans their own lists are left to the full report. */
const MOST_PLANS = 5

const plain = (text: string): string => text

function list(
  title: string,
  found: readonly SentenceVerdict[],
  most: number,
  style: Style,
  more: (sentence: SentenceVerdict) => string,
): string[] {
  const { say, paint, width } = style
  if (found.length === 0) return []
  const rest = found.length - most
  return [
    ...wrap(title, width, '  '),
    ...found
      .slice(0, most)
      .flatMap((sentence) => [
        cut(`    ${sentence.id}  ${sentence.text}`, width),
        ...wrap((paint?.faint ?? plain)(more(sentence)), width, '      '),
      ]),
    ...(rest > 0 ? wrap(say('priorities.more', { count: rest }), width, '    ') : []),
  ]
}

function ofPlan(plan: ShownPlan, style: Style, many: boolean): string[] {
  const { say, paint, width } = style
  const most = many ? ENTRIES_OF_MANY : ENTRIES
  const place = (sentence: SentenceVerdict): string =>
    sentence.evidence[0]?.node ?? sentence.nearest[0]?.node ?? say('place.outside')
  const omitted = omittedForSure(plan)
  const review = toReview(plan)
  const lines = [
    ...list(say('priorities.omitted', { count: omitted.length }), omitted, most, style, (sentence) =>
      sentence.nearest.length > 0 ? say('priorities.nearest', { place: place(sentence) }) : say('priorities.nothing-near'),
    ),
    ...list(say('priorities.review', { count: review.length }), review, most, style, (sentence) =>
      say('priorities.doubt', {
        label: say(`label.${sentence.label}`),
        share: percent(sentence.confidence),
        place: place(sentence),
      }),
    ),
  ]
  const name = `${plan.number}. ${plan.document.label}`
  return [
    ...(many ? ['', (paint?.strong ?? plain)(cut(name, width))] : []),
    ...(lines.length > 0 ? lines : wrap(say('priorities.none'), width, '  ')),
  ]
}

/** The tasks that most plans omit, with the numbers of the plans. */
function byTask(report: Shown, { say, width }: Style): string[] {
  const all = mostOmitted(report)
  const omissions = all.slice(0, ENTRIES)
  const rest = all.length - omissions.length
  if (omissions.length === 0) return []
  return [
    ...wrap(say('priorities.tasks'), width, '  '),
    ...omissions.flatMap(({ task, wholly, partly }) => {
      const who = [
        ...(wholly.length > 0 ? [say('priorities.wholly', { plans: ranges(wholly) })] : []),
        ...(partly.length > 0 ? [say('priorities.partly', { plans: ranges(partly) })] : []),
      ]
      return [cut(`    ${task.id}  ${task.text}`, width), ...wrap(who.join('; '), width, '      ')]
    }),
    ...(rest > 0 ? wrap(say('priorities.more-tasks', { count: rest }), width, '    ') : []),
  ]
}

/** What to look at first: tasks that most plans omit, and of each plan what it omits for sure and what is in doubt. */
export function priorities(report: Shown, style: Style): string[] {
  const [first, ...others] = report.plans
  if (first === undefined) return []
  if (others.length === 0) return ofPlan(first, style, false)
  const tasks = byTask(report, style)
  if (report.plans.length > MOST_PLANS) return [...tasks, ...wrap(style.say('priorities.many'), style.width, '  ')]
  const blocks = [...tasks, ...report.plans.flatMap((plan) => ofPlan(plan, style, true))]
  return blocks[0] === '' ? blocks.slice(1) : blocks
}
