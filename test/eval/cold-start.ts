import { spawnSync } from 'node:child_process'

const RUNS = 7

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function seconds(args: readonly string[]): number {
  const start = process.hrtime.bigint()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
  return Number(process.hrtime.bigint() - start) / 1e9
}

/** How many starts of a bare node a command of doichieu takes: the median of runs that alternate with a bare node. */
export function coldStart(args: readonly string[]): number {
  const ratios: number[] = []
  for (let run = 0; run <= RUNS; run++) {
    const bare = seconds(['-e', '0'])
    const ours = seconds(['bin/doichieu.js', ...args])
    // The first pair warms the disk cache.
    if (run > 0) ratios.push(ours / bare)
  }
  return median(ratios)
}
