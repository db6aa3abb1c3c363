import { readFileSync } from 'node:fs'
import type { CleanText } from '../model/clean-text.js'
import type { CentralTask, PlanComparison, Relation } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import { completed, type Completion } from '../parse/document-set.js'
import { parse } from '../parse/parse.js'
import { unpackMarks } from './marks.js'
import { type CardData, type Shelved, unpacked } from './plan-card.js'
import type { Verdicts } from './shelf.js'

/** Parts that were read last: a report goes through the plans one by one, and asks several times of each. */
const AT_HAND = 4

/** Works out a value of a key and keeps the last few. */
function lastFew<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const atHand = new Map<Key, Value>()
  return (key) => {
    const value = atHand.get(key) ?? make(key)
    atHand.delete(key)
    atHand.set(key, value)
    if (atHand.size > AT_HAND) for (const oldest of [...atHand.keys()].slice(0, -AT_HAND)) atHand.delete(oldest)
    return value
  }
}

/** What reports count and show of every plan, as text: without how it stands to others, which has been told by then. */
export type Front = Omit<CardData, 'standing' | keyof Shelved>

/** A plan that is put away, as little of it as can be: there may be ten thousand. Plain data. */
export interface AtHand extends Shelved {
  /** Its {@link Front}, as JSON in UTF-8. */
  readonly front: Uint8Array
}

const ENCODER = new TextEncoder()
const DECODER = new TextDecoder()

/** Takes what was put away from its shelf again, and keeps the last few parts. */
export interface ShelfReader {
  readonly verdicts: (plan: Shelved) => Verdicts
  readonly document: (plan: Shelved) => Directive
  /** @returns a plan of which only the front is in memory: the rest is read when it is asked for, each time anew */
  readonly plan: (plan: AtHand) => { readonly front: Front; readonly document: Directive }
  /** @returns a plan with its text, and with the bytes that it was read from as text: for rules, which look at every sign */
  readonly whole: (plan: AtHand) => PlanComparison
}

const readPart = <Part>(file: string): Part => unpacked<Part>(readFileSync(file))

/** Reads what was put away, and keeps the last few parts. */
export function shelfReader(): ShelfReader {
  const verdicts = lastFew<string, Verdicts>(readPart)
  const clean = lastFew<string, CleanText>(readPart)
  const document = lastFew((file: string) => parse(clean(file)))
  const plan = lastFew((atHand: AtHand) => {
    const front = JSON.parse(DECODER.decode(atHand.front)) as Front
    return {
      front,
      document: documentOf(
        front,
        lightClean(front, () => clean(atHand.text)),
        () => document(atHand.text),
      ),
    }
  })
  const whole = (atHand: AtHand): PlanComparison => {
    const { front } = plan(atHand)
    const { relation, summary } = front
    const read = documentOf(front, clean(atHand.text), () => document(atHand.text))
    return { plan: read, relation, summary, ...verdicts(atHand.verdicts) }
  }
  return { verdicts: (each) => verdicts(each.verdicts), document: (each) => document(each.text), plan, whole }
}

/** What is told of a text without reading it: the text itself, and what repairing it came to, are read when they are asked for. */
const lightClean = ({ source, cleanMessages }: Front, clean: () => CleanText): CleanText => ({
  source,
  messages: cleanMessages,
  get text() {
    return clean().text
  },
  get segments() {
    return clean().segments
  },
  get repairs() {
    return clean().repairs
  },
})

/** A document that is parsed when that is asked for. */
function documentOf({ header, messages }: Front, clean: CleanText, document: () => Directive): Directive {
  return {
    clean,
    header,
    messages,
    get tree() {
      return document().tree
    },
    get references() {
      return document().references
    },
    get selfReferences() {
      return document().selfReferences
    },
    get anaphora() {
      return document().anaphora
    },
    get targets() {
      return document().targets
    },
    get qualitativeTargets() {
      return document().qualitativeTargets
    },
    get baselines() {
      return document().baselines
    },
    get assignments() {
      return document().assignments
    },
    get signature() {
      return document().signature
    },
    get recipients() {
      return document().recipients
    },
    get footnotes() {
      return document().footnotes
    },
    get stamps() {
      return document().stamps
    },
  }
}

/**
 * What is shown of a plan in the light of the others.
 *
 * @param known what stands on its card
 * @param relation how it stands to the central document in the light of the other plans
 * @param said what the other documents say of it
 */
export function frontOf(known: CardData, relation: Relation, said: Completion): Front {
  const { source, cleanMessages, summary, marks, ...head } = known
  const { header, messages } = completed(head, said)
  return { source, cleanMessages, header, messages, relation, summary, marks }
}

/**
 * A compared plan of which next to nothing is in memory: the rest is read when it is asked for, each time anew. Who takes
 * something from it takes it once; who spreads it takes all.
 */
export function fromShelf(
  { verdicts, text }: Shelved,
  front: Front,
  read: ShelfReader,
  central: readonly CentralTask[],
): PlanComparison {
  const atHand = { verdicts, text, front: ENCODER.encode(JSON.stringify(front)) }
  const plan = lightPlan(atHand, front.marks !== null, read, central)
  shelved.set(plan, atHand)
  return plan
}

const shelved = new WeakMap<PlanComparison, AtHand>()

/** Where a plan of {@link fromShelf} lies; undefined for any other, a changed copy of such a one among them. */
export const shelvedAs = (plan: PlanComparison): AtHand | undefined => shelved.get(plan)

/** Apart from {@link fromShelf}, or all that is packed would be held unpacked as well. */
function lightPlan(atHand: AtHand, hasMarks: boolean, read: ShelfReader, central: readonly CentralTask[]): PlanComparison {
  const plan: PlanComparison = {
    get plan() {
      return read.plan(atHand).document
    },
    get relation() {
      return read.plan(atHand).front.relation
    },
    get summary() {
      return read.plan(atHand).front.summary
    },
    get tasks() {
      return read.verdicts(atHand).tasks
    },
    get targets() {
      return read.verdicts(atHand).targets
    },
    get own() {
      return read.verdicts(atHand).own
    },
  }
  const marks = (): ReturnType<typeof unpackMarks> => unpackMarks(read.plan(atHand).front.marks ?? '', central)
  // A copy may have other verdicts, which these marks would belie.
  if (hasMarks) Object.defineProperty(plan, 'marks', { get: marks, enumerable: false })
  return plan
}
