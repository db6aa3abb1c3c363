import type { Say } from '../catalogue/catalogue.js'
import { countsOf, eachFinding, isAtLeast, type Checked } from '../check/checked.js'
import type { UnreadableDocument } from '../model/comparison.js'
import type { Severity } from '../model/finding.js'
import type { FormatOf } from '../report/format.js'
import { applicabilityFor } from './applicability.js'
import { readBaseline } from './baseline.js'
import { checkInputs } from './checking.js'
import type { Context } from './command.js'
import { alignOptions, readCentral } from './comparison.js'
import { usageError } from './errors.js'
import { EXIT, stronger } from './exit-codes.js'
import type { Input } from './inputs.js'
import { limitedJobs } from './limits.js'
import type { Outcome } from './kept-run.js'
import { listOf, type Options } from './options.js'
import { planRoles, ruleSettings } from './rule-settings.js'
import { settled } from './settled.js'
import { fileSpec, screenSpec, styleOf } from './style.js'
import { termsFrom } from './terms.js'

/** What `--fail-on` may name; `never` leaves the exit code to `--max-warnings`. */
const FAIL_ON: readonly (Severity | 'never')[] = ['error', 'warning', 'info', 'never']

function failOn(value: string | undefined, say: Say): Severity | 'never' {
  if (value === undefined) return 'error'
  const found = FAIL_ON.find((each) => each === value.toLowerCase())
  if (found === undefined) throw usageError(say('error.unknown-fail-on', { name: value, names: FAIL_ON.join(', ') }))
  return found
}

/** @example "0", "25" */
const WHOLE_NUMBER = /^\d{1,9}$/

function mostWarnings(value: string, say: Say): number {
  if (!WHOLE_NUMBER.test(value)) throw usageError(say('error.bad-number', { option: '--max-warnings', value }))
  return Number(value)
}

/** A text of more characters is written part by part, and not kept. */
const MOST_WHOLE = 32_000_000

/** A text put together; as parts still where it is long: of many documents. */
function wholeIfShort(parts: Iterable<string>): string | Iterable<string> {
  const rest = parts[Symbol.iterator]()
  const begin: string[] = []
  let size = 0
  for (let next = rest.next(); next.done !== true; next = rest.next()) {
    begin.push(next.value)
    size += next.value.length
    if (size > MOST_WHOLE) return chained(begin, { [Symbol.iterator]: () => rest })
  }
  return begin.join('')
}

function* chained(begin: Iterable<string>, rest: Iterable<string>): Generator<string, void> {
  yield* begin
  yield* rest
}

/** Whether findings that count are so grave, or so many. */
function isFailed(checked: Checked, least: Severity | 'never', most: number): boolean {
  if (countsOf(eachFinding(checked)).warning > most) return true
  if (least === 'never') return false
  for (const { state, severity } of eachFinding(checked)) if (state === 'new' && isAtLeast(severity, least)) return true
  return false
}

/** A report of a run: a format, and the file that it goes to; null for standard output. */
interface Target {
  readonly format: FormatOf<'check'>
  readonly path: string | null
}

/** What a run was asked for besides the documents that it looks at. */
export interface Asked {
  /** As given on the command line. */
  readonly operands: readonly string[]
  /** What may be a plan and was not opened: links, pipes. */
  readonly unopened: readonly UnreadableDocument[]
}

/**
 * Looks at documents by the rules, from their bytes to the texts of all reports.
 *
 * @throws a usage error for options, files of data and sections that cannot be followed
 */
export async function checkRun(
  all: readonly Input[],
  { operands, unopened }: Asked,
  centralFile: Input | null,
  targets: readonly Target[],
  options: Options,
  context: Context,
): Promise<Outcome & { readonly mayBeKept: boolean }> {
  const { say } = context
  const said = context.configuration?.configuration ?? {}
  const least = failOn(options.failOn ?? said.failOn, say)
  const most = options.maxWarnings === undefined ? (said.maxWarnings ?? Infinity) : mostWarnings(options.maxWarnings, say)
  const jobs = limitedJobs(options, say)
  const settingsFor = await ruleSettings(all, options, context)
  const asPlan = await planRoles(all, context)
  const known = await readBaseline(options, context)
  const inputs =
    options.since === undefined
      ? all
      : await (await import('./since.js')).changedInputs(options.since, { inputs: all, operands }, centralFile, options, context)
  const terms = await termsFrom(options.terms ?? [], context)
  const { central, outcome: first } = await readCentral(options.against, centralFile, context)
  if (central === null) return { texts: [], code: first, mayBeKept: false }
  const applicability = await applicabilityFor(central, options.applies, context)
  const asked = alignOptions(central, listOf(options.tasks), applicability, terms, context)
  const manifest =
    options.manifest === undefined
      ? null
      : await (await import('./manifest.js')).beginManifest(options.manifest, options.force === true, context)
  // What is mended is looked at again: the manifest tells of the first time.
  let watch = manifest?.add
  const { checked: seen, outcome } = await settled(
    (present, as) => {
      const first = watch
      watch = undefined
      return checkInputs(present, { central, asked, jobs, settingsFor, asPlan, watch: first }, options, as)
    },
    { inputs, known, settingsFor },
    options,
    context,
  )
  const checked = { ...seen, unreadable: [...unopened, ...seen.unreadable] }
  const texts: Outcome['texts'][number][] = []
  for (const { format, path } of targets) {
    const write = await (format.loadParts ?? format.load)()
    // With a dry run, what would be mended stands on standard output instead.
    const isShown = path !== null || options.dryRun !== true
    const written = isShown ? write(checked, await styleOf((path === null ? screenSpec : fileSpec)(context, options))) : null
    texts.push(written === null || typeof written === 'string' ? written : wholeIfShort(written))
  }
  // What has been written down as known fails nothing, nor does what has no place to be written down at.
  const fails = options.updateBaseline !== true && isFailed(checked, least, most)
  const isPlain = checked.documents.every(({ isSecret }) => !isSecret)
  const isShort = texts.every((text) => text === null || typeof text === 'string')
  return {
    texts,
    code: stronger(outcome, fails ? EXIT.findings : EXIT.ok),
    mayBeKept: isPlain && isShort && outcome === EXIT.ok,
  }
}
