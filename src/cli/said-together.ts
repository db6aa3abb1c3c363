import type { Standing } from '../align/relation.js'
import type { Directive } from '../model/document.js'
import type { DocumentMessage } from '../model/message.js'
import { type Completion, completions, type Digest, digestOf } from '../parse/document-set.js'
import { messageRecords } from '../report/source.js'
import type { Context } from './command.js'

/** Where the other documents say nothing of one. */
export const NOTHING_SAID: Completion = { inferred: {}, messages: [] }

/** Copies that are told of one by one; of more there is one line, with the first of them. */
const MOST_TOLD = 5

const isCopy = ({ ruleId }: DocumentMessage): boolean => ruleId === 'same-bytes'

/** Notices documents of the same bytes, one list for each: a copy counts like any other, which has to be known. */
function copiesIn(documents: readonly Pick<Digest, 'path' | 'sha256'>[]): DocumentMessage[][] {
  const first = new Map<string, string>()
  return documents.map(({ path, sha256 }) => {
    const known = first.get(sha256)
    if (known === undefined) first.set(sha256, path)
    return known === undefined ? [] : [{ ruleId: 'same-bytes', reason: 'same-bytes', actual: known }]
  })
}

/**
 * What each of the documents of a comparison says of the others' heads, which no verdict goes by. The user is told where they
 * contradict each other, and which are the same file.
 */
export function saidTogether(
  central: Directive,
  standings: readonly Standing[],
  { say, warn }: Context,
): { readonly ofCentral: Completion; readonly ofPlans: readonly Completion[] } {
  const digests = [digestOf(central), ...standings.map(({ digest }) => digest)]
  const copies = copiesIn(digests)
  const count = copies.flat().length
  const [ofCentral = NOTHING_SAID, ...ofPlans] = completions(digests).map(({ inferred, messages }, at): Completion => ({
    inferred,
    messages: [...messages, ...(copies[at] ?? [])],
  }))
  for (const [at, { messages }] of [ofCentral, ...ofPlans].entries()) {
    const told = count > MOST_TOLD ? messages.filter((message) => !isCopy(message)) : messages
    for (const { reason } of messageRecords(told, say)) warn(`${digests[at]?.path ?? ''}: ${reason}`)
  }
  if (count > MOST_TOLD) {
    const named = copies.flatMap(([copy], at) =>
      copy === undefined ? [] : [{ path: digests[at]?.path ?? '', as: copy.actual ?? '' }],
    )
    const files = named.slice(0, MOST_TOLD).map(({ path, as }) => `${path} (= ${as})`)
    warn(say('note.copies', { count, files: files.join(', ') }))
  }
  return { ofCentral, ofPlans }
}
