import type { Recognition, RecognizedWord } from '../../model/scan.js'
import { wordReach } from './letter-reach.js'

/** A word and where it stands on the page once that is upright. Lengths are points (1/72 inch), y runs down. */
export interface PlacedWord {
  readonly word: RecognizedWord
  /** Number of the engine's line that it was read in. */
  readonly line: number
  readonly x0: number
  readonly x1: number
  readonly top: number
  readonly bottom: number
  /** Of the baseline. */
  readonly y: number
  /** Height of the type, as its letters tell; null where none does. */
  readonly size: number | null
}

/** A4, in points: the page of an office, where nothing says how finely it was scanned. */
const A4_WIDTH = 595
/** The short side of a page, in points; a picture that says otherwise has a wrong resolution. */
const SHORT_SIDE = [250, 2000] as const
/** No word has more letters; a longer one is a stroke or a pattern. */
const LONGEST = 200

/** Points to a pixel. */
export function scaleOf({ width, height, resolution }: Pick<Recognition, 'width' | 'height' | 'resolution'>): number {
  const short = Math.max(1, Math.min(width, height))
  const scale = resolution !== null && resolution > 0 ? 72 / resolution : 0
  return short * scale >= SHORT_SIDE[0] && short * scale <= SHORT_SIDE[1] ? scale : A4_WIDTH / short
}

/** The words of a recognition that hold something, in points. Boxes that are turned inside out or lie nowhere are left out. */
export function placedWords(recognition: Recognition, scale: number): PlacedWord[] {
  return recognition.lines.flatMap(({ words }, line) =>
    words.flatMap((word) => {
      const { x0, x1, y0, y1 } = word.box
      if (word.text.trim() === '' || word.text.length > LONGEST || !(x1 > x0) || !(y1 > y0)) return []
      return [placed(word, line, { x0: x0 * scale, x1: x1 * scale, top: y0 * scale, bottom: y1 * scale })]
    }),
  )
}

function placed(word: RecognizedWord, line: number, box: { x0: number; x1: number; top: number; bottom: number }): PlacedWord {
  const reach = wordReach(word.text)
  const height = box.bottom - box.top
  const size = reach === null ? null : height / (reach.above + reach.below)
  return { word, line, ...box, y: box.bottom - (reach?.below ?? 0) * (size ?? 0), size }
}

/** A page turned by an angle (radians; positive where lines of print run down to the right) so that it is upright. */
export function turned(words: readonly PlacedWord[], angle: number): readonly PlacedWord[] {
  if (angle === 0) return words
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return words.map((each) => {
    const height = each.bottom - each.top
    // The box of a slanting word is higher than the word by what it climbs.
    const climb = Math.min(Math.abs(sin) * (each.x1 - each.x0), 0.5 * height)
    const x = ((each.x0 + each.x1) / 2) * cos + ((each.top + each.bottom) / 2) * sin
    const y = ((each.top + each.bottom) / 2) * cos - ((each.x0 + each.x1) / 2) * sin
    const half = (each.x1 - each.x0) / 2
    const straight = placed(each.word, each.line, {
      x0: x - half,
      x1: x + half,
      top: y - (height - climb) / 2,
      bottom: y + (height - climb) / 2,
    })
    return straight
  })
}
