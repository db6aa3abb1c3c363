import type { DocumentNode } from '../../src/model/document.js'
import { fold, matchAll } from './words.js'

/** A node of a gold outline: its id (`label`), and its lines (from 1) in the gold text. */
export interface GoldNode {
  readonly label: string
  readonly marker: string | null
  readonly line: number
  readonly heading_line?: number
  readonly children?: readonly GoldNode[]
}

const START = 24

function startOf(line: string, marker: string | null | undefined): string {
  const folded = fold(line)
  const bare = marker && folded.startsWith(fold(marker)) ? folded.slice(fold(marker).length) : folded
  return bare
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, START)
}

const flatten = <T extends { readonly children?: readonly T[] }>(nodes: readonly T[]): T[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children ?? [])])

/** F1 of an outline: a node is right when its id is the gold one and its words start as the gold line does. */
export function scoreTree(tree: DocumentNode, gold: { readonly sections: readonly GoldNode[] }, goldText: string): number {
  const lines = goldText.normalize('NFC').split('\n')
  const wanted = flatten(gold.sections).map((node) => ({
    id: node.label,
    start: startOf(lines[(node.heading_line ?? node.line) - 1] ?? '', node.heading_line ? null : node.marker),
  }))
  const found = flatten<DocumentNode>(tree.children)
    .filter((node) => node.id && node.type !== 'sentence')
    .map((node) => ({ id: node.id, start: startOf(node.title ?? node.text ?? '', node.marker?.text) }))
  const same = (a: string, b: string): boolean => {
    const length = Math.min(a.length, b.length, START / 2)
    return a === b || (length >= 4 && a.slice(0, length) === b.slice(0, length))
  }
  return matchAll(wanted, found, (a, b) => Number(a.id === b.id && same(a.start, b.start))).f1
}
