import type { Command } from '../command.js'
import { usageError } from '../errors.js'
import { EXIT, stronger } from '../exit-codes.js'
import { jobsOf } from '../jobs.js'
import { listOf } from '../options.js'

/** `doichieu explain`: why a task has its verdict, what a rule of `check` finds, or what a normalizing step does. */
export const explain: Command = {
  name: 'explain',
  arguments: ['<id>', '[plan...]'],
  options: ['against', 'tasks', 'applies', 'terms'],
  run: async ([id = '', ...operands], options, context) => {
    const { io, say } = context
    const jobs = jobsOf(options.jobs, say)
    const [{ explainStep, explainTask }, { rules }, { steps }, { ownWords }, { screenSpec, styleOf }] = await Promise.all([
      import('../../report/explain.js'),
      import('../../check/rules.js'),
      import('../../normalize/steps.js'),
      import('../../normalize/corrections.js'),
      import('../style.js'),
    ])
    const style = await styleOf(screenSpec(context, options))
    const rule = rules.find((each) => each.id === id)
    if (rule !== undefined) {
      const { explainRule } = await import('../../report/explain-rule.js')
      io.stdout.write(explainRule(rule, style))
      return EXIT.ok
    }
    const step = [...steps, ownWords].find((each) => each.id === id)
    if (step !== undefined) {
      io.stdout.write(explainStep(step, style))
      return EXIT.ok
    }
    const [{ findInputs }, { nearest }, work, { comparePlans }, binding, own, { centralInput }] = await Promise.all([
      import('../inputs.js'),
      import('../nearest.js'),
      import('../comparison.js'),
      import('../plans.js'),
      import('../applicability.js'),
      import('../terms.js'),
      import('../central-input.js'),
    ])
    const found = operands.length === 0 ? null : await findInputs(operands, context)
    const inputs = found?.inputs ?? []
    const { central, outcome: first } = await work.readCentral(
      options.against,
      await centralInput(options.against, context),
      context,
    )
    if (central === null) return first
    const applicability = await binding.applicabilityFor(central, options.applies, context)
    const terms = await own.termsFrom(options.terms ?? [], context)
    const asked = work.alignOptions(central, listOf(options.tasks), applicability, terms, context)
    const { comparison, outcome } = await comparePlans(central, inputs, asked, jobs, context)
    if (comparison.plans.length === 0 && inputs.length > 0) return outcome
    binding.noteStrayIds(comparison, applicability, options.applies, context)
    const text = explainTask(comparison, id, style)
    if (text === null) {
      const known = [
        ...comparison.tasks.flatMap((task) => [task.id, ...task.sentences.map((each) => each.id)]),
        ...steps.map((each) => each.id),
        ...rules.map((each) => each.id),
      ]
      const near = nearest(id, known)
      throw usageError(
        near.length > 0 ? say('error.unknown-id', { id, near: near.join(', ') }) : say('error.unknown-id-far', { id }),
      )
    }
    io.stdout.write(text)
    return stronger(outcome, found?.outcome ?? EXIT.ok)
  },
}
