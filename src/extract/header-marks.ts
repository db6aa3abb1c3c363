import { decodeToken } from '../vietnamese/decoded-token.js'
import { encodings } from '../vietnamese/encodings.js'
import { fontEncoding } from '../vietnamese/font-encodings.js'
import { secrecyOf } from '../vietnamese/secrecy.js'
import { type Block, type Paragraph, type Run, textOf } from './blocks.js'
import { paragraphsOf } from './layout-tables.js'

/** What a run says, its letters decoded where its font names their encoding. */
function readable({ text, font }: Run): string {
  const known = font === undefined ? null : fontEncoding(font)
  const encoding = encodings.find(({ id }) => id === known?.encoding)
  if (known === null || encoding === undefined) return text
  const decoded = text.replace(/\S+/gu, (word) => decodeToken(encoding, word).text)
  return known.capitals ? decoded.toUpperCase() : decoded
}

/**
 * The paragraphs of the headers and footers of a file's pages that bear a mark of secrecy, each once: they are to stand in
 * front of the text, as noise. All else there is furniture. Whether a header shows on any page is not asked: better one
 * mark too many.
 */
export function headerMarks(blocks: readonly Block[]): Paragraph[] {
  const marks = new Map<string, Paragraph>()
  for (const { runs } of paragraphsOf(blocks)) {
    const isMark = secrecyOf(runs.map(readable).join('')) !== null
    if (!isMark) continue
    const mark: Paragraph = { type: 'paragraph', runs, isNoise: true }
    marks.set(textOf(mark).trim(), mark)
  }
  return [...marks.values()]
}
