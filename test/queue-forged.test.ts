import { Queue, Worker } from 'bullmq'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packed, unpacked } from '../src/cli/plan-card.js'
import { JOB_OPTIONS, type JobData, queueName, settingsKey } from '../src/cli/queue/protocol.js'
import { version } from '../src/cli/version.js'
import { folderWith, FULL_PLAN, runIn } from './cli-run.js'
import { COMPARE, comparing, folder, killAll, QUICK, queueEnv, start, startWorker, until } from './queue-run.js'
import { type RedisServer, startRedis, stopAll } from './redis-server.js'
import { available } from './requirements.js'

/** What a sound worker hands back, as far as it is forged here. */
interface Sound {
  readonly stowed: { card: Record<string, unknown>; verdicts: string; text: unknown }
}
const base64 = (value: unknown): string => Buffer.from(packed(value)).toString('base64')

/** What somebody else hands back, made of a sound answer. */
const FORGED: Readonly<Record<string, (sound: Sound) => unknown>> = {
  nothing: () => null,
  'a word': () => '<script>',
  'an empty record': () => ({}),
  'nothing put away': () => ({ stowed: {} }),
  lists: () => [[], { stowed: [] }],
  'verdicts that are not packed': ({ stowed }) => ({ stowed: { ...stowed, verdicts: 'AAAA' } }),
  'verdicts of no tasks': ({ stowed }) => ({ stowed: { ...stowed, verdicts: base64({ tasks: [], targets: [], own: [] }) } }),
  'a task that is none': ({ stowed }) => {
    const found = unpacked<{ tasks: unknown[] }>(Buffer.from(stowed.verdicts, 'base64'))
    return { stowed: { ...stowed, verdicts: base64({ ...found, tasks: [null, ...found.tasks.slice(1)] }) } }
  },
  'marks of nothing': ({ stowed }) => ({ stowed: { ...stowed, card: { ...stowed.card, marks: '' } } }),
  'a head that is none': ({ stowed }) => ({ stowed: { ...stowed, card: { ...stowed.card, header: null } } }),
  'a text that is none': ({ stowed }) => ({ stowed: { ...stowed, text: base64({ text: 1 }) } }),
  'the end of the run, ever again': () => ({ over: true }),
  'a fault that nobody has': () => ({ failure: { message: 'x', stack: 'x', about: { code: 'usage', reason: 'x' } } }),
}

