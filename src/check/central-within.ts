import type { Comparison } from '../model/comparison.js'
import type { Directive, DocumentNode } from '../model/document.js'
import type { Span } from '../model/span.js'
import { nodesOf } from '../parse/visit.js'
import { foldedWords, tokenize } from '../vietnamese/fold.js'

/** So many words in a row tell a copy from chance. */
const RUN = 6
/** Shorter sentences are found anywhere. In words. */
const SHORTEST = 10
/** A sentence stands in a plan when this share of its runs of words does. */
const PRESENT = 0.8

/** Of fewer sentences beside the tasks nothing is concluded. */
const FEWEST_OTHERS = 12
/** From this share of them on the document itself is there: a plan copies aims and tasks, not what is said of the years before. */
const MOST_OTHERS = 0.5
/** Of fewer sentences of tasks nothing is concluded: a plan may well copy a short list of them. */
const FEWEST_TASKS = 40
/** From this share of them on, those of other levels among them, the list itself is there. */
const MOST_TASKS = 0.9

/** A sentence of the central document, by its runs of words. */
interface Sentence {
  readonly isTask: boolean
  readonly runs: readonly number[]
}

/** The central document as it is looked for. */
interface Sought {
  readonly runs: ReadonlyMap<string, number>
  readonly sentences: readonly Sentence[]
}

const runsOf = (words: readonly string[]): string[] =>
  words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '))

/** A node that has the words of one sentence: where a paragraph is not parted, it is one. */
const isSentence = ({ type, id, text, children }: DocumentNode): boolean =>
  id !== null && text !== undefined && (type === 'sentence' || !children.some((child) => child.type === 'sentence'))

function soughtIn({ central, tasks }: Pick<Comparison, 'central' | 'tasks'>): Sought {
  const ofTasks = new Set(tasks.flatMap(({ sentences }) => sentences.map(({ clean }) => clean[0])))
  const runs = new Map<string, number>()
  const sentences: Sentence[] = []
  for (const node of nodesOf(central.tree)) {
    const words = isSentence(node) ? foldedWords(node.text ?? '') : []
    if (words.length < SHORTEST) continue
    const own = runsOf(words).map((run) => {
      const known = runs.get(run) ?? runs.size
      runs.set(run, known)
      return known
    })
    sentences.push({ isTask: ofTasks.has(node.data.own[0]), runs: own })
  }
  return { runs, sentences }
}

const known = new WeakMap<Comparison['tasks'], Sought>()

/** Where in a text runs of words of the central document stand: the first place of each. Linear. */
function foundIn(text: string, { runs }: Sought): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const tokens = tokenize(text)
  for (let at = 0; at + RUN <= tokens.length; at += 1) {
    let words = tokens[at]?.n ?? ''
    for (let next = 1; next < RUN; next += 1) words += ` ${tokens[at + next]?.n ?? ''}`
    const run = runs.get(words)
    if (run !== undefined && !found.has(run)) found.set(run, tokens[at]?.from ?? 0)
  }
  return found
}

/** The central document in a plan. */
export interface Within {
  /** Sentences of it that stand there word for word. */
  readonly count: number
  /** Of so many. */
  readonly all: number
  /** The first of them that tells. */
  readonly clean: Span
}

/**
 * Whether a plan has the central document itself in it, as an annex, between its own paragraphs or in place of them: half of what
 * that says beside its tasks, or nearly all of a long list of tasks with those of other levels, word for word. What it has of the
 * tasks is then no plan for them.
 */
export function centralWithin({ clean: { text } }: Directive, compared: Pick<Comparison, 'central' | 'tasks'>): Within | null {
  let sought = known.get(compared.tasks)
  if (sought === undefined) known.set(compared.tasks, (sought = soughtIn(compared)))
  const found = foundIn(text, sought)
  const isThere = ({ runs }: Sentence): boolean => runs.filter((run) => found.has(run)).length >= PRESENT * runs.length
  const there = sought.sentences.filter(isThere)
  const shareOf = (isTask: boolean): readonly [there: number, all: number] => [
    there.filter((each) => each.isTask === isTask).length,
    sought.sentences.filter((each) => each.isTask === isTask).length,
  ]
  const [others, allOthers] = shareOf(false)
  const [tasks, allTasks] = shareOf(true)
  const isWithin =
    (allOthers >= FEWEST_OTHERS && others >= MOST_OTHERS * allOthers) ||
    (allTasks >= FEWEST_TASKS && tasks >= MOST_TASKS * allTasks)
  if (!isWithin) return null
  // Aims and tasks may be the plan's own: where it begins to be another document, what is neither tells best.
  const first = there.find(({ isTask }) => !isTask && others >= FEWEST_OTHERS) ?? there[0]
  const from = first?.runs.map((run) => found.get(run)).find((at) => at !== undefined) ?? 0
  const end = text.indexOf('\n', from)
  return { count: there.length, all: sought.sentences.length, clean: [from, end < 0 ? text.length : end] }
}
