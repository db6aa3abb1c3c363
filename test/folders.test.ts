import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cutPath } from '../src/report/typeset.js'
import { folderWith, FULL_PLAN, RESOLUTION, runIn } from './cli-run.js'
import { builtProgram } from './kills/batch.js'

/** Somebody who is not root, whom every folder is open to. */
const NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
const isRoot = process.getuid?.() === 0
const canAsk = process.platform !== 'win32' && (!isRoot || spawnSync('setpriv', ['--version']).status === 0)

describe.skipIf(!canAsk)('a folder that may not be opened', () => {
  const closed = (): string => {
    const cwd = folderWith({ 'nq.txt': RESOLUTION, 'kh/mo/a.txt': FULL_PLAN, 'kh/kin/b.txt': FULL_PLAN })
    mkdirSync(join(cwd, 'out'))
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'out'), 0o777)
    chmodSync(join(cwd, 'kh/kin'), 0o000)
    return cwd
  }
  const start = (cwd: string, argv: readonly string[]) => {
    const program = [process.execPath, builtProgram(import.meta.dirname), ...argv, '--lang', 'en', '--no-cache', '--quiet']
    const [command = '', ...rest] = isRoot ? [...NOBODY, ...program] : program
    return spawnSync(command, rest, { cwd, encoding: 'utf8' })
  }
  const WORDS = 'kh/kin: no permission to open this folder: no document in it has been read. Check who may open it.'
  const FIVE: readonly (readonly string[])[] = [
    ['compare', 'kh', '--against', 'nq.txt', '--jobs', '2'],
    ['check', 'kh', '--against', 'nq.txt', '--fail-on', 'never'],
    ['parse', 'kh'],
    ['normalize', 'kh/**/*.txt'],
    ['normalize', 'kh/kin'],
  ]

  it.each(FIVE)('is an error that --quiet does not silence: %s %s', (...argv) => {
    const { status, stderr } = start(closed(), argv)
    expect([status, stderr]).toEqual([3, `doichieu: ${WORDS}\n`])
  })

  it('stands in the manifest and in the register, and the others are done', () => {
    const cwd = closed()
    const { status, stdout } = start(cwd, ['normalize', 'kh', '--register', '-', '--manifest', 'out/m.jsonl'])
    expect(status).toBe(3)
    expect(stdout).toContain('kh/kin')
    const lines = readFileSync(join(cwd, 'out/m.jsonl'), 'utf8').trim().split('\n')
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(told.map(({ input, status: its }) => [input, its])).toEqual([
      ['kh/kin', 'failed'],
      ['kh/mo/a.txt', 'done'],
    ])
  })
})

describe('names with letters in pieces, as a Mac writes them', () => {
  const compared = (cwd: string, format: string) =>
    runIn(cwd, ['compare', 'kh', '--against', 'nq.txt', '--format', format, '--lang', 'en'])
  const pieces = (text: string): string => text.normalize('NFD')

  it('stand where they would if the letters were whole', async () => {
    const files = [pieces('kh/Ấp.txt'), 'kh/Bản.txt', 'kh/Xã Á.txt', pieces('kh/Xã B.txt'), 'kh/Xã C.txt']
    const cwd = folderWith({ 'nq.txt': RESOLUTION, ...Object.fromEntries(files.map((file) => [file, FULL_PLAN])) })
    const { out } = await compared(cwd, 'json')
    const { plans } = JSON.parse(out) as { readonly plans: readonly { readonly source: { readonly path: string } }[] }
    const whole = plans.map(({ source }) => source.path.normalize('NFC'))
    expect(whole).toEqual(['kh/Bản.txt', 'kh/Xã B.txt', 'kh/Xã C.txt', 'kh/Xã Á.txt', 'kh/Ấp.txt'])
  })

  it.each(['text', 'md'])('are told from the same in whole: %s', async (format) => {
    const files = ['kh/Kế hoạch.txt', pieces('kh/Kế hoạch.txt'), pieces('kh/Đề án.txt')]
    const cwd = folderWith({ 'nq.txt': RESOLUTION, ...Object.fromEntries(files.map((file) => [file, FULL_PLAN])) })
    const { out } = await compared(cwd, format)
    const lines = out.normalize('NFC').split('\n')
    const listed = lines.filter((line) => /^[^/]*\b1\b.*Kế hoạch\.txt/u.test(line))
    expect(listed.length).toBeGreaterThan(0)
    for (const line of listed) expect(line).toContain('kh/Kế hoạch.txt (NFD)')
    expect(lines.some((line) => /^[^/]*\b2\b.*Kế hoạch\.txt/u.test(line))).toBe(true)
    for (const line of lines) expect(line).not.toMatch(/^[^/]*\b2\b.*Kế hoạch\.txt \(NFD\)|Đề án\.txt \(NFD\)/u)
  })

  it('are not cut within a letter', () => {
    for (let width = 4; width < 20; width += 1)
      expect(cutPath(pieces('Kế hoạch huyện Ộ ở ấp.txt'), width)).not.toMatch(/^…\p{M}/u)
  })
})
