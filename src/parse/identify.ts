import type { Draft } from './draft.js'

/** Parts of a document whose nodes are not of its body and have no id. */
const OUTSIDE: readonly Draft['type'][] = ['header', 'preamble', 'recipients', 'signature', 'noise', 'footnote', 'table']

const join = (parent: string | null, key: string): string => (parent === null ? key : `${parent}.${key}`)
const list = (parent: string | null, key: string): string => (parent === null ? key : `${parent}/${key}`)

/** What is above a node and goes into its id. */
interface Above {
  readonly id: string | null
  /** The appendix it stands in: articles of a document count through, whatever chapter they stand in. */
  readonly appendix: string | null
  /** The innermost node that is no number: paths of numbers are complete in themselves. */
  readonly unnumbered: string | null
}

/** Makes ids permanent and unique: the second III under one parent is `III~2`. */
export function uniqueIds(): (id: string) => string {
  const seen = new Map<string, number>()
  return (id) => {
    let candidate = id
    while (seen.has(candidate)) {
      const times = (seen.get(id) ?? 1) + 1
      seen.set(id, times)
      candidate = `${id}~${times}`
    }
    seen.set(candidate, 1)
    return candidate
  }
}

/**
 * Gives the nodes of the body their ids, the path of markers (`P3.III.1.2/p1`).
 *
 * @param unique as {@link uniqueIds} makes it, one for the document
 */
export function identify(root: Draft, unique: (id: string) => string): void {
  number(root, { id: null, appendix: null, unnumbered: null }, unique)
}

function number(parent: Draft, above: Above, unique: (id: string) => string): void {
  let bullets = 0
  let paragraphs = 0
  let appendices = 0
  for (const child of parent.children) {
    if (OUTSIDE.includes(child.type)) continue
    if (child.type === 'bullet') bullets++
    if (child.type === 'paragraph') paragraphs++
    if (child.series === 'appendix') appendices++
    child.id = unique(idOf(child, above, { bullets, paragraphs, appendices }))
    const appendix = child.series === 'appendix' ? child.id : above.appendix
    number(child, { id: child.id, appendix, unnumbered: child.series === 'number' ? above.unnumbered : child.id }, unique)
  }
}

function idOf(
  draft: Draft,
  above: Above,
  { bullets, paragraphs, appendices }: Record<'bullets' | 'paragraphs' | 'appendices', number>,
): string {
  switch (draft.series) {
    case 'bullet':
    case 'plus':
      return list(above.id, String(bullets))
    case 'appendix':
      return draft.key === 'A' ? `A${appendices}` : draft.key
    case 'article':
      return join(above.appendix, draft.key)
    case 'number': {
      const path = draft.values.join('.')
      // Below a bullet a dot would name a sentence of it.
      return above.unnumbered?.includes('/') ? list(above.unnumbered, path) : join(above.unnumbered, path)
    }
    case 'group':
    case 'root':
    case 'paragraph':
    case 'table':
    case 'footnote':
    case 'ornament':
      return list(above.id, `p${paragraphs}`)
    default:
      return join(above.id, draft.key)
  }
}
