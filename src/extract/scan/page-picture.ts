import { type Matrix, matrixFrom, times } from '../pdf/matrix.js'
import type { PdfDocument, PdfPage } from '../pdf/open.js'
import { isCutPicture } from './cut-pictures.js'
import { MOST_PIXELS, type Picture, pictureOf } from './picture.js'
import { turnedPixels, type Turn } from './turn.js'

/** Dots per inch at which a page is painted that is more than one picture: finer than this nothing is read better. */
const PAINTED = 200
/** Points per inch. */
const POINTS = 72

/** A picture as pdf.js has decoded it. */
interface DecodedPicture {
  readonly width: number
  readonly height: number
  /** 1: a bit a pixel; 2: red, green, blue; 3: and how much of them covers. */
  readonly kind: number
  readonly data: Uint8Array | Uint8ClampedArray
  /** The object in the file. @example "12R" */
  readonly ref?: unknown
}

/** The only thing that is drawn on a page: a picture, and the matrix that puts it there. */
interface OnlyPicture {
  readonly id: unknown
  readonly matrix: Matrix
}

/**
 * The picture of a page. Where the page is a single picture, as scanners make them, that picture at its own resolution;
 * else the page is painted.
 */
export async function pagePicture(page: PdfPage, document: PdfDocument): Promise<Picture> {
  const only = await onlyPicture(page, document)
  const decoded = only === null ? null : await decodedPicture(page, only.id)
  const scanned = only === null || decoded === null ? null : upright(decoded, only.matrix)
  return scanned ?? painted(page, document)
}

/** Whether a picture on a page is cut off in the file, or cannot be decoded at all: painting it tells nothing of that. */
export async function hasCutPicture(page: PdfPage, { operators }: PdfDocument, bytes: Uint8Array): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  for (const [index, operator] of fnArray.entries()) {
    if (operator !== operators['paintImageXObject']) continue
    const args = argsArray[index]
    const decoded = await decodedPicture(page, Array.isArray(args) ? (args as readonly unknown[])[0] : undefined)
    if (decoded === null || (typeof decoded.ref === 'string' && isCutPicture(bytes, decoded.ref))) return true
  }
  return false
}

/** Operators that show nothing by themselves. */
const SILENT =
  /^(?:save|restore|transform|dependency|set[A-Z]\w*|beginMarkedContent|beginMarkedContentProps|endMarkedContent|clip|eoClip|endPath|beginText|endText|moveText|nextLine|constructPath)$/

/** The picture that a page consists of; null where more is shown, or something else. Text that is set invisibly over a scan is no more. */
async function onlyPicture(page: PdfPage, { operators }: PdfDocument): Promise<OnlyPicture | null> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const names = new Map(Object.entries(operators).map(([name, number]) => [number, name]))
  const saved: { matrix: Matrix; isHidden: boolean }[] = []
  let matrix = matrixFrom(page.getViewport({ scale: 1 }).transform)
  if (matrix === undefined) return null
  let isHidden = false
  let only: OnlyPicture | null = null
  for (const [index, operator] of fnArray.entries()) {
    const name = names.get(operator) ?? ''
    const raw = argsArray[index]
    const args: readonly unknown[] = Array.isArray(raw) ? (raw as readonly unknown[]) : []
    if (name === 'save' || name === 'paintFormXObjectBegin') saved.push({ matrix, isHidden })
    if (name === 'restore' || name === 'paintFormXObjectEnd') ({ matrix, isHidden } = saved.pop() ?? { matrix, isHidden })
    if (name === 'transform') matrix = times(matrix, matrixFrom(args) ?? [1, 0, 0, 1, 0, 0])
    else if (name === 'paintFormXObjectBegin') matrix = times(matrix, matrixFrom(args[0]) ?? [1, 0, 0, 1, 0, 0])
    else if (name === 'setTextRenderingMode') isHidden = args[0] === 3
    else if (name === 'paintImageXObject' || name === 'paintInlineImageXObject') {
      if (only !== null) return null
      only = { id: args[0], matrix }
    } else if (name === 'constructPath') {
      if (args[0] !== operators['endPath']) return null
    } else if (name === 'showText') {
      if (!isHidden) return null
    } else if (!SILENT.test(name) && name !== 'paintFormXObjectEnd') return null
  }
  return only
}

