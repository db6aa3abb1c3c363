import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { SourceText } from '../src/model/source-text.js'
import { p, run, wordFile } from './build/docx.js'
import { folderWith, runIn } from './cli-run.js'

/* What is in a file and nobody can read there is none of the text, and it is said that it was left out. */

const seed = (name: string): string => readFileSync(new URL(`../fixtures/seeds/${name}.txt`, import.meta.url), 'utf8')
const CENTRAL = readFileSync(new URL('../src/extract/bundled/21-nq-tw.txt', import.meta.url), 'utf8')
const PLAN = seed('ct11-quangngai')

const told = ({ messages = [] }: SourceText): unknown[] => messages.map(({ ruleId }) => ruleId)
/** The words of a Markdown text, as every step after it sees them. */
async function wordsOf(body: string): Promise<{ readonly words: string; readonly told: readonly unknown[] }> {
  const source = await extract('a.md', Buffer.from(`# KẾ HOẠCH\n\n**Một**\n\n${body}\n`))
  let words = ''
  let at = 0
  for (const { span, replacement } of source.markup ?? []) {
    words += source.text.slice(at, span[0]) + replacement
    at = span[1]
  }
  return { words: (words + source.text.slice(at)).replace(/\s+/gu, ' ').trim(), told: told(source) }
}

const STYLES = [
  'font-size:0',
  'font-size: 1px',
  'color:white',
  'color: #FFF',
  'color:rgba(0,0,0,0)',
  'visibility:hidden',
  'opacity:0',
  'display: none !important',
  'position:absolute; left:-9999px',
  'height:0; overflow:hidden',
  'color:#000; background:#000',
]

describe('letters that do not show', () => {
  it.each([...STYLES.map((style) => `style="${style}"`), 'hidden'])('in Markdown are left out: <div %s>', async (attribute) => {
    const { words, told } = await wordsOf(
      `Hai\n\n<div ${attribute}>\n\n- Ba **bốn**\n\nnăm\n\n</div>\n\nSáu <span ${attribute}>bảy</span> tám`,
    )
    expect(words.replace('# ', '')).toBe('KẾ HOẠCH Một Hai Sáu tám')
    expect(told).toEqual(['hidden-text'])
  })

  it.each(STYLES)('on a page are left out: %s', async (style) => {
    const source = await extract(
      'a.html',
      Buffer.from(`<html><body><p>Một</p><div style="${style}"><p>hai</p></div><p>ba</p></body></html>`),
    )
    expect(source.text.replace(/\s+/gu, ' ').trim()).toBe('Một ba')
    expect(told(source)).toEqual(['hidden-text'])
  })

  it('are those of a heading in white on blue, or within what has no size of its own', async () => {
    const page =
      '<table border="1"><tr bgcolor="#1F4E79"><td style="color:white">Một</td></tr></table><div style="font-size:0"><b style="font-size:14pt">hai</b></div>'
    const source = await extract('a.html', Buffer.from(`<html><body>${page}</body></html>`))
    expect(source.text.replace(/[\s|]+/gu, ' ').trim()).toBe('Một hai')
    expect(told(source)).toEqual([])
  })

  it.each([
    ['white', '<w:color w:val="FFFFFF"/>', false],
    ['of one point', '<w:sz w:val="2"/>', false],
    ['white on blue', '<w:shd w:val="clear" w:fill="1F4E79"/><w:color w:val="FFFFFF"/>', true],
    ['white under a marker', '<w:highlight w:val="darkBlue"/><w:color w:val="FFFFFF"/>', true],
    ['red', '<w:color w:val="FF0000"/>', true],
  ])('in Word, %s', async (_, properties, isShown) => {
    const source = await extract('x', await wordFile({ body: p(run('a') + run('hai', properties) + run('b')) }))
    expect(source.text.trim()).toBe(isShown ? 'ahaib' : 'ab')
    expect(told(source)).toEqual(isShown ? [] : ['hidden-text'])
  })

  it('in Word, white in a shaded cell are read', async () => {
    const cell = (shading: string): string =>
      `<w:tbl><w:tr><w:tc><w:tcPr>${shading}</w:tcPr>${p(run('hai', '<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`
    const read = async (shading: string): Promise<string> =>
      (await extract('x', await wordFile({ body: p(run('a')) + cell(shading) }))).text
    expect(await read('<w:shd w:val="clear" w:fill="1F4E79"/>')).toContain('hai')
    expect(await read('')).not.toContain('hai')
  })
})

