import { isUtf8 } from 'node:buffer'
import type { DocumentMessage } from '../model/message.js'
import { encodedPassages } from '../vietnamese/encoded-passages.js'
import { windows1252 } from '../vietnamese/encoding.js'
import { isWesternText } from './western-text.js'

/*
 * Bytes that are UTF-8 for a part only: files put together from several, and files with a damaged byte. Every line is
 * decided upon by itself.
 */

/** A text of bytes that are not all UTF-8. */
export interface MixedText {
  /** Lines of an old encoding come byte by byte, as U+0000 to U+00FF; a byte that fits nowhere as {@link strayByte}. */
  readonly text: string
  readonly messages: readonly DocumentMessage[]
}

/**
 * A byte above 0x7F that fits nowhere, as the character that no text can have: half a pair of UTF-16. A step of `normalize`
 * finds out what it may have been. Source: PEP 383.
 */
export const strayByte = (byte: number): string => String.fromCharCode(0xdc00 + byte)

/** How many bytes of lines that are no UTF-8 are looked at, to tell what they are. */
const SAMPLE = 64_000
/** Share of the letters above 0x7F that must stand in passages whose encoding is known. */
const DECODED = 0.8
/** How many bytes may fit nowhere: for every letter of several bytes, and for every character. */
const STRAYS_PER_LETTER = 0.2
const STRAYS_PER_BYTE = 0.0005
/** Places that a message names. */
const MOST_PLACES = 20

const NOT_ASCII = /[\x80-\xFF]/g
const CONTROLS = /[\x80-\x9F]/g
const LINE_FEED = 0x0a

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const utf8 = (bytes: Uint8Array): string => decoder.decode(bytes)

/** A line, or several that are good, with the number of its first. */
interface Stretch {
  readonly line: number
  readonly bytes: Uint8Array
  readonly good: boolean
}

/** The text; undefined where too much of it is no UTF-8 and nothing else that is known. Linear. */
export function mixedText(bytes: Uint8Array): MixedText | undefined {
  const stretches = stretchesOf(bytes)
  const counts = stretches.map((stretch) =>
    stretch.good ? { letters: lettersOf(stretch.bytes), strays: 0 } : countsOf(stretch.bytes),
  )
  const isOther = (index: number): boolean => {
    const { letters, strays } = counts[index] ?? { letters: 0, strays: 0 }
    return strays > 0 && strays >= letters
  }
  const others = stretches.filter((_, index) => isOther(index))
  const readOther = readerOf(others.map((stretch) => latin1(stretch.bytes)).join(''))
  const sum = (of: 'letters' | 'strays'): number =>
    counts.reduce((total, count, index) => total + (readOther !== undefined && isOther(index) ? 0 : count[of]), 0)
  if (sum('strays') > STRAYS_PER_LETTER * sum('letters') + STRAYS_PER_BYTE * bytes.length) return undefined
  // Some of it must be UTF-8: what is none at all has been looked at.
  if (sum('letters') === 0) return undefined

  const places: string[] = []
  const text = stretches.map((stretch, index) => {
    if (stretch.good) return utf8(stretch.bytes)
    if (readOther !== undefined && isOther(index)) return byWords(stretch.bytes, readOther)
    return withStrays(stretch.bytes, (column) => void places.push(`${String(stretch.line)}:${String(column)}`))
  })
  return { text: text.join(''), messages: messagesOf(readOther === undefined ? [] : others, places) }
}

function messagesOf(others: readonly Stretch[], places: readonly string[]): DocumentMessage[] {
  const named = (all: readonly string[]): string => all.slice(0, MOST_PLACES).join(', ') + (all.length > MOST_PLACES ? ', …' : '')
  const message = (ruleId: string, all: readonly string[]): DocumentMessage[] => {
    const [line, column] = (all[0] ?? '').split(':').map((number) => parseInt(number, 10))
    return all.length === 0 ? [] : [{ ruleId, reason: ruleId, line, column: column ?? 1, actual: named(all) }]
  }
  return [...message('other-encoding', ranges(others.map(({ line }) => line))), ...message('stray-bytes', places)]
}

