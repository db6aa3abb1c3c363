import { compose } from '../pdf/compose.js'
import { readError } from '../read-error.js'
import type { FileContent, ReadContent, ReadOptions } from '../reader.js'
import { pagesFrom, secretMessages } from './pages-from.js'
import { openPictures } from './picture-file.js'

/** Reads the text in the pictures of a file, a page each. */
export async function readImage({ path, bytes }: FileContent, options: ReadOptions): Promise<ReadContent> {
  const file = await openPictures(path, bytes)
  if (options.ocr === 'never') throw readError(path, 'scanned', { pages: file.count })
  const numbers = Array.from({ length: file.count }, (_, index) => index + 1)
  const pages = await pagesFrom(path, numbers, (number) => file.decode(number - 1), options)
  if (pages.every(({ lines }) => lines.length === 0)) throw readError(path, 'wordless', {})
  const messages = secretMessages(pages)
  return { ...compose(pages), syntax: 'plain', ...(messages.length === 0 ? {} : { messages }) }
}
