import { greatest, least } from './extent.js'
import { type Matrix, matrixFrom, pointIn } from './matrix.js'

/** Whether a matrix makes the unit square as large as a picture. */
export function isPictureSize(args: readonly unknown[]): boolean {
  const matrix = matrixFrom(args)
  return matrix !== undefined && Math.hypot(matrix[0], matrix[1]) > 20 && Math.hypot(matrix[2], matrix[3]) > 20
}

/** The share of a page that the unit square takes under a matrix. */
export function coverage(matrix: Matrix, { width, height }: { readonly width: number; readonly height: number }): number {
  const corners = [pointIn(matrix, 0, 0), pointIn(matrix, 1, 1)]
  const side = (at: 0 | 1, length: number): number => {
    const ends = corners.map((corner) => Math.min(length, Math.max(0, corner[at])))
    return length === 0 ? 0 : (greatest(ends) - least(ends)) / length
  }
  return side(0, width) * side(1, height)
}
