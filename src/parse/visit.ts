import type { DocumentNode } from '../model/document.js'

/** The node and all that lies in it, in the order of the text, a parent before its children. */
export function* nodesOf(node: DocumentNode): Generator<DocumentNode, void> {
  yield node
  for (const child of node.children) yield* nodesOf(child)
}

/**
 * Calls `visitor` for the node and all that lies in it, in the order of the text.
 *
 * @param visitor gets a node and its ancestors, outermost first; the array is only good during the call
 */
export function visit(node: DocumentNode, visitor: (node: DocumentNode, ancestors: readonly DocumentNode[]) => void): void {
  const ancestors: DocumentNode[] = []
  const walk = (current: DocumentNode): void => {
    visitor(current, ancestors)
    ancestors.push(current)
    for (const child of current.children) walk(child)
    ancestors.pop()
  }
  walk(node)
}
