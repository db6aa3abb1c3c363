import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { DecisionsByPlan } from '../check/decided.js'
import { passagesOf } from '../check/fingerprint.js'
import type { Comparison } from '../model/comparison.js'
import type { Decision, Decisions } from '../model/decision.js'
import { visible } from '../report/visible.js'
import type { Context } from './command.js'
import { checkerFor } from './data-file/check.js'
import { readDataFile } from './data-file/data-file.js'
import { wordedFault } from './data-file/worded.js'
import { codeOf, usageError } from './errors.js'
import { type Input, shownPath } from './inputs.js'
import { homeOf, plansFolder } from './trust.js'

/** Where decisions are kept unless told otherwise, in the folder of the configuration or in the working folder. */
export const DECISIONS_FILE = 'doichieu.decisions.yml'

/** A file of decisions: where it is, and what it says; nothing while it is not there. */
export interface DecisionsFile {
  readonly file: string
  /** The folder that it names plans from, absolute. */
  readonly plansFrom: string
  readonly decisions: readonly Decision[]
}

/**
 * Reads the decisions of a run.
 *
 * @param given as given to `--decisions`, or as the configuration says; undefined for the customary file, which may be missing
 * @param begins whether decisions are about to be made, which have no file yet
 * @throws a usage error, worded, for a file that is named and not there, cannot be read or does not follow
 * `schemas/decisions.schema.json`
 */
export async function readDecisions(
  given: string | undefined,
  begins: boolean,
  context: Pick<Context, 'io' | 'say' | 'configuration' | 'trusted'>,
): Promise<DecisionsFile> {
  const { io, say } = context
  const file = given === undefined ? join(homeOf(context), DECISIONS_FILE) : resolve(io.cwd, given)
  const plansFrom = plansFolder(file, context)
  try {
    const text = await readFile(file, 'utf8')
    if (text.trim() === '') return { file, plansFrom, decisions: [] }
    const { decisions } = await checkerFor<Decisions>('decisions')(readDataFile(file, text, null))
    return { file, plansFrom, decisions }
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && (given === undefined || begins)) return { file, plansFrom, decisions: [] }
    const words = wordedFault(error, file, io.cwd, say)
    if (words === null) throw error
    throw usageError(words)
  }
}

/** The path by which a file of decisions names a plan. */
export const planName = ({ plansFrom }: DecisionsFile, plan: string): string => relative(plansFrom, plan).split(sep).join('/')

/**
 * Where a plan may lie that a file of decisions names: as it stands there, else with the separators of Windows, which a
 * file may have come from.
 */
const placesOf = (plansFrom: string, plan: string): string[] =>
  [...new Set([plan, plan.replaceAll('\\', '/')])].map((name) => resolve(plansFrom, name))

/** A path by which files are the same whichever way their letters are composed: disks and editors differ in that. */
const samePath = (path: string): string => path.normalize('NFC')

/** The decisions on the plans of a run, by the path that output names each by. */
export function decisionsByPlan({ plansFrom, decisions }: DecisionsFile, inputs: readonly Input[]): DecisionsByPlan {
  const byFile = new Map<string, Decision[]>()
  for (const decision of decisions)
    for (const place of new Set(placesOf(plansFrom, decision.plan).map(samePath)))
      byFile.set(place, [...(byFile.get(place) ?? []), decision])
  return new Map(
    inputs.flatMap(({ path, file: plan }) => {
      const found = plan === null ? undefined : byFile.get(samePath(plan))
      return found === undefined ? [] : [[path, found] as const]
    }),
  )
}

/** A comparison that knows the decisions that it was made with. */
export const inForce = (comparison: Comparison, known: DecisionsFile, inputs: readonly Input[]): Comparison => ({
  ...comparison,
  decisions: {
    entries: known.decisions,
    names: Object.fromEntries(inputs.flatMap(({ path, file: plan }) => (plan === null ? [] : [[path, planName(known, plan)]]))),
  },
})

/** Ids that a warning names at most. */
const MOST_IDS = 10

/** The first few of some ids, each once. */
function someIds(ids: readonly string[]): string {
  const each = [...new Set(ids)]
  return visible(each.slice(0, MOST_IDS).join(', ')) + (each.length > MOST_IDS ? ', …' : '')
}

/** Whether there is a file, whichever way the letters of its name are composed. */
const isThere = (path: string): boolean => [path, path.normalize('NFC'), path.normalize('NFD')].some((each) => existsSync(each))

/** Tells the user of decisions that nothing can come of: on tasks, plans or passages that are not there. */
export function noteStrayDecisions(
  { tasks, plans }: Comparison,
  known: DecisionsFile,
  inputs: readonly Input[],
  { io, say, note }: Context,
): void {
  const { file, plansFrom, decisions } = known
  const path = shownPath(file, io.cwd)
  const ids = new Set(tasks.flatMap(({ id, sentences }) => [id, ...sentences.map((sentence) => sentence.id)]))
  const stray = decisions.flatMap(({ task }) => (ids.has(task) ? [] : [task]))
  if (stray.length > 0) note(say('note.decisions-stray', { path, ids: someIds(stray) }))
  // A plan that is there and not part of the run is no fault.
  const counts = new Map<string, number>()
  for (const { plan } of decisions) counts.set(plan, (counts.get(plan) ?? 0) + 1)
  for (const [plan, count] of counts)
    if (!placesOf(plansFrom, plan).some(isThere)) note(say('note.decisions-no-plan', { path, plan: visible(plan), count }))
  const byPlan = decisionsByPlan(known, inputs)
  for (const { plan } of plans) {
    const source = plan.clean.source.path
    const named = (byPlan.get(source) ?? []).flatMap(({ where = [] }) => where)
    if (named.length === 0) continue
    const passages = passagesOf(plan)
    const missing = named.filter((id) => !passages.has(id))
    if (missing.length > 0) note(say('note.decisions-no-place', { path, plan: source, ids: someIds(missing) }))
  }
}
