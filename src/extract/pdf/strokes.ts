import { type Matrix, pointIn } from './matrix.js'
import type { Stroke } from './page.js'

/** Strokes are thinner than this, in points, and lean less. */
const STROKE_WIDTH = 2.5
/** Lines of a grid are longer than this. */
const STROKE_LENGTH = 5

/** The thin lines of a path, which pdf.js hands over as numbers: 0 x y moves, 1 x y draws a line, 2 and six numbers a curve, 3 closes. */
export function strokesOf(args: readonly unknown[], matrix: Matrix, operators: Readonly<Record<string, number>>): Stroke[] {
  const [paint, data] = args
  const path: unknown = Array.isArray(data) ? data[0] : undefined
  if (paint === operators.endPath || !(path instanceof Float32Array)) return []
  const isFilled = paint !== operators.stroke && paint !== operators.closeStroke
  const lines: Stroke[] = []
  let start: readonly [number, number] = [0, 0]
  let here = start
  let box = { x0: Infinity, x1: -Infinity, y0: Infinity, y1: -Infinity }
  const boxes = [box]
  const to = (point: readonly [number, number]): void => {
    lines.push({
      x0: Math.min(here[0], point[0]),
      x1: Math.max(here[0], point[0]),
      y0: Math.min(here[1], point[1]),
      y1: Math.max(here[1], point[1]),
    })
    here = point
  }
  const widen = ([x, y]: readonly [number, number]): void => {
    box.x0 = Math.min(box.x0, x)
    box.x1 = Math.max(box.x1, x)
    box.y0 = Math.min(box.y0, y)
    box.y1 = Math.max(box.y1, y)
  }
  for (let index = 0; index < path.length;) {
    const kind = path[index]
    const point = pointIn(matrix, path[index + 1] ?? 0, path[index + 2] ?? 0)
    if (kind === 0) {
      start = here = point
      box = { x0: Infinity, x1: -Infinity, y0: Infinity, y1: -Infinity }
      boxes.push(box)
      widen(point)
      index += 3
    } else if (kind === 1) {
      to(point)
      widen(point)
      index += 3
    } else if (kind === 2) {
      // A curve is no line of a table.
      here = pointIn(matrix, path[index + 5] ?? 0, path[index + 6] ?? 0)
      box.x1 = Infinity
      index += 7
    } else {
      to(start)
      index += 1
    }
  }
  // A rule is drawn as a line, or filled as a flat box.
  return isFilled
    ? boxes.filter(({ x0, x1, y0, y1 }) => isThin(x1 - x0, y1 - y0))
    : lines.filter(({ x0, x1, y0, y1 }) => isThin(x1 - x0, y1 - y0))
}

const isThin = (width: number, height: number): boolean =>
  Number.isFinite(width) && Math.min(width, height) <= STROKE_WIDTH && Math.max(width, height) >= STROKE_LENGTH
