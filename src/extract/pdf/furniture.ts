import type { Line } from './line.js'

/** How many lines at either edge of a page may belong to it and not to the document. */
const DEPTH = 3
/** A running head stands on so many pages and on this share of them, at one height, to so many points. */
const LEAST_PAGES = 3
const LEAST_SHARE = 0.4
const SAME_HEIGHT = 4
const LONGEST = 200
/** @example "7", "- 7 -", "– 12 –", "[3]", "Trang 7/12", "7 | Page" */
const NUMBER_LINE =
  /^(?:[-–—[(|]{0,2}\s*(?:trang|page|tr\.)?\s*(?:số\s*)?[:|]?\s*(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?\s*[-–—\])|]{0,2})$/iu
/** A line of nothing but strokes or stars. @example "-----", "* * *", "*", "-o0o-" */
const RULE = /^[ \t]*(?:(?:[-–—_=*~⁎∗─━═‾•][ \t]*){3,}|\*[ \t]*|[-–—_=*]+[ \t]?[0oO:*]{1,5}[ \t]?[-–—_=*]+[ \t]*)$/u

/** Rules and ornaments within a document, which part what stands above from what stands below. */
export const isRule = ({ words }: Line): boolean => RULE.test(words)

/**
 * The lines that belong to the pages: their numbers, and what is repeated at one height. Linear.
 *
 * @param pages the lines of every page in reading order
 */
export function furnitureOf(pages: readonly (readonly Line[])[]): Set<Line> {
  const found = new Set<Line>()
  const edges = pages.map((lines) => {
    const byHeight = [...lines].filter(({ region }) => region !== 'table').sort((a, b) => a.y - b.y)
    return { top: byHeight.slice(0, DEPTH), foot: byHeight.slice(DEPTH).slice(-DEPTH), first: byHeight[0], last: byHeight.at(-1) }
  })
  for (const line of repeated(edges.map(({ top }) => top)).concat(repeated(edges.map(({ foot }) => foot)))) found.add(line)
  for (const line of pageNumbers(edges.map((edge) => [edge.top, edge.foot].flat()))) found.add(line)
  // What a tagged file calls an artifact, at the edge of its page.
  for (const { top, foot } of edges)
    for (const line of [...top, ...foot]) if (line.artifact && line.text.length < LONGEST) found.add(line)
  return found
}

const key = ({ text }: Line): string => text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase()

/** Lines that stand on several pages at one height. */
function repeated(edges: readonly (readonly Line[])[]): Line[] {
  const places = new Map<string, Line[]>()
  for (const edge of edges) {
    for (const line of edge) {
      if (line.text.length > LONGEST || !/\p{L}/u.test(line.text)) continue
      const list = places.get(key(line))
      if (list === undefined) places.set(key(line), [line])
      else list.push(line)
    }
  }
  return [...places.values()].flatMap((lines) => {
    const height = [...lines].sort((a, b) => a.y - b.y)[lines.length >> 1]?.y ?? 0
    const level = lines.filter(({ y }) => Math.abs(y - height) < SAME_HEIGHT)
    const pages = new Set(level.map(({ page }) => page)).size
    return pages >= LEAST_PAGES && pages >= LEAST_SHARE * edges.length ? level : []
  })
}

/** Lines that are nothing but a number which rises with the pages, at the edge of theirs. */
function pageNumbers(edges: readonly (readonly Line[])[]): Line[] {
  const candidates = edges.flatMap((edge) =>
    edge.flatMap((line) => {
      const match = line.words.length > 24 ? null : NUMBER_LINE.exec(line.words)
      return match === null ? [] : [{ line, shift: Number(match[1]) - line.page }]
    }),
  )
  const shifts = new Map<number, number>()
  for (const { shift } of candidates) shifts.set(shift, (shifts.get(shift) ?? 0) + 1)
  return candidates
    .filter(({ line, shift }) => {
      const count = shifts.get(shift) ?? 0
      // One document of two pages shows its number once.
      return count >= 2 || (shift === 0 && line.page > 1) || (shift === 0 && edges.length === 1)
    })
    .map(({ line }) => line)
}
