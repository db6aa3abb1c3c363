import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn, type Outcome } from './cli-run.js'

/** Plans of which no two are alike, one that is no text, and one that is secret. */
const PLANS = 20
const BROKEN = 'plans/07.txt'
const SECRET = 'plans/11.txt'

function plans(): Record<string, string | Uint8Array> {
  const name = (index: number): string => `plans/${String(index).padStart(2, '0')}.txt`
  const text = (index: number): string => `${index % 3 === 0 ? FULL_PLAN : PARTIAL_PLAN}\nĐợt ${String(index)}.\n`
  return {
    ...Object.fromEntries(Array.from({ length: PLANS }, (_, index) => [name(index), text(index)])),
    [BROKEN]: new Uint8Array([0, 1, 2, 0, 3, 4, 0, 5]),
    [SECRET]: `TUYỆT MẬT\n\n${FULL_PLAN}`,
  }
}

const folder = (): string => folderWith({ 'nq.txt': RESOLUTION, ...plans() })

const AGAINST = ['--against', 'nq.txt', '--no-cache', '--jobs', '1', '--lang', 'en']

const part = (cwd: string, shard: string, ...more: string[]): Promise<Outcome> =>
  runIn(cwd, ['compare', 'plans', ...AGAINST, '--shard', shard, '-o', `${shard.replace('/', '-')}.dcp`, ...more])

async function thirds(cwd: string): Promise<string[]> {
  for (const shard of ['1/3', '2/3', '3/3']) expect((await part(cwd, shard)).code).toBe(shard === '2/3' ? 3 : 0)
  return ['1-3.dcp', '2-3.dcp', '3-3.dcp']
}

const merge = (cwd: string, ...argv: string[]): Promise<Outcome> => runIn(cwd, ['merge', ...AGAINST, ...argv])

