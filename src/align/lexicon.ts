import { foldWord } from '../vietnamese/fold.js'
import { readTermLine, type TermCategory, TERMS, termLines } from '../vietnamese/terms.js'
import { BOILERPLATE } from '../vietnamese/terms/boilerplate.js'
import { GRAMMAR } from '../vietnamese/terms/connectives.js'

/** What a term is worth when texts are compared: a term of the field all it weighs. */
export const PLAIN = 0
/** A phrase of boilerplate: little. */
export const BOILER = 1
/** A word of grammar: nothing. */
export const GRAMMATICAL = 2
/** A word of everyday official writing: about half. */
export const EVERYDAY = 3

/** A concept that another carries in part. */
export interface Kin {
  readonly concept: number
  /** 0 to 1 */
  readonly share: number
}

const NONE: readonly Kin[] = []

/** Shares that a neighbour of a term carries of it. */
const NEAR = 0.85
const NARROWER = 0.7
const SIBLING = 0.55
/** What `quy chế làm việc mẫu` carries of `quy chế làm việc`, and the other way round. */
const WHOLE_OF_PART = 0.8
const PART_OF_WHOLE = 0.25

/** A place in the tree of terms, reached by the words before. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>
  /** Index of the concept that ends here; -1 when none does. */
  concept: number
}

/**
 * The terms of the field as a trie of folded words. A concept is a set of terms that mean the same; its number is below
 * `concepts`.
 */
export interface Lexicon {
  readonly root: TrieNode
  readonly concepts: number
  /** By concept: PLAIN, BOILER or GRAMMATICAL. */
  readonly kinds: readonly number[]
  /** By concept; null for grammar and boilerplate. */
  readonly categories: readonly (TermCategory | null)[]
  /** By concept: which others it carries in part. */
  readonly kin: readonly (readonly Kin[])[]
  /** By concept: the folded words of its first term, by which the others are read. */
  readonly words: readonly (readonly string[])[]
  /** By concept: the shorter terms that its first term is made of; empty where it is not made of terms. */
  readonly parts: readonly (readonly Kin[])[]
  /** Pairs of words, `giám sát`, that stand side by side in some term. */
  readonly pairs: ReadonlySet<string>
}

const isTerm = (kind: number | undefined): boolean => kind === PLAIN || kind === EVERYDAY

/** What stands between the words of a term. @example "kinh tế - xã hội", "kỷ luật, kỷ cương", "R&D" */
const BETWEEN_WORDS = /[\s,&–-]+/

const wordsOfTerm = (term: string): string[] => term.split(BETWEEN_WORDS).map(foldWord)

const newNode = (): TrieNode => ({ next: new Map(), concept: -1 })

function enter(root: TrieNode, words: readonly string[]): TrieNode {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) node.next.set(word, (next = newNode()))
    node = next
  }
  return node
}

/** Puts terms of the same meaning under one number: the representative of a set that merges ("union-find"). */
function merger(): { add: () => number; find: (n: number) => number; merge: (a: number, b: number) => void; size: () => number } {
  const parents: number[] = []
  const find = (n: number): number => {
    let root = n
    while (parents[root] !== root) root = parents[root] ?? root
    return root
  }
  return {
    add: () => parents.push(parents.length) - 1,
    find,
    merge: (a, b) => void (parents[find(b)] = find(a)),
    size: () => parents.length,
  }
}

/**
 * What a long term is made of, with the share of its words that each part has: `quản lý đảng viên` of `quản lý` and
 * `đảng viên`. A plan that writes "quản lý, phân công nhiệm vụ cho đảng viên" has both.
 */
function partsOf(words: readonly string[], root: TrieNode, kinds: readonly number[], whole: number): Kin[] {
  if (words.length < 3) return []
  const parts: { concept: number; length: number }[] = []
  let total = 0
  for (let at = 0; at < words.length;) {
    let node: TrieNode | undefined = root
    let best = -1
    let length = 1
    for (let to = at; to < words.length; to++) {
      node = node.next.get(words[to] ?? '')
      if (node === undefined) break
      if (node.concept < 0 || node.concept === whole || to - at + 1 === words.length) continue
      best = node.concept
      length = to - at + 1
    }
    if (best < 0 || kinds[best] !== GRAMMATICAL) {
      total += length
      if (best >= 0) parts.push({ concept: best, length })
    }
    at += length
  }
  if (parts.length < 2) return []
  return parts.map(({ concept, length }) => ({ concept, share: length / total }))
}

