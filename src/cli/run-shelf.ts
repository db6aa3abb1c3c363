import type { AlignOptions } from '../align/options.js'
import type { Standing } from '../align/relation.js'
import type { CentralTask, PlanComparison, Relation } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import type { Completion } from '../parse/document-set.js'
import type { Context } from './command.js'
import type { CardData, PlanCard } from './plan-card.js'
import type { Store } from './store.js'

/** So many plans are held in memory; of more only what is always needed, the rest of each is put away. */
export const MOST_IN_MEMORY = 64

/** Where plans are put away for a run. */
export interface RunShelf {
  readonly folder: string
  /** All that verdicts depend on beside the plan: what an earlier run kept is good where this is the same. */
  readonly basis: string
  /** Where what is put away is kept for later runs; null where nothing is. */
  readonly store: Store | null
  readonly document: (card: PlanCard) => Directive
  readonly putAway: (compared: PlanComparison, standing: Standing) => Promise<PlanCard>
  readonly onCard: (card: PlanCard) => CardData
  /** @param known what stands on its card */
  readonly fromShelf: (card: PlanCard, known: CardData, relation: Relation, said: Completion) => PlanComparison
}

/** What plans are measured by, as one word: the central document, and what is asked. */
export async function measureKey(
  central: Directive,
  options: AlignOptions,
  { placeTerms }: Pick<Context, 'placeTerms'>,
): Promise<string> {
  const { createHash } = await import('node:crypto')
  const { text, source } = central.clean
  return createHash('sha256')
    .update(JSON.stringify([source.sha256, text, options, placeTerms]))
    .digest('hex')
}

/** All that verdicts depend on beside the plan, as one word. */
export async function basisOf(central: Directive, options: AlignOptions, context: Context): Promise<string> {
  const { createHash } = await import('node:crypto')
  const { scans, misreads } = context
  const all = [await measureKey(central, options, context), misreads, scans.settings.ocr, await scans.id()]
  return createHash('sha256').update(JSON.stringify(all)).digest('hex')
}

/**
 * A shelf for so many plans; null where all are held in memory.
 *
 * @param isPart whether what is judged is written to a file: then all is put away
 */
export async function shelfFor(
  plans: number,
  central: Directive,
  tasks: readonly CentralTask[],
  options: AlignOptions,
  context: Context,
  isPart = false,
): Promise<RunShelf | null> {
  if (plans <= MOST_IN_MEMORY && !isPart) return null
  const [{ clearShelf, makeShelf, putAway }, { frontOf, fromShelf, shelfReader }, { onCard }, { openStore }, { tmpdir }] =
    await Promise.all([
      import('./shelf.js'),
      import('./from-shelf.js'),
      import('./plan-card.js'),
      import('./store.js'),
      import('node:os'),
    ])
  const folder = await makeShelf(tmpdir())
  // Reports read from it when all is judged: it stays until the run is over.
  context.afterwards(() => clearShelf(folder))
  const read = shelfReader()
  return {
    folder,
    basis: await basisOf(central, options, context),
    store: context.cache === null ? null : openStore(context.cache),
    document: read.document,
    putAway: (compared, standing) => putAway(folder, compared, standing, tasks),
    onCard,
    fromShelf: (card, known, relation, said) => fromShelf(card, frontOf(known, relation, said), read, tasks),
  }
}
