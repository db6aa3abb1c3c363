import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Correction } from '../src/model/corrections.js'
import type { SourceText } from '../src/model/source-text.js'
import { extract } from '../src/extract/extract.js'
import type { Misreading } from '../src/normalize/misread.js'
import { normalize } from '../src/normalize/normalize.js'
import { readCorrections } from '../src/normalize/read-corrections.js'
import { folderWith, FULL_PLAN, RESOLUTION, runIn } from './cli-run.js'

const sourceOf = (text: string): Promise<SourceText> => extract('plan.txt', new TextEncoder().encode(text))

/** A decision on a passage of a text. */
function on(
  text: string,
  passage: string,
  decision: Correction['decision'],
  replacement = '',
  more: Partial<Correction> = {},
): Correction {
  const from = text.indexOf(passage)
  return {
    place: [from, from + passage.length],
    text: passage,
    decision,
    replacement,
    step: null,
    page: 1,
    who: null,
    when: null,
    ...more,
  }
}

const HOOKS = 'Tăng cƣờng xây dựng đảng bộ\nNâng cao chất lƣợng đảng viên\n'

describe('corrections', () => {
  it('does not make a repair that a person refused, and makes the others', async () => {
    const source = await sourceOf(HOOKS)
    const clean = normalize({ ...source, corrections: [on(source.text, 'ƣ', 'refuse', 'ư')] })
    expect(clean.text).toContain('Tăng cƣờng')
    expect(clean.text).toContain('chất lượng')
    expect(clean.repairs.map(({ before, after }) => before + after)).toEqual(['ƣư'])
  })

  it('puts an accepted repair on record as the person’s', async () => {
    const source = await sourceOf(HOOKS)
    const decision = on(source.text, 'ƣ', 'accept', 'ư', { step: 'font-hook-letters', who: 'Lan', when: '2026-01-02T03:04:05Z' })
    const { text, repairs } = normalize({ ...source, corrections: [decision] })
    expect(text).toContain('Tăng cường')
    expect(repairs[0]).toMatchObject({
      step: 'font-hook-letters',
      decidedBy: { decision: 'accept', who: 'Lan', when: '2026-01-02T03:04:05Z' },
    })
    expect(repairs[1]).not.toHaveProperty('decidedBy')
  })

  it('writes what a person typed, and no step changes it', async () => {
    const source = await sourceOf(HOOKS)
    const decisions = [on(source.text, 'cƣờng', 'replace', 'cƣỡng'), on(source.text, 'chất lƣợng', 'replace', 'số  lượng')]
    const { text, repairs } = normalize({ ...source, corrections: decisions })
    expect(text).toBe('Tăng cƣỡng xây dựng đảng bộ\nNâng cao số  lượng đảng viên\n')
    expect(repairs.map(({ decidedBy }) => decidedBy?.decision)).toEqual(repairs.map(() => 'replace'))
    expect(repairs.filter(({ before }) => before === 'ƣờ').map(({ step, after }) => [step, after])).toEqual([
      ['correction', 'ƣỡ'],
    ])
  })

  it('goes by decisions on what was put between two letters', async () => {
    const source = await sourceOf('Đảng bộ tỉnhuỷ lãnh đạo\n')
    const at = source.text.indexOf('uỷ')
    const misreading: Misreading = {
      begin: () => ({
        edits: (kind, text) => (kind === 'joints' && text.includes('tỉnhuỷ') ? [{ span: [at, at], replacement: ' ' }] : []),
        doubts: () => [],
        recognized: false,
      }),
    }
    const made = normalize(source, { misreading })
    expect(made.text).toContain('tỉnh uỷ')
    const [repair] = made.repairs
    const decided = (decision: Correction['decision'], replacement: string): string => {
      const correction: Correction = {
        ...on(source.text, '', decision, replacement),
        place: repair?.source ?? [0, 0],
        step: repair?.step ?? null,
      }
      return normalize({ ...source, corrections: [correction] }, { misreading }).text.trim()
    }
    expect(decided('accept', ' ')).toBe('Đảng bộ tỉnh uỷ lãnh đạo')
    expect(decided('refuse', ' ')).toBe('Đảng bộ tỉnhuỷ lãnh đạo')
    expect(decided('replace', ' ủy, ')).toBe('Đảng bộ tỉnh ủy, uỷ lãnh đạo')
  })

  it('puts letters that were added on record as the person’s', async () => {
    const source = await sourceOf('Số 27 của Tỉnh ủy\n')
    const { repairs, text } = normalize({ ...source, corrections: [on(source.text, '27', 'replace', '275', { who: 'Lan' })] })
    expect(text).toContain('Số 275 của')
    expect(repairs).toMatchObject([{ before: '', after: '5', decidedBy: { decision: 'replace', who: 'Lan' } }])
  })

  it('leaves out what a person deleted, with the blank beside it', async () => {
    const source = await sourceOf('Chi bộ EEn n lãnh đạo toàn diện các mặt công tác\n')
    const gone = [on(source.text, 'EEn', 'replace'), on(source.text, ' n ', 'replace', '', { text: 'n' })].map((each) =>
      each.text === 'n' ? { ...each, place: [each.place[0] + 1, each.place[1] - 1] as const } : each,
    )
    expect(normalize({ ...source, corrections: gone }).text.trim()).toBe('Chi bộ lãnh đạo toàn diện các mặt công tác')
  })

  it('joins the lines by what a person typed', async () => {
    const text = 'Các cấp ủy lãnh đạo, chỉ đạo thực hiện nghiêm túc, có hiệu quả các nhiệm vụ sau đây\nl. Công tác cán bộ\n'
    const source = await sourceOf(text)
    const { text: clean } = normalize({ ...source, corrections: [on(text, 'l.', 'replace', '1.')] })
    expect(clean.split('\n')).toContain('1. Công tác cán bộ')
  })

  it('keeps a page number that a person wants kept', async () => {
    const text = `${'Một đoạn văn dài vừa phải của trang đầu.\n'.repeat(12)}12\n\f${'Một đoạn văn khác của trang sau.\n'.repeat(12)}13\n`
    const source = await sourceOf(text)
    const before = normalize(source)
    const gone = before.repairs.find(({ before: was, after }) => was === '12' && after === '')
    expect(gone).toBeDefined()
    const refused = on(text, '12', 'refuse', '', { step: gone?.step ?? null })
    expect(normalize({ ...source, corrections: [refused] }).text).toMatch(/\b12\b/)
    expect(before.text).not.toMatch(/\b12\b/)
    const accepted = normalize({ ...source, corrections: [{ ...refused, decision: 'accept' }] })
    expect(accepted.text).toBe(before.text)
    expect(accepted.repairs.filter(({ decidedBy }) => decidedBy?.decision === 'accept').map(({ before: was }) => was)).toEqual([
      '12',
    ])
  })

  it('leaves out what no longer fits, and says where', async () => {
    const source = await sourceOf(HOOKS)
    const stale = on(source.text, 'cƣờng', 'replace', 'cứng', { text: 'cương' })
    const { text, messages } = normalize({ ...source, corrections: [stale] })
    expect(text).toBe(normalize(source).text)
    expect(messages).toEqual([
      { ruleId: 'correction-stale', reason: 'correction-stale', line: 1, column: 6, expected: ['cương'], actual: 'cƣờng' },
    ])
  })

  it('doubts no word that a person decided on', async () => {
    const misreading: Misreading = {
      begin: () => ({
        recognized: false,
        edits: () => [],
        doubts: (text) =>
          ['cường', 'tinh', 'sở'].map((word) => {
            const from = text.indexOf(word)
            return { reason: 'neighbours', clean: [from, from + word.length], word, suggestions: [], confidence: 0.5, page: 1 }
          }),
      }),
    }
    const source = await sourceOf('Tăng cƣờng lãnh đạo ở tinh và các sở.\n')
    const corrections = [on(source.text, 'ƣ', 'accept', 'ư'), on(source.text, 'sở', 'accept', 'sở')]
    expect(normalize(source, { misreading }).doubts?.map(({ word }) => word)).toEqual(['cường', 'tinh', 'sở'])
    expect(normalize({ ...source, corrections }, { misreading }).doubts?.map(({ word }) => word)).toEqual(['tinh'])
  })

  it('takes one of two decisions that overlap', async () => {
    const source = await sourceOf(HOOKS)
    const { text, messages } = normalize({
      ...source,
      corrections: [on(source.text, 'cƣờng xây', 'replace', 'cường'), on(source.text, 'xây dựng', 'replace', 'dựng xây')],
    })
    expect(text).toContain('Tăng cường dựng')
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['correction-overlap'])
  })

  it('keeps the map gapless, whatever words are typed', async () => {
    const source = await sourceOf(readFileSync(new URL('../fixtures/seeds/nq21-font.txt', import.meta.url), 'utf8'))
    const words = [...source.text.matchAll(/[\p{L}\p{M}]+/gu)]
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: words.length - 1 }), { minLength: 1, maxLength: 5 }), (chosen) => {
        const corrections = chosen.flatMap((index) => {
          const found = words[index]
          if (found === undefined) return []
          const place = [found.index, found.index + found[0].length] as const
          return [
            {
              place,
              text: found[0],
              decision: 'replace',
              replacement: 'XYZ',
              step: null,
              page: null,
              who: null,
              when: null,
            } as const,
          ]
        })
        const clean = normalize({ ...source, corrections })
        expect(clean.messages).toEqual([])
        let at = 0
        for (const segment of clean.segments) {
          expect(segment.clean[0]).toBe(at)
          at = segment.clean[1]
        }
        expect(at).toBe(clean.text.length)
        expect(clean.text.split('XYZ').length - 1).toBe(corrections.length)
      }),
      { numRuns: 10 },
    )
  })
})

