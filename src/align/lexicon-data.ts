import type { TermCategory } from '../vietnamese/terms.js'
import { type Kin, type Lexicon, NO_PARTS, NONE } from './lexicon.js'
import { enter, type TrieData, trieData, trieOf } from './term-trie.js'

/** A lexicon as plain data, which is read in a fraction of the time that its terms take. */
export interface LexiconData {
  readonly trie: TrieData
  /** By concept, as in {@link Lexicon}. */
  readonly kinds: readonly number[]
  /** By concept: index in `names`. */
  readonly categories: readonly number[]
  readonly names: readonly (TermCategory | null)[]
  /** By concept: number and share of one relative after the other. */
  readonly kin: readonly (readonly number[])[]
  /** By concept: the node of its first term; 0, the root, for a group that no text names. */
  readonly first: readonly number[]
}

/** A lexicon that {@link lexiconOf} makes again. */
export function lexiconData({ trie, kinds, categories, kin, words }: Lexicon): LexiconData {
  const names = [...new Set(categories)]
  return {
    trie: trieData(trie),
    kinds,
    categories: categories.map((category) => names.indexOf(category)),
    names,
    kin: kin.map((relatives) => relatives.flatMap(({ concept, share }) => [concept, share])),
    first: words.map((term) => enter(trie, term)),
  }
}

/** The lexicon of which the data were made: the same in all that can be asked of it. */
export function lexiconOf({ trie, kinds, categories, names, kin, first }: LexiconData): Lexicon {
  const { words, above, by } = trie
  const wordOfNode = (node: number): string => words[by[node - 1] ?? 0] ?? ''
  const spelled = (node: number): string[] => {
    const term: string[] = []
    for (let at = node; at > 0; at = above[at - 1] ?? 0) term.push(wordOfNode(at))
    return term.reverse()
  }
  // Nodes were made in the order in which the terms brought their pairs.
  const pairs = new Set<string>()
  above.forEach((node, at) => {
    if (node > 0) pairs.add(`${wordOfNode(node)} ${wordOfNode(at + 1)}`)
  })
  return {
    trie: trieOf(trie),
    concepts: kinds.length,
    kinds,
    categories: categories.map((index) => names[index] ?? null),
    kin: kin.map(kinOf),
    words: first.map(spelled),
    parts: NO_PARTS,
    pairs,
  }
}

function kinOf(relatives: readonly number[]): readonly Kin[] {
  if (relatives.length === 0) return NONE
  const kin: Kin[] = []
  for (let at = 0; at < relatives.length; at += 2) kin.push({ concept: relatives[at] ?? 0, share: relatives[at + 1] ?? 0 })
  return kin
}
