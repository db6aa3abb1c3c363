import { createHash } from 'node:crypto'
import type { Comparer } from '../align/align.js'
import { relationsIn, type Standing, standingOf } from '../align/relation.js'
import type { PlanComparison, Relation } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import type { PlaceTerms } from '../model/place-terms.js'
import { parse } from '../parse/parse.js'
import { isSecret } from '../parse/secrecy.js'
import { BUILD } from './build.js'
import { type Content, sourceOf } from './content.js'
import { cleanedBy, type MisreadSettings } from './misreads.js'
import { readBytes } from './read-bytes.js'
import type { Scans } from './scans.js'
import type { PlanCard } from './plan-card.js'
import type { Store } from './store.js'
import { version } from './version.js'

/** What plans are judged with, one by one. */
export interface PlanTools {
  readonly central: Directive
  readonly tasks: Comparer['tasks']
  readonly compare: Comparer['compare']
  /** All that the verdicts depend on beside the plan, as a text; null where nothing is to be kept for later runs. */
  readonly basis: string | null
  /** Folder of the store; null to do without. */
  readonly cache: string | null
  /** The store itself, for what is put away. */
  readonly store: Store | null
  /** Folder that plans are put away in; null to hand them back whole. */
  readonly shelf: string | null
  readonly scans: Scans
  readonly misreads: MisreadSettings
  readonly placeTerms?: PlaceTerms | undefined
}

/** A plan, judged without regard to the others: whole, or put away. */
export type JudgedAlone =
  | { readonly whole: PlanComparison; readonly standing: Standing }
  | {
      readonly card: PlanCard
      /** Whether an earlier run had done it. */
      readonly kept: boolean
    }

/** How a plan stands to the central document, as far as its own words tell. */
function aloneIn(standing: Standing, { central, placeTerms }: PlanTools): Relation {
  const [relation] = relationsIn(central, [standing], placeTerms)
  if (relation === undefined) throw new RangeError('no relation')
  return relation
}

async function read(content: Content, { cache, scans, misreads, placeTerms }: PlanTools): Promise<Directive> {
  return parse(await cleanedBy({ misreads, placeTerms }, await sourceOf(content, cache, scans)))
}

/**
 * A plan from its bytes to its verdicts, as far as it can be judged without the other plans. What is put away is kept for
 * later runs too, where there is a store; a document with a mark of secrecy is neither.
 *
 * @throws what `unreadableWords` has words for, or a bug
 */
export async function judgeAlone(content: Content, tools: PlanTools): Promise<JudgedAlone> {
  const { shelf, store, basis, central, placeTerms } = tools
  if (shelf === null) {
    const plan = await read(content, tools)
    const standing = standingOf(central, plan, placeTerms)
    return { whole: tools.compare(plan, aloneIn(standing, tools)), standing }
  }
  const [{ putAway }, { restored, stowed }] = await Promise.all([import('./shelf.js'), import('./stowed.js')])
  const key = basis === null ? null : await keyOf(content, basis)
  const kept = key === null ? null : ((await store?.get(key)) ?? null)
  const card = await restored(shelf, kept)
  if (card !== null) return { card, kept: true }
  const plan = await read(content, tools)
  const standing = standingOf(central, plan, placeTerms)
  const whole = tools.compare(plan, aloneIn(standing, tools))
  if (isSecret(plan)) return { whole, standing }
  const made = await putAway(shelf, whole, standing, tools.tasks)
  if (key !== null) await store?.put(key, await stowed(made))
  return { card: made, kept: false }
}

/** What the store knows a judged plan by; null for one from standard input, which is not kept. @param basis that of the run */
export async function keyOf({ path, from }: Content, basis: string): Promise<string | null> {
  if (typeof from !== 'string') return null
  const sha256 = createHash('sha256')
    .update(await readBytes(from))
    .digest('hex')
  return ['plan', version, String(BUILD), basis, path, sha256].join(' ')
}
