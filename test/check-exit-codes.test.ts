import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { FORMATS } from '../src/report/formats.js'
import { FULL_PLAN, folderWith, RESOLUTION, runIn } from './cli-run.js'

/** A plan in which two quotation marks stand alone. */
const QUOTES = `${FULL_PLAN}- Xây dựng chi bộ “bốn tốt ở các xã.\n- Xây dựng đảng bộ bốn tốt” ở huyện.\n`

let folder = ''
beforeAll(() => {
  folder = folderWith({
    'nq.txt': RESOLUTION,
    'good.txt': FULL_PLAN,
    'quotes.txt': QUOTES,
    'scan.tif': 'II*\u0000 picture',
    'empty.txt': ' \n',
    'taken.sarif': '{}',
  })
})

/** Only the rule on quotation marks looks at anything here, set to one severity. */
const only = (severity: string, ...rest: readonly string[]): string[] => [
  ...['check', 'quotes.txt', '--against', 'nq.txt', '--preset', 'encoding', '--rule', `quotes-unpaired=${severity}`],
  ...rest,
]

describe('exit codes of check', () => {
  it.each([
    ['finds nothing', ['check', 'good.txt', '--against', 'nq.txt', '--preset', 'encoding'], 0],
    [
      'finds nothing, whatever it may fail on',
      ['check', 'good.txt', '--against', 'nq.txt', '--preset', 'encoding', '--fail-on', 'info', '--max-warnings', '0'],
      0,
    ],
    ['has a rule off', only('off', '--fail-on', 'info'), 0],
    ['finds errors', only('error'), 1],
    ['finds errors, fails on errors', only('error', '--fail-on', 'error'), 1],
    ['finds errors, fails on warnings', only('error', '--fail-on', 'warning'), 1],
    ['finds errors, fails on anything', only('error', '--fail-on', 'info'), 1],
    ['finds errors, never fails', only('error', '--fail-on', 'never'), 0],
    ['finds errors, which are no warnings', only('error', '--fail-on', 'never', '--max-warnings', '0'), 0],
    ['finds warnings', only('warning'), 0],
    ['finds warnings, fails on errors', only('warning', '--fail-on', 'error'), 0],
    ['finds warnings, fails on warnings', only('warning', '--fail-on', 'warning'), 1],
    ['finds warnings, fails on anything', only('warning', '--fail-on', 'info'), 1],
    ['finds warnings, never fails', only('warning', '--fail-on', 'never'), 0],
    ['finds as many warnings as may be', only('warning', '--max-warnings', '2'), 0],
    ['finds a warning too many', only('warning', '--max-warnings', '1'), 1],
    ['finds warnings where none may be', only('warning', '--max-warnings', '0'), 1],
    ['finds a warning too many, fails on nothing else', only('warning', '--fail-on', 'never', '--max-warnings', '1'), 1],
    ['finds few warnings, fails on warnings', only('warning', '--fail-on', 'warning', '--max-warnings', '9'), 1],
    ['finds what is worth knowing', only('info'), 0],
    ['finds what is worth knowing, fails on warnings', only('info', '--fail-on', 'warning'), 0],
    ['finds what is worth knowing, fails on anything', only('info', '--fail-on', 'INFO'), 1],
    ['finds what is worth knowing, which is no warning', only('info', '--max-warnings', '0'), 0],
    ['has no input', ['check', '--against', 'nq.txt'], 2],
    ['has an unknown --fail-on', only('error', '--fail-on', 'omitted'), 2],
    ['has a --max-warnings that is no number', only('error', '--max-warnings', 'few'), 2],
    ['has a --max-warnings that is no whole number', only('error', '--max-warnings', '1.5'), 2],
    ['has a --max-warnings without a value', only('error', '--max-warnings'), 2],
    ['has an unknown format', only('error', '--format', 'html'), 2],
    ['has a bad --report', only('error', '--report', 'a.sarif'), 2],
    ['has an unknown rule', only('error', '--rule', 'quotes-unpared=error'), 2],
    ['has an unknown severity', only('fatal'), 2],
    ['has an unknown preset', only('error', '--preset', 'lax'), 2],
    ['has an unknown central document', ['check', 'good.txt', '--against', '999-NQ/TW'], 2],
    ['would write over a file', only('error', '--report', 'sarif=taken.sarif'), 2],
    ['has an input that is missing', ['check', 'missing.txt', '--against', 'nq.txt'], 3],
    ['has an input that is empty', ['check', 'empty.txt', '--against', 'nq.txt'], 3],
    ['has a central document that cannot be read', ['check', 'good.txt', '--against', 'scan.tif'], 3],
    ['has findings and an unreadable input', ['check', 'quotes.txt', ...only('error').slice(2), 'missing.txt'], 3],
  ])('%s: %j → %i', async (_, argv, code) => {
    const outcome = await runIn(folder, argv)
    expect([outcome.code, outcome.err]).toEqual([code, code >= 2 ? expect.stringMatching(/^doichieu: .+\n$/) : ''])
  })
})

describe('formats of check', () => {
  it('can all be written by one run', async () => {
    const reports = FORMATS.check.map(({ name, extension }) => `${name}=${name}.${extension}`).join(',')
    const { code, out } = await runIn(folder, only('error', '--report', reports, '--lang', 'en', '--force'))
    expect(code).toBe(1)
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
    expect(read('text.txt')).toBe(out)
    expect(read('md.md')).toContain('| quotes.txt | 2 | 0 | 0 | 0 |')
    expect((JSON.parse(read('json.json')) as { summary: object }).summary).toMatchObject({ error: 2, warning: 0 })
    expect((JSON.parse(read('sarif.sarif')) as { runs: { results: object[] }[] }).runs[0]?.results).toHaveLength(2)
    expect(read('junit.xml')).toContain('failures="2"')
    expect(read('github.txt').match(/^::error file=quotes\.txt,line=\d+,/gm)).toHaveLength(2)
  })

  it('are chosen by the ending of the file too', async () => {
    for (const [file, begins] of [
      ['a.sarif', '{\n  "$schema"'],
      ['a.xml', '<?xml'],
      ['a.md', '# '],
      ['a.json', '{\n  "schemaVersion"'],
    ] as const) {
      await runIn(folder, only('error', '-o', file))
      expect(readFileSync(join(folder, file), 'utf8').startsWith(begins)).toBe(true)
    }
  })
})