/** @example "58-113" */
function ranges(numbers: readonly number[]): string[] {
  const runs: [from: number, to: number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}-${String(to)}`))
}

/** What reads lines that are no UTF-8; undefined where nothing does. */
function readerOf(bytes: string): ((bytes: string) => string) | undefined {
  const sample = bytes.slice(0, SAMPLE)
  const high = sample.match(NOT_ASCII)?.length ?? 0
  if (high === 0) return undefined
  const decoded = encodedPassages(sample)
    .filter(({ encoding }) => encoding.id !== 'utf-8')
    .reduce((sum, { from, to }) => sum + (sample.slice(from, to).match(NOT_ASCII)?.length ?? 0), 0)
  if (decoded >= DECODED * high) return (line) => line
  return isWesternText(sample) ? (line) => line.replace(CONTROLS, windows1252) : undefined
}

/** Good lines that follow each other are one. */
function stretchesOf(bytes: Uint8Array): Stretch[] {
  const stretches: Stretch[] = []
  let line = 1
  let goodFrom: { readonly at: number; readonly line: number } | undefined
  const endGood = (to: number): void => {
    if (goodFrom !== undefined) stretches.push({ line: goodFrom.line, bytes: bytes.subarray(goodFrom.at, to), good: true })
    goodFrom = undefined
  }
  for (let from = 0; from < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, from)
    const to = feed < 0 ? bytes.length : feed + 1
    if (isUtf8(bytes.subarray(from, to))) goodFrom ??= { at: from, line }
    else {
      endGood(from)
      stretches.push({ line, bytes: bytes.subarray(from, to), good: false })
    }
    from = to
  }
  endGood(bytes.length)
  return stretches
}

/** Letters of several bytes in good UTF-8. */
function lettersOf(bytes: Uint8Array): number {
  let letters = 0
  for (const byte of bytes) if (byte >= 0xc0) letters += 1
  return letters
}

function countsOf(bytes: Uint8Array): { readonly letters: number; readonly strays: number } {
  let letters = 0
  let strays = 0
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at)
    if (length > 1) letters += 1
    else if (length === 0) strays += 1
    at += Math.max(1, length)
  }
  return { letters, strays }
}

/** Nothing of another alphabet, as the bytes of old encodings make by chance. */
const LATIN = /^[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]+$/u

/** Words that are UTF-8 for themselves are taken for it; the others are read as bytes. */
function byWords(bytes: Uint8Array, read: (bytes: string) => string): string {
  return (latin1(bytes).match(/\s+|\S+/g) ?? [])
    .map((word) => {
      const own = Buffer.from(word, 'latin1')
      const decoded = isUtf8(own) ? utf8(own) : ''
      return LATIN.test(decoded) ? decoded : read(word)
    })
    .join('')
}

/** @param note is told the column of every byte that fits nowhere, or of the first of several */
function withStrays(bytes: Uint8Array, note: (column: number) => void): string {
  let text = ''
  let from = 0
  let before = -2
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    text += utf8(bytes.subarray(from, at))
    if (before !== at - 1) note(text.length + 1)
    text += strayByte(bytes[at] ?? 0)
    before = at
    at += 1
    from = at
  }
  return text + utf8(bytes.subarray(from))
}

/** How many bytes the letter has that begins here; 0 where none does. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const length = letterLength(bytes[at] ?? 0)
  return length === 1 || (length > 1 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) ? length : 0
}

/** Bytes of the letter that a byte begins; 0 for one that begins none. */
export function letterLength(first: number): number {
  if (first < 0x80) return 1
  if (first >= 0xc2 && first < 0xe0) return 2
  if (first >= 0xe0 && first < 0xf0) return 3
  return first >= 0xf0 && first < 0xf5 ? 4 : 0
}

/** Bytes as characters U+0000 to U+00FF. */
export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
