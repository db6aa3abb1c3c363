import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Context } from '../src/cli/command.js'
import { unpacked } from '../src/cli/plan-card.js'
import { addressOf } from '../src/cli/queue/address.js'
import { readConfined } from '../src/cli/queue/confined.js'
import { examine, judgeQueued } from '../src/cli/queue/in-thread.js'
import { patience, patienceOf } from '../src/cli/queue/patience.js'
import type { RunSettings } from '../src/cli/queue/protocol.js'
import { inHand } from '../src/cli/queue/suspects.js'
import { sayIn } from '../src/catalogue/catalogue.js'
import { extract } from '../src/extract/extract.js'
import { normalize } from '../src/normalize/normalize.js'
import { folderWith, FULL_PLAN, RESOLUTION } from './cli-run.js'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the address of a queue', () => {
  const address = (given: string, env: Record<string, string> = {}): unknown =>
    addressOf(given, { io: { env }, say: sayIn('en') } as unknown as Context)

  it('has all that Redis is found by, and the password from the environment where it has none', () => {
    const local = {
      host: 'may-chu',
      port: 6379,
      db: 0,
      isEncrypted: false,
      username: null,
      password: null,
      isPasswordSeen: false,
    }
    expect(address('redis://may-chu')).toEqual({ ...local, shown: 'redis://may-chu:6379/0' })
    expect(address('redis://may-chu/', { DOICHIEU_QUEUE_PASSWORD: 'p@ss' })).toMatchObject({ ...local, password: 'p@ss' })
    expect(address('redis://:a%40b@may-chu/', { DOICHIEU_QUEUE_PASSWORD: 'x' })).toMatchObject({
      ...local,
      password: 'a@b',
      isPasswordSeen: true,
    })
    expect(address('rediss://u:p@[::1]:7000/12')).toEqual({
      host: '::1',
      port: 7000,
      db: 12,
      isEncrypted: true,
      username: 'u',
      password: 'p',
      shown: 'rediss://[::1]:7000/12',
      isPasswordSeen: true,
    })
  })

  it.each(['', 'may-chu:6379', 'http://may-chu', 'redis://', 'redis://h/x', 'redis://h/1/2', 'redis://h/?a=b', 'redis://%@h/'])(
    '%j is none',
    (given) => {
      expect(() => address(given)).toThrow('--queue takes an address')
    },
  )
})

describe('how long those at a queue wait for each other', () => {
  const asked = (value: string): unknown =>
    patienceOf({ io: { env: { DOICHIEU_QUEUE_PATIENCE: value } }, say: sayIn('en') } as unknown as Context)

  it('follows from the seconds that a computer may be silent', () => {
    expect(asked('')).toEqual(patience(10))
    expect(asked('0.5')).toMatchObject({ lock: 500, away: 15_000 })
  })

  it.each(['x', '0', '-1', '1e3', '4000'])('%j is no number of seconds', (value) => {
    expect(() => asked(value)).toThrow('DOICHIEU_QUEUE_PATIENCE takes a number of seconds from 0.1 to 3600')
  })
})

describe('a worker takes in hand', () => {
  it('alone what another worker has vanished over', async () => {
    const told: boolean[] = []
    const { take } = inHand((isAlone) => told.push(isAlone))
    const first = await take(false)
    const suspect = take(true)
    expect(await take(false)).toBe(null)
    let isTaken = false
    void suspect.then(() => (isTaken = true))
    await Promise.resolve()
    expect(isTaken).toBe(false)
    first?.()
    const last = await suspect
    expect(await take(true)).toBe(null)
    last?.()
    expect(await take(false)).not.toBe(null)
    expect(told).toEqual([true, false])
  })
})

