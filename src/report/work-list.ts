import type { Say } from '../catalogue/catalogue.js'
import { pageAt } from '../align/pages.js'
import type { Assignment, Clarity, Directive } from '../model/document.js'
import { clarityOf } from '../parse/clarity.js'
import { opensWithLabel } from '../parse/labelled-duties.js'
import { visit } from '../parse/visit.js'
import type { ListRow } from './format.js'
import { visible } from './visible.js'

/** The seven things that a task is to make clear, in the order in which officials count them. */
export const CLARITIES: readonly Clarity[] = ['person', 'work', 'responsibility', 'authority', 'time', 'result', 'resources']

/** Marks what a task states. */
const STATED = 'x'

/** The columns of a work list, with the width of each in characters. */
export const COLUMNS = [
  { key: 'task', width: 11 },
  { key: 'text', width: 60 },
  { key: 'lead', width: 24 },
  { key: 'coordinates', width: 24 },
  { key: 'deadline', width: 18 },
  { key: 'due', width: 13 },
  { key: 'condition', width: 22 },
  { key: 'result', width: 30 },
  ...CLARITIES.map((clarity) => ({ key: `states.${clarity}` as const, width: 9 })),
  { key: 'unclear', width: 10 },
  { key: 'document', width: 16 },
  { key: 'page', width: 7 },
  { key: 'section', width: 10 },
  { key: 'heading', width: 36 },
  { key: 'file', width: 24 },
] as const

/** The heads of the columns. */
export const heads = (say: Say): ListRow => COLUMNS.map(({ key }) => say(`work-list.${key}`))

/** The nearest heading above a node, or its own. */
interface Heading {
  readonly id: string
  readonly title: string
}

/** The words of each node of the body, and of the node above it, by its id. */
function wordsOf({ tree }: Directive): ReadonlyMap<string, { readonly own: string; readonly above: string }> {
  const words = new Map<string, { own: string; above: string }>()
  visit(tree, ({ id, title, text }, ancestors) => {
    if (id === null) return
    const above = ancestors.findLast((ancestor) => ancestor.id !== null)?.id ?? null
    words.set(id, { own: title ?? text ?? '', above: above === null ? '' : (words.get(above)?.own ?? '') })
  })
  return words
}

/** The heading that each node of the body stands under, by its id. */
function headingsOf({ tree }: Directive): ReadonlyMap<string, Heading | null> {
  const headings = new Map<string, Heading | null>()
  visit(tree, ({ id, title }, ancestors) => {
    if (id === null) return
    const above = ancestors.findLast((ancestor) => ancestor.id !== null)?.id ?? null
    headings.set(id, title === undefined ? ((above === null ? null : headings.get(above)) ?? null) : { id, title })
  })
  return headings
}

/** The work list of a document ("bảng phân công nhiệm vụ"): a row for each assignment, cells in the order of {@link COLUMNS}. */
export function workList(directive: Directive): ListRow[] {
  const { header, clean, assignments } = directive
  const headings = headingsOf(directive)
  const words = wordsOf(directive)
  const concluded = header.inferred.number?.value
  const number = header.number ?? (concluded === undefined ? '' : `[${concluded}]`)
  return assignments.map((assignment: Assignment): ListRow => {
    const { node, quote, actor, coordinates, deadline, condition } = assignment
    const states = clarityOf(assignment)
    const heading = node === null ? null : (headings.get(node) ?? null)
    const cells: Readonly<Record<(typeof COLUMNS)[number]['key'], string | number | null | undefined>> = {
      task: node,
      // "Cơ quan chủ trì: …" says who: what is to be done stands above it.
      text: opensWithLabel(quote) && node !== null ? words.get(node)?.above || quote : quote,
      lead: actor,
      coordinates,
      deadline: deadline?.text,
      due: deadline?.normalized,
      condition,
      result: states.result,
      'states.person': mark(states.person),
      'states.work': mark(states.work),
      'states.responsibility': mark(states.responsibility),
      'states.authority': mark(states.authority),
      'states.time': mark(states.time),
      'states.result': mark(states.result),
      'states.resources': mark(states.resources),
      unclear: CLARITIES.filter((clarity) => states[clarity] === null).length,
      document: number,
      page: pageAt(directive, assignment.clean[0]),
      section: heading?.id,
      heading: heading?.title,
      file: clean.source.path,
    }
    return COLUMNS.map(({ key }) => cell(cells[key] ?? ''))
  })
}

const mark = (words: string | null): string => (words === null ? '' : STATED)

const cell = (value: string | number): string => visible(String(value).replace(/\s+/gu, ' ').trim())
