import type { Say } from '../catalogue/catalogue.js'
import type { Comparison, SentenceVerdict } from '../model/comparison.js'
import type { FormatOf } from '../report/format.js'
import { chooseTargets } from './choose-format.js'
import type { Context } from './command.js'
import type { Courses } from './courses.js'
import { usageError } from './errors.js'
import type { Input } from './inputs.js'
import { listOf, type OptionName, type Options } from './options.js'

/** Options of what is made of a comparison, which every command that reports on one has. */
export const REPORT_OPTIONS: readonly OptionName[] = [
  'via',
  'before',
  'siblings',
  'trusted',
  'decisions',
  'noDecisions',
  'decide',
  'details',
  'failOn',
  'format',
  'outputFile',
  'report',
  'force',
]

/** Options of what plans are measured by. */
export const MEASURE_OPTIONS: readonly OptionName[] = ['against', 'tasks', 'applies', 'terms']

/** Whether a person accepted the omission. */
const isAccepted = ({ decidedBy }: SentenceVerdict): boolean => decidedBy?.justified === true && decidedBy.suspect === null

/** What `--fail-on` may name, and the sentences that it means. A localized sentence is less than an omitted one. */
const FAIL_ON: Readonly<Record<string, (verdict: SentenceVerdict) => boolean>> = {
  omitted: (verdict) => verdict.label === 'omitted' && !isAccepted(verdict),
  localized: (verdict) => verdict.label !== 'adopted' && !isAccepted(verdict),
  review: ({ review }) => review,
}

function failingOn(value: string | undefined, say: Say): (comparison: Comparison) => boolean {
  const tests = listOf(value).map((name) => {
    const test = Object.hasOwn(FAIL_ON, name) ? FAIL_ON[name] : undefined
    if (test === undefined) throw usageError(say('error.unknown-fail-on', { name, names: Object.keys(FAIL_ON).join(', ') }))
    return test
  })
  // Verdicts may have to be read for it.
  if (tests.length === 0) return () => false
  return ({ plans }) =>
    plans.some(({ tasks }) =>
      tasks.some(({ sentences }) =>
        sentences.some((verdict) => verdict.applies !== false && tests.some((test) => test(verdict))),
      ),
    )
}

/** What is wanted of a comparison. */
export interface Wanted {
  /** Whether it makes the run fail. */
  readonly fails: (comparison: Comparison) => boolean
  readonly targets: readonly { readonly format: FormatOf<'compare'>; readonly path: string | null }[]
}

/** What the options want of a comparison. @throws a usage error for what there is not */
export function wantedOf(options: Options, context: Context): Wanted {
  const fails = failingOn(options.failOn, context.say)
  const targets = chooseTargets('compare', options, context)
  const bare = targets.find(({ format, path }) => path === null && 'binary' in format)
  if (bare !== undefined) throw usageError(context.say('error.binary-output', { name: bare.format.name }))
  return { fails, targets }
}

/** What plans are held against besides the central document; null where nothing of the kind is asked for. */
export async function coursesFor(options: Options, inputs: readonly Input[], context: Context): Promise<Courses | null> {
  const sets = context.configuration?.configuration.sets ?? []
  const between =
    options.via === undefined && sets.some(({ role }) => role === 'province')
      ? await (await import('./document-sets.js')).setsBetween(inputs, context)
      : []
  const via = options.via ?? (between.length > 0 ? between : undefined)
  if (via === undefined && options.before === undefined && options.siblings !== true) return null
  return (await import('./courses.js')).coursesOf({ ...options, ...(via !== undefined && { via }) }, context)
}
