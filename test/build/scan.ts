import { BlendMode, degrees, PDFDocument, type PDFFont, type PDFPage, rgb, type RGB } from 'pdf-lib'
import sharp from 'sharp'
import { openPdf } from '../../src/extract/pdf/open.js'
import { embeddedFonts, pdfDocument } from './pdf.js'

/** How well a page was scanned. */
export type Severity = 'good' | 'fair' | 'poor' | 'fax'

/** Stamps on a page: the seal over the signature or the text, and the registry's box (`CÔNG VĂN ĐẾN`). */
export interface Stamps {
  readonly seal?: 'red'
  readonly registry?: 'red' | 'blue' | 'violet'
  /** A mark of secrecy, framed, below the head at the left. */
  readonly secrecy?: 'red'
}

/** A scan: the file, and the text that is the document's on it, a paragraph a line. */
export interface Scan {
  readonly name: string
  readonly bytes: Buffer
  readonly truth: readonly string[]
}

interface Quality {
  readonly resolution: number
  readonly isGray: boolean
  /** Standard deviation of the noise. */
  readonly noise: number
  readonly blur: number
  /** Degrees clockwise by which the paper lies askew. */
  readonly skew: number
  /** JPEG quality; null for PNG. */
  readonly jpeg: number | null
}

const QUALITIES: Readonly<Record<Severity, Quality>> = {
  good: { resolution: 300, isGray: false, noise: 3, blur: 0, skew: 0, jpeg: 90 },
  fair: { resolution: 200, isGray: false, noise: 12, blur: 0.7, skew: 0.7, jpeg: 80 },
  poor: { resolution: 150, isGray: true, noise: 18, blur: 0.6, skew: -0.4, jpeg: 40 },
  fax: { resolution: 200, isGray: true, noise: 14, blur: 0.5, skew: 0.3, jpeg: null },
}

const INKS: Readonly<Record<'red' | 'blue' | 'violet', RGB>> = {
  red: rgb(0.85, 0.12, 0.16),
  blue: rgb(0.16, 0.22, 0.72),
  violet: rgb(0.42, 0.2, 0.62),
}
const A4 = [595, 842] as const

/** So many of the lines, from one on, as fit on a page. */
export async function fitting(lines: readonly string[]): Promise<readonly string[]> {
  let [least, most] = [1, Math.min(lines.length, 60)]
  while (least < most) {
    const middle = (least + most + 1) >> 1
    const pdf = await PDFDocument.load(await pdfDocument(lines.slice(0, middle), { font: 'tinos' }))
    if (pdf.getPageCount() === 1) least = middle
    else most = middle - 1
  }
  return lines.slice(0, least)
}

/** Prints lines on one page, stamps it and scans it: the same bytes each time. */
export async function scanOf(name: string, lines: readonly string[], severity: Severity, stamps: Stamps = {}): Promise<Scan> {
  const pdf = await PDFDocument.load(await pdfDocument(lines, { font: 'tinos' }))
  await stamp(pdf, stamps)
  const quality = QUALITIES[severity]
  const { data, width, height } = await rendered(await pdf.save(), quality.resolution)
  return { name, bytes: await scanned(data, width, height, quality, severity === 'fax'), truth: lines }
}

async function stamp(pdf: PDFDocument, { seal, registry, secrecy }: Stamps): Promise<void> {
  const [regular, bold] = await embeddedFonts(pdf, 'tinos')
  const page = pdf.getPage(0)
  if (registry !== undefined) drawRegistry(page, INKS[registry], regular, bold)
  if (seal !== undefined) drawSeal(page, INKS[seal], bold)
  if (secrecy !== undefined) {
    const [ink, at] = [{ blendMode: BlendMode.Multiply }, { x: 150, y: 672 }]
    page.drawRectangle({ ...at, width: 62, height: 24, borderColor: INKS[secrecy], borderWidth: 1.5, ...ink })
    page.drawText('MẬT', { x: at.x + 14, y: at.y + 7, size: 15, font: bold, color: INKS[secrecy], ...ink })
  }
}

/** The box of a registry (dấu công văn đến), a little askew, over the title. */
function drawRegistry(page: PDFPage, color: RGB, regular: PDFFont, bold: PDFFont): void {
  const [x, y] = [96, 640]
  const ink = { color, opacity: 0.85, blendMode: BlendMode.Multiply, rotate: degrees(2) }
  const line = { borderColor: color, borderOpacity: 0.85, blendMode: BlendMode.Multiply, rotate: degrees(2) }
  page.drawRectangle({ x, y, width: 150, height: 62, borderWidth: 1.6, ...line })
  page.drawText('VĂN PHÒNG TỈNH ỦY', { x: x + 14, y: y + 48, size: 11, font: bold, ...ink })
  page.drawText('CÔNG VĂN ĐẾN', { x: x + 30, y: y + 34, size: 11, font: bold, ...ink })
  page.drawText('Số: 4127', { x: x + 8, y: y + 20, size: 11, font: regular, ...ink })
  page.drawText('Ngày: 14/12/2022', { x: x + 8, y: y + 6, size: 11, font: regular, ...ink })
}

