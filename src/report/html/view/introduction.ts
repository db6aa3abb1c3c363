import { FEW_PLANS } from './overview.js'
import { link, VI, type View } from './lists.js'
import { h, type Element, type Markup } from './markup.js'

/** Remarks that are told at once. */
const FIRST_REMARKS = 4
/** Digits of a sha256 that tell two files apart at a glance. */
const DIGITS = 12

/** Plans up to which those that could not be compared are unfolded. */
const FEW_UNREAD = 20

/** The plans that could not be compared. */
function unreadList({ unread }: View['data']): Markup {
  if (unread === null) return null
  const { count, entries, more } = unread
  const items = more === null ? entries : [...entries, more]
  return h(
    'details',
    { class: 'remark unread', open: entries.length <= FEW_UNREAD },
    h('summary', {}, count),
    h('ul', {}, ...items.map((words) => h('li', {}, words))),
  )
}

/** What is compared with what, and what is to be known first. */
export function introduction({ data, say }: View): Element {
  const { central, tasks, plans, remarks, decided } = data
  const sentences = tasks.reduce((sum, task) => sum + task.sentences.length, 0)
  const file = (path: string, sha256: string): Element =>
    h('span', { class: 'path' }, say('file', { path, sha256: `${sha256.slice(0, DIGITS)}…` }))
  const dated = (name: string, date: string | null): string => (date === null ? name : say('dated', { name, date }))
  const listed = plans.length <= FEW_PLANS ? plans : []
  return h(
    'section',
    { class: 'introduction', 'aria-label': say('documents') },
    h(
      'dl',
      {},
      h('dt', {}, say('central')),
      h('dd', {}, h('b', VI, dated(central.name, central.date)), file(central.path, central.sha256)),
      h('dt', {}, say('documents')),
      ...listed.map(({ number, document: { name, date, path, sha256 }, relation }) =>
        h(
          'dd',
          {},
          link({ p: number }, h('span', VI, `${String(number)}. ${dated(name, date)}`)),
          h('span', { class: 'relation' }, ` (${relation})`),
          file(path, sha256),
        ),
      ),
      listed.length === 0 ? h('dd', {}, link({ v: 'plans' }, say('all-plans', { count: plans.length }))) : null,
    ),
    h('p', {}, say('documents.count', { tasks: tasks.length, sentences, plans: plans.length })),
    unreadList(data),
    decided === '' ? null : h('p', { class: 'remark' }, decided),
    ...remarks.slice(0, FIRST_REMARKS).map((words) => h('p', { class: 'remark' }, words)),
    remarks.length > FIRST_REMARKS
      ? h(
          'details',
          {},
          h('summary', {}, say('more', { count: remarks.length - FIRST_REMARKS })),
          ...remarks.slice(FIRST_REMARKS).map((words) => h('p', { class: 'remark' }, words)),
        )
      : null,
  )
}
