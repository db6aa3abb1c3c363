import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorOf, failureOf } from '../src/cli/failures.js'
import { inOrder } from '../src/cli/in-order.js'
import { threadsFor } from '../src/cli/jobs.js'
import { isReadError, readError } from '../src/extract/read-error.js'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'

/** Plans in threads: the built program, run `npm run build` before. */

const ROOT = new URL('..', import.meta.url).pathname
const BIN = `${ROOT}bin/doichieu.js`

/** Ten plans, of which one is no text and one is not there; what tells its sibling's date comes last. */
function folder(): string {
  const cwd = folderWith({ 'nq.txt': RESOLUTION, 'plans/broken.txt': new Uint8Array([0, 1, 2, 0, 3, 4, 0, 5]) })
  for (let n = 1; n <= 8; n += 1) writeFileSync(join(cwd, `plans/${String(n)}.txt`), n % 2 === 0 ? FULL_PLAN : PARTIAL_PLAN)
  for (const seed of ['ct11-quangngai', 'dean-ducpho'])
    writeFileSync(join(cwd, `plans/${seed}.txt`), readFileSync(`${ROOT}fixtures/seeds/${seed}.txt`))
  return cwd
}

const compare = (cwd: string, ...argv: string[]) =>
  spawnSync(process.execPath, [BIN, 'compare', 'plans', 'missing.txt', ...argv], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'en' },
    maxBuffer: 1e8,
  })

describe('plans in threads', () => {
  it.each(['json', 'text', 'md'])(
    'give the same bytes as without: %s',
    (format) => {
      const cwd = folder()
      const [one, three] = ['1', '3'].map((jobs) => compare(cwd, '--format', format, '--jobs', jobs))
      expect(three?.stdout).toBe(one?.stdout)
      expect(three?.stderr).toBe(one?.stderr)
      expect(three?.status).toBe(3)
      expect(three?.stdout).toContain('ct11-quangngai')
    },
    60_000,
  )

  it('take the date of a plan from its sibling', () => {
    const { stdout } = compare(folder(), '--format', 'json', '--jobs', '3')
    const { plans } = JSON.parse(stdout) as { plans: { source: { path: string }; relation: { evidenceFrom: string | null } }[] }
    const found = plans.find(({ source }) => source.path === 'plans/ct11-quangngai.txt')
    expect(found?.relation.evidenceFrom).toBe('plans/dean-ducpho.txt')
  }, 60_000)

  it('say what is wrong with a file as without, and lose no other', () => {
    const { stderr, status } = compare(folder(), '--against', 'nq.txt', '--jobs', '3')
    expect(status).toBe(3)
    expect(stderr).toMatch(/^doichieu: plans\/broken\.txt: .+\ndoichieu: missing\.txt: .+\n/)
  }, 60_000)

  it('judge anew a plan that cites the document only in the light of the others', () => {
    // The central document states no date. What another plan says of it shows that the first means one of an earlier term.
    const cwd = folderWith({ 'nq.txt': RESOLUTION.replace('Hà Nội, ngày 05 tháng 3 năm 2021', 'Hà Nội') })
    mkdirSync(join(cwd, 'plans'))
    writeFileSync(
      join(cwd, 'plans/0.txt'),
      `HUYỆN ỦY A\n*                         Huyện A, ngày 10 tháng 5 năm 2010\n\nKẾ HOẠCH\nthực hiện 99-NQ/TW\n\n${FULL_PLAN.split('\n\n').slice(1).join('\n\n')}`,
    )
    for (let n = 1; n <= 9; n += 1) writeFileSync(join(cwd, `plans/${String(n)}.txt`), FULL_PLAN)
    const [one, three] = ['1', '3'].map((jobs) => compare(cwd, '--format', 'json', '--jobs', jobs, '--against', 'nq.txt').stdout)
    expect(three).toBe(one)
  }, 60_000)

  it('end with the run when it is interrupted', async () => {
    const cwd = folder()
    for (let n = 0; n < 60; n += 1)
      writeFileSync(join(cwd, `plans/more-${String(n)}.txt`), readFileSync(`${ROOT}fixtures/seeds/kh-ninhthuan.txt`))
    const child = spawn(process.execPath, [BIN, 'compare', 'plans', '--jobs', '2'], { cwd, stdio: 'ignore' })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
      child.on('exit', (code, signal) => {
        resolve({ code, signal })
      }),
    )
    child.kill('SIGINT')
    expect(await ended).toEqual({ code: 130, signal: null })
  }, 60_000)
})

