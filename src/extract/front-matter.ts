import type { Document } from 'yaml'
import type { Stated } from '../model/source-text.js'
import { LEVELS } from '../vietnamese/levels.js'
import { dateAt, isoDate } from '../vietnamese/dates.js'
import { readError } from './read-error.js'

/** The YAML block at the head of a Markdown file. */
export interface FrontMatter {
  /** Offset behind it, its closing line included. */
  readonly end: number
  readonly yaml: string
  /** Whether doichieu wrote it: then every paragraph behind it is one, as clean text has it. */
  readonly isOurs: boolean
}

/** Longest block, in UTF-16 units. */
const LONGEST = 20_000
/** The block with its fences, a key at the head of one of its lines; YAML may end with dots too. @example "---\nnumber: 21-NQ/TW\n---\n" */
const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu
/** Its first fence, and what stands below it up to a blank line. */
const UNCLOSED = /^\uFEFF?---[ \t]*\r?\n((?:[ \t]*\S.*(?:\r?\n|$))+)/u
/** @example "number: 21-NQ/TW", "sha256:" */
const KEY = /^[A-Za-z_][\w-]*[ \t]*:(?:[ \t]|\r?$)/mu
/** The key that doichieu writes in any case. */
const OURS = /^doichieu[ \t]*:/mu
/** Keys that are read, or that stand beside them: whoever writes one means front matter. */
const MEANT = /^(?:doichieu|sha256|source|type|number|date|place|issuer|subject|level)[ \t]*:/mu

/** The front matter of a text; null for none. A rule at the head of a text is none. */
export function findFrontMatter(text: string): FrontMatter | null {
  if (!/^\uFEFF?---/u.test(text)) return null
  const match = BLOCK.exec(text.slice(0, LONGEST))
  const yaml = match?.[1]
  if (!match || match.index !== 0 || yaml === undefined || !KEY.test(yaml)) return null
  return { end: match[0].length, yaml, isOurs: OURS.test(yaml) }
}

/**
 * Whether a text begins a front matter that never ends: the line that opens it, and keys that are read here or that doichieu
 * writes. A rule above a text is none.
 */
export function isUnclosed(text: string): boolean {
  if (findFrontMatter(text) !== null) return false
  const opened = UNCLOSED.exec(text.slice(0, LONGEST))?.[1]
  return opened !== undefined && MEANT.test(opened)
}

/** A reference to another part of the block. @example "subject: *a" */
const ALIAS = /(?:^|[\s[{,])\*[^\s,\]}]/u

/** The line that ends a block. */
const FENCE = /^(?:---|\.\.\.)[ \t]*\r?$/mu

/** Whether a block that seems to have no end has one, further down than any reaches. */
export const isTooLong = (text: string): boolean => text.length > LONGEST && FENCE.test(text.slice(LONGEST))

const FIELDS = ['type', 'number', 'date', 'place', 'issuer', 'subject', 'level'] as const

/**
 * What a front matter states of the document. Empty fields state nothing, keys that mean nothing here are left alone.
 * Null for what only looks like one: no YAML, and no key that is read here.
 *
 * @throws a ReadError for what is no YAML, or for a field that cannot be what it says
 */
export async function readFrontMatter({ yaml }: FrontMatter, path: string): Promise<Stated | null> {
  const [{ parseDocument }, { compoundKey, tooDeepLine }] = await Promise.all([import('yaml'), import('./yaml-nesting.js')])
  const deep = tooDeepLine(yaml)
  if (deep !== null) {
    if (!MEANT.test(yaml)) return null
    throw readError(path, 'front_matter_deep', { line: deep + 1 })
  }
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true })
  const values = document.errors.length === 0 && compoundKey(document) === null ? mappingIn(document) : null
  if (values === null) {
    if (!MEANT.test(yaml)) return null
    if (document.errors.length === 0 && ALIAS.test(yaml)) throw readError(path, 'front_matter_alias', {})
    // The fence is the first line of the file.
    throw readError(path, 'front_matter', { line: yaml.slice(0, document.errors[0]?.pos[0] ?? 0).split('\n').length + 1 })
  }
  const fields = new Map<string, unknown>(Object.entries(values))
  const stated = FIELDS.flatMap((name) => {
    const value = fields.get(name)
    if (value === undefined || value === null || value === '') return []
    const read = typeof value === 'string' || typeof value === 'number' ? readField(name, String(value).trim()) : null
    if (read === null) throw readError(path, 'front_matter_field', { field: name, value: shortened(value) })
    return [[name, read] as const]
  })
  return Object.fromEntries(stated)
}

/** The keys and values at the top; null for something else, and for aliases, which could grow without end. */
function mappingIn(document: Document.Parsed): object | null {
  try {
    const values: unknown = document.toJS({ maxAliasCount: 0 })
    return typeof values === 'object' && values !== null && !Array.isArray(values) ? values : null
  } catch (error) {
    if (error instanceof ReferenceError) return null
    throw error
  }
}

const shortened = (value: unknown): string => (JSON.stringify(value) ?? '').slice(0, 60)

/** A date whose day, or day and month, the document leaves open. @example "2025-08", "2025" */
const OPEN = /^(?:19|20|21)\d\d(?:-(?:0[1-9]|1[0-2]))?$/u
/** @example "2022-06-16" */
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u

/** The value of a field as the header has it; null for what it cannot be. */
function readField(name: (typeof FIELDS)[number], value: string): string | null {
  if (name === 'level') return LEVELS.find((level) => level === value.toLowerCase()) ?? null
  if (name !== 'date') return value.normalize('NFC')
  if (OPEN.test(value)) return value
  const [, year, month, day] = ISO.exec(value) ?? []
  if (year !== undefined) return isoDate(Number(year), Number(month), Number(day))
  const found = dateAt(value, 0)
  return found !== null && found.to === value.length ? found.iso : null
}
