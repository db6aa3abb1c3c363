import type { Box, Ink } from '../../model/scan.js'
import { withoutBilevelStamps } from './bilevel-stamps.js'
import { withoutGrayStamps } from './gray-stamps.js'
import { type Colours, coloursOf } from './ink.js'
import { type Picture, resolutionOf } from './picture.js'

/** A page as an engine gets it: gray, one byte a pixel. */
export interface PreparedPage {
  readonly width: number
  readonly height: number
  readonly gray: Uint8Array
  /** Dots per inch. */
  readonly resolution: number
  /** Whether the picture is black and white, without grays between. */
  readonly bilevel: boolean
}

/** From this share of the page's print on the letters themselves are coloured: taking the colour away would take them too. */
const LETTERS = 0.5
/** and if they reach over this share of the page: a last page may hold little but a seal. */
const PAGE = 0.3
/** Share of pixels that are as good as black or white on a page of two tones, and how near to them that is. */
const TWO_TONES = 0.995
const NEAR = 6
/** Paper and the fringes of letters are less coloured than this. */
const FRINGE = 24
/** By how much a pixel is made lighter, for each step that its channels are apart beyond that. */
const BLEACH = 1.5

/** Makes pages of a picture: one without its coloured ink, and the ink on it. */
export function prepare(picture: Picture): { readonly page: PreparedPage; readonly ink: readonly Ink[] } {
  const { width, height, data, channels } = picture
  const colours = coloursOf(picture)
  const bilevel = channels === 1 && isBilevel(data)
  const gray =
    channels === 3
      ? withoutInk(picture, colours)
      : bilevel
        ? withoutBilevelStamps(data, width, height, resolutionOf(picture))
        : withoutGrayStamps(picture)
  const page = { width, height, gray, resolution: resolutionOf(picture), bilevel }
  return { page, ink: colours.ink }
}

/** Gray as the eye sees it; where there is coloured ink, the strongest channel, the lighter the more coloured: what is printed below stays dark. */
function withoutInk({ width, height, data }: Picture, { ink, cells, side, columns, share }: Colours): Uint8Array {
  const gray = new Uint8Array(width * height)
  const area = ({ box }: Ink): number => (box.x1 - box.x0) * (box.y1 - box.y0)
  const isLetters = share > LETTERS && ink.some((each) => area(each) > PAGE * width * height)
  for (let y = 0, pixel = 0, at = 0; y < height; y += 1) {
    const row = ((y / side) | 0) * columns
    for (let x = 0; x < width; x += 1, pixel += 1, at += 3) {
      const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
      if (isLetters || cells[row + ((x / side) | 0)] !== 1) {
        gray[pixel] = (r * 77 + g * 151 + b * 28) >> 8
        continue
      }
      const most = Math.max(r, g, b)
      gray[pixel] = Math.min(255, most + BLEACH * Math.max(0, most - Math.min(r, g, b) - FRINGE))
    }
  }
  return gray
}

/** Strokes longer than this, in inches, are of the frame around a stamp, and none of a letter. */
const FRAME = 0.25
/** So far, in inches, the edge of a stroke is paler than the stroke. */
const PALE = 0.015
/** White around a part, in inches: letters at the very edge are not read. */
const EDGE = 0.12

/** A part of a page with nothing but what is coloured on it, dark on white, without frames; and what to add to its places for those of the page. */
export function inkOnly(
  { width, data, channels, ...picture }: Picture,
  { x0, y0, x1, y1 }: Box,
): { part: PreparedPage; left: number; top: number } {
  const resolution = resolutionOf({ width, ...picture })
  const edge = Math.round(EDGE * resolution)
  const [wide, high] = [x1 - x0 + 2 * edge, y1 - y0 + 2 * edge]
  const gray = new Uint8Array(wide * high).fill(255)
  for (let y = y0; y < y1; y += 1)
    for (let x = x0, to = (y - y0 + edge) * wide + edge; x < x1; x += 1, to += 1) {
      const at = (y * width + x) * channels
      const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
      gray[to] = 255 - Math.min(255, 2 * Math.max(0, Math.max(r, g, b) - Math.min(r, g, b) - FRINGE))
    }
  const frame = longStrokes(gray, wide, high, Math.round(FRAME * resolution))
  // Its pale edges go with it.
  const pale = Math.ceil(PALE * resolution)
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      if (frame[y * wide + x] !== 1) continue
      for (let ny = Math.max(0, y - pale); ny <= Math.min(high - 1, y + pale); ny += 1)
        gray.fill(255, ny * wide + Math.max(0, x - pale), ny * wide + Math.min(wide, x + pale + 1))
    }
  return { part: { width: wide, height: high, gray, resolution, bilevel: false }, left: x0 - edge, top: y0 - edge }
}

/** Marks the pixels of dark strokes across and down that are longer than letters have. */
export function longStrokes(gray: Uint8Array, width: number, height: number, length: number): Uint8Array {
  const marked = new Uint8Array(gray.length)
  const mark = (start: number, step: number, count: number): void => {
    let run = 0
    for (let index = 0, at = start; index <= count; index += 1, at += step) {
      if (index < count && (gray[at] ?? 255) < 160) {
        run += 1
        continue
      }
      if (run > length) for (let back = 1; back <= run; back += 1) marked[at - back * step] = 1
      run = 0
    }
  }
  for (let y = 0; y < height; y += 1) mark(y * width, 1, width)
  for (let x = 0; x < width; x += 1) mark(x, width, height)
  return marked
}

/** Whether a page is black and white: scanned so, or made so. */
function isBilevel(gray: Uint8Array): boolean {
  let extreme = 0
  for (const value of gray) if (value <= NEAR || value >= 255 - NEAR) extreme += 1
  return extreme >= TWO_TONES * gray.length
}
