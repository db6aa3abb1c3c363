import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CleanText } from '../model/clean-text.js'
import { parse } from '../parse/parse.js'
import { documentRow, register, type RegisterRow, unreadRow } from '../report/register.js'
import type { Context } from './command.js'
import type { Aside } from './convert.js'
import { unreadableWords } from './unreadable.js'

/** The register that `normalize --register` writes: every input is on it, also what could not be read. */
export function registerIn(file: string, { io, say }: Context): Aside<CleanText> {
  const rows: RegisterRow[] = []
  return {
    file: resolve(io.cwd, file),
    take: (clean, index) => {
      rows[index] = documentRow(parse(clean), say)
    },
    fail: async (error, { path, file: from }, index) => {
      const bytes = from === null ? null : await readFile(from).catch(() => null)
      const sha256 = bytes === null ? null : createHash('sha256').update(bytes).digest('hex')
      rows[index] = unreadRow(path, sha256, unreadableWords(error, say) ?? say('register.bug'))
    },
    text: () => register(rows, say),
  }
}
