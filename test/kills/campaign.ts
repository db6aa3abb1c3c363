import { rmSync } from 'node:fs'
import {
  batch,
  cleared,
  drafts,
  type Job,
  JOBS,
  type Moment,
  type Program,
  started,
  strange,
  withStatus,
  written,
} from './batch.js'
import { onDisk } from './full-disk.js'

export { builtProgram } from './batch.js'

/** What a campaign is to do. */
export interface Campaign extends Program {
  readonly documents: number
  readonly kills: number
  /** Runs for which the disk is too small. */
  readonly full: number
  readonly seed: number
  /** Whether runs are killed by what they have done, however long that takes, and not by the clock. */
  readonly byDocuments?: boolean
}

/** What came of it. */
export interface CampaignResult {
  /** Runs that were killed before they were over. */
  readonly killed: number
  /** Of these, the runs that had begun to write an output. */
  readonly begun: number
  /** Runs that came to the end of the disk. */
  readonly full: number
  /** Documents that second runs took over from first ones. */
  readonly kept: number
  /** What went wrong, and in which round. */
  readonly faults: readonly string[]
}

/** A job's outputs as an undisturbed run writes them, and how long that takes. */
interface Whole {
  readonly ms: number
  readonly writing: number
  readonly files: ReadonlyMap<string, Buffer>
}

/** Each output that there is no room for is named. @example "doichieu: cannot write out/all.md: the disk is full." */
const FULL =
  /^(?:doichieu: (?:cannot write .*: the disk is full|\d+ documents? behind it (?:is|are) not written as \w+ either)\.\n)+$/

/** Times that a run is begun which is to be killed. */
const MOST_TRIES = 10

/** Numbers from 0 to 1 that a seed gives. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const shown = ({ after, from }: Moment): string =>
  from === 'documents' ? `with ${String(after)} documents done` : `${String(Math.round(after))} ms from its ${from}`

/**
 * Does a batch once without disturbance. Then again and again: a run is killed at a random moment, every other time while it
 * writes its outputs; or its disk is too small. What it has written is looked at, a second run goes on where it was stopped, and
 * what that has written is held against the first.
 *
 * @param tell told of each round
 */
export async function campaign(asked: Campaign, tell: (line: string) => void = () => undefined): Promise<CampaignResult> {
  const cwd = batch(asked.documents)
  const random = numbers(asked.seed)
  const faults: string[] = []
  const count = { killed: 0, begun: 0, full: 0, kept: 0 }
  const wholes = new Map<Job, Whole>()

  async function wholeOf(job: Job): Promise<Whole> {
    const known = wholes.get(job)
    if (known !== undefined) return known
    cleared(cwd)
    const { code, ms, writing, err } = await started(asked, job, cwd, null)
    if (code !== 0) throw new Error(`${job.name}: exit code ${String(code)} undisturbed: ${err}`)
    const files = written(cwd, job.outputs(asked.documents))
    if (files.size < job.outputs(asked.documents).length) throw new Error(`${job.name}: not all is written`)
    wholes.set(job, { ms, writing, files })
    return { ms, writing, files }
  }

  /** Holds what is there against what is to be there. */
  function check({ files }: Whole, isOver: boolean, fault: (what: string) => void): number {
    const names = [...files.keys()]
    const there = written(cwd, names)
    for (const [name, bytes] of there) if (files.get(name)?.equals(bytes) !== true) fault(`${name} is not whole`)
    for (const name of names) if (isOver && !there.has(name)) fault(`${name} is missing`)
    // What a killed run left is hidden, and nothing else lies beside the outputs.
    for (const name of strange(cwd, names)) fault(`${name} is no output`)
    return there.size
  }

  /** Has a second run do what is left of a job. @param done what the first had done by its own account */
  async function resumed(job: Job, whole: Whole, done: readonly string[], fault: (what: string) => void): Promise<void> {
    const { code, err } = await started(asked, job, cwd, null)
    if (code !== 0) fault(`the second run ends with ${String(code)}: ${err}`)
    check(whole, true, (what) => {
      fault(`after the second run ${what}`)
    })
    if (!job.isKept) return
    const kept = new Set(withStatus(cwd, 'kept'))
    count.kept += kept.size
    for (const document of done) if (!kept.has(document)) fault(`the second run has done ${document} again`)
  }

  try {
    for (let round = 0; round < asked.kills; round += 1) {
      const job = JOBS[round % JOBS.length]
      if (job === undefined) continue
      const whole = await wholeOf(job)
      const from = round % 2 === 0 ? 'start' : 'writing'
      let moment: Moment =
        asked.byDocuments === true
          ? // More than half of the work is left: whoever is to kill the run has time for it.
            { from: 'documents', after: 1 + Math.floor((random() * asked.documents) / 2) }
          : { from, after: random() * (from === 'start' ? whole.ms : whole.writing) }
      const fault = (what: string): void => {
        faults.push(`${String(round + 1)} ${job.name}, killed ${shown(moment)}: ${what}`)
      }
      cleared(cwd)
      let ended = await started(asked, job, cwd, moment)
      // On a machine that is busy otherwise a run may be over before anybody has looked.
      for (let tried = 1; asked.byDocuments === true && ended.code === 0 && tried < MOST_TRIES; tried += 1) {
        cleared(cwd)
        moment = { from: 'documents', after: 1 }
        ended = await started(asked, job, cwd, moment)
      }
      const { code, writing } = ended
      if (code === null) count.killed += 1
      if (code === null && writing > 0) count.begun += 1
      const there = check(whole, false, fault)
      await resumed(job, whole, withStatus(cwd, 'done', 'kept'), fault)
      tell(
        `${String(round + 1)}/${String(asked.kills)} ${job.name}, ${code === null ? 'killed' : 'over before'} ${shown(moment)}: ${String(there)} outputs there, ${String(faults.length)} faults so far`,
      )
    }
    for (let round = 0; round < asked.full; round += 1) {
      const job = JOBS[round % JOBS.length]
      if (job === undefined) continue
      const whole = await wholeOf(job)
      cleared(cwd)
      await onDisk(cwd, random(), async (kilobytes, enlarge) => {
        const fault = (what: string): void => {
          faults.push(`${job.name} on ${String(kilobytes)} kB: ${what}`)
        }
        const { code, err } = await started(asked, job, cwd, null)
        if (code !== 0) count.full += 1
        if (code !== 0 && (code !== 4 || !FULL.test(err))) fault(`it ends with ${String(code)}: ${err}`)
        const there = check(whole, code === 0, fault)
        for (const draft of drafts(cwd)) fault(`${draft} is left`)
        enlarge()
        // Where there was no room, nothing could be kept.
        await resumed(job, whole, [], fault)
        tell(
          `${String(round + 1)}/${String(asked.full)} ${job.name} on ${String(kilobytes)} kB, exit code ${String(code)}: ${String(there)} outputs there, ${String(faults.length)} faults so far`,
        )
      })
    }
    return { ...count, faults }
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}
