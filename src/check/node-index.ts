import type { DocumentNode } from '../model/document.js'
import { nodesOf } from '../parse/visit.js'

const known = new WeakMap<DocumentNode, ReadonlyMap<string, DocumentNode>>()

/** The node of a tree that has an id; undefined where none has. A tree is gone through once. */
export function nodeWith(tree: DocumentNode, id: string): DocumentNode | undefined {
  let byId = known.get(tree)
  if (byId === undefined) {
    byId = new Map([...nodesOf(tree)].flatMap((node): [string, DocumentNode][] => (node.id === null ? [] : [[node.id, node]])))
    known.set(tree, byId)
  }
  return byId.get(id)
}