describe('documents in threads', () => {
  const convert = (cwd: string, ...argv: string[]) =>
    spawnSync(process.execPath, [BIN, ...argv], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LANG: 'en' },
      maxBuffer: 1e8,
    })

  it.each([
    ['normalize', 'json'],
    ['normalize', 'md'],
    ['parse', 'tree'],
    ['parse', 'json'],
    ['parse', 'csv'],
  ])(
    'give the same bytes as without, in the same order: %s %s',
    (command, format) => {
      const cwd = folder()
      writeFileSync(join(cwd, 'plans/0-mat.txt'), FULL_PLAN.replace('KẾ HOẠCH', 'TUYỆT MẬT\n\nKẾ HOẠCH'))
      const [one, three] = ['1', '3'].map((jobs) => convert(cwd, command, 'plans', 'missing.txt', '-f', format, '--jobs', jobs))
      expect(three?.stdout).toBe(one?.stdout)
      expect(three?.stderr).toBe(one?.stderr)
      expect([three?.status, three?.stdout.includes('ct11-quangngai')]).toEqual([3, true])
      expect(three?.stderr).toMatch(/0-mat.*TUYỆT MẬT[^]*broken\.txt[^]*missing\.txt/)
    },
    60_000,
  )

  it('write the same register and the same files', () => {
    const cwd = folder()
    const made = ['1', '3'].map((jobs) => {
      convert(cwd, 'normalize', 'plans', '-o', `o${jobs}`, '--register', `r${jobs}.csv`, '--jobs', jobs)
      const files = readdirSync(join(cwd, `o${jobs}`)).map((name) => readFileSync(join(cwd, `o${jobs}`, name), 'utf8'))
      return [readFileSync(join(cwd, `r${jobs}.csv`), 'utf8'), ...files]
    })
    expect(made[1]).toEqual(made[0])
    expect(made[0]).toHaveLength(11)
  }, 60_000)
})

describe('results in order', () => {
  it('wait for those before them, and no more are under way than may be', async () => {
    let underWay = 0
    let most = 0
    const results: number[] = []
    const run = async (item: number): Promise<number> => {
      most = Math.max(most, (underWay += 1))
      await new Promise((resolve) => setTimeout(resolve, item % 3 === 0 ? 8 : 1))
      underWay -= 1
      return item * 10
    }
    for await (const { item, result } of inOrder([0, 1, 2, 3, 4, 5, 6, 7], 3, run)) results.push(item, result)
    expect(results).toEqual([0, 0, 1, 10, 2, 20, 3, 30, 4, 40, 5, 50, 6, 60, 7, 70])
    expect(most).toBe(3)
  })
})

describe('--jobs', () => {
  it.each(['0', '-1', '-3', 'two', '1.5', '', '1000'])('refuses %j', async (value) => {
    const cwd = folderWith({ 'a.txt': FULL_PLAN })
    for (const argv of [
      ['compare', 'a.txt'],
      ['normalize', 'a.txt'],
      ['parse', 'a.txt'],
      ['explain', 'font-hook-letters'],
    ]) {
      const { code, err } = await runIn(cwd, [...argv, `--jobs=${value}`, '--lang', 'en'])
      expect([argv[0], code, err]).toEqual([argv[0], 2, expect.stringContaining('--jobs takes a whole number from 1 to 999')])
    }
  })
})

describe('threads', () => {
  it('are used where it pays, and where the user asks for them', () => {
    expect([1, 31, 32, 200].map((plans) => threadsFor(plans, { most: 8, asked: false }))).toEqual([1, 1, 2, 8])
    expect([1, 3, 200].map((plans) => threadsFor(plans, { most: 4, asked: true }))).toEqual([1, 3, 4])
    expect(threadsFor(200, { most: 1, asked: true })).toBe(1)
    // Few documents, but large ones.
    expect([1, 4, 20].map((documents) => threadsFor(documents, { most: 8, asked: false }, 80))).toEqual([1, 4, 5])
  })
})

describe('an error from a thread', () => {
  it('keeps why a file cannot be read', () => {
    const error = errorOf(structuredClone(failureOf(readError('a.pdf', 'scanned', { pages: 3 }))))
    expect(isReadError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'unreadable', reason: 'scanned', params: { pages: 3 } })
  })

  it('keeps the stack of a bug, and survives what is no error', () => {
    const bug = new TypeError('a bug')
    expect(errorOf(structuredClone(failureOf(bug))).stack).toBe(bug.stack)
    expect(errorOf(failureOf('thrown words')).message).toBe('thrown words')
    expect(errorOf(structuredClone(failureOf(Object.assign(new Error('x'), { code: 'ENOENT', socket: () => 1 }))))).toMatchObject(
      { code: 'ENOENT' },
    )
  })
})
