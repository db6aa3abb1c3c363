import type { PlanDetails, PlanFacts } from '../data.js'
import { planLabel, scrolling, shortened, VI, type View } from './lists.js'
import { h, type Element, type Markup } from './markup.js'
import { markedText, type Hits } from './texts.js'

/**
 * What does not bind some plans, why, and what they make of it all the same.
 *
 * @param open whether it is unfolded
 */
export function unbindingTable({ data, say }: View, open: boolean): Markup {
  if (data.unbinding.length === 0) return null
  const heads = ['matrix.task', 'md.why', 'md.verdict'].map((key) => h('th', { scope: 'col' }, say(key)))
  const verdict = ({ label, count, plans }: (typeof data.unbinding)[number]['verdicts'][number]): Element =>
    h(
      'li',
      {},
      `${say(`label.${label}`)}: ${plans.length > 0 ? say('plans.named', { plans: plans.join(', ') }) : say('plans', { count })}`,
    )
  const rows = data.unbinding.map(({ id, text, why, verdicts }) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, h('span', { class: 'id' }, id), ' ', h('span', VI, shortened(text, 200))),
      h('td', {}, why),
      h('td', {}, h('ul', { class: 'plain' }, ...verdicts.map(verdict))),
    ),
  )
  return h(
    'details',
    { class: 'unbinding', open },
    h('summary', {}, h('b', {}, say('not-binding', { count: rows.length }))),
    h('p', { class: 'note' }, say('not-counted')),
    scrolling(say('md.not-binding'), h('table', {}, h('thead', {}, h('tr', {}, ...heads)), h('tbody', {}, ...rows))),
  )
}

/** Targets and what a plan has of its own. */
export function ofPlan(plan: PlanFacts, details: PlanDetails, hits: (text: string) => Hits, { say }: View): Element {
  const { texts } = details
  const place = (node: number): Element =>
    h('span', { class: 'place' }, node < 0 ? say('place.outside') : say('node', { node: texts[node] ?? '' }))
  const words = (text: number): Markup[] => markedText(texts[text] ?? '', [], 'plan', hits(texts[text] ?? ''), say)
  const side = (target: PlanDetails['targets'][number]['central']): Element =>
    h('td', target === null ? {} : VI, ...(target === null ? ['–'] : [...words(target[0]), ' ', place(target[1])]))
  const heads = ['md.target.central', 'md.target.plan', 'md.target.status'].map((key) => h('th', { scope: 'col' }, say(key)))
  return h(
    'section',
    { class: 'card more', tabindex: -1, 'data-plan': plan.number, 'aria-label': `${String(plan.number)}. ${planLabel(plan)}` },
    h('h3', VI, `${String(plan.number)}. ${planLabel(plan)}`),
    h('h4', {}, say('md.targets')),
    details.targets.length === 0
      ? h('p', { class: 'note' }, say('no-targets'))
      : scrolling(
          say('md.targets'),
          h(
            'table',
            { class: 'targets' },
            h('thead', {}, h('tr', {}, ...heads)),
            h(
              'tbody',
              {},
              ...details.targets.map(({ central, plan: own, status }) =>
                h(
                  'tr',
                  {},
                  side(central),
                  side(own),
                  h('td', {}, h('span', { class: `status ${status}` }, say(`target.${status}`))),
                ),
              ),
            ),
          ),
        ),
    h('h4', {}, say('own.title')),
    details.own.length === 0
      ? h('p', { class: 'note' }, say('no-own'))
      : h(
          'ul',
          { class: 'own' },
          ...details.own.map(([text, node]) => h('li', {}, h('span', VI, ...words(text)), ' ', place(node))),
        ),
    ...details.courses.map(([title, lines]) => [
      h('h4', {}, texts[title] ?? ''),
      h('ul', { class: 'courses' }, ...lines.map((line) => h('li', VI, ...words(line)))),
    ]),
  )
}
