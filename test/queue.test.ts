import { Queue } from 'bullmq'
import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unpacked as unpackedFrom } from '../src/cli/plan-card.js'
import { JOB_OPTIONS, type JobData, queueName, type RunSettings, settingsKey } from '../src/cli/queue/protocol.js'
import { version } from '../src/cli/version.js'
import { extract } from '../src/extract/extract.js'
import { normalize } from '../src/normalize/normalize.js'
import { scanOf } from './build/scan.js'
import { folderWith, FULL_PLAN, RESOLUTION, runIn } from './cli-run.js'
import { comparing, folder, HEAVY, killAll, loading, manifestIn, plans, queueEnv, start, startWorker } from './queue-run.js'
import { certificateIn, PASSWORD, type RedisServer, startRedis, stopAll } from './redis-server.js'
import { available } from './requirements.js'

/** What is packed in a result. @example `"verdicts":"H4sIAAAA…"` */
const PACKED = /"(?:verdicts|text)":"(H4s[^"]+)"/g

/** All that a Redis has seen, with what is packed in it. */
function unpacked(seen: string): string {
  const packed = [...seen.matchAll(PACKED)].map(([, base64 = '']) => JSON.stringify(unpackedFrom(Buffer.from(base64, 'base64'))))
  expect(packed.length).toBeGreaterThan(0)
  return [seen, ...packed].join('\n')
}

interface Report {
  readonly plans: readonly { readonly source: { readonly path: string } }[]
}
const pathsIn = (out: string): string[] => (JSON.parse(out) as Report).plans.map(({ source }) => source.path)