describe('a file of corrections', () => {
  const GOOD = { schemaVersion: 1, source: { path: 'plan.txt', sha256: 'a'.repeat(64) }, corrections: [] }
  const ONE = { place: [0, 1], text: 'a', decision: 'accept', replacement: 'b' }

  it.each([
    ['object', '', []],
    ['version', 'schemaVersion', { ...GOOD, schemaVersion: 2 }],
    ['known-key', '', { ...GOOD, extra: 1 }],
    ['sha256', 'source.sha256', { ...GOOD, source: { path: 'plan.txt' } }],
    ['list', 'corrections', { ...GOOD, corrections: {} }],
    ['place', 'corrections[0].place', { ...GOOD, corrections: [{ ...ONE, place: [3, 1] }] }],
    ['decision', 'corrections[0].decision', { ...GOOD, corrections: [{ ...ONE, decision: 'maybe' }] }],
    ['text', 'corrections[1].text', { ...GOOD, corrections: [ONE, { ...ONE, text: 1 }] }],
    ['page', 'corrections[0].page', { ...GOOD, corrections: [{ ...ONE, page: 0 }] }],
    ['text-or-null', 'corrections[0].who', { ...GOOD, corrections: [{ ...ONE, who: 7 }] }],
  ])('is refused for a wrong %s at %s', (expected, at, value) => {
    expect(readCorrections(value)).toMatchObject({ fault: { expected, at } })
  })

  it('composes the letters of what was typed', () => {
    const typed = { ...ONE, decision: 'replace', replacement: 'tỉnh'.normalize('NFD') }
    expect(readCorrections({ ...GOOD, corrections: [typed] })).toMatchObject({
      corrections: { corrections: [{ replacement: 'tỉnh' }] },
    })
  })
})

