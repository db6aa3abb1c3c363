import type { Picture } from './picture.js'

/** Degrees clockwise. */
export type Turn = 0 | 90 | 180 | 270

/** The pixels of a picture. */
type Pixels = Pick<Picture, 'width' | 'height' | 'channels' | 'data'>

/** A picture turned clockwise. */
export function turnedPixels({ width, height, channels, data }: Pixels, turn: Turn): Pixels {
  if (turn === 0) return { width, height, channels, data }
  const isAcross = turn !== 180
  const [wide, high] = isAcross ? [height, width] : [width, height]
  const turned = new Uint8Array(data.length)
  // Where the first pixel of a row comes from, and how far apart in the old picture neighbours of the new one are.
  const start = turn === 90 ? (height - 1) * width : turn === 180 ? width * height - 1 : width - 1
  const right = turn === 90 ? -width : turn === 180 ? -1 : width
  const down = turn === 90 ? 1 : turn === 180 ? -width : -1
  for (let y = 0, to = 0; y < high; y += 1) {
    let from = (start + y * down) * channels
    for (let x = 0; x < wide; x += 1, from += right * channels)
      for (let channel = 0; channel < channels; channel += 1, to += 1) turned[to] = data[from + channel] ?? 0
  }
  return { width: wide, height: high, channels, data: turned }
}
