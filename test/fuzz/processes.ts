import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Start } from './messages.js'

const CHILD = fileURLToPath(new URL('../../node_modules/.cache/doichieu-fuzz/child.js', import.meta.url))
/** Megabytes for the values of a program; pictures lie beside them. */
const HEAP = 1024

/** Seconds that a process has computed so far; null where the system does not tell. */
export function computed({ pid }: ChildProcess): number | null {
  try {
    // Behind the name, which may hold blanks: "1234 (node) R …"; the 14th and 15th field are hundredths of seconds.
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'latin1')
      .replace(/^.*\)/su, '')
      .split(' ')
    return (Number(fields[12]) + Number(fields[13])) / 100
  } catch {
    return null
  }
}

/** Starts a process that feeds cases. */
export async function begin(start: Start): Promise<ChildProcess> {
  rmSync(start.sandbox, { recursive: true, force: true })
  mkdirSync(start.sandbox)
  const child = fork(CHILD, [JSON.stringify(start)], {
    execArgv: [`--max-old-space-size=${String(HEAP)}`, '--enable-source-maps'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // What a run puts away for a while is watched, too.
    env: { ...process.env, TMPDIR: join(start.sandbox, 'case') },
  })
  await new Promise<void>((ready, fail) => {
    child.once('message', () => {
      ready()
    })
    child.once('exit', (code) => {
      fail(new Error(`a process did not start (${String(code)})`))
    })
  })
  child.removeAllListeners()
  return child
}
