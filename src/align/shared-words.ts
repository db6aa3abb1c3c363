import type { Directive, DocumentNode } from '../model/document.js'
import { type Token, tokenize } from '../vietnamese/fold.js'

/** Words of which two documents have to share a run, so that one may have it from the other. */
const RUN = 12

/** The words of the numbered nodes of a document, in order. */
export interface BodyWords {
  readonly path: string
  readonly tokens: readonly Token[]
  readonly text: string
  /** Node of each word. */
  readonly nodeOf: (index: number) => string | null
}

/** A node that holds words of its own, and where they lie. */
interface Stretch {
  readonly id: string
  readonly from: number
}

/** The words of a document's body as compared. */
export function bodyWords({ tree, clean }: Directive): BodyWords {
  const tokens: Token[] = []
  const stretches: Stretch[] = []
  const visit = (node: DocumentNode, id: string | null): void => {
    // The words of sentences are those of the paragraph around them.
    if (node.type === 'sentence') return
    const inside = node.id ?? id
    const [from, to] = node.data.own
    if (inside !== null && to > from) {
      stretches.push({ id: inside, from: tokens.length })
      tokens.push(...tokenize(clean.text.slice(from, to), from))
      // No run goes on from one passage to the next: this is no word of any document.
      tokens.push({ t: '', n: `${clean.source.path} ${String(to)}\n`, from: to, to })
    }
    for (const child of node.children) visit(child, inside)
  }
  visit(tree, null)
  const nodeOf = (index: number): string | null => {
    let low = 0
    let high = stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stretches[middle]?.from ?? 0) <= index) low = middle + 1
      else high = middle
    }
    return stretches[low - 1]?.id ?? null
  }
  return { path: clean.source.path, tokens, text: clean.text, nodeOf }
}

/** The words of a whole document, head and signature too: for what others may have from it. */
export const allWords = ({ clean }: Directive): BodyWords => ({
  path: clean.source.path,
  tokens: tokenize(clean.text),
  text: clean.text,
  nodeOf: () => null,
})

const keyAt = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + RUN)
    .map(({ n }) => n)
    .join(' ')

/** Where each run of twelve words of a document begins, the first place of each. */
export function runsOf({ tokens }: BodyWords): ReadonlyMap<string, number> {
  const runs = new Map<string, number>()
  for (let at = 0; at + RUN <= tokens.length; at += 1) {
    const key = keyAt(tokens, at)
    if (!runs.has(key)) runs.set(key, at)
  }
  return runs
}

/** A run of words that two documents share: `[from, to)` in the one, and where it begins in the other. */
export interface SharedRun {
  readonly from: number
  readonly to: number
  readonly other: number
}

/**
 * The longest runs of twelve words and more that a document shares with another, without those that some third documents have too.
 *
 * @param known runs of documents that both may have them from
 */
export function sharedRuns(
  mine: BodyWords,
  other: BodyWords,
  otherRuns: ReadonlyMap<string, number>,
  known: readonly ReadonlyMap<string, number>[],
): SharedRun[] {
  const found: SharedRun[] = []
  for (let at = 0; at + RUN <= mine.tokens.length; at += 1) {
    const key = keyAt(mine.tokens, at)
    const place = otherRuns.get(key)
    if (place === undefined || known.some((runs) => runs.has(key))) continue
    let length = RUN
    while (
      at + length < mine.tokens.length &&
      mine.tokens[at + length]?.n === other.tokens[place + length]?.n &&
      !known.some((runs) => runs.has(keyAt(mine.tokens, at + length - RUN + 1)))
    )
      length += 1
    found.push({ from: at, to: at + length, other: place })
    at += length - 1
  }
  return found
}
