import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Bases, loadBases } from './bases.js'
import { casesOf } from './cases.js'
import { guard } from './guards.js'
import type { Failure, FailureKind, Report, Slowest, Start, Task } from './messages.js'
import { smaller } from './smaller.js'
import type { Target } from './target.js'
import { TARGETS } from './targets.js'

/** A process that feeds cases one after the other, and says which, so that whoever watches knows where it stopped. */

const start = JSON.parse(process.argv[2] ?? '') as Start
const say = (report: Report): void => {
  process.send?.(report)
}

const folder = join(start.sandbox, 'case')
mkdirSync(folder, { recursive: true })
// What is written by a name alone shows beside the folder.
process.chdir(start.sandbox)
const trespasses = guard(start.sandbox)

/** What nobody handled of what was begun, while a case runs; rejections come here, too. */
let broken: (error: unknown) => void = () => undefined
process.on('uncaughtException', (error) => {
  broken(error)
})

interface Wrong {
  readonly kind: FailureKind
  readonly key: string
  readonly detail: string
}

/** A frame of a stack, without its place on this disk. @example "at parse (/work/src/parse/parse.ts:40:3)" → "parse.ts:40" */
const FRAME = /([\w-]+\.[jt]s):(\d+):\d+\)?$/mu

function wrong(kind: FailureKind, error: unknown): Wrong {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  // pdf.js makes errors whose stack does not say what they are.
  const detail = stack.startsWith(said) ? stack : `${said}\n${stack}`
  const [line = ''] = said.split('\n')
  const [, file = '', number = ''] = FRAME.exec(detail) ?? []
  return { kind, key: `${kind} ${line.replace(/\d+/g, '#').slice(0, 120)} ${file}:${number}`, detail: detail.slice(0, 4000) }
}

/** Feeds one input. Null where all went well. */
async function fed(target: Target, input: Uint8Array): Promise<Wrong | null> {
  trespasses.length = 0
  const before = process.cpuUsage()
  let found: Wrong | null = null
  try {
    await Promise.race([
      target.feed(input, { folder }),
      new Promise<never>((_, reject) => {
        broken = reject
      }),
    ])
    // What was thrown where nobody waits for it is heard now.
    await new Promise((done, reject) => {
      broken = reject
      setImmediate(done)
    })
  } catch (error) {
    found = wrong('crash', error)
  }
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  const beside = readdirSync(start.sandbox).find((name) => name !== 'case')
  if (beside !== undefined) {
    trespasses.push(`beside the folder: ${JSON.stringify(beside)}`)
    rmSync(join(start.sandbox, beside), { recursive: true, force: true })
  }
  if (readdirSync(folder).length > 0) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
  }
  if (trespasses[0] !== undefined) return wrong('trespass', trespasses[0])
  if (found === null && seconds > start.seconds) return wrong('slow', `${seconds.toFixed(1)} s`)
  const rss = process.memoryUsage.rss() / 2 ** 20
  if (found === null && rss > start.megabytes) return wrong('memory', `${rss.toFixed(0)} MB`)
  return found
}

const known = new Set<string>()
let bases: Bases | undefined

async function run({ target: name, seed, from, to }: Task): Promise<void> {
  const target = TARGETS.find((each) => each.name === name)
  if (target === undefined) throw new RangeError(name)
  const caseOf = casesOf(target, (bases ??= loadBases(start.bases)), seed)
  let slowest: Slowest = { index: from, seconds: 0, bytes: 0 }
  const all = process.cpuUsage()
  for (let index = from; index < to; index += 1) {
    say({ say: 'at', index })
    const input = caseOf(index)
    const before = process.cpuUsage()
    const found = await fed(target, input)
    const { user, system } = process.cpuUsage(before)
    const seconds = (user + system) / 1e6
    if (seconds > slowest.seconds) slowest = { index, seconds, bytes: input.length }
    if (found === null) continue
    const failure: Failure = { ...found, target: name, index, input: Buffer.from(input).toString('base64') }
    say({ say: 'failed', failure })
    if (known.has(found.key) || (found.kind !== 'crash' && found.kind !== 'trespass')) continue
    known.add(found.key)
    const least = await smaller(input, async (shorter) => (await fed(target, shorter))?.key === found.key)
    say({ say: 'failed', failure: { ...failure, input: Buffer.from(least).toString('base64') } })
  }
  const { user, system } = process.cpuUsage(all)
  say({ say: 'ended', slowest, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 })
}

process.on('message', (task: Task) => {
  void run(task)
})
process.on('disconnect', () => process.exit())
say({ say: 'ready' })
