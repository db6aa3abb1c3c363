import type { Difference, SentenceVerdict } from '../../model/comparison.js'
import { notBindingWords } from '../binding.js'
import type { Paint, Style } from '../format.js'
import { pad, widest, wrap } from '../typeset.js'
import { assignedWords, changeWords, decisionWords, inDoubt, offeredWords, tellsMore, verdictWords, whyNot } from '../wording.js'

/** The word difference in one line: removed and added words in colour, or in brackets where there is none. */
export function differenceWords(difference: readonly Difference[], paint: Paint | null): string {
  return difference
    .map(({ op, text }) => {
      if (op === 'removed') return paint?.removed(text) ?? `[-${text}-]`
      return op === 'added' ? (paint?.added(text) ?? `{+${text}+}`) : text
    })
    .join(' ')
}

/** A line of a record: its name in a column of its own, the text wrapped beside it. */
function field(name: string, text: string, { paint, width }: Style, nameColumns: number): string[] {
  const [head = '', ...rest] = wrap(text, width, `  ${pad(name, nameColumns)}  `)
  return [paint === null ? head : head.replace(name, paint.faint(name)), ...rest]
}

/**
 * Everything about one central sentence in one plan.
 *
 * @param misses whether near misses are told of a sentence that is taken up beyond doubt, too
 */
export function sentence(verdict: SentenceVerdict, style: Style, misses: boolean): string[] {
  const { say, paint } = style
  const names = ['central', 'plan', 'difference', 'change', 'nearest', 'assigned', 'decided'] as const
  const nameColumns = widest(names.map((name) => say(`field.${name}`)))
  const line = (name: (typeof names)[number], text: string): string[] => field(say(`field.${name}`), text, style, nameColumns)
  const place = (node: string | null): string => node ?? say('place.outside')
  const label = verdictWords(verdict, say)
  return [
    ...wrap(paint?.[verdict.label](label) ?? label, style.width, `${paint?.strong(verdict.id) ?? verdict.id}  `),
    ...(verdict.applies === false ? wrap(notBindingWords(verdict, style.language, say), style.width, '  ') : []),
    ...(verdict.decidedBy === null ? [] : line('decided', decisionWords(verdict.decidedBy, style.language, say))),
    ...(verdict.offered === undefined ? [] : line('decided', offeredWords(verdict.offered, style.language, say))),
    ...line('central', verdict.text),
    ...verdict.evidence.flatMap(({ node, quote }) => line('plan', `“${quote}” [${place(node)}]`)),
    ...(tellsMore(verdict.difference) ? line('difference', differenceWords(verdict.difference, paint)) : []),
    ...verdict.changes.flatMap((change) => line('change', changeWords(change, say))),
    ...verdict.assignedIn.flatMap((each) => line('assigned', `${assignedWords(each, say)} [${place(each.node)}]`)),
    ...(misses || inDoubt(verdict) ? verdict.nearest : []).flatMap(({ node, quote, why }) =>
      line('nearest', `“${quote}” [${place(node)}]: ${whyNot(why, say)}`),
    ),
  ]
}
