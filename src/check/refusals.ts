import type { Change } from '../model/comparison.js'
import { foldedWords } from '../vietnamese/fold.js'
import { LESSENING, NEGATING } from '../vietnamese/terms/negation.js'

const PHRASES: readonly string[] = `${NEGATING}; ${LESSENING}`.split(';').map((phrase) => `${foldedWords(phrase).join(' ')} `)

/**
 * The words of a change by which the plan turns the task round; null for any other change.
 *
 * @example refusalIn({ kind: 'strength', central: null, plan: 'Không thực hiện chủ trương' }) === 'Không thực hiện chủ trương'
 */
export function refusalIn({ kind, central, plan }: Change): string | null {
  if (kind !== 'strength' || central !== null || plan === null) return null
  const words = `${foldedWords(plan).join(' ')} `
  return PHRASES.some((phrase) => words.startsWith(phrase)) ? plan : null
}

/** Words by which a task is done no more, or is forbidden; "chưa" only tells what was not done so far. */
const ENDING: readonly string[] = NEGATING.split(';')
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== 'chưa' && phrase !== 'chẳng')
  .map((phrase) => `${foldedWords(phrase).join(' ')} `)

/** Whether a refusal says outright that something is not done, not only less of it. */
export function endsTask(refusal: string): boolean {
  const words = `${foldedWords(refusal).join(' ')} `
  return ENDING.some((phrase) => words.startsWith(phrase))
}
