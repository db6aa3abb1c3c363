import type { Directive, DocumentNode } from '../model/document.js'
import type { LineReading, Series } from '../parse/line-kind.js'
import { readingsOf } from '../parse/line-kinds.js'
import { visit } from '../parse/visit.js'

/** A node that is numbered, and its number. */
export interface Numbered {
  readonly node: DocumentNode
  readonly series: Series
  /** `[1, 2]` of "1.2."; of all else one number. */
  readonly values: readonly number[]
  /** `5a` of "Điều 5a": equal for nodes of one number alone. */
  readonly key: string
  /** The last of the values: what counts on from node to node. */
  readonly at: number
}

/** So much of a node tells its marker, in UTF-16 units. */
const MARKED = 200
/** Series in which a number is missing at times on purpose, or which count by their place alone. */
const COUNTED: ReadonlySet<Series> = new Set<Series>([
  'part', 'chapter', 'division', 'subdivision', 'article', 'roman', 'capital', 'number', 'letter', 'bracket',
]) // prettier-ignore
/** Brackets around letters are counted in several ways. @example "(1)", not "(i)" */
const FIGURES = /^\(\d+\)/u

/** The number of a node; null for one that has none, or whose number does not tell its place. */
export function numberedOf({ clean: { text } }: Directive, node: DocumentNode): Numbered | null {
  const { marker } = node
  if (marker === null || node.type === 'footnote' || (marker.kind === 'bracket' && !FIGURES.test(marker.text))) return null
  const [from, to] = node.data.own
  const words = text.slice(from, Math.min(to, from + MARKED))
  let found: LineReading | undefined
  for (const reading of readingsOf(words))
    if (reading.marker?.text === marker.text && reading.marker.kind === marker.kind) found ??= reading
  const at = found?.values.at(-1)
  if (found === undefined || at === undefined || !COUNTED.has(found.series)) return null
  return { node, series: found.series, values: found.values, key: found.key, at }
}

/** A list: nodes of one series under one parent, in order. */
export interface NumberedList {
  readonly series: Series
  readonly items: readonly Numbered[]
  /** The number before the first, where the list goes on from one under another parent; 0 where it begins. */
  readonly before: number
}

/**
 * All lists of a document's body. Articles are one list, as they count through the document, an appendix apart; a list of paths
 * (`1.1.`, `1.2.`) is one as long as all before the last number is the same.
 */
export function listsOf(document: Directive): NumberedList[] {
  const lists: { series: Series; items: Numbered[]; before: number }[] = []
  const articles = new Map<DocumentNode | null, Numbered[]>()
  /** The last number of each series in the document so far. */
  const last = new Map<string, number>()
  visit(document.tree, (node, ancestors) => {
    if (node.type === 'table' || ancestors.some(({ type }) => type === 'table')) return
    const open = new Map<string, { series: Series; items: Numbered[]; before: number }>()
    for (const child of node.children) {
      const numbered = numberedOf(document, child)
      if (numbered === null) continue
      const { series, values, at } = numbered
      if (series === 'article') {
        const appendix = [...ancestors, node].findLast(({ marker }) => marker?.kind === 'appendix') ?? null
        const known = articles.get(appendix)
        if (known === undefined) articles.set(appendix, [numbered])
        else known.push(numbered)
        continue
      }
      const key = `${series} ${values.slice(0, -1).join('.')}`
      const list = open.get(key)
      if (list === undefined) {
        const begun = { series, items: [numbered], before: at > 1 && last.get(key) === at - 1 ? at - 1 : 0 }
        open.set(key, begun)
        lists.push(begun)
      } else list.items.push(numbered)
    }
    for (const [key, { items }] of open) last.set(key, items.at(-1)?.at ?? 0)
  })
  return [...lists, ...[...articles.values()].map((items) => ({ series: 'article' as const, items, before: 0 }))]
}

/** What is wrong with the number of an item. */
export interface NumberingFault {
  readonly kind: 'skipped' | 'repeated' | 'out-of-order'
  readonly item: Numbered
  /** The item before it; null for the first. */
  readonly previous: Numbered | null
  /** Of skipped ones: the first and the last number that are missing. */
  readonly missing?: readonly [first: number, last: number]
}

/** The letters of lists: đ, f, j, w and z are left out at will. */
const LEFT_OUT: ReadonlySet<number> = new Set([...'đfjwz'].map((letter) => 'abcdđefghijklmnopqrstuvwxyz'.indexOf(letter) + 1))
const MORE_LIKELY_NESTED: ReadonlySet<Series> = new Set<Series>(['number', 'letter', 'bracket'])

