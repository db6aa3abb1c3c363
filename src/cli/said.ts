import { completions, type Completion, type Digest } from '../parse/document-set.js'
import { inOrder } from './in-order.js'
import type { Input } from './inputs.js'
import type { Outcome } from './worker.js'

/**
 * What the documents of a run say of one another. Of each no more is kept than that takes; one that cannot be read says
 * nothing, and is reported where it is converted.
 */
export async function saidOf(
  inputs: readonly Input[],
  atOnce: number,
  digest: (input: Input) => Promise<Outcome<Digest>>,
): Promise<Map<Input, Completion>> {
  const read: { readonly input: Input; readonly digest: Digest }[] = []
  for await (const { item, result } of inOrder(inputs, atOnce, digest))
    if ('result' in result) read.push({ input: item, digest: result.result })
  const all = completions(read.map((each) => each.digest))
  return new Map(
    read.flatMap(({ input }, at) => {
      const said = all[at]
      return said === undefined ? [] : [[input, said] as const]
    }),
  )
}
