import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Standing } from '../align/relation.js'
import type { CleanText } from '../model/clean-text.js'
import type { CentralTask, PlanComparison, Relation } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import { completed, type Completion } from '../parse/document-set.js'
import { parse } from '../parse/parse.js'
import { isLeft, MARK, markOfRun } from './drafts.js'
import { packMarks, unpackMarks } from './marks.js'

/**
 * What of a compared plan is kept at hand while many are compared: its head, its sums, where the rest lies. Plain data, of a
 * few thousand characters.
 */
export interface PlanCard {
  /** Files of the rest: the verdicts, and the text. */
  readonly verdicts: string
  readonly text: string
  readonly source: CleanText['source']
  readonly cleanMessages: CleanText['messages']
  readonly header: Directive['header']
  readonly messages: Directive['messages']
  readonly relation: Relation
  readonly summary: PlanComparison['summary']
  readonly standing: Standing
  /** What counts of the verdicts; null where they are to be read for it. */
  readonly marks: string | null
}

/** The part of a compared plan that is put away. */
type Verdicts = Pick<PlanComparison, 'tasks' | 'targets' | 'own'>

/** Fast, and a seventh of the size: what is written is read once or twice. */
const LEVEL = 1

const packed = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: LEVEL })

/** Parts that were read last: a report goes through the plans one by one, and asks several times of each. */
const AT_HAND = 4

/** What the name of a shelf begins with. */
const SHELF = 'doichieu-shelf-'

/** Makes a folder for what a run puts away; nobody else may read it. What runs left that were killed is taken away. */
export async function makeShelf(parent: string): Promise<string> {
  await clearLeftShelves(parent).catch(() => undefined)
  return mkdtemp(join(parent, `${SHELF}${markOfRun()}-`))
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
function placesFor(folder: string): Pick<PlanCard, 'verdicts' | 'text'> {
  const name = join(folder, randomBytes(8).toString('hex'))
  return { verdicts: `${name}.verdicts`, text: `${name}.text` }
}

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
  return byItself(cardOf(compared, standing, central, places))
}

/** A copy whose words are no pieces of a text: as long as one piece is held, all of the text is. */
const byItself = (card: PlanCard): PlanCard => JSON.parse(JSON.stringify(card)) as PlanCard

const verdictsOf = ({ tasks, targets, own }: PlanComparison): Verdicts => ({ tasks, targets, own })

function cardOf(
  { plan, relation, summary, tasks }: PlanComparison,
  standing: Standing,
  central: readonly CentralTask[],
  places: Pick<PlanCard, 'verdicts' | 'text'>,
): PlanCard {
  const { pages, path, sha256, syntax } = plan.clean.source
  return {
    ...places,
    source: {
      path,
      sha256,
      syntax,
      text: '',
      pages: pages.map(({ number, span, readBy, reason }) => ({ number, span, readBy, ...(reason !== undefined && { reason }) })),
    },
    cleanMessages: plan.clean.messages,
    header: { ...plan.header },
    messages: plan.messages,
    relation,
    summary,
    standing,
    marks: packMarks(tasks, central),
  }
}

/** Nowhere on this disk. */
const NOWHERE: Pick<PlanCard, 'verdicts' | 'text'> = { verdicts: '', text: '' }

/** What was put away as a value that a store takes. */
export interface Stowed {
  readonly card: PlanCard
  /** In base64. */
  readonly verdicts: string
  readonly text: string
}

/** What was put away, to be kept for later runs. */
export async function stowed(card: PlanCard): Promise<Stowed> {
  const [verdicts, text] = await Promise.all([readFile(card.verdicts, 'base64'), readFile(card.text, 'base64')])
  return { card: { ...card, ...NOWHERE }, verdicts, text }
}

/** The same of a compared plan that was not put away. */
export function stowedWhole(compared: PlanComparison, standing: Standing, central: readonly CentralTask[]): Stowed {
  const base64 = (value: unknown): string => Buffer.from(packed(value)).toString('base64')
  const card = cardOf(compared, standing, central, NOWHERE)
  return { card, verdicts: base64(verdictsOf(compared)), text: base64(compared.plan.clean) }
}

