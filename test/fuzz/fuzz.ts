/**
 * Feeds the program what nobody sane would: `npm run fuzz -- --cases 100000 --seed 7 --target pdf,docx --samples <folder>
 * --keep <folder>`. Prints for each target how many cases there were, how many ways of failing, and the slowest case. What
 * fails is kept in the folder of `--keep`, with the seed and the number of the case. With `--file <file> --target <name>` a
 * kept file is fed again; with `--write <file> --target <name> --from 27` the case of that number is written down.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { campaign, caseOf, type TargetResult } from './campaign.js'
import type { Failure } from './messages.js'
import { TARGETS } from './targets.js'

const TOTAL = TARGETS.reduce((sum, { share }) => sum + share, 0)
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: String(TOTAL) },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    target: { type: 'string' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    samples: { type: 'string' },
    keep: { type: 'string' },
    file: { type: 'string' },
    write: { type: 'string' },
  },
})
const names = values.target?.split(',')
const asked = TARGETS.filter(({ name, share }) => names?.includes(name) ?? share > 0)
if (asked.length === 0) throw new Error(`no such target; there are ${TARGETS.map(({ name }) => name).join(', ')}`)

if (values.file !== undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-fuzz-'))
  const begun = performance.now()
  await asked[0]?.feed(readFileSync(values.file), { folder })
  console.log(`${values.file}: done in ${((performance.now() - begun) / 1000).toFixed(2)} s`)
  process.exit()
}

if (values.write !== undefined) {
  const of = {
    seed: Number(values.seed),
    index: Number(values.from),
    samples: values.samples === undefined ? null : resolve(values.samples),
  }
  writeFileSync(values.write, await caseOf(asked[0]?.name ?? '', of))
  process.exit()
}

const whole = Number(values.cases)
const shares = asked.reduce((sum, { share }) => sum + share, 0)
const cases = new Map(asked.map(({ name, share }) => [name, shares === 0 ? whole : Math.ceil((whole * share) / shares)]))
const keep = values.keep === undefined ? null : resolve(values.keep)
if (keep !== null) mkdirSync(keep, { recursive: true })

const known = new Set<string>()

/** Tells of what failed and writes it down: the input, and what was said. */
function kept(failure: Failure): void {
  if (!known.has(failure.key))
    console.log(`failed: --target ${failure.target} --seed ${values.seed} case ${String(failure.index)}: ${failure.key}`)
  known.add(failure.key)
  if (keep === null) return
  const name = `${failure.target}-${values.seed}-${String(failure.index)}`
  writeFileSync(join(keep, `${name}.input`), Buffer.from(failure.input, 'base64'))
  writeFileSync(
    join(keep, `${name}.txt`),
    `${failure.kind}: --target ${failure.target} --seed ${values.seed} case ${String(failure.index)}\n${failure.detail}\n`,
  )
}

const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(14) : cell.padStart(index === 4 ? 34 : 11))).join(' ')
const row = ({ target, cases: count, failures, slowest, seconds, megabytes }: TargetResult): string =>
  line([
    target,
    String(count),
    String([...failures.values()].reduce((sum, { times }) => sum + times, 0)),
    `${((1000 * seconds) / count).toFixed(1)} ms`,
    `${slowest.seconds.toFixed(2)} s (case ${String(slowest.index)}, ${(slowest.bytes / 1000).toFixed(0)} kB)`,
    `${megabytes.toFixed(0)} MB`,
  ])

/** Seconds between two words on how far it is. */
const EVERY = 120
let told = 0

const begun = performance.now()
console.log(line(['target', 'cases', 'failures', 'a case', 'slowest', 'memory']))
const results = await campaign({
  seed: Number(values.seed),
  cases,
  from: Number(values.from),
  jobs: Number(values.jobs),
  samples: values.samples === undefined ? null : resolve(values.samples),
  onFailure: kept,
  onProgress: (done) => {
    const seconds = (performance.now() - begun) / 1000
    if (seconds < told + EVERY) return
    told = seconds
    console.log(`… ${String(done)} cases, ${(done / seconds).toFixed(0)} a second`)
  },
  onDone: (result) => {
    console.log(row(result))
  },
})
const minutes = (performance.now() - begun) / 60_000
const count = results.reduce((sum, result) => sum + result.cases, 0)
console.log(
  `${String(count)} cases in ${minutes.toFixed(1)} minutes, ${(count / minutes / 60).toFixed(0)} a second, seed ${values.seed}`,
)
for (const { failures } of results)
  for (const { failure, times } of failures.values())
    console.log(
      `\n${failure.kind} (${String(times)} times): --target ${failure.target} --seed ${values.seed} case ${String(failure.index)}\n${failure.detail}`,
    )
process.exitCode = results.some(({ failures }) => failures.size > 0) ? 1 : 0
