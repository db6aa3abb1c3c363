import { randomUUID } from 'node:crypto'
import { lstat, realpath } from 'node:fs/promises'
import { relative } from 'node:path'
import type { AlignOptions } from '../../align/options.js'
import { isSecret } from '../../parse/secrecy.js'
import { secrecyOf } from '../../vietnamese/secrecy.js'
import type { Context } from '../command.js'
import { contentOf } from '../documents.js'
import { usageError } from '../errors.js'
import { type Failure, failureOf } from '../failures.js'
import { type Input, shownPath } from '../inputs.js'
import type { Judges } from '../judging.js'
import { forward } from '../patterns.js'
import { keyOf, type JudgedAlone, type PlanTools } from '../plan-unit.js'
import type { Pool } from '../pool.js'
import { restored, type Stowed } from '../stowed.js'
import { isBelow } from '../trust.js'
import { unreadableWords } from '../unreadable.js'
import type { Outcome } from '../worker.js'
import type { SharedQueue } from './address.js'
import { type Asked, answerIn } from './answers.js'
import { isPlain } from './confined.js'
import { type Ended, type OpenJobs, openJobs } from './open-jobs.js'
import type { RunSettings } from './protocol.js'
import { isRefused, type QueueTrouble, strangeAnswer, troubleOf } from './trouble.js'

/** Documents that are open at once: enough for many workers, few enough to be held in memory. */
const AT_ONCE = 256

/** Whether what all jobs would share may not be shared. */
const isShareable = ({ central }: PlanTools, { misreads }: Context): boolean =>
  !isSecret(central) && misreads.witnesses.every((witness) => secrecyOf(witness) === null)

async function settingsOf({ central }: PlanTools, options: AlignOptions, context: Context): Promise<RunSettings> {
  const { version, misreads, placeTerms = null, scans } = context
  return {
    version,
    central: central.clean,
    options,
    misreads: { fix: misreads.fix, witnesses: misreads.witnesses },
    placeTerms,
    ocr: scans.settings.ocr,
    engine: scans.settings.ocr === 'never' ? null : await scans.id(),
  }
}

/** Where a document is in the shared folder, with forward slashes. @throws a usage error for one that is not in it */
async function placeIn(root: string, file: string, { io, say }: Context): Promise<string> {
  const real = await realpath(file).catch(() => file)
  if (!isBelow(root, real)) {
    const named = { path: shownPath(file, io.cwd), folder: shownPath(root, io.cwd) }
    const isLink = isBelow(root, file) || (await lstat(file).catch(() => null))?.isSymbolicLink() === true
    throw usageError(isLink ? say('error.link-outside-root', { ...named, place: real }) : say('error.outside-root', named))
  }
  return forward(relative(root, real))
}

/**
 * Has plans judged by the workers of a queue. What bears a mark of secrecy is judged here; what an earlier run has kept is
 * not judged again.
 *
 * @param startPool starts threads of this computer that judge with the same tools
 * @throws a usage error where there is no queue, and for documents outside the shared folder
 */
export async function judgesInQueue(
  shared: SharedQueue,
  inputs: readonly Input[],
  startPool: () => Promise<Pool>,
  tools: PlanTools,
  options: AlignOptions,
  context: Context,
): Promise<Judges> {
  const { shelf, store, basis } = tools
  if (shelf === null) throw new RangeError('nowhere to put plans away')
  const isShared = isShareable(tools, context)
  if (!isShared) context.warn(context.say('note.queue-secret'))
  const places = new Map<string, string>()
  for (const { file } of inputs) if (file !== null) places.set(file, await placeIn(shared.root, file, context))
  const settings = await settingsOf(tools, options, context)
  const jobs: OpenJobs | null = isShared ? await openJobs(shared, randomUUID(), settings, context) : null
  const pool = await startPool()
  const here = async (input: Input, began: () => void): Promise<Outcome<JudgedAlone>> =>
    pool.run('compare', await contentOf(input, context), began)
  if (jobs === null) return { atOnce: AT_ONCE, judge: here, end: pool.end }
  const release = context.io.onInterrupt?.(jobs.end)

  /** A plan as it was judged elsewhere, or why it cannot be; null where this computer has to see to it. */
  function takenIn(ended: Ended, asked: Asked): Stowed | Failure | null {
    if ('away' in ended) return null
    const answer = 'failed' in ended ? null : answerIn(ended.answer, asked, context.say)
    if (answer !== null) return 'here' in answer ? null : 'stowed' in answer ? answer.stowed : answer.failure
    const trouble: QueueTrouble = 'failed' in ended ? troubleOf(ended.failed) : strangeAnswer()
    if (!isRefused(trouble)) return failureOf(trouble)
    context.warn(
      context.say('note.judged-here', { path: asked.document.shown, why: unreadableWords(trouble, context.say) ?? '' }),
    )
    return null
  }

  return {
    atOnce: AT_ONCE,
    judge: async (input, began) => {
      const { file, path: shown } = input
      const path = file === null ? undefined : places.get(file)
      // Some names lead elsewhere on other systems: no worker takes them.
      if (file === null || path === undefined || !isPlain(path)) return here(input, began)
      const content = { path: shown, from: file }
      const key = basis === null ? null : await keyOf(content, basis)
      const kept = await restored(shelf, key === null ? null : ((await store?.get(key)) ?? null))
      if (kept !== null) return { result: { card: kept, kept: true } }
      const examined = await pool.run('examine', content, began)
      if ('failure' in examined) return examined
      if ('staysHere' in examined.result) return here(input, began)
      const { sha256, text } = examined.result
      const document = { path, shown, sha256 }
      const taken = takenIn(await jobs.judge(document), { document, text, tasks: tools.tasks })
      if (taken === null) return here(input, began)
      if ('about' in taken) return { failure: taken }
      const card = await restored(shelf, taken)
      if (card === null) return here(input, began)
      if (key !== null) await store?.put(key, taken)
      return { result: { card, kept: false } }
    },
    end: async () => {
      release?.()
      await jobs.end()
      await pool.end()
    },
  }
}
