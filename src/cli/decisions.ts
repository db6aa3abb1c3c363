import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { DecisionsByPlan } from '../check/decided.js'
import type { Comparison } from '../model/comparison.js'
import type { Decision, Decisions } from '../model/decision.js'
import type { Context } from './command.js'
import { checkerFor } from './data-file/check.js'
import { readDataFile } from './data-file/data-file.js'
import { wordedFault } from './data-file/worded.js'
import { codeOf, usageError } from './errors.js'
import { type Input, shownPath } from './inputs.js'

/** Where decisions are kept unless told otherwise, in the folder of the configuration or in the working folder. */
export const DECISIONS_FILE = 'doichieu.decisions.yml'

/** A file of decisions: where it is, and what it says; nothing while it is not there. */
export interface DecisionsFile {
  readonly file: string
  readonly decisions: readonly Decision[]
}

/**
 * Reads the decisions of a run.
 *
 * @param given as given to `--decisions`, or as the configuration says; undefined for the customary file, which may be missing
 * @throws a usage error, worded, for a file that cannot be read or does not follow `schemas/decisions.schema.json`
 */
export async function readDecisions(
  given: string | undefined,
  context: Pick<Context, 'io' | 'say' | 'configuration'>,
): Promise<DecisionsFile> {
  const { io, say, configuration } = context
  const file = given === undefined ? join(configuration?.folder ?? io.cwd, DECISIONS_FILE) : resolve(io.cwd, given)
  try {
    const text = await readFile(file, 'utf8')
    if (text.trim() === '') return { file, decisions: [] }
    return { file, decisions: checkerFor<Decisions>('decisions')(readDataFile(file, text, null)).decisions }
  } catch (error) {
    // Decisions that are about to be made have no file yet.
    if (codeOf(error) === 'ENOENT') return { file, decisions: [] }
    const words = wordedFault(error, file, io.cwd, say)
    if (words === null) throw error
    throw usageError(words)
  }
}

/** The path by which a file of decisions names a plan. */
export const planName = (decisionsFile: string, plan: string): string =>
  relative(dirname(decisionsFile), plan).split(sep).join('/')

/** The decisions on the plans of a run, by the path that output names each by. */
export function decisionsByPlan({ file, decisions }: DecisionsFile, inputs: readonly Input[]): DecisionsByPlan {
  const byFile = new Map<string, Decision[]>()
  for (const decision of decisions) {
    const plan = resolve(dirname(file), decision.plan)
    byFile.set(plan, [...(byFile.get(plan) ?? []), decision])
  }
  return new Map(
    inputs.flatMap(({ path, file: plan }) => {
      const found = plan === null ? undefined : byFile.get(plan)
      return found === undefined ? [] : [[path, found] as const]
    }),
  )
}

/** Ids that a warning names at most. */
const MOST_IDS = 10

/** Tells the user of decisions on tasks that the central document has not. */
export function noteStrayDecisions({ tasks }: Comparison, { file, decisions }: DecisionsFile, { io, say, note }: Context): void {
  const known = new Set(tasks.flatMap(({ id, sentences }) => [id, ...sentences.map((sentence) => sentence.id)]))
  const ids = [...new Set(decisions.flatMap(({ task }) => (known.has(task) ? [] : [task])))]
  if (ids.length === 0) return
  const shown = ids.slice(0, MOST_IDS).join(', ') + (ids.length > MOST_IDS ? ', …' : '')
  note(say('note.decisions-stray', { path: shownPath(file, io.cwd), ids: shown }))
}
