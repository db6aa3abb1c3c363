import { isUtf8 } from 'node:buffer'
import { windows1252 } from '../vietnamese/encoding.js'
import { encodedPassages } from '../vietnamese/encoded-passages.js'
import type { DocumentMessage } from '../model/message.js'
import { latin1, letterLength, mixedText } from './mixed-bytes.js'
import { isWesternText } from './western-text.js'

/** The text, or where it stops being one. */
export type Decoded = DecodedText | { readonly wrongAt: number }

export interface DecodedText {
  readonly text: string
  /** Whether it is Vietnamese in an old encoding, of which some have letters at control codes. */
  readonly legacy?: true
  /** What in the bytes was no such text. */
  readonly messages?: readonly DocumentMessage[]
}

/**
 * Decodes UTF-8, with or without BOM, and UTF-16, where there is none by its bytes. The BOM stays in the text. What is
 * neither, but Vietnamese in an encoding of the time before Unicode, comes through byte by byte, as U+0000 to U+00FF:
 * the repairs decode it, and have it on record. Text in Windows-1252 is decoded. Of what is UTF-8 in part, each line is
 * decided upon by itself.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes)
  if (utf16 === undefined) {
    return isUtf8(bytes) ? { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) } : decodeBytes(bytes)
  }
  try {
    return { text: new TextDecoder(utf16, { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch (error) {
    // Half a letter somewhere; the decoder does not say where.
    if (error instanceof TypeError) return { wrongAt: bytes.length }
    throw error
  }
}

function utf16Label(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return utf16WithoutBom(bytes)
}

/** How many bytes are looked at to tell what a text is. */
const SAMPLE = 64_000
/** Shares of the zero bytes on either side of UTF-16: every ASCII letter and blank has one, nothing else. */
const ZEROS = 0.3
const NO_ZEROS = 0.02

/** Text in Latin letters has a zero in every other byte, and on one side alone. */
function utf16WithoutBom(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const zeros = [0, 0]
  const end = Math.min(bytes.length, SAMPLE)
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros.map((count) => count / (end / 2))
  const label = odd > ZEROS && even < NO_ZEROS ? 'utf-16le' : even > ZEROS && odd < NO_ZEROS ? 'utf-16be' : undefined
  return label !== undefined && isText(new TextDecoder(label).decode(bytes.subarray(0, end))) ? label : undefined
}

/** No control characters, nothing that is no character, and letters of next to no other alphabet. */
function isText(text: string): boolean {
  const odd = text.match(/[\0-\x08\x0E-\x1F\uFFFD\p{Co}\p{Cn}]|[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/gu)?.length ?? 0
  return odd <= NO_ZEROS * text.length
}

/** Share of the letters above 0x7F that must stand in passages whose encoding is known. */
const DECODED = 0.8

/** Bytes that are no Unicode. */
function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return { wrongAt: firstWrongByte(bytes) }
  const sample = latin1(bytes.subarray(0, SAMPLE))
  const high = sample.match(NOT_ASCII)?.length ?? 0
  // UTF-8 with a wrong byte in it is no UTF-8 that was read as something else.
  const decoded = encodedPassages(sample)
    .filter(({ encoding }) => encoding.id !== 'utf-8')
    .reduce((sum, { from, to }) => sum + (sample.slice(from, to).match(NOT_ASCII)?.length ?? 0), 0)
  if (decoded > 0 && decoded >= DECODED * high) return { text: latin1(bytes), legacy: true }
  if (isWesternText(sample)) return { text: latin1(bytes).replace(CONTROLS, windows1252) }
  return mixedText(bytes) ?? { wrongAt: firstWrongByte(bytes) }
}

const NOT_ASCII = /[\x80-\xFF]/g
/** Where Windows-1252 has characters and Latin-1 has none. */
const CONTROLS = /[\x80-\x9F]/g

/** Offset of the first byte that is no UTF-8, by halving: what is right up to a byte that starts a letter is right before it. */
function firstWrongByte(bytes: Uint8Array): number {
  let right = 0
  let wrong = bytes.length
  while (wrong - right > 1) {
    let middle = (right + wrong) >> 1
    while (middle > right && ((bytes[middle] ?? 0) & 0xc0) === 0x80) middle -= 1
    if (middle === right) break
    if (isUtf8(bytes.subarray(right, middle))) right = middle
    else wrong = middle
  }
  for (let at = right; at < bytes.length; at += 1) {
    const length = letterLength(bytes[at] ?? 0)
    if (length === 0 || !isUtf8(bytes.subarray(at, at + length))) return at
    at += length - 1
  }
  return right
}
