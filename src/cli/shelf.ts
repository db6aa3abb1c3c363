import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Standing } from '../align/relation.js'
import type { CentralTask, PlanComparison } from '../model/comparison.js'
import { isLeft, MARK, markOfRun, passes } from './drafts.js'
import { cardData, cardOf, packed, type PlanCard, type Shelved } from './plan-card.js'

/** What the name of a shelf begins with. */
const SHELF = 'doichieu-shelf-'

/** Makes a folder for what a run puts away; nobody else may read it. What runs left that were killed is taken away. */
export async function makeShelf(parent: string): Promise<string> {
  await clearLeftShelves(parent).catch(() => undefined)
  const folder = await mkdtemp(join(parent, `${SHELF}${markOfRun()}-`))
  passes(folder)
  return folder
}

async function clearLeftShelves(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const mark = name.startsWith(SHELF) ? MARK.exec(name)?.[0] : undefined
    if (mark !== undefined && (await isLeft(mark, join(parent, name)))) await clearShelf(join(parent, name))
  }
}

/** Takes away a shelf with all that is on it. */
export const clearShelf = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

/** Files of a plan on a shelf: where two of one name are compared, each has its own. */
export function placesFor(folder: string): Shelved {
  const name = join(folder, randomBytes(8).toString('hex'))
  return { verdicts: `${name}.verdicts`, text: `${name}.text` }
}

/** The part of a compared plan that is put away, beside its text. */
export type Verdicts = Pick<PlanComparison, 'tasks' | 'targets' | 'own'>

/** The part of a compared plan that is put away, beside its text. */
export const verdictsOf = ({ tasks, targets, own }: PlanComparison): Verdicts => ({ tasks, targets, own })

/** Puts a compared plan on a shelf. @param standing how it stands to the central document, as far as its own words tell */
export async function putAway(
  folder: string,
  compared: PlanComparison,
  standing: Standing,
  central: readonly CentralTask[],
): Promise<PlanCard> {
  const places = placesFor(folder)
  await writeFile(places.verdicts, packed(verdictsOf(compared)), { flag: 'wx' })
  await writeFile(places.text, packed(compared.plan.clean), { flag: 'wx' })
  return cardOf(cardData(compared, standing, central), places)
}
