import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, foundBy, office } from './check-office.js'
import { folderWith } from './cli-run.js'

describe('a configuration of check that cannot be followed stops the run with one sentence', () => {
  it.each([
    [
      'an unknown rule',
      '{\n "rules": {\n  "task-omited": "error"\n }\n}',
      /doichieu\.config\.json, line 3: rules\.task-omited is not known here; the nearest: task-omitted; found "task-omited"/,
    ],
    [
      'an unknown severity',
      '{ "rules": { "task-omitted": "warnings" } }',
      /rules\.task-omitted has to be one of .*; the nearest: warning; found "warnings"/,
    ],
    [
      'an unknown option',
      '{ "rules": { "coverage-low": { "severity": "error", "options": {\n "lest": 1 } } } }',
      /line 2: rules\.coverage-low\.options\.lest is not known here; the nearest: least/,
    ],
    [
      'an option of another type',
      '{ "rules": { "coverage-low": { "severity": "error", "options": { "least": "1" } } } }',
      /rules\.coverage-low\.options\.least has to be a number; found "1"/,
    ],
    [
      'an option out of its range',
      '{ "rules": { "coverage-low": { "severity": "error", "options": { "least": 2 } } } }',
      /least has to be 1 or less; found 2/,
    ],
    [
      'a rule without a severity',
      '{ "rules": { "coverage-low": { "options": { "least": 1 } } } }',
      /rules\.coverage-low lacks “severity”/,
    ],
    [
      'an unknown preset',
      '{ "presets": ["strikt"] }',
      /presets\[0\] has to be one of recommended, strict, encoding; the nearest: strict; found "strikt"/,
    ],
    ['a share that is none', '{ "coverage": 80 }', /coverage has to be 1 or less; found 80/],
    [
      'a severity to fail on that is none',
      '{ "failOn": "warnig" }',
      /failOn has to be one of error, warning, info, never; the nearest: warning/,
    ],
    ['warnings that are no number', '{ "maxWarnings": -1 }', /maxWarnings has to be 0 or more; found -1/],
    [
      'a set without documents',
      '{ "sets": [ { "role": "plan", "files": [] } ] }',
      /sets\[0\]\.files has to have one entry at least/,
    ],
    [
      'a role that is none',
      '{ "sets": [ { "role": "plans", "files": ["*"] } ] }',
      /sets\[0\]\.role has to be one of central, province, plan; the nearest: plan/,
    ],
    [
      'documents outside',
      '{\n "sets": [ { "role": "plan",\n "files": ["../*.txt"] } ] }',
      /line 3: sets\[0\]\.files\[0\] has to name files in the folder of the configuration/,
    ],
    [
      'documents outside by a choice',
      '{ "overrides": [ { "files": ["{x,..}/*.txt"] } ] }',
      /overrides\[0\]\.files\[0\] has to name files in the folder/,
    ],
    [
      'documents by an absolute path',
      '{ "overrides": [ { "files": ["/etc/*"] } ] }',
      /overrides\[0\]\.files\[0\] has to name files/,
    ],
    [
      'documents by the paths of Windows',
      '{ "overrides": [ { "files": ["xa\\\\*.txt"] } ] }',
      /has to name files in the folder of the configuration, with \/ between folders/,
    ],
    ['a baseline outside', '{ "baseline": "../b.json" }', /baseline has to be a file in the folder of the configuration/],
    [
      'two central documents',
      '{ "against": "21-NQ/TW",\n "sets": [ { "role": "central", "files": ["nq.txt"] } ] }',
      /line 2: sets\[0\]\.files names another central document than 21-NQ\/TW; found "nq.txt"/,
    ],
    [
      'a central set of several',
      '{ "sets": [ { "role": "central", "files": ["xa/*.txt"] } ] }',
      /sets\[0\]\.files has to be one file; there are 2: xa\/day-du\.txt, xa\/thieu\.txt/,
    ],
    [
      'a central set of none',
      '{ "sets": [ { "role": "central", "files": ["tw/*.txt"] } ] }',
      /sets\[0\]\.files has to be one file; there are 0/,
    ],
  ])('%s', async (_, text, words) => {
    const run = await check(office(text), 'xa')
    expect(run.err).toMatch(words)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err.trim().split('\n')).toHaveLength(1)
  })

  it.each([
    ['--rule', 'task-omited=error', 'there is no rule “task-omited”. The nearest: task-omitted'],
    ['--rule', 'task-omitted', '--rule takes id=severity'],
    ['--rule', 'task-omitted=eror', '“eror” is no severity. There are: error, warning, info, off.'],
    ['--preset', 'strikt', 'there is no preset “strikt”. There are: recommended, strict, encoding. Did you mean strict?'],
    ['--preset', '', 'there is no preset “”.'],
    ['--max-warnings', 'x', '--max-warnings is to be a whole number'],
  ])('so does %s %s', async (option, value, words) => {
    const run = await check(office({ against: 'nq.txt' }), 'xa', option, value)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain(words)
  })

  it('never writes a report over a file that it goes by', async () => {
    const folder = office({ against: 'nq.txt' }, { 'd.yml': 'schemaVersion: 1\ndecisions: []\n' })
    const run = await check(folder, 'xa', '--decisions', 'd.yml', '-o', 'd.yml', '--force')
    expect(run.code).toBe(2)
    expect(run.err).toContain('d.yml is an input and is not written over.')
  })

  it('without operands and without plans in the configuration', async () => {
    expect((await check(office({ against: 'nq.txt' }))).code).toBe(2)
  })
})

