import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folderWith, FULL_PLAN } from './cli-run.js'

/** The built program as a process of its own: run `npm run build` before. */

const ROOT = new URL('..', import.meta.url).pathname
const BIN = `${ROOT}bin/doichieu.js`
const SEED = 'fixtures/seeds/kh-ninhthuan.txt'

const start = (command: string, argv: readonly string[], input = '') =>
  spawnSync(command, [...argv], { cwd: ROOT, input, encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: 'vi_VN.UTF-8' } })

describe('the process', () => {
  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string }
    expect(start(process.execPath, [BIN, '--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('exits with the code of the run', () => {
    expect(start(process.execPath, [BIN]).status).toBe(2)
    expect(start(process.execPath, [BIN, 'parse', 'missing.txt']).status).toBe(3)
    expect(start(process.execPath, [BIN, 'parse', SEED]).status).toBe(0)
  })

  it('reads standard input and writes no colour into a pipe', () => {
    const { status, stdout } = start(process.execPath, [BIN, 'compare', '-', '--fail-on', 'omitted'], FULL_PLAN)
    expect(status).toBe(1)
    expect(stdout).toContain('21-NQ/TW')
    expect(stdout).not.toContain('\u001b')
  })

  it('writes long results whole', () => {
    const { stdout } = start(process.execPath, [BIN, 'parse', SEED, SEED.replace('kh-ninhthuan', 'nq21-font'), '-f', 'json'])
    expect(JSON.parse(stdout)).toHaveLength(2)
  })

  it('takes no harm from a reader that has seen enough', () => {
    const { status, stdout, stderr } = start('bash', [
      '--norc',
      '-c',
      `set -o pipefail; "${process.execPath}" "${BIN}" parse ${SEED} -f json | head -n 1`,
    ])
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{\n', stderr: '' })
  })

  it('leaves no half of a file where there is no room for the whole, and says so in one sentence', () => {
    const cwd = folderWith({ 'p.txt': FULL_PLAN + '- Trồng rừng.\n'.repeat(2000) })
    // A limit on the size of a file stands in for a full disk.
    const { status, stderr } = spawnSync(
      'bash',
      ['--norc', '-c', `ulimit -f 8; "${process.execPath}" "${BIN}" normalize p.txt -o a.md --lang en`],
      {
        cwd,
        encoding: 'utf8',
      },
    )
    expect([status, stderr]).toEqual([4, 'doichieu: cannot write a.md: the file is larger than the system allows.\n'])
    expect(readdirSync(cwd)).toEqual(['p.txt'])
  })

  it.skipIf(!existsSync('/dev/full'))('says that standard output has no room', () => {
    const { status, stderr } = start('bash', [
      '--norc',
      '-c',
      `"${process.execPath}" "${BIN}" normalize ${SEED} --lang en > /dev/full`,
    ])
    expect([status, stderr]).toEqual([4, 'doichieu: cannot write stdout: the disk is full.\n'])
  })

  it('works from any folder', () => {
    const cwd = folderWith({ 'kế hoạch.txt': FULL_PLAN })
    const { status, stdout } = spawnSync(process.execPath, [BIN, 'parse', 'kế hoạch.txt'], { cwd, encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toContain('kế hoạch.txt')
  })
})
