import { Queue } from 'bullmq'
import { readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type JobData, queueName, settingsKey } from '../src/cli/queue/protocol.js'
import { version } from '../src/cli/version.js'
import { FULL_PLAN, PARTIAL_PLAN, runIn } from './cli-run.js'
import {
  begun,
  COMPARE,
  comparing,
  DEADLY,
  ENDLESS,
  folder,
  keptUp,
  killAll,
  letGo,
  manifestIn,
  queueEnv,
  SLOW,
  start,
  startPatientWorker,
  startSlowWorker,
  startWorker,
  until,
} from './queue-run.js'
import { type RedisServer, startRedis, stopAll } from './redis-server.js'
import { available } from './requirements.js'

// They wait until somebody is missed, side by side.
describe.skipIf(!available('redis')).concurrent('when something befalls a queue', { timeout: 240_000 }, () => {
  let redis: RedisServer
  let databases = 0
  const database = (): { db: number; url: string } => {
    const db = databases
    databases += 1
    return { db, url: redis.url(db) }
  }
  /** A queue with a worker for all that lies where tests have their folders, and what names both. */
  let shared: readonly string[]
  beforeAll(async () => {
    redis = await startRedis()
    const { url } = database()
    shared = ['--queue', url, '--root', tmpdir()]
    await startWorker(tmpdir(), url)
  })
  afterAll(async () => {
    await killAll()
    await stopAll()
  })
  const queueOf = (client: Redis): Queue<JobData> => {
    const queue = new Queue<JobData>(queueName(version), { connection: client })
    queue.on('error', () => undefined)
    return queue
  }
  const queueIn = (db: number): Queue<JobData> => queueOf(redis.client(db))

  it('another worker has what one had in hand that was killed', async () => {
    const cwd = folder({ [SLOW]: PARTIAL_PLAN })
    const { url } = database()
    const first = await startWorker(cwd, url)
    const comparison = comparing(cwd, '--queue', url)
    await until(() => begun(cwd) > 0)
    first.kill('SIGKILL')
    await first.ended
    letGo(cwd)
    await startWorker(cwd, url)
    // Where it takes long to start, the run says that there is none.
    const { code, out } = await comparison
    expect([code, out]).toEqual([0, (await comparing(cwd, '--no-cache')).out])
    expect(begun(cwd)).toBe(2)
  })

  it('a document that takes three workers with it ends in the list of failed jobs, and takes no other document there', async () => {
    const cwd = folder({ [DEADLY]: FULL_PLAN })
    const { url, db } = database()
    const workers = await keptUp(cwd, url, '--jobs', '4')
    const { code, out, err } = await comparing(cwd, '--queue', url, '--manifest', 'm.jsonl')
    await workers.end()
    const why = 'several workers vanished while they were at it; the queue has it in the list of failed jobs.'
    expect([code, err]).toEqual([3, expect.stringContaining(`doichieu: ${DEADLY}: ${why}`)])
    expect(begun(cwd)).toBe(3)
    const failed = await queueIn(db).getFailed()
    expect(failed.map(({ data }) => data.path)).toEqual([DEADLY])
    const lines = manifestIn(cwd)
    expect(lines).toHaveLength(9)
    expect(lines.filter(({ status }) => status !== 'done')).toMatchObject([{ input: DEADLY, status: 'failed', reason: why }])
    expect((JSON.parse(out) as { plans: unknown[] }).plans).toHaveLength(8)
  })

  it('a worker that is to stop ends what it has in hand', async () => {
    const cwd = folder({ [SLOW]: PARTIAL_PLAN }, 0)
    const { url, db } = database()
    const worker = await startPatientWorker(cwd, url)
    const comparison = comparing(cwd, '--queue', url, '--no-cache')
    await until(() => begun(cwd) > 0)
    worker.kill('SIGTERM')
    letGo(cwd)
    expect(await worker.ended).toMatchObject({ code: 0 })
    expect(await comparison).toEqual(await comparing(cwd, '--no-cache'))
    expect(await queueIn(db).getFailedCount()).toBe(0)
  })

  it('a worker that is to stop hands back what takes too long, and that is no failure', async () => {
    const cwd = folder({ [SLOW]: PARTIAL_PLAN }, 0)
    const { url, db } = database()
    const worker = await startWorker(cwd, url)
    const comparison = comparing(cwd, '--queue', url, '--no-cache')
    await until(() => begun(cwd) > 0)
    worker.kill('SIGTERM')
    expect(await worker.ended).toMatchObject({ code: 0 })
    expect((await queueIn(db).getWaiting()).map(({ data, attemptsMade }) => [data.path, attemptsMade])).toEqual([[SLOW, 0]])
    letGo(cwd)
    await startWorker(cwd, url)
    expect((await comparison).code).toBe(0)
  })

  it('two runs at once each have their own', async () => {
    const cwd = folder({ 'tinh/x.txt': FULL_PLAN, 'tinh/y.txt': `${PARTIAL_PLAN}\nBiển.\n` })
    const other = (...more: string[]): Promise<unknown> =>
      runIn(cwd, ['compare', 'tinh', '--against', 'nq.txt', '--tasks', 'II', '--format', 'json', ...more], { env: queueEnv(cwd) })
    const [one, two] = await Promise.all([comparing(cwd, ...shared), other(...shared)])
    expect(one).toEqual(await comparing(cwd, '--no-cache'))
    expect(two).toEqual(await other('--no-cache'))
  })

  it('a run that is killed is started again and does what is left; what it left waiting is cleared away', async () => {
    const cwd = folder({ [SLOW]: PARTIAL_PLAN }, 6)
    const { url, db } = database()
    const queue = queueIn(db)
    const worker = await startWorker(cwd, url)
    const producer = start(cwd, [...COMPARE, '--queue', url, '--manifest', 'm.jsonl'])
    await until(() => begun(cwd) > 0)
    await until(() => readdirSync(cwd).includes('m.jsonl') && manifestIn(cwd).length >= 6)
    await queue.add('judge', { run: 'long over', path: 'x', shown: 'x', sha256: 'x' }, { removeOnComplete: true })
    producer.kill('SIGKILL')
    await producer.ended
    letGo(cwd)
    // The same program: what another one has kept is nothing to this.
    const again = start(cwd, [...COMPARE, '--queue', url, '--manifest', 'm.jsonl', '--force'])
    expect(await again.ended).toMatchObject({ code: 0 })
    expect(manifestIn(cwd).map(({ status }) => status)).toEqual([...Array.from({ length: 6 }, () => 'kept'), 'done'])
    await until(async () => (await queue.getWaitingCount()) + (await queue.getActiveCount()) === 0)
    worker.kill('SIGTERM')
    await worker.ended
    // All that may be left goes by itself.
    const client = redis.client(db)
    const lasting = await Promise.all((await client.keys('*')).map(async (key) => ((await client.pttl(key)) < 0 ? [key] : [])))
    expect(lasting.flat()).toEqual([])
  })

  it('a run that the user stops takes back what is open', async () => {
    const cwd = folder({}, 3)
    const { url, db } = database()
    const producer = start(cwd, [...COMPARE, '--queue', url])
    const queue = queueIn(db)
    await until(async () => (await queue.getWaitingCount()) === 3)
    producer.kill('SIGINT')
    const { err } = await producer.ended
    expect(await queue.getJobCountByTypes('waiting', 'active', 'delayed', 'completed', 'failed')).toBe(0)
    expect(await redis.client(db).keys(settingsKey('*'))).toEqual([])
    expect(err).toMatch(/^doichieu: stopped\. .*\n$/)
  })

  it('a part of the plans is judged by workers as the whole is', async () => {
    const cwd = folder({}, 5)
    const part = (shard: string, ...more: string[]): Promise<unknown> =>
      runIn(cwd, ['compare', 'plans', '--against', 'nq.txt', '--shard', `${shard}/2`, '-o', `${shard}.dcp`, ...more], {
        env: queueEnv(cwd),
      })
    for (const shard of ['1', '2']) expect(await part(shard, ...shared)).toMatchObject({ code: 0 })
    const merged = await runIn(cwd, ['merge', '--against', 'nq.txt', '--format', 'json', '1.dcp', '2.dcp'], {
      env: queueEnv(cwd),
    })
    expect(merged).toEqual(await comparing(cwd, '--no-cache'))
  })

  it('what no worker can find is judged on this computer, which is told', async () => {
    const cwd = folder({}, 2)
    const elsewhere = folder({}, 1)
    const { url } = database()
    const worker = start(elsewhere, ['worker', '--queue', url, '--root', '.', '--jobs', '1'])
    await worker.says('at the queue')
    const { code, out, err } = await comparing(cwd, '--queue', url)
    expect(err).toContain('plans/01.txt: a worker does not find it below its --root.')
    expect(err).toContain('Judged on this computer.')
    expect([code, out]).toEqual([0, (await comparing(cwd, '--no-cache')).out])
  })

  it('a worker leaves a document that takes too long, which the manifest calls skipped', async () => {
    const cwd = folder({}, 1)
    const { url } = database()
    await startWorker(cwd, url, '--time-limit', '0.001')
    expect(await comparing(cwd, '--queue', url, '--time-limit', '600', '--manifest', 'm.jsonl')).toMatchObject({ code: 3 })
    expect(manifestIn(cwd)).toMatchObject([
      { status: 'skipped', reason: expect.stringContaining('too long, several times') as string },
    ])
  })

  it('a plan that takes too long costs the others nothing, nor does what a thread has to learn before it begins', async () => {
    const cwd = folder({ [ENDLESS]: FULL_PLAN }, 4)
    const { url } = database()
    await startSlowWorker(cwd, url, 4000, '--jobs', '2', '--time-limit', '3')
    expect(await comparing(cwd, '--queue', url, '--manifest', 'm.jsonl')).toMatchObject({ code: 3 })
    const ended = manifestIn(cwd).map(({ input, status }) => [input, status])
    expect(ended.filter(([, status]) => status !== 'done')).toEqual([[ENDLESS, 'skipped']])
    expect(ended).toHaveLength(5)
  })

  it('the password is taken from a file, and never shown', async () => {
    const cwd = folder({}, 1)
    const { url } = database()
    writeFileSync(join(cwd, 'secret'), `${queueEnv(cwd)['DOICHIEU_QUEUE_PASSWORD'] ?? ''}\n`)
    const told = async (file: string, address = url): Promise<[number, string]> => {
      const env = queueEnv(cwd, { DOICHIEU_QUEUE_PASSWORD: '', DOICHIEU_QUEUE_PASSWORD_FILE: file })
      const { code, err } = await runIn(cwd, ['compare', 'elsewhere.txt', '--queue', address], { env })
      return [code, err]
    }
    // It comes as far as the plan that is missing.
    expect((await told('secret'))[0]).toBe(3)
    expect(await told('absent')).toEqual([2, expect.stringContaining('absent: the password of the queue cannot be read')])
    const [, err] = await told('absent', url.replace('//', '//:geheim@'))
    expect(err).toContain('the password of the queue stands in the command line')
    expect(err).not.toContain('geheim')
  })
})
