import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { decoded, encoded, type Target } from '../target.js'

const isAllowed = (): boolean => performance.now() < 0

/** What a case must not do, done: fed to nothing but the fuzzing itself, to see that it is noticed. */
export const FAULTS: Readonly<Record<string, (folder: string) => void | Promise<void>>> = {
  throws: () => {
    throw new RangeError('thrown')
  },
  forgets: () => {
    void Promise.reject(new Error('forgotten'))
  },
  loops: () => {
    while (!isAllowed());
  },
  waits: () => new Promise(() => undefined),
  // A program that makes nothing of an error is found out all the same.
  writes: (folder) => {
    try {
      writeFileSync(join(folder, '../../evil'), '')
    } catch {
      return
    }
  },
  connects: () => {
    try {
      connect(1, '127.0.0.1')
    } catch {
      return
    }
  },
  starts: () => {
    try {
      spawn('git', ['--version'])
    } catch {
      return
    }
  },
  exits: () => {
    process.exit(0)
  },
}

export const faults: Target = {
  name: 'faults',
  share: 0,
  cases: () => fc.constantFrom(...Object.keys(FAULTS)).map(encoded),
  feed: async (bytes, { folder }) => {
    await FAULTS[decoded(bytes)]?.(folder)
  },
}
