import type { Box, RecognizedLine } from '../../model/scan.js'
import type { PreparedPage } from './prepare.js'

/** Lines of so many words tell how a page lies; so many of them do. */
const LEAST_WORDS = 5
const LEAST_LINES = 4
/** White paper. */
const PAPER = 255

/** How far the lines run down to the right, in radians; 0 where too few tell. */
export function skewOf(lines: readonly RecognizedLine[]): number {
  const slopes = lines.flatMap(({ words }) => {
    const [first, last] = [words[0]?.box, words.at(-1)?.box]
    if (words.length < LEAST_WORDS || first === undefined || last === undefined || last.x0 <= first.x1) return []
    // Middles of words stand higher and lower by their letters; over a whole line that is little.
    return [(last.y0 + last.y1 - first.y0 - first.y1) / (last.x0 + last.x1 - first.x0 - first.x1)]
  })
  slopes.sort((a, b) => a - b)
  return slopes.length < LEAST_LINES ? 0 : Math.atan(slopes[slopes.length >> 1] ?? 0)
}

/** A page turned back by the angle about its middle, as large as it was. */
export function levelled(page: PreparedPage, angle: number): PreparedPage {
  const { width, height, gray } = page
  const turned = new Uint8Array(gray.length).fill(PAPER)
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const [cx, cy] = [(width - 1) / 2, (height - 1) / 2]
  for (let y = 0, to = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, to += 1) {
      const fromX = cx + (x - cx) * cos - (y - cy) * sin
      const fromY = cy + (x - cx) * sin + (y - cy) * cos
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue
      const [right, below] = [fromX - left, fromY - top]
      const at = top * width + left
      const upper = (gray[at] ?? PAPER) * (1 - right) + (gray[at + 1] ?? PAPER) * right
      const lower = (gray[at + width] ?? PAPER) * (1 - right) + (gray[at + width + 1] ?? PAPER) * right
      turned[to] = upper * (1 - below) + lower * below
    }
  return { ...page, gray: turned, bilevel: false }
}

/** Lines of a page that was turned back by the angle, where they stand on the page as it was: words as large, around their middles. */
export function asBefore(lines: readonly RecognizedLine[], angle: number, { width, height }: PreparedPage): RecognizedLine[] {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const place = ({ x0, y0, x1, y1 }: Box): Box => {
    const [dx, dy] = [(x0 + x1 - width) / 2, (y0 + y1 - height) / 2]
    const left = Math.round(width / 2 + dx * cos - dy * sin - (x1 - x0) / 2)
    const top = Math.round(height / 2 + dx * sin + dy * cos - (y1 - y0) / 2)
    return { x0: left, y0: top, x1: left + x1 - x0, y1: top + y1 - y0 }
  }
  return lines.map(({ box, words }) => ({ box: place(box), words: words.map((word) => ({ ...word, box: place(word.box) })) }))
}
