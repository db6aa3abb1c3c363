import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftOf, isLeft, markOfRun } from '../src/cli/drafts.js'
import { clearShelf, makeShelf } from '../src/cli/shelf.js'
import { folderWith, FULL_PLAN, runIn } from './cli-run.js'
import { builtProgram, campaign } from './kills/campaign.js'
import { whyNoDisk } from './kills/full-disk.js'

/** More than are held in memory. */
const DOCUMENTS = 66
const HOUR = 3600

const noDisk = whyNoDisk()
const program = builtProgram(import.meta.dirname)

/** The id of a process that is over. */
const gone = (): number => spawnSync(process.execPath, ['-e', '']).pid

/** A mark as a process that is over would have made it. */
const markOf = (pid: number): string => markOfRun().slice(0, 8) + pid.toString(16).padStart(8, '0') + '01234567'

function aged(path: string, seconds: number): void {
  const then = Date.now() / 1000 - seconds
  utimesSync(path, then, then)
}

describe('a run that is killed', () => {
  it('leaves nothing half written, and a second run comes to the same', async () => {
    const { faults, killed, kept } = await campaign({
      program,
      documents: DOCUMENTS,
      kills: 3,
      full: 0,
      seed: 4,
      threads: 2,
      byDocuments: true,
    })
    expect(faults).toEqual([])
    expect(killed).toBe(3)
    expect(kept).toBeGreaterThan(0)
  }, 300_000)

  it.skipIf(noDisk !== null)(
    `leaves nothing where the disk is too small, says so, and ends well when there is room${noDisk === null ? '' : ` (${noDisk})`}`,
    async () => {
      const { faults, full } = await campaign({ program, documents: DOCUMENTS, kills: 0, full: 2, seed: 3, threads: 2 })
      expect(faults).toEqual([])
      expect(full).toBeGreaterThan(0)
    },
    300_000,
  )

  it('leaves drafts that a later one takes away, but not those of a run that is at work', async () => {
    const cwd = folderWith({ 'plan.txt': FULL_PLAN })
    const left = join(cwd, `.old.md.${markOf(gone())}.tmp`)
    const young = join(cwd, `.young.md.${markOf(gone())}.tmp`)
    const atWork = draftOf(join(cwd, 'other.md'))
    const elsewhere = join(cwd, `.far.md.00000000${markOf(gone()).slice(8)}.tmp`)
    for (const file of [left, young, atWork, elsewhere]) writeFileSync(file, 'half')
    for (const file of [left, atWork, elsewhere]) aged(file, HOUR)
    expect((await runIn(cwd, ['normalize', 'plan.txt', '-o', 'new.md'])).code).toBe(0)
    expect([left, young, atWork, elsewhere].map(existsSync)).toEqual([false, true, true, true])
  })

  it('leaves shelves that a later one takes away', async () => {
    const parent = folderWith({})
    const left = join(parent, `doichieu-shelf-${markOf(gone())}-abcdef`)
    const others = join(parent, 'doichieu-notes')
    for (const folder of [left, others]) {
      mkdirSync(folder)
      writeFileSync(join(folder, 'x.text'), 'x')
      aged(folder, HOUR)
    }
    const mine = await makeShelf(parent)
    expect([left, others, mine].map(existsSync)).toEqual([false, true, true])
    const second = await makeShelf(parent)
    expect(existsSync(mine)).toBe(true)
    await Promise.all([clearShelf(mine), clearShelf(second)])
    expect(readdirSync(parent)).toEqual(['doichieu-notes'])
  })

  it('is known by its machine and its process', async () => {
    const folder = folderWith({ a: 'x' })
    const path = join(folder, 'a')
    const dead = markOf(gone())
    const minute = 61_000
    const day = 24 * HOUR * 1000
    const now = Date.now()
    expect(await isLeft(dead, path, now)).toBe(false)
    expect(await isLeft(dead, path, now + minute)).toBe(true)
    expect(await isLeft(markOfRun(), path, now + minute)).toBe(false)
    expect(await isLeft(`ffffffff${dead.slice(8)}`, path, now + minute)).toBe(false)
    expect(await isLeft(`ffffffff${dead.slice(8)}`, path, now + day + minute)).toBe(true)
  })
})
