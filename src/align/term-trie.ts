/**
 * Terms by their words, as one table instead of a map for each place: thousands of terms are entered at every start. A node
 * is a number, the root is 0.
 */
export interface TermTrie {
  /** Numbers of the words that stand in terms, as folded. */
  readonly words: Map<string, number>
  /** From a node and the number of a word to the next node. */
  readonly edges: Map<number, number>
  /** By node: the concept that ends there; -1 when none does. */
  readonly concepts: number[]
}

/** More words than all terms together have. */
const WORDS = 1 << 16

/** A trie without terms. */
export const newTrie = (): TermTrie => ({ words: new Map(), edges: new Map(), concepts: [-1] })

/** A trie of its own with the same terms. */
export const copyTrie = ({ words, edges, concepts }: TermTrie): TermTrie => ({
  words: new Map(words),
  edges: new Map(edges),
  concepts: [...concepts],
})

/** Where a word leads from a node; -1 where no term goes on with it. */
export const step = (trie: TermTrie, node: number, word: string): number => stepBy(trie, node, wordOf(trie, word))

/** The number of a word among those of terms; -1 for one that stands in none. */
export const wordOf = ({ words }: TermTrie, word: string): number => words.get(word) ?? -1

/** As {@link step}, by the number of the word. */
export const stepBy = ({ edges }: TermTrie, node: number, word: number): number =>
  word < 0 ? -1 : (edges.get(node * WORDS + word) ?? -1)

/** The node of a term, made where there is none. */
export function enter({ words, edges, concepts }: TermTrie, term: readonly string[]): number {
  let node = 0
  for (const word of term) {
    let number = words.get(word)
    if (number === undefined) words.set(word, (number = words.size))
    const key = node * WORDS + number
    let next = edges.get(key)
    if (next === undefined) {
      next = concepts.length
      concepts.push(-1)
      edges.set(key, next)
    }
    node = next
  }
  return node
}

/** A trie as plain data: each node hangs below one that was made before it. */
export interface TrieData {
  /** In the order of their numbers. */
  readonly words: readonly string[]
  /** By node but the root: the node above it. */
  readonly above: readonly number[]
  /** By node but the root: the number of the word that leads to it. */
  readonly by: readonly number[]
  /** By node, the root too. */
  readonly concepts: readonly number[]
}

/** A trie that {@link trieOf} makes again. */
export function trieData({ words, edges, concepts }: TermTrie): TrieData {
  const keys = [...edges.keys()]
  return {
    words: [...words.keys()],
    above: keys.map((key) => Math.floor(key / WORDS)),
    by: keys.map((key) => key % WORDS),
    concepts,
  }
}

/** The trie of which the data were made. */
export function trieOf({ words, above, by, concepts }: TrieData): TermTrie {
  const edges = new Map<number, number>()
  for (let at = 0; at < above.length; at++) edges.set((above[at] ?? 0) * WORDS + (by[at] ?? 0), at + 1)
  return { words: new Map(words.map((word, number) => [word, number])), edges, concepts: [...concepts] }
}
