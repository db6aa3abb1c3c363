import type { DecisionEntry as Decision, PageData } from '../data.js'

/** What was decided on this page. */
export interface Decisions {
  readonly all: () => readonly Decision[]
  readonly on: (plan: string, sentence: string) => Decision | null
  readonly put: (decision: Decision) => void
  readonly remove: (plan: string, sentence: string) => void
  /** Who decided last. */
  readonly who: () => string
  /** Whether they are there when the page is opened again. */
  readonly isKept: () => boolean
}

const LABELS: ReadonlySet<unknown> = new Set(['adopted', 'localized', 'omitted', 'not_applicable'])

const isDecision = (value: unknown): value is Decision => {
  if (typeof value !== 'object' || value === null) return false
  const { task, plan, label, who, when } = value as Partial<Record<keyof Decision, unknown>>
  return [task, plan, who, when].every((part) => typeof part === 'string') && LABELS.has(label)
}

/** The decisions that the browser has kept for these documents. Where it keeps nothing, they last as long as the page. */
export function keptDecisions({ central, plans }: PageData): Decisions {
  const key = `doichieu ${central.sha256.slice(0, 16)}`
  const order = new Map(plans.map(({ document: { path }, number }) => [path, number]))
  const known = new Map<string, Decision>()
  const idOf = (plan: string, sentence: string): string => `${plan}\n${sentence}`
  let isKept = true
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    for (const each of Array.isArray(kept) ? (kept as unknown[]) : [])
      if (isDecision(each)) known.set(idOf(each.plan, each.task), each)
  } catch {
    isKept = false
  }
  const keep = (): void => {
    try {
      localStorage.setItem(key, JSON.stringify([...known.values()]))
    } catch {
      isKept = false
    }
  }
  let last = ''
  return {
    all: () =>
      [...known.values()]
        .filter(({ plan }) => order.has(plan))
        .sort(
          (a, b) => (order.get(a.plan) ?? 0) - (order.get(b.plan) ?? 0) || a.task.localeCompare(b.task, 'en', { numeric: true }),
        ),
    on: (plan, sentence) => known.get(idOf(plan, sentence)) ?? null,
    put: (decision) => {
      known.set(idOf(decision.plan, decision.task), decision)
      last = decision.who
      keep()
    },
    remove: (plan, sentence) => {
      known.delete(idOf(plan, sentence))
      keep()
    },
    who: () => last || ([...known.values()].at(-1)?.who ?? ''),
    isKept: () => isKept,
  }
}

/** A text as YAML: between double quotes it is written as in JSON, but for letters that end a line or are not to stand in YAML. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** The file of decisions. Schema: `schemas/decisions.schema.json`. */
export function decisionsFile(decisions: readonly Decision[], comment: string): string {
  const entries = decisions.flatMap(({ task, plan, label, justified, why, who, when, where, seen }) => [
    `  - task: ${quoted(task)}`,
    `    plan: ${quoted(plan)}`,
    `    label: ${label}`,
    ...(justified === true ? ['    justified: true'] : []),
    ...(why === undefined ? [] : [`    why: ${quoted(why)}`]),
    `    who: ${quoted(who)}`,
    `    when: ${quoted(when)}`,
    ...(where === undefined ? [] : [`    where: [${where.map(quoted).join(', ')}]`]),
    ...(seen === undefined ? [] : [`    seen: { central: ${quoted(seen.central)}, plan: ${quoted(seen.plan)} }`]),
  ])
  return [
    `# ${comment.replace(/\s+/gu, ' ')}`,
    'schemaVersion: 1',
    ...(entries.length > 0 ? ['decisions:', ...entries] : ['decisions: []']),
    '',
  ].join('\n')
}

/** What two decisions have in common that are one and the same. */
const essence = ({ task, plan, label, justified, why, who, when }: Decision): string =>
  JSON.stringify([task, plan, label, justified === true, why ?? '', who, when])

/** The decisions of the run as they are, then those of the page that are not among them, with the names of their file. */
export function allDecisions({ inForce, plans }: PageData, made: readonly Decision[]): Decision[] {
  const names = new Map(plans.map(({ document: { path }, decides }) => [path, decides]))
  const known = new Set(inForce.map(essence))
  const renamed = made.map((decision) => ({ ...decision, plan: names.get(decision.plan) ?? decision.plan }))
  return [...inForce, ...renamed.filter((decision) => !known.has(essence(decision)))]
}

/** Hands a file to the browser to save. */
export function handOver(name: string, text: string): void {
  const anchor = document.createElement('a')
  const url = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }))
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
