import { createHash } from 'node:crypto'
import type { SourceText } from '../model/source-text.js'
import { decode, type Decoded } from './decode.js'
import { unreadFormat } from './formats.js'
import { isOwnReport } from './own-report.js'
import { readError } from './read-error.js'
import type { FileContent, ReadOptions } from './reader.js'
import { readers } from './readers.js'

/** Control characters that no text has, NUL first of all. */
const BINARY = /[\0-\x08\x0E-\x1A]/g
/** Those without the ones at which VISCII and VPS have capitals. */
const BINARY_OF_LEGACY = /[\0\x01\x07\x08\x0E\x0F\x16-\x18\x1A]/g
/** The share of them from which bytes that happen to decode are no text. */
const BINARY_SHARE = 0.02

/** Raised whenever a reader finds something else in the same bytes: what was kept of earlier runs is void then. */
export const EXTRACTION = 3

/** Whether reading a file takes so long that the result is worth keeping for another run. */
export const isCostly = (path: string, bytes: Uint8Array): boolean =>
  readers.some(({ costly, recognizes }) => costly === true && recognizes({ path, bytes, text: null }))

/**
 * Finds the text in the bytes of a file, by content, never by name alone.
 *
 * @param path as the user gave it, `-` for standard input
 * @param options how pictures of pages are read
 * @throws a ReadError for what is no text, or in a format that is not read yet
 */
export async function extract(path: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceText> {
  if (await isOwnReport(path, bytes)) throw readError(path, 'own_report', {})
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const unread: FileContent = { path, bytes, text: null }
  const byBytes = readers.find(({ recognizes }) => recognizes(unread))
  if (byBytes !== undefined) return { path, sha256, ...(await byBytes.read(unread, options)) }
  const unreadable = unreadFormat(bytes)
  if (unreadable !== undefined) throw readError(path, unreadable.reason, { format: unreadable.format })
  const decoded = decode(bytes)
  const text = 'text' in decoded ? decoded.text : null
  if (isBinary(decoded, bytes)) throw readError(path, 'binary', {})
  if ('wrongAt' in decoded) throw readError(path, 'encoding', { offset: decoded.wrongAt })
  if (decoded.text.replace(/^\uFEFF/, '').trim() === '') throw readError(path, 'empty', {})

  const file: FileContent = { path, bytes, text }
  const reader = readers.find(({ recognizes }) => recognizes(file))
  if (reader === undefined) throw readError(path, 'binary', {})
  const read = await reader.read(file, options)
  const messages = [...(decoded.messages ?? []), ...(read.messages ?? [])]
  return { path, sha256, ...read, ...(messages.length === 0 ? {} : { messages }) }
}

/** Whether the bytes are no text in any encoding: text that decodes has next to no control characters, other text no NUL. */
function isBinary(decoded: Decoded, bytes: Uint8Array): boolean {
  if ('wrongAt' in decoded) return bytes.includes(0)
  const { text, legacy } = decoded
  return (text.match(legacy === true ? BINARY_OF_LEGACY : BINARY)?.length ?? 0) > BINARY_SHARE * text.length
}
