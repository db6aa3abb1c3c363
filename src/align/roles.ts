import { foldedWords } from '../vietnamese/fold.js'
import { SECTION_TITLES, type SectionRole } from '../vietnamese/terms/section-titles.js'

const folded = (phrase: string): string => ` ${foldedWords(phrase).join(' ')} `

const PHRASES: readonly (readonly [SectionRole, readonly string[]])[] = SECTION_TITLES.map(([role, phrases]) => [
  role,
  phrases.split(';').map((phrase) => folded(phrase)),
])

/**
 * What a section is for, by its title; undefined where the title says nothing. The roles are tried in order, so
 * "Mục tiêu, nhiệm vụ, giải pháp" holds tasks and "Tình hình và nguyên nhân" the situation.
 */
export function roleOf(title: string): SectionRole | undefined {
  const text = folded(title)
  // A sentence that happens to name a task is no title of a section.
  for (const [role, phrases] of PHRASES) if (phrases.some((phrase) => text.includes(phrase))) return role
  return undefined
}
