import type { Box, Ink, RecognizedLine, Recognition } from '../../model/scan.js'
import type { RunningEngine } from '../engine.js'
import { readFramed } from './framed-marks.js'
import { legibility } from './legible.js'
import type { Picture } from './picture.js'
import { asDegree, readInk } from './ink-text.js'
import { prepare, type PreparedPage } from './prepare.js'
import { asBefore, levelled, skewOf } from './skew.js'
import { type Turn, turnedPixels } from './turn.js'

/** Pictures with a shorter side than this, in pixels, hold no line of text. */
const LEAST_SIDE = 16
/** A page that lies askew by less, in radians (1.5°), is read as it is: turning it blurs it, and that costs more. */
const SKEW = 0.026
/** Of a page that stands upright at least this share of what was read is words. */
const UPRIGHT = 0.35
/** What is read of a page turned otherwise is better by this factor, if that is how it stands. */
const MUCH_BETTER = 1.6
/** Part of a page's height that tells how it stands, and how much of it at least, in inches. */
const STRIP = 0.3
const LEAST_STRIP = 2
/** A page that is read worse than this is tried as columns too. */
const POOR = 0.6

/** Reads one picture with an engine: prepares it, and tries it otherwise where little comes of it. */
export async function readPicture(picture: Picture, engine: RunningEngine): Promise<Omit<Recognition, 'engine'>> {
  if (Math.min(picture.width, picture.height) < LEAST_SIDE) return found(picture, picture, 0, [], [])
  const prepared = prepare(picture)
  const { page } = prepared
  const lines = await readPage(page, engine)
  const { letters, legible } = legibility(lines)
  if (letters === 0 || legible >= UPRIGHT * letters) return withInk(picture, picture, 0, lines, prepared, engine)
  const turn = await turnOf(page, engine)
  if (turn === 0) return withInk(picture, picture, 0, lines, prepared, engine)
  const upright = { ...picture, ...turnedPixels(picture, turn) }
  const again = prepare(upright)
  return withInk(picture, upright, turn, await readPage(again.page, engine), again, engine)
}

/** Reads a page, straightened where it lies far askew, as columns where it is poor. */
async function readPage(page: PreparedPage, engine: RunningEngine): Promise<readonly RecognizedLine[]> {
  let lines = await engine.read(page, 'block')
  const angle = skewOf(lines)
  if (Math.abs(angle) > SKEW) {
    const straight = levelled(page, angle)
    lines = better(lines, asBefore(await engine.read(straight, 'block'), angle, page))
  }
  const { letters, confidence, legible } = legibility(lines)
  if (letters === 0 || confidence >= POOR || legible < UPRIGHT * letters) return lines
  return better(lines, await engine.read(page, 'columns'))
}

/** The reading with more words in it; the first where they are the same. */
const better = (first: readonly RecognizedLine[], second: readonly RecognizedLine[]): readonly RecognizedLine[] =>
  legibility(second).legible > legibility(first).legible ? second : first

/** By how much a page has to be turned to stand upright, told by a strip of it. */
async function turnOf(page: PreparedPage, engine: RunningEngine): Promise<Turn> {
  let best: Turn = 0
  let most = 0
  for (const turn of [0, 90, 180, 270] as const) {
    const { width, height, data } = turnedPixels({ ...page, data: page.gray, channels: 1 }, turn)
    const high = Math.min(height, Math.max(Math.floor(height * STRIP), LEAST_STRIP * page.resolution))
    const top = (height - high) >> 1
    const strip = { ...page, width, height: high, gray: data.subarray(top * width, (top + high) * width) }
    const { legible } = legibility(await engine.read(strip, 'block'))
    if (legible > (best === 0 && turn !== 0 ? MUCH_BETTER : 1) * most) [best, most] = [turn, legible]
  }
  return best
}

/** Adds what is written in coloured ink and in small frames. */
async function withInk(
  picture: Picture,
  upright: Picture,
  turn: Turn,
  lines: readonly RecognizedLine[],
  { page, ink }: ReturnType<typeof prepare>,
  engine: RunningEngine,
): Promise<Omit<Recognition, 'engine'>> {
  const read = await readInk(upright, ink, engine)
  const { marks, unread } = await readFramed(
    upright.channels === 1 ? upright : { ...upright, channels: 1, data: page.gray },
    engine,
  )
  const all = [...lines, ...read.printed]
  const isNew = ({ box }: RecognizedLine): boolean =>
    !all.some((line) => line.box.y0 < box.y1 && box.y0 < line.box.y1 && asDegree(line).length > 0)
  return found(picture, upright, turn, [...all, ...marks.filter(isNew)], read.ink, unread)
}

const found = (
  { sha256, resolution }: Picture,
  { width, height }: Pick<Picture, 'width' | 'height'>,
  turn: Turn,
  lines: readonly RecognizedLine[],
  ink: readonly Ink[],
  frames: readonly Box[] = [],
): Omit<Recognition, 'engine'> => ({
  image: sha256,
  width,
  height,
  resolution,
  ...(turn === 0 ? {} : { turned: turn }),
  lines,
  ink,
  ...(frames.length === 0 ? {} : { frames }),
})
