import type { Command } from '../command.js'
import { usageError } from '../errors.js'
import { EXIT, stronger } from '../exit-codes.js'
import { listOf } from '../options.js'

/** `doichieu explain`: why a task has its verdict, or what a normalizing step does. */
export const explain: Command = {
  name: 'explain',
  arguments: ['<id>', '[plan...]'],
  options: ['against', 'tasks'],
  run: async ([id = '', ...operands], options, context) => {
    const { io, say } = context
    const [{ explainStep, explainTask }, { steps }, { screenStyle }] = await Promise.all([
      import('../../report/explain.js'),
      import('../../normalize/steps.js'),
      import('../convert.js'),
    ])
    const style = await screenStyle(context, options)
    const step = steps.find((each) => each.id === id)
    if (step !== undefined) {
      io.stdout.write(explainStep(step, style))
      return EXIT.ok
    }
    const [{ findInputs }, { nearest }, work] = await Promise.all([
      import('../inputs.js'),
      import('../nearest.js'),
      import('../comparison.js'),
    ])
    const inputs = operands.length === 0 ? [] : (await findInputs(operands, context)).inputs
    const { central, outcome: first } = await work.readCentral(
      options.against,
      await work.centralInput(options.against, context),
      context,
    )
    if (central === null) return first
    const { plans, outcome: second } = await work.readPlans(inputs, context)
    if (plans.length === 0 && inputs.length > 0) return second
    const { comparison, outcome: third } = work.compareAll(central, plans, listOf(options.tasks), context)
    const text = explainTask(comparison, id, style)
    if (text === null) {
      const known = [
        ...comparison.tasks.flatMap((task) => [task.id, ...task.sentences.map((each) => each.id)]),
        ...steps.map((each) => each.id),
      ]
      const near = nearest(id, known)
      throw usageError(
        near.length > 0 ? say('error.unknown-id', { id, near: near.join(', ') }) : say('error.unknown-id-far', { id }),
      )
    }
    io.stdout.write(text)
    return [second, third].reduce(stronger, EXIT.ok)
  },
}
