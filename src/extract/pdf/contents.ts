import { type Clip, clipBy, isClipped, NO_CLIP } from './clip.js'
import { type Fonts, type LoadedFont, loadFont } from './font.js'
import { IDENTITY, type Matrix, matrixFrom, pointIn, times } from './matrix.js'
import type { PdfDocument, PdfPage } from './open.js'
import type { PageContent, Stroke } from './page.js'
import { distance, finished, isBehind, type OpenPiece, place } from './pieces.js'
import { coverage, isPictureSize } from './picture-size.js'
import { strokesOf } from './strokes.js'

/** What PDF calls the text state, and the matrix of the page. */
interface State {
  matrix: Matrix
  font: LoadedFont | undefined
  size: number
  charSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  /** Whether letters are not shown. */
  hidden: boolean
  clip: Clip
}

/** Gap between letters from which a blank was meant, and how far a letter may stand back over the one before it: shares of the size. */
const BLANK = 0.17
const OVERLAP = 0.4
/** Reads what is printed on a page out of the operators that draw it: letters with their places, and strokes. */
export async function contentsOf(page: PdfPage, { operators }: PdfDocument, fonts: Fonts): Promise<PageContent> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const viewport = page.getViewport({ scale: 1 })
  const names = new Map(Object.entries(operators).map(([name, number]) => [number, name]))
  const pieces: OpenPiece[] = []
  const strokes: Stroke[] = []
  const saved: State[] = []
  const marked: boolean[] = []
  const loaded = new Map<string, LoadedFont | undefined>()
  let state: State = {
    matrix: matrixFrom(viewport.transform) ?? IDENTITY,
    font: undefined,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    hidden: false,
    clip: NO_CLIP,
  }
  let textMatrix: Matrix = IDENTITY
  let lineX = 0
  let lineY = 0
  let x = 0
  let drawn = false
  let clips = false
  let letters = 0
  let hiddenLetters = 0
  let picture = 0
  let last: OpenPiece | undefined
  let blank = false

  const moveText = (dx: number, dy: number): void => {
    lineX += dx
    lineY += dy
    x = lineX
  }
  const setFont = (id: unknown, size: unknown): void => {
    if (typeof id !== 'string' || typeof size !== 'number') return
    if (!loaded.has(id)) loaded.set(id, loadFont(page, id, fonts))
    state.font = loaded.get(id)
    state.size = size
  }
  const showText = (glyphs: unknown): void => {
    const { font, size } = state
    if (!Array.isArray(glyphs) || font === undefined) return
    const artifact = marked.includes(true)
    const matrix = times(state.matrix, textMatrix)
    const height = Math.hypot(matrix[2], matrix[3]) * Math.abs(size)
    const angle = Math.round((Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI / 3) * 3
    for (const glyph of glyphs as readonly unknown[]) {
      if (typeof glyph === 'number') {
        x -= ((glyph * size) / 1000) * state.stretch
        continue
      }
      if (!isGlyph(glyph)) continue
      const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing
      const width = glyph.width * font.unit * size * state.stretch
      const from = pointIn(matrix, x, lineY + state.rise)
      const to = pointIn(matrix, x + width, lineY + state.rise)
      x += width + spacing * state.stretch
      if (glyph.unicode === '' || glyph.unicode === '\0') continue
      if (glyph.unicode.trim() === '') {
        blank = true
        if (last !== undefined && isBehind(last, from, angle, BLANK)) last.blankAfter = true
        continue
      }
      if (isClipped(state.clip, from, to, height)) continue
      drawn = true
      letters += 1
      if (state.hidden) hiddenLetters += 1
      const code = glyph.originalCharCode
      font.letters.note(code, glyph.unicode)
      const raw = code > 0xff ? null : String.fromCharCode(code)
      const along = distance(last, from, angle)
      if (
        last !== undefined &&
        !blank &&
        last.font === font &&
        last.artifact === artifact &&
        along !== undefined &&
        along > -OVERLAP * height &&
        along < BLANK * height
      ) {
        last.text += glyph.unicode
        last.codes = last.codes === null || raw === null ? null : last.codes + raw
        last.x1 = Math.max(last.x1, along + last.x1 + Math.hypot(to[0] - from[0], to[1] - from[1]))
        continue
      }
      last = {
        text: glyph.unicode,
        codes: raw,
        font,
        size: height,
        ...place(from, to, angle),
        angle,
        blankBefore: blank,
        blankAfter: false,
        artifact,
      }
      blank = false
      pieces.push(last)
    }
  }

  for (const [index, operator] of fnArray.entries()) {
    const raw = argsArray[index]
    const args = Array.isArray(raw) ? (raw as readonly unknown[]) : []
    const number = typeof args[0] === 'number' ? args[0] : 0
    switch (names.get(operator)) {
      case 'save':
      case 'beginGroup':
        saved.push({ ...state })
        break
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
        state = saved.pop() ?? state
        break
      case 'paintFormXObjectBegin':
        saved.push({ ...state })
        state.matrix = times(state.matrix, matrixFrom(args[0]) ?? IDENTITY)
        break
      case 'transform':
        state.matrix = times(state.matrix, matrixFrom(args) ?? IDENTITY)
        break
      case 'setGState':
        for (const entry of Array.isArray(args[0]) ? (args[0] as readonly unknown[]) : [])
          if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1])) setFont(entry[1][0], entry[1][1])
        break
      case 'beginText':
        textMatrix = IDENTITY
        lineX = lineY = x = 0
        break
      case 'setTextMatrix':
        textMatrix = matrixFrom(args[0]) ?? matrixFrom(args) ?? IDENTITY
        lineX = lineY = x = 0
        break
      case 'setFont':
        setFont(args[0], args[1])
        break
      case 'setCharSpacing':
        state.charSpacing = number
        break
      case 'setWordSpacing':
        state.wordSpacing = number
        break
      case 'setHScale':
        state.stretch = number / 100
        break
      case 'setLeading':
        state.leading = -number
        break
      case 'setTextRenderingMode':
        state.hidden = number === 3 || number === 7
        break
      case 'setTextRise':
        state.rise = number
        break
      case 'setLeadingMoveText':
        state.leading = typeof args[1] === 'number' ? args[1] : 0
        moveText(number, state.leading)
        break
      case 'moveText':
        moveText(number, typeof args[1] === 'number' ? args[1] : 0)
        break
      case 'nextLine':
        moveText(0, state.leading)
        break
      case 'showText':
        showText(args[0])
        break
      case 'beginMarkedContent':
      case 'beginMarkedContentProps':
        marked.push(args[0] === 'Artifact')
        break
      case 'endMarkedContent':
        marked.pop()
        break
      case 'clip':
      case 'eoClip':
        clips = true
        break
      case 'constructPath':
        if (clips) state.clip = clipBy(state.clip, args, state.matrix)
        clips = false
        if (args[0] !== operators.endPath) drawn = true
        for (const stroke of strokesOf(args, state.matrix, operators)) strokes.push(stroke)
        break
      default:
    }
    // A picture is left out, but the matrix that sizes it stays.
    if (names.get(operator) === 'transform' && isPictureSize(args)) {
      drawn = true
      picture += coverage(state.matrix, viewport)
    }
  }
  const hidden = letters === 0 ? 0 : hiddenLetters / letters
  const { width, height } = viewport
  return { width, height, pieces: finished(pieces), strokes, drawn, hidden, picture: Math.min(1, picture) }
}

interface Glyph {
  readonly originalCharCode: number
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' &&
  value !== null &&
  'originalCharCode' in value &&
  typeof value.originalCharCode === 'number' &&
  'unicode' in value &&
  typeof value.unicode === 'string' &&
  'width' in value &&
  typeof value.width === 'number' &&
  'isSpace' in value
