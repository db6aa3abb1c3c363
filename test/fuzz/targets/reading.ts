import { extract } from '../../../src/extract/extract.js'
import { isReadError } from '../../../src/extract/read-error.js'
import type { ReadOptions } from '../../../src/extract/reader.js'
import type { SourceText } from '../../../src/model/source-text.js'
import { normalize } from '../../../src/normalize/normalize.js'
import { parse } from '../../../src/parse/parse.js'

/** Bytes that pages with text of their own are read without: pictures of pages are another target's. */
const TEXT_ALONE: ReadOptions = { ocr: 'never' }

/** Reads bytes as a file; null where they are refused with words. */
export async function source(name: string, bytes: Uint8Array, options: ReadOptions = TEXT_ALONE): Promise<SourceText | null> {
  try {
    return await extract(name, bytes, options)
  } catch (error) {
    if (isReadError(error)) return null
    throw error
  }
}

/** One in so many documents goes on to the stages after reading, which have targets of their own. */
const ONE_IN = 4

/** Reads bytes as a file of any format, and takes some of what comes out to the end. */
export async function read(bytes: Uint8Array, options?: ReadOptions): Promise<void> {
  const found = await source('văn bản', bytes, options)
  if (found === null || bytes.length % ONE_IN !== 0) return
  const { tree } = parse(normalize(found))
  if (tree.type !== 'document') throw new Error('no tree')
}
