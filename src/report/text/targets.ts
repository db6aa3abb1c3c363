import type { TargetComparison } from '../../model/comparison.js'
import type { Style } from '../format.js'
import { pad, widest, wrap } from '../typeset.js'
import { targetWords } from '../wording.js'

/** Each target of the central document and below it the plan's, with what became of it before both. */
export function targets(compared: readonly TargetComparison[], { say, paint, width }: Style): string[] {
  const labels = widest(compared.map(({ status }) => say(`target.${status}`)))
  const faint = paint?.faint ?? ((text: string) => text)
  const side = (target: TargetComparison['central'], label: string): string[] =>
    target === null
      ? []
      : wrap(`“${targetWords(target, say)}” [${target.node ?? say('place.outside')}]`, width, `  ${pad(label, labels)}  `)
  return compared.flatMap(({ central, plan, status }) => {
    const lines = [...side(central, say(`target.${status}`)), ...side(plan, central === null ? say(`target.${status}`) : '')]
    return central === null || plan === null ? lines.map((line) => faint(line)) : lines
  })
}
