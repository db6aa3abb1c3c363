import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/check/rules.js'
import { folderWith, FULL_PLAN, type Outcome, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'

/* A gate that a plan could pass without a word, and what is told of documents that were not looked at. */

const EN = { env: { LANG: 'en_US.UTF-8' } }
const SETS = [{ role: 'plan', files: ['xa/**/*.{txt,md}'] }]
const settings = (more: object = {}): string =>
  JSON.stringify({
    lang: 'en',
    against: 'nq.txt',
    presets: ['encoding'],
    rules: { 'task-omitted': 'error', 'judged-as': 'info' },
    ...more,
  })

interface Found {
  readonly documents: readonly { readonly path: string }[]
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
  readonly findings: readonly {
    readonly ruleId: string
    readonly file: string
    readonly severity: string
    readonly message: string
  }[]
}
const foundBy = ({ out, err }: Outcome): Found => {
  if (out === '') throw new Error(err)
  return JSON.parse(out) as Found
}
const told = (run: Outcome, rule: string): string[] =>
  foundBy(run).findings.flatMap(({ ruleId, severity, message }) => (ruleId === rule ? `${severity}: ${message}` : []))

/** A check of the folder's plans, by its own configuration, or by one that alone is trusted. */
const check = (folder: string, ...argv: string[]): Promise<Outcome> => runIn(folder, ['check', '--format=json', ...argv], EN)
const trusted = (files: Readonly<Record<string, string | Uint8Array>>): { readonly folder: string; readonly argv: string[] } => {
  const base = folderWith({ 'nq.txt': RESOLUTION, 'doichieu.config.json': settings({ sets: SETS }) })
  return { folder: folderWith(files), argv: ['--trusted', base, '--no-inline'] }
}

const matter = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n\n`
const NO_PLANS = ['Công văn', 'Báo cáo', 'Tờ trình', 'Giấy mời']
const CLAIMS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NO_PLANS.map((type) => [type, matter(`type: ${type}`) + PARTIAL_PLAN])),
  'a typed report': PARTIAL_PLAN.replace('KẾ HOẠCH', 'BÁO CÁO'),
  'a body of the state': matter('number: 12/KH-UBND') + PARTIAL_PLAN,
  'the central document': matter('number: 99-NQ/TW', 'date: 2021-03-05') + PARTIAL_PLAN,
  'the central document, in its typed head': `${RESOLUTION.slice(0, RESOLUTION.indexOf('NGHỊ'))}\n${PARTIAL_PLAN}`,
}

describe('what a document says of itself', () => {
  it.each(Object.entries(CLAIMS))('does not make a plan pass where only a folder is trusted: %s', async (_, text) => {
    const { folder, argv } = trusted({ 'xa/kh.md': text })
    const run = await check(folder, ...argv)
    expect(told(run, 'task-omitted').map((each) => each.slice(0, 6))).toEqual(['error:'])
    expect(told(run, 'judged-as')).toEqual([])
    expect(run.code).toBe(1)
  })

  it.each(NO_PLANS)('does not count against a set of plans: %s', async (type) => {
    const plan = { 'xa/kh.md': CLAIMS[type] ?? '', 'nq.txt': RESOLUTION }
    const named = await check(folderWith({ ...plan, 'doichieu.config.json': settings({ sets: SETS }) }))
    expect(named.code).toBe(1)
    expect(told(named, 'judged-as')).toEqual([])
    const operand = await check(folderWith({ ...plan, 'doichieu.config.json': settings() }), 'xa/kh.md')
    expect(operand.code).toBe(0)
    expect(told(operand, 'judged-as')).toEqual([
      `info: Taken for a document of the type “${type}”: what a plan must have is told less gravely, for information.`,
    ])
  })

  it.each([
    ['the central document', 'Taken for the central document itself, and not compared.'],
    ['the central document, in its typed head', 'Taken for the central document itself, and not compared.'],
    [
      'a body of the state',
      'Taken for a document of a body of the state beside one of the party: what it lacks is told less gravely, as a warning.',
    ],
  ])('is told where less is asked of it: %s', async (claim, words) => {
    const folder = folderWith({
      'xa/kh.md': CLAIMS[claim] ?? '',
      'nq.txt': RESOLUTION,
      'doichieu.config.json': settings({ sets: SETS }),
    })
    const run = await check(folder)
    expect(told(run, 'judged-as')).toEqual([`info: ${words}`])
    expect(run.code).toBe(0)
  })

  it('is not needed where it is the central document to the byte', async () => {
    const { folder, argv } = trusted({ 'xa/nq.txt': RESOLUTION })
    const run = await check(folder, ...argv)
    expect(told(run, 'judged-as')).toHaveLength(1)
    expect(run.code).toBe(0)
  })
})

/** A file whose name is no UTF-8. */
function oddlyNamed(folder: string, text: string): void {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/xa/ke`), Buffer.from([0xff, 0xfe]), Buffer.from('.md')]), text)
}

