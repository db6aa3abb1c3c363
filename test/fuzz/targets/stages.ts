import fc from 'fast-check'
import { align } from '../../../src/align/align.js'
import type { Comparison } from '../../../src/model/comparison.js'
import type { Directive } from '../../../src/model/document.js'
import { loadMisreading } from '../../../src/normalize/load-misreading.js'
import type { Misreading } from '../../../src/normalize/misread.js'
import { normalize as clean } from '../../../src/normalize/normalize.js'
import { parse as parsed } from '../../../src/parse/parse.js'
import { RESOLUTION } from '../../cli-run.js'
import { mutated } from '../mutate.js'
import { anyText, directive, hostile, repeated, written } from '../strings.js'
import { encoded, type Target } from '../target.js'
import { source } from './reading.js'

/** What tells parts of a text, numbers and references. */
const TOKENS =
  'I. |1. |a) |- |số |/|-NQ/TW|ngày |%|[^1]|“|”|: |; |. |\n|\n\n|\t|\f|Nơi nhận:|KẾ HOẠCH|\u0301|\u00ad|\u200b|_____|| a | b |'.split(
    /\|(?! [ab] )/u,
  )

/** Documents cut up, and documents that nobody wrote. */
export const texts = (files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    { weight: 3, arbitrary: mutated(files, TOKENS) },
    { weight: 5, arbitrary: written(directive) },
    { weight: 1, arbitrary: fc.array(fc.oneof(anyText, hostile), { maxLength: 200 }).map((all) => encoded(all.join(' '))) },
    { weight: 1, arbitrary: repeated(fc.oneof(hostile, anyText, fc.constantFrom(...TOKENS)), 50_000).map(encoded) },
  )

export async function document(name: string, bytes: Uint8Array): Promise<Directive | null> {
  const found = await source(name, bytes)
  return found === null ? null : parsed(clean(found))
}

let misreading: Promise<Misreading> | undefined

/** Text of any kind through all repairs. */
export const normalize: Target = {
  name: 'normalize',
  share: 6000,
  cases: ({ text }) => texts(text),
  feed: async (bytes) => {
    const found = await source('a.txt', bytes)
    if (found === null) return
    const mends = bytes.length % 8 === 0
    const once = clean(found, mends ? { misreading: await (misreading ??= loadMisreading('auto')) } : {})
    for (const { clean: span } of once.segments) if (span[1] > once.text.length) throw new Error('a segment beyond the text')
  },
}

/** The outline and the facts of text of any kind. */
export const parse: Target = {
  name: 'parse',
  share: 6000,
  cases: ({ text }) => texts(text),
  feed: async (bytes) => {
    const directive = await document('a.txt', bytes)
    // Some of what is found is computed when it is asked for.
    if (directive !== null) JSON.stringify(directive)
  },
}

let central: Directive | undefined

/** A plan against a resolution of two tasks; null where it cannot be read. */
export async function comparison(name: string, bytes: Uint8Array): Promise<Comparison | null> {
  central ??= (await document('nq.txt', encoded(RESOLUTION))) ?? undefined
  if (central === undefined) throw new Error('no resolution')
  const plan = await document(name, bytes)
  return plan === null ? null : align(central, [plan])
}

export const compare: Target = {
  name: 'compare',
  share: 4000,
  cases: ({ text }) => texts(text),
  feed: async (bytes) => {
    const found = await comparison('kh.txt', bytes)
    if (found !== null && found.plans.length !== 1) throw new Error('no verdict')
  },
}

/** Text of any kind as the central document, against a plan that is none of its own. */
export const against: Target = {
  name: 'against',
  share: 2500,
  cases: ({ text }) => texts(text),
  feed: async (bytes) => {
    const [resolution, plan] = [await document('nq.txt', bytes), await document('kh.txt', encoded(RESOLUTION))]
    if (resolution !== null && plan !== null) align(resolution, [plan])
  },
}