/** The plan again, all of it in memory. */
export function wholeAgain({ card, verdicts, text }: Stowed): { readonly whole: PlanComparison; readonly standing: Standing } {
  const { relation, summary, standing } = card
  const part = <Part>(base64: string): Part => unpackedFrom(Buffer.from(base64, 'base64'))
  return { whole: { plan: parse(part<CleanText>(text)), relation, summary, ...part<Verdicts>(verdicts) }, standing }
}

/** Puts on a shelf what an earlier run kept; null where it kept nothing. */
export async function restored(folder: string, kept: unknown): Promise<PlanCard | null> {
  if (kept === null) return null
  const { card, verdicts, text } = kept as Stowed
  const places = placesFor(folder)
  await writeFile(places.verdicts, verdicts, { flag: 'wx', encoding: 'base64' })
  await writeFile(places.text, text, { flag: 'wx', encoding: 'base64' })
  return { ...card, ...places }
}

/** Takes what was put away from its shelf again. */
export interface ShelfReader {
  readonly verdicts: (card: PlanCard) => Verdicts
  readonly clean: (card: PlanCard) => CleanText
  readonly document: (card: PlanCard) => Directive
}

/** Works out a value of a key and keeps the last few. */
function lastFew<Value>(make: (key: string) => Value): (key: string) => Value {
  const atHand = new Map<string, Value>()
  return (key) => {
    const value = atHand.get(key) ?? make(key)
    atHand.delete(key)
    atHand.set(key, value)
    const [oldest] = atHand.keys()
    if (atHand.size > AT_HAND && oldest !== undefined) atHand.delete(oldest)
    return value
  }
}

const unpackedFrom = <Part>(bytes: Uint8Array): Part => JSON.parse(gunzipSync(bytes).toString('utf8')) as Part

const unpacked = <Part>(file: string): Part => unpackedFrom(readFileSync(file))

/** Reads what was put away, and keeps the last few parts. */
export function shelfReader(): ShelfReader {
  const verdicts = lastFew<Verdicts>(unpacked)
  const clean = lastFew<CleanText>(unpacked)
  const document = lastFew((file) => parse(clean(file)))
  return {
    verdicts: (card) => verdicts(card.verdicts),
    clean: (card) => clean(card.text),
    document: (card) => document(card.text),
  }
}

/** A document whose text is read and parsed when it is asked for, and not kept. */
function documentOf(card: PlanCard, said: Completion, read: ShelfReader): Directive {
  const { header, messages } = completed(card, said)
  return {
    clean: {
      source: card.source,
      messages: card.cleanMessages,
      get text() {
        return read.clean(card).text
      },
      get segments() {
        return read.clean(card).segments
      },
      get repairs() {
        return read.clean(card).repairs
      },
    },
    header,
    messages,
    get tree() {
      return read.document(card).tree
    },
    get references() {
      return read.document(card).references
    },
    get selfReferences() {
      return read.document(card).selfReferences
    },
    get anaphora() {
      return read.document(card).anaphora
    },
    get targets() {
      return read.document(card).targets
    },
    get qualitativeTargets() {
      return read.document(card).qualitativeTargets
    },
    get baselines() {
      return read.document(card).baselines
    },
    get assignments() {
      return read.document(card).assignments
    },
    get signature() {
      return read.document(card).signature
    },
    get recipients() {
      return read.document(card).recipients
    },
    get footnotes() {
      return read.document(card).footnotes
    },
    get stamps() {
      return read.document(card).stamps
    },
  }
}

/**
 * A compared plan of which only the card is in memory: the rest is read when it is asked for, each time anew. Who takes
 * something from it takes it once; who spreads it takes all.
 *
 * @param relation how it stands to the central document in the light of the other plans
 * @param said what the other documents say of it
 */
export function fromShelf(
  card: PlanCard,
  relation: Relation,
  said: Completion,
  read: ShelfReader,
  central: readonly CentralTask[],
): PlanComparison {
  const { marks } = card
  const plan: PlanComparison = {
    plan: documentOf(card, said, read),
    relation,
    summary: card.summary,
    get tasks() {
      return read.verdicts(card).tasks
    },
    get targets() {
      return read.verdicts(card).targets
    },
    get own() {
      return read.verdicts(card).own
    },
  }
  // A copy may have other verdicts, which these marks would belie.
  if (marks !== null) Object.defineProperty(plan, 'marks', { get: () => unpackMarks(marks, central), enumerable: false })
  return plan
}
