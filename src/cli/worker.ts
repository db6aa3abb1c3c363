import { parentPort, workerData } from 'node:worker_threads'
import { comparer, type Comparer } from '../align/align.js'
import type { AlignOptions } from '../align/options.js'
import { relationsOf } from '../align/relation.js'
import type { PlanComparison } from '../model/comparison.js'
import type { PlaceTerms } from '../model/place-terms.js'
import type { Directive } from '../model/document.js'
import type { Digest } from '../parse/document-set.js'
import { materialized, parse } from '../parse/parse.js'
import { type Content, sourceOf } from './content.js'
import { type Conversion, type Converted, converted, digested, type Said } from './converted.js'
import { type Failure, failureOf } from './failures.js'
import { cleanedBy, type MisreadSettings } from './misreads.js'
import { prepareTerms } from './prepared.js'
import { type Scans, scansFor, type ScanSettings } from './scans.js'

/** What every thread is told once. */
export interface WorkerData {
  readonly cache: string | null
  readonly scans: ScanSettings
  readonly misreads: MisreadSettings
  /** Terms beside the built-in ones. */
  readonly placeTerms?: PlaceTerms | undefined
  /** What plans are compared with. */
  readonly comparison?: { readonly central: Directive; readonly options: AlignOptions }
}

/** What came of a task. */
export type Outcome<Result> = { readonly result: Result } | { readonly failure: Failure }

let ready: Comparer | undefined
let scans: Scans | undefined

/** What reads the pages of this thread's documents; it tells the main thread how far it is. */
const scansHere = (): Scans =>
  (scans ??= scansFor((workerData as WorkerData).scans, (progress) => {
    parentPort?.postMessage({ progress })
  }))

/**
 * A plan from its bytes to its verdicts, as plain data, as far as it can be judged without the other plans. What goes wrong
 * comes back as data too: an error would lose what it says of itself on the way.
 */
export async function compare(content: Content): Promise<Outcome<PlanComparison>> {
  try {
    const { comparison, cache, misreads, placeTerms } = workerData as WorkerData
    if (comparison === undefined) throw new RangeError('nothing to compare with')
    const { central, options } = comparison
    const plan = materialized(parse(await cleanedBy({ misreads, placeTerms }, await sourceOf(content, cache, scansHere()))))
    const [relation] = relationsOf(central, [plan], placeTerms)
    if (relation === undefined) throw new RangeError('no relation')
    if (ready === undefined) await prepareTerms()
    ready ??= comparer(central, options)
    return { result: ready.compare(plan, relation) }
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