describe('a plan by whatever name', () => {
  const odd = ['xa/ke\nhoach.md', 'xa/ke\rhoach.md', 'xa/bắc\u2028/kh.md', 'xa/[nháp] (1).md', 'xa/a\n/b/kh.txt']
  it.each([[[]], [['xa']], [['xa/**/*.{md,txt}']]])('is looked at with the operands %j', async (operands) => {
    const { folder, argv } = trusted(Object.fromEntries(odd.map((name) => [name, PARTIAL_PLAN])))
    const run = await check(folder, ...operands, ...argv)
    expect(
      foundBy(run)
        .documents.map(({ path }) => path)
        .sort(),
    ).toEqual([...odd].sort())
    expect(told(run, 'task-omitted')).toHaveLength(odd.length)
  })

  it('has the rules of the overrides for its path', async () => {
    const overrides = [{ files: ['xa/*.md'], rules: { 'task-omitted': 'info' } }]
    const folder = folderWith({
      'xa/ke\nhoach.md': PARTIAL_PLAN,
      'nq.txt': RESOLUTION,
      'doichieu.config.json': settings({ sets: SETS, overrides }),
    })
    expect(told(await check(folder), 'task-omitted')).toEqual([expect.stringMatching(/^info/u)])
  })

  it.each([[[]], [['xa']], [['xa/*.md']]])(
    'is told, and fails the run, where the name cannot be opened: %j',
    async (operands) => {
      const { folder, argv } = trusted({ 'xa/kh.md': FULL_PLAN })
      oddlyNamed(folder, PARTIAL_PLAN)
      const run = await check(folder, ...operands, ...argv)
      expect(run.err).toMatch(/xa\/ke\ufffd+\.md: the name of the file is in no encoding/u)
      expect(run.code).toBe(3)
    },
  )

  it('is told where a link stands for it, and fails a run in which only a folder is trusted', async () => {
    const own = folderWith({ 'xa/kh.md': FULL_PLAN, 'nq.txt': RESOLUTION, 'doichieu.config.json': settings({ sets: SETS }) })
    const { folder, argv } = trusted({ 'xa/kh.md': FULL_PLAN })
    for (const at of [own, folder]) {
      mkdirSync(join(at, 'noi-khac'))
      writeFileSync(join(at, 'noi-khac/that.md'), PARTIAL_PLAN)
      symlinkSync('../noi-khac/that.md', join(at, 'xa/link.md'))
      symlinkSync('../noi-khac', join(at, 'xa/thu-muc'))
    }
    for (const operands of [[], ['xa/*'], ['xa/**/*.md']]) {
      const run = await check(folder, ...operands, ...argv)
      expect(run.err).toMatch(/links and pipes: .*xa\/link\.md/u)
      expect(run.err).toContain('xa/thu-muc')
      expect(run.code).toBe(3)
    }
    const usual = await check(own)
    expect(usual.err).toContain('sets[0]: left aside, links and pipes: xa/link.md, xa/thu-muc')
    expect(usual.code).toBe(0)
  })

  it('is told where the folder of a set has been replaced by a link', async () => {
    const { folder, argv } = trusted({ 'noi-khac/kh.md': FULL_PLAN })
    symlinkSync('noi-khac', join(folder, 'xa'))
    const run = await check(folder, ...argv)
    expect(run.err).toContain('xa')
    expect(run.code).not.toBe(0)
  })
})

