import type { Draft } from './draft.js'

export type DraftSeries = Draft['series']

/** Divisions of a document that stand above its sections. */
export const CONTAINERS: readonly DraftSeries[] = ['root', 'appendix', 'part', 'chapter', 'division', 'subdivision', 'article']
export const SECTIONS: readonly DraftSeries[] = [...CONTAINERS, 'roman', 'capital']
export const LISTS: readonly DraftSeries[] = ['bullet', 'plus']

/** Lists in lists in lists are read as one from here on; keeps the tree flat enough to walk. */
export const DEEPEST = 24

/** Announces what follows. @example "gồm các nội dung sau:" */
const ANNOUNCES = /:["”)]?$/u

/** What ends like a sentence or a list item heads nothing. @example "ở cơ sở." */
export const FULL_STOP = /[.;,]["”)]?$/u

/** The open nodes, outermost first; the root at least. */
export type Path = readonly [root: Draft, ...Draft[]]

/** Where a new node goes: the index of its parent in the path, and its number with those of the numbers above it. */
export interface Place {
  readonly parent: number
  readonly values: readonly number[]
}

/** What is known where a line stands. */
export interface Situation {
  readonly path: Path
  /** The words of the line with its marker. */
  readonly text: string
  /** Whether no marker follows in this run of lines. */
  readonly isLast: boolean
  /** The last letters of a node's own words. */
  readonly ending: (node: Draft) => string
}

export const leafOf = (path: Path): Draft => path.at(-1) ?? path[0]

/** What the next marker of the series counts on from. */
export const valueOf = (node: Draft): number => node.values.at(-1) ?? 0

export const isList = (node: Draft): boolean => LISTS.includes(node.series)

/** Index of the innermost open node that `test` accepts, not looking above the innermost one in `limits`; -1 if none. */
export function findOpen(path: Path, limits: readonly DraftSeries[], test: (node: Draft) => boolean): number {
  for (let at = path.length - 1; at >= 0; at--) {
    const node = path[at]
    if (node && test(node)) return at
    if (node && limits.includes(node.series)) return -1
  }
  return -1
}

/** Index of the innermost open node of these series; the root's if there is none. */
export const innermost = (path: Path, series: readonly DraftSeries[]): number =>
  Math.max(
    0,
    path.findLastIndex((node) => series.includes(node.series)),
  )

/** Index of the innermost open node that is no bullet. */
export const innermostHeading = (path: Path): number => path.findLastIndex((node) => !isList(node))

/** Index of the innermost open node that a list of numbers can begin in. */
export const innermostUnnumbered = (path: Path): number => path.findLastIndex((node) => !isList(node) && node.series !== 'number')

/** Whether the innermost open node, or the paragraph that ends it, announces a list that may go below it. */
export function announces({ path, ending }: Situation): boolean {
  const leaf = leafOf(path)
  const end = leaf.children.at(-1)
  return path.length > 1 && path.length < DEEPEST && ANNOUNCES.test(ending(end?.series === 'paragraph' ? end : leaf))
}
