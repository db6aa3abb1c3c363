import { gunzipSync, gzipSync } from 'node:zlib'
import type { Standing } from '../align/relation.js'
import type { CleanText } from '../model/clean-text.js'
import type { CentralTask, PlanComparison, Relation } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import { packMarks } from './marks.js'

/** Where the greater part of a compared plan lies: files of its verdicts, and of its text. */
export interface Shelved {
  readonly verdicts: string
  readonly text: string
}

/** What of a compared plan is told apart from its verdicts and its text: plain data, of a few thousand characters. */
export interface CardData extends Shelved {
  readonly source: CleanText['source']
  readonly cleanMessages: CleanText['messages']
  readonly header: Directive['header']
  readonly messages: Directive['messages']
  readonly relation: Relation
  readonly summary: PlanComparison['summary']
  readonly standing: Standing
  /** What counts of the verdicts; null where they are to be read for it. */
  readonly marks: string | null
}

/**
 * What of a compared plan is kept at hand while many are compared: where it lies, and its {@link CardData}, packed. As objects
 * they would take eight times as much memory, and there may be ten thousand.
 */
export interface PlanCard extends Shelved {
  readonly packed: Uint8Array
}

/** Fast, and a seventh of the size: what is packed is read once or twice. */
const LEVEL = 1

/** Bytes that are packed or unpacked at once: most of what is packed is longer than what is usual. */
const CHUNK = 1 << 16

/** A value in few bytes. In UTF-16, as texts are held in memory: to recode Vietnamese takes as long as to pack it. */
export const packed = (value: unknown): Uint8Array =>
  gzipSync(Buffer.from(JSON.stringify(value), 'utf16le'), { level: LEVEL, chunkSize: CHUNK })

/** Bytes that are unpacked at most, those of the longest text in V8: what another machine has packed may be a bomb. */
const LONGEST = 2 * (2 ** 29 - 24)

/** The value again. */
export const unpacked = <Value>(bytes: Uint8Array): Value =>
  JSON.parse(gunzipSync(bytes, { maxOutputLength: LONGEST, chunkSize: CHUNK }).toString('utf16le')) as Value

/** Nowhere on this disk. */
export const NOWHERE: Shelved = { verdicts: '', text: '' }

/** What a plan is known by, without where the rest of it lies. */
export function cardData(
  { plan, relation, summary, tasks }: PlanComparison,
  standing: Standing,
  central: readonly CentralTask[],
): CardData {
  const { pages, path, sha256, syntax } = plan.clean.source
  return {
    ...NOWHERE,
    source: {
      path,
      sha256,
      syntax,
      text: '',
      pages: pages.map(({ number, span, readBy, reason }) => ({ number, span, readBy, ...(reason !== undefined && { reason }) })),
    },
    cleanMessages: plan.clean.messages,
    header: { ...plan.header },
    messages: plan.messages,
    relation,
    summary,
    standing,
    marks: packMarks(tasks, central),
  }
}

/** A card of a plan. Its bytes are its own: those that packing leaves are a piece of more. */
export const cardOf = (data: CardData, { verdicts, text }: Shelved): PlanCard => ({
  verdicts,
  text,
  packed: new Uint8Array(packed({ ...data, ...NOWHERE })),
})

/** What stands on a card. */
export const onCard = (card: Pick<PlanCard, 'packed'>): CardData => unpacked<CardData>(card.packed)
