import type { Say } from '../../catalogue/catalogue.js'
import type { Severity } from '../../model/finding.js'
import type { Command } from '../command.js'
import { usageError } from '../errors.js'
import { EXIT, stronger } from '../exit-codes.js'
import { jobsOf } from '../jobs.js'
import { listOf } from '../options.js'

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

function mostWarnings(value: string | undefined, say: Say): number {
  if (value === undefined) return Infinity
  if (!WHOLE_NUMBER.test(value)) throw usageError(say('error.bad-number', { option: '--max-warnings', value }))
  return Number(value)
}

/** `doichieu check`: findings by rules, with an exit code to gate on. */
export const check: Command = {
  name: 'check',
  arguments: ['[plan...]'],
  options: [
    'against',
    'tasks',
    'applies',
    'terms',
    'decisions',
    'noDecisions',
    'failOnSeverity',
    'maxWarnings',
    'format',
    'outputFile',
    'report',
    'force',
  ],
  run: async (operands, options, context) => {
    const { io, say } = context
    const least = failOn(options.failOn, say)
    const most = mostWarnings(options.maxWarnings, say)
    const jobs = jobsOf(options.jobs, say)
    const { resolve } = await import('node:path')
    const [
      { chooseTargets },
      { findInputs },
      { checkOutputs, writeWhole },
      { fileSpec, screenSpec, styleOf },
      work,
      binding,
      own,
      { checkInputs },
      { countsOf, findingsOf, isAtLeast },
      { settingsOf },
    ] = await Promise.all([
      import('../choose-format.js'),
      import('../inputs.js'),
      import('../outputs.js'),
      import('../style.js'),
      import('../comparison.js'),
      import('../applicability.js'),
      import('../terms.js'),
      import('../checking.js'),
      import('../../check/checked.js'),
      import('../../check/settings.js'),
    ])
    const targets = chooseTargets('check', options, context)
    if (operands.length === 0) throw usageError(say('error.missing-operand', { operand: say('operand.plan'), command: 'check' }))
    const { inputs, outcome: missed } = await findInputs(operands, context)
    const centralFile = await work.centralInput(options.against, context)
    const files = targets.flatMap(({ path }) => (path === null ? [] : resolve(io.cwd, path)))
    await checkOutputs(files, [...inputs, ...(centralFile === null ? [] : [centralFile])], options.force === true, context)
    const terms = await own.termsFrom(options.terms ?? [], context)
    const { central, outcome: first } = await work.readCentral(options.against, centralFile, context)
    if (central === null) return first
    const applicability = await binding.applicabilityFor(central, options.applies, context)
    const asked = work.alignOptions(central, listOf(options.tasks), applicability, terms, context)
    const settings = settingsOf([])
    const { checked, outcome: second } = await checkInputs(
      inputs,
      { central, asked, jobs, settingsFor: () => settings },
      options,
      context,
    )
    for (const { format, path } of targets) {
      const write = await format.load()
      const written = write(checked, await styleOf((path === null ? screenSpec : fileSpec)(context, options)))
      if (path === null) io.stdout.write(written)
      else await writeWhole(resolve(io.cwd, path), written, context)
    }
    const findings = findingsOf(checked)
    const fails =
      countsOf(findings).warning > most ||
      (least !== 'never' && findings.some(({ state, severity }) => state === 'new' && isAtLeast(severity, least)))
    return [missed, second, fails ? EXIT.findings : EXIT.ok].reduce(stronger)
  },
}
