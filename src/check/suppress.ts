import type { Finding } from '../model/finding.js'
import type { Places } from './places.js'
import type { Report, Subject } from './rule.js'
import { rules } from './rules.js'
import { suppressionInvalid } from './rules/suppression-invalid.js'
import { suppressionUnused } from './rules/suppression-unused.js'
import type { RuleSetting, RuleSettings } from './settings.js'
import { type Suppression, suppressionsIn } from './suppressions.js'

/** The rules on suppressions themselves, which nothing in a text sets aside. */
const OWN: ReadonlySet<string> = new Set([suppressionInvalid.id, suppressionUnused.id])

/** Whether an id is that of a task, or of a section or task around it. @example "III.1.1" of "III.1.1/2", "III.1.1/2" of "III.1.1/2.1" */
const covers = (id: string, task: string): boolean => task === id || task.startsWith(`${id}.`) || task.startsWith(`${id}/`)

function fits({ rules: ids, tasks, lines }: Suppression, { ruleId, task, line, quote }: Finding): boolean {
  if (!ids.includes(ruleId)) return false
  if (tasks.length > 0 && (task === null || !tasks.some((id) => covers(id, task)))) return false
  if (lines === null) return true
  // What is missing stands nowhere: the task alone tells what is meant.
  if (quote === null) return tasks.length > 0
  return lines[0] <= line && line <= lines[1]
}

/**
 * Hears what the text of a document says of the findings in it: the last of the stages of `check`.
 *
 * @param word makes a finding of a report
 * @returns the findings, those aside that the text sets aside, and what is wrong with suppressions
 */
export function suppress(
  { document, central }: Subject,
  findings: readonly Finding[],
  settings: RuleSettings,
  places: Places,
  word: (setting: RuleSetting, report: Report) => Finding,
): readonly Finding[] {
  const known = new Set(rules.flatMap(({ id }) => (OWN.has(id) ? [] : [id])))
  const { sound, faulty } = suppressionsIn(document, places, known)
  if (sound.length === 0 && faulty.length === 0) return findings
  const used = new Set<Suppression>()
  const heard = findings.map((finding): Finding => {
    const found = sound.filter((each) => fits(each, finding))
    for (const each of found) used.add(each)
    const [first] = found
    return first === undefined || finding.state !== 'new'
      ? finding
      : { ...finding, state: 'suppressed', stateReason: first.reason }
  })
  const hasRun = (id: string): boolean =>
    settings.some(({ rule }) => rule.id === id && (rule.looksAt === 'document' || central !== null))
  const settingOf = (id: string): readonly RuleSetting[] => settings.filter(({ rule }) => rule.id === id)
  const invalid = settingOf(suppressionInvalid.id).flatMap((setting) =>
    faulty.map(({ source, fault, word: wrong }) => word(setting, { message: fault, values: { word: wrong }, place: { source } })),
  )
  const unused = settingOf(suppressionUnused.id).flatMap((setting) =>
    sound.flatMap((each) => {
      const [first, last] = each.lines ?? [0, 0]
      // What a rule that does not run would find is not known, unless there is nothing to find it in.
      if (used.has(each) || !(last < first || each.rules.every(hasRun))) return []
      return word(setting, { message: 'unused', values: { rules: each.rules.join(', ') }, place: { source: each.source } })
    }),
  )
  return [...heard, ...invalid, ...unused]
}
