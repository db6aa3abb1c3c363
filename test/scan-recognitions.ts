import { readFileSync } from 'node:fs'
import { layOutPages } from '../src/extract/scan-layout/lay-out.js'
import { wordReach } from '../src/extract/scan-layout/letter-reach.js'
import type { CleanText } from '../src/model/clean-text.js'
import type { Recognition } from '../src/model/scan.js'
import { normalize } from '../src/normalize/normalize.js'

/** `[text, confidence, x0, y0, x1, y1]` */
type StoredWord = readonly [string, number, number, number, number, number]

interface StoredLine {
  readonly box: readonly [number, number, number, number]
  readonly words: readonly StoredWord[]
}

/** A recognition from fixtures/scans: what an engine made of a page drawn from a seed, with engine, version and picture inside. */
export function recognition(name: string): Recognition {
  const file = new URL(`../fixtures/scans/${name}.json`, import.meta.url)
  const stored = JSON.parse(readFileSync(file, 'utf8')) as Omit<Recognition, 'lines'> & { readonly lines: readonly StoredLine[] }
  return {
    ...stored,
    lines: stored.lines.map(({ box: [x0, y0, x1, y1], words }) => ({
      box: { x0, y0, x1, y1 },
      words: words.map(([text, confidence, left, top, right, bottom]) => ({
        text,
        confidence,
        box: { x0: left, y0: top, x1: right, y1: bottom },
      })),
    })),
  }
}

/** The clean text of a document that was read from pictures. */
export const cleanScan = (...pages: readonly Recognition[]): CleanText =>
  normalize({ path: '-', sha256: '', syntax: 'plain', ...layOutPages(pages) })

/** A recognition of words that stand where they are put, at 200 dots an inch: lines of `[x, y, text]`, in points. */
export function drawn(
  lines: readonly (readonly [x: number, y: number, text: string, more?: { size?: number; confidence?: number }])[],
  page: Partial<Recognition> = {},
): Recognition {
  const scale = 200 / 72
  return {
    engine: 'drawn 1',
    image: '',
    width: Math.round(595 * scale),
    height: Math.round(842 * scale),
    resolution: 200,
    ink: [],
    ...page,
    lines: lines.map(([x, y, text, { size = 13, confidence = 0.95 } = {}]) => {
      let at = x
      const words = text.split(' ').map((word) => {
        const width = word.length * 0.46 * size
        const { above, below } = wordReach(word) ?? { above: 0.46, below: 0 }
        const box = {
          x0: Math.round(at * scale),
          x1: Math.round((at + width) * scale),
          y0: Math.round((y - above * size) * scale),
          y1: Math.round((y + below * size) * scale),
        }
        at += width + 0.27 * size
        return { text: word, confidence, box }
      })
      const [first] = words
      const box = first?.box ?? { x0: 0, y0: 0, x1: 0, y1: 0 }
      return { box, words }
    }),
  }
}
