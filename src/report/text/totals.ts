import type { Summary } from '../../model/comparison.js'
import type { Style } from '../format.js'
import type { Shown } from '../shown.js'
import { cut, cutPath, pad, widest, wrap } from '../typeset.js'
import { levelWords } from '../wording.js'

/** Columns that a count takes at least, and those of what is the plan's own, whose name may take two lines. */
const COUNT = 5
const OWN = 10
/** The narrowest name of a plan that still says something. */
const NARROWEST_NAME = 8

const countsOf = ({ tasks, sentences, own }: Summary): readonly (readonly number[])[] => [
  [tasks.adopted, tasks.localized, tasks.omitted, tasks.notApplicable],
  [sentences.adopted, sentences.localized, sentences.omitted, sentences.review],
  [own],
]

/** Counts of each plan: tasks and sentences by label, initiatives of its own; then of each level and of all. */
export function totals({ plans, tally: { levels, all } }: Shown, { say, paint, width }: Style): string[] {
  const counted = [...plans, ...levels, all].flatMap(({ summary }) => countsOf(summary).slice(0, 2).flat())
  // A blank before each, also where the counts of many plans are added up.
  const column = Math.max(COUNT, 1 + widest(counted.map(String)))
  const block = column * 4
  const name = Math.max(NARROWEST_NAME, width - 2 * block - 2 - OWN)
  const right = (text: string, columns: number): string => pad(text, columns, 'left')
  const groups = [say('totals.tasks'), say('totals.sentences')].map((text) => right(text, block))
  const signs = [
    ['=', '~', 'X', '.'],
    ['=', '~', 'X', '?'],
  ].map((group) => group.map((sign) => right(sign, column)).join(''))
  const [own = '', below = ''] = wrap(say('totals.own'), OWN)
  const row = (label: string, summary: Summary): string => {
    const [tasks = [], sentences = [], mine = []] = countsOf(summary)
    const cells = (group: readonly number[]): string => group.map((count) => right(String(count), column)).join('')
    return `${pad(cut(label, name), name)}${cells(tasks)} ${cells(sentences)} ${right(cells(mine).trim(), OWN)}`
  }
  const faint = paint?.faint ?? ((text: string) => text)
  return [
    faint(`${pad('', name)}${groups.join(' ')} ${right(own, OWN)}`),
    faint(`${pad('', name)}${signs.join(' ')} ${right(below, OWN)}`.trimEnd()),
    ...plans.map(({ number, document, summary }) => {
      const numbered = plans.length > 1 ? `${right(String(number), String(plans.length).length)}. ` : ''
      return row(numbered + cutPath(document.label, name - numbered.length), summary)
    }),
    ...(levels.length > 1
      ? levels.map((group) =>
          row(say('totals.of-level', { level: levelWords(group.level, say), plans: group.plans }), group.summary),
        )
      : []),
    ...(plans.length > 1 ? [row(say('totals.of-all', { plans: all.plans }), all.summary)] : []),
  ]
}
