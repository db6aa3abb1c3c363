/**
 * A piece of RTF. `text` are bytes as they stand, `[from, to)` in the file; `byte` is one written as two hexadecimal
 * digits; `symbol` is a control word of one sign.
 */
export type RtfToken =
  | { readonly type: 'open' | 'close' }
  | { readonly type: 'word'; readonly word: string; readonly value: number | undefined }
  | { readonly type: 'symbol'; readonly symbol: string }
  | { readonly type: 'byte'; readonly byte: number }
  | { readonly type: 'text'; readonly from: number; readonly to: number }

const OPEN: RtfToken = { type: 'open' }
const CLOSE: RtfToken = { type: 'close' }
const BACKSLASH = 0x5c
const LEFT_BRACE = 0x7b
const RIGHT_BRACE = 0x7d
const MINUS = 0x2d
const SPACE = 0x20
const QUOTE = 0x27
/** A control word has at most 32 letters; its value is of 32 bits. RTF specification 1.9.1, "Control Word". */
const LONGEST_WORD = 32
const LONGEST_VALUE = 11

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const isLineEnd = (byte: number): boolean => byte === 0x0a || byte === 0x0d

/**
 * Cuts RTF in its tokens, from `start` on. Linear, and allocates nothing that the file merely announces: rtf-stream-parser
 * takes as much memory as `\bin` says and writes to the console.
 */
export function* rtfTokens(bytes: Uint8Array, start: number): Generator<RtfToken> {
  let at = start
  const byteAt = (index: number): number => bytes[index] ?? 0
  while (at < bytes.length) {
    const byte = byteAt(at)
    if (byte === LEFT_BRACE || byte === RIGHT_BRACE) {
      yield byte === LEFT_BRACE ? OPEN : CLOSE
      at += 1
    } else if (isLineEnd(byte) || byte === 0) {
      at += 1
    } else if (byte !== BACKSLASH) {
      const from = at
      while (at < bytes.length && !isSpecial(byteAt(at))) at += 1
      yield { type: 'text', from, to: at }
    } else if (!isLetter(byteAt(at + 1))) {
      const sign = byteAt(at + 1)
      at += 2
      if (sign === QUOTE) {
        const value = parseInt(String.fromCharCode(byteAt(at), byteAt(at + 1)), 16)
        if (Number.isNaN(value)) continue
        yield { type: 'byte', byte: value }
        at += 2
      } else yield { type: 'symbol', symbol: String.fromCharCode(sign) }
    } else {
      const from = at + 1
      at = from
      while (isLetter(byteAt(at)) && at - from < LONGEST_WORD) at += 1
      const word = String.fromCharCode(...bytes.subarray(from, at))
      const valueFrom = at
      if (byteAt(at) === MINUS && isDigit(byteAt(at + 1))) at += 1
      while (isDigit(byteAt(at)) && at - valueFrom < LONGEST_VALUE) at += 1
      const value = at > valueFrom ? parseInt(String.fromCharCode(...bytes.subarray(valueFrom, at)), 10) : undefined
      if (byteAt(at) === SPACE) at += 1
      // What follows is so many bytes of a picture or the like.
      if (word === 'bin') at += Math.max(0, value ?? 0)
      else yield { type: 'word', word, value }
    }
  }
}

const isSpecial = (byte: number): boolean =>
  byte === BACKSLASH || byte === LEFT_BRACE || byte === RIGHT_BRACE || byte === 0x0a || byte === 0x0d || byte === 0

/** Where RTF begins; undefined where it does not. Blanks and a BOM may stand before it. */
export function rtfStart(bytes: Uint8Array): number | undefined {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (at < 64 && (bytes[at] === SPACE || isLineEnd(bytes[at] ?? 0))) at += 1
  return String.fromCharCode(...bytes.subarray(at, at + 5)) === '{\\rtf' ? at : undefined
}
