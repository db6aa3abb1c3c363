import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadBases } from './bases.js'
import { casesOf } from './cases.js'
import { writeBases } from './make-bases.js'
import type { Failure, FailureKind, Report, Slowest, Task } from './messages.js'
import { begin, computed } from './processes.js'
import { TARGETS } from './targets.js'

/** What is to be done. */
export interface Campaign {
  readonly seed: number
  /** Cases of each target by its name. */
  readonly cases: ReadonlyMap<string, number>
  /** Number of the first case of each. */
  readonly from?: number
  /** Processes side by side. */
  readonly jobs: number
  /** Folder of further sound files; null for none. */
  readonly samples: string | null
  /** Seconds of computing that a case may take; {@link SECONDS} without. */
  readonly seconds?: number
  /** Told of each way of failing, and again for each smaller input. */
  readonly onFailure?: (failure: Failure) => void
  /** Told now and then how many cases there have been. */
  readonly onProgress?: (cases: number) => void
  /** Told of each target that is done. */
  readonly onDone?: (result: TargetResult) => void
}

/** What came of a target. */
export interface TargetResult {
  readonly target: string
  readonly cases: number
  /** The last word on each way of failing, and how often it came. */
  readonly failures: ReadonlyMap<string, { readonly failure: Failure; readonly times: number }>
  readonly slowest: Slowest
  /** Of computing, in all. */
  readonly seconds: number
  /** The most that a process took at a time. */
  readonly megabytes: number
}

/** Seconds of computing that a case may take. */
export const SECONDS = 10
/** A process that has said nothing for so many times as long by the clock does not come back: others use the machine, too. */
const PATIENCE = 6
/** One that has computed no longer than this meanwhile, in seconds, waits for what does not come. */
const IDLE = 0.1
const MEGABYTES = 2048
/** Cases that a process is given at a time. */
const BATCH = 100

const FIXTURES = new URL('../../fixtures/', import.meta.url)

interface Tally {
  cases: number
  open: number
  readonly failures: Map<string, { failure: Failure; times: number }>
  slowest: Slowest
  seconds: number
  megabytes: number
}

/** Feeds all cases, in processes that may hang or end: another goes on behind the case. */
export async function campaign({
  seed,
  cases,
  from = 0,
  jobs,
  samples,
  seconds = SECONDS,
  onFailure,
  onProgress,
  onDone,
}: Campaign): Promise<TargetResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-fuzz-'))
  const bases = join(folder, 'bases')
  await writeBases(bases, FIXTURES, samples)
  const turns: (readonly [turn: number, task: Task])[] = []
  const tallies = new Map<string, Tally>()
  for (const [target, count] of cases) {
    const open = Math.ceil(count / BATCH)
    for (let turn = 0; turn < open; turn += 1) {
      const at = from + turn * BATCH
      turns.push([turn / open, { target, seed, from: at, to: Math.min(from + count, at + BATCH) }])
    }
    tallies.set(target, {
      cases: 0,
      open,
      failures: new Map(),
      slowest: { index: 0, seconds: 0, bytes: 0 },
      seconds: 0,
      megabytes: 0,
    })
  }
  // All targets come on alike, so that what is wrong with any shows early.
  const queue = turns.sort(([one], [two]) => one - two).map(([, task]) => task)
  const tallyOf = (target: string): Tally => {
    const tally = tallies.get(target)
    if (tally === undefined) throw new RangeError(target)
    return tally
  }
  const resultOf = (target: string): TargetResult => ({ target, ...tallyOf(target) })
  const failed = (failure: Failure): void => {
    const { failures } = tallyOf(failure.target)
    const before = failures.get(failure.key)
    // The same case again is a smaller one.
    const isAgain = before?.failure.index === failure.index
    const isSmaller = before === undefined || failure.input.length < before.failure.input.length
    failures.set(failure.key, {
      failure: isSmaller ? failure : before.failure,
      times: (before?.times ?? 0) + (isAgain ? 0 : 1),
    })
    if (isSmaller) onFailure?.(failure)
  }
  /** A failure of which the process itself says nothing. */
  const lost = (task: Task, index: number, kind: FailureKind, detail: string): void => {
    const target = TARGETS.find(({ name }) => name === task.target)
    if (target === undefined) throw new RangeError(task.target)
    const input = Buffer.from(casesOf(target, loadBases(bases), seed)(index)).toString('base64')
    failed({ target: task.target, index, kind, key: `${kind} ${detail} ${String(index)}`, detail, input })
  }

  /** One process after the other, until nothing is left to do. */
  async function work(number: number): Promise<void> {
    const sandbox = join(folder, `process-${String(number)}`)
    let child: ChildProcess | null = null
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      child ??= await begin({ bases, sandbox, seconds, megabytes: MEGABYTES })
      const left = await follow(child, task)
      if (left === null) {
        const tally = tallyOf(task.target)
        tally.open -= 1
        onProgress?.([...tallies.values()].reduce((sum, each) => sum + each.cases, 0))
        if (tally.open === 0) onDone?.(resultOf(task.target))
        continue
      }
      child = null
      queue.unshift(left)
    }
    child?.disconnect()
  }

  /** Has a task done. What is left of it, where the process did not survive it; else null. */
  async function follow(child: ChildProcess, task: Task): Promise<Task | null> {
    const tally = tallyOf(task.target)
    let at = task.from
    let isTold = false
    return new Promise((done) => {
      const giveUp = (kind: FailureKind, detail: string): void => {
        clearTimeout(timer)
        child.removeAllListeners()
        child.kill('SIGKILL')
        if (!isTold) lost(task, at, kind, detail)
        done({ ...task, from: at + 1 })
      }
      const watch = (before = computed(child)): NodeJS.Timeout =>
        setTimeout(
          () => {
            // Other programs may have had the machine meanwhile: then it goes on for as long again.
            const own = (computed(child) ?? Infinity) - (before ?? 0)
            if (own > IDLE && own < seconds) timer = watch(before)
            else giveUp('hang', `no end after ${String(seconds * PATIENCE)} s`)
          },
          seconds * PATIENCE * 1000,
        )
      let timer = watch()
      child.on('exit', (code, signal) => {
        giveUp('ended', `the process ended (${String(signal ?? code)})`)
      })
      child.on('message', (report: Report) => {
        clearTimeout(timer)
        if (report.say === 'ended') {
          child.removeAllListeners()
          tally.seconds += report.seconds
          tally.megabytes = Math.max(tally.megabytes, report.megabytes)
          if (report.slowest.seconds > tally.slowest.seconds) tally.slowest = report.slowest
          done(null)
          return
        }
        timer = watch()
        if (report.say === 'at') {
          at = report.index
          isTold = false
          tally.cases += 1
        } else if (report.say === 'failed') {
          isTold = true
          failed(report.failure)
          // What it holds it may not give back.
          if (report.failure.kind === 'memory') giveUp('memory', '')
        }
      })
      child.send(task)
    })
  }

  try {
    await Promise.all(Array.from({ length: jobs }, (_, number) => work(number)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return [...tallies.keys()].map(resultOf)
}

/** One case as it is fed, to look at. @throws a RangeError for a target that there is not */
export async function caseOf(
  name: string,
  { seed, index, samples }: { readonly seed: number; readonly index: number; readonly samples: string | null },
): Promise<Uint8Array> {
  const target = TARGETS.find((each) => each.name === name)
  if (target === undefined) throw new RangeError(name)
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-fuzz-'))
  try {
    await writeBases(folder, FIXTURES, samples)
    return casesOf(target, loadBases(folder), seed)(index)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
