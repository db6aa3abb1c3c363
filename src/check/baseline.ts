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
    if (!lookedAtBy(entry.rule)) kept.push(...counting({ ...entry, path: name }, left))
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

/** How many entries, each as often as it stands there. */
const sizeOf = (stock: Stock): number => [...stock.values()].reduce((sum, { left }) => sum + left, 0)

/** How many findings of a document entries answer to. */
function answersIn({ findings }: CheckedDocument, stock: Stock): number {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(findingKey(finding), (counts.get(findingKey(finding)) ?? 0) + 1)
  return [...counts].reduce((sum, [key, count]) => sum + Math.min(count, stock.get(key)?.left ?? 0), 0)
}

/**
 * Which paths of the baseline have become which documents that it does not know: each that is gone at most one, in which at
 * least half of its entries are found again; where several could be, the one with most of them, then the first by name.
 *
 * @returns the path that is gone by the new one
 */
function renamed(documents: readonly KnownDocument[], gone: ReadonlyMap<string, readonly BaselineEntry[]>): Map<string, string> {
  const stocks = [...gone].map(([from, entries]) => ({ from, stock: stockOf(entries) }))
  const pairs = documents.flatMap(({ document, name }) =>
    stocks.flatMap(({ from, stock }) => {
      const answers = name === null ? 0 : answersIn(document, stock)
      return name !== null && answers > 0 && 2 * answers >= sizeOf(stock) ? [{ from, to: name, answers }] : []
    }),
  )
  pairs.sort((a, b) => b.answers - a.answers || compared(a.from, b.from) || compared(a.to, b.to))
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const { from, to } of pairs) {
    if (taken.has(from) || found.has(to)) continue
    taken.add(from)
    found.set(to, from)
  }
  return found
}

/**
 * Holds findings against a baseline: what stands in it is known, as often as it stands there, wherever the words are now. A
 * document that the baseline does not know may be one that was renamed, whose entries hold for it then.
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
  const gone = new Map([...paths].filter(([path]) => !inRun.has(path) && isGone(path)))
  const before = renamed(
    documents.filter(({ name }) => name !== null && !paths.has(name)),
    gone,
  )
  const ownOf = (name: string): readonly BaselineEntry[] => paths.get(before.get(name) ?? name) ?? []
  const outdated: OutdatedEntry[] = []
  const held = documents.map(({ document, name, lookedAtBy }): CheckedDocument => {
    if (name === null) return document
    const stock = stockOf(ownOf(name))
    const findings = document.findings.map((finding): Finding => {
      const known = stock.get(findingKey(finding))
      return take(known) && finding.state === 'new' ? { ...finding, state: 'baselined' } : finding
    })
    outdated.push(...outdatedIn(stock, document.path, lookedAtBy))
    return { ...document, findings }
  })
  const moved = new Set(before.values())
  const others = [...paths].flatMap(([path, own]) => (inRun.has(path) || moved.has(path) ? [] : own))
  const found = documents.flatMap((each) => entriesOf(each, each.name === null ? [] : ownOf(each.name)))
  return { documents: held, outdated, updated: [...others, ...found].sort(inOrder) }
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
