import { isUtf8 } from 'node:buffer'
import { isBlank } from '../blocks.js'
import { fromBlocks } from '../from-blocks.js'
import { headerMarks } from '../header-marks.js'
import { withMessages } from '../left-out.js'
import { readError } from '../read-error.js'
import type { FileContent, ReadContent } from '../reader.js'
import { tabColumns } from '../tab-columns.js'
import { rtfDocument } from './document.js'
import { rtfStart } from './tokens.js'

/** Reads a document in Rich Text Format. */
export async function readRtf({ path, bytes }: FileContent): Promise<ReadContent> {
  const { default: iconv } = await import('iconv-lite')
  const decode = (part: Uint8Array, encoding: string): string =>
    iconv.decode(Buffer.from(part), iconv.encodingExists(encoding) ? encoding : 'latin1')
  const { blocks, headers, notes, whole, tally } = rtfDocument(bytes, rtfStart(bytes) ?? 0, decode, isUtf8(bytes))
  if (!whole) throw readError(path, 'truncated', {})
  if (blocks.every(isBlank)) throw readError(path, 'empty', {})
  return withMessages(fromBlocks([...headerMarks(headers), ...tabColumns(blocks)], notes), tally)
}
