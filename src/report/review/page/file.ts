import type { Decision } from '../data.js'
import { keyOf, type State, tell } from './state.js'

/** The file of corrections as it is saved. Schema: `schemas/corrections.schema.json`. */
export function correctionsFile(state: State): string {
  const { path, sha256 } = state.data
  const corrections = [...state.decisions.values()].sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
  return JSON.stringify({ schemaVersion: 1, source: { path, sha256 }, corrections }, null, 2) + '\n'
}

/** @example "scans/plan.pdf" → `plan.corrections.json` */
const fileName = (path: string): string =>
  `${(path.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]+$/, '') || 'document'}.corrections.json`

/** Hands the file to the browser to save. */
export function save(state: State): void {
  const link = document.createElement('a')
  const url = URL.createObjectURL(new Blob([correctionsFile(state)], { type: 'application/json' }))
  link.href = url
  link.download = fileName(state.data.path)
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  state.unsaved = false
  tell(state, 'decisions')
}

const isDecision = (value: unknown): value is Decision => {
  if (typeof value !== 'object' || value === null) return false
  const { place, text, decision, replacement } = value as Partial<Record<keyof Decision, unknown>>
  return (
    Array.isArray(place) &&
    place.length === 2 &&
    place.every((each) => typeof each === 'number') &&
    typeof text === 'string' &&
    typeof replacement === 'string' &&
    (decision === 'accept' || decision === 'refuse' || decision === 'replace')
  )
}

/**
 * Takes over the decisions of a file that was saved earlier.
 *
 * @returns how many; null where the file is none of corrections, `other` where it is about another document
 */
export function open(state: State, content: string): number | 'other' | null {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null || !('corrections' in value) || !Array.isArray(value.corrections)) return null
  const { source } = value as { readonly source?: { readonly sha256?: unknown } }
  if (source?.sha256 !== state.data.sha256) return 'other'
  const decisions: unknown[] = value.corrections
  const taken = decisions.filter(isDecision)
  for (const { place, text, decision, replacement, step = null, page = null, who = null, when = null } of taken)
    state.decisions.set(keyOf(place), { place, text, decision, replacement, step, page, who, when })
  return taken.length
}
