import type { Box } from '../../model/scan.js'
import { type Picture, resolutionOf } from './picture.js'

/** Cells to the inch. */
const CELLS_AN_INCH = 25
/** Pixels darker than this are ink of some kind, and a cell of which this share is so has something on it. */
const INK = 200
const INKED = 0.2
/** The darkest sixth of a cell tells how dark it is: single pixels are noise. */
const DARKEST = 6
/** Within so many cells around there is the core of a letter, if the cell is one of letters. */
const AROUND = 2
/** A stamp is by so much lighter than the letters of its page. */
const LIGHTER = 28
/** Its sides in inches, and the share of its cells that are pale. */
const SIDES = [0.5, 3.2] as const
const LEAST_PALE = 0.06
/** Pale cells stand no farther apart than this, in cells. */
const REACH = 4
/** Of a page on which more of the cells are pale, the print itself is uneven. */
const MOST_PALE = 0.25
/** By how much lighter a pixel is made for each step that it is too light for a letter. */
const BLEACH = 5
/** How wide a seal is, in inches. */
const SEAL = [1, 1.8] as const

/**
 * Bleaches stamps on a gray page: what is lighter than the letters, and stands apart from them somewhere, goes; letters
 * below it are darker and stay.
 */
export function withoutGrayStamps(picture: Picture): Uint8Array {
  const { width, height, data } = picture
  const side = Math.max(4, Math.round(resolutionOf(picture) / CELLS_AN_INCH))
  const [columns, rows] = [Math.floor(width / side), Math.floor(height / side)]
  const levels = levelsOf(picture, side, columns, rows)
  const inked = [...levels].filter((level) => level < 255).sort((a, b) => a - b)
  const letters = inked[inked.length >> 1] ?? 0
  const paler = paleCells(levels, columns, rows, letters + LIGHTER)
  if (inked.length === 0 || paler.length === 0 || paler.length > MOST_PALE * inked.length) return data
  const boxes = boxesOf(paler, columns, rows).filter(({ box: { x0, x1, y0, y1 }, count }) => {
    const [wide, high] = [((x1 - x0) * side) / resolutionOf(picture), ((y1 - y0) * side) / resolutionOf(picture)]
    const isStamp = Math.min(wide, high) > SIDES[0] && Math.max(wide, high) < SIDES[1]
    return isStamp && count > LEAST_PALE * (x1 - x0) * (y1 - y0)
  })
  if (boxes.length === 0) return data
  const gray = data.slice()
  for (const { box: pale, level } of boxes) {
    const box = asSeal(pale, resolutionOf(picture) / side)
    const knee = (letters + level(levels)) / 2
    for (let y = Math.max(0, (box.y0 - 1) * side); y < Math.min(height, (box.y1 + 1) * side); y += 1)
      for (let x = Math.max(0, (box.x0 - 1) * side); x < Math.min(width, (box.x1 + 1) * side); x += 1) {
        const value = data[y * width + x] ?? 0
        if (value > knee) gray[y * width + x] = Math.min(255, value + BLEACH * (value - knee))
      }
  }
  return gray
}

/** A seal is as high as it is wide: where letters lie over a part of it, only the other is pale. */
function asSeal(box: Box, cellsAnInch: number): Box {
  const wide = box.x1 - box.x0
  const missing = wide - (box.y1 - box.y0)
  if (missing <= 0 || wide < SEAL[0] * cellsAnInch || wide > SEAL[1] * cellsAnInch) return box
  return { ...box, y0: Math.max(0, box.y0 - missing), y1: box.y1 + missing }
}

/** How dark each cell is at its darkest; 255 where nothing is on it. */
function levelsOf({ width, data }: Picture, side: number, columns: number, rows: number): Float32Array {
  const levels = new Float32Array(columns * rows).fill(255)
  const values: number[] = []
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      values.length = 0
      for (let y = row * side; y < (row + 1) * side; y += 1)
        for (let x = column * side, at = y * width + x; x < (column + 1) * side; x += 1, at += 1)
          if ((data[at] ?? 255) < INK) values.push(data[at] ?? 255)
      if (values.length < INKED * side * side) continue
      values.sort((a, b) => a - b)
      const few = Math.max(1, Math.floor((side * side) / DARKEST))
      const darkest = values.slice(0, few)
      levels[row * columns + column] = darkest.reduce((sum, value) => sum + value, 0) / darkest.length
    }
  return levels
}

/** Cells with something on them, but no core of a letter near. */
function paleCells(levels: Float32Array, columns: number, rows: number, from: number): number[] {
  const pale: number[] = []
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if ((levels[row * columns + column] ?? 255) === 255) continue
      let least = 255
      for (let y = Math.max(0, row - AROUND); y <= Math.min(rows - 1, row + AROUND); y += 1)
        for (let x = Math.max(0, column - AROUND); x <= Math.min(columns - 1, column + AROUND); x += 1)
          least = Math.min(least, levels[y * columns + x] ?? 255)
      if (least >= from) pale.push(row * columns + column)
    }
  return pale
}

/** Pale cells that stand together: the cells from and to which they reach, how many they are and how dark. */
interface PaleBox {
  readonly box: Box
  readonly count: number
  readonly level: (levels: Float32Array) => number
}

function boxesOf(pale: readonly number[], columns: number, rows: number): PaleBox[] {
  const left = new Set(pale)
  const boxes: PaleBox[] = []
  for (const start of pale) {
    if (!left.delete(start)) continue
    const members = [start]
    let [x0, y0, x1, y1] = [columns, rows, 0, 0]
    for (const cell of members) {
      const [x, y] = [cell % columns, Math.floor(cell / columns)]
      x0 = Math.min(x0, x)
      y0 = Math.min(y0, y)
      x1 = Math.max(x1, x + 1)
      y1 = Math.max(y1, y + 1)
      for (let ny = Math.max(0, y - REACH); ny <= Math.min(rows - 1, y + REACH); ny += 1)
        for (let nx = Math.max(0, x - REACH); nx <= Math.min(columns - 1, x + REACH); nx += 1)
          if (left.delete(ny * columns + nx)) members.push(ny * columns + nx)
    }
    const level = (levels: Float32Array): number =>
      members.map((cell) => levels[cell] ?? 255).sort((a, b) => a - b)[members.length >> 1] ?? 255
    boxes.push({ box: { x0, y0, x1, y1 }, count: members.length, level })
  }
  return boxes
}
