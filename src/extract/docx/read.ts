import { blockReader, readBlocks, type Setting } from './blocks.js'
import { beginFields } from './fields.js'
import { readNotes } from './notes.js'
import { readNumbering } from './numbering.js'
import { openPackage } from './package.js'
import { readStyles } from './styles.js'
import { parseXml } from './xml.js'
import type { Block } from '../blocks.js'
import { fromBlocks } from '../from-blocks.js'
import { headerMarks } from '../header-marks.js'
import { beginTally, withMessages } from '../left-out.js'
import { readError } from '../read-error.js'
import type { FileContent, ReadContent } from '../reader.js'
import { tabColumns } from '../tab-columns.js'

/** Reads a Word document of 2007 or later; throws a ReadError for any other archive. */
export async function readDocx({ path, bytes }: FileContent): Promise<ReadContent> {
  const file = await openPackage(path, bytes)
  const styles = readStyles(await file.part('/styles'), await file.part('/theme'))
  const tally = beginTally()
  const setting: Setting = {
    styles,
    numbering: readNumbering(await file.part('/numbering'), styles),
    notes: readNotes(await file.part('/footnotes'), await file.part('/endnotes')),
    fields: beginFields(tally),
    tally,
  }
  const body = blockReader(setting)
  await parseXml(path, file.document, 'w:body', body.take)
  // A list of headings that never ends is the text.
  const read = setting.fields.inContents() ? body.blocks().map(shown) : body.blocks()
  const blocks = tabColumns(read)
  const notes = setting.notes.called().map(({ label, content }) => ({ label, blocks: readBlocks(content.children, setting) }))
  const beside = { ...setting, ...besideTheText() }
  const headers = [...(await file.parts('/header')), ...(await file.parts('/footer'))]
  const marks = headerMarks(headers.flatMap(({ children }) => readBlocks(children, beside)))
  const found = fromBlocks([...marks, ...blocks], notes)
  if (found.text.trim() === '') throw readError(path, 'empty', {})
  return withMessages(found, setting.tally)
}

/** What pages repeat is not counted among what the text lacks. */
function besideTheText(): Pick<Setting, 'tally' | 'fields'> {
  const tally = beginTally()
  return { tally, fields: beginFields(tally) }
}

const shown = (block: Block): Block => (block.type === 'paragraph' ? { type: block.type, runs: block.runs } : block)
