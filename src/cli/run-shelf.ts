import type { AlignOptions } from '../align/options.js'
import type { Standing } from '../align/relation.js'
import type { CentralTask, PlanComparison, Relation } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import type { Completion } from '../parse/document-set.js'
import type { Context } from './command.js'
import type { PlanCard } from './shelf.js'
import type { Store } from './store.js'

/** So many plans are held in memory; of more only what is always needed, the rest of each is put away. */
const MOST_IN_MEMORY = 64

/** Where plans are put away for a run. */
export interface RunShelf {
  readonly folder: string
  /** All that verdicts depend on beside the plan: what an earlier run kept is good where this is the same. */
  readonly basis: string
  /** Where what is put away is kept for later runs; null where nothing is. */
  readonly store: Store | null
  readonly document: (card: PlanCard) => Directive
  readonly putAway: (compared: PlanComparison, standing: Standing) => Promise<PlanCard>
  readonly fromShelf: (card: PlanCard, relation: Relation, said: Completion) => PlanComparison
}

/** All that verdicts depend on beside the plan, as one word. */
async function basisOf(central: Directive, options: AlignOptions, { scans, misreads, placeTerms }: Context): Promise<string> {
  const { createHash } = await import('node:crypto')
  const { sha256 } = central.clean.source
  const all = [sha256, central.clean.text, options, misreads, placeTerms, scans.settings.ocr, await scans.id()]
  return createHash('sha256').update(JSON.stringify(all)).digest('hex')
}

/** A shelf for so many plans; null where all are held in memory. */
export async function shelfFor(
  plans: number,
  central: Directive,
  tasks: readonly CentralTask[],
  options: AlignOptions,
  context: Context,
): Promise<RunShelf | null> {
  if (plans <= MOST_IN_MEMORY) return null
  const [{ clearShelf, fromShelf, makeShelf, putAway, shelfReader }, { openStore }, { tmpdir }] = await Promise.all([
    import('./shelf.js'),
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
    fromShelf: (card, relation, said) => fromShelf(card, relation, said, read, tasks),
  }
}
