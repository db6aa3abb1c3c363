import { scrolling, type View } from './lists.js'
import { h, type Markup } from './markup.js'

/** Units up to which the roster is unfolded. */
const FEW_UNITS = 20

/** The units that are to issue a plan. */
export function rosterTable({ data: { roster, rosterCounts }, say }: View): Markup {
  if (roster.length === 0) return null
  const heads = ['roster.unit', 'roster.status', 'roster.days', 'roster.received'].map((key) =>
    h('th', { scope: 'col' }, say(key)),
  )
  const rows = roster.map(({ unit, depth, status, missing, days, received }) =>
    h(
      'tr',
      { class: missing ? 'missing' : null },
      h('th', { scope: 'row', class: `depth-${String(Math.min(depth, 4))}` }, unit),
      h('td', {}, status),
      h('td', { class: 'number' }, days),
      h('td', {}, received),
    ),
  )
  const missing = roster.flatMap(({ unit, missing: none }) => (none ? [unit] : []))
  return h(
    'section',
    { 'aria-labelledby': 'roster' },
    h('h3', { id: 'roster' }, say('roster.title')),
    h('p', {}, rosterCounts),
    missing.length === 0 ? null : h('p', { class: 'missing' }, say('missing', { units: missing.join('; ') })),
    h(
      'details',
      { open: roster.length <= FEW_UNITS },
      h('summary', {}, say('roster.all', { count: roster.length })),
      scrolling(
        say('roster.title'),
        h('table', { class: 'roster' }, h('thead', {}, h('tr', {}, ...heads)), h('tbody', {}, ...rows)),
      ),
    ),
  )
}