describe.skipIf(!available('redis')).concurrent('whoever may write to a queue', { timeout: 240_000 }, () => {
  let redis: RedisServer
  let databases = 0
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
  const queueOf = (client: Redis): Queue<JobData> => {
    const queue = new Queue<JobData>(queueName(version), { connection: client })
    queue.on('error', () => undefined)
    return queue
  }

  it('hands back what is no answer, and the plan is judged at home, with a line that says so', async () => {
    const cwd = folder({}, 1)
    const { url, db } = database()
    // A sound answer, to be forged.
    const sound = await startWorker(cwd, url)
    const queue = queueOf(redis.client(db))
    const watched = await redis.watch()
    const local = await comparing(cwd, '--queue', url, '--no-cache')
    const [, answer = ''] = /"(\{"stowed":.*?)" "completed"/.exec(watched.seen()) ?? []
    watched.end()
    sound.kill('SIGTERM')
    await sound.ended
    expect(local).toMatchObject({ code: 0, err: '' })
    let forge: (sound: Sound) => unknown = () => null
    const connection = redis.client(db).duplicate({ maxRetriesPerRequest: null })
    const worker = new Worker(queueName(version), () => Promise.resolve(forge(JSON.parse(answer) as Sound)), { connection })
    worker.on('error', () => undefined)
    // As it was handed back, it is taken.
    forge = (each) => each
    expect(await comparing(cwd, '--queue', url, '--no-cache')).toEqual(local)
    for (const [what, forged] of Object.entries(FORGED)) {
      forge = forged
      const { code, out, err } = await comparing(cwd, '--queue', url, '--no-cache')
      const told = 'doichieu: plans/00.txt: what came back for it is not what a worker answers. Judged on this computer.\n'
      expect([what, code, err, out === local.out]).toEqual([what, 0, told, true])
    }
    forge = () => {
      throw new Error(`\u001b[31mevil\n${'x'.repeat(5000)}`)
    }
    const { code, out, err } = await comparing(cwd, '--queue', url, '--no-cache')
    expect([code, out]).toEqual([0, local.out])
    expect(err).toMatch(/^doichieu: plans\/00\.txt: the workers failed at it \(.*xx …\)\. Judged on this computer\.\n$/)
    expect(err.length).toBeLessThan(400)
    await worker.close()
    await queue.close()
  })

  it('asks a worker for what no run asks, and is told so in a sentence', async () => {
    const cwd = folder({}, 1)
    const { url, db } = database()
    const client = redis.client(db)
    const queue = queueOf(client)
    for (const [run, settings] of Object.entries({
      a: 'no JSON',
      b: 'null',
      c: '[]',
      d: JSON.stringify({ version, central: {} }),
    })) {
      await client.set(settingsKey(run), settings)
      await queue.add('judge', { run, path: 'nq.txt', shown: 'nq.txt', sha256: '0' }, JOB_OPTIONS)
    }
    await client.set(settingsKey('e'), JSON.stringify({ version: '0.0.0' }))
    await queue.add('judge', { run: 'e', path: 'nq.txt', shown: 'nq.txt', sha256: '0' }, JOB_OPTIONS)
    const worker = start(cwd, ['worker', '--queue', url, '--root', '.', '--jobs', '1', '--drain', '--quiet'])
    const { code, err } = await worker.ended
    expect(code).toBe(0)
    const why = 'what the run asks is not what doichieu asks; somebody else may have put it there.'
    const lines = [why, why, why, why, 'the run is of another version of doichieu.'].map((words) => `doichieu: nq.txt: ${words}`)
    expect(
      err
        .replaceAll(/ \(job .*\)/g, '')
        .trimEnd()
        .split('\n')
        .sort(),
    ).toEqual(lines.sort())
  })

  it('leaves a run alone: a database that Redis does not have is none, and the other kind of connection is named', async () => {
    const cwd = folder({}, 1)
    const told = async (url: string): Promise<[number, string]> => {
      const { code, err } = await runIn(cwd, ['compare', 'plans', '--queue', url], { env: queueEnv(cwd) })
      return [code, err]
    }
    const none = redis.url(99)
    expect(await told(none)).toEqual([2, `doichieu: no connection to the queue ${none}: it has no database 99.\n`])
    expect(await told(none.replace('redis:', 'rediss:'))).toEqual([
      2,
      expect.stringContaining('redis:// is for a Redis that does not encrypt'),
    ])
  })

  it('a worker at another database is none', async () => {
    const cwd = folder({}, 1)
    const [{ url }, other] = [database(), database()]
    await startWorker(cwd, other.url)
    const producer = start(cwd, [...COMPARE, '--queue', url], { env: QUICK })
    await producer.says(`no worker of doichieu ${version} is at the queue ${url}`)
    const worker = await startWorker(cwd, url)
    expect(await producer.ended).toMatchObject({ code: 0 })
    worker.kill('SIGTERM')
    await worker.ended
  })

  it('waits for workers for some time and then does without, which it says even where it is to be quiet', async () => {
    const cwd = folder({}, 3)
    const { url, db } = database()
    const env = queueEnv(cwd, { DOICHIEU_QUEUE_PATIENCE: '0.1' })
    const { code, out, err } = await runIn(cwd, [...COMPARE, '--queue', url, '--quiet'], { env })
    const words = `no worker of doichieu ${version} has been at the queue ${url} for 3 s: this computer does the rest itself until there is one.`
    expect(err).toBe(`doichieu: ${words}\n`)
    expect([code, out]).toEqual([0, (await comparing(cwd, '--no-cache')).out])
    expect(await queueOf(redis.client(db)).getWaitingCount()).toBe(0)
  })

  it('what a killed run has left in whatever state is cleared by the next worker; failures that were told of stay', async () => {
    const cwd = folder({}, 6)
    const { url, db } = database()
    const client = redis.client(db)
    const queue = queueOf(client)
    const producer = start(cwd, [...COMPARE, '--queue', url, '--no-cache'], { env: QUICK })
    await until(async () => (await queue.getWaitingCount()) === 6)
    // It can fetch nothing more.
    producer.kill('SIGSTOP')
    const judging = await startWorker(cwd, url)
    await until(async () => (await queue.getCompletedCount()) > 2)
    judging.kill('SIGKILL')
    producer.kill('SIGKILL')
    await Promise.all([judging.ended, producer.ended])
    const failing = await queue.add('judge', { run: 'long over', path: 'x', shown: 'x', sha256: 'x' })
    const told = await queue.add('judge', { run: 'long over', path: 'y', shown: 'y', sha256: 'y' })
    await client.hset(queue.toKey(told.id ?? ''), 'told', '1')
    for (const id of [failing.id ?? '', told.id ?? '']) {
      await client.lrem(queue.toKey('wait'), 0, id)
      await client.zadd(queue.toKey('failed'), Date.now(), id)
    }
    await until(async () => (await client.keys(settingsKey('*'))).length === 0)
    expect(
      await start(cwd, ['worker', '--queue', url, '--root', '.', '--jobs', '1', '--drain'], { env: QUICK }).ended,
    ).toMatchObject({
      code: 0,
    })
    expect(await queue.getJobCountByTypes('waiting', 'active', 'delayed', 'completed')).toBe(0)
    expect((await queue.getFailed()).map(({ data }) => data.path)).toEqual(['y'])
    const jobs = (await client.keys('*')).filter(
      (key) => !/:(?:wait|active|meta|events|id|failed|stalled\S*|marker|pc)$/.test(key),
    )
    expect(jobs).toEqual([queue.toKey(told.id ?? '')])
  })

  it('a link that leads out of the shared folder is called one', async () => {
    const cwd = folder({}, 1)
    const { url } = database()
    const outside = join(folderWith({ 'ngoai.txt': FULL_PLAN }), 'ngoai.txt')
    symlinkSync(outside, join(cwd, 'plans/noi.txt'))
    const { code, err } = await runIn(cwd, ['compare', 'plans/noi.txt', '--queue', url], { env: queueEnv(cwd) })
    expect(code).toBe(2)
    expect(err).toContain('plans/noi.txt is a link that leads out of the folder')
    expect(err).toContain(outside)
  })
})
