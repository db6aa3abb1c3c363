import { isUtf8 } from 'node:buffer'
import type { Decode } from '../rtf/charsets.js'

/** How many bytes are searched for a declaration; browsers look at 1024, Word writes more before it. */
const HEAD = 8192
/** @example `<meta charset="utf-8">`, `<meta http-equiv=Content-Type content="text/html; charset=windows-1258">`, `<?xml version="1.0" encoding="utf-8"?>` */
const DECLARED =
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i
/** A share of bytes that are no UTF-8 beyond which a page is not what it says it is. */
const WRONG_SHARE = 0.01

/**
 * The text of a page: by its BOM, as UTF-8 where it is that, by what it declares, else byte by byte (a legacy Vietnamese
 * encoding, which pages never name rightly).
 *
 * @param knows whether `decode` has an encoding
 */
export function decodePage(bytes: Uint8Array, decode: Decode, knows: (encoding: string) => boolean): string {
  const bom = bomOf(bytes)
  if (bom !== undefined) return decode(bytes, bom)
  if (isUtf8(bytes)) return decode(bytes, 'utf-8')
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const match = DECLARED.exec(head)
  const declared = (match?.[1] ?? match?.[2] ?? '').toLowerCase()
  if (/^utf-?8$/.test(declared)) {
    const text = decode(bytes, 'utf-8')
    return (text.match(/\uFFFD/g)?.length ?? 0) < WRONG_SHARE * text.length ? text : decode(bytes, 'latin1')
  }
  // A page that can be read up to its declaration is in no encoding of two bytes a letter.
  if (declared === '' || /^utf|^ucs|^x-user/.test(declared) || !knows(declared)) return decode(bytes, 'latin1')
  return decode(bytes, declared)
}

function bomOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}
