import { isUtf8 } from 'node:buffer'

/** The text, or where it stops being one. */
export type Decoded = { readonly text: string } | { readonly wrongAt: number }

/** Decodes UTF-8, with or without BOM, and UTF-16 with one. The BOM stays in the text. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes)
  if (utf16 === undefined) {
    return isUtf8(bytes)
      ? { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
      : { wrongAt: firstWrongByte(bytes) }
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
  return undefined
}

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

/** Bytes of the letter that a byte begins; 0 for one that begins none. */
function letterLength(first: number): number {
  if (first < 0x80) return 1
  if (first >= 0xc2 && first < 0xe0) return 2
  if (first >= 0xe0 && first < 0xf0) return 3
  return first >= 0xf0 && first < 0xf5 ? 4 : 0
}