/** A round seal (con dấu): two rings, words around and a star, over the lines at the lower right. */
function drawSeal(page: PDFPage, color: RGB, bold: PDFFont): void {
  const [x, y, radius] = [360, 190, 51]
  const ink = { blendMode: BlendMode.Multiply }
  for (const [ring, width] of [
    [radius, 2.4],
    [radius - 4, 0.8],
    [radius - 19, 0.8],
  ] as const)
    page.drawCircle({ x, y, size: ring, borderColor: color, borderWidth: width, borderOpacity: 0.85, ...ink })
  const words = [...'ĐẢNG CỘNG SẢN VIỆT NAM ★ HUYỆN ỦY ★ '.replaceAll('★', '-')]
  for (const [index, letter] of words.entries()) {
    const angle = Math.PI * 1.5 - (index / words.length) * 2 * Math.PI
    const at = { x: x + (radius - 15) * Math.cos(angle), y: y + (radius - 15) * Math.sin(angle) }
    page.drawText(letter, {
      ...at,
      size: 9,
      font: bold,
      color,
      opacity: 0.85,
      rotate: degrees((angle * 180) / Math.PI - 90),
      ...ink,
    })
  }
  const star = Array.from({ length: 10 }, (_, corner) => {
    const [reach, angle] = [corner % 2 === 0 ? 22 : 9, (corner * Math.PI) / 5]
    return `${(reach * Math.sin(angle)).toFixed(2)} ${(-reach * Math.cos(angle)).toFixed(2)}`
  })
  page.drawSvgPath(`M ${star.join(' L ')} Z`, { x, y, color, opacity: 0.85, ...ink })
}

/** Paints the first page. */
async function rendered(bytes: Uint8Array, resolution: number): Promise<{ data: Uint8Array; width: number; height: number }> {
  const document = await openPdf('scan.pdf', bytes)
  try {
    const page = await document.page(1)
    if (page === null) throw new RangeError('no page')
    const viewport = page.getViewport({ scale: resolution / 72 })
    const [width, height] = A4.map((points) => Math.round((points * resolution) / 72)) as [number, number]
    const { canvas, context } = document.canvas(width, height)
    await page.render({ canvasContext: context, canvas, viewport, background: '#fff' }).promise
    const rgba = context.getImageData(0, 0, width, height).data
    const data = new Uint8Array(width * height * 3)
    for (let from = 0, to = 0; to < data.length; from += 4, to += 3)
      for (let channel = 0; channel < 3; channel += 1) data[to + channel] = rgba[from + channel] ?? 255
    return { data, width, height }
  } finally {
    await document.close()
  }
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What a scanner makes of a sheet: paper that is not quite white, ink that is not quite black, noise, blur, skew, compression. */
async function scanned(data: Uint8Array, width: number, height: number, quality: Quality, isTwoTone: boolean): Promise<Buffer> {
  const { resolution, isGray, noise, blur, skew, jpeg } = quality
  let picture = sharp(data, { raw: { width, height, channels: 3 } }).linear([0.86, 0.86, 0.86], [28, 27, 22])
  if (skew !== 0) picture = sharp(await picture.rotate(skew, { background: '#f7f6f1' }).png().toBuffer())
  if (blur > 0) picture = picture.blur(blur)
  const { data: pixels, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const random = numbers(resolution)
  for (let at = 0; at < pixels.length; at += 3) {
    // The sum of a few numbers is as good as a bell curve; the three channels of a pixel go up and down together, mostly.
    const grain = (random() + random() + random() - 1.5) * 2 * noise
    for (let channel = 0; channel < 3; channel += 1) {
      const own = (random() - 0.5) * noise
      pixels[at + channel] = Math.max(0, Math.min(255, Math.round((pixels[at + channel] ?? 0) + grain + own)))
    }
  }
  const raw = { raw: { width: info.width, height: info.height, channels: 3 as const } }
  const done = sharp(pixels, raw).withMetadata({ density: resolution })
  if (isTwoTone) {
    const twoTone = await done.grayscale().threshold(150).toColourspace('b-w').png().toBuffer()
    const dots = resolution / 25.4
    return sharp(twoTone).toColourspace('b-w').tiff({ bitdepth: 1, compression: 'ccittfax4', xres: dots, yres: dots }).toBuffer()
  }
  const toned = isGray ? done.grayscale() : done
  return jpeg === null ? toned.png().toBuffer() : toned.jpeg({ quality: jpeg }).toBuffer()
}
