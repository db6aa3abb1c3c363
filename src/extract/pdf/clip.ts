import { greatest, least } from './extent.js'
import { type Matrix, pointIn } from './matrix.js'

/** The part of the page in which anything shows, as a box around it. Points, y down. */
export interface Clip {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** The whole page and what lies beside it. */
export const NO_CLIP: Clip = { x0: -Infinity, x1: Infinity, y0: -Infinity, y1: Infinity }

/** A box so thin is rather a slip of the program that wrote it than a wish to show nothing, in points. */
const LEAST = 1
/** Letters stand so far above their baseline, marks and all, and hang so far below it, in shares of the size. */
const ABOVE = 0.9
const BELOW = 0.25

/** What is left of a clip within a path, which pdf.js hands over with the box around it: least x and y, greatest x and y. */
export function clipBy(clip: Clip, args: readonly unknown[], matrix: Matrix): Clip {
  const box = args[2]
  if (!(box instanceof Float32Array) || box.length < 4 || box.some((value) => !Number.isFinite(value))) return clip
  const [left = 0, low = 0, right = 0, high = 0] = box
  const corners = [
    pointIn(matrix, left, low),
    pointIn(matrix, right, low),
    pointIn(matrix, left, high),
    pointIn(matrix, right, high),
  ]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  const within = {
    x0: Math.max(clip.x0, least(xs)),
    x1: Math.min(clip.x1, greatest(xs)),
    y0: Math.max(clip.y0, least(ys)),
    y1: Math.min(clip.y1, greatest(ys)),
  }
  return within.x1 - within.x0 < LEAST || within.y1 - within.y0 < LEAST ? clip : within
}

/**
 * Whether a letter lies outside of what shows: a browser writes a line that falls on the next page on both, and lets only one
 * of them show.
 */
export function isClipped(clip: Clip, from: readonly [number, number], to: readonly [number, number], size: number): boolean {
  const [x0, x1] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
  const [y0, y1] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])]
  // Whichever way it runs.
  const across = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]) ? size : 0
  return x0 - across > clip.x1 || x1 + across < clip.x0 || y0 - ABOVE * size > clip.y1 || y1 + BELOW * size < clip.y0
}
