import type { Correction, CorrectionDecision, Corrections } from '../model/corrections.js'
import type { Span } from '../model/span.js'

/** What is wrong with a file of corrections, and where: `corrections[2].place`; empty for the whole. */
export interface CorrectionsFault {
  readonly at: string
  readonly expected:
    'object' | 'known-key' | 'version' | 'list' | 'sha256' | 'place' | 'decision' | 'text' | 'text-or-null' | 'page'

  /** The value or key that is wrong. */
  readonly found: string
}

/** What was read, or what is wrong. */
export type CorrectionsRead = { readonly corrections: Corrections } | { readonly fault: CorrectionsFault }

type Fields = Readonly<Record<string, unknown>>
type Faulty = { readonly fault: CorrectionsFault }

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isOffset = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isPlace = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && value.every(isOffset) && Number(value[0]) <= Number(value[1])
const DECISIONS: readonly CorrectionDecision[] = ['accept', 'refuse', 'replace']
const isDecision = (value: unknown): value is CorrectionDecision => DECISIONS.some((decision) => decision === value)
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string'

const KEYS: readonly string[] = ['$schema', 'schemaVersion', 'source', 'corrections']
const SOURCE_KEYS: readonly string[] = ['path', 'sha256']
const CORRECTION_KEYS: readonly string[] = ['place', 'text', 'decision', 'replacement', 'step', 'page', 'who', 'when']
/** @example "e6f67b61cf93f1148486f0cfb59bbe49ffd219e8cf2a53bf27cb210ade568f7a" */
const SHA256 = /^[0-9a-f]{64}$/

/** The longest part of a wrong value that a message shows. */
const SHOWN = 40

function faultOf(at: string, expected: CorrectionsFault['expected'], value: unknown): Faulty {
  const text = JSON.stringify(value) as string | undefined
  return { fault: { at, expected, found: (text ?? '').slice(0, SHOWN) } }
}

const unknownKey = (fields: Fields, known: readonly string[]): string | undefined =>
  Object.keys(fields).find((key) => !known.includes(key))

function readCorrection(value: unknown, at: string): { readonly correction: Correction } | Faulty {
  if (!isObject(value)) return faultOf(at, 'object', value)
  const key = unknownKey(value, CORRECTION_KEYS)
  if (key !== undefined) return faultOf(at, 'known-key', key)
  const { place, text, decision, replacement, step = null, page = null, who = null, when = null } = value
  if (!isPlace(place)) return faultOf(`${at}.place`, 'place', place)
  if (typeof text !== 'string') return faultOf(`${at}.text`, 'text', text)
  if (!isDecision(decision)) return faultOf(`${at}.decision`, 'decision', decision)
  if (typeof replacement !== 'string') return faultOf(`${at}.replacement`, 'text', replacement)
  if (page !== null && (!isOffset(page) || page < 1)) return faultOf(`${at}.page`, 'page', page)
  for (const [name, each] of Object.entries({ step, who, when }))
    if (!isTextOrNull(each)) return faultOf(`${at}.${name}`, 'text-or-null', each)
  const words = { step, who, when } as Pick<Correction, 'step' | 'who' | 'when'>
  return { correction: { place, text, decision, replacement: replacement.normalize('NFC'), page, ...words } }
}

/** Reads a file of corrections (JSON or YAML, taken apart already). */
export function readCorrections(value: unknown): CorrectionsRead {
  if (!isObject(value)) return faultOf('', 'object', value)
  const key = unknownKey(value, KEYS)
  if (key !== undefined) return faultOf('', 'known-key', key)
  const { schemaVersion, source, corrections } = value
  if (schemaVersion !== 1) return faultOf('schemaVersion', 'version', schemaVersion)
  if (!isObject(source)) return faultOf('source', 'object', source)
  const other = unknownKey(source, SOURCE_KEYS)
  if (other !== undefined) return faultOf('source', 'known-key', other)
  const { sha256, path = null } = source
  if (typeof sha256 !== 'string' || !SHA256.test(sha256)) return faultOf('source.sha256', 'sha256', sha256)
  if (!isTextOrNull(path)) return faultOf('source.path', 'text-or-null', path)
  if (!Array.isArray(corrections)) return faultOf('corrections', 'list', corrections)
  const read: Correction[] = []
  for (const [index, each] of corrections.entries()) {
    const found = readCorrection(each, `corrections[${String(index)}]`)
    if ('fault' in found) return found
    read.push(found.correction)
  }
  return { corrections: { sha256, path, corrections: read } }
}