interface Found {
  readonly findings: readonly { readonly ruleId: string; readonly severity: string; readonly message: string }[]
}

describe('a plan that the central document was put into', () => {
  const before = PLAN.indexOf('Nơi nhận')
  const body = CENTRAL.slice(CENTRAL.indexOf('I- TÌNH HÌNH'))
  const PUT: Readonly<Record<string, string>> = {
    'as an annex': `${PLAN}\n\nPHỤ LỤC\n${CENTRAL}`,
    'in a fence': `${PLAN}\n\n\`\`\`\n${CENTRAL}\n\`\`\`\n`,
    'before its end': `${PLAN.slice(0, before)}${body}\n\n${PLAN.slice(before)}`,
    'as its tasks alone': `${PLAN.slice(0, before)}${body.slice(body.indexOf('III-'))}\n\n${PLAN.slice(before)}`,
    unseen: `${PLAN}\n\n<div hidden>\n\n${CENTRAL}\n\n</div>\n`,
  }
  it.each(Object.entries(PUT))('does not pass: %s', async (_, text) => {
    const folder = folderWith({ 'p.md': text })
    for (const argv of [[], ['--trusted', folder, '--no-inline']]) {
      const run = await runIn(folder, ['check', 'p.md', '--format=json', '--lang=en', ...argv])
      expect(run.code).toBe(1)
    }
  })

  it('is told so', async () => {
    const run = await runIn(folderWith({ 'p.md': PUT['as an annex'] ?? '' }), ['check', 'p.md', '--format=json', '--lang=en'])
    const { findings } = JSON.parse(run.out) as Found
    expect(
      findings.filter(({ ruleId }) => ruleId === 'judged-as').map(({ severity, message }) => `${severity}: ${message}`),
    ).toEqual([
      expect.stringMatching(/^error: The central document itself stands in it, word for word \(\d+ of \d+ sentences\)/u),
    ])
  })

  it.each(['kh-ninhthuan', 'dean-ducpho', 'ct11-quangngai'])('is not what %s is', async (name) => {
    const run = await runIn(folderWith({ 'p.md': seed(name) }), ['check', 'p.md', '--format=json', '--lang=en'])
    expect(run.out).not.toContain('"ruleId": "judged-as"')
  })

  it('is told of no copy that lies where it was named', async () => {
    const folder = folderWith({ 'nq.txt': CENTRAL, 'ban-sao.txt': `${CENTRAL}\n` })
    const severity = async (file: string): Promise<string[]> => {
      const run = await runIn(folder, ['check', file, '--against=nq.txt', '--format=json', '--lang=en'])
      return (JSON.parse(run.out) as Found).findings.flatMap((each) => (each.ruleId === 'judged-as' ? each.severity : []))
    }
    expect(await severity('nq.txt')).toEqual(['info'])
    expect(await severity('ban-sao.txt')).toEqual(['error'])
  })
})

it('a plan of one line that cites nothing is no better off than one with a head', async () => {
  const folder = folderWith({ 'p.md': '# Kế hoạch nâng cao\n\n1. Trồng 500 ha rừng.\n' })
  const run = await runIn(folder, ['check', 'p.md', '--format=json', '--lang=en'])
  expect(run.code).toBe(1)
  expect(run.out).toContain('that bind is taken up')
})