describe('a worker reads in its folder', () => {
  const root = folderWith({ 'in/kh.txt': FULL_PLAN, 'in/sub/kh.txt': 'x' })
  const own = join(root, 'in')
  const outside = join(folderWith({ 'out.txt': FULL_PLAN }), 'out.txt')
  symlinkSync(outside, join(own, 'out.txt'))
  symlinkSync(root, join(own, 'up'))
  symlinkSync('kh.txt', join(own, 'same.txt'))
  mkdirSync(join(own, 'folder.txt'))
  const digest = sha256(FULL_PLAN)

  it('the bytes that are meant, by links inside too', async () => {
    for (const path of ['kh.txt', 'same.txt', './/kh.txt'])
      expect(new TextDecoder().decode(await readConfined(own, path, digest))).toBe(FULL_PLAN)
  })

  it.each(['', '.', '..', '../in/kh.txt', 'sub/../kh.txt', 'out.txt', 'up/in/../in/kh.txt', 'up', 'folder.txt', outside])(
    'not %j',
    async (path) => {
      await expect(readConfined(own, path, digest)).rejects.toMatchObject({ reason: 'outside' })
    },
  )

  it.each(['/etc/passwd', 'C:\\kh.txt', 'C:kh.txt', '\\\\server\\share', '\\kh.txt', 'sub\\..\\..\\kh.txt', 'a\0b'])(
    'no other place by any system’s way to write it: %j',
    async (path) => {
      await expect(readConfined(own, path, digest)).rejects.toMatchObject({ reason: 'outside' })
    },
  )

  it('a name in whichever way its letters are put together', async () => {
    for (const [there, asked] of [
      ['Kế hoạch số 1.txt'.normalize('NFD'), 'Kế hoạch số 1.txt'.normalize('NFC')],
      ['Kế hoạch số 2.txt'.normalize('NFC'), 'Kế hoạch số 2.txt'.normalize('NFD')],
    ] as const) {
      writeFileSync(join(own, there), FULL_PLAN)
      expect(new TextDecoder().decode(await readConfined(own, asked, digest))).toBe(FULL_PLAN)
    }
    symlinkSync(outside, join(own, 'đi.txt'.normalize('NFD')))
    await expect(readConfined(own, 'đi.txt'.normalize('NFC'), digest)).rejects.toMatchObject({ reason: 'outside' })
  })

  it('nothing that is not there, or is another version', async () => {
    await expect(readConfined(own, 'keine.txt', digest)).rejects.toMatchObject({ reason: 'absent' })
    await expect(readConfined(own, 'sub/kh.txt', digest)).rejects.toMatchObject({ reason: 'changed' })
  })
})

describe('before a document is queued', () => {
  const misreads = { fix: 'auto', witnesses: [], corrections: [] } as const
  const examined = (path: string, from: Uint8Array, ocr: 'auto' | 'never' = 'auto'): Promise<unknown> =>
    examine({ path, from }, { ocr, misreads })

  it.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'])('one marked %s is kept back', async (mark) => {
    expect(await examined('a.txt', bytesOf(`${mark}\n\n${FULL_PLAN}`))).toEqual({ staysHere: true })
  })

  it('its text is packed as it lies on a shelf, and known by the same digest as what a worker reads', async () => {
    const { text } = (await examined('a.txt', bytesOf(FULL_PLAN))) as { text: { packed: string; sha256: string } }
    const clean = unpacked(Buffer.from(text.packed, 'base64'))
    expect(clean).toEqual(normalize(await extract('a.txt', bytesOf(FULL_PLAN))))
    expect(sha256(JSON.stringify(clean))).toBe(text.sha256)
  })

  it('one that persons correct is kept back, and so is another version of it', async () => {
    const correct = (path: string, digest: string): Promise<unknown> =>
      examine(
        { path: 'plans/a.txt', from: bytesOf(FULL_PLAN) },
        { ocr: 'auto', misreads: { ...misreads, corrections: [{ path, sha256: digest, corrections: [] }] } },
      )
    expect(await correct('b.txt', sha256(FULL_PLAN))).toEqual({ staysHere: true })
    expect(await correct('old/a.txt', sha256(''))).toEqual({ staysHere: true })
    expect(await correct('b.txt', sha256(''))).toMatchObject({ sha256: sha256(FULL_PLAN) })
  })

  it('nothing is known of a picture, which is no failure where its text may be recognized', async () => {
    const picture = await sharp({ create: { width: 60, height: 60, channels: 3, background: 'white' } })
      .png()
      .toBuffer()
    expect(await examined('a.png', picture)).toMatchObject({ text: null })
    await expect(examined('a.png', picture, 'never')).rejects.toThrow()
  })
})

describe('a worker', () => {
  it('hands back of a secret document that it is secret, and nothing else', async () => {
    const central = normalize(await extract('nq.txt', bytesOf(RESOLUTION)))
    const settings: RunSettings = {
      version: '0',
      central,
      options: {},
      misreads: { fix: 'auto', witnesses: [] },
      placeTerms: null,
      ocr: 'never',
      engine: null,
    }
    const judge = (text: string, run: string): Promise<unknown> =>
      judgeQueued(
        { bytes: bytesOf(text), shown: 'kh.txt', run, settings: JSON.stringify(settings) },
        { cache: null, scans: { ocr: 'auto', engine: 'embedded', pagesAtOnce: 1 } },
      )
    expect(await judge(`MẬT\n\n${FULL_PLAN}`, 'one')).toEqual({ secret: true })
    expect(await judge(FULL_PLAN, 'one')).toMatchObject({ stowed: { card: { source: { path: 'kh.txt' } } } })
    // Of its folders nothing is told either.
    const failed = JSON.stringify(await judge('', 'two'))
    expect(failed).toContain('failure')
    expect(failed).not.toContain(import.meta.dirname.slice(0, -'/test'.length))
  })
})
