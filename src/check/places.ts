import type { Directive, DocumentNode } from '../model/document.js'
import type { Excerpt, FindingPlace } from '../model/finding.js'
import type { Span } from '../model/span.js'
import { lastNotAbove, locator, pointer } from '../parse/position.js'
import { rowsOf } from '../parse/table-rows.js'
import { nodesOf } from '../parse/visit.js'
import type { Place } from './rule.js'

/** Finds places of a document for its findings. */
export interface Places {
  readonly find: (place: Place) => FindingPlace
  /** The line around a place; null for one in the source text that the clean text does not have. */
  readonly excerpt: (place: Place) => Excerpt
  /** The document as a whole: its title, or its beginning where it has none. */
  readonly whole: FindingPlace
}

/** Letters of a line that are shown before and behind what was found. */
const AROUND = 60
/** What is found may be a whole paragraph: so much of it is shown. */
const SHOWN = 120

/** The line that a span is in, cut to what is around it. */
function excerptOf(text: string, [from, to]: Span): Excerpt {
  const lineFrom = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', from)
  const lineTo = end < 0 ? text.length : end
  const shownTo = Math.min(to, lineTo, from + SHOWN)
  const left = Math.max(lineFrom, from - AROUND)
  const right = Math.min(lineTo, shownTo + AROUND)
  const before = left > lineFrom ? '… ' : ''
  const after = right < lineTo ? ' …' : ''
  return {
    text: `${before}${text.slice(left, right)}${after}`,
    span: [before.length + from - left, before.length + shownTo - left],
  }
}

/** Where, from left to right, another numbered node is the innermost one, sentences aside. */
interface NodeIndex {
  readonly starts: readonly number[]
  readonly ids: readonly (string | null)[]
}

/** Indexes a tree once: a document may have thousands of findings. */
function nodeIndex(tree: DocumentNode): NodeIndex {
  const starts: number[] = []
  const ids: (string | null)[] = []
  const put = (start: number, id: string | null): void => {
    starts.push(start)
    ids.push(id)
  }
  const visit = ({ data, children }: DocumentNode, id: string | null): void => {
    put(data.clean[0], id)
    const inner = children.filter(({ type }) => type !== 'sentence').sort((a, b) => a.data.clean[0] - b.data.clean[0])
    for (const child of inner) {
      visit(child, child.id ?? id)
      put(child.data.clean[1], id)
    }
  }
  visit(tree, null)
  return { starts, ids }
}

/** Where the rows of tables begin and end, each with its number in its table. */
function rowIndex({ tree, clean }: Pick<Directive, 'tree' | 'clean'>): {
  readonly starts: readonly number[]
  readonly rows: readonly (number | null)[]
} {
  const starts: number[] = []
  const rows: (number | null)[] = []
  for (const node of nodesOf(tree)) {
    if (node.type !== 'table') continue
    for (const [index, { from }] of rowsOf(node, clean.text).entries()) {
      starts.push(from)
      rows.push(index + 1)
    }
    starts.push(node.data.clean[1])
    rows.push(null)
  }
  return { starts, rows }
}

/** Finds places of a document: the lines of the source are indexed once. */
export function placesOf({ clean, tree }: Directive): Places {
  const locate = locator(clean)
  const { text, pages } = clean.source
  const pageAt = (offset: number): number | null =>
    pages.length < 2 ? null : (pages.find(({ span }) => offset < span[1])?.number ?? pages.at(-1)?.number ?? null)
  const pointOf = pointer(text)
  const { starts, ids } = nodeIndex(tree)
  const nodeAt = (offset: number): string | null => ids[lastNotAbove(starts, offset)] ?? null
  let tables: ReturnType<typeof rowIndex> | null = null
  const rowAt = (offset: number): number | null => {
    tables ??= rowIndex({ clean, tree })
    return tables.rows[lastNotAbove(tables.starts, offset)] ?? null
  }
  const find = (place: Place): FindingPlace => {
    if ('source' in place) {
      const [from, to] = place.source
      const [start, end] = [pointOf(from), pointOf(to)]
      const quote = text.slice(from, to)
      return {
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        page: pageAt(from),
        node: null,
        quote,
      }
    }
    const { start, end } = locate(place.clean)
    const row = rowAt(place.clean[0])
    return {
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      page: pageAt(start.offset),
      node: nodeAt(place.clean[0]),
      ...(row !== null && { row }),
      quote: clean.text.slice(...place.clean),
    }
  }
  const title = tree.children.find(({ type }) => type === 'header')?.position.start ?? { line: 1, column: 1, offset: 0 }
  return {
    find,
    excerpt: (place) => ('source' in place ? excerptOf(text, place.source) : excerptOf(clean.text, place.clean)),
    whole: {
      line: title.line,
      column: title.column,
      endLine: title.line,
      endColumn: title.column,
      page: pageAt(title.offset),
      node: null,
      quote: null,
    },
  }
}
