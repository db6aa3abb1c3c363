import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, FULL_PLAN, type Outcome, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'
import { ENV, git, lookedAt, put, repository, since } from './git-repository.js'

describe('--since', () => {
  it('looks at what has been committed, staged, written or added since, and at nothing else', async () => {
    const folder = repository({ 'kh/c.txt': PARTIAL_PLAN, 'kh/d.txt': PARTIAL_PLAN })
    put(folder, 'kh/b.txt', FULL_PLAN)
    git(folder, 'commit', '--quiet', '--all', '--message=hai')
    put(folder, 'kh/c.txt', FULL_PLAN)
    git(folder, 'add', '--all')
    put(folder, 'kh/d.txt', FULL_PLAN)
    put(folder, 'kh/e.txt', FULL_PLAN)
    const run = await since(folder, 'HEAD~1')
    expect(lookedAt(run)).toEqual(['kh/b.txt', 'kh/c.txt', 'kh/d.txt', 'kh/e.txt'])
    expect(run.err).toContain('Looking at 4 of 5 documents, which changed since HEAD~1.')
    expect(lookedAt(await since(folder, 'HEAD'))).toEqual(['kh/c.txt', 'kh/d.txt', 'kh/e.txt'])
  })

  it('looks at a renamed document under its new name, and at none that is gone', async () => {
    const folder = repository()
    renameSync(join(folder, 'kh/a.txt'), join(folder, 'kh/z.txt'))
    git(folder, 'add', '--all')
    expect(lookedAt(await since(folder, 'main'))).toEqual(['kh/z.txt'])
  })

  it('ends well, and says so, where nothing has changed', async () => {
    const folder = repository()
    const run = await since(folder, 'HEAD', '--fail-on=error')
    expect(run).toMatchObject({ code: 0, err: expect.stringContaining('No document has changed since HEAD.') as string })
    expect(lookedAt(run)).toEqual([])
  })

  it('fails for what is found in what has changed alone', async () => {
    const folder = repository()
    put(folder, 'kh/a.txt', FULL_PLAN)
    expect((await since(folder, 'HEAD', '--fail-on=error')).code).toBe(0)
    put(folder, 'kh/a.txt', PARTIAL_PLAN.replace('văn nghệ', 'thể thao'))
    expect((await since(folder, 'HEAD', '--fail-on=error')).code).toBe(1)
  })

  it.each([
    ['the central document', 'nq.txt', RESOLUTION.replace('nhiều năm', 'mấy năm')],
    ['the configuration', 'doichieu.config.json', '{ "lang": "en" }'],
    ['the decisions', 'doichieu.decisions.yml', 'schemaVersion: 1\ndecisions: []\n'],
    ['the baseline', 'doichieu.baseline.json', '{ "schemaVersion": 1, "findings": [] }'],
  ])('looks at everything where %s has changed, and says so', async (_, file, text) => {
    const folder = repository()
    put(folder, file, text)
    const run = await since(folder, 'HEAD')
    expect(lookedAt(run)).toEqual(['kh/a.txt', 'kh/b.txt'])
    expect(run.err).toContain(`${file} has changed since HEAD`)
  })

  it('looks at everything where the baseline was taken away', async () => {
    const folder = repository({ 'doichieu.baseline.json': '{ "schemaVersion": 1, "findings": [] }' })
    expect(lookedAt(await since(folder, 'HEAD'))).toEqual([])
    rmSync(join(folder, 'doichieu.baseline.json'))
    expect(lookedAt(await since(folder, 'HEAD'))).toEqual(['kh/a.txt', 'kh/b.txt'])
  })

  it('takes a trusted copy of the configuration for what it is a copy of', async () => {
    const config = '{ "lang": "en" }'
    const folder = repository({ 'doichieu.config.json': config })
    put(folder, 'tin/doichieu.config.json', config)
    put(folder, 'tin/nq.txt', RESOLUTION)
    put(folder, 'kh/a.txt', FULL_PLAN)
    const run = (): Promise<Outcome> => since(folder, 'HEAD', '--trusted=tin', '--against=tin/nq.txt')
    expect(lookedAt(await run())).toEqual(['kh/a.txt'])
    put(folder, 'tin/doichieu.config.json', '{ "lang": "vi" }')
    expect(lookedAt(await run())).toEqual(['kh/a.txt', 'kh/b.txt'])
  })

  it('finds documents by names of all kinds', async () => {
    const names = [
      '-rf.txt',
      'a\nb.txt',
      'a"b\'c.txt',
      'kế hoạch số 1.txt',
      ':(top)x.txt',
      '--output=x.txt',
      '$(touch x).txt',
      'a\\b.txt',
    ]
    const files = Object.fromEntries(names.map((name) => [`kh/${name}`, PARTIAL_PLAN]))
    const folder = repository(files)
    expect(lookedAt(await since(folder, 'HEAD'))).toEqual([])
    for (const name of names) put(folder, `kh/${name}`, FULL_PLAN)
    expect(lookedAt(await since(folder, 'HEAD'))).toHaveLength(names.length)
  })

  it('is not led astray by names in no encoding', async () => {
    const folder = repository()
    const odd = Buffer.concat([Buffer.from(`${folder}/kh/`), Buffer.from([0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74])])
    writeFileSync(odd, PARTIAL_PLAN)
    git(folder, 'add', '--all')
    git(folder, 'commit', '--quiet', '--message=hai')
    rmSync(odd)
    put(folder, 'kh/a.txt', FULL_PLAN)
    expect(lookedAt(await since(folder, 'HEAD'))).toEqual(['kh/a.txt'])
  })

  it('follows a link to what it leads to', async () => {
    const folder = repository({ 'goc/c.txt': PARTIAL_PLAN })
    const named = (): Promise<Outcome> => since(folder, 'HEAD', 'kh/l.txt')
    symlinkSync('../goc/c.txt', join(folder, 'kh/l.txt'))
    git(folder, 'add', '--all')
    git(folder, 'commit', '--quiet', '--message=hai')
    expect(lookedAt(await named())).toEqual([])
    put(folder, 'goc/c.txt', FULL_PLAN)
    expect(lookedAt(await named())).toEqual(['kh/l.txt'])
  })

  it('takes line ends that git changes for no change', async () => {
    const folder = repository()
    put(folder, 'kh/a.txt', PARTIAL_PLAN.replaceAll('\n', '\r\n'))
    expect(lookedAt(await since(folder, 'HEAD'))).toEqual([])
  })
})

