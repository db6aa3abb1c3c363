import { propertiesIn } from './properties.js'
import { PARTS, type WordFile } from './word-file.js'

/** The property that says how a section begins, and its value for one that begins on the same page or in the next column. */
const BREAK = 0x3009
const SAME_PAGE = 0
const NEXT_COLUMN = 1
const ENTRY_SIZE = 12

/** The characters at which sections begin that do not begin a page. [MS-DOC] 2.8.26, 2.9.243. */
export function sectionsOnSamePage(file: WordFile): ReadonlySet<number> {
  const part = file.part(PARTS.sections)
  const count = Math.max(0, Math.floor((part.length - 4) / (4 + ENTRY_SIZE)))
  const found = new Set<number>()
  for (let index = 0; index < count; index += 1) {
    const at = part.i32((count + 1) * 4 + index * ENTRY_SIZE + 2)
    if (at < 0 || at >= file.main.length) continue
    const list = file.main.slice(at + 2, at + 2 + file.main.u16(at))
    const kind = propertiesIn(list)
      .find(({ code }) => code === BREAK)
      ?.value.u8(0)
    if (kind === SAME_PAGE || kind === NEXT_COLUMN) found.add(part.u32(index * 4))
  }
  return found
}
