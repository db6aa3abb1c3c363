import type { Box, RecognizedLine } from '../../model/scan.js'
import type { RunningEngine } from '../engine.js'
import { asDegree } from './ink-text.js'
import { legibility } from './legible.js'
import { type Picture, resolutionOf } from './picture.js'
import { longStrokes } from './prepare.js'

/** Cells to the inch, of which each holds a stroke or not. */
const CELLS_AN_INCH = 50
/** Pixels darker than this are of a stroke. */
const DARK = 140
/** Sides of the frame around a mark of secrecy, in inches: letters are not so high, registry stamps and tables are larger. */
const WIDE = [0.45, 2.4] as const
const HIGH = [0.22, 0.9] as const
/** Ends of its two upright sides differ by so many cells at most, and so much of the other two sides is there. */
const ASKEW = 3
const THERE = 0.85
/** It stands in this upper part of the page. */
const UPPER = 0.6
/** A stroke of a letter is shorter than this, in inches, and one of a frame no thicker than that. */
const STROKE = 0.25
const THICK = 0.03
/** So many frames are read at most; on a page with more of them they are boxes of a form. */
const MOST_FRAMES = 4
/** What is in a frame was read, if so much of its letters is words. */
const READ = 0.6

/** What stands in frames of the size of a stamp. */
export interface FramedMarks {
  /** Marks of secrecy or urgency. */
  readonly marks: readonly RecognizedLine[]
  /** Frames of which nobody can say what is in them. */
  readonly unread: readonly Box[]
}

/**
 * Reads what stands in small frames, where a black stamp may lie over lines of text and be lost with them.
 *
 * @param picture without colour
 */
export async function readFramed(picture: Picture, engine: RunningEngine): Promise<FramedMarks> {
  const frames = framesOn(picture)
  if (frames.length > MOST_FRAMES) return { marks: [], unread: [] }
  const marks: RecognizedLine[] = []
  const unread: Box[] = []
  for (const box of frames) {
    const lines = await linesIn(picture, box, engine)
    const found = lines.flatMap(asDegree)
    const { letters, legible } = legibility(lines)
    if (found.length > 0) marks.push(...found)
    else if (legible < READ * letters) unread.push(box)
  }
  return { marks, unread }
}

/** Small frames that stand in the upper part of a page: two upright strokes of one height, joined above and below. */
export function framesOn(picture: Picture): Box[] {
  const resolution = resolutionOf(picture)
  const side = Math.max(2, Math.round(resolution / CELLS_AN_INCH))
  const columns = Math.floor(picture.width / side)
  const rows = Math.floor((picture.height * UPPER) / side)
  const cells = cellsOf(picture, side, columns, rows)
  const at = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < columns && y < rows && cells[y * columns + x] === 1
  const strokes = uprightStrokes(at, columns, rows, [(HIGH[0] * resolution) / side, (HIGH[1] * resolution) / side])
  const isDrawn = (x0: number, x1: number, y: number): boolean => {
    let drawn = 0
    for (let x = x0; x <= x1; x += 1) if ([-2, -1, 0, 1, 2].some((off) => at(x, y + off))) drawn += 1
    return drawn >= THERE * (x1 - x0 + 1)
  }
  /** Whether a side goes on beyond a corner: the strokes are of something larger, or of letters. */
  const goesOn = (x: number, y: number, way: 1 | -1): boolean =>
    [3, 4, 5, 6].every((far) => [-1, 0, 1].some((off) => at(x + way * far, y + off)))
  const found: Box[] = []
  for (const [index, left] of strokes.entries())
    for (const right of strokes.slice(index + 1)) {
      const wide = ((right.x - left.x) * side) / resolution
      if (wide < WIDE[0] || wide > WIDE[1] || wide * resolution < (left.y1 - left.y0) * side) continue
      if (Math.abs(left.y0 - right.y0) > ASKEW || Math.abs(left.y1 - right.y1) > ASKEW) continue
      const [y0, y1] = [Math.min(left.y0, right.y0), Math.max(left.y1, right.y1)]
      if (!isDrawn(left.x, right.x, (left.y0 + right.y0) >> 1) || !isDrawn(left.x, right.x, (left.y1 + right.y1) >> 1)) continue
      const beyond = [
        goesOn(left.x, left.y0, -1),
        goesOn(left.x, left.y1, -1),
        goesOn(right.x + 1, right.y0, 1),
        goesOn(right.x + 1, right.y1, 1),
      ]
      if (beyond.filter(Boolean).length > 1) continue
      const box = { x0: left.x * side, y0: y0 * side, x1: (right.x + 1) * side, y1: (y1 + 1) * side }
      // A thick stroke is several side by side.
      if (!found.some((each) => each.x0 < box.x1 && box.x0 < each.x1 && each.y0 < box.y1 && box.y0 < each.y1)) found.push(box)
    }
  return found
}

