import { workerData } from 'node:worker_threads'
import { comparer, type Comparer } from '../align/align.js'
import type { AlignOptions } from '../align/options.js'
import { relationsOf } from '../align/relation.js'
import type { PlanComparison } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import { normalize } from '../normalize/normalize.js'
import { materialized, parse } from '../parse/parse.js'
import { type Content, sourceOf } from './content.js'
import { type Failure, failureOf } from './failures.js'

/** What every thread is told once. */
export interface WorkerData {
  readonly central: Directive
  readonly options: AlignOptions
  readonly cache: string | null
}

/** What came of a task. */
export type Outcome<Result> = { readonly result: Result } | { readonly failure: Failure }

let ready: Comparer | undefined

/**
 * A plan from its bytes to its verdicts, as plain data, as far as it can be judged without the other plans. What goes wrong
 * comes back as data too: an error would lose what it says of itself on the way.
 */
export async function compare(content: Content): Promise<Outcome<PlanComparison>> {
  try {
    const { central, options, cache } = workerData as WorkerData
    const plan = materialized(parse(normalize(await sourceOf(content, cache))))
    const [relation] = relationsOf(central, [plan])
    if (relation === undefined) throw new RangeError('no relation')
    ready ??= comparer(central, options)
    return { result: ready.compare(plan, relation) }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}
