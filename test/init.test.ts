import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { starters } from '../src/cli/starters.js'
import type { Answers } from '../src/cli/starter.js'
import { folderWith, FULL_PLAN, RESOLUTION, runIn, type Outcome } from './cli-run.js'

const EN = { env: { LANG: 'en_US.UTF-8' } }
const init = (folder: string, ...argv: string[]): Promise<Outcome> => runIn(folder, ['init', ...argv], EN)
const read = (folder: string, name = 'doichieu.config.json'): string => readFileSync(join(folder, name), 'utf8')

/** A terminal at which these answers are given, in order; null ends the input. What was asked is on record. */
function terminal(...answers: (string | null)[]): {
  readonly ask: (question: string) => Promise<string | null>
  readonly asked: string[]
} {
  const asked: string[] = []
  const left = [...answers]
  return {
    asked,
    ask: (question) => {
      asked.push(question)
      return Promise.resolve(left.shift() ?? null)
    },
  }
}

describe('init', () => {
  it('writes a configuration with what is usual, which check goes by', async () => {
    const folder = folderWith({ 'ke-hoach/a.txt': FULL_PLAN })
    const run = await init(folder, '--yes')
    expect(run).toMatchObject({ code: 0, out: '' })
    expect(run.err).toContain('Wrote doichieu.config.json')
    expect(JSON.parse(read(folder))).toEqual({
      $schema: './node_modules/doichieu/schemas/configuration.schema.json',
      lang: 'en',
      against: '21-NQ/TW',
      presets: ['recommended'],
      failOn: 'error',
      sets: [{ role: 'plan', files: ['ke-hoach/**'] }],
    })
    const checked = await runIn(folder, ['check', '--format', 'json'])
    expect(checked.out).toContain('"path": "ke-hoach/a.txt"')
  })

  it('writes what flags say, the same each time, as YAML too', async () => {
    const folder = folderWith({ 'nq/nq.txt': RESOLUTION })
    const flags = ['--yes', '--against', 'nq/nq.txt', '--plans', 'xa/*.md', '--plans', 'huyen/*', '--preset', 'strict,encoding']
    expect((await init(folder, ...flags, '--format', 'yaml', '--lang', 'vi')).code).toBe(0)
    const text = read(folder, 'doichieu.config.yaml')
    expect(parse(text)).toEqual({
      lang: 'vi',
      against: 'nq/nq.txt',
      presets: ['strict', 'encoding'],
      failOn: 'error',
      sets: [{ role: 'plan', files: ['xa/*.md', 'huyen/*'] }],
    })
    expect((await init(folder, ...flags, '--format', 'yaml', '--lang', 'vi', '--force')).code).toBe(0)
    expect(read(folder, 'doichieu.config.yaml')).toBe(text)
  })

  it('asks on a terminal for what no flag says, and again where an answer cannot be followed', async () => {
    const folder = folderWith({ 'nq.txt': RESOLUTION })
    const { ask, asked } = terminal('khong-co.txt', 'nq.txt', 'xa/*.{md,txt}, huyen/*.txt', 'strikt', 'strict', '')
    const run = await runIn(folder, ['init', '--ci', 'none'], { ...EN, ask })
    expect(run.code).toBe(0)
    const questions = [
      'The document from above: a file in this folder, or the number of a bundled one',
      'Where the plans are',
      'Set of rules',
      'Format of the configuration',
    ]
    const order = asked.map((question) => questions.findIndex((words) => question.startsWith(words)))
    expect(order).toEqual([0, 0, 1, 2, 2, 3])
    expect(run.out).toContain('there is no file “khong-co.txt”')
    expect(run.out).toContain('Did you mean strict?')
    expect(JSON.parse(read(folder))).toMatchObject({
      against: 'nq.txt',
      presets: ['strict'],
      sets: [{ role: 'plan', files: ['xa/*.{md,txt}', 'huyen/*.txt'] }],
    })
  })

  it('writes nothing where the questions are ended', async () => {
    const folder = folderWith({})
    const run = await runIn(folder, ['init'], { ...EN, ask: terminal('', null).ask })
    expect(run.code).toBe(0)
    expect(run.err).toContain('Stopped; nothing was written.')
    expect(existsSync(join(folder, 'doichieu.config.json'))).toBe(false)
  })

  it('needs a terminal or --yes', async () => {
    const folder = folderWith({})
    const run = await init(folder)
    expect(run.code).toBe(2)
    expect(run.err).toContain('add --yes')
    expect(existsSync(join(folder, 'doichieu.config.json'))).toBe(false)
  })

  it.each([
    ['doichieu.config.json', '{ "lang": "vi" }'],
    ['doichieu.config.yaml', 'lang: vi\n'],
    ['package.json', '{ "doichieu": { "lang": "vi" } }'],
  ])('leaves a configuration alone that is there as %s', async (name, text) => {
    const folder = folderWith({ [name]: text })
    const run = await init(folder, '--yes')
    expect(run.code).toBe(2)
    expect(run.err).toContain(`${name} exists.`)
    expect(read(folder, name)).toBe(text)
    expect(existsSync(join(folder, 'doichieu.config.json'))).toBe(name === 'doichieu.config.json')
  })

  it('writes over it with --force, be it broken, but never a second one beside it', async () => {
    const folder = folderWith({ 'doichieu.config.json': '{' })
    expect((await init(folder, '--yes', '--force')).code).toBe(0)
    expect(JSON.parse(read(folder))).toMatchObject({ against: '21-NQ/TW' })
    const beside = await init(folder, '--yes', '--force', '--format', 'yaml')
    expect(beside.code).toBe(2)
    expect(beside.err).toContain('Remove it first.')
    expect(existsSync(join(folder, 'doichieu.config.yaml'))).toBe(false)
  })

  it.each([
    [['--against', 'khong-co.txt'], 'there is no file “khong-co.txt”'],
    [['--against', '../nq.txt'], 'there is no file'],
    [['--plans', '../*.txt'], 'has to name files in the folder of the configuration'],
    [['--preset', 'strikt'], 'Did you mean strict?'],
    [['--ci', 'gitea'], '--ci is one of'],
    [['--format', 'toml'], '--format is one of json, yaml, not “toml”.'],
  ])('refuses %j', async (argv, words) => {
    const folder = folderWith({})
    const run = await init(folder, '--yes', ...argv)
    expect(run.code).toBe(2)
    expect(run.err).toContain(words)
    expect(existsSync(join(folder, 'doichieu.config.json'))).toBe(false)
  })

  it('heeds no configuration above it', async () => {
    const folder = folderWith({ 'doichieu.config.json': '{', 'xa/kh.txt': FULL_PLAN })
    mkdirSync(join(folder, '.git'))
    expect((await init(join(folder, 'xa'), '--yes')).code).toBe(0)
  })
})