/** Marks cells that a stroke may run through. */
function cellsOf({ width, data }: Picture, side: number, columns: number, rows: number): Uint8Array {
  const counts = new Uint8Array(columns * rows)
  for (let y = 0; y < rows * side; y += 1)
    for (let x = 0, row = Math.floor(y / side) * columns; x < columns * side; x += 1) {
      const cell = row + Math.floor(x / side)
      if ((data[y * width + x] ?? 255) < DARK && (counts[cell] ?? 0) < 255) counts[cell] = (counts[cell] ?? 0) + 1
    }
  return counts.map((count) => (count >= side - 1 ? 1 : 0))
}

interface Stroke {
  readonly x: number
  readonly y0: number
  readonly y1: number
}

/** Upright strokes of such a length, in cells, from left to right; a stroke that lies a little askew goes on in the next column. */
function uprightStrokes(
  at: (x: number, y: number) => boolean,
  columns: number,
  rows: number,
  [least, most]: readonly [number, number],
): Stroke[] {
  const strokes: Stroke[] = []
  for (let x = 0; x < columns; x += 1) {
    let from = -1
    for (let y = 0; y <= rows; y += 1) {
      const isStroke = y < rows && (at(x, y) || at(x + 1, y))
      if (isStroke && from < 0) from = y
      if (isStroke || from < 0) continue
      if (y - from >= least && y - from <= most) strokes.push({ x, y0: from, y1: y - 1 })
      from = -1
    }
  }
  return strokes
}

/** Lines within a frame, which is taken away, and what it crosses stays. */
async function linesIn(picture: Picture, { x0, y0, x1, y1 }: Box, engine: RunningEngine): Promise<RecognizedLine[]> {
  const resolution = resolutionOf(picture)
  const [wide, high] = [x1 - x0, y1 - y0]
  const edge = Math.round(STROKE * resolution)
  const [width, height] = [wide + 2 * edge, high + 2 * edge]
  const inner = new Uint8Array(wide * high)
  for (let y = 0; y < high; y += 1)
    inner.set(picture.data.subarray((y0 + y) * picture.width + x0, (y0 + y) * picture.width + x1), y * wide)
  const strokes = longStrokes(inner, wide, high, Math.min(high - 4, Math.round(STROKE * resolution)))
  const thick = Math.ceil(THICK * resolution)
  const gray = new Uint8Array(width * height).fill(255)
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      const isFrame = strokes[y * wide + x] === 1 || x < thick || y < thick || x >= wide - thick || y >= high - thick
      if (!isFrame) gray[(y + edge) * width + x + edge] = inner[y * wide + x] ?? 255
    }
  const lines = await engine.read({ width, height, gray, resolution, bilevel: false }, 'block')
  const moved = (box: Box): Box => ({
    x0: box.x0 + x0 - edge,
    y0: box.y0 + y0 - edge,
    x1: box.x1 + x0 - edge,
    y1: box.y1 + y0 - edge,
  })
  return lines.map((line) => ({ box: moved(line.box), words: line.words.map((word) => ({ ...word, box: moved(word.box) })) }))
}
