import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { register, type RegisterRow, unreadRow } from '../report/register.js'
import type { Context } from './command.js'
import type { Aside } from './convert.js'
import { unreadableWords } from './unreadable.js'

/** The checksum of a file, however large; null for one that cannot be read, as a pipe cannot. */
async function checksum(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    if (!(await stat(file)).isFile()) return null
    for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array)
    return hash.digest('hex')
  } catch {
    return null
  }
}

/** The register that `normalize --register` writes: every file is on it, also what could not be read and what is no document. */
export function registerIn(file: string, { io, say }: Context): Aside {
  const rows: RegisterRow[] = []
  return {
    file: file === '-' ? null : resolve(io.cwd, file),
    take: (row) => {
      if (row !== null) rows.push(row)
    },
    fail: async (error, { path, file: from }) => {
      const sha256 = from === null ? null : await checksum(from)
      rows.push(unreadRow(path, sha256, unreadableWords(error, say) ?? say('register.bug')))
    },
    text: async (leftAside) => {
      const all: RegisterRow[] = []
      for (let index = 0; index <= rows.length; index += 1) {
        for (const { path, file: from, kind, why } of leftAside.filter(({ before }) => before === index))
          all.push(unreadRow(path, kind === 'file' ? await checksum(from) : null, why))
        const row = rows[index]
        if (row !== undefined) all.push(row)
      }
      return register(all, say)
    },
  }
}
