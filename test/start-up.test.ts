import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { docOf } from './build/doc.js'
import { folderWith, FULL_PLAN } from './cli-run.js'

/** What the built program loads for a command: run `npm run build` before. */

const ROOT = new URL('..', import.meta.url).pathname
const BIN = join(ROOT, 'bin/doichieu.js')

/** A package in the path or URL of a module, the innermost. @example "file:///…/node_modules/@img/colour/index.cjs" */
const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//

let cwd = ''
beforeAll(() => {
  cwd = folderWith({ 'plan.txt': FULL_PLAN, 'plan.html': `<p>${FULL_PLAN}</p>`, 'plan.doc': docOf(FULL_PLAN, 'unicode') })
})

/** The modules that a run loads. */
function modulesOf(...argv: readonly string[]): string[] {
  const list = join(folderWith({ list: '' }), 'list')
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(ROOT, 'test/build/loaded-modules.cjs'), BIN, ...argv],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LANG: 'en', LOADED_MODULES: list },
    },
  )
  expect([status, stderr]).toEqual([0, ''])
  const modules = readFileSync(list, 'utf8').split('\n')
  expect(modules.some((module) => module.endsWith('dist/cli/run.js'))).toBe(true)
  return modules
}

/** The packages that a run loads, by name. */
const loadedBy = (...argv: readonly string[]): string[] =>
  [...new Set(modulesOf(...argv).flatMap((module) => PACKAGE.exec(module)?.[1] ?? []))].sort()

/** What compares texts and shows the verdicts. */
const COMPARING = ['commander', 'diff', 'fast-string-truncated-width', 'fast-string-width', 'fast-wrap-ansi']

/** What only some inputs and formats need. */
const HEAVY = [
  'ajv',
  'cosmiconfig',
  'docx',
  'pdf-lib',
  'pdf-parse',
  'pdfjs-dist',
  'piscina',
  'rehype-parse',
  'sharp',
  'tesseract.js',
  'unified',
  'write-excel-file',
  'yauzl',
]

/** The part of the path of a module of ours that follows. @example "file:///…/dist/chunks/start.js" */
const OURS = /\/dist\/(.*)/

describe('a run loads', () => {
  it('no package at all for the version', () => {
    expect(loadedBy('--version')).toEqual([])
  })

  it('neither messages nor commands for the version', () => {
    const ours = (...argv: readonly string[]): string[] => modulesOf(...argv).flatMap((module) => OURS.exec(module)?.[1] ?? [])
    expect([...new Set(ours('--version'))].sort()).toEqual(['chunks/start.js', 'cli/run.js'])
    // That the others are seen at all.
    expect(ours('--help')).toContain('chunks/command.js')
  })

  it('no more for help than for a comparison of texts', () => {
    for (const help of [['--help'], ['compare', '--help']])
      expect(loadedBy(...help).filter((name) => !COMPARING.includes(name))).toEqual([])
  })

  it('what compares and shows words, and no more, for a comparison of texts', () => {
    expect(loadedBy('compare', join(ROOT, 'fixtures/seeds/ct11-quangngai.txt'))).toEqual(COMPARING)
  })

  it('no reader of formats that the input does not have', () => {
    expect(loadedBy('parse', 'plan.txt').filter((name) => HEAVY.includes(name))).toEqual([])
    expect(loadedBy('normalize', 'plan.doc').filter((name) => HEAVY.includes(name))).toEqual([])
    // That the list is one of packages that are seen at all.
    expect(loadedBy('parse', 'plan.html')).toEqual(expect.arrayContaining(['rehype-parse', 'unified', 'vfile']))
  })
})
