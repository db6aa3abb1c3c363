import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Io } from '../src/cli/io.js'
import { run } from '../src/cli/run.js'

export { FULL_PLAN, PARTIAL_PLAN, RESOLUTION } from './cli-texts.js'

/** A run of the command line with everything that it said. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Circumstances {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly terminal?: boolean
  readonly columns?: number
  readonly ask?: Io['ask']
  readonly today?: Io['today']
}

/** Runs doichieu in a folder with a process that is made up. */
export async function runIn(cwd: string, argv: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  const { stdin = '', env = {}, terminal = false, columns, ask, today } = circumstances
  let out = ''
  let err = ''
  const io: Io = {
    cwd,
    env,
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    ...(ask !== undefined && { ask }),
    ...(today !== undefined && { today }),
    stdout: { write: (text) => (out += text), isTerminal: terminal, columns },
    stderr: { write: (text) => (err += text), isTerminal: terminal, columns },
  }
  const code = await run(argv, io)
  return { code, out, err }
}

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-test-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
