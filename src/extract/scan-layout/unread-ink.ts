import type { Box, Ink, ScanNoise } from '../../model/scan.js'
import type { Line } from '../pdf/line.js'
import { shareWithin } from './registry.js'

/** A seal is as wide as high, more or less, and so wide at least, in points (20 millimetres). */
const ROUND = 1.4
const SEAL = 56
/** A registry's stamp is wider than high and no larger than this, in points, and stands in the upper part of a page. */
const STAMP = { least: [90, 28], most: [270, 140] } as const
const UPPER = 0.6
/** Less is a letter or a stain, thinner a rule, in points. */
const LEAST = 22
const THIN = 8
/** Ink with this share of its area under words of the document is that of its letters. */
const OF_TEXT = 0.5
/** What lies in other ink by this share is a part of that. */
const PART = 0.8

/** Coloured ink that is more than what was read of it: seals, signatures, stamps of which nothing was read. Boxes are pixels. */
export function unreadInk(
  ink: readonly Ink[],
  lines: readonly Line[],
  { scale, height }: { scale: number; height: number },
): ScanNoise[] {
  const isNoise = ({ apart }: Line): boolean => apart !== undefined && apart !== 'furniture' && apart !== 'rule'
  const boxesOf = (some: readonly Line[]): Box[] => some.flatMap(({ scanned }) => scanned ?? []).map(({ word }) => word.box)
  const printed = boxesOf(lines.filter((line) => !isNoise(line)))
  const registry = boxesOf(lines.filter(({ apart }) => apart === 'registry'))
  return ink.flatMap(({ colour, box }, index): ScanNoise[] => {
    const [wide, high] = [(box.x1 - box.x0) * scale, (box.y1 - box.y0) * scale]
    if (Math.max(wide, high) < LEAST || Math.min(wide, high) < THIN || registry.some((word) => shareWithin(word, box) > 0.5))
      return []
    if (ink.some((other, at) => at !== index && shareWithin(box, other.box) > PART && shareWithin(other.box, box) < PART))
      return []
    const kind = kindOf(colour, wide, high, box.y1 * scale < UPPER * height)
    const area = (box.x1 - box.x0) * (box.y1 - box.y0)
    const covered = printed.reduce((sum, word) => sum + (word.x1 - word.x0) * (word.y1 - word.y0) * shareWithin(word, box), 0)
    // A sheet with a cast of blue has blue letters; a stamp may well lie on nothing but text.
    return covered > OF_TEXT * area && (colour === 'blue' || kind === 'handwriting') ? [] : [{ kind, box }]
  })
}

function kindOf(colour: Ink['colour'], wide: number, high: number, isUpper: boolean): ScanNoise['kind'] {
  const isRound = Math.min(wide, high) > SEAL && Math.max(wide, high) < ROUND * Math.min(wide, high)
  // Seals are red by law; blue is what people sign with.
  if (isRound && colour !== 'blue') return 'seal'
  const isStamp = isUpper && wide > STAMP.least[0] && high > STAMP.least[1] && wide < STAMP.most[0] && high < STAMP.most[1]
  if (isStamp) return 'registry'
  return colour === 'red' ? 'seal' : 'handwriting'
}
