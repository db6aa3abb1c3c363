import { isBlank } from '../blocks.js'
import { fromBlocks } from '../from-blocks.js'
import { withMessages } from '../left-out.js'
import { readError } from '../read-error.js'
import type { FileContent, ReadContent } from '../reader.js'
import { bearable } from './bounds.js'
import { decodePage } from './decode.js'
import { htmlDocument, type HtmlDocument } from './document.js'

/** What comes of reading, or undefined where the page nests deeper than the stack. */
function withinStack<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Reads a page as a browser shows it. */
export async function readHtml({ path, bytes }: FileContent): Promise<ReadContent> {
  const [{ default: iconv }, { unified }, { default: rehypeParse }] = await Promise.all([
    import('iconv-lite'),
    import('unified'),
    import('rehype-parse'),
  ])
  const text = decodePage(
    bytes,
    (part, encoding) => iconv.decode(Buffer.from(part), encoding),
    (encoding) => iconv.encodingExists(encoding),
  )
  const read = (isMuddled: boolean): HtmlDocument => htmlDocument(unified().use(rehypeParse).parse(bearable(text, isMuddled)))
  const { blocks, notes, tally } = withinStack(() => read(false)) ?? read(true)
  if (blocks.every(isBlank)) throw readError(path, 'empty', {})
  return withMessages(fromBlocks(blocks, notes), tally)
}