describe('a document that cannot be read', () => {
  const broken = (): { readonly folder: string; readonly argv: string[] } =>
    trusted({ 'xa/kh.md': FULL_PLAN, 'xa/hong.md': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 2]) })
  const as = async (format: string): Promise<string> => {
    const { folder, argv } = broken()
    const run = await check(folder, ...argv, `--format=${format}`)
    expect(run.code).toBe(3)
    return run.out
  }

  it('stands in each report', async () => {
    const data = JSON.parse(await as('json')) as Found
    expect(data.unreadable).toEqual([{ path: 'xa/hong.md', reason: expect.any(String) as string }])
    const reason = data.unreadable[0]?.reason ?? ''
    expect(reason).not.toBe('')
    expect((await as('text')).replace(/\s+/gu, ' ')).toContain(`NOT LOOKED AT (1) xa/hong.md: ${reason}`)
    expect(await as('text')).toContain('1 document was not looked at.')
    expect(await as('md')).toMatch(/## Not looked at\n\n- xa\/hong\.md: /u)
    expect(await as('github')).toMatch(/^::error file=xa\/hong\.md,title=Not looked at::/mu)
    const junit = await as('junit')
    expect(junit).toMatch(/<testsuites [^>]*errors="1"/u)
    expect(junit).toMatch(/<testcase classname="xa\/hong\.md" [^>]*>\s*<error type="unreadable" message="[^"]+">/u)
    const sarif = JSON.parse(await as('sarif')) as {
      readonly runs: readonly {
        readonly invocations: readonly { executionSuccessful: boolean; toolExecutionNotifications: object[] }[]
      }[]
    }
    expect(sarif.runs[0]?.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          expect.objectContaining({ level: 'error', message: { text: expect.stringContaining('xa/hong.md') as string } }),
        ],
      },
    ])
  })

  it('is told by every report where it is a link that nothing followed', async () => {
    const { folder, argv } = trusted({ 'xa/kh.md': FULL_PLAN })
    symlinkSync('kh.md', join(folder, 'xa/link.md'))
    expect(foundBy(await check(folder, ...argv)).unreadable.map(({ path }) => path)).toEqual(['xa/link.md'])
    expect(foundBy(await check(folder, 'xa', ...argv)).unreadable.map(({ path }) => path)).toEqual(['xa/link.md'])
  })
})

describe('a set of plans that is empty', () => {
  it('is told once', async () => {
    const empty = folderWith({ 'nq.txt': RESOLUTION, 'doichieu.config.json': settings({ sets: SETS }) })
    expect(await check(empty)).toMatchObject({ code: 2, err: 'sets[0]: no file matches xa/**/*.{txt,md}.\n' })
    expect(await check(empty, '--quiet')).toMatchObject({
      code: 2,
      err: 'doichieu: no file matches the sets of plans of the configuration.\n',
    })
    const none = await check(folderWith({ 'doichieu.config.json': settings({ against: undefined }) }))
    expect(none).toMatchObject({
      code: 2,
      err: expect.stringContaining('name plans in the configuration (sets, role “plan”)') as string,
    })
  })
})

