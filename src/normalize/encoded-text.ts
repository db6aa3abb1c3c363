import type { Edit } from '../model/clean-text.js'
import { decodeToken, mayBeEither, mayEndAt } from '../vietnamese/decoded-token.js'
import { encodedPassages, type FontSpan, type Passage } from '../vietnamese/encoded-passages.js'
import type { Encoding } from '../vietnamese/encoding.js'
import { fontEncoding } from '../vietnamese/font-encodings.js'
import { capitalsOf, type DecodedWord } from './capitals.js'
import { softWords, withSoftLetters } from './soft-letters.js'
import type { StepInput } from './step.js'

/** Confidence that a soft hyphen, and that another dash, was the letter that makes a syllable of its word. */
const SOFT_HYPHEN = 0.95
const DASH = 0.9
/** Confidence that a mark which may be a tone as well as a full stop is what it was taken for. */
const EITHER = 0.8
/** Share of syllables from which a passage is decoded without doubt. */
const SURE = 0.95

/** What the steps for the encodings found last: they ask one after the other, for the same text. */
let last: { readonly text: string; readonly fonts: readonly FontSpan[]; readonly passages: readonly Passage[] } | undefined

function passagesOf(text: string, fonts: readonly FontSpan[]): readonly Passage[] {
  if (last === undefined || last.text !== text || last.fonts !== fonts)
    last = { text, fonts, passages: encodedPassages(text, fonts) }
  return last.passages
}

const NO_FONTS: readonly FontSpan[] = []

/** The edits, a word each, that decode what is in one encoding. Linear. */
export function decodeEdits(encoding: Encoding, { text, fonts = NO_FONTS }: StepInput): Edit[] {
  const passages = passagesOf(text, fonts).filter((passage) => passage.encoding === encoding)
  if (passages.length === 0) return []
  return spansOf(encoding, passages, text, fonts).flatMap(({ from, to, share }) =>
    spanEdits(encoding, text, from, to, share, fonts),
  )
}

interface DecodedSpan {
  readonly from: number
  readonly to: number
  readonly share: number
}

/**
 * The passages, each with the words around it on its line that nothing else claims: they may lack a telling letter.
 * Text in a font of capitals is in the encoding too, be it ASCII alone, and so is ư in a font that shows it.
 */
function spansOf(encoding: Encoding, passages: readonly Passage[], text: string, fonts: readonly FontSpan[]): DecodedSpan[] {
  const spans: DecodedSpan[] = passages.map(({ from, to, share }) =>
    encoding.doubtful.size === 0 && !hasControls(encoding)
      ? { from, to, share }
      : { from: asciiBefore(text, from), to: asciiAfter(text, to), share },
  )
  for (const { span, font } of fonts) {
    const known = fontEncoding(font)
    if (known?.encoding !== encoding.id) continue
    const part = text.slice(...span)
    if (WIDE_LETTER.test(part)) continue
    const within = known.capitals ? [[0, part.length] as const] : softWords(encoding, part)
    for (const [from, to] of within) spans.push({ from: span[0] + from, to: span[0] + to, share: 1 })
  }
  spans.sort((a, b) => a.from - b.from || a.to - b.to)
  const merged: DecodedSpan[] = []
  for (const span of spans) {
    const before = merged.at(-1)
    if (before === undefined || before.to < span.from) merged.push(span)
    else merged[merged.length - 1] = { ...before, to: Math.max(before.to, span.to) }
  }
  return merged
}

/** A letter that is no byte: the text is not in an 8-bit encoding. */
const WIDE_LETTER = /[\u0100-\u0151\u0154-\u024F\u1E00-\u1EFF]/
/** What a passage may be extended over: ASCII, control codes, a soft hyphen and dashes, within the line. */
const PLAIN = /[\x01-\t\x0E-~\u00AD\u2010-\u2015\u2212]/

/** Whether capitals stand at control codes, so that a word in the encoding may look like ASCII: VISCII, VPS. */
const hasControls = ({ codes }: Encoding): boolean => [...codes.keys()].some((code) => code < ' ')

function asciiBefore(text: string, from: number): number {
  let at = from
  while (at > 0 && PLAIN.test(text.charAt(at - 1))) at -= 1
  return at === 0 || text.charAt(at - 1) === '\n' ? at : from
}

