import { Queue } from 'bullmq'
import { createServer } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { queueName } from '../src/cli/queue/protocol.js'
import { version } from '../src/cli/version.js'
import { PARTIAL_PLAN, runIn } from './cli-run.js'
import { begun, COMPARE, comparing, folder, killAll, letGo, queueEnv, SLOW, start, startWorker, until } from './queue-run.js'
import { startRedis, stopAll } from './redis-server.js'
import { available } from './requirements.js'

// They wait until somebody is missed, side by side.
describe.skipIf(!available('redis')).concurrent('a run ends complete, or says why not:', { timeout: 240_000 }, () => {
  afterAll(async () => {
    await killAll()
    await stopAll()
  })

  it.each([
    ['stopped, and keeps what it knows', true, 'shutDown'],
    ['killed, and keeps what it knows', true, 'stop'],
    ['killed, and knows nothing any more', false, 'stop'],
  ] as const)('Redis is %s', async (_, keeps, how) => {
    const own = await startRedis({ keeps })
    const cwd = folder({ [SLOW]: PARTIAL_PLAN }, 20)
    const url = own.url(0)
    const worker = await startWorker(cwd, url)
    const producer = comparing(cwd, '--queue', url)
    await until(() => begun(cwd) > 0)
    await own[how]()
    // It ends what it has in hand meanwhile, and can tell nobody.
    letGo(cwd)
    await worker.says('is lost')
    await own.start()
    const { code, out, err } = await producer
    expect(code).toBe(0)
    expect(err).toContain('is there again')
    expect(out).toBe((await comparing(cwd, '--no-cache')).out)
    // Stopped while it is away, the worker ends all the same.
    await own.stop()
    worker.kill('SIGTERM')
    expect(await worker.ended).toMatchObject({ code: 0 })
  })

  it('Redis does not come back, or says nothing any more', async () => {
    const own = await startRedis()
    const cwd = folder({ [SLOW]: PARTIAL_PLAN }, 4)
    await startWorker(cwd, own.url(0))
    const queued = runIn(cwd, [...COMPARE, '--queue', own.url(0)], { env: queueEnv(cwd, { DOICHIEU_QUEUE_PATIENCE: '0.1' }) })
    await until(() => begun(cwd) > 0)
    own.freeze()
    const { code, out, err } = await queued
    expect(err).toContain('has not answered for 3 s: this computer does the rest itself')
    expect([code, out]).toEqual([0, (await comparing(cwd, '--no-cache')).out])
    own.thaw()
    await own.stop()
  })

  it('who listens and says nothing is no queue', async () => {
    const server = createServer()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const cwd = folder({}, 1)
    const url = `redis://127.0.0.1:${String(port)}/0`
    expect(await comparing(cwd, '--queue', url)).toEqual({
      code: 2,
      out: '',
      err: `doichieu: no connection to the queue ${url}: nobody answers there (ETIMEDOUT).\n`,
    })
    server.close()
  })

  it('a worker that is to end with the queue ends where the queue is gone', async () => {
    const own = await startRedis()
    const cwd = folder({ [SLOW]: PARTIAL_PLAN }, 0)
    const worker = start(cwd, ['worker', '--queue', own.url(0), '--root', '.', '--jobs', '1', '--drain'], {
      env: { DOICHIEU_QUEUE_PATIENCE: '0.1' },
    })
    const queue = new Queue(queueName(version), { connection: own.client(0) })
    queue.on('error', () => undefined)
    await queue.add('judge', { run: '', path: '', shown: '', sha256: '' }, { delay: 600_000 })
    await worker.says('at the queue')
    await own.stop()
    expect(await worker.ended).toMatchObject({ code: 2, err: expect.stringContaining('no connection to the queue') as string })
  })
})
