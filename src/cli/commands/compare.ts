import type { Say } from '../../catalogue/catalogue.js'
import type { Comparison, SentenceVerdict } from '../../model/comparison.js'
import type { Command, Context } from '../command.js'
import type { Courses } from '../courses.js'
import { usageError } from '../errors.js'
import { EXIT, stronger } from '../exit-codes.js'
import type { Input } from '../inputs.js'
import { jobsOf } from '../jobs.js'
import { listOf, type Options } from '../options.js'

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
  return ({ plans }) =>
    plans.some(({ tasks }) =>
      tasks.some(({ sentences }) =>
        sentences.some((verdict) => verdict.applies !== false && tests.some((test) => test(verdict))),
      ),
    )
}

/** What plans are held against besides the central document; null where nothing of the kind is asked for. */
async function coursesFor(options: Options, inputs: readonly Input[], context: Context): Promise<Courses | null> {
  const sets = context.configuration?.configuration.sets ?? []
  const between =
    options.via === undefined && sets.some(({ role }) => role === 'province')
      ? await (await import('../document-sets.js')).setsBetween(inputs, context)
      : []
  const via = options.via ?? (between.length > 0 ? between : undefined)
  if (via === undefined && options.before === undefined && options.siblings !== true) return null
  return (await import('../courses.js')).coursesOf({ ...options, ...(via !== undefined && { via }) }, context)
}

/** The plans that the sets of the configuration name, for a run without operands. */
const plansOfSets = async (options: Options, context: Context): Promise<readonly string[]> =>
  context.configuration?.configuration.sets === undefined ? [] : (await import('../document-sets.js')).setPlans(options, context)

/** `doichieu compare`: a verdict for every central task. */
export const compare: Command = {
  name: 'compare',
  arguments: ['[plan...]'],
  options: [
    'against',
    'tasks',
    'applies',
    'terms',
    'via',
    'before',
    'siblings',
    'trusted',
    'decisions',
    'noDecisions',
    'decide',
    'manifest',
    'details',
    'failOn',
    'format',
    'outputFile',
    'report',
    'force',
  ],
  run: async (operands, options, context) => {
    const { io, say, language, note } = context
    const fails = failingOn(options.failOn, say)
    const jobs = jobsOf(options.jobs, say)
    const { resolve } = await import('node:path')
    const { chooseTargets } = await import('../choose-format.js')
    const targets = chooseTargets('compare', options, context)
    const bare = targets.find(({ format, path }) => path === null && 'binary' in format)
    if (bare !== undefined) throw usageError(say('error.binary-output', { name: bare.format.name }))
    const [
      { findInputs },
      { checkOutputs, sendAll, writeWhole },
      { fileSpec, screenSpec, styleOf },
      work,
      { comparePlans },
      { silences },
      { rosterDoubts },
      binding,
      own,
      { namedInput },
      { centralInput },
    ] = await Promise.all([
      import('../inputs.js'),
      import('../outputs.js'),
      import('../style.js'),
      import('../comparison.js'),
      import('../plans.js'),
      import('../../report/shown.js'),
      import('../../report/remarks.js'),
      import('../applicability.js'),
      import('../terms.js'),
      import('../named-file.js'),
      import('../central-input.js'),
    ])
    const [{ rosterOf }, { writerOf }] = await Promise.all([import('../roster.js'), import('../page-script.js')])
    const roster = await rosterOf(context)
    // A roster is worth a report even while nobody has issued a plan.
    const asRoster = operands.length === 0 && roster.units > 0
    const plans = operands.length > 0 ? operands : [...(await plansOfSets(options, context)), ...roster.files]
    if (plans.length === 0 && !asRoster)
      throw usageError(say('error.missing-operand', { operand: say('operand.plan'), command: 'compare' }))
    const { inputs, outcome: missed } = await findInputs(plans, context)
    const courses = await coursesFor(options, inputs, context)
    const centralFile = await centralInput(options.against, context)
    const files = targets.flatMap(({ path }) => (path === null ? [] : resolve(io.cwd, path)))
    await checkOutputs(
      files,
      [
        ...inputs,
        ...(centralFile === null ? [] : [centralFile]),
        ...namedInput(options.applies, io.cwd),
        ...(options.terms ?? []).flatMap((file) => namedInput(file, io.cwd)),
        ...(typeof options.decisions === 'string' ? namedInput(options.decisions, io.cwd) : []),
        ...(courses?.inputs ?? []),
      ],
      options.force === true,
      context,
    )
    const terms = await own.termsFrom(options.terms ?? [], context)
    const { central, outcome: first } = await work.readCentral(options.against, centralFile, context)
    if (central === null) return first
    const applicability = await binding.applicabilityFor(central, options.applies, context)
    const asked = work.alignOptions(central, listOf(options.tasks), applicability, terms, context)
    const manifest =
      options.manifest === undefined
        ? null
        : await (await import('../manifest.js')).beginManifest(options.manifest, options.force === true, context)
    const { comparison: compared, outcome: second } = await comparePlans(central, inputs, asked, jobs, context, manifest?.add)
    if (compared.plans.length === 0 && !asRoster) return stronger(second, missed)
    if (compared.tasks.length === 0) throw usageError(say('error.no-tasks', { path: central.clean.source.path }))
    const { decided } = await import('../decided.js')
    const judged = await decided({ ...compared, roster: await roster.places(inputs) }, inputs, options, context)
    const { comparison, outcome: third } = (await courses?.follow(judged, asked, jobs)) ?? {
      comparison: judged,
      outcome: EXIT.ok,
    }
    binding.noteStrayIds(comparison, applicability, options.applies, context)
    for (const words of [...silences(comparison, language, say), ...rosterDoubts(comparison, language, say)]) note(words)
    for (const { format, path } of targets) {
      const write = await writerOf(format)
      const written = await write(comparison, await styleOf((path === null ? screenSpec : fileSpec)(context, options)))
      if (path !== null) await writeWhole(resolve(io.cwd, path), written, context)
      else if (!(written instanceof Uint8Array)) await sendAll(written, io.stdout)
    }
    return [missed, second, third, fails(comparison) ? EXIT.findings : EXIT.ok].reduce(stronger)
  },
}