/** A picture by its name on the page, or itself where it stands among the operators. */
async function decodedPicture(page: PdfPage, id: unknown): Promise<DecodedPicture | null> {
  if (typeof id !== 'string') return isDecoded(id) ? id : null
  const found = page.commonObjs.has(id)
    ? page.commonObjs.get(id)
    : await new Promise<unknown>((resolve) => page.objs.get(id, resolve))
  return isDecoded(found) ? found : null
}

const isDecoded = (value: unknown): value is DecodedPicture =>
  typeof value === 'object' &&
  value !== null &&
  'width' in value &&
  typeof value.width === 'number' &&
  'height' in value &&
  typeof value.height === 'number' &&
  'kind' in value &&
  typeof value.kind === 'number' &&
  'data' in value &&
  (value.data instanceof Uint8Array || value.data instanceof Uint8ClampedArray)

/** A picture as the page shows it; null where the page shears it or turns it by less than a quarter. */
function upright(decoded: DecodedPicture, [a, b, c, d]: Matrix): Picture | null {
  // The picture's own y runs down from the top of a unit square, and so does that of the page here.
  const right = [a, b] as const
  const down = [-c, -d] as const
  const [across, deep] = [Math.hypot(...right), Math.hypot(...down)]
  const turns: readonly Turn[] = [0, 90, 180, 270]
  const turn = turns.find((each) => {
    const [cos, sin] = [Math.round(Math.cos((each * Math.PI) / 180)), Math.round(Math.sin((each * Math.PI) / 180))]
    const along = (right[0] * cos + right[1] * sin) / across
    const below = (-down[0] * sin + down[1] * cos) / deep
    return along > STRAIGHT && below > STRAIGHT
  })
  const pixels = pixelsOf(decoded)
  if (turn === undefined || pixels === null) return null
  const resolution = Math.round((decoded.width / across) * POINTS)
  const turned = turnedPixels({ ...pixels, width: decoded.width, height: decoded.height }, turn)
  return pictureOf(turned.channels, turned.data, turned, resolution)
}

/** The cosine of the angle that is no angle: about 0.3°. */
const STRAIGHT = 0.99998

/** The pixels of a picture in the form that is used here; null for a form that there is not. */
function pixelsOf({ width, height, kind, data }: DecodedPicture): Pick<Picture, 'channels' | 'data'> | null {
  if (kind === 1) {
    const gray = new Uint8Array(width * height)
    const stride = (width + 7) >> 3
    for (let y = 0, at = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1, at += 1) {
        const byte = data[y * stride + (x >> 3)] ?? 0
        gray[at] = (byte >> (7 - (x & 7))) & 1 ? 255 : 0
      }
    return { channels: 1, data: gray }
  }
  if (kind === 2) return { channels: 3, data: new Uint8Array(data) }
  return kind === 3 ? { channels: 3, data: onWhite(data) } : null
}

/** Takes a page's pixels off the canvas, laid on white where nothing covers. */
function onWhite(data: ArrayLike<number>): Uint8Array {
  const rgb = new Uint8Array((data.length / 4) * 3)
  for (let from = 0, to = 0; from + 3 < data.length; from += 4, to += 3) {
    const cover = (data[from + 3] ?? 0) / 255
    for (let channel = 0; channel < 3; channel += 1) rgb[to + channel] = 255 - (255 - (data[from + channel] ?? 0)) * cover
  }
  return rgb
}

/** Paints a page. */
async function painted(page: PdfPage, document: PdfDocument): Promise<Picture> {
  const one = page.getViewport({ scale: 1 })
  const most = Math.sqrt(MOST_PIXELS / 4 / (one.width * one.height))
  const scale = Math.min(PAINTED / POINTS, most)
  const viewport = page.getViewport({ scale })
  const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))]
  const { canvas, context } = document.canvas(width, height)
  await page.render({ canvasContext: context, canvas, viewport, background: '#fff' }).promise
  const { data } = context.getImageData(0, 0, width, height)
  return pictureOf(3, onWhite(data), { width, height }, Math.round(scale * POINTS))
}
