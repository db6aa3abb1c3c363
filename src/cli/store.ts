import { createHash, randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from './errors.js'

/** Results that take long to find, by what they were found from. Trouble with the disk is never an error: nothing is kept then. */
export interface Store {
  /** What was put there under a key; null where nothing was, or something has happened to it. */
  readonly get: (key: string) => Promise<unknown>
  readonly put: (key: string, value: unknown) => Promise<void>
}

/** Bytes that all entries may take together; the entries that were used least recently go first. */
const MOST_BYTES = 512 * 1024 * 1024
/** Share of it that is left when they go, so that not every new entry has to look for an old one. */
const KEPT_SHARE = 0.8
/** An entry is no larger than this share of it. */
const LARGEST_SHARE = 0.1
/** Entries that are written before their sizes are added up again. */
const WRITES_BETWEEN = 50
/** Only their owner may read documents: modes of the folder and of a file. */
const FOLDER_MODE = 0o700
const FILE_MODE = 0o600

/** A file of the store, or a draft of one. @example "9f86d0….json", ".9f86d0….json.5c1f….tmp" */
const ENTRY = /^[0-9a-f]{64}\.json$|^\.[0-9a-f]{64}\.json\.[0-9a-f]+\.tmp$/

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A store in a folder of its own, which is made when something is put there. */
export function openStore(folder: string, mostBytes = MOST_BYTES): Store {
  let writes = 0
  const fileOf = (key: string): string => join(folder, `${sha256(key)}.json`)
  return {
    get: async (key) => {
      const file = fileOf(key)
      try {
        const text = await readFile(file, 'utf8')
        const end = text.indexOf('\n')
        const body = text.slice(end + 1)
        if (text.slice(0, end) !== sha256(key + body)) return null
        const value: unknown = JSON.parse(body)
        const now = new Date()
        await utimes(file, now, now).catch(() => undefined)
        return value
      } catch {
        return null
      }
    },
    put: async (key, value) => {
      const file = fileOf(key)
      const draft = join(folder, `.${sha256(key)}.json.${randomBytes(6).toString('hex')}.tmp`)
      try {
        const body = JSON.stringify(value)
        if (body.length > LARGEST_SHARE * mostBytes) return
        await makeFolder(folder)
        if (((await stat(folder)).mode & 0o077) !== 0) await chmod(folder, FOLDER_MODE)
        await writeFile(draft, `${sha256(key + body)}\n${body}`, { flag: 'wx', mode: FILE_MODE })
        await rename(draft, file)
        if (writes % WRITES_BETWEEN === 0) await prune(folder, mostBytes)
        writes += 1
      } catch {
        await rm(draft, { force: true }).catch(() => undefined)
      }
    },
  }
}

/** Takes away what was used least recently, where all of it is too much. */
async function prune(folder: string, mostBytes: number): Promise<void> {
  const entries = []
  for (const name of await readdir(folder)) {
    if (!ENTRY.test(name)) continue
    const file = join(folder, name)
    const found = await stat(file).catch(() => null)
    if (found !== null) entries.push({ file, bytes: found.size, used: found.mtimeMs })
  }
  let bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  if (bytes <= mostBytes) return
  for (const entry of entries.sort((a, b) => a.used - b.used)) {
    if (bytes <= KEPT_SHARE * mostBytes) break
    await rm(entry.file, { force: true }).catch(() => undefined)
    bytes -= entry.bytes
  }
}

/** Makes a folder and those around it, one by one: on file systems that are none (`/proc`) a recursive mkdir never ends. */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = []
  for (let at = folder; dirname(at) !== at && (await stat(at).catch(() => null)) === null; at = dirname(at)) missing.unshift(at)
  for (const each of missing)
    await mkdir(each, { mode: FOLDER_MODE }).catch((error: unknown) => {
      // Another entry that is put there at the same time has made it.
      if (codeOf(error) !== 'EEXIST') throw error
    })
}