function asciiAfter(text: string, to: number): number {
  let at = to
  while (at < text.length && PLAIN.test(text.charAt(at))) at += 1
  return at === text.length || /[\r\n\f]/.test(text.charAt(at)) ? at : to
}

/** A word; what parts the cells of a line; a line end. */
const PIECE = /[^ \t\n\r\f\v]+|\t| {3,}|[\n\r\f\v]/g

function spanEdits(
  encoding: Encoding,
  text: string,
  from: number,
  to: number,
  share: number,
  fonts: readonly FontSpan[],
): Edit[] {
  const cells: DecodedWord[][] = [[]]
  const runs = fontsFrom(fonts, from)
  for (const { 0: piece, index } of text.slice(from, to).matchAll(PIECE)) {
    if (/^\s/.test(piece)) {
      // A blank line is a cell without words: a paragraph ends there.
      const blank = piece !== '\t' && !piece.startsWith(' ') && text.charAt(from + index - 1) === piece
      if ((cells.at(-1)?.length ?? 0) > 0 || blank) cells.push([])
      continue
    }
    const first = from + index
    const letters = withSoftLetters(encoding, text, [first, first + piece.length], fonts)
    for (const [start, end, capitalFont] of runs(first, first + piece.length))
      cells.at(-1)?.push({
        from: start,
        to: end,
        text: decodeToken(encoding, letters.slice(start - first, end - first), encoding.ascii && mayEndAt(text, end)).text,
        capitalFont,
      })
  }
  const words = cells.flat()
  const cased = encoding.caseless ? capitalsOf(cells).flat() : words.map((word) => ({ text: word.text, confidence: 1 }))
  return words.flatMap((word, index): Edit[] => {
    const before = text.slice(word.from, word.to)
    const { text: replacement, confidence } = cased[index] ?? { text: word.text, confidence: 1 }
    if (replacement === before) return []
    const sure = share >= SURE ? 1 : Math.round(share * 100) / 100
    const doubt = mayBeEither(encoding, before, mayEndAt(text, word.to)) ? EITHER : doubtOf(encoding, before, word.text)
    return [{ span: [word.from, word.to], replacement, confidence: Math.min(sure, confidence, doubt) }]
  })
}

/** How sure it is that what may stand for a letter does, where one was put. */
function doubtOf(encoding: Encoding, before: string, after: string): number {
  let doubt = 1
  for (const char of encoding.doubtful.keys()) {
    if (before.includes(char) && count(before, char) > count(after, char))
      doubt = Math.min(doubt, char === '\u00AD' ? SOFT_HYPHEN : DASH)
  }
  return doubt
}

const count = (text: string, char: string): number => text.split(char).length - 1

/** Cuts words where their font changes to or from one of capitals. The words are asked for in order. */
function fontsFrom(
  fonts: readonly FontSpan[],
  start: number,
): (from: number, to: number) => (readonly [from: number, to: number, capitalFont: boolean | undefined])[] {
  let next = firstEndingAfter(fonts, start)
  return (from, to) => {
    while (next < fonts.length && (fonts[next]?.span[1] ?? 0) <= from) next += 1
    const parts: [from: number, to: number, capitalFont: boolean | undefined][] = []
    let at = from
    for (let index = next; at < to; index += 1) {
      const font = fonts[index]
      const starts = font === undefined ? to : Math.min(to, Math.max(at, font.span[0]))
      if (starts > at) parts.push([at, starts, undefined])
      at = starts
      if (font === undefined || at >= to) continue
      const known = fontEncoding(font.font)
      parts.push([at, Math.min(to, font.span[1]), known?.capitals ?? false])
      at = Math.min(to, font.span[1])
    }
    return joined(parts)
  }
}

/** Parts that are in the same kind of font are one word. */
function joined(
  parts: readonly (readonly [from: number, to: number, capitalFont: boolean | undefined])[],
): (readonly [from: number, to: number, capitalFont: boolean | undefined])[] {
  const result: (readonly [from: number, to: number, capitalFont: boolean | undefined])[] = []
  for (const part of parts) {
    const before = result.at(-1)
    if (before !== undefined && before[2] === part[2]) result[result.length - 1] = [before[0], part[1], part[2]]
    else if (part[1] > part[0]) result.push(part)
  }
  return result
}

function firstEndingAfter(fonts: readonly FontSpan[], offset: number): number {
  let low = 0
  let high = fonts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((fonts[middle]?.span[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
