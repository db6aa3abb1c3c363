/** Gray pixels, one byte each. */
export interface Plane {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

/** Dark pixels that touch one another. */
export interface Part {
  readonly x0: number
  readonly y0: number
  readonly wide: number
  readonly high: number
  readonly count: number
  readonly pixels: readonly (readonly [x: number, y: number])[]
}

const DARK = 128
/** Whether a pixel is dark; none is beyond the edges. */
export const dark = ({ data, width, height }: Plane, [x, y]: readonly [number, number]): boolean =>
  x >= 0 && y >= 0 && x < width && y < height && (data[y * width + x] ?? 255) < DARK

/** Makes a pixel white. */
export function erased({ data, width, height }: Plane, [x, y]: readonly [number, number]): void {
  if (x >= 0 && y >= 0 && x < width && y < height) data[y * width + x] = 255
}

/**
 * Parts of a page, or of what lies within a square of it, pixels touching by their corners too. Linear.
 *
 * @param isWanted tells by its box and its number of pixels whether a part is of interest
 * @param within left upper corner and side of the square
 */
export function partsOf(
  { data, width, height }: Plane,
  isWanted: (part: Omit<Part, 'pixels'>) => boolean,
  within: { readonly x: number; readonly y: number; readonly side: number } = { x: 0, y: 0, side: Math.max(width, height) },
): Part[] {
  const [left, top] = [Math.max(0, Math.floor(within.x)), Math.max(0, Math.floor(within.y))]
  const [right, bottom] = [
    Math.min(width, Math.ceil(within.x + within.side)),
    Math.min(height, Math.ceil(within.y + within.side)),
  ]
  const seen = new Uint8Array(width * height)
  const parts: Part[] = []
  const stack: number[] = []
  for (let y = top; y < bottom; y += 1)
    for (let x = left, at = y * width + left; x < right; x += 1, at += 1) {
      if (seen[at] === 1 || (data[at] ?? 255) >= DARK) continue
      const members: number[] = []
      let [x0, y0, x1, y1] = [x, y, x, y]
      seen[at] = 1
      stack.push(at)
      for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        members.push(next)
        const px = next % width
        const py = (next - px) / width
        x0 = Math.min(x0, px)
        x1 = Math.max(x1, px)
        y0 = Math.min(y0, py)
        y1 = Math.max(y1, py)
        for (let ny = Math.max(top, py - 1); ny <= Math.min(bottom - 1, py + 1); ny += 1)
          for (let nx = Math.max(left, px - 1); nx <= Math.min(right - 1, px + 1); nx += 1) {
            const near = ny * width + nx
            if (seen[near] === 1 || (data[near] ?? 255) >= DARK) continue
            seen[near] = 1
            stack.push(near)
          }
      }
      const part = { x0, y0, wide: x1 - x0 + 1, high: y1 - y0 + 1, count: members.length }
      if (!isWanted(part)) continue
      parts.push({ ...part, pixels: members.map((each) => [each % width, Math.floor(each / width)] as const) })
    }
  return parts
}
