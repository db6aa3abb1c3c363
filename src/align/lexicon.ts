import { foldWord } from '../vietnamese/fold.js'
import { readTermLine, type TermCategory, TERMS, termLines } from '../vietnamese/terms.js'
import { BOILERPLATE } from '../vietnamese/terms/boilerplate.js'
import { GRAMMAR } from '../vietnamese/terms/connectives.js'
import { copyTrie, enter, newTrie, step, type TermTrie } from './term-trie.js'

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

/** No relatives. */
export const NONE: readonly Kin[] = []

/** A lexicon that was not asked what its long terms are made of. */
export const NO_PARTS = (): readonly Kin[] => NONE

/** Shares that a neighbour of a term carries of it. */
const NEAR = 0.95
const NARROWER = 0.7
const SIBLING = 0.55
/** What `quy chế làm việc mẫu` carries of `quy chế làm việc`, and the other way round. */
const WHOLE_OF_PART = 0.8
const PART_OF_WHOLE = 0.25

/**
 * The terms of the field as a trie of folded words. A concept is a set of terms that mean the same; its number is below
 * `concepts`.
 */
export interface Lexicon {
  readonly trie: TermTrie
  readonly concepts: number
  /** By concept: PLAIN, BOILER or GRAMMATICAL. */
  readonly kinds: readonly number[]
  /** By concept; null for grammar and boilerplate. */
  readonly categories: readonly (TermCategory | null)[]
  /** By concept: which others it carries in part. */
  readonly kin: readonly (readonly Kin[])[]
  /** By concept: the folded words of its first term, by which the others are read. */
  readonly words: readonly (readonly string[])[]
  /** What the first term of a concept is made of; empty where it is not made of terms. */
  readonly parts: (concept: number) => readonly Kin[]
  /** Pairs of words, `giám sát`, that stand side by side in some term. */
  readonly pairs: ReadonlySet<string>
}

const isTerm = (kind: number | undefined): boolean => kind === PLAIN || kind === EVERYDAY

/** What stands between the words of a term. @example "kinh tế - xã hội", "kỷ luật, kỷ cương", "R&D" */
const BETWEEN_WORDS = /[\s,&–-]+/

const wordsOfTerm = (term: string): string[] => term.split(BETWEEN_WORDS).map(foldWord)

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
function partsOf(
  words: readonly string[],
  trie: TermTrie,
  kinds: readonly number[],
  whole: number,
  looseConcept: (word: string) => number,
): Kin[] {
  if (words.length < 3) return []
  const parts: { concept: number; length: number }[] = []
  let total = 0
  for (let at = 0; at < words.length;) {
    let best = -1
    let length = 1
    for (let node = 0, to = at; to < words.length; to++) {
      node = step(trie, node, words[to] ?? '')
      if (node < 0) break
      const concept = trie.concepts[node] ?? -1
      if (concept < 0 || concept === whole || to - at + 1 === words.length) continue
      best = concept
      length = to - at + 1
    }
    if (best < 0 || kinds[best] !== GRAMMATICAL) {
      total += length
      const part = best < 0 ? looseConcept(words[at] ?? '') : best
      if (part >= 0) parts.push({ concept: part, length })
    }
    at += length
  }
  if (parts.length < 2) return []
  return parts.map(({ concept, length }) => ({ concept, share: length / total }))
}

function build(extraLines: readonly string[]): Lexicon {
  const trie = newTrie()
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
    const node = enter(trie, words)
    const known = trie.concepts[node] ?? -1
    if (known >= 0) return known
    const number = sets.add()
    trie.concepts[node] = number
    kinds.push(kind)
    categories.push(category)
    spelled.push([number, words])
    for (let at = 1; at < words.length; at++) pairs.add(`${words[at - 1] ?? ''} ${words[at] ?? ''}`)
    return number
  }
  const near: (readonly [number, number])[] = []
  const wider: (readonly [number, number])[] = []
  const lines = TERMS.flatMap(([category, block]) => termLines(block).map((line) => [category, line] as const))
  for (const [category, line] of [...lines, ...extraLines.map((extra) => [null, extra] as const)]) {
    const boilerplate = line.startsWith('!')
    const group = readTermLine(boilerplate ? line.slice(1) : line)
    const kind = boilerplate ? BOILER : category === 'word' ? EVERYDAY : PLAIN
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
  const kin: Kin[][] = []
  const carries = (from: number, to: number, share: number): void => {
    if (from === to) return
    const relatives = (kin[from] ??= [])
    const known = relatives.findIndex(({ concept }) => concept === to)
    if (known < 0) relatives.push({ concept: to, share })
    else if ((relatives[known]?.share ?? 0) < share) relatives[known] = { concept: to, share }
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
      for (let node = 0, to = from; to < words.length; to++) {
        node = step(trie, node, words[to] ?? '')
        if (node < 0) break
        const concept = trie.concepts[node] ?? -1
        if (concept < 0 || to - from < 1 || to - from + 1 === words.length || !isTerm(kinds[concept])) continue
        const part = sets.find(concept)
        const whole = sets.find(number)
        if (part === whole) continue
        carries(whole, part, WHOLE_OF_PART)
        carries(part, whole, PART_OF_WHOLE)
      }
    }
  }
  trie.concepts.forEach((concept, node) => {
    if (concept >= 0) trie.concepts[node] = sets.find(concept)
  })
  return {
    trie,
    concepts: size,
    kinds,
    categories,
    kin: Array.from({ length: size }, (_, concept) => kin[concept] ?? NONE),
    words: wordsOf,
    parts: NO_PARTS,
    pairs,
  }
}

let bundled: Lexicon | undefined

/** Takes the bundled terms from what was made of them earlier, where nobody has read them yet. */
export function knowBundled(make: () => Lexicon): void {
  bundled ??= make()
}

/** The bundled terms, read once; with lines of one's own (in the notation of {@link TERMS}) read anew. */
export function lexicon(extraLines: readonly string[] = []): Lexicon {
  if (extraLines.length > 0) return build(extraLines)
  bundled ??= build([])
  return bundled
}

/** What a learnt term is worth. */
const LEARNT = PLAIN

/** A lexicon that knows the terms which a text uses as well; the one given is left as it is. */
export function withCollocations(terms: Lexicon, learnt: readonly { readonly words: readonly string[] }[]): Lexicon {
  if (learnt.length === 0) return terms
  const trie = copyTrie(terms.trie)
  const kinds = [...terms.kinds]
  const categories = [...terms.categories]
  const words = [...terms.words]
  const kin = [...terms.kin]
  for (const collocation of learnt) {
    const node = enter(trie, collocation.words)
    if ((trie.concepts[node] ?? -1) >= 0) continue
    trie.concepts[node] = kinds.length
    kinds.push(LEARNT)
    categories.push(null)
    words.push(collocation.words)
    kin.push(NONE)
  }
  return { ...terms, trie, concepts: kinds.length, kinds, categories, words, kin }
}

/**
 * A lexicon that knows what its long terms are made of: of shorter terms, and of words that are none; `looseConcept` gives
 * the number of such a word.
 */
export function withParts(terms: Lexicon, looseConcept: (word: string) => number): Lexicon {
  const { trie, kinds, words } = terms
  const known: (readonly Kin[] | undefined)[] = []
  return {
    ...terms,
    parts: (concept) =>
      (known[concept] ??= isTerm(kinds[concept]) ? partsOf(words[concept] ?? [], trie, kinds, concept, looseConcept) : NONE),
  }
}