describe('the parts of a comparison', () => {
  it.each(['json', 'text', 'md', 'csv', 'html'])(
    'come to the same bytes as the whole, in any order: %s',
    async (format) => {
      const cwd = folder()
      const whole = await runIn(cwd, ['compare', 'plans', ...AGAINST, '--format', format, '--fail-on', 'omitted'])
      const [one = '', two = '', three = ''] = await thirds(cwd)
      for (const parts of [
        [one, two, three],
        [three, one, two],
      ])
        expect(await merge(cwd, ...parts, '--format', format, '--fail-on', 'omitted')).toEqual(whole)
      expect(whole.code).toBe(3)
    },
    60_000,
  )

  it('may be more than there are plans', async () => {
    const cwd = folderWith({ 'nq.txt': RESOLUTION, 'plans/a.txt': FULL_PLAN })
    for (const shard of ['1/2', '2/2']) expect((await part(cwd, shard)).code).toBe(0)
    const whole = await runIn(cwd, ['compare', 'plans', ...AGAINST, '--format', 'json'])
    expect(await merge(cwd, '2-2.dcp', '1-2.dcp', '--format', 'json')).toEqual(whole)
  })

  it('need neither the plans nor their order', async () => {
    const cwd = folder()
    const whole = await runIn(cwd, ['compare', 'plans', ...AGAINST, '--format', 'json'])
    await thirds(cwd)
    const elsewhere = folderWith({ 'nq.txt': RESOLUTION })
    for (const name of ['1-3.dcp', '2-3.dcp', '3-3.dcp']) writeFileSync(join(elsewhere, name), readFileSync(join(cwd, name)))
    expect((await merge(elsewhere, '3-3.dcp', '2-3.dcp', '1-3.dcp', '--format', 'json')).out).toBe(whole.out)
  })

  it('are the same bytes each time, for their owner alone, with a word on what is secret in them', async () => {
    const cwd = folder()
    const { err, code } = await part(cwd, '3/3')
    expect(err).toContain(`${SECRET} bears a mark of secrecy, or may bear one, and stands in 3-3.dcp`)
    expect(code).toBe(0)
    if (process.platform !== 'win32') expect(statSync(join(cwd, '3-3.dcp')).mode & 0o777).toBe(0o600)
    const first = readFileSync(join(cwd, '3-3.dcp'))
    await part(cwd, '3/3', '--force')
    expect(readFileSync(join(cwd, '3-3.dcp')).equals(first)).toBe(true)
  })

  it('are refused where one is missing, or there twice', async () => {
    const cwd = folder()
    const [one = '', two = '', three = ''] = await thirds(cwd)
    expect(await merge(cwd, one)).toEqual({ code: 2, out: '', err: 'doichieu: these parts are missing: 2/3, 3/3.\n' })
    writeFileSync(join(cwd, 'copy.dcp'), readFileSync(join(cwd, two)))
    const { code, err } = await merge(cwd, one, two, three, 'copy.dcp')
    expect([code, err]).toEqual([2, 'doichieu: copy.dcp and 2-3.dcp are both part 2/3.\n'])
  })

  it('are refused where they do not belong together', async () => {
    const cwd = folder()
    const [one = '', , three = ''] = await thirds(cwd)
    await part(cwd, '2/4')
    expect((await merge(cwd, one, '2-4.dcp', three)).err).toContain('2-4.dcp and 1-3.dcp are parts of different divisions')
    await part(cwd, '2/3', '--tasks', 'II', '--force')
    expect((await merge(cwd, one, '2-3.dcp', three)).err).toContain('2-3.dcp and 1-3.dcp were not made in the same way')
    writeFileSync(join(cwd, 'plans/zz.txt'), FULL_PLAN)
    await part(cwd, '2/3', '--force')
    expect((await merge(cwd, one, '2-3.dcp', three)).err).toContain('2-3.dcp and 1-3.dcp are parts of different sets of plans')
  })

  it('are refused where the same is not asked of the whole', async () => {
    const cwd = folder()
    const parts = await thirds(cwd)
    const { code, err } = await merge(cwd, ...parts, '--tasks', 'II')
    expect([code, err]).toEqual([2, expect.stringContaining('1-3.dcp was made with another central document or other options')])
  })

  it('are refused where they are damaged, unfinished or none', async () => {
    const cwd = folder()
    const [one = '', two = '', three = ''] = await thirds(cwd)
    const bytes = readFileSync(join(cwd, two))
    for (const [name, damaged] of [
      ['short.dcp', bytes.subarray(0, bytes.length - 400)],
      ['flipped.dcp', bytes.map((byte, at) => (at === bytes.length - 6 ? byte ^ 255 : byte))],
    ] as const) {
      writeFileSync(join(cwd, name), damaged)
      const { code, err } = await merge(cwd, one, name, three)
      expect([code, err]).toEqual([2, `doichieu: ${name}: this part is damaged, or was not finished. Make it again.\n`])
    }
    expect((await merge(cwd, one, 'nq.txt', three)).err).toContain('nq.txt: this is no part that compare --shard has written')
    expect(await merge(cwd, one, 'absent.dcp')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^doichieu: absent\.dcp: /) as string,
    })
  })

  it.each([
    [['--shard', '0/3', '-o', 'p'], '--shard takes a part and how many there are'],
    [['--shard', '4/3', '-o', 'p'], '--shard takes a part and how many there are'],
    [['--shard', '3', '-o', 'p'], '--shard takes a part and how many there are'],
    [['--shard', '1/3'], '--shard needs a file to write the part to'],
    [['--shard', '1/3', '-o', 'p.json'], 'p.json: a part is no report and is not written under “.json”'],
    [['--shard', '1/3', '-o', 'p.HTML'], 'p.HTML: a part is no report'],
    [['--shard', '1/3', '-o', 'p', '--report', 'md=a.md'], '--report does not go with --shard'],
    [['--shard', '1/3', '-o', 'p', '--fail-on', 'omitted'], '--fail-on does not go with --shard'],
  ])('are asked for rightly: %j', async (argv, words) => {
    const cwd = folderWith({ 'a.txt': FULL_PLAN })
    const { code, err } = await runIn(cwd, ['compare', 'a.txt', '--lang', 'en', ...argv])
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })
})
