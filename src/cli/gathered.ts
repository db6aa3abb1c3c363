import { extname } from 'node:path'
import { FORMATS } from '../report/formats.js'
import type { FormatName, ListFormat, ListRow, Results } from '../report/format.js'
import type { Made } from './converted.js'
import { isFolder } from './outputs.js'
import { type StyleSpec, styleOf } from './style.js'

/** A list in which the documents of a run stand together. */
export interface Gathered {
  /** Takes the rows of the next document. */
  readonly take: (made: Made | undefined) => void
  /** The whole list, once all documents are done; null where none was. */
  readonly written: () => Promise<string | Uint8Array | null>
}

/**
 * Whether several documents make one list: where the format is a list, and its place standard output or a file, be it that
 * the file is not there yet and its ending alone says so.
 *
 * @param place absolute path; null for standard output
 */
export const isGathered = async ({ together, extension }: FormatName, place: string | null): Promise<boolean> =>
  together === 'rows' && (place === null || (extname(place).toLowerCase() === `.${extension}` && !(await isFolder(place))))

/** Begins such a list. */
export function gather(command: keyof Results, format: FormatName, style: StyleSpec): Gathered {
  const rows: ListRow[] = []
  let documents = 0
  return {
    take: (made) => {
      if (made === undefined || typeof made === 'string' || made instanceof Uint8Array) return
      documents += 1
      for (const row of made) rows.push(row)
    },
    written: async () => {
      if (documents === 0) return null
      const formats = FORMATS[command] as readonly FormatName[] as readonly ListFormat<never>[]
      const list = await formats.find(({ name }) => name === format.name)?.load()
      if (list === undefined) throw new RangeError(`no format ${format.name}`)
      return await list.write(rows, await styleOf(style))
    },
  }
}
