import { EXIT } from './exit-codes.js'

/** A stream that a run writes to. */
interface Output {
  readonly write: (text: string) => void
  /** Waits until what was written has been taken; missing where nothing waits. */
  readonly drained?: () => Promise<void>
  readonly isTerminal: boolean
  /** Width of the terminal, where it is one. */
  readonly columns: number | undefined
}

/** All that a run sees of the process, so that a test can stand in for it. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly readStdin: () => Promise<Uint8Array>
  /** Asks for a line on the terminal; null where the user ends the input. Missing where there is no terminal to ask on. */
  readonly ask?: (question: string) => Promise<string | null>
  /** The day, ISO 8601, as the user's calendar has it: for what the user does, never for a result. */
  readonly today?: () => string
  readonly stdout: Output
  readonly stderr: Output
  /**
   * Called when the user stops the run (Ctrl-C), which ends when the work is done. Returns what undoes this.
   */
  readonly onInterrupt?: (work: () => Promise<void>) => () => void
  /** Called whenever the user asks a run to end that would not of itself; it does so by itself then. Returns what undoes this. */
  readonly onStop?: (work: () => void) => () => void
  /** Ends the process, whatever still waits for something. */
  readonly leave?: (code: number) => void
}

/** Ends the run, and says why in the user's language, which costs nothing where all goes well. */
async function endUnwritten(error: unknown): Promise<void> {
  const [{ sayIn }, { chooseLanguage }, { whyNotWritten }] = await Promise.all([
    import('../catalogue/catalogue.js'),
    import('./language.js'),
    import('./outputs.js'),
  ])
  const say = sayIn(chooseLanguage(process.argv.slice(2), process.env))
  process.stderr.write(`doichieu: ${say('error.cannot-write', { path: 'stdout', reason: whyNotWritten(error, say) })}\n`)
  process.exit(EXIT.unwritten)
}

function output(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`| head`) closes the pipe: what is left is not wanted, and that is no error. Where
  // the output cannot be had otherwise (a full disk) there is nothing left to do.
  let open = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    open = false
    if (error.code === 'EPIPE') return
    void endUnwritten(error)
  })
  return {
    write: (text) => {
      if (open) stream.write(text)
    },
    drained: () =>
      open && stream.writableNeedDrain
        ? new Promise((done) => {
            for (const event of ['drain', 'close', 'error']) stream.once(event, done)
          })
        : Promise.resolve(),
    isTerminal: stream.isTTY,
    // A terminal that does not know its width says 0.
    columns: stream.columns > 0 ? stream.columns : undefined,
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

/** Signals that stop a run, with the exit codes that a shell knows them by. */
const STOPS = { SIGINT: 130, SIGTERM: 143 } as const

/** What is to be done when the run is stopped. */
const interrupted = new Set<() => Promise<void>>()
/** Takes away what listens for signals. */
let deafen: (() => void) | null = null

function listen(): () => void {
  const listeners = Object.entries(STOPS).map(([signal, code]) => {
    const stop = (): void => {
      // Who asks again waits for nothing.
      deafen?.()
      void Promise.allSettled([...interrupted].map((work) => work())).finally(() => process.exit(code))
    }
    process.once(signal, stop)
    return { signal, stop }
  })
  return () => {
    for (const { signal, stop } of listeners) process.off(signal, stop)
    deafen = null
  }
}

function onInterrupt(work: () => Promise<void>): () => void {
  deafen ??= listen()
  interrupted.add(work)
  return () => {
    interrupted.delete(work)
    if (interrupted.size === 0) deafen?.()
  }
}

function onStop(work: () => void): () => void {
  const signals = Object.keys(STOPS)
  for (const signal of signals) process.on(signal, work)
  return () => {
    for (const signal of signals) process.off(signal, work)
  }
}

/** Asks on the terminal, one line at a time. */
async function ask(question: string): Promise<string | null> {
  const { createInterface } = await import('node:readline')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await new Promise<string | null>((done) => {
      lines.once('close', () => {
        done(null)
      })
      lines.once('SIGINT', () => {
        done(null)
      })
      lines.question(question, done)
    })
  } finally {
    lines.close()
  }
}

/** The local day. */
function today(): string {
  const now = new Date()
  const two = (count: number): string => String(count).padStart(2, '0')
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The real process. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    readStdin,
    // In this order: standard input is a stream that is made when it is first looked at.
    ...(process.stdout.isTTY && process.stdin.isTTY && { ask }),
    today,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    onInterrupt,
    onStop,
    leave: (code) => process.exit(code),
  }
}