function build(extraLines: readonly string[]): Lexicon {
  const root = newNode()
  const sets = merger()
  const kinds: number[] = []
  const categories: (TermCategory | null)[] = []
  const pairs = new Set<string>()
  const spelled: (readonly [number, readonly string[]])[] = []
  const named = new Map<string, number>()
  const add = (term: string, kind: number, category: TermCategory | null): number => {
    if (term.startsWith('[')) {
      // A name for a group: no text contains it, so it is not in the trie.
      let number = named.get(term)
      if (number === undefined) {
        named.set(term, (number = sets.add()))
        kinds.push(kind)
        categories.push(category)
      }
      return number
    }
    const words = wordsOfTerm(term)
    const node = enter(root, words)
    if (node.concept < 0) {
      node.concept = sets.add()
      kinds.push(kind)
      categories.push(category)
      spelled.push([node.concept, words])
      for (let at = 1; at < words.length; at++) pairs.add(`${words[at - 1] ?? ''} ${words[at] ?? ''}`)
    }
    return node.concept
  }
  const near: (readonly [number, number])[] = []
  const wider: (readonly [number, number])[] = []
  const lines = TERMS.flatMap(([category, block]) => termLines(block).map((line) => [category, line] as const))
  for (const [category, line] of [...lines, ...extraLines.map((extra) => [null, extra] as const)]) {
    const group = readTermLine(line)
    const kind = category === 'word' ? EVERYDAY : PLAIN
    for (const term of group.terms) add(term, kind, category)
    for (const link of group.links) {
      const from = add(link.from, kind, category)
      const to = add(link.to, kind, category)
      if (link.kind === 'same') sets.merge(from, to)
      else (link.kind === 'near' ? near : wider).push([from, to])
    }
  }
  // Grammar and boilerplate come last: what an expert entered as a term stays a term, an everyday word does not.
  for (const line of termLines(GRAMMAR)) add(line, GRAMMATICAL, null)
  for (const line of termLines(BOILERPLATE)) {
    const concept = sets.find(add(line, BOILER, null))
    if (kinds[concept] === EVERYDAY) kinds[concept] = BOILER
  }

  const size = sets.size()
  const kinOf = new Map<number, Map<number, number>>()
  const carries = (from: number, to: number, share: number): void => {
    if (from === to) return
    let kin = kinOf.get(from)
    if (kin === undefined) kinOf.set(from, (kin = new Map()))
    kin.set(to, Math.max(share, kin.get(to) ?? 0))
  }
  const relate = (a: number, b: number, share: number): void => {
    carries(a, b, share)
    carries(b, a, share)
  }
  for (const [a, b] of near) relate(sets.find(a), sets.find(b), NEAR)
  const children = new Map<number, number[]>()
  for (const [from, to] of wider) {
    const parent = sets.find(to)
    relate(sets.find(from), parent, NARROWER)
    const siblings = children.get(parent) ?? []
    for (const sibling of siblings) relate(sets.find(from), sibling, SIBLING)
    siblings.push(sets.find(from))
    children.set(parent, siblings)
  }
  const wordsOf: (readonly string[])[] = Array.from({ length: size }, () => [])
  for (const [number, words] of spelled) {
    const known = wordsOf[sets.find(number)]
    if (known?.length === 0) wordsOf[sets.find(number)] = words
    if (words.length < 3 || !isTerm(kinds[number])) continue
    for (let from = 0; from < words.length; from++) {
      let node: TrieNode | undefined = root
      for (let to = from; to < words.length; to++) {
        node = node.next.get(words[to] ?? '')
        if (node === undefined) break
        if (node.concept < 0 || to - from < 1 || to - from + 1 === words.length || !isTerm(kinds[node.concept])) continue
        const part = sets.find(node.concept)
        const whole = sets.find(number)
        if (part === whole) continue
        carries(whole, part, WHOLE_OF_PART)
        carries(part, whole, PART_OF_WHOLE)
      }
    }
  }
  const settle = (node: TrieNode): void => {
    if (node.concept >= 0) node.concept = sets.find(node.concept)
    for (const next of node.next.values()) settle(next)
  }
  settle(root)
  const kin = Array.from({ length: size }, (_, concept): readonly Kin[] => {
    const relatives = kinOf.get(concept)
    return relatives === undefined ? NONE : Array.from(relatives, ([relative, share]) => ({ concept: relative, share }))
  })
  return {
    root,
    concepts: size,
    kinds,
    categories,
    kin,
    words: wordsOf,
    parts: wordsOf.map((words, number) => (isTerm(kinds[number]) ? partsOf(words, root, kinds, number) : NONE)),
    pairs,
  }
}

let bundled: Lexicon | undefined

/** The bundled terms, read once; with lines of one's own (in the notation of {@link TERMS}) read anew. */
export function lexicon(extraLines: readonly string[] = []): Lexicon {
  if (extraLines.length > 0) return build(extraLines)
  bundled ??= build([])
  return bundled
}
