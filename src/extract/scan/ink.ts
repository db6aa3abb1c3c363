import type { Ink } from '../../model/scan.js'
import { type Picture, resolutionOf } from './picture.js'

/** Cells to the inch, of which each is coloured or not. */
const CELLS_AN_INCH = 24
/** A pixel is ink of some kind if its darkest channel is this much darker than paper. */
const DARKER = 35
/** Share of a cell's pixels that are ink where there is something on it. */
const INKED = 0.06
/**
 * How far apart the channels of a cell's ink are in the mean, beyond the tint of the paper. Fringes of black letters are
 * coloured too, red on one side and blue on the other: over a cell that is nothing.
 */
const COLOURED = 30
/** Ink that is smaller than this, in inches, is a speck. */
const LEAST_SIDE = 0.2
/** So far apart, in cells, coloured cells still belong together: between the ring of a seal and what stands in it there is paper. */
const REACH = 2

/** Pieces of ink that stand nearer than this, in inches, are of one stamp. */
const NEAR = 0.12

/** A number or a day written in by hand is no wider and no higher than this, in inches. @example "Số: 275/…", "ngày 16 tháng 12" */
const HAND = [0.9, 0.34] as const

/** What is coloured on a page. */
export interface Colours {
  readonly ink: readonly Ink[]
  /** Pixels to a cell, and cells to a row. */
  readonly side: number
  readonly columns: number
  /** 1 for cells of stamps, signatures and the like, and those near them; what is as small as a written number is not among them. */
  readonly cells: Uint8Array
  /** Share of the cells with anything on them that are coloured. */
  readonly share: number
}

/** How much more red and blue than green, on a scale of 255. */
interface Tint {
  readonly red: number
  readonly blue: number
}

/** Finds coloured ink: regions of cells that touch each other. */
export function coloursOf(picture: Picture): Colours {
  const { width, height, channels } = picture
  const side = Math.max(4, Math.round(resolutionOf(picture) / CELLS_AN_INCH))
  const columns = Math.ceil(width / side)
  const rows = Math.ceil(height / side)
  const cells = new Uint8Array(columns * rows)
  if (channels === 1) return { ink: [], side, columns, cells, share: 0 }
  const { tints, covered } = tintsOf(picture, side, columns)
  const coloured = new Uint8Array(columns * rows)
  let count = 0
  for (const [cell, tint] of tints) {
    if (chroma(tint) < COLOURED) continue
    coloured[cell] = 1
    count += 1
  }
  const regions = regionsOf(coloured, columns, rows)
  const pieces: Ink[] = []
  for (const { members, x0, y0, x1, y1 } of regions) {
    if (Math.max(x1 - x0, y1 - y0) < LEAST_SIDE * CELLS_AN_INCH) continue
    const sum = members.reduce(
      (all, cell) => ({ red: all.red + (tints.get(cell)?.red ?? 0), blue: all.blue + (tints.get(cell)?.blue ?? 0) }),
      { red: 0, blue: 0 },
    )
    const box = { x0: x0 * side, y0: y0 * side, x1: Math.min(width, x1 * side), y1: Math.min(height, y1 * side) }
    pieces.push({ colour: colourOf(sum), box })
  }
  const near = Math.round(NEAR * resolutionOf(picture))
  const ink = merged(pieces, near)
  const stamps = ink.filter((each) => !isHand(each, resolutionOf(picture)))
  for (const { members } of regions) {
    const [first = 0] = members
    const [x, y] = [(first % columns) * side, Math.floor(first / columns) * side]
    if (stamps.some(({ box }) => x >= box.x0 && x < box.x1 && y >= box.y0 && y < box.y1))
      for (const cell of members) spread(cells, cell, columns, rows)
  }
  return { ink, side, columns, cells, share: covered === 0 ? 0 : count / covered }
}

/** Whether a piece of ink is as small as a number or a day that somebody wrote in: a part of the text. In red, offices stamp. */
export const isHand = ({ colour, box: { x0, y0, x1, y1 } }: Ink, resolution: number): boolean =>
  colour !== 'red' && x1 - x0 <= HAND[0] * resolution && y1 - y0 <= HAND[1] * resolution

/** Puts pieces of one colour together that meet or lie in each other; again, until none do. */
function merged(ink: readonly Ink[], near: number): Ink[] {
  const all: Ink[] = []
  for (const each of ink) {
    const at = all.findIndex(
      ({ colour, box }) =>
        colour === each.colour &&
        box.x0 - near < each.box.x1 &&
        each.box.x0 - near < box.x1 &&
        box.y0 - near < each.box.y1 &&
        each.box.y0 - near < box.y1,
    )
    const other = all[at]
    if (other === undefined) all.push(each)
    else
      all[at] = {
        colour: each.colour,
        box: {
          x0: Math.min(other.box.x0, each.box.x0),
          y0: Math.min(other.box.y0, each.box.y0),
          x1: Math.max(other.box.x1, each.box.x1),
          y1: Math.max(other.box.y1, each.box.y1),
        },
      }
  }
  return all.length === ink.length ? all : merged(all, near)
}