describe('--corrections', () => {
  const plan = FULL_PLAN.replace('xã biên giới', 'xã biên giói')
  const sha256 = createHash('sha256').update(plan).digest('hex')
  const typed = on(plan, 'giói', 'replace', 'giới', { who: 'Lan' })
  const file = { schemaVersion: 1, source: { path: 'plan.txt', sha256 }, corrections: [typed] }
  const yaml = `schemaVersion: 1
source: { sha256: ${sha256} }
corrections:
  - place: [${typed.place.join(', ')}]
    text: giói
    decision: replace
    replacement: giới
`
  const folder = folderWith({
    'plan.txt': plan,
    'other.txt': `${plan}\n`,
    'changed/plan.txt': `${plan}thêm một dòng\n`,
    'nq.txt': RESOLUTION,
    'plan.corrections.json': JSON.stringify(file),
    'plan.corrections.yaml': yaml,
    'stale.json': JSON.stringify({ ...file, corrections: [{ ...typed, text: 'giỏi' }] }),
    'wrong.json': JSON.stringify({ ...file, corrections: [{ ...typed, decision: 'perhaps' }] }),
    'broken.json': '{',
  })

  it.each(['plan.corrections.json', 'plan.corrections.yaml'])('is followed by normalize, from %s', async (name) => {
    const { out, code } = await runIn(folder, ['normalize', 'plan.txt', '--format', 'txt', '--corrections', name])
    expect(code).toBe(0)
    expect(out).toContain('xã biên giới')
  })

  it('is followed by parse and compare, in threads too, for the document that it is about alone', async () => {
    const corrections = ['--corrections', 'plan.corrections.json']
    const parsed = await runIn(folder, [
      'parse',
      'plan.txt',
      'other.txt',
      '-o',
      'out',
      '--format',
      'json',
      ...corrections,
      '--jobs',
      '2',
    ])
    expect(parsed.code).toBe(0)
    expect(readFileSync(join(folder, 'out/plan.json'), 'utf8')).toContain('biên giới')
    expect(readFileSync(join(folder, 'out/other.json'), 'utf8')).toContain('biên giói')
    const compared = await runIn(folder, [
      'compare',
      'plan.txt',
      'other.txt',
      '--against',
      'nq.txt',
      '--format',
      'json',
      ...corrections,
    ])
    const { plans } = JSON.parse(compared.out) as { plans: { tasks: { sentences: { evidence: { quote: string }[] }[] }[] }[] }
    expect(plans.map(({ tasks }) => tasks[0]?.sentences[0]?.evidence[0]?.quote.includes('biên giới'))).toEqual([true, false])
  })

  it('says who decided', async () => {
    const { out } = await runIn(folder, ['normalize', 'plan.txt', '--format', 'json', '--corrections', 'plan.corrections.json'])
    const { repairs } = JSON.parse(out) as { repairs: { before: string; decidedBy: unknown }[] }
    expect(repairs.filter(({ decidedBy }) => decidedBy !== null)).toMatchObject([
      { step: 'correction', before: 'ó', after: 'ớ', decidedBy: { decision: 'replace', who: 'Lan', when: null } },
    ])
  })

  it('says on standard error what it could not follow', async () => {
    const stale = await runIn(folder, ['normalize', 'plan.txt', '--format', 'txt', '--corrections', 'stale.json', '--lang', 'en'])
    expect(stale.err).toContain('“giỏi” no longer fits (“giói” stands there now)')
    expect(stale.out).toContain('giói')
    const other = await runIn(folder, ['normalize', 'changed/plan.txt', '--corrections', 'plan.corrections.json', '--lang', 'en'])
    expect(other.err).toContain('another version of this file')
  })

  it('tells of the first few that it could not follow, and how many more there are', async () => {
    const corrections = [...plan.matchAll(/rừng|xã|các|đầu|nguồn|và|ở/gu)].slice(0, 8).map(({ index, 0: word }) => ({
      ...typed,
      place: [index, index + word.length],
      text: `${word}?`,
    }))
    const many = folderWith({ 'plan.txt': plan, 'many.json': JSON.stringify({ ...file, corrections }) })
    const { err } = await runIn(many, ['normalize', 'plan.txt', '--format', 'txt', '--corrections', 'many.json', '--lang', 'en'])
    expect(err.match(/no longer fits/g)).toHaveLength(5)
    expect(err).toContain('3 more corrections left out')
  })

  it('is not written over, and its words are explained', async () => {
    const corrections = ['--corrections', 'plan.corrections.json']
    const over = await runIn(folder, ['normalize', 'plan.txt', ...corrections, '--force', '--review', 'plan.corrections.json'])
    expect(over.code).toBe(2)
    expect(JSON.parse(readFileSync(join(folder, 'plan.corrections.json'), 'utf8'))).toEqual(file)
    const told = await runIn(folder, ['explain', 'correction', '--lang', 'en'])
    expect(told.out).toContain('A person typed these words')
  })

  it.each([
    ['wrong.json', 'corrections[0].decision'],
    ['broken.json', 'neither JSON nor YAML'],
    ['missing.json', 'missing.json'],
  ])('ends with 2 for %s', async (name, words) => {
    const { code, err } = await runIn(folder, ['normalize', 'plan.txt', '--corrections', name, '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
})
