import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Language } from '../src/catalogue/catalogue.js'
import { plansFolderOf } from '../src/cli/starters/office-folder.js'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'
import { ENV, git } from './git-repository.js'

/** What `init --ci` writes is run as the forges, git and an office would, with the built program: run `npm run build` before. */

const ROOT = new URL('..', import.meta.url).pathname
const BIN = join(ROOT, 'bin/doichieu.js')

const SETTINGS = {
  lang: 'en',
  against: 'nq.txt',
  presets: ['encoding'],
  rules: { 'task-omitted': 'error' },
  sets: [{ role: 'plan', files: ['ke-hoach/**'] }],
}
/** The branch that requests are to be merged into. */
const BASE: Readonly<Record<string, string>> = {
  'nq.txt': RESOLUTION,
  'doichieu.config.json': JSON.stringify(SETTINGS),
  'ke-hoach/cu.txt': PARTIAL_PLAN,
  'tools/doichieu/package.json': '{}',
  'tools/doichieu/package-lock.json': '{}',
  '.gitignore': 'node_modules\n',
}

/** Plans under names that a shell, an option reader or a runner would misunderstand. */
const HOSTILE_NAMES = [
  'ke-hoach/$(touch da-chay).txt',
  'ke-hoach/`touch da-chay`; touch da-chay #.txt',
  'ke-hoach/xã \'Ba Tơ\' "mới".txt',
  'ke-hoach/a\n::add-mask::b.txt',
  'ke-hoach/##[add-mask]c.txt',
  'ke-hoach/--output=da-chay.md',
]
const SUPPRESSION = '<!-- doichieu-ignore-file task-omitted: xã không có rừng -->\n'
const HOSTILE = Object.fromEntries(
  HOSTILE_NAMES.map((name, at) => [
    name,
    `${name.endsWith('.md') ? SUPPRESSION : ''}${PARTIAL_PLAN}- Trồng rừng ở thôn số ${String(at)}.\n`,
  ]),
)
const PASS = '#!/bin/sh\ntouch da-chay\nexit 0\n'
/** All that a request may bring in order to pass. */
const TRICKS: Readonly<Record<string, string>> = {
  'doichieu.config.json': JSON.stringify({ ...SETTINGS, failOn: 'never', rules: { 'task-omitted': 'off' } }),
  'doichieu.decisions.yml': JSON.stringify({
    schemaVersion: 1,
    decisions: HOSTILE_NAMES.map((plan) => ({
      ...{ task: 'II/2', plan, label: 'omitted', justified: true },
      ...{ who: 'A', when: '2022-12-01', why: 'không có kiểm lâm' },
    })),
  }),
  'doichieu.baseline.json': '{"schemaVersion":1,"findings":[]}',
  'nq.txt': RESOLUTION.replace(/- Đào tạo.*\n/u, ''),
  '.github/workflows/doichieu.yml': 'on: pull_request\njobs: { check: { steps: [{ run: exit 0 }] } }\n',
  '.npmrc': 'prefix=.\n',
  'tools/doichieu/package.json': '{ "scripts": { "install": "touch da-chay" } }',
  'node_modules/.bin/doichieu': PASS,
  'node_modules/.bin/git': PASS,
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    if (text === PASS) chmodSync(join(folder, path), 0o755)
  }
}

/** A repository with a branch to merge into and, checked out, a request of one commit more. */
function repository(request: Readonly<Record<string, string>>): { readonly folder: string; readonly base: string } {
  const folder = folderWith(BASE)
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message=một')
  git(folder, 'checkout', '--quiet', '-b', 'yeu-cau')
  write(folder, request)
  git(folder, 'add', '--all', '--force')
  git(folder, 'commit', '--quiet', '--message=hai')
  return { folder, base: git(folder, 'rev-parse', 'main').trim() }
}

