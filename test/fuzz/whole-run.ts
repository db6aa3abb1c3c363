import { sayIn } from '../../src/catalogue/catalogue.js'
import { EXIT } from '../../src/cli/exit-codes.js'
import type { Io } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'
import { encoded } from './target.js'

/** Signs that a terminal obeys. */
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u

/** With this a run takes its own line of progress off a terminal. */
const BEGIN_LINE = '\r\u001b[K'

/** Exit codes that say that all is in order, or that the user is to blame. */
const TOLD = new Set([0, 1, 2, 3])

/** How the program says that it has met a bug itself, by no document's fault. */
const OWN_BUG = sayIn('vi')('error.bug', { version: '', stack: '' }).replace(/\).*/su, '')

/** What a run is given beside its arguments. */
export interface Surroundings {
  readonly cwd: string
  /** Folder for what it keeps. */
  readonly cache: string
  readonly stdin?: string
  readonly isTerminal?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** Whether what a run is handed may say of itself that a bug was met elsewhere. */
  readonly tellsBugs?: boolean
}

/**
 * A whole run of the program in this process.
 *
 * @returns what it printed
 * @throws where it ends in anything but an answer or words for the user, and where a message would steer the terminal
 */
export async function wholeRun(
  argv: readonly string[],
  { cwd, cache, stdin = '', isTerminal = false, env = {}, tellsBugs = false }: Surroundings,
): Promise<string> {
  let said = ''
  let printed = ''
  const io: Io = {
    cwd,
    env: { HOME: cwd, XDG_CACHE_HOME: cache, ...env },
    readStdin: () => Promise.resolve(encoded(stdin)),
    stdout: { write: (text) => (printed += text), isTerminal: false, columns: 80 },
    stderr: { write: (text) => (said += text), isTerminal, columns: 80 },
  }
  const code = await run(argv, io)
  if (STEERING.test(isTerminal ? said.replaceAll(BEGIN_LINE, '') : said))
    throw new Error(`a terminal would be steered: ${JSON.stringify(said.slice(0, 500))}`)
  const isTold = TOLD.has(code) || (tellsBugs && code === EXIT.bug && !said.includes(OWN_BUG))
  if (!isTold) throw new Error(`exit ${String(code)}: ${said.slice(0, 2000)}`)
  return printed
}
