import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { createRequire } from 'node:module'
import type { PagePicture, Pictures } from '../../src/model/picture.js'
import type { ScannedWord } from '../../src/model/scan.js'
import type { SourcePage, SourceText } from '../../src/model/source-text.js'

const FONT = createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')

const WIDTH = 1240
const HEIGHT = 1754
const MARGIN = 120
const LINE = 44

/** A word that the engine was less sure of, or read as another: `~tinh|tỉnh|0.4` prints `tỉnh` and reads `tinh`. */
const MARKED = /^~([^|]+)\|([^|]+)\|([\d.]+)$/

/** A document of scanned pages, drawn, with the boxes of its words; each page a list of printed lines. */
export function scannedText(
  pages: readonly (readonly string[])[],
  drawn: 'drawn' | 'none' = 'drawn',
): { readonly source: SourceText; readonly pictures: Pictures } {
  GlobalFonts.registerFromPath(FONT, 'Tinos')
  let text = ''
  const made: SourcePage[] = []
  const pictures: PagePicture[] = []
  for (const [index, lines] of pages.entries()) {
    const canvas = createCanvas(WIDTH, HEIGHT)
    const pen = canvas.getContext('2d')
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, WIDTH, HEIGHT)
    pen.fillStyle = '#111'
    pen.font = '30px Tinos'
    const from = text.length
    const words: ScannedWord[] = []
    for (const [row, line] of lines.entries()) {
      let x = MARGIN
      const y = MARGIN + row * LINE
      for (const [at, written] of line.split(' ').entries()) {
        const [, read = written, printed = written, sure = '0.96'] = MARKED.exec(written) ?? []
        if (at > 0) text += ' '
        const width = pen.measureText(printed).width
        pen.fillText(printed, x, y + 30)
        words.push({
          span: [text.length, text.length + read.length],
          box: { x0: Math.floor(x), y0: y, x1: Math.ceil(x + width), y1: y + 38 },
          confidence: Number(sure),
        })
        text += read
        x += width + pen.measureText(' ').width
      }
      text += '\n'
    }
    if (index < pages.length - 1) text += '\f'
    made.push({
      number: index + 1,
      span: [from, text.length],
      readBy: 'ocr',
      scan: { engine: 'made up', image: 'd'.repeat(64), width: WIDTH, height: HEIGHT, resolution: 150, words, noise: [] },
    })
    if (drawn === 'drawn') pictures.push({ bytes: canvas.toBuffer('image/png'), type: 'image/png', width: WIDTH, height: HEIGHT })
  }
  return {
    source: { path: 'scan.pdf', sha256: 'c'.repeat(64), text, syntax: 'plain', pages: made },
    pictures: (page) => Promise.resolve(pictures[page - 1] ?? null),
  }
}
