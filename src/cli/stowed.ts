import { readFile, writeFile } from 'node:fs/promises'
import type { Standing } from '../align/relation.js'
import type { CleanText } from '../model/clean-text.js'
import type { CentralTask, PlanComparison } from '../model/comparison.js'
import { parse } from '../parse/parse.js'
import { type CardData, cardData, cardOf, onCard, packed, type PlanCard, unpacked } from './plan-card.js'
import { placesFor, type Verdicts, verdictsOf } from './shelf.js'

/** What was put away as a value that a store, a part of a run and a queue take. */
export interface Stowed {
  readonly card: CardData
  /** Packed, in base64. */
  readonly verdicts: string
  readonly text: string
}

/** What was put away, to be kept for later runs. */
export async function stowed(card: PlanCard): Promise<Stowed> {
  const [verdicts, text] = await Promise.all([readFile(card.verdicts, 'base64'), readFile(card.text, 'base64')])
  return { card: onCard(card), verdicts, text }
}

/** The same of a compared plan that was not put away. */
export function stowedWhole(compared: PlanComparison, standing: Standing, central: readonly CentralTask[]): Stowed {
  const base64 = (value: unknown): string => Buffer.from(packed(value)).toString('base64')
  const card = cardData(compared, standing, central)
  return { card, verdicts: base64(verdictsOf(compared)), text: base64(compared.plan.clean) }
}

/** The plan again, all of it in memory. */
export function wholeAgain({ card, verdicts, text }: Stowed): { readonly whole: PlanComparison; readonly standing: Standing } {
  const { relation, summary, standing } = card
  const part = <Part>(base64: string): Part => unpacked<Part>(Buffer.from(base64, 'base64'))
  return { whole: { plan: parse(part<CleanText>(text)), relation, summary, ...part<Verdicts>(verdicts) }, standing }
}

/** Puts on a shelf what an earlier run kept; null where it kept nothing. */
export async function restored(folder: string, kept: unknown): Promise<PlanCard | null> {
  if (kept === null) return null
  const { card, verdicts, text } = kept as Stowed
  const places = placesFor(folder)
  await writeFile(places.verdicts, verdicts, { flag: 'wx', encoding: 'base64' })
  await writeFile(places.text, text, { flag: 'wx', encoding: 'base64' })
  return cardOf(card, places)
}
