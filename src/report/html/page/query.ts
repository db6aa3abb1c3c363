/** The parts of the page. */
export const VIEWS = ['overview', 'matrix', 'read', 'plans', 'more', 'decisions'] as const
export type ViewName = (typeof VIEWS)[number]

/** What is looked at and what is filtered for: all that an address of the page says. An empty list filters nothing. */
export interface Query {
  readonly view: ViewName
  /** Names of signs. */
  readonly labels: readonly string[]
  readonly kinds: readonly string[]
  /** Numbers of plans. */
  readonly plans: readonly number[]
  readonly levels: readonly string[]
  /** Ids of tasks, or of headings above them. */
  readonly tasks: readonly string[]
  readonly review: boolean
  readonly text: string
  readonly sortTasks: string
  readonly sortPlans: string
  /** Column of the list of plans, with `-` where the greatest come first. */
  readonly sortList: string
  /** What cards are sorted by. */
  readonly cards: 'task' | 'plan'
  readonly grouped: boolean
  /** Columns of the matrix before the first that is shown. */
  readonly before: number
}

export const EVERYTHING: Query = {
  view: 'overview',
  labels: [],
  kinds: [],
  plans: [],
  levels: [],
  tasks: [],
  review: false,
  text: '',
  sortTasks: 'order',
  sortPlans: 'number',
  sortList: 'number',
  cards: 'task',
  grouped: true,
  before: 0,
}

const listOf = (value: string | undefined): string[] => (value ?? '').split(',').filter((part) => part !== '')

/** A value as it was before it stood in an address; as it stands there where that is broken off. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** Reads an address, `#v=read&t=III.1.1/5&p=2`. What it does not say is as in {@link EVERYTHING}. */
export function readQuery(hash: string): Query {
  const parts = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((part) => {
        const at = part.indexOf('=')
        return [at < 0 ? part : part.slice(0, at), decoded(at < 0 ? '' : part.slice(at + 1))] as const
      }),
  )
  const chosen = parts.has('t') || parts.has('p')
  return {
    view: VIEWS.find((view) => view === parts.get('v')) ?? (chosen ? 'read' : 'overview'),
    labels: listOf(parts.get('l')),
    kinds: listOf(parts.get('k')),
    plans: listOf(parts.get('p')).map(Number).filter(Number.isInteger),
    levels: listOf(parts.get('c')),
    tasks: listOf(parts.get('t')),
    review: parts.get('r') === '1',
    text: parts.get('q') ?? '',
    sortTasks: parts.get('st') ?? 'order',
    sortPlans: parts.get('sp') ?? 'number',
    sortList: parts.get('s') ?? 'number',
    cards: parts.get('o') === 'plan' ? 'plan' : 'task',
    grouped: parts.get('g') !== '0',
    before: Math.max(0, Number(parts.get('n') ?? '0') || 0),
  }
}

/** The address of what is looked at: the shortest that {@link readQuery} reads as the same. */
export function writeQuery(query: Query): string {
  const chosen = query.tasks.length > 0 || query.plans.length > 0
  const parts: (readonly [string, string])[] = [
    ['v', query.view === (chosen ? 'read' : 'overview') ? '' : query.view],
    ['t', query.tasks.join(',')],
    ['p', query.plans.join(',')],
    ['l', query.labels.join(',')],
    ['k', query.kinds.join(',')],
    ['c', query.levels.join(',')],
    ['r', query.review ? '1' : ''],
    ['q', query.text],
    ['st', query.sortTasks === 'order' ? '' : query.sortTasks],
    ['sp', query.sortPlans === 'number' ? '' : query.sortPlans],
    ['s', query.sortList === 'number' ? '' : query.sortList],
    ['o', query.cards === 'task' ? '' : query.cards],
    ['g', query.grouped ? '' : '0'],
    ['n', query.before === 0 ? '' : String(query.before)],
  ]
  const told = parts.filter(([, value]) => value !== '')
  return `#${told
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',')}`)
    .join('&')}`
}

/** Whether anything is filtered for. */
export const isFiltered = ({ labels, kinds, plans, levels, tasks, review, text }: Query): boolean =>
  labels.length + kinds.length + plans.length + levels.length + tasks.length > 0 || review || text.trim() !== ''
