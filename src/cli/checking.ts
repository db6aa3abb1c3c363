import type { AlignOptions } from '../align/options.js'
import type { AsPlan } from '../check/rule.js'
import type { Checked, CheckedDocument } from '../check/checked.js'
import type { RuleSettings } from '../check/settings.js'
import type { UnreadableDocument } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import { tell } from './announce.js'
import { attemptsInOrder } from './attempts.js'
import type { Context } from './command.js'
import { decided } from './decided.js'
import { reportFailure } from './documents.js'
import { isWorded } from './errors.js'
import { EXIT, stronger, type ExitCode } from './exit-codes.js'
import { errorOf } from './failures.js'
import { findingsKeeper } from './findings-kept.js'
import { inOrder } from './in-order.js'
import type { Input } from './inputs.js'
import { type Jobs, threadsFor, weightOf } from './jobs.js'
import { lookBy, type LookedAt } from './look-unit.js'
import { type Lookers, lookersFor } from './looking.js'
import type { Attempt } from './manifest.js'
import type { Options } from './options.js'
import { comparePlans } from './plans.js'
import { MOST_IN_MEMORY } from './run-shelf.js'
import type { Outcome } from './worker.js'

/** What documents are looked at by. */
export interface Checking {
  readonly central: Directive | null
  readonly asked: AlignOptions
  readonly jobs: Jobs
  /** The rules for a document, by its path. */
  readonly settingsFor: (path: string) => RuleSettings
  /** Whether a document is judged as a plan whatever it calls itself, by its path. */
  readonly asPlan: (path: string) => AsPlan | undefined
  /** Told of each document when it has been looked at, in the order of the inputs. */
  readonly watch?: ((attempt: Attempt) => Promise<void>) | undefined
}

const comparesWith = (settings: RuleSettings): boolean => settings.some(({ rule }) => rule.looksAt === 'comparison')

/** What is said of a document is one line, whatever its name. */
const inOneLine = (text: string): string => text.replaceAll('\n', '[U+000A]')

/** Reads documents and looks at each; one that cannot be read is reported, the others are done. */
export async function checkInputs(
  inputs: readonly Input[],
  { central, asked, jobs, settingsFor, asPlan, watch }: Checking,
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
  const keep = findingsKeeper(inputs.length)
  const attempts = attemptsInOrder(inputs, watch)
  let outcome: ExitCode = EXIT.ok
  let unheard = 0
  const lookFor = (path: string) => lookBy(settingsFor(path), { asPlan: asPlan(path), language, inline })
  const take = async (path: string, looked: Outcome<LookedAt>, ms: number, kept: boolean): Promise<void> => {
    if ('failure' in looked) {
      const error = errorOf(looked.failure)
      if (isWorded(error)) throw error
      outcome = stronger(outcome, reportFailure(path, error, context))
      await attempts.add({ path, ms, result: looked })
      return
    }
    const { document, told } = looked.result
    for (const { text, always } of told) tell({ text: inOneLine(text), always }, context)
    unheard += looked.result.unheard
    found.set(path, keep(document))
    await attempts.add({ path, ms, result: { sha256: document.sha256, kept } })
  }

  const isCompared = ({ path }: Input): boolean => central !== null && comparesWith(settingsFor(path))
  const alone = inputs.filter((input) => !isCompared(input))
  if (alone.length > 0) {
    context.documents({ added: alone.length, done: 0 })
    const threads = threadsFor(alone.length, jobs, await weightOf(alone, jobs))
    const lookers = await lookersFor(threads, jobs, null, context)
    const look = (input: Input): Promise<Timed> => timed((began) => lookers.alone(input, lookFor(input.path), began))
    await eachLookedAt(alone, lookers, look, async ({ path }, { looked, ms }) => {
      await take(path, looked, ms, false)
      context.documents({ added: 0, done: 1 })
    })
  }

  const compared = inputs.filter(isCompared)
  if (central !== null && compared.length > 0) {
    // A plan is half done when it has been compared.
    const half = {
      ...context,
      documents: ({ added, done }: Progress): void => {
        context.documents({ added, done: done / 2 })
      },
    }
    const judgedIn = new Map<string, { readonly ms: number; readonly kept: boolean }>()
    const { comparison, outcome: second } = await comparePlans(
      central,
      compared,
      asked,
      jobs,
      half,
      async ({ input, outcome: came, ms }) => {
        if ('failure' in came) await attempts.add({ path: input.path, ms, result: came })
        else judgedIn.set(input.path, { ms, kept: 'card' in came.result && came.result.kept })
      },
    )
    outcome = stronger(outcome, second)
    const judged = await decided(comparison, compared, options, context)
    const { plans } = judged
    context.documents({ added: 0, done: (compared.length - plans.length) / 2 })
    // What has been compared is at hand: of a few plans the rules are done sooner than threads are ready.
    const isWorthIt = jobs.asked || plans.length > MOST_IN_MEMORY
    const threads = isWorthIt ? threadsFor(plans.length, jobs, await weightOf(compared, jobs)) : 1
    const lookers = await lookersFor(threads, jobs, { central: judged, options: asked }, context)
    const look = (plan: (typeof plans)[number]): Promise<Timed> =>
      timed((began) => lookers.compared(plan, lookFor(plan.plan.clean.source.path), began))
    await eachLookedAt(plans, lookers, look, async (plan, { looked, ms }) => {
      const { path } = plan.plan.clean.source
      const before = judgedIn.get(path)
      await take(path, looked, (before?.ms ?? 0) + ms, before?.kept === true)
      context.documents({ added: 0, done: 0.5 })
    })
  }
  await attempts.end()
  if (unheard > 0) context.note(context.say('note.unheard', { count: unheard }))
  return {
    checked: {
      central: central === null ? null : { path: central.clean.source.path, sha256: central.clean.source.sha256 },
      documents: inputs.flatMap((input) => found.get(input.path) ?? []),
      unreadable,
      rules: rulesOf(inputs, settingsFor),
      outdated: [],
      ...(!inline && { unheard }),
    },
    outcome,
  }
}

type Progress = Parameters<Context['documents']>[0]

/** What looking at a document came to, and how many milliseconds it took. */
interface Timed {
  readonly looked: Outcome<LookedAt>
  readonly ms: number
}

async function timed(work: (began: () => void) => Promise<Outcome<LookedAt>>): Promise<Timed> {
  let begin = performance.now()
  const looked = await work(() => {
    begin = performance.now()
  })
  return { looked, ms: performance.now() - begin }
}

/** Looks at each, and does something with what that came to, in their order. */
async function eachLookedAt<Item>(
  items: readonly Item[],
  lookers: Lookers,
  look: (item: Item) => Promise<Timed>,
  take: (item: Item, timed: Timed) => Promise<void>,
): Promise<void> {
  try {
    for await (const { item, result } of inOrder(items, lookers.atOnce, look)) await take(item, result)
  } finally {
    await lookers.end()
  }
}

/** All rules that were in force for some document, each once. */
function rulesOf(inputs: readonly Input[], settingsFor: (path: string) => RuleSettings): RuleSettings {
  const settings = [...new Set(inputs.map(({ path }) => settingsFor(path)))].flat()
  const first = new Map<RuleSettings[number]['rule'], RuleSettings[number]>()
  for (const each of settings) if (!first.has(each.rule)) first.set(each.rule, each)
  return [...first.values()]
}
