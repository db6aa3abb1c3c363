import { createHash } from 'node:crypto'
import { comparer } from '../../align/align.js'
import { extract, isCostly } from '../../extract/extract.js'
import type { CleanText } from '../../model/clean-text.js'
import type { PlaceTerms } from '../../model/place-terms.js'
import { parse } from '../../parse/parse.js'
import { isSecret, secrecyOfClean } from '../../parse/secrecy.js'
import type { Content } from '../content.js'
import { type Failure, failureOf } from '../failures.js'
import { cleanedBy, isCorrected, type MisreadSettings } from '../misreads.js'
import { packed } from '../plan-card.js'
import { judgeAlone, type PlanTools } from '../plan-unit.js'
import { readBytes } from '../read-bytes.js'
import { type Scans, scansFor, type ScanSettings } from '../scans.js'
import { stowedWhole } from '../stowed.js'
import { refusal } from './confined.js'
import type { JobResult, RunSettings } from './protocol.js'

// What threads do for a queue: those of the producer look at a document before it is queued, those of a worker judge it.

/** A clean text as JSON, of which a digest can be told. */
const textOf = (clean: CleanText): string => JSON.stringify(clean)
const digestOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** What has to be known of a document before it is queued. */
export type Examined =
  | {
      readonly sha256: string
      /** Its clean text, packed as on a shelf, and what it is known by; null where its pages may have to be recognized for it. */
      readonly text: { readonly packed: string; readonly sha256: string } | null
    }
  /** It is not queued: it bears a mark of secrecy, or persons' corrections are made to it. */
  | { readonly staysHere: true }

/**
 * Reads a document as far as it can be without recognizing pages.
 *
 * @throws what `unreadableWords` has words for, or a bug
 */
export async function examine(
  { path, from }: Content,
  { ocr, misreads, placeTerms }: { ocr: ScanSettings['ocr']; misreads: MisreadSettings; placeTerms?: PlaceTerms | undefined },
): Promise<Examined> {
  const bytes = typeof from === 'string' ? await readBytes(from) : from
  const sha256 = digestOf(bytes)
  if (isCorrected({ path, sha256 }, misreads.corrections)) return { staysHere: true }
  const mayBeRecognized = ocr !== 'never' && isCostly(path, bytes)
  let clean: CleanText
  try {
    clean = await cleanedBy({ misreads, placeTerms }, await extract(path, bytes, { ocr: 'never' }))
  } catch (error) {
    // Pages that are pictures: what they say is known when they are recognized.
    if (mayBeRecognized) return { sha256, text: null }
    throw error
  }
  if (secrecyOfClean(clean) !== null) return { staysHere: true }
  return { sha256, text: { packed: Buffer.from(packed(clean)).toString('base64'), sha256: digestOf(textOf(clean)) } }
}

/** What a worker's thread is told with each document. */
export interface QueuedDocument {
  readonly bytes: Uint8Array
  readonly shown: string
  readonly run: string
  /** As Redis has them. */
  readonly settings: string
}

interface RunTools extends PlanTools {
  readonly engine: string | null
}

/** Runs of which this thread has read the settings, the last ones. */
const runs = new Map<string, RunTools>()
const MOST_RUNS = 2
/** What reads pages, by which of them are to be read. */
const readers = new Map<string, Scans>()

/** What a run's documents are judged with. @throws a refusal for settings that cannot be followed */
function toolsFor(run: string, shared: string, cache: string | null, scanSettings: ScanSettings): RunTools {
  const known = runs.get(run)
  if (known !== undefined) return known
  try {
    return newTools(run, JSON.parse(shared) as RunSettings, cache, scanSettings)
  } catch {
    throw refusal('run', '')
  }
}

function newTools(run: string, settings: RunSettings, cache: string | null, scanSettings: ScanSettings): RunTools {
  const { central: clean, options, misreads, placeTerms: terms, ocr, engine } = settings
  const scans = readers.get(ocr) ?? scansFor({ ...scanSettings, ocr }, () => undefined)
  readers.set(ocr, scans)
  const central = parse(clean)
  const placeTerms = terms ?? undefined
  const tools: RunTools = {
    central,
    ...comparer(central, options),
    basis: null,
    shelf: null,
    store: null,
    cache,
    scans,
    misreads: { ...misreads, corrections: [] },
    placeTerms,
    engine,
  }
  runs.set(run, tools)
  const [oldest] = runs.keys()
  if (runs.size > MOST_RUNS && oldest !== undefined) runs.delete(oldest)
  return tools
}

/** Gets ready for the documents of a run, which is no work on any of them. @throws a refusal */
export function readyFor(
  { run, settings }: Pick<QueuedDocument, 'run' | 'settings'>,
  { cache, scans }: { readonly cache: string | null; readonly scans: ScanSettings },
): void {
  toolsFor(run, settings, cache, scans)
}

/**
 * Judges a document of a run of another computer. Of one with a mark of secrecy nothing is handed back.
 *
 * @throws a refusal, or a bug
 */
export async function judgeQueued(
  { bytes, shown, run, settings }: QueuedDocument,
  { cache, scans }: { readonly cache: string | null; readonly scans: ScanSettings },
): Promise<JobResult> {
  const tools = toolsFor(run, settings, cache, scans)
  let judged
  try {
    judged = await judgeAlone({ path: shown, from: bytes }, tools)
  } catch (error) {
    return { failure: withoutPlaces(failureOf(error)) }
  }
  if (!('whole' in judged)) throw new RangeError('put away')
  const { whole, standing } = judged
  if (isSecret(whole.plan)) return { secret: true }
  const isRecognized = whole.plan.clean.source.pages.some(({ readBy }) => readBy === 'ocr')
  if (isRecognized && (await tools.scans.id()) !== tools.engine) throw refusal('engine', shown)
  const stowed = stowedWhole(whole, standing, tools.tasks)
  return { stowed: isRecognized ? stowed : { ...stowed, text: { sha256: digestOf(textOf(whole.plan.clean)) } } }
}

/** A failure without the folders of this computer, of which a stack tells. */
const withoutPlaces = (failure: Failure): Failure => ({ ...failure, stack: failure.message })
