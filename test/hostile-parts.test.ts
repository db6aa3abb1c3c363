import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { linesIn } from '../src/cli/lines-in.js'
import { packed } from '../src/cli/plan-card.js'
import { folderWith, FULL_PLAN, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'

/** Parts for `merge` that no sound `compare --shard` has written. */

async function linesOf(chunks: readonly string[], most = 100): Promise<string[]> {
  const lines: string[] = []
  for await (const line of linesIn(Readable.from(chunks.map((chunk) => Buffer.from(chunk, 'latin1'))), most)) lines.push(line)
  return lines
}

it('lines are whole wherever the stream is cut, in the midst of a letter too', async () => {
  const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
  const [first = '', ...rest] = latin1('ế')
  expect(await linesOf([`a${first}`, `${rest.join('')}\nb`, '\n\nc'])).toEqual(['aế', 'b', '', 'c'])
  expect(await linesOf(['a\n'])).toEqual(['a'])
  expect(await linesOf([])).toEqual([])
})

it('a line without an end is given up before it fills the memory', async () => {
  await expect(linesOf(Array.from({ length: 11 }, () => 'a'.repeat(10)))).rejects.toThrow('a line of more than 100 bytes')
  expect(await linesOf(['a'.repeat(100), '\n', 'b'.repeat(100)])).toHaveLength(2)
})

const AGAINST = ['--against', 'nq.txt', '--lang', 'en']

/** A part of one plan, in which something else stands than was written. */
async function forged(change: (line: string, index: number) => string): Promise<string> {
  const cwd = folderWith({ 'nq.txt': RESOLUTION, 'a.txt': FULL_PLAN, 'b.txt': PARTIAL_PLAN })
  await runIn(cwd, ['compare', 'a.txt', 'b.txt', ...AGAINST, '--shard', '1/1', '-o', 'p.dcp', '--jobs', '1', '--no-cache'])
  const lines = gunzipSync(readFileSync(join(cwd, 'p.dcp')))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  writeFileSync(join(cwd, 'p.dcp'), gzipSync(`${lines.map(change).join('\n')}\n`))
  return cwd
}

const merged = async (change: (line: string, index: number) => string, format = 'text') =>
  runIn(await forged(change), ['merge', 'p.dcp', ...AGAINST, '-f', format])

interface Entry {
  judged: { card?: unknown; verdicts: string; text: string }
}

/** Another value in the second plan's entry. */
const inEntry =
  (change: (entry: Entry) => void) =>
  (line: string, index: number): string => {
    if (index !== 2) return line
    const entry = JSON.parse(line) as Entry
    change(entry)
    return JSON.stringify(entry)
  }

it('a part as it was written is merged', async () => {
  expect(await merged((line) => line)).toMatchObject({ code: 0, err: '' })
})

/** A value as it stands in an entry. */
const inPart = (value: unknown): string => Buffer.from(packed(value)).toString('base64')

it('a part says nothing of how the run ends but what a run can come to', async () => {
  const { code, err } = await merged((line, index) => (index === 0 ? line.replace('"missed":0', '"missed":1e99') : line))
  expect([code, err]).toEqual([2, 'doichieu: p.dcp: this is no part that compare --shard has written.\n'])
})

it.each([
  ['no card', inEntry(({ judged }) => delete judged.card)],
  ['no verdicts', inEntry(({ judged }) => (judged.verdicts = inPart({})))],
  ['verdicts that are not packed', inEntry(({ judged }) => (judged.verdicts = 'AAAA'))],
  ['a text that is none', inEntry(({ judged }) => (judged.text = inPart(null)))],
])('a part in which a plan has %s is told as one that somebody else has written', async (_, change) => {
  const { code, err } = await merged(change, 'html')
  expect(code).toBe(2)
  expect(err).toContain('the parts cannot be put together: one of them does not hold what version')
  expect(err).not.toContain('a bug in doichieu')
})
