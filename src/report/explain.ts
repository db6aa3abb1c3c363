import type { CentralTask, Comparison } from '../model/comparison.js'
import type { Style } from './format.js'
import { shown, type ShownPlan } from './shown.js'
import { sentence } from './text/sentence.js'
import { pad, widest, wrap } from './typeset.js'
import { everyCharacter } from './visible.js'
import { whyTask, whyVerdict } from './wording.js'

/** What `explain` needs to know of a normalizing step. */
interface ExplainedStep {
  readonly id: string
  readonly about: { readonly vi: string; readonly en: string }
  readonly example: { readonly before: string; readonly after: string }
}

/** A step: what goes wrong in the world, what it does, an example. */
export function explainStep({ id, about, example }: ExplainedStep, { say, language, paint, width }: Style): string {
  const names = [say('explain.before'), say('explain.after')]
  const nameColumns = widest(names)
  const exact = (text: string): string => everyCharacter(text).replaceAll('\n', '⏎ ')
  return (
    [
      paint?.strong(id) ?? id,
      ...wrap(about[language], width),
      '',
      ...[example.before, example.after].flatMap((text, index) =>
        wrap(exact(text), width, `  ${pad(names[index] ?? '', nameColumns)}  `),
      ),
    ].join('\n') + '\n'
  )
}

/** The task itself: where it stands, its sentences. */
function taskWords({ id, path, sentences }: CentralTask, { say, paint, width }: Style, name: string): string[] {
  return [
    ...wrap(paint?.strong(name) ?? name, width, `${paint?.strong(id) ?? id}  `),
    ...path.flatMap((title, depth) => wrap(title, width, ' '.repeat(2 * (depth + 1)))),
    '',
    ...wrap(say('explain.sentences', { count: sentences.length }), width),
    ...sentences.flatMap((each) => wrap(each.text, width, `  ${each.id}  `)),
  ]
}

/** The tasks that an id names: one task, that of a sentence, or all that stand under a heading. */
function tasksOf(tasks: readonly CentralTask[], id: string): readonly CentralTask[] {
  const named = tasks.filter((task) => task.id === id || task.sentences.some((sentence) => sentence.id === id))
  if (named.length > 0) return named
  return tasks.filter((task) => task.id.startsWith(`${id}/`) || task.id.startsWith(`${id}.`))
}

function inPlan(plan: ShownPlan, id: string, style: Style): string[] {
  const { say, paint, width } = style
  const task = plan.tasks.find((each) => each.id === id || each.sentences.some((verdict) => verdict.id === id))
  if (task === undefined) return []
  const verdicts = task.id === id ? task.sentences : task.sentences.filter((verdict) => verdict.id === id)
  const title = `${plan.document.path}: ${say(`label.${task.label}`)}`
  return [
    ...wrap(paint?.strong(title) ?? title, width),
    ...wrap(whyTask(task, say), width),
    ...(task.applies === false ? wrap(say('explain.not-applicable'), width) : []),
    ...verdicts.flatMap((verdict) => {
      const [head = '', ...record] = sentence(verdict, style, true)
      return ['', head, ...wrap(whyVerdict(verdict, say), width, '  → '), ...record]
    }),
  ]
}

/**
 * A task, one of its sentences or all tasks under a heading: the text, and for each plan why the verdict is what it is.
 * Null where nothing has that id.
 */
export function explainTask(comparison: Comparison, id: string, style: Style): string | null {
  const report = shown(comparison, style.language)
  const tasks = tasksOf(report.tasks, id)
  const [first] = tasks
  if (first === undefined) return null
  const isHeading = first.id !== id && !first.sentences.some((sentence) => sentence.id === id)
  const ids = tasks.map((task) => task.id)
  const heading = style.say('explain.heading', { id, count: ids.length, tasks: ids.join(', ') })
  const parts = [
    ...(isHeading ? [wrap(heading, style.width)] : []),
    ...tasks.flatMap((task) => [
      taskWords(task, style, report.central.name),
      ...report.plans.map((plan) => inPlan(plan, isHeading ? task.id : id, style)),
    ]),
  ]
  return parts.map((lines) => lines.join('\n')).join('\n\n') + '\n'
}
