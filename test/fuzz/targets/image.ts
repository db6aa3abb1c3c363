import fc from 'fast-check'
import type { RunningEngine } from '../../../src/extract/engine.js'
import { type Recognizer, recognizer } from '../../../src/extract/recognize.js'
import { readPicture } from '../../../src/extract/scan/read-picture.js'
import { mutated } from '../mutate.js'
import { PDF_CONTENT, pdfOf, smallPdf } from '../printed.js'
import type { Target } from '../target.js'
import { read } from './reading.js'

/** Reads the same two lines of every page: what is fed to the engine is another's work, what comes before and after it ours. */
const sameLines: RunningEngine = {
  read: ({ width, height }) =>
    Promise.resolve(
      [0, 1].map((line) => {
        const box = { x0: 0, y0: Math.floor((line * height) / 3), x1: width, y1: Math.floor(((line + 1) * height) / 3) }
        return { box, words: ['Mục', 'tiêu,', 'nhiệm', 'vụ'].map((text) => ({ text, confidence: 0.9, box })) }
      }),
    ),
  end: () => Promise.resolve(),
}
const standIn: Recognizer = {
  pagesAtOnce: 1,
  id: () => Promise.resolve('stand-in'),
  begin: () => async (picture) => ({ engine: 'stand-in', ...(await readPicture(picture, sameLines)) }),
  end: () => Promise.resolve(),
}

/** Chunks and tags that say more than there is. */
const TOKENS = [
  'IHDR',
  'IDAT',
  'IEND',
  'iCCP',
  'eXIf',
  'acTL',
  '\xff\xc0',
  '\xff\xc4',
  '\xff\xda',
  '\xff\xe1Exif\0\0',
  'II*\0',
  'VP8X',
  'ANIM',
  '\xff\xff\xff\x7f',
]

export const image: Target = {
  name: 'image',
  share: 3000,
  cases: ({ image: files }) => mutated(files, TOKENS),
  feed: (bytes) => read(bytes, { ocr: 'auto', recognizer: standIn }),
}

/** Pages of a PDF that are read from their pictures, painted by the library. */
export const scannedPdf: Target = {
  name: 'scanned-pdf',
  share: 400,
  cases: ({ image: files, pdf }) =>
    fc.oneof(
      mutated(pdf),
      mutated(files.filter((bytes) => bytes[0] === 0xff)).map((bytes) =>
        pdfOf({
          ...smallPdf('q 500 0 0 800 40 20 cm /I1 Do Q'),
          7: {
            dictionary:
              '/Type/XObject/Subtype/Image/Width 240/Height 300/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode',
            bytes,
          },
        }),
      ),
      mutated(
        [pdfOf(smallPdf(PDF_CONTENT))],
        ['/Width 99999', '/Height 99999', '/BitsPerComponent 16', '/ImageMask true', '/SMask 7 0 R', '/Decode[1 0]'],
      ),
    ),
  feed: (bytes) => read(bytes, { ocr: 'always', recognizer: standIn }),
}

let engine: Recognizer | undefined

/** Pictures that the real engine reads, a few only: a page takes it a second. */
export const ocr: Target = {
  name: 'ocr',
  share: 60,
  cases: ({ image: files }) => mutated(files),
  feed: (bytes) => read(bytes, { ocr: 'auto', recognizer: (engine ??= recognizer()) }),
}
