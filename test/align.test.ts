import { beforeAll, describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import type { Comparison } from '../src/model/comparison.js'
import type { Directive } from '../src/model/document.js'
import { directiveOf, fixture, fixtureText, onlyPlan, verdictsOf } from './align-documents.js'

const PLANS = ['kh-ninhthuan', 'ct11-quangngai', 'dean-ducpho', 'nq21-ocr'] as const

let central: Directive
let comparison: Comparison

beforeAll(async () => {
  central = await fixture('seeds/nq21-font.txt')
  comparison = align(central, await Promise.all(PLANS.map((name) => fixture(`seeds/${name}.txt`))))
})

describe('the tasks of the resolution', () => {
  it('are those of the hand-made list, sentence by sentence', () => {
    const listed = fixtureText('gold/central-sentences.tsv')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(comparison.tasks).toHaveLength(33)
    expect(comparison.tasks.flatMap((task) => task.sentences.map(({ id, text }) => [id, text]))).toEqual(listed)
  })

  it('know the headings they stand under', () => {
    expect(comparison.tasks[0]?.path).toEqual([
      'NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU',
      'Củng cố, nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng',
      'Đổi mới, hoàn thiện tổ chức các loại hình tổ chức cơ sở đảng',
    ])
  })
})

describe('two texts of one document', () => {
  it('finds every sentence of the resolution in itself, word for word', () => {
    const verdicts = verdictsOf(onlyPlan(align(central, [central])))
    expect(verdicts.filter(({ label }) => label !== 'adopted').map(({ id }) => id)).toEqual([])
    expect(verdicts.map(({ evidence }) => evidence[0]?.node)).toEqual(verdicts.map(({ id }) => id.replace(/\.\d+$/, '')))
  })

  it('sees through the slips of a scan', () => {
    const scanned = comparison.plans[PLANS.indexOf('nq21-ocr')]
    expect(scanned?.summary.sentences).toMatchObject({ adopted: 75, localized: 0, omitted: 0 })
    expect(scanned?.summary.tasks).toMatchObject({ adopted: 33, localized: 0, omitted: 0 })
  })

  it('finds a plan in its NFD, CRLF and tabbed copies as in itself', async () => {
    const text = fixtureText('seeds/kh-ninhthuan.txt')
    const expected = verdictsOf(onlyPlan(align(central, [await directiveOf(text)]))).map(({ id, label }) => `${id} ${label}`)
    const variants = [text.normalize('NFD'), text.replace(/\r?\n/g, '\r\n'), `\uFEFF${text}`, text.replace(/^(?=\S)/gm, '\t')]
    for (const variant of variants) {
      expect(verdictsOf(onlyPlan(align(central, [await directiveOf(variant)]))).map(({ id, label }) => `${id} ${label}`)).toEqual(
        expected,
      )
    }
  })
})

describe('every verdict', () => {
  it.each(PLANS)('of %s quotes the plan as it stands', (name) => {
    const plan = comparison.plans[PLANS.indexOf(name)]
    if (plan === undefined) throw new Error(name)
    const { text } = plan.plan.clean
    const quotes = [...verdictsOf(plan).flatMap(({ evidence, nearest }) => [...evidence, ...nearest]), ...plan.own]
    expect(quotes.length).toBeGreaterThan(60)
    for (const { quote, clean } of quotes) {
      expect(quote).toBe(text.slice(...clean))
      expect(quote.trim()).not.toBe('')
    }
  })

  it.each(PLANS)('of %s is consistent in itself', (name) => {
    const plan = comparison.plans[PLANS.indexOf(name)]
    if (plan === undefined) throw new Error(name)
    for (const verdict of verdictsOf(plan)) {
      expect(verdict.confidence).toBeGreaterThan(0)
      expect(verdict.confidence).toBeLessThanOrEqual(1)
      expect(verdict.evidence.length === 0).toBe(verdict.label === 'omitted')
      expect(verdict.difference.length === 0).toBe(verdict.label === 'omitted')
      if (verdict.label !== 'localized') expect(verdict.changes).toEqual([])
      expect(verdict.evidence.length + verdict.nearest.length).toBeGreaterThanOrEqual(1)
      for (const { coverage } of verdict.evidence) expect(coverage >= 0 && coverage <= 1).toBe(true)
      const nodes = [...verdict.evidence, ...verdict.nearest].map(({ clean }) => clean[0])
      expect(new Set(nodes).size).toBe(nodes.length)
    }
    const { tasks, sentences } = plan.summary
    expect(tasks.adopted + tasks.localized + tasks.omitted).toBe(33)
    expect(sentences.adopted + sentences.localized + sentences.omitted).toBe(75)
  })

  it('names a lead and a date beside the passage that decides', () => {
    const verdict = verdictsOf(comparison.plans[0] ?? onlyPlan(comparison)).find(({ id }) => id === 'III.2.2/4.4')
    expect(verdict?.label).toBe('adopted')
    expect(verdict?.evidence[0]?.node).toBe('IV.2.2/4')
    expect(verdict?.assignedIn.map(({ node }) => node)).toContain('V.8/6')
  })

  it('says for what is omitted which passage came closest, and why it does not count', () => {
    const verdict = verdictsOf(comparison.plans[0] ?? onlyPlan(comparison)).find(({ id }) => id === 'III.1.1/4.7')
    expect(verdict?.label).toBe('omitted')
    expect(verdict?.nearest).toHaveLength(3)
    expect(verdict?.nearest[0]?.why.missing.length).toBeGreaterThan(0)
  })
})

describe('the order of a plan', () => {
  it('decides nothing: its sections may be shuffled', async () => {
    const lines = fixtureText('gold/text/kh-ninhthuan.txt').split('\n')
    const starts = lines.flatMap((line, at) => (/^(?:I|II|III|IV|V|VI)\. /.test(line) ? [at] : []))
    const end = lines.findIndex((line) => line.startsWith('Nơi nhận'))
    const sections = starts.map((start, k) => lines.slice(start, starts[k + 1] ?? end))
    const shuffled = [...lines.slice(0, starts[0]), ...[5, 3, 0, 4, 1, 2].flatMap((k) => sections[k] ?? []), ...lines.slice(end)]
    const labels = async (text: string): Promise<string[]> =>
      verdictsOf(onlyPlan(align(central, [await directiveOf(text)]))).map(({ id, label }) => `${id} ${label}`)
    expect(await labels(shuffled.join('\n'))).toEqual(await labels(lines.join('\n')))
  })
})

describe('any plan', () => {
  it.each([
    ['one with nothing in it', '.'],
    ['one without words', '*** --- 1234567890 … \n\n\f\n'],
    ['one in another language', 'The quick brown fox jumps over the lazy dog. Pack my box; five dozen jugs.'],
  ])('%s omits everything', async (_, text) => {
    const plan = onlyPlan(align(central, [await directiveOf(text)]))
    expect(plan.summary.sentences).toMatchObject({ adopted: 0, localized: 0, omitted: 75 })
    expect(
      plan.tasks.every(({ label, omittedSentences, sentences }) => label === 'omitted' && omittedSentences === sentences.length),
    ).toBe(true)
  })

  it('may be one long sentence without a stop, or very long', async () => {
    const endless = 'kiểm tra giám sát đảng viên và chi bộ '.repeat(20_000)
    const started = performance.now()
    const plan = onlyPlan(align(central, [await directiveOf(`KẾ HOẠCH\n\nI. Nhiệm vụ\n\n- ${endless}\n`)]))
    expect(plan.summary.sentences.adopted).toBe(0)
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('may be compared with a central document that has no tasks', async () => {
    const plan = onlyPlan(align(await directiveOf('.'), [central]))
    expect(plan.tasks).toEqual([])
    expect(plan.summary.sentences).toEqual({ adopted: 0, localized: 0, omitted: 0, review: 0 })
  })
})
