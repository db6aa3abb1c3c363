import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/extract.js'
import type { LineRole } from '../src/model/source-text.js'
import { loadMisreading } from '../src/normalize/load-misreading.js'
import { normalize } from '../src/normalize/normalize.js'
import { steps } from '../src/normalize/steps.js'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const STEPS = new URL('../src/normalize/steps/', import.meta.url)

const clean = async (name: string, bytes: Uint8Array): Promise<ReturnType<typeof normalize>> =>
  normalize(await extract(name, bytes))
/** Half a pair of UTF-16, U+DC80 and above, is a byte that is no UTF-8. */
const bytesOf = (text: string): Uint8Array =>
  Buffer.concat(
    text
      .split(/([\uDC80-\uDCFF])/u)
      .map((part, index) => (index % 2 === 0 ? Buffer.from(part) : Buffer.of(part.charCodeAt(0) & 0xff))),
  )
const cleanText = async (text: string): Promise<ReturnType<typeof normalize>> => clean('text.txt', bytesOf(text))
/** A text whose lines that are not blank have these roles. */
async function toldApart(text: string, roles: readonly LineRole[]): Promise<ReturnType<typeof normalize>> {
  const lines = [...text.matchAll(/.+/g)].map((match, index) => ({
    span: [match.index, match.index + match[0].length] as const,
    role: roles[index] ?? 'paragraph',
  }))
  return normalize({ ...(await extract('text.txt', new TextEncoder().encode(text))), lines })
}
/** A text whose misread words are mended. */
const mended = async (text: string, witness: string | undefined): Promise<ReturnType<typeof normalize>> =>
  normalize(await extract('text.txt', new TextEncoder().encode(text)), {
    misreading: await loadMisreading('all', witness === undefined ? [] : [witness]),
  })
const read = (path: string): string => readFileSync(new URL(path, FIXTURES), 'utf8')

describe('fixtures', () => {
  it.each(readdirSync(new URL('normalize/', FIXTURES)))('%s', async (name) => {
    const folder = new URL(`normalize/${name}/`, FIXTURES)
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? 'input.txt'
    const { text } = await clean(input, readFileSync(new URL(input, folder)))
    expect(text).toBe(readFileSync(new URL('expected.txt', folder), 'utf8'))
  })
})

describe('seeds', () => {
  it.each(['kh-ninhthuan', 'nq21-font'])('%s is the hand-made text, letter for letter', async (name) => {
    const { text } = await clean(`${name}.txt`, readFileSync(new URL(`seeds/${name}.txt`, FIXTURES)))
    expect(text).toBe(read(`gold/text/${name}.txt`).normalize('NFC'))
  })

  it.each(['kh-ninhthuan', 'nq21-font'])('the hand-made text of %s passes unchanged', async (name) => {
    const gold = read(`gold/text/${name}.txt`)
    const { text, repairs } = await cleanText(gold)
    expect(text).toBe(gold)
    expect(repairs).toEqual([])
  })

  it.each(['CR', 'space-indented', 'with no-break blanks', 'with two blanks for one', 'without a last line end'])(
    '%s makes no difference',
    async (variant) => {
      const vary: Record<string, (text: string) => string> = {
        CR: (text) => text.replaceAll('\n', '\r'),
        'space-indented': (text) => text.replace(/^/gm, '    '),
        'with no-break blanks': (text) => text.replace(/(?<=số) /g, '\u00A0'),
        'with two blanks for one': (text) => text.replace(/(?<=\S) (?=\S)/g, '  '),
        'without a last line end': (text) => text.trimEnd(),
      }
      for (const name of ['kh-ninhthuan', 'nq21-ocr', 'ct11-quangngai', 'dean-ducpho', 'nq21-font']) {
        const seed = read(`seeds/${name}.txt`)
        expect((await cleanText(vary[variant]?.(seed) ?? '')).text).toBe((await cleanText(seed)).text)
      }
    },
  )
})

describe('steps', () => {
  it('are the files of their folder, each named by its id', () => {
    const files = readdirSync(STEPS).map((file) => file.replace(/\.ts$/, ''))
    expect(steps.map(({ id }) => id).sort()).toEqual(files.sort())
  })

  it.each(steps.map((step) => [step.id, step] as const))(
    '%s does what its example says, and leaves the result alone',
    async (id, step) => {
      const { before, roles, witness } = step.example
      const { text, segments, repairs } =
        step.mendsMisreadings === true
          ? await mended(before, witness)
          : roles === undefined
            ? await cleanText(before)
            : await toldApart(before, roles)
      expect(text).toBe(step.example.after)
      expect(segments.some((segment) => segment.steps.includes(id))).toBe(true)
      expect(repairs.some((repair) => repair.step === id)).toBe(step.kind === 'repair' || step.onRecord !== undefined)
      expect(step.run({ text }).edits).toEqual([])
    },
  )

  it('say in both languages what they are about', () => {
    for (const { about } of steps) {
      expect(about.vi.length).toBeGreaterThan(40)
      expect(about.en.length).toBeGreaterThan(40)
    }
  })
})

describe('repairs', () => {
  it('have what was deleted, and composed letters a line each, as layout', async () => {
    const { text, repairs } = await cleanText(
      'Chương trình công tác của Đảng bộ xã\n-----\nThực hiện nhiệm vụ chính trị năm nay.\n\f\n2\n\nPhần thứ hai\n'.normalize(
        'NFD',
      ),
    )
    expect(repairs.every(({ kind }) => kind === 'layout')).toBe(true)
    const deleted = repairs.filter(({ after }) => after === '')
    expect(deleted.map(({ step, before, page }) => [step, before, page])).toEqual([
      ['lines-rules', '-----', 1],
      ['lines-page-numbers', '2', 2],
    ])
    const composed = repairs.filter(({ step }) => step === 'encoding-composition')
    expect(composed).toHaveLength(text.trimEnd().split('\n').length)
    for (const { before, after, clean: place } of composed) {
      expect(after).toBe(text.slice(...place))
      expect(before.normalize('NFC')).toBe(after)
    }
  })

  it('are on record with what stood there, what stands there now, and the page', async () => {
    const source = await extract(
      'x.txt',
      new TextEncoder().encode('Chương trình công tác.\n\fBí thƣ Đảng uỷ tăng cƣờng kiểm tra.\n'),
    )
    const { text, repairs } = normalize(source)
    expect(repairs.map(({ step, before, after, page }) => ({ step, before, after, page }))).toEqual([
      { step: 'font-hook-letters', before: 'ƣ', after: 'ư', page: 2 },
      { step: 'font-hook-letters', before: 'ƣ', after: 'ư', page: 2 },
    ])
    for (const repair of repairs) {
      expect(source.text.slice(...repair.source)).toBe(repair.before)
      expect(text.slice(...repair.clean)).toBe(repair.after)
    }
  })

  it('are counted one by one', async () => {
    const { repairs } = await clean('nq21-font.txt', readFileSync(new URL('seeds/nq21-font.txt', FIXTURES)))
    expect(repairs.filter(({ before }) => before === 'ƣ' || before === 'Ƣ')).toHaveLength(
      (read('seeds/nq21-font.txt').match(/[ƣƢ]/g) ?? []).length,
    )
  })
})