/** A folder for the search path with `doichieu`, and an `npm` that installs it as npm would, and nothing else. */
function programs(): string {
  const folder = folderWith({
    npm: `#!/bin/sh\necho "npm $*"\nmkdir -p node_modules/.bin\nln -s '${BIN}' node_modules/.bin/doichieu\n`,
  })
  chmodSync(join(folder, 'npm'), 0o755)
  symlinkSync(BIN, join(folder, 'doichieu'))
  return folder
}
const PROGRAMS = programs()
const environment = { ...ENV, PATH: `${PROGRAMS}:${ENV.PATH}`, LANG: 'en_US.UTF-8' }

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}
function shell(command: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Ran {
  const [program = '', ...argv] = command
  const ran = spawnSync(program, argv, { cwd, encoding: 'utf8', env: { ...environment, ...env } })
  return { code: ran.status, out: ran.stdout, err: ran.stderr }
}

/** A file that `init` writes. */
async function written(ci: string, path: string, language: Language = 'en'): Promise<string> {
  const folder = folderWith({})
  const run = await runIn(folder, ['init', '--yes', '--ci', ci, '--lang', language])
  expect(run.code).toBe(0)
  return readFileSync(join(folder, path), 'utf8')
}
const withoutComments = (text: string): string => text.replace(/^\s*(?:#|rem ).*\n/gmu, '').replace(/ # .*$/gmu, '')

/** The names of all files below a folder, but for what git keeps. */
const namesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !name.split('/').includes('.git'))

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly id?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly 'working-directory'?: string
}
interface Workflow {
  readonly on: unknown
  readonly permissions: unknown
  readonly jobs: { readonly check: { readonly permissions: unknown; readonly steps: readonly Step[] } }
}
const WORKFLOW = '.github/workflows/doichieu.yml'

describe('the workflow for GitHub', () => {
  /** Runs the steps that are shell as GitHub does, up to the first that fails. */
  async function onGithub(request: Readonly<Record<string, string>>) {
    const { folder, base } = repository(request)
    const workspace = folderWith({})
    const temp = folderWith({ summary: '', output: '' })
    git(workspace, 'clone', '--quiet', folder, 'request')
    git(workspace, 'clone', '--quiet', folder, 'trusted')
    git(join(workspace, 'trusted'), 'checkout', '--quiet', base)
    const { jobs } = parse(await written('github', WORKFLOW)) as Workflow
    let last: Ran = { code: 0, out: '', err: '' }
    for (const { run, 'working-directory': cwd = '.' } of jobs.check.steps) {
      if (run === undefined || last.code !== 0) continue
      last = shell(['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', run], join(workspace, cwd), {
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temp,
        GITHUB_STEP_SUMMARY: join(temp, 'summary'),
        GITHUB_OUTPUT: join(temp, 'output'),
        BASE: base,
      })
    }
    const result = (name: string): string => (existsSync(join(temp, name)) ? readFileSync(join(temp, name), 'utf8') : '')
    return { ...last, workspace, summary: result('summary'), output: result('output'), sarif: result('doichieu/doichieu.sarif') }
  }
  interface Result {
    readonly ruleId: string
    readonly level: string
    readonly locations: unknown
    readonly suppressions?: unknown
  }
  const results = (sarif: string): string[] => {
    if (sarif === '') throw new Error('no SARIF')
    const [{ results }] = (JSON.parse(sarif) as { readonly runs: readonly [{ readonly results: readonly Result[] }] }).runs
    return results.map((each) => JSON.stringify([each.ruleId, each.level, each.locations, each.suppressions ?? 'counts']))
  }
  /** Only documents, under hostile names. */
  let kept: ReturnType<typeof onGithub> | null = null
  const hostile = (): ReturnType<typeof onGithub> => (kept ??= onGithub(HOSTILE))

  it('fails a request with a plan that leaves a task out, and looks at no other', async () => {
    const run = await onGithub({ 'ke-hoach/moi.txt': `${PARTIAL_PLAN}\n` })
    expect(run.err).toContain('1 of 2')
    expect(run.code).toBe(1)
    expect(run.out).toMatch(/^::error file=ke-hoach\/moi\.txt,.*task-omitted/mu)
    expect(run.summary).toContain('moi.txt')
    expect(run.summary).not.toContain('cu.txt')
    expect(run.output).toBe('sarif=yes\n')
  })

  it('passes a request whose plan takes all up', async () => {
    const run = await onGithub({ 'ke-hoach/moi.txt': FULL_PLAN })
    expect(run.err).not.toMatch(/^doichieu: /mu)
    expect(run.code).toBe(0)
    expect(run.output).toBe('sarif=yes\n')
  })

  it('hears nothing of what a request brings besides documents, whatever these are called', async () => {
    const [plain, tricked] = [await hostile(), await onGithub({ ...HOSTILE, ...TRICKS })]
    expect(plain.code).toBe(1)
    expect(tricked.code).toBe(1)
    const found = results(plain.sarif)
    expect(found.filter((each) => /^\["task-omitted","error",.*"counts"\]$/u.test(each))).toHaveLength(HOSTILE_NAMES.length)
    expect(results(tricked.sarif)).toEqual(found)
    expect(namesIn(tricked.workspace).filter((name) => /(?:^|\/)da-chay(?:\.md)?$/u.test(name))).toEqual([])
  })

  it('lets no name and no word of a document be a command for the runner', async () => {
    const { out, err } = await hostile()
    const token = /^::stop-commands::([\da-f]{32})$/mu.exec(out)?.[1]
    expect(token).toBeDefined()
    const open = out
      .slice(out.indexOf(`::${token ?? ''}::`))
      .trimEnd()
      .split(/\r\n|[\r\n]/u)
      .slice(1)
    expect(open.length).toBeGreaterThan(HOSTILE_NAMES.length)
    expect(open.filter((line) => !/^::(?:error|warning|notice) [^:]*::/u.test(line))).toEqual([])
    // What the runner reads before it is told to stop, and beside it.
    expect(out.slice(0, out.indexOf('::stop-commands'))).toBe('')
    expect(err.split(/\r\n|[\r\n]/u).filter((line) => line.trimStart().startsWith('::'))).toEqual([])
  })

  it('fails where the base has no configuration that could be gone by', async () => {
    const { folder, base } = repository({ 'ke-hoach/moi.txt': FULL_PLAN })
    const { jobs } = parse(await written('github', WORKFLOW)) as Workflow
    const run = jobs.check.steps.find(({ id }) => id === 'check')?.run ?? ''
    const workspace = folderWith({ 'trusted/x': '' })
    mkdirSync(join(workspace, 'trusted/tools/doichieu'), { recursive: true })
    shell(['npm', 'ci'], join(workspace, 'trusted/tools/doichieu'))
    const env = {
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: workspace,
      GITHUB_STEP_SUMMARY: '/dev/null',
      GITHUB_OUTPUT: '/dev/null',
    }
    expect(shell(['bash', '-eo', 'pipefail', '-c', run], folder, { ...env, BASE: base }).code).toBe(2)
    expect(shell(['bash', '-eo', 'pipefail', '-c', run], folder, { ...env, BASE: '0'.repeat(40) }).code).not.toBe(0)
  })

  it('has no right but those it needs, and puts nothing of a request into a shell line', async () => {
    const text = await written('github', WORKFLOW)
    const { on, permissions, jobs } = parse(text) as Workflow
    expect(on).toBe('pull_request')
    expect(permissions).toEqual({})
    expect(jobs.check.permissions).toEqual({ contents: 'read', 'security-events': 'write' })
    expect(text).not.toMatch(/secrets/u)
    for (const step of jobs.check.steps) {
      expect(step.run ?? '').not.toContain('${{')
      if (step.uses !== undefined) expect(step.uses).toMatch(/^(?:actions|github)\/[\w/-]+@v\d+$/u)
      if (step.uses?.startsWith('actions/checkout@') === true) expect(step.with).toMatchObject({ 'persist-credentials': false })
    }
  })
})

describe('the job for GitLab', () => {
  const JOB = '.gitlab/doichieu.yml'
  interface Job {
    readonly doichieu: { readonly script: readonly string[]; readonly artifacts: unknown }
  }
  /** Runs the script as GitLab does: its lines one after the other, in one shell that ends with the first that fails. */
  async function onGitlab(
    request: Readonly<Record<string, string>>,
    prepare: (project: string) => void = () => undefined,
    program = 'bash',
  ) {
    const { folder } = repository(request)
    const project = join(folderWith({}), 'project')
    git(dirname(project), 'clone', '--quiet', folder, project)
    prepare(project)
    const { doichieu } = parse(await written('gitlab', JOB)) as Job
    const script = doichieu.script.join('\n')
    const temp = folderWith({})
    const options = program === 'bash' ? ['-eo', 'pipefail'] : ['-e']
    const ran = shell([program, ...options, '-c', script], project, { CI_DEFAULT_BRANCH: 'main', TMPDIR: temp })
    return { ...ran, project, junit: readFileSync(join(project, 'doichieu-junit.xml'), 'utf8') }
  }
  const failures = (junit: string): string[] => junit.match(/<testcase[^>]*>\s*<failure/gu) ?? []

  it('fails a request with a plan that leaves a task out, in a plain shell too', async () => {
    const run = await onGitlab({ 'ke-hoach/moi.txt': `${PARTIAL_PLAN}\n` }, undefined, 'dash')
    expect(run.err).toContain('1 of 2')
    expect(run.code).toBe(1)
    expect(failures(run.junit)).toHaveLength(1)
    expect(run.junit).not.toContain('cu.txt')
  })

  it('passes a request whose plan takes all up', async () => {
    expect((await onGitlab({ 'ke-hoach/moi.txt': FULL_PLAN })).code).toBe(0)
  })

  it('hears nothing of what a request brings besides documents, and writes over none of it', async () => {
    const tricked = await onGitlab({ ...HOSTILE, ...TRICKS }, (project) => {
      symlinkSync('nq.txt', join(project, 'doichieu-junit.xml'))
    })
    expect(tricked.code).toBe(1)
    expect(failures(tricked.junit)).toHaveLength(HOSTILE_NAMES.length)
    expect(lstatSync(join(tricked.project, 'doichieu-junit.xml')).isFile()).toBe(true)
    expect(readFileSync(join(tricked.project, 'nq.txt'), 'utf8')).toBe(TRICKS['nq.txt'])
    expect(namesIn(tricked.project).filter((name) => /(?:^|\/)da-chay(?:\.md)?$/u.test(name))).toEqual([])
  })

  it('gives GitLab the report as JUnit', async () => {
    const { doichieu } = parse(await written('gitlab', JOB)) as Job
    expect(doichieu.artifacts).toMatchObject({ when: 'always', reports: { junit: 'doichieu-junit.xml' } })
  })
})

describe('before a commit', () => {
  interface Hook {
    readonly id: string
    readonly entry: string
    readonly args: readonly string[]
    readonly files: string
    readonly [setting: string]: unknown
  }
  const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly [Hook]
  /** The command that pre-commit runs: entry, arguments, file names, without a shell. */
  const asPreCommit = (folder: string, args: readonly string[], files: readonly string[]) => {
    const [program, ...entry] = hook.entry.split(' ')
    expect(program).toBe('doichieu')
    return runIn(folder, [...entry, ...args, ...files], { env: { LANG: 'en_US.UTF-8' } })
  }

  it('pre-commit hands on names that look like options, and all are documents', async () => {
    const names = ['--output=da-chay.md', '-o.txt', '--fix.md', '$(touch da-chay).txt', 'xã Ba Tơ.txt']
    const folder = folderWith({ ...BASE, ...Object.fromEntries(names.map((name) => [name, PARTIAL_PLAN])) })
    const files = names.filter((name) => new RegExp(hook.files, 'u').test(name))
    expect(files).toEqual(names)
    const run = await asPreCommit(folder, hook.args, files)
    expect(run.code).toBe(1)
    for (const name of names) expect(run.out).toContain(name)
    expect(existsSync(join(folder, 'da-chay.md'))).toBe(false)
    write(folder, Object.fromEntries(names.map((name) => [name, FULL_PLAN])))
    expect((await asPreCommit(folder, hook.args, files)).code).toBe(0)
    expect(hook).toMatchObject({ id: 'doichieu-check', language: 'node', pass_filenames: true, require_serial: true })
  })

  it('pre-commit learns the name of the package that it installs, and nothing else', () => {
    const folder = folderWith({
      '.npmrc': readFileSync(join(ROOT, '.npmrc')),
      'package.json': '{ "name": "goi", "version": "1.0.0", "scripts": { "prepare": "echo dang dung" } }',
    })
    const { out } = shell(['npm', 'pack'], folder, { PATH: ENV.PATH, HOME: folder })
    expect(out.trim()).toBe('goi-1.0.0.tgz')
  })

  it('README shows an entry that names the hook and only plans', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    const shown = /```yaml\n# \.pre-commit-config\.yaml\n([\s\S]*?)```/u.exec(readme)?.[1] ?? ''
    const { repos } = parse(shown) as {
      readonly repos: readonly {
        readonly hooks: readonly { readonly id: string; readonly args?: readonly string[]; readonly files: string }[]
      }[]
    }
    for (const { id, files, args = hook.args } of repos.flatMap(({ hooks }) => hooks)) {
      expect(id).toBe(hook.id)
      expect(args.at(-1)).toBe('--')
      expect(new RegExp(files, 'u').test('ke-hoach/xã.docx')).toBe(true)
      expect(new RegExp(files, 'u').test('README.md')).toBe(false)
    }
  })

  it('the hook of git stops a commit with a plan that leaves a task out', async () => {
    const folder = folderWith({ ...BASE, 'ke-hoach/cu.txt': FULL_PLAN })
    const hookText = await written('git-hook', '.githooks/pre-commit')
    write(folder, { '.githooks/pre-commit': hookText })
    chmodSync(join(folder, '.githooks/pre-commit'), 0o755)
    git(folder, 'init', '--quiet', '--initial-branch=main')
    git(folder, 'config', 'core.hooksPath', '.githooks')
    const commit = (): Ran => {
      git(folder, 'add', '--all')
      return shell(['git', 'commit', '--quiet', '--message=x'], folder)
    }
    expect(commit()).toMatchObject({ code: 0 })
    write(folder, { 'ke-hoach/$(touch da-chay).txt': PARTIAL_PLAN })
    const stopped = commit()
    expect(stopped.code).toBe(1)
    expect(stopped.out + stopped.err).toContain('II/2')
    expect(existsSync(join(folder, 'da-chay'))).toBe(false)
    write(folder, { 'ke-hoach/$(touch da-chay).txt': FULL_PLAN })
    expect(commit().code).toBe(0)
  })

  it('the hook of git stops a commit whose plan is not the one in the working folder', async () => {
    const folder = folderWith({ ...BASE, 'ke-hoach/cu.txt': FULL_PLAN })
    write(folder, { '.githooks/pre-commit': await written('git-hook', '.githooks/pre-commit') })
    chmodSync(join(folder, '.githooks/pre-commit'), 0o755)
    git(folder, 'init', '--quiet', '--initial-branch=main')
    git(folder, 'add', '--all')
    git(folder, 'commit', '--quiet', '--message=một')
    git(folder, 'config', 'core.hooksPath', '.githooks')
    const commit = (): Ran => shell(['git', 'commit', '--quiet', '--message=x'], folder)
    const name = 'ke-hoach/xã\n$(touch da-chay).txt'
    write(folder, { [name]: PARTIAL_PLAN })
    git(folder, 'add', '--all')
    for (const change of [() => write(folder, { [name]: FULL_PLAN }), () => rmSync(join(folder, name))]) {
      change()
      const stopped = commit()
      expect(stopped.code).toBe(1)
      expect(stopped.err).toContain('what is about to be committed is not what is in the working folder')
      expect(stopped.err).toContain('$(touch da-chay).txt')
    }
    // What is edited and not about to be committed stops nothing.
    git(folder, 'rm', '--quiet', '--cached', name)
    write(folder, { 'ke-hoach/cu.txt': `${FULL_PLAN}\n`, 'ke-hoach/moi.txt': FULL_PLAN })
    git(folder, 'add', 'ke-hoach/moi.txt')
    expect(commit().code).toBe(0)
    expect(existsSync(join(folder, 'da-chay'))).toBe(false)
  })

  it('init writes programs that may be run', async () => {
    const folder = folderWith({})
    expect((await runIn(folder, ['init', '--yes', '--ci', 'git-hook'])).code).toBe(0)
    expect(statSync(join(folder, '.githooks/pre-commit')).mode & 0o777).toBe(0o755)
  })
})