describe('what is told', () => {
  it('has no line that begins with the name of a file', async () => {
    const name = 'xa/a\n::error::pwned\n.md'
    const { folder, argv } = trusted({ [name]: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 2]), 'xa/kh.md': FULL_PLAN })
    symlinkSync('kh.md', join(folder, 'xa/b\n::error::pwned\n.md'))
    for (const operands of [[], ['xa'], [name]]) {
      const { err } = await check(folder, ...operands, ...argv)
      expect(err).toContain('a[U+000A]::error::pwned[U+000A].md')
      expect(err.split('\n').filter((line) => line.startsWith('::'))).toEqual([])
    }
  })

  it('refuses to write what is not trusted into the folder that is', async () => {
    const { folder, argv } = trusted({ 'xa/kh.md': PARTIAL_PLAN })
    const run = await check(folder, ...argv, '--update-baseline')
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('--update-baseline: nothing of documents that are not trusted is written into')
  })

  const faultOf = async (files: Readonly<Record<string, string>>, ...argv: string[]): Promise<string> => {
    const { code, err } = await check(
      folderWith({ 'kh.md': FULL_PLAN, 'nq.txt': RESOLUTION, ...files }),
      'kh.md',
      '--lang=en',
      ...argv,
    )
    expect(code).toBe(2)
    return err
  }

  it('names a file that a configuration goes on from and that is not there', async () => {
    expect(await faultOf({ 'doichieu.config.yaml': 'lang: en\nextends: khong.yaml\n' })).toContain(
      'doichieu.config.yaml, line 2: extends has to name a file that is there; found "khong.yaml"',
    )
  })

  it('names few rules where none is near, and those that are', async () => {
    expect(await faultOf({}, '--rule', 'khong-co-gi-giong=off')).toContain(
      'there is no rule “khong-co-gi-giong”. README has them all.',
    )
    expect(await faultOf({}, '--rule', 'task-omited=off')).toContain('The nearest: task-omitted')
    const err = await faultOf({ 'doichieu.config.json': '{ "rules": { "nope": "off" } }' })
    expect(err).toContain('rules.nope is no rule;')
    expect(err.length).toBeLessThan(250)
  })

  it('names the version of a baseline that can be read, and a tab', async () => {
    expect(await faultOf({ 'doichieu.baseline.json': '{"schemaVersion":9,"findings":[]}' }, '--against=nq.txt')).toContain(
      'schemaVersion has to be 1, the version that can be read here; found 9',
    )
    expect(await faultOf({ 'doichieu.config.yaml': 'rules:\n\ttask-omitted: off\n' })).toContain(
      'file is not YAML: a line is indented with a tab',
    )
  })

  it('says in the explanation of a rule that it may be told less gravely, where it may', async () => {
    const lowers = 'a finding that is not sure is told less gravely'
    const explained = async (rule: string): Promise<string> => (await runIn('/', ['explain', rule], EN)).out.replace(/\s+/gu, ' ')
    expect(await explained('coverage-low')).toContain(lowers)
    expect(await explained('numbering-skipped')).not.toContain(lowers)
    for (const rule of rules) {
      const source = readFileSync(new URL(`../src/check/rules/${rule.id}.ts`, import.meta.url), 'utf8')
      expect([rule.id, rule.lowers === true]).toEqual([rule.id, /atMost|noGraverThan/u.test(source)])
    }
  })
})

describe('front matter that cannot be read', () => {
  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'number: *b']
  it.each([
    ['nested', matter(`number: ${'['.repeat(500)}`), 'nests lists or fields too deep (line 2)'],
    ['nested without end', matter(`number: ${'['.repeat(50_000)}`), 'the front matter is too long'],
    ['made of references', matter(...bomb), 'refers to parts of itself'],
    ['no YAML', matter('number: "12'), 'is no valid YAML (line'],
    ['without an end', '---\nnumber: 12\n\nKẾ HOẠCH\n', 'has no “---” at its end'],
  ])('says why: %s', async (_, head, words) => {
    const { folder, argv } = trusted({ 'xa/kh.md': head + PARTIAL_PLAN })
    const run = await check(folder, ...argv)
    expect(run.err).toContain(words)
    expect(run.code).toBe(3)
  })
})
