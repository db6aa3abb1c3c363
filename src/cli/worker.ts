import { parentPort, workerData } from 'node:worker_threads'
import { comparer } from '../align/align.js'
import type { AlignOptions } from '../align/options.js'
import { sayIn } from '../catalogue/catalogue.js'
import type { PlaceTerms } from '../model/place-terms.js'
import type { Directive } from '../model/document.js'
import type { Digest } from '../parse/document-set.js'
import type { Content } from './content.js'
import { materialized } from '../parse/parse.js'
import { type Conversion, type Converted, converted, digested, type Said } from './converted.js'
import { type Failure, failureOf } from './failures.js'
import type { ComparedLook } from './look-compared.js'
import type { Look, LookedAt } from './look-unit.js'
import type { MisreadSettings } from './misreads.js'
import { type JudgedAlone, judgeAlone, type PlanTools } from './plan-unit.js'
import { prepareTerms } from './prepared.js'
import type { Examined, QueuedDocument } from './queue/in-thread.js'
import type { JobResult } from './queue/protocol.js'
import { type Scans, scansFor, type ScanSettings } from './scans.js'
import { openStore } from './store.js'

/** What every thread is told once. */
export interface WorkerData {
  readonly cache: string | null
  readonly scans: ScanSettings
  readonly misreads: MisreadSettings
  /** Terms beside the built-in ones. */
  readonly placeTerms?: PlaceTerms | undefined
  /** What plans are compared with. */
  readonly comparison?: {
    readonly central: Directive
    readonly options: AlignOptions
    readonly basis: string | null
    readonly shelf: string | null
  }
}

/** What came of a task. */
export type Outcome<Result> = { readonly result: Result } | { readonly failure: Failure }

let ready: PlanTools | undefined
let scans: Scans | undefined

/** What reads the pages of this thread's documents; it tells the main thread how far it is. */
const scansHere = (): Scans =>
  (scans ??= scansFor((workerData as WorkerData).scans, (progress) => {
    parentPort?.postMessage({ progress })
  }))

/** What this thread judges plans with. */
function toolsHere(): PlanTools {
  const { comparison, cache, misreads, placeTerms } = workerData as WorkerData
  if (comparison === undefined) throw new RangeError('nothing to compare with')
  const { central, options, basis, shelf } = comparison
  const { tasks, compare } = comparer(central, options)
  const store = shelf === null || cache === null ? null : openStore(cache)
  return { central, tasks, compare, basis, shelf, cache, store, misreads, placeTerms, scans: scansHere() }
}

/** {@link judgeAlone} as plain data. What goes wrong comes back as data too: an error would lose what it says of itself on the way. */
export async function compare(content: Content): Promise<Outcome<JudgedAlone>> {
  try {
    if (ready === undefined) await prepareTerms()
    const judged = await judgeAlone(content, (ready ??= toolsHere()))
    return {
      result: 'whole' in judged ? { ...judged, whole: { ...judged.whole, plan: materialized(judged.whole.plan) } } : judged,
    }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** A document from its bytes to the texts that `normalize` and `parse` make of it. */
export async function convert(task: {
  readonly content: Content
  readonly conversion: Conversion
  readonly said: Said
}): Promise<Outcome<Converted>> {
  try {
    const { cache, misreads, placeTerms } = workerData as WorkerData
    return {
      result: await converted(task.content, task.conversion, { cache, misreads, placeTerms, scans: scansHere() }, task.said),
    }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** What the other documents of a run need to know of one. */
export async function digest(content: Content): Promise<Outcome<Digest>> {
  try {
    const { cache, misreads, placeTerms } = workerData as WorkerData
    return { result: await digested(content, { cache, misreads, placeTerms, scans: scansHere() }) }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** A document, and what the rules find in it. */
export async function look(task: { readonly content: Content; readonly look: Look }): Promise<Outcome<LookedAt>> {
  try {
    const { cache, misreads, placeTerms } = workerData as WorkerData
    const say = sayIn(task.look.language)
    const { lookAlone } = await import('./look-unit.js')
    return { result: await lookAlone(task.content, task.look, { cache, misreads, placeTerms, scans: scansHere(), say }) }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** What the rules find in a plan that has been compared: one that is put away, or the whole of it. */
export async function lookCompared(task: ComparedLook): Promise<Outcome<LookedAt>> {
  try {
    const { lookAtCompared } = await import('./look-compared.js')
    const { central, tasks } = (ready ??= toolsHere())
    return { result: lookAtCompared(task, { central, tasks }) }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** What has to be known of a document before it is queued. */
export async function examine(content: Content): Promise<Outcome<Examined>> {
  try {
    const { scans: settings, misreads, placeTerms } = workerData as WorkerData
    const queue = await import('./queue/in-thread.js')
    return { result: await queue.examine(content, { ocr: settings.ocr, misreads, placeTerms }) }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** A document of another computer's run. */
export async function judgeQueued(document: QueuedDocument): Promise<Outcome<JobResult>> {
  try {
    await prepareTerms()
    const { cache, scans: settings } = workerData as WorkerData
    const queue = await import('./queue/in-thread.js')
    return { result: await queue.judgeQueued(document, { cache, scans: settings }) }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** What each document of its run asks for. What is wrong with that, judging tells. */
async function readyForQueued(document: QueuedDocument): Promise<void> {
  try {
    await prepareTerms()
    const { cache, scans: settings } = workerData as WorkerData
    const queue = await import('./queue/in-thread.js')
    queue.readyFor(document, { cache, scans: settings })
  } catch {
    // It would be thrown again.
  }
}

const TASKS = { compare, convert, digest, examine, judgeQueued, look, lookCompared } as const

/** One of the others, which tells when it begins in earnest: a thread has to get ready first. */
export async function limited({
  id,
  name,
  task,
}: {
  readonly id: number
  readonly name: keyof typeof TASKS
  readonly task: unknown
}): Promise<Outcome<unknown>> {
  if ((workerData as WorkerData).comparison !== undefined) {
    await prepareTerms()
    ready ??= toolsHere()
  } else if (name === 'judgeQueued') {
    await readyForQueued(task as QueuedDocument)
  }
  parentPort?.postMessage({ begun: id })
  return (TASKS[name] as (task: unknown) => Promise<Outcome<unknown>>)(task)
}