describe('a configuration is data for check, too', () => {
  const trap = (folder: string): string => `require('fs').writeFileSync(${JSON.stringify(join(folder, 'ran'))}, '')\n`
  const NAMES = ['config.cjs', 'config.js', 'config.mjs', 'config.ts', 'config.json', 'config.yaml']

  it('runs and reads nothing that lies in .config of the working folder', async () => {
    const folder = office({ against: 'nq.txt' })
    mkdirSync(join(folder, '.config'))
    for (const name of NAMES) writeFileSync(join(folder, '.config', name), trap(folder))
    const before = process.cwd()
    process.chdir(folder)
    try {
      expect(foundBy(await check(folder, 'xa')).central.path).toBe('nq.txt')
    } finally {
      process.chdir(before)
    }
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  it.each(['.js', '.cjs', '.mjs', '.ts', ''])('has no loader that runs a file that ends with “%s”', async (ending) => {
    const folder = office('{}')
    writeFileSync(join(folder, `cau-hinh${ending}`), trap(folder))
    const named = await check(folder, 'xa', '--config', `cau-hinh${ending}`)
    expect(named).toMatchObject({ code: 2, out: '' })
    writeFileSync(join(folder, 'doichieu.config.json'), JSON.stringify({ extends: `cau-hinh${ending}` }))
    expect(await check(folder, 'xa')).toMatchObject({ code: 2, out: '' })
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  it.each(['./x.cjs', '../outside.json', './other.json'])('refuses $import of %s, also in what is extended', async (name) => {
    const folder = office({ extends: 'co-so.json' }, { 'co-so.json': JSON.stringify({ $import: name }), 'other.json': '{}' })
    writeFileSync(join(folder, 'x.cjs'), trap(folder))
    const run = await check(folder, 'xa')
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('co-so.json: $import cannot be used')
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  it.each([
    ['extends', { extends: 'link.json' }],
    ['decisions', { decisions: 'link.json' }],
    ['baseline', { baseline: 'link.json' }],
    ['applies', { applies: 'link.json' }],
    ['terms', { terms: ['link.json'] }],
    ['against', { against: 'link.json' }],
    ['roster', { roster: [{ unit: 'A', file: 'link.json' }] }],
  ])('reads nothing outside of its folder through a link: %s', async (_, configuration) => {
    const elsewhere = folderWith({ 'x.json': '{}' })
    const folder = office(configuration)
    symlinkSync(join(elsewhere, 'x.json'), join(folder, 'link.json'))
    const run = await check(folder, 'xa')
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('has to be a file in the folder of the configuration')
  })
})