const chroma = ({ red, blue }: Tint): number => Math.max(red, blue, 0) - Math.min(red, blue, 0)

/** Violet counts as blue, as stamp pads have it; orange, brown and green are others. */
function colourOf({ red, blue }: Tint): Ink['colour'] {
  if (blue > 0 && blue >= red) return 'blue'
  return red > 0 && red > blue && Math.abs(blue) < 0.6 * red ? 'red' : 'other'
}

/** The mean tint of what stands on each cell that is not empty, less that of the paper. */
function tintsOf(picture: Picture, side: number, columns: number): { tints: Map<number, Tint>; covered: number } {
  const { width, height, data } = picture
  const paper = paperOf(picture)
  const least = Math.min(paper.r, paper.g, paper.b) - DARKER
  const tints = new Map<number, Tint>()
  const counts = new Uint32Array(columns)
  const reds = new Int32Array(columns)
  const blues = new Int32Array(columns)
  let covered = 0
  for (let top = 0, row = 0; top < height; top += side, row += 1) {
    for (const sums of [counts, reds, blues]) sums.fill(0)
    for (let y = top; y < Math.min(height, top + side); y += 1)
      for (let x = 0, at = y * width * 3; x < width; x += 1, at += 3) {
        const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
        if (Math.min(r, g, b) > least) continue
        const column = (x / side) | 0
        counts[column] = (counts[column] ?? 0) + 1
        reds[column] = (reds[column] ?? 0) + r - g
        blues[column] = (blues[column] ?? 0) + b - g
      }
    for (let column = 0; column < columns; column += 1) {
      const count = counts[column] ?? 0
      if (count < INKED * side * side) continue
      covered += 1
      const red = (reds[column] ?? 0) / count - (paper.r - paper.g)
      const blue = (blues[column] ?? 0) / count - (paper.b - paper.g)
      tints.set(row * columns + column, { red, blue })
    }
  }
  return { tints, covered }
}

/** The colour of the paper: the median of each channel, of a pixel in some hundred. */
function paperOf({ data }: Picture): { r: number; g: number; b: number } {
  const step = 3 * Math.max(1, Math.floor(data.length / 3 / 20_000))
  const median = (channel: number): number => {
    const values: number[] = []
    for (let at = channel; at < data.length; at += step) values.push(data[at] ?? 0)
    return values.sort((a, b) => a - b)[values.length >> 1] ?? 255
  }
  return { r: median(0), g: median(1), b: median(2) }
}

/** Marks a cell and those around it: where ink lies over letters, the black of the letters hides it. */
function spread(cells: Uint8Array, cell: number, columns: number, rows: number): void {
  const [x, y] = [cell % columns, Math.floor(cell / columns)]
  for (let dy = -REACH; dy <= REACH; dy += 1)
    for (let dx = -REACH; dx <= REACH; dx += 1)
      if (x + dx >= 0 && x + dx < columns && y + dy >= 0 && y + dy < rows) cells[cell + dy * columns + dx] = 1
}

/** Cells that belong together, and the cells from and to which they reach. */
interface Region {
  readonly members: readonly number[]
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

function regionsOf(coloured: Uint8Array, columns: number, rows: number): Region[] {
  const left = coloured.slice()
  const regions: Region[] = []
  for (let start = 0; start < left.length; start += 1) {
    if (left[start] !== 1) continue
    const members = [start]
    left[start] = 0
    let [x0, y0, x1, y1] = [columns, rows, 0, 0]
    for (const cell of members) {
      const [x, y] = [cell % columns, Math.floor(cell / columns)]
      x0 = Math.min(x0, x)
      y0 = Math.min(y0, y)
      x1 = Math.max(x1, x + 1)
      y1 = Math.max(y1, y + 1)
      for (let ny = Math.max(0, y - REACH); ny <= Math.min(rows - 1, y + REACH); ny += 1)
        for (let nx = Math.max(0, x - REACH); nx <= Math.min(columns - 1, x + REACH); nx += 1) {
          const next = ny * columns + nx
          if (left[next] !== 1) continue
          left[next] = 0
          members.push(next)
        }
    }
    regions.push({ members, x0, y0, x1, y1 })
  }
  return regions
}
