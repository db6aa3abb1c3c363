import type { PageData, PlanFacts, TaskFacts } from '../data.js'
import { h, type Element, type Markup, type Say } from './markup.js'

/** What every part of the page is drawn with. */
export interface View {
  readonly data: PageData
  readonly say: Say
}

/** A share from 0 to 1 as a percentage. */
export const percent = (share: number): string => `${String(Math.round(share * 100))}%`

/** Language of the documents, which the page around them may not have. */
export const VI = { lang: 'vi' }

/** An address within the page: the names and values that it has. */
export const address = (parts: Readonly<Record<string, string | number>>): string =>
  `#${Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value)).replaceAll('%2F', '/').replaceAll('%2C', ',')}`)
    .join('&')}`

/** A link within the page. */
export const link = (parts: Readonly<Record<string, string | number>>, ...children: Markup[]): Element =>
  h('a', { href: address(parts) }, ...children)

/** Letters of a text that a line has room for, whole words. */
export function shortened(text: string, letters: number): string {
  if (text.length <= letters) return text
  const cut = text.slice(0, letters)
  const end = cut.lastIndexOf(' ')
  return `${end > letters / 2 ? cut.slice(0, end) : cut}…`
}

/** The name of a plan, with what tells it from others of that name. */
export const planLabel = ({ document: { name, path }, short }: PlanFacts): string =>
  name === path || name === short ? name : `${name} (${short})`

/** A number with the text of a task. */
export const taskName = (task: TaskFacts, letters: number): Markup => [
  h('span', { class: 'id' }, task.id),
  ' ',
  h('span', VI, shortened(task.text, letters)),
]

/** How much of the sentences a plan or a group of plans carries, drawn and in figures. */
export function coverageBar(
  { sentences: { adopted, localized, omitted } }: PlanFacts['counts'],
  coverage: number | null,
  say: Say,
): Markup {
  const all = adopted + localized + omitted
  if (coverage === null || all === 0) return h('span', { class: 'coverage' }, '–')
  const width = (count: number): number => Math.round((count / all) * 1000) / 10
  const [a, l] = [width(adopted), width(localized)]
  const label = say('bar', { adopted, localized, omitted })
  return h(
    'span',
    { class: 'coverage' },
    h(
      'svg',
      { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', role: 'img', 'aria-label': label },
      h('rect', { class: 'adopted', x: 0, y: 0, width: a, height: 10 }),
      h('rect', { class: 'localized', x: a, y: 0, width: l, height: 10 }),
      h('rect', { class: 'omitted', x: a + l, y: 0, width: Math.max(0, Math.round((100 - a - l) * 10) / 10), height: 10 }),
    ),
    ' ',
    h('b', {}, percent(coverage)),
  )
}

/** A table that scrolls sideways by itself where it is too wide, with the keyboard too. */
export const scrolling = (label: string, ...children: Markup[]): Element =>
  h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label }, ...children)
