import type { Unbinding } from '../binding.js'
import type { Style } from '../format.js'
import { ranges } from '../ranges.js'
import { cut, wrap } from '../typeset.js'

/** What does not bind, with the reason and the verdict all the same; of several plans the numbers of those it does not bind. */
export function notBinding(found: readonly Unbinding[], { say, width }: Style, single: boolean): string[] {
  return found.flatMap(({ id, text, why, plans }) => {
    const labels = [...new Set(plans.map(({ label }) => label))]
    const verdicts = labels.map((label) => {
      const numbers = plans.filter((plan) => plan.label === label).map(({ number }) => number)
      return single ? say(`label.${label}`) : say('binding.plans', { label: say(`label.${label}`), plans: ranges(numbers) })
    })
    const words = [why ?? say('binding.no-reason'), say('binding.verdict', { verdicts: verdicts.join('; ') })].join('; ')
    return [cut(`  ${id}  ${text}`, width), ...wrap(words, width, '      ')]
  })
}
