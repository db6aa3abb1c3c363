import type { Checked } from '../check/checked.js'
import { rules } from '../check/rules.js'
import type { RuleSettings } from '../check/settings.js'
import { type BaselineFile, heldAgainst } from './baseline.js'
import type { Context } from './command.js'
import type { ExitCode } from './exit-codes.js'
import type { Input } from './inputs.js'
import type { Options } from './options.js'

/** What looking at documents came to. */
export interface Looked {
  readonly checked: Checked
  readonly outcome: ExitCode
}

/** What of a run does not depend on how often documents are looked at. */
export interface Settling {
  readonly inputs: readonly Input[]
  readonly known: BaselineFile | null
  /** The rules for a document, by its path. */
  readonly settingsFor: (path: string) => RuleSettings
}

/** Mending may bring out what can be mended only now: letters have to be read before their signs are looked at. */
const MOST_PASSES = 5

/** A context in which nothing is told that has been told. */
const silent = (context: Context): Context => ({ ...context, note: () => undefined, warn: () => undefined })

const exists = (id: string): boolean => rules.some((rule) => rule.id === id)

/**
 * Looks at documents, mends them if that is asked for, and looks again; then holds what is left against the known findings, or
 * writes it down as known.
 *
 * @param look looks at the documents as they are now
 */
export async function settled(
  look: (context: Context) => Promise<Looked>,
  { inputs, known, settingsFor }: Settling,
  options: Options,
  context: Context,
): Promise<Looked> {
  const held = ({ checked }: Looked, update: boolean): Promise<Checked> => {
    if (known === null) return Promise.resolve(checked)
    const lookedAtBy = (path: string, id: string): boolean =>
      !exists(id) ||
      settingsFor(path).some(({ rule }) => rule.id === id && (rule.looksAt === 'document' || checked.central !== null))
    return heldAgainst(known, checked, inputs, lookedAtBy, update, context)
  }
  let found = await look(context)
  if (options.fix === true) {
    const { fixDocuments } = await import('./fix.js')
    const isDry = options.dryRun === true
    let due = new Set(inputs.map(({ path }) => path))
    for (let pass = 0; pass < MOST_PASSES && due.size > 0; pass += 1) {
      due = await fixDocuments(await held(found, false), inputs, due, isDry, context)
      if (isDry) break
      if (due.size > 0) found = await look(silent(context))
    }
  }
  return { ...found, checked: await held(found, options.updateBaseline === true) }
}
