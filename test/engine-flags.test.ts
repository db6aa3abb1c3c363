import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderWith } from './cli-run.js'

/** What the built program sets for the engine that runs it: run `npm run build` before. */

const ROOT = new URL('..', import.meta.url).pathname

it('sets nothing but thresholds while the engine runs: with any other flag, node crashes in one run of hundreds', () => {
  const list = join(folderWith({ list: '' }), 'list')
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(ROOT, 'test/build/engine-flags.cjs'), join(ROOT, 'bin/doichieu.js'), '--version'],
    { encoding: 'utf8', env: { PATH: process.env['PATH'], ENGINE_FLAGS: list } },
  )
  expect([status, stderr]).toEqual([0, ''])
  // What V8 reads anew whenever it asks how often, how much or how many.
  const number =
    /^--(?:interrupt-budget|invocation-count-for-(?:turbofan|osr)|semi-space-growth-factor|regexp-tier-up-ticks)=\d+$/u
  const flags = readFileSync(list, 'utf8').split('\n').slice(0, -1)
  expect(flags.filter((flag) => !number.test(flag))).toEqual([])
  // A newer engine is left alone.
  expect(flags.length > 0).toBe(Number.parseInt(process.versions.v8, 10) < 14)
})
