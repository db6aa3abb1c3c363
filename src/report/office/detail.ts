import type { Comparison, SentenceVerdict } from '../../model/comparison.js'
import type { Style } from '../format.js'
import { reasonOf } from '../binding.js'
import { shown, type Shown, type ShownPlan } from '../shown.js'
import { changesByKind, decidedWords, labelWords, levelWords, standingDecision, whyNot } from '../wording.js'
import { type OfficeSay, officeSay } from './words.js'

/** A comparison with all that words it. */
export interface OfficeReport {
  readonly report: Shown
  readonly style: Style
  /** Says what only files for offices say. */
  readonly word: OfficeSay
}

/** Prepares a comparison for a file. */
export const officeReport = (comparison: Comparison, style: Style): OfficeReport => ({
  report: shown(comparison, style.language),
  style,
  word: officeSay(style.language),
})

/** The columns of the list of all verdicts, with the width of each in characters. A share is a number from 0 to 1. */
export const DETAIL = [
  { key: 'plan', width: 6, kind: 'number' },
  { key: 'file', width: 24, kind: 'text' },
  { key: 'sentence', width: 12, kind: 'text' },
  { key: 'central', width: 55, kind: 'text' },
  { key: 'label', width: 14, kind: 'text' },
  { key: 'confidence', width: 8, kind: 'share' },
  { key: 'review', width: 9, kind: 'text' },
  { key: 'quote', width: 55, kind: 'text' },
  { key: 'node', width: 11, kind: 'text' },
  { key: 'page', width: 7, kind: 'text' },
  { key: 'kinds', width: 16, kind: 'text' },
  { key: 'changes', width: 45, kind: 'text' },
  { key: 'nearest', width: 45, kind: 'text' },
  { key: 'nearest-node', width: 11, kind: 'text' },
  { key: 'nearest-why', width: 32, kind: 'text' },
  { key: 'actor', width: 22, kind: 'text' },
  { key: 'deadline', width: 16, kind: 'text' },
  { key: 'decided', width: 26, kind: 'text' },
  { key: 'found', width: 14, kind: 'text' },
  { key: 'found-confidence', width: 8, kind: 'share' },
  { key: 'suspect', width: 18, kind: 'text' },
  { key: 'applies', width: 14, kind: 'text' },
  { key: 'task', width: 11, kind: 'text' },
  { key: 'task-label', width: 14, kind: 'text' },
  { key: 'path', width: 30, kind: 'text' },
  { key: 'document', width: 26, kind: 'text' },
  { key: 'level', width: 12, kind: 'text' },
] as const

type DetailKey = (typeof DETAIL)[number]['key']

/** The cells of a row by column. */
export type DetailRow = Readonly<Record<DetailKey, string | number>>

/** Entries of one cell stand in lines, the entries of cells that belong together in the same order. */
const lines = (entries: readonly string[]): string => entries.join('\n')

/** Whether a verdict binds the plan, in words; empty where nothing says. */
function appliesWords(verdict: SentenceVerdict, { style, word }: OfficeReport): string {
  const { applies } = verdict
  if (applies === null) return ''
  const why = applies ? null : reasonOf(verdict, style.language, style.say)
  return word(applies ? 'applies.yes' : 'applies.no') + (why === null ? '' : `: ${why}`)
}

/** What there is to say of a sentence in a plan. */
function verdictCells(verdict: SentenceVerdict, all: OfficeReport): Omit<DetailRow, NamingKey> {
  const { say, language } = all.style
  const { evidence, changes, assignedIn, decidedBy } = verdict
  const [nearest] = verdict.nearest
  const by = standingDecision(verdict)
  const place = (node: string | null): string => node ?? say('place.outside')
  const kinds = [...new Set(changes.map(({ kind }) => say(`change.${kind}`)))]
  return {
    sentence: verdict.id,
    central: verdict.text,
    label: labelWords(verdict, say),
    applies: appliesWords(verdict, all),
    // How sure doichieu is of its own verdict is no measure of a person's.
    confidence: by === null ? verdict.confidence : '',
    review: verdict.review ? say('verdict.review') : '',
    quote: lines(evidence.map(({ quote }) => quote)),
    node: lines(evidence.map(({ node }) => place(node))),
    page: lines(evidence.map(({ page }) => (page === null ? '–' : String(page)))),
    kinds: lines(kinds),
    changes: lines(changesByKind(changes, say)),
    nearest: nearest?.quote ?? '',
    'nearest-node': nearest === undefined ? '' : place(nearest.node),
    'nearest-why': nearest === undefined ? '' : whyNot(nearest.why, say),
    actor: lines(assignedIn.flatMap(({ actor }) => actor ?? [])),
    deadline: lines(assignedIn.flatMap(({ deadline }) => deadline ?? [])),
    decided: decidedBy === null ? '' : decidedWords({ ...decidedBy, suspect: null }, language, say),
    found: by === null ? '' : say(`label.${by.found.label}`),
    'found-confidence': by?.found.confidence ?? '',
    suspect: decidedBy?.suspect == null ? '' : say(`suspect.${decidedBy.suspect}`),
  }
}

/** The columns that are the same for all sentences of a task in a plan. */
type NamingKey = 'plan' | 'document' | 'file' | 'level' | 'task' | 'path' | 'task-label'

/** The verdicts on one plan: a row for each central sentence. */
export function planRows(plan: ShownPlan, all: OfficeReport): DetailRow[] {
  const { report, style } = all
  const paths = new Map(report.tasks.map(({ id, path }) => [id, path.join(' › ')]))
  const { name, path } = plan.document
  const level = levelWords(report.tally.plans[plan.number - 1]?.level ?? null, style.say)
  return plan.tasks.flatMap((task) =>
    task.sentences.map((verdict) => ({
      plan: plan.number,
      document: name,
      file: path,
      level,
      task: task.id,
      path: paths.get(task.id) ?? '',
      'task-label': style.say(`label.${task.label}`),
      ...verdictCells(verdict, all),
    })),
  )
}

/** The heads of the columns. */
export const detailHeads = ({ word }: OfficeReport): string[] => DETAIL.map(({ key }) => word(`detail.${key}`))
