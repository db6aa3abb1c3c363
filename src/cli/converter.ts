import type { Digest } from '../parse/document-set.js'
import type { Context } from './command.js'
import type { Content } from './content.js'
import { type Conversion, converted, type Converted, digested, type Said } from './converted.js'
import { contentOf } from './documents.js'
import { failureOf } from './failures.js'
import type { Input } from './inputs.js'
import type { Limits } from './limits.js'
import type { Outcome } from './worker.js'

/** Documents that are under way at once, for each thread: one waits while another is done. */
const UNDER_WAY = 2

/** Something that turns a document into what is asked for, and fails by an outcome. */
export interface Converter {
  /** @param began called when work on it begins, after it has waited for its turn */
  readonly run: (input: Input, said: Said, began: () => void) => Promise<Outcome<Converted>>
  /** What the other documents of the run need to know of one. */
  readonly digest: (input: Input) => Promise<Outcome<Digest>>
  /** How many may be under way at once. */
  readonly atOnce: number
  readonly end: () => Promise<void>
}

/** A converter in this thread, or in several. */
export async function converterFor(
  threads: number,
  limits: Limits | undefined,
  conversion: Conversion,
  context: Context,
): Promise<Converter> {
  const isThreaded = threads > 1 || limits !== undefined
  const pool = isThreaded ? await (await import('./pool.js')).startPool(threads, context, { limits }) : null
  // Standard input is read once, however often it is asked for.
  let piped: Promise<Content> | undefined
  const content = (input: Input): Promise<Content> =>
    input.file === null ? (piped ??= contentOf(input, context)) : contentOf(input, context)
  const outcome = async <Result>(work: () => Promise<Outcome<Result>>): Promise<Outcome<Result>> => {
    try {
      return await work()
    } catch (error) {
      return { failure: failureOf(error) }
    }
  }
  return {
    run: (input, said, began) =>
      outcome(async () => {
        const task = { content: await content(input), conversion, said }
        if (pool === null) began()
        return pool === null
          ? { result: await converted(task.content, conversion, context, said) }
          : await pool.run('convert', task, began)
      }),
    digest: (input) =>
      outcome(async () => {
        const from = await content(input)
        return pool === null ? { result: await digested(from, context) } : await pool.run('digest', from)
      }),
    atOnce: pool === null ? 1 : threads * UNDER_WAY,
    end: async () => pool?.end(),
  }
}