// Each has a database of its own, and they wait side by side.
describe.skipIf(!available('redis')).concurrent('a queue', { timeout: 240_000 }, () => {
  let redis: RedisServer
  let databases = 0
  /** A database of its own for each test. */
  const database = (): { db: number; url: string } => {
    const db = databases
    databases += 1
    return { db, url: redis.url(db) }
  }
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(async () => {
    await killAll()
    await stopAll()
  })

  const queueIn = (db: number): Queue<JobData> => {
    const queue = new Queue<JobData>(queueName(version), { connection: redis.client(db) })
    queue.on('error', () => undefined)
    return queue
  }

  it('has the workers of several processes come to the same, to the byte, and never sees a secret document', async () => {
    const cwd = folder({
      'plans/mat.txt': `MẬT\n\n${FULL_PLAN}\nBồ câu trắng bay.\n`,
      'plans/hong.docx': 'PK\u0003\u0004 broken',
      'plans/tieng-viet/Kế hoạch số 1.md': FULL_PLAN,
    })
    const own = await startRedis()
    const url = own.url(0)
    const watched = await own.watch()
    const workers = [await startWorker(cwd, url), await startWorker(cwd, url)]
    const queued = await comparing(cwd, '--queue', url, '--manifest', 'm.jsonl')
    const local = await comparing(cwd, '--no-cache', '--manifest', 'n.jsonl')
    expect(queued).toEqual(local)
    expect(manifestIn(cwd)).toEqual(manifestIn(cwd, 'n.jsonl'))
    expect(queued.code).toBe(3)
    expect(queued.err).toContain('plans/hong.docx: ')
    expect(pathsIn(queued.out)).toHaveLength(10)
    const seen = unpacked(watched.seen())
    watched.end()
    expect(seen).toContain('plans/tieng-viet/Kế hoạch số 1.md')
    expect(seen).not.toMatch(/mat\.txt|Bồ câu|hong\.docx/)
    // Of a plan only what verdicts quote.
    expect(seen).not.toContain('Đợt 4')
    for (const worker of workers) worker.kill('SIGTERM')
    for (const { ended } of workers) expect(await ended).toMatchObject({ code: 0, out: '' })
    // Nothing of the run is left.
    expect((await own.client(0).keys('*')).filter((key) => /:run:|:\d+$|-\d+$|completed|failed/.test(key))).toEqual([])
    // What workers have done is kept here: no worker is needed for it again.
    expect(await comparing(cwd, '--queue', url)).toEqual(queued)
    // A page has the words of the plans, which have stayed here.
    const page = (...more: string[]): Promise<unknown> =>
      runIn(cwd, ['compare', 'plans', '--against', 'nq.txt', '--format', 'html', ...more], { env: queueEnv(cwd) })
    expect(await page('--queue', url)).toEqual(await page('--no-cache'))
    await own.stop()
  })

  it('has scans recognized by its workers, and hears nothing of one on which they find a mark of secrecy', async () => {
    const scanned = async (name: string, ...lines: readonly string[]): Promise<Buffer> =>
      (await scanOf(name, lines, 'fair')).bytes
    const lines = FULL_PLAN.split('\n').filter(Boolean)
    const cwd = folder(
      {
        'plans/quet.png': await scanned('quet', 'Số 12-KH/HU', ...lines),
        'plans/mat.png': await scanned('mat', 'TỐI MẬT', 'Số 13-KH/HU', ...lines, 'Bồ câu trắng bay trên rừng đầu nguồn.'),
      },
      1,
    )
    const own = await startRedis()
    const url = own.url(0)
    const watched = await own.watch()
    await startWorker(cwd, url)
    const queued = await comparing(cwd, '--queue', url)
    expect(queued).toEqual(await comparing(cwd, '--no-cache'))
    expect(pathsIn(queued.out)).toHaveLength(3)
    expect(queued.err).toContain('plans/mat.png: ')
    const seen = unpacked(watched.seen())
    watched.end()
    expect(seen).toContain('12-KH/HU')
    expect(seen).toContain('{"secret":true}')
    expect(seen).not.toMatch(/13-KH|Bồ câu/)
    await own.stop()
  })

  it('puts aside what workers break down over, and does the rest', async () => {
    const cwd = folder({ [HEAVY]: FULL_PLAN })
    const { url, db } = database()
    const worker = await startWorker(cwd, url, '--memory-limit', '64')
    const { code, out, err } = await comparing(cwd, '--queue', url)
    expect(err).toContain('plans/nang.txt: it took more memory than the workers allow, several times')
    expect(code).toBe(3)
    expect(pathsIn(out)).toEqual(Object.keys(plans(8)))
    const [failed] = await queueIn(db).getFailed()
    expect(failed).toMatchObject({ failedReason: 'memory: plans/nang.txt', attemptsMade: JOB_OPTIONS.attempts })
    worker.kill('SIGTERM')
    expect(await worker.ended).toMatchObject({ code: 0 })
  })

  it('makes a worker read nothing outside of its folder', async () => {
    const cwd = folder({ 'link/here.txt': FULL_PLAN })
    const outside = join(folderWith({ 'outside.txt': FULL_PLAN }), 'outside.txt')
    symlinkSync(outside, join(cwd, 'link/out.txt'))
    const { url, db } = database()
    const client = redis.client(db)
    const settings: RunSettings = {
      version,
      central: normalize(await extract('nq.txt', new TextEncoder().encode(RESOLUTION))),
      options: {},
      misreads: { fix: 'auto', witnesses: [] },
      placeTerms: null,
      ocr: 'never',
      engine: null,
    }
    await client.set(settingsKey('r'), JSON.stringify(settings))
    const queue = queueIn(db)
    const paths = [
      outside,
      '../outside.txt',
      'link/../../outside.txt',
      'link\\..\\..\\x',
      'C:\\x.txt',
      'c:x.txt',
      '\\\\host\\x',
      '',
    ]
    for (const path of [...paths, 'link/out.txt', 'link', 'a\0b'])
      await queue.add('judge', { run: 'r', path, shown: path, sha256: '0' }, JOB_OPTIONS)
    await queue.add('judge', { run: 'r' } as JobData, JOB_OPTIONS)
    // Of a run that is over, nothing is done.
    await queue.add('judge', { run: 'over', path: 'nq.txt', shown: 'nq.txt', sha256: '0' }, JOB_OPTIONS)
    const worker = start(cwd, ['worker', '--queue', url, '--root', '.', '--jobs', '1', '--drain'])
    expect(await worker.ended).toMatchObject({ code: 0 })
    const failed = await queue.getFailed()
    expect(failed.map(({ failedReason }) => failedReason.split(':')[0])).toEqual(Array.from({ length: 12 }, () => 'outside'))
    expect(await queue.getJobCountByTypes('waiting', 'active', 'delayed')).toBe(0)
  })

  it('says in a sentence why it is not to be had', async () => {
    const cwd = folder({ 'elsewhere/kh.txt': FULL_PLAN }, 1)
    const { url } = database()
    const told = async (argv: readonly string[], password = PASSWORD): Promise<[number, string]> => {
      const { code, err } = await runIn(cwd, argv, { env: queueEnv(cwd, { DOICHIEU_QUEUE_PASSWORD: password }) })
      return [code, err]
    }
    const wrong = `doichieu: no connection to the queue ${url}: the password is missing or wrong.\n`
    expect(await told(['compare', 'plans', '--queue', url], 'sai')).toEqual([2, wrong])
    expect(await told(['worker', '--root', '.', '--queue', url], '')).toEqual([2, wrong])
    const shown = await told(['worker', '--root', '.', '--queue', url.replace('//', '//:sai@')])
    expect(shown).toEqual([2, expect.stringMatching(/^the password of the queue stands in the command line, .*\n.*wrong\.\n$/)])
    expect(shown[1]).not.toContain('sai@')
    const nobody = 'doichieu: no connection to the queue redis://127.0.0.1:1/0: nobody answers there (ECONNREFUSED).\n'
    expect(await told(['compare', 'plans', '--queue', 'redis://127.0.0.1:1'])).toEqual([2, nobody])
    const [code, err] = await told(['compare', 'plans', '--queue', 'http://u:geheim@127.0.0.1'])
    expect([code, err]).toEqual([2, expect.stringContaining('--queue takes an address such as redis://server:6379/0')])
    expect(err).not.toContain('geheim')
    expect(await told(['compare', 'elsewhere', '--queue', url, '--root', 'plans'])).toEqual([
      2,
      'doichieu: elsewhere/kh.txt is not in the folder plans that the workers share; name one with --root that holds all plans.\n',
    ])
    expect((await told(['worker', '--queue', url]))[0]).toBe(2)
  })

  it('asks for the packages where they are not installed', async () => {
    const cwd = folder({}, 1)
    const { url } = database()
    const hook = `export const resolve = (name, context, next) => {
      if (name === 'bullmq') throw Object.assign(new Error(name), { code: 'ERR_MODULE_NOT_FOUND' })
      return next(name, context)
    }`
    const [, hooked = ''] = loading(hook)
    const node = loading(`import { register } from 'node:module'; register('${hooked}')`)
    const { code, err } = await start(cwd, ['compare', 'plans', '--queue', url], { node }).ended
    expect([code, err]).toEqual([2, expect.stringContaining('npm install bullmq@6 ioredis@6')])
    expect((await start(cwd, ['compare', 'plans', '--against', 'nq.txt', '--no-cache'], { node }).ended).code).toBe(0)
  })

  it('is spoken to in secret where that is asked for', async () => {
    const certificate = certificateIn(mkdtempSync(join(tmpdir(), 'doichieu-certificate-')))
    const own = await startRedis({ secured: certificate })
    const cwd = folder({}, 2)
    const url = own.url(0)
    const env = { NODE_EXTRA_CA_CERTS: certificate.certificate }
    const worker = start(cwd, ['worker', '--queue', url, '--root', '.', '--jobs', '1'], { env })
    await worker.says('at the queue')
    const argv = ['compare', 'plans', '--against', 'nq.txt', '--format', 'json', '--queue', url]
    const [trusting, doubting] = [start(cwd, argv, { env }), start(cwd, argv)]
    expect(await trusting.ended).toEqual(await comparing(cwd, '--no-cache'))
    expect(await doubting.ended).toMatchObject({
      code: 2,
      err: expect.stringContaining('certificate is not to be trusted') as string,
    })
    expect(await start(cwd, ['compare', 'plans', '--queue', url.replace('rediss:', 'redis:')]).ended).toMatchObject({
      code: 2,
      err: expect.stringContaining('rediss:// is for a Redis that encrypts') as string,
    })
    await own.stop()
  })
})
