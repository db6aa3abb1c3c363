import { isBlank } from '../blocks.js'
import { fromBlocks } from '../from-blocks.js'
import { headerMarks } from '../header-marks.js'
import { withMessages } from '../left-out.js'
import { readError } from '../read-error.js'
import type { FileContent, ReadContent } from '../reader.js'
import { tabColumns } from '../tab-columns.js'
import { openCompoundFile } from './compound.js'
import { docDocument } from './document.js'
import { openWordFile } from './word-file.js'

/** Reads a Word document of 97 to 2003; throws a ReadError for any other compound file. */
export function readDoc({ path, bytes }: FileContent): Promise<ReadContent> {
  const file = openWordFile(openCompoundFile(bytes))
  if ('reason' in file)
    throw file.reason === 'format' ? readError(path, 'format', { format: file.format }) : readError(path, file.reason, {})
  const { blocks, headers, notes, whole, tally } = docDocument(file)
  if (!whole) throw readError(path, 'truncated', {})
  if (blocks.every(isBlank)) throw readError(path, 'empty', {})
  return Promise.resolve(withMessages(fromBlocks([...headerMarks(headers), ...tabColumns(blocks)], notes), tally))
}
