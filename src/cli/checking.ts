import type { AlignOptions } from '../align/options.js'
import { isTextFile, type Checked, type CheckedDocument, type UnreadableDocument } from '../check/checked.js'
import { check } from '../check/check.js'
import { suppressionCount } from '../check/suppressions.js'
import type { AsPlan } from '../check/rule.js'
import type { RuleSettings } from '../check/settings.js'
import type { Comparison, PlanComparison } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import { parse } from '../parse/parse.js'
import { isSecret } from '../parse/secrecy.js'
import { announce } from './announce.js'
import type { Context } from './command.js'
import { decided } from './decided.js'
import { eachDocument, reportFailure } from './documents.js'
import { stronger, type ExitCode } from './exit-codes.js'
import type { Input } from './inputs.js'
import type { Jobs } from './jobs.js'
import { cleanedBy } from './misreads.js'
import type { Options } from './options.js'
import { comparePlans } from './plans.js'

/** What documents are looked at by. */
export interface Checking {
  readonly central: Directive | null
  readonly asked: AlignOptions
  readonly jobs: Jobs
  /** The rules for a document, by its path. */
  readonly settingsFor: (path: string) => RuleSettings
  /** Whether a document is judged as a plan whatever it calls itself, by its path. */
  readonly asPlan: (path: string) => AsPlan | undefined
}

const comparesWith = (settings: RuleSettings): boolean => settings.some(({ rule }) => rule.looksAt === 'comparison')

/**
 * Whether doubtful words are looked for in text that was not recognized here. That takes long: it is worth it where nothing is
 * compared, as archivists check.
 */
const doubtsWords = (settings: RuleSettings): boolean => settings.some(({ rule }) => rule.id === 'ocr-doubtful')

/** Reads documents and looks at each; one that cannot be read is reported, the others are done. */
export async function checkInputs(
  inputs: readonly Input[],
  { central, asked, jobs, settingsFor, asPlan }: Checking,
  options: Options,
  outer: Context,
): Promise<{ readonly checked: Checked; readonly outcome: ExitCode }> {
  const paths = new Set(inputs.map(({ path }) => path))
  const unreadable: UnreadableDocument[] = []
  const failed = (path: string, reason: string): void => void (paths.has(path) && unreadable.push({ path, reason }))
  const context = { ...outer, failed }
  const { language } = context
  const found = new Map<string, CheckedDocument>()
  const inline = options.inline !== false
  let unheard = 0
  const lookAt = (document: Directive, plan: PlanComparison | null, comparison: Comparison | null): void => {
    const { path, sha256 } = document.clean.source
    const subject = { document, plan, central: comparison, asPlan: asPlan(path) }
    if (!inline) unheard += suppressionCount(document)
    found.set(path, {
      path,
      sha256,
      isText: isTextFile(document.clean.source),
      isSecret: isSecret(document),
      findings: check(subject, settingsFor(path), language, inline),
    })
  }
  const isCompared = ({ path }: Input): boolean => central !== null && comparesWith(settingsFor(path))
  let outcome = await eachDocument(
    inputs.filter((input) => !isCompared(input)),
    context,
    async (source) => {
      const clean = await cleanedBy(context, source, doubtsWords(settingsFor(source.path)))
      const document = parse(clean)
      announce(clean, context, document.messages)
      lookAt(document, null, null)
    },
  )
  const compared = inputs.filter(isCompared)
  if (central !== null && compared.length > 0) {
    const { comparison, outcome: second } = await comparePlans(central, compared, asked, jobs, context)
    outcome = stronger(outcome, second)
    const judged = await decided(comparison, compared, options, context)
    for (const plan of judged.plans)
      try {
        lookAt(plan.plan, plan, judged)
      } catch (error) {
        outcome = stronger(outcome, reportFailure(plan.plan.clean.source.path, error, context))
      }
  }
  if (unheard > 0) context.note(context.say('note.unheard', { count: unheard }))
  const settings = inputs.flatMap(({ path }) => settingsFor(path))
  const { path, sha256 } = central?.clean.source ?? {}
  return {
    checked: {
      central: path === undefined || sha256 === undefined ? null : { path, sha256 },
      documents: inputs.flatMap((input) => found.get(input.path) ?? []),
      unreadable,
      rules: settings.filter((each, at) => settings.findIndex(({ rule }) => rule === each.rule) === at),
      outdated: [],
      ...(!inline && { unheard }),
    },
    outcome,
  }
}
