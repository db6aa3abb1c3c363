import type { Checked } from '../check/checked.js'
import { rules } from '../check/rules.js'
import type { RuleSettings } from '../check/settings.js'
import { type BaselineFile, heldAgainst } from './baseline.js'
import type { Context } from './command.js'
import { type ExitCode, stronger } from './exit-codes.js'
import type { Drafts } from './fix.js'
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
const silent = (context: Context): Context => ({
  ...context,
  note: () => undefined,
  warn: () => undefined,
  documents: () => undefined,
})

const asItWas = ({ path, file }: Input): Input => ({ path, file })

const exists = (id: string): boolean => rules.some((rule) => rule.id === id)

/**
 * Looks at documents, mends them if that is asked for, and looks again; then holds what is left against the known findings, or
 * writes it down as known.
 *
 * @param look looks at the documents as they are, or as they will be
 */
export async function settled(
  look: (inputs: readonly Input[], context: Context) => Promise<Looked>,
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
  const first = await look(inputs, context)
  if (options.fix !== true) return { ...first, checked: await held(first, options.updateBaseline === true) }
  const { mend, showDrafts, writeDrafts } = await import('./fix.js')
  const drafts: Drafts = new Map()
  let found = first
  let present = inputs
  let due: ReadonlySet<string> = new Set(inputs.map(({ path }) => path))
  for (let pass = 0; pass < MOST_PASSES && due.size > 0; pass += 1) {
    const changed = await mend(await held(found, false), inputs, due, drafts, context)
    due = new Set(changed.keys())
    if (due.size === 0) break
    present = present.map((input) => {
      const content = changed.get(input.path)
      return content === undefined ? input : { ...input, content }
    })
    found = await look(present, silent(context))
  }
  if (options.dryRun === true) {
    await showDrafts(drafts, context)
    return { ...first, checked: await held(first, options.updateBaseline === true) }
  }
  const { unwritten, outcome } = await writeDrafts(drafts, context)
  // What could not be written is as it was.
  if (unwritten.size > 0)
    found = await look(
      present.map((input) => (unwritten.has(input.path) ? asItWas(input) : input)),
      silent(context),
    )
  return { outcome: stronger(found.outcome, outcome), checked: await held(found, options.updateBaseline === true) }
}
