import type { BaselineEntry } from '../model/baseline.js'
import type { Finding } from '../model/finding.js'
import type { CheckedDocument, OutdatedEntry } from './checked.js'

/** A document of a run as a baseline sees it. */
export interface KnownDocument {
  readonly document: CheckedDocument
  /** Its path in the baseline; null for one that has none: standard input. */
  readonly name: string | null
  /** Whether a rule has looked at it in this run, or is none any more: only then does the lack of a finding mean something. */
  readonly lookedAtBy: (rule: string) => boolean
}

/** Findings held against a baseline. */
export interface Held {
  readonly documents: readonly CheckedDocument[]
  /** Entries that nothing answers to, of documents and rules that were part of the run. */
  readonly outdated: readonly OutdatedEntry[]
  /** The baseline that knows all findings of the run. */
  readonly updated: readonly BaselineEntry[]
}

const WORDS = 80
/** The words of a finding, shortened to what a reader needs to know it again. */
function quoteOf({ quote }: Finding): string {
  const words = (quote ?? '').replace(/\s+/gu, ' ').trim()
  return words.length > WORDS
    ? `${words
        .slice(0, WORDS)
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trimEnd()} …`
    : words
}

/** What tells entries of one document apart. */
const keyOf = (rule: string, task: string | null | undefined, fingerprint: string): string =>
  [rule, task ?? '', fingerprint].join('\n')

const findingKey = ({ ruleId, task, fingerprint }: Finding): string => keyOf(ruleId, task, fingerprint)
const entryKey = ({ rule, task, fingerprint }: BaselineEntry): string => keyOf(rule, task, fingerprint)

/** An entry with how many of it are left. */
interface Counted {
  readonly entry: BaselineEntry
  left: number
}

/** The entries of a document, by their key. */
type Stock = Map<string, Counted>

function stockOf(entries: readonly BaselineEntry[]): Stock {
  const stock: Stock = new Map()
  for (const entry of entries) {
    const { count = 1 } = entry
    const known = stock.get(entryKey(entry))
    if (known === undefined) stock.set(entryKey(entry), { entry, left: count })
    else known.left += count
  }
  return stock
}

/** Takes one. Whether there was one. */
function take(counted: Counted | undefined): boolean {
  if (counted === undefined || counted.left === 0) return false
  counted.left -= 1
  return true
}

/** An entry for so many. */
const counting = ({ count, ...entry }: BaselineEntry, left: number): BaselineEntry[] =>
  left === 0
    ? []
    : [
        left === (count ?? 1)
          ? { ...entry, ...(count !== undefined && { count }) }
          : { ...entry, ...(left > 1 && { count: left }) },
      ]

/** Entries by the path of their document. */
function byPath(entries: readonly BaselineEntry[]): Map<string, BaselineEntry[]> {
  const paths = new Map<string, BaselineEntry[]>()
  for (const entry of entries) {
    const found = paths.get(entry.path)
    if (found === undefined) paths.set(entry.path, [entry])
    else found.push(entry)
  }
  return paths
}

/** The entries of a document after a run: what was found, and what was known and a rule that did not run may find again. */
function entriesOf({ document, name, lookedAtBy }: KnownDocument, before: readonly BaselineEntry[]): BaselineEntry[] {
  if (name === null) return []
  const counts = new Map<string, { readonly finding: Finding; all: number; known: number }>()
  for (const finding of document.findings) {
    const key = findingKey(finding)
    const count = counts.get(key) ?? { finding, all: 0, known: 0 }
    counts.set(key, count)
    count.all += 1
    if (finding.state === 'new' || finding.state === 'baselined') count.known += 1
  }
  const kept: BaselineEntry[] = []
  for (const [key, { entry, left }] of stockOf(before)) {
    if (!lookedAtBy(entry.rule)) kept.push(...counting(entry, left))
    const count = counts.get(key)
    // What is set aside elsewhere as well stays known: another run may not hear of that.
    if (count !== undefined) count.known = Math.max(count.known, Math.min(count.all, left))
  }
  const found = [...counts.values()].flatMap(({ finding, known }): BaselineEntry[] => {
    const { ruleId, task, fingerprint } = finding
    const quote = quoteOf(finding)
    if (known === 0) return []
    return [
      {
        path: name,
        rule: ruleId,
        ...(task !== null && { task }),
        fingerprint,
        ...(known > 1 && { count: known }),
        ...(quote !== '' && { quote }),
      },
    ]
  })
  return [...kept, ...found]
}

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const inOrder = (one: BaselineEntry, other: BaselineEntry): number =>
  compared(one.path, other.path) ||
  compared(one.rule, other.rule) ||
  compared(one.task ?? '', other.task ?? '') ||
  compared(one.fingerprint, other.fingerprint)

/**
 * Holds findings against a baseline: what stands in it is known, as often as it stands there, wherever the words are now. A
 * document that the baseline does not know may be one that was renamed: entries of documents that are there no more hold for
 * its findings.
 *
 * @param isGone whether no file has a path of the baseline any more
 */
export function hold(
  documents: readonly KnownDocument[],
  entries: readonly BaselineEntry[],
  isGone: (path: string) => boolean,
): Held {
  const paths = byPath(entries)
  const inRun = new Set(documents.flatMap(({ name }) => name ?? []))
  const gone = [...paths].flatMap(([path, own]) => (!inRun.has(path) && isGone(path) ? [stockOf(own)] : []))
  const strays = new Map<string, Counted[]>()
  for (const [key, counted] of gone.flatMap((stock) => [...stock])) strays.set(key, [...(strays.get(key) ?? []), counted])
  const outdated: OutdatedEntry[] = []
  const held = documents.map(({ document, name, lookedAtBy }): CheckedDocument => {
    if (name === null) return document
    const own = paths.get(name)
    const stock = own === undefined ? null : stockOf(own)
    const findings = document.findings.map((finding): Finding => {
      const key = findingKey(finding)
      const known = stock === null ? strays.get(key)?.find(({ left }) => left > 0) : stock.get(key)
      return take(known) && finding.state === 'new' ? { ...finding, state: 'baselined' } : finding
    })
    if (stock !== null) outdated.push(...outdatedIn(stock, document.path, lookedAtBy))
    return { ...document, findings }
  })
  const others = [...paths].flatMap(([path, own]) => (inRun.has(path) || isGone(path) ? [] : own))
  const left = gone.flatMap((stock) => [...stock.values()].flatMap((each) => counting(each.entry, each.left)))
  const found = documents.flatMap((each) => entriesOf(each, each.name === null ? [] : (paths.get(each.name) ?? [])))
  return { documents: held, outdated, updated: [...others, ...left, ...found].sort(inOrder) }
}

/** Entries of a document that nothing answers to, those on the same task together. */
function outdatedIn(stock: Stock, path: string, lookedAtBy: KnownDocument['lookedAtBy']): OutdatedEntry[] {
  const found = new Map<string, OutdatedEntry>()
  for (const { entry, left } of stock.values()) {
    if (left === 0 || !lookedAtBy(entry.rule)) continue
    const { rule: ruleId, task = null } = entry
    const key = keyOf(ruleId, task, '')
    found.set(key, { path, ruleId, task, count: (found.get(key)?.count ?? 0) + left })
  }
  return [...found.values()]
}