describe('a revision that is none', () => {
  it.each([
    ['--output=pwned'],
    ['-h'],
    ['nope'],
    [''],
    ['HEAD:nq.txt'],
    ['HEAD\0x'],
    ['main..HEAD'],
    ['$(touch pwned)'],
    ['HEAD'.repeat(100_000)],
  ])('%.20j stops the run with one sentence', async (revision) => {
    const folder = repository()
    const { code, err, out } = await since(folder, revision)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^doichieu: --since: the git repository has no revision “[^\n]*”\.\n$/u)
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })

  it('for there is no repository, or only a part of it, says which', async () => {
    const bare = folderWith({ 'nq.txt': RESOLUTION, 'kh/a.txt': PARTIAL_PLAN })
    expect(await since(bare, 'HEAD')).toMatchObject({
      code: 2,
      err: 'doichieu: --since needs a git repository, and the working folder is in none.\n',
    })
    const folder = repository()
    const first = git(folder, 'rev-parse', 'HEAD').trim()
    put(folder, 'kh/a.txt', FULL_PLAN)
    git(folder, 'commit', '--quiet', '--all', '--message=hai')
    const copy = mkdtempSync(join(tmpdir(), 'doichieu-test-'))
    git(copy, 'clone', '--quiet', '--depth=1', `file://${folder}`, 'nong')
    const shallow = await since(join(copy, 'nong'), first)
    expect(shallow).toMatchObject({ code: 2, err: expect.stringContaining('shallow copy without the revision') as string })
  })

  it('for there is no git says so', async () => {
    const folder = repository()
    const argv = ['check', 'kh', '--against=nq.txt', '--since=HEAD', '--lang=en']
    const run = await runIn(folder, argv, { env: { PATH: folder } })
    expect(run).toMatchObject({ code: 2, err: 'doichieu: --since needs git, and there is none on this machine.\n' })
    // Nor is one that lies in the working folder.
    put(folder, 'git', '#!/bin/sh\ntouch pwned\n')
    chmodSync(join(folder, 'git'), 0o755)
    expect((await runIn(folder, argv, { env: { PATH: '.' } })).code).toBe(2)
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })
})

describe('plans that are gone since', () => {
  const CONFIG = JSON.stringify({ lang: 'en', against: 'nq.txt', sets: [{ role: 'plan', files: ['kh/*.txt'] }] })
  const missing = 'of HEAD are no longer looked at, removed or no longer matched: kh/a.txt, kh/b.txt'
  const configured = (folder: string): Promise<Outcome> =>
    runIn(folder, ['check', '--since=HEAD', '--format=json', '--fail-on=never'], { env: ENV })

  it.each<[string, (folder: string, name: string) => void]>([
    ['removed', (folder, name) => rmSync(join(folder, 'kh', name))],
    ['hidden', (folder, name) => renameSync(join(folder, 'kh', name), join(folder, `kh/.an-${name}`))],
    ['moved out', (folder, name) => renameSync(join(folder, 'kh', name), join(folder, name))],
  ])('are named where they were %s, in a folder and in a set, also where none is left', async (_, away) => {
    const folder = repository({ 'doichieu.config.json': CONFIG, 'kh/c.txt': FULL_PLAN })
    away(folder, 'a.txt')
    away(folder, 'b.txt')
    for (const run of [await configured(folder), await since(folder, 'HEAD')]) {
      expect(run.err).toContain(`2 documents ${missing}`)
      expect(run.err).not.toContain('No document has changed')
      expect(run.code).toBe(0)
    }
    away(folder, 'c.txt')
    const none = await configured(folder)
    expect(none.err).toContain(`3 documents ${missing}, kh/c.txt`)
    expect(none.code).toBe(0)
  })

  it('are named too where everything is looked at', async () => {
    const folder = repository()
    rmSync(join(folder, 'kh/a.txt'))
    put(folder, 'nq.txt', RESOLUTION.replace('nhiều năm', 'mấy năm'))
    expect((await since(folder, 'HEAD')).err).toContain('removed or no longer matched: kh/a.txt')
  })

  it('are not those that have another name now, nor what was no document before', async () => {
    const folder = repository({
      'kh/bao-cao.md': '# x\n\n<!-- doichieu compare -->\n',
      'kh/.an.txt': PARTIAL_PLAN,
      'kh/c.txt': FULL_PLAN,
    })
    renameSync(join(folder, 'kh/c.txt'), join(folder, 'kh/d.txt'))
    const run = await since(folder, 'HEAD')
    expect(run.err).not.toContain('no longer looked at')
    expect(lookedAt(run)).toEqual(['kh/d.txt'])
  })
})
