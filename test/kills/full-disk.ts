import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOM } from './batch.js'

// A small disk is one in memory: Linux mounts it, for root alone.

const KILOBYTE = 1024
/** A disk that is too small has between so many kilobytes; a large one, enough for all. */
const LEAST = 64
const MOST = 2048
const ENOUGH = 512 * KILOBYTE

const run = (command: string, ...argv: string[]): boolean => spawnSync(command, argv, { stdio: 'ignore' }).status === 0

const mounted = (folder: string, kilobytes: number): boolean =>
  run('mount', '-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', folder)

/** Why there can be no small disk here; null where there can. */
export function whyNoDisk(): string | null {
  if (process.platform !== 'linux') return 'a disk in memory can be mounted under Linux alone'
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-disk-'))
  try {
    if (!mounted(folder, LEAST)) return 'this user may not mount a disk in memory'
    run('umount', folder)
    return null
  } finally {
    rmdirSync(folder)
  }
}

/**
 * Does something with a small disk for all that is written.
 *
 * @param share from 0 to 1: how large it is among the small ones
 * @param work told its size, and given what makes it large enough
 */
export async function onDisk(
  cwd: string,
  share: number,
  work: (kilobytes: number, enlarge: () => void) => Promise<void>,
): Promise<void> {
  const folder = join(cwd, ROOM)
  // Most of the ways to fail lie among the smallest.
  const kilobytes = Math.round(LEAST * (MOST / LEAST) ** share)
  if (!mounted(folder, kilobytes)) throw new Error('no disk in memory')
  try {
    await work(kilobytes, () => {
      if (!run('mount', '-o', `remount,size=${String(ENOUGH)}k`, folder)) throw new Error('it cannot be made larger')
    })
  } finally {
    run('umount', '-l', folder)
  }
}
