import type { Style } from '../format.js'
import type { Shown } from '../shown.js'
import { cutPath, pad, wrap } from '../typeset.js'

/** Columns that a count takes, and those of what is the plan's own, whose name may take two lines. */
const COUNT = 5
const OWN = 10

/** Counts of each plan: tasks and sentences by label, initiatives of its own. */
export function totals({ plans }: Shown, { say, paint, width }: Style): string[] {
  const counts = plans.map(({ summary: { tasks, sentences, own } }) => [
    [tasks.adopted, tasks.localized, tasks.omitted, tasks.notApplicable],
    [sentences.adopted, sentences.localized, sentences.omitted, sentences.review],
    [own],
  ])
  const block = COUNT * 4
  const name = width - 2 * block - 2 - OWN
  const right = (text: string, columns: number): string => pad(text, columns, 'left')
  const groups = [say('totals.tasks'), say('totals.sentences')].map((text) => right(text, block))
  const signs = [
    ['=', '~', 'X', '.'],
    ['=', '~', 'X', '?'],
  ].map((group) => group.map((sign) => right(sign, COUNT)).join(''))
  const [own = '', below = ''] = wrap(say('totals.own'), OWN)
  const faint = paint?.faint ?? ((text: string) => text)
  return [
    faint(`${pad('', name)}${groups.join(' ')} ${right(own, OWN)}`),
    faint(`${pad('', name)}${signs.join(' ')} ${right(below, OWN)}`.trimEnd()),
    ...plans.map(({ number, document }, index) => {
      const [tasks = [], sentences = [], own = []] = counts[index] ?? []
      const cells = (group: readonly number[]): string => group.map((count) => right(String(count), COUNT)).join('')
      const numbered = plans.length > 1 ? `${right(String(number), String(plans.length).length)}. ` : ''
      const label = numbered + cutPath(document.path, name - numbered.length)
      return `${pad(label, name)}${cells(tasks)} ${cells(sentences)} ${right(cells(own).trim(), OWN)}`
    }),
  ]
}