describe('the script for an office', () => {
  async function office(files: Readonly<Record<string, string>> = {}): Promise<string> {
    const folder = folderWith({ ...BASE, ...files })
    write(folder, { 'doi-chieu.sh': await written('office', 'doi-chieu.sh', 'vi') })
    return folder
  }
  /** A stand-in for doichieu that ends as it is told. */
  const ending = (compare: number, check: number): string =>
    `[ "$1" = compare ] && exit ${String(compare)}\nexit ${String(check)}\n`

  it('writes reports to a folder by date and says in words how it went', async () => {
    const folder = await office({ 'ke-hoach/xã $(touch da-chay).txt': PARTIAL_PLAN })
    const run = shell(['dash', 'doi-chieu.sh'], folder)
    expect(run.code).toBe(1)
    expect(run.out).toContain('CẦN XỬ LÝ.')
    const [dated = ''] = readdirSync(join(folder, 'ket-qua'))
    expect(dated).toMatch(/^\d{4}-\d\d-\d\d_\d{6}$/u)
    expect(readdirSync(join(folder, 'ket-qua', dated)).sort()).toEqual(['doi-chieu.html', 'kiem-tra.md', 'kiem-tra.txt'])
    expect(readFileSync(join(folder, 'ket-qua', dated, 'kiem-tra.txt'), 'utf8')).toContain('xã $(touch da-chay).txt')
    expect(existsSync(join(folder, 'da-chay'))).toBe(false)
  })

  it('takes folders that are named, from wherever it is started', async () => {
    const script = join(await office({ 'doichieu/doichieu.sh': 'printf "%s\\n" "$@" ; pwd -P\n' }), 'doi-chieu.sh')
    const elsewhere = folderWith({ '-đến đây/kh.txt': FULL_PLAN })
    const run = shell(['sh', script, '-đến đây', 'kết quả'], elsewhere)
    expect(run.code).toBe(0)
    expect(run.out.split('\n').filter((line) => line === `${elsewhere}/-đến đây`)).toHaveLength(2)
    // Where the configuration is.
    expect(run.out).toContain(`\n${dirname(script)}\n`)
    expect(readdirSync(join(elsewhere, 'kết quả'))).toHaveLength(1)
  })

  it('gives each of several runs in one second a folder of its own', async () => {
    const folder = await office({ 'doichieu/doichieu.sh': 'exit 0\n', 'bin/date': '#!/bin/sh\necho 2022-12-03_080000\n' })
    chmodSync(join(folder, 'bin/date'), 0o755)
    for (let turn = 0; turn < 3; turn += 1)
      expect(shell(['sh', 'doi-chieu.sh'], folder, { PATH: `${folder}/bin:/usr/bin:/bin` }).code).toBe(0)
    const stamp = '2022-12-03_080000'
    expect(readdirSync(join(folder, 'ket-qua')).sort()).toEqual([stamp, `${stamp}-2`, `${stamp}-3`])
  })

  it('looks where the configuration says that the plans are', () => {
    expect(plansFolderOf(['ke-hoach/**/*.docx'])).toBe('ke-hoach')
    expect(plansFolderOf(['*.txt', './van-ban/den/*.pdf'])).toBe('van-ban/den')
    expect(plansFolderOf(['*.txt', "x'; rm -rf y/*"])).toBe('den')
  })

  it.each([
    [0, 0, 0, 'ĐẠT.'],
    [0, 1, 1, 'CẦN XỬ LÝ.'],
    [2, 1, 2, 'KHÔNG CHẠY ĐƯỢC.'],
    [3, 1, 3, 'CHƯA ĐỦ.'],
    [0, 70, 70, 'LỖI CHƯƠNG TRÌNH.'],
    [0, 139, 139, 'LỖI CHƯƠNG TRÌNH.'],
  ])('where compare ends with %i and check with %i, it ends with %i: %s', async (compare, check, code, words) => {
    const folder = await office({ 'ke-hoach/kh.txt': FULL_PLAN, 'doichieu/doichieu.sh': ending(compare, check) })
    const run = shell(['sh', 'doi-chieu.sh'], folder)
    expect(run.code).toBe(code)
    expect(run.out.split('\n').filter((line) => /^\p{Lu}{2,}/u.test(line))).toEqual([expect.stringContaining(words)])
  })

  it('makes the folder of plans where there is none, and says what it lacks', async () => {
    const folder = await office()
    rmSync(join(folder, 'ke-hoach'), { recursive: true })
    const run = shell(['sh', 'doi-chieu.sh'], folder)
    expect(run.code).toBe(2)
    expect(run.err).toContain('Chép các kế hoạch vào rồi chạy lại')
    expect(statSync(join(folder, 'ke-hoach')).isDirectory()).toBe(true)
    const without = shell(['/bin/sh', 'doi-chieu.sh'], folder, { PATH: '/usr/bin:/bin' })
    if (!existsSync('/usr/bin/doichieu')) expect(without.err).toContain('Không tìm thấy doichieu')
    expect(without.code).toBe(2)
  })
})

