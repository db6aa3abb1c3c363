import { describe, expect, it } from 'vitest'
import { sayIn } from '../src/catalogue/catalogue.js'
import { progressLine } from '../src/cli/progress.js'
import type { Io } from '../src/cli/io.js'
import { folderWith, FULL_PLAN, RESOLUTION, runIn } from './cli-run.js'

const say = sayIn('en')

/** A stream that is kept, and a clock that is set. */
function line(isTerminal: boolean, { isQuiet = false, columns }: { isQuiet?: boolean; columns?: number } = {}) {
  const written: string[] = []
  let now = 1000
  const stream = { write: (text: string) => void written.push(text), isTerminal, columns }
  const io: Io = { cwd: '/', env: {}, readStdin: () => Promise.resolve(new Uint8Array()), stdout: stream, stderr: stream }
  const progress = progressLine(io, say, isQuiet, () => now)
  return {
    written,
    progress,
    around: progress.around(io),
    /** So many documents are done, one after the other. */
    done: (count: number, milliseconds: number): void => {
      for (let at = 0; at < count; at += 1) {
        now += milliseconds
        progress.documents({ added: 0, done: 1 })
      }
    },
  }
}

describe('progress on a terminal', () => {
  it('tells the documents done, how many a minute, and the time to go', () => {
    const { written, progress, done } = line(true)
    progress.documents({ added: 100, done: 0 })
    done(30, 500)
    expect(written.at(-1)).toBe('Documents: 30 of 100, 120 a minute, 0 min 35 s to go')
    done(70, 500)
    expect(written.at(-1)).toBe('\r\u001B[K')
  })

  it('tells the pages that are recognized beside them', () => {
    const { written, progress, done } = line(true)
    progress.documents({ added: 10, done: 0 })
    done(2, 1000)
    progress.tell({ added: 8, done: 3, kept: 0 })
    expect(written.at(-1)).toBe(
      'Documents: 2 of 10, 60 a minute, 0 min 8 s to go; Recognizing text: 3 of 8 pages, 5 left, 0 min 0 s to go',
    )
  })

  it('is one line, however narrow, that goes before anything else is written', () => {
    const { written, progress, done, around } = line(true, { columns: 30 })
    progress.documents({ added: 100, done: 0 })
    done(30, 500)
    expect(written.at(-1)).toBe('Documents: 30 of 100, 120 a m')
    around.stderr.write('a note\n')
    expect(written.slice(-2)).toEqual(['\r\u001B[K', 'a note\n'])
  })

  it('is not written for every document of many', () => {
    const { written, progress, done } = line(true)
    progress.documents({ added: 100_000, done: 0 })
    done(10_000, 1)
    expect(written.length).toBeLessThan(250)
  })

  it('is none for a document alone, and none where quiet is asked for', () => {
    const alone = line(true)
    alone.progress.documents({ added: 1, done: 0 })
    alone.done(1, 5000)
    const quiet = line(true, { isQuiet: true })
    quiet.progress.documents({ added: 500, done: 0 })
    quiet.done(500, 500)
    expect([alone.written, quiet.written]).toEqual([[], []])
  })
})

describe('progress in a log', () => {
  it('is a plain line for each twentieth of many documents', () => {
    const { written, progress, done } = line(false)
    progress.documents({ added: 1000, done: 0 })
    done(1000, 10)
    expect(written).toHaveLength(20)
    expect(written[0]).toBe('Documents: 50 of 1000, 6000 a minute, 0 min 10 s to go\n')
    expect(written.at(-1)).toBe('Documents: 1000 of 1000, 6000 a minute, 0 min 0 s to go\n')
  })

  it('is a line every half minute where documents take long', () => {
    const { written, progress, done } = line(false)
    progress.documents({ added: 1000, done: 0 })
    done(10, 10_000)
    expect(written.map((text) => text.slice(0, 23))).toEqual([
      'Documents: 3 of 1000, 6',
      'Documents: 6 of 1000, 6',
      'Documents: 9 of 1000, 6',
    ])
  })

  it('is nothing where documents are few, or quiet is asked for', () => {
    const few = line(false)
    few.progress.documents({ added: 200, done: 0 })
    few.done(200, 1000)
    const quiet = line(false, { isQuiet: true })
    quiet.progress.documents({ added: 1000, done: 0 })
    quiet.done(1000, 1000)
    expect([few.written, quiet.written]).toEqual([[], []])
  })
})

describe('a run', () => {
  it('tells how far it is with many documents, and ends with the last', async () => {
    const plans = Object.fromEntries(
      Array.from({ length: 210 }, (_, at) => [`plans/${String(at)}.txt`, `${FULL_PLAN}${String(at)}.\n`]),
    )
    const cwd = folderWith({ 'nq.txt': RESOLUTION, ...plans })
    const { err } = await runIn(cwd, ['normalize', 'plans', '-o', 'out', '--jobs', '1', '--lang', 'en'])
    const told = err.split('\n').filter((text) => text.startsWith('Documents: '))
    expect(told.at(-1)).toContain('Documents: 210 of 210, ')
  })

  it('shows it on a terminal and takes it away', async () => {
    const cwd = folderWith({ 'nq.txt': RESOLUTION, 'a.txt': FULL_PLAN, 'b.txt': FULL_PLAN, 'c.txt': FULL_PLAN })
    const argv = ['compare', 'a.txt', 'b.txt', 'c.txt', '--against', 'nq.txt', '-o', 'r.json', '--jobs', '1', '--lang', 'en']
    const { err } = await runIn(cwd, argv, { terminal: true, columns: 100 })
    expect(err).toContain('Documents: 0 of 3\r\u001B[K')
    expect(err.slice(err.lastIndexOf('\r\u001B[K'))).not.toContain('Documents')
  })
})
