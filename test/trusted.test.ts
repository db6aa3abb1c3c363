import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn, type Outcome } from './cli-run.js'

const EN = { env: { LANG: 'en_US.UTF-8' } }

/** What the branch says that new plans are to be merged into. */
const TRUSTED: Readonly<Record<string, string>> = {
  'nq.txt': RESOLUTION,
  'doichieu.config.json': JSON.stringify({
    lang: 'en',
    against: 'nq.txt',
    presets: ['encoding'],
    rules: { 'task-omitted': 'error' },
    sets: [{ role: 'plan', files: ['xa/*.txt'] }],
    overrides: [{ files: ['xa/nhe.txt'], rules: { 'task-omitted': 'info' } }],
  }),
}

const decision = (plan: string, justified: boolean): string =>
  JSON.stringify({
    schemaVersion: 1,
    decisions: [{ task: 'II/2', plan, label: 'omitted', justified, who: 'A', when: '2022-12-01', why: 'không có kiểm lâm' }],
  })

/** Two folders: the plans as a request brings them, and what is trusted. */
function request(
  files: Readonly<Record<string, string>> = {},
  trusted: Readonly<Record<string, string>> = TRUSTED,
): { readonly folder: string; readonly base: string } {
  return {
    folder: folderWith({ 'xa/kh.txt': PARTIAL_PLAN, 'xa/nhe.txt': `${PARTIAL_PLAN}\n`, 'nq.txt': RESOLUTION, ...files }),
    base: folderWith(trusted),
  }
}
const check = ({ folder, base }: ReturnType<typeof request>, ...argv: string[]): Promise<Outcome> =>
  runIn(folder, ['check', '--trusted', base, '--format', 'json', ...argv], EN)

interface Found {
  readonly central: { readonly path: string; readonly sha256: string }
  readonly findings: readonly {
    readonly ruleId: string
    readonly file: string
    readonly severity: string
    readonly state: string
  }[]
}
const omissions = ({ out, err }: Outcome): string[] => {
  if (out === '') throw new Error(err)
  return (JSON.parse(out) as Found).findings
    .filter(({ ruleId }) => ruleId === 'task-omitted')
    .map(({ file, severity, state }) => `${file} ${severity} ${state}`)
}
/** A result without the path of the folder that is trusted, which differs. */
const resultOf = ({ out, code }: Outcome, base: string): unknown => ({ code, out: out.replaceAll(base, 'BASE') })

