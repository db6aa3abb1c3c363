import { createHash } from 'node:crypto'

/** A page's picture, decoded, as it stands in the file. */
export interface Picture {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Bytes a pixel: gray, or red, green and blue. */
  readonly channels: 1 | 3
  /** Rows from the top, without padding. */
  readonly data: Uint8Array
  /** Dots per inch; null where nothing says. */
  readonly resolution: number | null
  /** Lower-case hexadecimal sha256 of its pixels and measures. */
  readonly sha256: string
  /** Whether the file holds but a part of it; the rest is white, gray or black. */
  readonly isCut?: true
}

/** Pixels of a picture at most: A3 at 600 dots per inch has 70 million. More is refused before it is decoded. */
export const MOST_PIXELS = 100_000_000

/** Resolutions that a scan may have: what lies outside is no scanner's, but a default that some program wrote. */
const LEAST_RESOLUTION = 90
const MOST_RESOLUTION = 1300

/** Height and width of A4, in inches. */
const A4 = [11.69, 8.27] as const

/** A resolution as a file states it, where a scanner can have meant it. */
export const believable = (resolution: number | undefined): number | null =>
  resolution !== undefined && resolution >= LEAST_RESOLUTION && resolution <= MOST_RESOLUTION ? Math.round(resolution) : null

/** Dots per inch of a picture; where nothing says, as if its longer side were that of A4. */
export const resolutionOf = ({ resolution, width, height }: Pick<Picture, 'resolution' | 'width' | 'height'>): number =>
  resolution ?? Math.round(Math.max(width, height) / A4[0])

/** A picture from its pixels; where all three channels are the same everywhere, one of them is kept. */
export function pictureOf(
  channels: Picture['channels'],
  data: Uint8Array,
  { width, height }: Pick<Picture, 'width' | 'height'>,
  resolution: number | null,
): Picture {
  if (channels === 3 && isGray(data))
    return pictureOf(
      1,
      data.filter((_, index) => index % 3 === 0),
      { width, height },
      resolution,
    )
  const hash = createHash('sha256').update(`${width} ${height} ${channels}\n`).update(data)
  return { width, height, channels, data, resolution, sha256: hash.digest('hex') }
}

/** Whether red, green and blue of all pixels are the same. */
function isGray(data: Uint8Array): boolean {
  for (let at = 0; at + 2 < data.length; at += 3) if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false
  return true
}
