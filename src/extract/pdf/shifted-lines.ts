import { fontEncoding } from '../../vietnamese/font-encodings.js'
import { needsShift, sharedShift, type Shift, shiftedText, shiftOf } from '../../vietnamese/shifted-codes.js'
import type { ReadPage } from './compose.js'
import type { Line } from './line.js'

/** So many characters of a font tell whether its codes are off. */
const SAMPLE_LENGTH = 4000

/**
 * Reads lines whose fonts have glyph numbers for codes, as far as the layout needs it: whether a line begins an item, and how
 * wide its first word is. Their text stays as the file has it, and is repaired later. Linear.
 */
export function withShiftsRead(pages: readonly ReadPage[]): readonly ReadPage[] {
  const samples = new Map<string, string>()
  for (const { lines } of pages)
    for (const { text, fonts } of lines)
      for (const { from, to, font } of fonts) {
        const sample = samples.get(font.name) ?? ''
        if (sample.length < SAMPLE_LENGTH) samples.set(font.name, `${sample}${text.slice(from, to)} `)
      }
  const shifts = new Map<string, Shift>()
  for (const [font, sample] of samples) {
    const shift = fontEncoding(font) === null ? shiftOf(sample) : undefined
    if (shift !== undefined) shifts.set(font, shift)
  }
  if (shifts.size === 0) return pages
  const known = [...shifts.values()]
  for (const [font, sample] of samples) {
    const shift = shifts.get(font) ?? sharedShift(sample, known)
    if (shift !== undefined) shifts.set(font, shift)
  }
  // A part that does not tell is read as the one before it in its font.
  const needed = new Map<string, boolean>()
  const read = (part: string, font: string): string => {
    const shift = shifts.get(font)
    if (shift === undefined) return part
    const isNeeded = needsShift(part, shift) ?? needed.get(font) ?? true
    needed.set(font, isNeeded)
    return isNeeded ? shiftedText(part, shift) : part
  }
  return pages.map((page) => ({ ...page, lines: page.lines.map((line) => shiftRead(line, read)) }))
}

function shiftRead(line: Line, read: (part: string, font: string) => string): Line {
  const parts: string[] = []
  let done = 0
  for (const { from, to, font } of line.fonts) {
    parts.push(line.text.slice(done, from), read(line.text.slice(from, to), font.name))
    done = to
  }
  const words = parts.join('') + line.text.slice(done)
  if (words === line.text) return line
  // Blanks are off too as a rule: the line seems to be one word.
  const blank = /\s+/u.exec(words)
  if (blank === null || line.text.includes(' ')) return { ...line, words }
  const perLetter = (line.x1 - line.x0) / words.length
  return { ...line, words, firstWidth: perLetter * blank.index, textX: line.x0 + perLetter * (blank.index + blank[0].length) }
}
