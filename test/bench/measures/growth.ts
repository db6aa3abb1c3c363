import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Measure } from '../measure.js'
import { writePlans } from '../plans.js'
import { peakOf } from '../processes.js'
import { byTurns, median } from '../rounds.js'

/** Small plans: there are many. */
const BYTES = 4_000

/** The exponent by which time grows with size: the slope of a line through both on logarithmic scales, by least squares. */
export function exponentOf(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const)
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, time]) => time))]
  return (
    logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0) / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0)
  )
}

/** How time and memory grow with the number of plans. As many threads at every size as there are cores. */
export const growth: Measure = {
  name: 'growth',
  rounds: 3,
  run: async ({ rounds, sizes, fixtures, folder }) => {
    const peaks = new Map<number, number[]>()
    const report = join(folder, 'report.json')
    const jobs = String(availableParallelism())
    const works = sizes.growth.map((count) => {
      const plans = join(folder, `growth-${String(count)}`)
      writePlans(plans, count, BYTES, fixtures)
      const args = ['compare', plans, '--no-cache', '--quiet', '--jobs', jobs, '--format', 'json', '-o', report, '--force']
      const kept: number[] = []
      peaks.set(count, kept)
      return [
        String(count),
        () => {
          kept.push(peakOf(args, folder))
        },
      ] as const
    })
    const done = await byTurns(Object.fromEntries(works), rounds, 0)
    rmSync(report, { force: true })
    const last = sizes.growth.slice(-2)
    const [fewer = 0, more = 0] = last
    const exponents = (counts: readonly number[]): number[] =>
      done.map((round) => exponentOf(counts.map((count) => [count, round[String(count)] ?? Number.NaN])))
    const seconds = (count: number): string => (median(done.map((round) => round[String(count)] ?? Number.NaN)) / 1000).toFixed(1)
    const megabytes = (count: number): string => median(peaks.get(count) ?? []).toFixed(0)
    return [
      {
        what: `exponent of time, ${sizes.growth.join(', ')} plans of ${String(BYTES / 1000)} kB`,
        rounds: exponents(sizes.growth),
        asked: { atMost: 1 },
        note: `${sizes.growth.map(seconds).join(', ')} s`,
      },
      { what: `exponent of time, ${String(fewer)} to ${String(more)} plans`, rounds: exponents(last), asked: { atMost: 1 } },
      {
        what: `peak memory, ${String(more)} plans : ${String(fewer)} plans`,
        rounds: (peaks.get(more) ?? []).map((peak, round) => peak / (peaks.get(fewer)?.[round] ?? Number.NaN)),
        asked: { atMost: 2 },
        note: `${megabytes(more)} MB : ${megabytes(fewer)} MB`,
      },
    ]
  },
}
