import { describe, expect, it } from 'vitest'
import type { Checked } from '../src/check/checked.js'
import { checkGithub } from '../src/report/formats/check-github.js'
import { hostileChecked, manyFindings, sampleChecked, sampleDocument, sampleFinding, wholeFinding } from './check-sample.js'
import { sampleStyle } from './report-sample.js'

/** As GitHub's runner reads a line: name, properties, message, with its escapes undone. */
interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}
const undone = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')

function read(line: string): Command {
  const found = /^::(\w+)(?: (.*?))?::(.*)$/.exec(line)
  if (found === null) throw new Error(`no command: ${line}`)
  const [, name = '', properties = '', message = ''] = found
  return {
    name,
    properties: Object.fromEntries(
      properties.split(',').map((each) => [each.slice(0, each.indexOf('=')), undone(each.slice(each.indexOf('=') + 1))]),
    ),
    message: undone(message),
  }
}

const commands = (checked: Checked): Command[] =>
  checkGithub(checked, sampleStyle('en'))
    .trimEnd()
    .split(/\r\n|[\r\n]/)
    .map(read)

describe('GitHub annotations', () => {
  it('point at the words', () => {
    const [error, warning, notice, last] = commands(
      sampleChecked([
        sampleDocument('./kế hoạch, 1:2.txt', [
          sampleFinding(),
          sampleFinding({ severity: 'info', endLine: 13 }),
          wholeFinding(),
        ]),
      ]),
    )
    expect(error).toMatchObject({
      name: 'error',
      properties: { file: 'kế hoạch, 1:2.txt', line: '3', title: 'word-gone' },
      message: 'Mất chữ.',
    })
    expect(Object.keys(error?.properties ?? {})).toEqual(['file', 'line', 'title'])
    expect(warning?.properties).toMatchObject({ line: '12', endLine: '12', col: '17', endColumn: '25' })
    // Columns mean something on one line alone.
    expect(Object.keys(notice?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title'])
    expect(last).toMatchObject({ name: 'notice', properties: { title: 'doichieu' } })
    expect(last?.message).toBe(
      '1 document: 1 error, 1 warning, 1 info. Not counted: 0 in the baseline, 0 suppressed in the text, 0 decided by a person.',
    )
  })

  it('of what is no text say where it is, and have no line', () => {
    const [only] = commands(sampleChecked([sampleDocument('b.pdf', [sampleFinding({ page: 3 })], { isText: false })]))
    expect(only).toEqual({ name: 'warning', properties: { file: 'b.pdf', title: 'figure-odd' }, message: '[p. 3] Con số 2O lạ.' })
    const [piped] = commands(sampleChecked([sampleDocument('-', [sampleFinding()])]))
    expect(piped?.properties).not.toHaveProperty('file')
  })

  it('are as many as GitHub shows, the gravest first, and the last one tells what is left', () => {
    const all = commands(manyFindings(4, 30))
    expect(all.map(({ name }) => name)).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(10).fill('warning'),
      ...Array<string>(10).fill('notice'),
    ])
    expect(all.at(-1)?.message).toContain('findings are not shown here')
  })

  it('leave out what is known, and count it', () => {
    const all = commands(
      sampleChecked([sampleDocument('a.txt', [sampleFinding({ state: 'suppressed' }), sampleFinding({ state: 'baselined' })])]),
    )
    expect(all).toHaveLength(1)
    expect(all[0]?.message).toContain('1 in the baseline, 1 suppressed in the text')
  })

  it('let nothing that a document says begin a command or end one', () => {
    const texts = [
      '::set-output name=x::y',
      '\n::error file=x::y',
      '\r\n##[error]x',
      '%0A::stop-commands::x',
      ',line=1::x',
      '::',
      '%3A%2C%',
    ]
    const checked = hostileChecked(texts)
    const lines = checkGithub(checked, sampleStyle('en'))
      .trimEnd()
      .split(/[\r\n\u0085\u2028\u2029\v\f]/)
    expect(lines).toHaveLength(11)
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning|notice) /)
      const { properties, message } = read(line)
      expect(Object.keys(properties).every((key) => ['file', 'line', 'endLine', 'col', 'endColumn', 'title'].includes(key))).toBe(
        true,
      )
      if (properties['title'] === 'doichieu') continue
      expect(properties['title']).toBe('figure-odd')
      expect(properties['line']).toBe('12')
      expect(texts.some((text) => message.includes(text.replace(/[\r\n]+/g, ' ').trim()))).toBe(true)
    }
  })
})
