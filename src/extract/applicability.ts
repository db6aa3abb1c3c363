import type { Applicability, ApplicabilityRule, BothLanguages } from '../model/applicability.js'
import type { Level } from '../model/document.js'
import { LEVELS } from '../vietnamese/levels.js'
import { isTooDeep } from './json-nesting.js'

/** What is wrong with a file of applicability, and where: `rules[2].levels`; empty for the whole. */
export interface ApplicabilityFault {
  readonly at: string
  readonly expected:
    'json' | 'object' | 'version' | 'text' | 'date' | 'list' | 'ids' | 'levels' | 'otherwise' | 'why' | 'known-key' | 'unique'
  /** The value or key that is wrong. */
  readonly found: string
}

/** What was read, or what is wrong. */
export type ApplicabilityRead = { readonly applicability: Applicability } | { readonly fault: ApplicabilityFault }

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value)
const textOrNull = (value: unknown): value is string | null | undefined => value === undefined || value === null || isText(value)

const KEYS: readonly string[] = ['$schema', 'schemaVersion', 'central', 'date', 'subject', 'otherwise', 'rules']
const RULE_KEYS: readonly string[] = ['ids', 'levels', 'why']

/** The longest part of a wrong value that a message shows. */
const SHOWN = 40

function faultOf(at: string, expected: ApplicabilityFault['expected'], value: unknown): { readonly fault: ApplicabilityFault } {
  const text = JSON.stringify(value) as string | undefined
  return { fault: { at, expected, found: (text ?? '').slice(0, SHOWN) } }
}

const unknownKey = (fields: Fields, known: readonly string[]): string | undefined =>
  Object.keys(fields).find((key) => !known.includes(key))

function readRule(value: unknown, at: string): { readonly rule: ApplicabilityRule } | { readonly fault: ApplicabilityFault } {
  if (!isObject(value)) return faultOf(at, 'object', value)
  const key = unknownKey(value, RULE_KEYS)
  if (key !== undefined) return faultOf(at, 'known-key', key)
  const { ids, levels, why = null } = value
  if (!Array.isArray(ids) || ids.length === 0 || !ids.every(isText)) return faultOf(`${at}.ids`, 'ids', ids)
  if (!Array.isArray(levels)) return faultOf(`${at}.levels`, 'levels', levels)
  const wrong: unknown = levels.find((level) => !isLevel(level))
  if (wrong !== undefined) return faultOf(`${at}.levels`, 'levels', wrong)
  if (why !== null && !isWhy(why)) return faultOf(`${at}.why`, 'why', why)
  return { rule: { ids: ids.map((id) => id.trim()), levels: levels.filter(isLevel), why } }
}

const isWhy = (value: unknown): value is BothLanguages =>
  isObject(value) && isText(value['vi']) && isText(value['en']) && unknownKey(value, ['vi', 'en']) === undefined

/** Reads a file that says which levels the tasks of a central document bind. */
export function readApplicability(text: string): ApplicabilityRead {
  let value: unknown
  if (isTooDeep(text)) return faultOf('', 'json', text.trim())
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return faultOf('', 'json', text.trim())
  }
  if (!isObject(value)) return faultOf('', 'object', value)
  const key = unknownKey(value, KEYS)
  if (key !== undefined) return faultOf('', 'known-key', key)
  const { schemaVersion, central, date = null, subject = null, otherwise, rules } = value
  if (schemaVersion !== 1) return faultOf('schemaVersion', 'version', schemaVersion)
  if (!isText(central)) return faultOf('central', 'text', central)
  if (!textOrNull(date) || (typeof date === 'string' && !ISO.test(date))) return faultOf('date', 'date', date)
  if (!textOrNull(subject)) return faultOf('subject', 'text', subject)
  if (otherwise !== true && otherwise !== null) return faultOf('otherwise', 'otherwise', otherwise)
  if (!Array.isArray(rules)) return faultOf('rules', 'list', rules)
  const read: ApplicabilityRule[] = []
  const seen = new Set<string>()
  for (const [index, each] of rules.entries()) {
    const found = readRule(each, `rules[${index}]`)
    if ('fault' in found) return found
    const twice = found.rule.ids.find((id) => seen.has(id))
    if (twice !== undefined) return faultOf(`rules[${index}].ids`, 'unique', twice)
    for (const id of found.rule.ids) seen.add(id)
    read.push(found.rule)
  }
  return { applicability: { central: central.trim(), date: date ?? null, subject: subject ?? null, otherwise, rules: read } }
}

/** @example "2022-06-16" */
const ISO = /^\d{4}-\d{2}-\d{2}$/u
