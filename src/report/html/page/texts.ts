import type { PageData, PlanDetails, SentenceDetails } from '../data.js'
import { folded, type Needle, placesIn } from './fold.js'

/** The texts of the plans, opened when they are asked for. */
export interface Texts {
  /** At once, where they are open. */
  readonly now: (plan: number) => PlanDetails | null
  readonly open: (plan: number) => Promise<PlanDetails>
  /** Which sentences of a plan hold what is looked for, by index: 1 for those that do. */
  readonly search: (plan: number, needle: Needle) => Promise<Uint8Array>
}

/** Unpacks what `deflateRaw` packed. */
async function unpacked(base64: string): Promise<string> {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at)
  const { writable, readable } = new DecompressionStream('deflate-raw')
  const writer = writable.getWriter()
  // Faults come out at the other end too.
  void writer.write(bytes).catch(() => undefined)
  void writer.close().catch(() => undefined)
  return new Response(readable).text()
}

/** Indices of the texts that a sentence may be found by. */
const textsIn = ({ passages, nearest, changes, assigned }: SentenceDetails): number[] => [
  ...passages.map(([, quote]) => quote),
  ...nearest.map(([, quote]) => quote),
  ...changes.map(([, words]) => words),
  ...assigned.map(([words]) => words),
]

/** The texts of a plan in one, without marks and capitals, and where each ends. */
interface Haystack {
  readonly words: string
  readonly ends: readonly number[]
}

function haystackOf({ texts }: PlanDetails): Haystack {
  let end = -1
  return { words: folded(texts.join('\n')), ends: texts.map((text) => (end += text.length + 1)) }
}

/** Which texts of a plan hold what is looked for. */
function textsWith({ words, ends }: Haystack, { texts }: PlanDetails, needle: Needle): ReadonlySet<number> {
  const plain = folded(needle.words)
  const found = new Set<number>()
  let text = 0
  for (let at = words.indexOf(plain); at >= 0; at = words.indexOf(plain, at + 1)) {
    while ((ends[text] ?? Infinity) < at) text += 1
    if (!needle.hasMarks || placesIn(texts[text] ?? '', needle).length > 0) found.add(text)
  }
  return found
}

/** The texts as they lie in the page. */
export function textsOf(data: PageData): Texts {
  const central = data.tasks.flatMap((task) => task.sentences.map(({ id, text }) => `${id}\n${text}`))
  const opened = new Map<number, PlanDetails>()
  const haystacks = new Map<number, Haystack>()
  const inCentral = new Map<string, readonly boolean[]>()
  const now = (plan: number): PlanDetails | null => {
    const known = opened.get(plan)
    if (known !== undefined) return known
    const text = document.getElementById(`plan-${String(plan)}`)?.textContent ?? ''
    if (!text.startsWith('{')) return null
    const details = JSON.parse(text) as PlanDetails
    opened.set(plan, details)
    return details
  }
  const open = async (plan: number): Promise<PlanDetails> => {
    const known = now(plan)
    if (known !== null) return known
    const text = document.getElementById(`plan-${String(plan)}`)?.textContent ?? ''
    const details = JSON.parse(await unpacked(text)) as PlanDetails
    opened.set(plan, details)
    return details
  }
  return {
    now,
    open,
    search: async (plan, needle) => {
      const details = await open(plan)
      const haystack = haystacks.get(plan) ?? haystackOf(details)
      haystacks.set(plan, haystack)
      const above = inCentral.get(needle.words) ?? central.map((text) => placesIn(text, needle).length > 0)
      inCentral.set(needle.words, above)
      const found = textsWith(haystack, details, needle)
      return Uint8Array.from(details.sentences, (sentence, index) =>
        sentence !== null && (above[index] === true || textsIn(sentence).some((text) => found.has(text))) ? 1 : 0,
      )
    },
  }
}