/** How the marker ends: lists of two kinds may stand in one another. @example ")" of "1)" */
const styleOf = ({ node }: Numbered): string => /\)$/u.exec(node.marker?.text ?? '')?.[0] ?? '.'

/** Where documents end: what is joined behind a signature is counted anew. */
const endsOf = ({ tree }: Directive): number[] =>
  tree.children.flatMap(({ type, data }) => (type === 'signature' ? [data.clean[0]] : []))

const startOf = ({ node }: Numbered): number => node.data.own[0]

function faultsOf({ items, before, series }: NumberedList, ends: readonly number[]): NumberingFault[] {
  const isBehindEnd = (previous: Numbered, item: Numbered): boolean =>
    ends.some((end) => startOf(previous) < end && end < startOf(item))
  const faults: NumberingFault[] = []
  const present = new Set(items.map(({ at }) => at))
  let previous: Numbered | null = null as Numbered | null
  let last = before
  let highest = before
  for (const item of items) {
    const { at } = item
    if (previous !== null && isBehindEnd(previous, item)) [previous, last, highest] = [null, 0, 0]
    const missing: number[] = []
    for (let number = highest + 1; number < at && missing.length < 200; number += 1)
      if (!present.has(number) && !(series === 'letter' && LEFT_OUT.has(number))) missing.push(number)
    const [first] = missing
    if (at === 1 && last > 1 && MORE_LIKELY_NESTED.has(series)) {
      // A list of its own, which the paragraphs between begin anew.
      highest = 0
    } else if (at === last && previous !== null) {
      if (item.key === previous.key) faults.push({ kind: 'repeated', item, previous })
    } else if (at < last) {
      faults.push({ kind: 'out-of-order', item, previous })
    } else if (first !== undefined) {
      faults.push({ kind: 'skipped', item, previous, missing: [first, missing.at(-1) ?? first] })
    }
    last = at
    highest = Math.max(highest, at)
    previous = item
  }
  return faults
}

const gathered = new WeakMap<Directive, readonly NumberingFault[]>()

/** What is wrong with the numbering of a document. */
export function numberingFaults(document: Directive): readonly NumberingFault[] {
  const known = gathered.get(document)
  if (known !== undefined) return known
  const { text } = document.clean
  const ends = endsOf(document)
  const found = listsOf(document).flatMap((list) => {
    const whole = faultsOf(list, ends)
    if (whole.length === 0) return []
    const byStyle = ['.', ')'].flatMap((style) => {
      const items = list.items.filter((item) => styleOf(item) === style)
      return items.length === 0 ? [] : faultsOf({ ...list, items, before: items[0] === list.items[0] ? list.before : 0 }, ends)
    })
    return byStyle.length < whole.length ? byStyle : whole
  })
  // Markdown counts a list by itself, whatever its figures say.
  const countsItself = (fault: NumberingFault): boolean =>
    fault.kind === 'repeated' && fault.item.at === 1 && document.clean.source.syntax === 'markdown'
  let looked = 0
  const isLost = (fault: NumberingFault): boolean =>
    fault.kind !== 'skipped' || (looked += 1) > MOST_LOOKED_FOR || !isRunIn(text, fault)
  const faults = found.filter((fault) => !countsItself(fault) && isLost(fault))
  faults.sort((one, other) => one.item.node.data.own[0] - other.item.node.data.own[0])
  gathered.set(document, faults)
  return faults
}

/** So many numbers that are missing are looked for within paragraphs. */
const MOST_LOOKED_FOR = 500
/** How far back a number that is missing is looked for, in UTF-16 units. */
const FAR = 20_000

/** Whether the number that is missing stands within the paragraphs before, where no line begins with it. @example "… 2. Kiểm tra" in the text of 1. */
function isRunIn(text: string, { item, previous, missing }: NumberingFault): boolean {
  const marker = item.node.marker?.text ?? ''
  if (missing === undefined || !['number', 'letter', 'bracket'].includes(item.series)) return false
  const from = Math.max(previous?.node.data.own[0] ?? 0, item.node.data.own[0] - FAR)
  const letters = 'abcdđefghijklmnopqrstuvwxyz'
  const wanted = item.series === 'letter' ? letters.charAt(missing[0] - 1) : String(missing[0])
  const printed = marker.replace(/(?:\d+|\p{L})(?=\D*$)/u, wanted)
  const between = text.slice(from, item.node.data.own[0])
  const at = between.lastIndexOf(printed)
  return at > 0 && /[\s("“]$/u.test(between.slice(0, at))
}
