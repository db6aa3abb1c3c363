import { fontName } from '../fonts.js'
import type { Font } from './charsets.js'

/** The fonts of a file, by the number that its text names them by. */
export interface FontTable {
  /** A word of the table. */
  readonly word: (word: string, value: number | undefined) => void
  /** Letters of the table: they are of the name of the font whose entry is open. */
  readonly letters: (text: string) => void
  /** The font of text that names none. */
  readonly setDefault: (index: number | undefined) => void
  /** @param index undefined for text that names none */
  readonly at: (index: number | undefined) => Font | undefined
  /** Its name, empty where there is none. */
  readonly nameAt: (index: number | undefined) => string
}

export function beginFontTable(): FontTable {
  const fonts = new Map<number, Font>()
  let entry: Font | undefined
  let defaultFont = -1
  const at: FontTable['at'] = (index) => fonts.get(index ?? defaultFont)
  return {
    word: (word, value) => {
      if (word === 'f' && value !== undefined) fonts.set(value, (entry = { name: '', charset: undefined, page: undefined }))
      else if (entry !== undefined && word === 'fcharset') entry.charset = value
      else if (entry !== undefined && word === 'cpg') entry.page = value
    },
    letters: (text) => {
      if (entry !== undefined) entry.name += text
    },
    setDefault: (index) => {
      defaultFont = index ?? -1
    },
    at,
    nameAt: (index) => fontName(at(index)?.name ?? ''),
  }
}
