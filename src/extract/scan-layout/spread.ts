import { type Chain, chainsOf, median } from './chains.js'
import type { PlacedWord } from './word-place.js'

/** An open book is wider than high by this factor at least. */
const WIDE = 1.15
/** The fold lies in this part of the width. */
const MIDDLE = [0.4, 0.6] as const
/** Each page has so many lines of text, over this share of its width and of its height: the columns of a table have less. */
const LEAST_LINES = 6
const LINE_SHARE = 0.5
const HEIGHT_SHARE = 0.3

/** The words of the pages on a sheet, each with its left edge and its width, in points. */
export interface SheetPage {
  readonly words: readonly PlacedWord[]
  readonly left: number
  readonly width: number
}

/** Parts a picture of two pages side by side. Any other is one page. */
export function pagesOnSheet(words: readonly PlacedWord[], { width, height }: { width: number; height: number }): SheetPage[] {
  const whole = [{ words, left: 0, width }]
  if (width < WIDE * height) return whole
  const fold = foldOf(chainsOf(words), width, height)
  if (fold === undefined) return whole
  const isLeft = ({ x0, x1 }: PlacedWord): boolean => (x0 + x1) / 2 < fold
  return [
    { words: words.filter(isLeft), left: 0, width: fold },
    { words: words.filter((word) => !isLeft(word)), left: fold, width: width - fold },
  ]
}

/** Where the fold runs: no line of text crosses it, and both sides are pages of text. */
function foldOf(chains: readonly Chain[], width: number, height: number): number | undefined {
  const lines = chains.filter(({ words, x0, x1 }) => words.length > 5 && x1 - x0 > (LINE_SHARE * width) / 2)
  const left = lines.filter(({ x1 }) => x1 < MIDDLE[1] * width)
  const right = lines.filter(({ x0 }) => x0 > MIDDLE[0] * width)
  if (left.length + right.length !== lines.length) return undefined
  const isPage = (some: readonly Chain[]): boolean =>
    some.length >= LEAST_LINES &&
    Math.max(...some.map(({ y }) => y)) - Math.min(...some.map(({ y }) => y)) > HEIGHT_SHARE * height
  if (!isPage(left) || !isPage(right)) return undefined
  const end = Math.max(...left.map(({ x1 }) => x1))
  const start = Math.min(...right.map(({ x0 }) => x0))
  // Headings and the like may reach further than text: they are cut at the fold all the same.
  return end < start ? median([end, start]) : undefined
}