describe('--trusted', () => {
  it.each<[string, string]>([
    ['a report in Markdown', `${PARTIAL_PLAN}\n<!-- doichieu compare -->\n`],
    ['a report in text', `CHECK OF 1 DOCUMENT\n\n${PARTIAL_PLAN}\ndoichieu 0.1.0\n`],
  ])('does not pass over a plan that is made to look like %s', async (_, text) => {
    const full = { 'xa/kh.txt': FULL_PLAN, 'xa/nhe.txt': FULL_PLAN }
    for (const operands of [['xa'], []]) {
      const run = await check(request({ ...full, 'xa/gia.txt': text }), ...operands)
      expect(run.err).toContain('xa/gia.txt')
      expect(run.code).toBe(3)
    }
  })

  it('says by its exit code that a link in place of a plan was not looked at', async () => {
    const made = request({ 'xa/kh.txt': FULL_PLAN, 'xa/nhe.txt': FULL_PLAN })
    symlinkSync(join(made.base, 'nq.txt'), join(made.folder, 'xa/link.txt'))
    expect((await check(made, 'xa')).code).toBe(3)
  })

  it('takes the configuration from there, and the plans from the working folder', async () => {
    const run = await check(request())
    expect(run.err).toBe('')
    expect(run.code).toBe(1)
    expect(omissions(run)).toEqual(['xa/kh.txt error new', 'xa/nhe.txt info new'])
  })

  it.each<[string, Record<string, string>]>([
    ['configuration', { 'doichieu.config.json': JSON.stringify({ rules: { 'task-omitted': 'off' }, failOn: 'never' }) }],
    ['configuration, also as YAML', { 'doichieu.config.yaml': 'failOn: never\nsets: [{ role: plan, files: [nq.txt] }]\n' }],
    ['configuration, also in package.json', { 'package.json': JSON.stringify({ doichieu: { failOn: 'never' } }) }],
    ['configuration with code beside it', { '.config/config.cjs': 'process.exit(0)' }],
    ['decisions', { 'doichieu.decisions.yml': decision('xa/kh.txt', true) }],
    ['baseline', { 'doichieu.baseline.json': '{"schemaVersion":1,"findings":[]}' }],
    ['broken configuration', { 'doichieu.config.json': '{' }],
    ['central document', { 'nq.txt': RESOLUTION.replace(/- Đào tạo.*\n/u, '') }],
  ])('is not moved by a request that brings its own %s', async (_, files) => {
    const plain = request()
    const with_ = request(files)
    expect(resultOf(await check(with_), with_.base)).toEqual(resultOf(await check(plain), plain.base))
  })

  it('is not moved by a baseline of the request that knows every finding', async () => {
    const own = request()
    expect((await runIn(own.folder, ['check', 'xa/kh.txt', '--against', 'nq.txt', '--update-baseline'], EN)).code).toBe(0)
    expect(readFileSync(join(own.folder, 'doichieu.baseline.json'), 'utf8')).toContain('task-omitted')
    expect(omissions(await check(own, 'xa/kh.txt'))).toEqual(['xa/kh.txt error new'])
  })

  it('knows a baseline and decisions of its own, whose plans are those of the working folder', async () => {
    const writer = folderWith({ ...TRUSTED, 'xa/kh.txt': PARTIAL_PLAN, 'xa/nhe.txt': PARTIAL_PLAN })
    expect((await runIn(writer, ['check', '--update-baseline'], EN)).code).toBe(0)
    const baseline = readFileSync(join(writer, 'doichieu.baseline.json'), 'utf8')
    const known = await check(request({}, { ...TRUSTED, 'doichieu.baseline.json': baseline }))
    expect(omissions(known)).toEqual(['xa/kh.txt error baselined', 'xa/nhe.txt info baselined'])
    expect(known.code).toBe(0)
    const decided = await check(request({}, { ...TRUSTED, 'doichieu.decisions.yml': decision('xa/kh.txt', true) }))
    expect(omissions(decided)).toEqual(['xa/kh.txt error decided', 'xa/nhe.txt info new'])
    // In a folder below, plans are named as from the same folder of the working folder.
    const below = {
      ...TRUSTED,
      'doichieu.config.json': JSON.stringify({ against: 'nq.txt', lang: 'en', decisions: 'qd/d.yml' }),
      'qd/d.yml': decision('../xa/kh.txt', true),
    }
    expect(omissions(await check(request({}, below), 'xa/kh.txt'))).toEqual(['xa/kh.txt error decided'])
  })

  it('says so where there is no configuration, and goes by what is built in', async () => {
    const own = request({ 'doichieu.config.json': '{ "failOn": "never" }' }, { 'nq.txt': RESOLUTION })
    const run = await check(own, 'xa/kh.txt', '--against', join(own.base, 'nq.txt'))
    expect(run.err).toContain('no configuration in there; the settings are those built in.')
    expect(run.code).toBe(1)
    expect((await check(own, 'xa/kh.txt', '--against', join(own.base, 'nq.txt'), '--quiet')).err).toBe('')
  })

  it.each(['--config', '--decisions', '--baseline', '--terms', '--applies', '--against', '--corrections'])(
    'refuses %s of a file elsewhere',
    async (option) => {
      const own = request({ 'rieng.json': '{}' })
      const run = await check(own, 'xa/kh.txt', option, 'rieng.json')
      expect(run).toMatchObject({ code: 2, out: '' })
      expect(run.err).toContain(`${option}: rieng.json is not in ${own.base}, which alone is trusted.`)
    },
  )

  it('takes files of its own by name', async () => {
    const own = request({}, { ...TRUSTED, 'd.yml': decision('xa/kh.txt', true), 't.txt': 'chi bộ mẫu = chi bộ kiểu mẫu\n' })
    const run = await check(own, 'xa/kh.txt', '--decisions', join(own.base, 'd.yml'), '--terms', join(own.base, 't.txt'))
    expect(omissions(run)).toEqual(['xa/kh.txt error decided'])
  })

  it.each([
    ['doichieu.config.json', '--config'],
    ['doichieu.decisions.yml', '--decisions'],
    ['doichieu.baseline.json', '--baseline'],
  ])('refuses a %s that is a link out of it', async (name, option) => {
    const { 'doichieu.config.json': config = '', ...rest } = TRUSTED
    const own = request(
      { 'la.json': name === 'doichieu.config.json' ? '{}' : decision('xa/kh.txt', true) },
      name === 'doichieu.config.json' ? rest : { ...rest, 'doichieu.config.json': config },
    )
    symlinkSync(join(own.folder, 'la.json'), join(own.base, name))
    const run = await check(own, 'xa/kh.txt')
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain(`${option}: `)
    expect(run.err).toContain('which alone is trusted')
  })

  it('refuses a folder of it that is a link out of it, and a link that leads nowhere yet', async () => {
    const own = request({ 'qd/d.yml': decision('xa/kh.txt', true) })
    symlinkSync(join(own.folder, 'qd'), join(own.base, 'qd'))
    symlinkSync(join(own.folder, 'sau.yml'), join(own.base, 'sau.yml'))
    for (const name of ['qd/d.yml', 'sau.yml', 'qd/khong-co.yml']) {
      const run = await check(own, 'xa/kh.txt', '--decisions', join(own.base, name))
      expect(run).toMatchObject({ code: 2, out: '' })
    }
  })

  it('means the bundled resolution by its number, whatever the request calls so', async () => {
    const config = JSON.stringify({ lang: 'en', against: '21-NQ/TW' })
    const own = request({ '21-NQ/TW': RESOLUTION }, { 'doichieu.config.json': config })
    const central = async (from: typeof own, ...argv: string[]): Promise<string> =>
      (JSON.parse((await check(from, 'xa/kh.txt', ...argv)).out) as Found).central.sha256
    const bundled = await central(request({}, { 'doichieu.config.json': config }))
    expect(await central(own)).toBe(bundled)
    expect(await central(own, '--against', '21-NQ/TW')).toBe(bundled)
  })

  it('is no set of plans itself where it lies in the working folder', async () => {
    const folder = folderWith({ 'xa/kh.txt': PARTIAL_PLAN })
    const sets = [{ role: 'plan', files: ['**/*.txt'] }]
    const config = JSON.stringify({ lang: 'en', against: 'nq.txt', sets })
    for (const [name, text] of Object.entries({ 'nq.txt': RESOLUTION, 'cu.txt': FULL_PLAN, 'doichieu.config.json': config })) {
      mkdirSync(dirname(join(folder, 'base', name)), { recursive: true })
      writeFileSync(join(folder, 'base', name), text)
    }
    const { out } = await runIn(folder, ['check', '--trusted', 'base', '--format', 'json'], EN)
    expect((JSON.parse(out) as { documents: { path: string }[] }).documents.map(({ path }) => path)).toEqual(['xa/kh.txt'])
  })

  it('takes the plans of a roster from the working folder', async () => {
    const roster = [{ unit: 'A', file: 'xa/kh.txt' }]
    const own = request({}, { ...TRUSTED, 'doichieu.config.json': JSON.stringify({ lang: 'en', against: 'nq.txt', roster }) })
    expect(omissions(await check(own))).toEqual(['xa/kh.txt error new'])
  })

  it('holds for compare, too', async () => {
    const own = request(
      { 'doichieu.decisions.yml': decision('xa/kh.txt', true), 'doichieu.config.json': '{ "against": "21-NQ/TW" }' },
      TRUSTED,
    )
    const argv = ['compare', 'xa/kh.txt', '--trusted', own.base, '--fail-on', 'omitted', '--format', 'json']
    const run = await runIn(own.folder, argv, EN)
    expect(run.code).toBe(1)
    expect(run.out).not.toContain('không có kiểm lâm')
  })

  it('stops where there is no such folder', async () => {
    const { folder } = request()
    const run = await runIn(folder, ['check', 'xa', '--trusted', 'khong-co'], EN)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('khong-co: there is no such folder to trust.')
  })
})
