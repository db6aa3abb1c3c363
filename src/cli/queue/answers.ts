import type { Say } from '../../catalogue/catalogue.js'
import type { CleanText } from '../../model/clean-text.js'
import type { CentralTask } from '../../model/comparison.js'
import { materialized, parse } from '../../parse/parse.js'
import { errorOf, type Failure } from '../failures.js'
import { unpackMarks } from '../marks.js'
import { type CardData, unpacked } from '../plan-card.js'
import type { Verdicts } from '../shelf.js'
import type { Stowed } from '../stowed.js'
import { unreadableWords } from '../unreadable.js'
import type { JobData } from './protocol.js'
import { isRecord } from './shape.js'
import { card as cardShape, cleanText, failure as failureShape, verdicts as verdictsShape } from './shapes.js'

/** The clean text of a document as the producer has it, packed, and what it is known by. */
export interface OwnText {
  readonly packed: string
  readonly sha256: string
}

/** What an answer is measured by. */
export interface Asked {
  readonly document: Pick<JobData, 'shown' | 'sha256'>
  /** Null where its pages had to be recognized for it. */
  readonly text: OwnText | null
  /** Those of the central document. */
  readonly tasks: readonly CentralTask[]
}

/** What a worker says: verdicts; that it cannot be read; or that the producer is to see to it itself. */
export type Answer = { readonly stowed: Stowed } | { readonly failure: Failure } | { readonly here: true }

const part = (base64: string): unknown => unpacked<unknown>(Buffer.from(base64, 'base64'))

/** Whether verdicts are on these tasks, each in its place. */
const areOn = ({ tasks: found }: Verdicts, tasks: readonly CentralTask[]): boolean =>
  found.length === tasks.length &&
  found.every(
    ({ id, sentences }, at) =>
      id === tasks[at]?.id &&
      sentences.length === tasks[at].sentences.length &&
      sentences.every((sentence, index) => sentence.id === tasks[at]?.sentences[index]?.id),
  )

/** Whether a card is of this document. */
const isOf = ({ source, standing: { digest } }: CardData, { shown, sha256 }: Asked['document']): boolean =>
  source.path === shown && source.sha256 === sha256 && digest.path === shown && digest.sha256 === sha256

function stowedIn(stowed: Readonly<Record<string, unknown>>, { document, text, tasks }: Asked): Answer | null {
  const { card, verdicts, text: theirs } = stowed
  if (!cardShape(card) || !isOf(card as CardData, document) || typeof verdicts !== 'string') return null
  const found = part(verdicts)
  if (!verdictsShape(found) || !areOn(found as Verdicts, tasks)) return null
  const { marks } = card as CardData
  if (marks !== null) unpackMarks(marks, tasks)
  if (typeof theirs === 'string') {
    const clean = part(theirs)
    if (!cleanText(clean)) return null
    const { source } = clean as CleanText
    if (source.path !== document.shown || source.sha256 !== document.sha256) return null
    materialized(parse(clean as CleanText))
    return { stowed: { card: card as CardData, verdicts, text: theirs } }
  }
  // The worker has read other words in the same bytes.
  if (!isRecord(theirs) || typeof theirs['sha256'] !== 'string') return null
  return text?.sha256 === theirs['sha256'] ? { stowed: { card: card as CardData, verdicts, text: text.packed } } : { here: true }
}

/** A failure that says of a document why it cannot be read; null for any other. */
function failureIn(given: unknown, say: Say): Answer | null {
  if (!failureShape(given)) return null
  const { message, about } = given as Failure
  const { code, path, reason, params } = about
  const known = Object.entries({ code, path, reason, params }).filter(([, value]) => value !== undefined)
  const failure: Failure = { message, stack: message, about: Object.fromEntries(known) }
  return typeof unreadableWords(errorOf(failure), say) === 'string' ? { failure } : null
}

/**
 * What came out of Redis for a document, if it is a worker's answer, whole and of the shape that reports rest on; null for
 * whatever else somebody has put there.
 */
export function answerIn(given: unknown, asked: Asked, say: Say): Answer | null {
  try {
    if (!isRecord(given)) return null
    if (given['secret'] === true) return { here: true }
    if ('failure' in given) return failureIn(given['failure'], say)
    return isRecord(given['stowed']) ? stowedIn(given['stowed'], asked) : null
  } catch {
    // Not packed as it should be, no JSON, no text that can be parsed.
    return null
  }
}
