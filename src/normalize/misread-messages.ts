import type { Doubt } from '../model/clean-text.js'
import type { DocumentMessage } from '../model/message.js'
import type { SourcePage } from '../model/source-text.js'

/** So many figures are told one by one. */
const MOST = 5

/** One message on the figures of recognized pages that a person must look at. */
export function figureMessages(pages: readonly SourcePage[], doubts: readonly Doubt[]): DocumentMessage[] {
  const recognized = new Set(pages.filter(({ scan }) => scan !== undefined).map(({ number }) => number))
  const figures = doubts.filter(({ reason, page }) => reason === 'figure' && recognized.has(page))
  if (figures.length === 0) return []
  const told = figures.slice(0, MOST).map(({ word }) => `“${word}”`)
  const rest = figures.length - told.length
  const ruleId = 'doubtful-figures'
  return [{ ruleId, reason: ruleId, actual: told.join(', ') + (rest > 0 ? `, … (+${String(rest)})` : '') }]
}