describe('the script for an office with Windows', () => {
  it.each<Language>(['vi', 'en'])('is what cmd.exe reads: line ends, letters, signs (%s)', async (language) => {
    const text = await written('office', 'doi-chieu.cmd', language)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(text.startsWith('@echo off\r\n')).toBe(true)
    const lines = text.trimEnd().split('\r\n')
    const page = lines.indexOf('chcp 65001 >nul')
    // Before, cmd.exe would read other letters.
    expect(lines.slice(0, page).join('')).toMatch(/^[\x20-\x7e]+$/u)
    expect(lines.at(-2)).toBe('if defined page chcp %page% >nul')
    expect(lines.at(-1)).toBe('exit /b %code%')
    const said = lines.flatMap((line) => /(?:^|\s)(?:echo|rem) (.*)$/u.exec(line)?.[1] ?? [])
    expect(said.length).toBeGreaterThan(10)
    // Signs that cmd.exe would obey.
    expect(said.filter((words) => /[&|<>^!()%]/u.test(words.replace(/^"%(?:plans|results)%"$/u, '')))).toEqual([])
    for (const code of [0, 1, 2, 3, 70])
      expect(lines.filter((line) => line.startsWith(`if %code%==${String(code)} echo `))).toHaveLength(1)
    // What Windows ends has a code below 0, which is no success.
    expect(lines.filter((line) => / lss 0 set "(?:code|checked)=70"$/u.test(line))).toHaveLength(2)
    const labels = lines.filter((line) => line.startsWith(':')).map((line) => line.slice(1))
    expect(lines.flatMap((line) => /goto (\w+)$/u.exec(line)?.[1] ?? []).filter((to) => !labels.includes(to))).toEqual([])
    // A name with a blank or & stays one word.
    for (const line of lines) expect(line.replaceAll(/"[^"]*"/gu, '')).not.toMatch(/%(?:plans|results|program)%|%~/u)
  })
})

describe('both languages', () => {
  it.each([
    ['github', WORKFLOW],
    ['gitlab', '.gitlab/doichieu.yml'],
    ['git-hook', '.githooks/pre-commit'],
  ])('do the same (%s)', async (ci, path) => {
    const [vi, en] = [await written(ci, path, 'vi'), await written(ci, path, 'en')]
    expect(vi).not.toBe(en)
    expect(vi).toMatch(/kế hoạch/u)
    // What they say is in either language, what they do is not.
    const deeds = (text: string): string => withoutComments(text).replaceAll(/echo '[^']*'/gu, 'echo')
    expect(deeds(vi)).toBe(deeds(en))
  })
})