describe('what init writes', () => {
  const answers: Answers = {
    language: 'en',
    against: '21-NQ/TW',
    plans: ['*.md'],
    presets: ['recommended'],
    ci: 'none',
    format: 'json',
  }

  it('has a place each, within the folder', () => {
    const places = starters.map((starter) => starter.path(answers))
    expect(new Set(places).size).toBe(places.length)
    expect(places.filter((place) => place.startsWith('/') || place.includes('..') || place.includes('\\'))).toEqual([])
  })
})

describe('init --ci beside a configuration that is there', () => {
  it('leaves it as it is and writes what is missing', async () => {
    const folder = folderWith({ 'doichieu.config.yaml': 'lang: en\n' })
    const run = await init(folder, '--ci', 'git-hook')
    expect(run).toMatchObject({ code: 0, out: '' })
    expect(run.err).toContain('doichieu.config.yaml is there and stays as it is.')
    expect(read(folder, 'doichieu.config.yaml')).toBe('lang: en\n')
    const hook = read(folder, '.githooks/pre-commit')
    const again = await init(folder, '--ci', 'git-hook', '--lang', 'vi')
    expect(again.err).toContain('.githooks/pre-commit')
    expect(read(folder, '.githooks/pre-commit')).toBe(hook)
    expect(existsSync(join(folder, 'doichieu.config.json'))).toBe(false)
  })

  it('writes over nothing where more is asked for', async () => {
    const folder = folderWith({ 'doichieu.config.json': '{}' })
    expect((await init(folder, '--yes', '--ci', 'git-hook', '--preset', 'strict')).code).toBe(2)
    expect((await init(folder, '--yes')).code).toBe(2)
    expect(read(folder)).toBe('{}')
  })
})

describe('the plans of what init writes', () => {
  const NAMES = ['a.md', 'b.TXT', 'c.html', 'd.markdown', 'van-ban', 'xa/e.txt']
  const OTHERS = { 'ke-hoach/so-lieu.csv': 'a,b\n1,2\n', 'ke-hoach/Thumbs.db': 'x' }
  const HIDDEN = ['.p.md', '.nhap/kh.md', '~$c.md']
  const plans = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [`ke-hoach/${name}`, FULL_PLAN]))
  const checked = ({ out }: Outcome): string[] =>
    (JSON.parse(out) as { readonly documents: readonly { readonly path: string }[] }).documents.map(({ path }) => path).sort()

  it('are the documents of the folder under any name, as where the folder itself is given', async () => {
    const folder = folderWith({ ...plans(NAMES), ...plans(HIDDEN), ...OTHERS })
    expect((await init(folder, '--yes')).code).toBe(0)
    const bySets = await runIn(folder, ['check', '--format', 'json'], EN)
    const byFolder = await runIn(folder, ['check', 'ke-hoach', '--format', 'json'], EN)
    expect(checked(bySets)).toEqual(NAMES.map((name) => `ke-hoach/${name}`).sort())
    expect(checked(byFolder)).toEqual(checked(bySets))
    for (const { err } of [bySets, byFolder]) {
      expect(err).toMatch(/left aside, no documents: (?:ke-hoach\/)?so-lieu\.csv$/mu)
      expect(err).toMatch(/left aside, hidden files that hold documents: .*\.nhap\/kh\.md, .*\.p\.md, .*~\$c\.md$/mu)
      expect(err).not.toContain('Thumbs.db')
    }
  })

  it('are the hidden ones too where a folder alone is trusted', async () => {
    const trusted = folderWith({})
    expect((await init(trusted, '--yes')).code).toBe(0)
    const folder = folderWith({ ...plans(HIDDEN), ...OTHERS })
    for (const operands of [[], ['ke-hoach']])
      expect(checked(await runIn(folder, ['check', ...operands, '--trusted', trusted, '--format', 'json'], EN))).toEqual(
        HIDDEN.map((name) => `ke-hoach/${name}`).sort(),
      )
  })
})
