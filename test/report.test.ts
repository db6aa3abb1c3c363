import { readdirSync } from 'node:fs'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { fill, LANGUAGES, sayIn } from '../src/catalogue/catalogue.js'
import { en } from '../src/catalogue/en.js'
import { vi as vietnamese } from '../src/catalogue/vi.js'
import { explainStep, explainTask } from '../src/report/explain.js'
import type { Paint } from '../src/report/format.js'
import { FORMATS } from '../src/report/formats.js'
import { compareJson } from '../src/report/formats/compare-json.js'
import { compareMd } from '../src/report/formats/compare-md.js'
import { compareText } from '../src/report/formats/compare-text.js'
import { normalizeMd } from '../src/report/formats/normalize-md.js'
import { normalizeTxt } from '../src/report/formats/normalize-txt.js'
import { customaryDate } from '../src/report/customary-date.js'
import { ranges } from '../src/report/ranges.js'
import { differenceWords } from '../src/report/text/sentence.js'
import { cut } from '../src/report/typeset.js'
import { whyNot } from '../src/report/wording.js'
import { sampleComparison, sampleDirective, sampleSentence, sampleStyle, sampleTasks, withSentence } from './report-sample.js'

const tooWide = (text: string): string[] => text.split('\n').filter((line) => stringWidth(line) > 80)

describe('catalogue', () => {
  const names = (message: string): string[] =>
    [...new Set([...message.matchAll(/\{(\w+)[|}]/g)].map((match) => match[1] ?? ''))].sort()

  it.each(Object.keys(vietnamese))('%s has the same placeholders in both languages', (key) => {
    const both = key as keyof typeof vietnamese
    expect(names(en[both])).toEqual(names(vietnamese[both]))
  })

  it('has English words in the singular and the plural', () => {
    expect(fill('{n} {n|task|tasks}', { n: 1 })).toBe('1 task')
    expect(fill('{n} {n|task|tasks}', { n: 3 })).toBe('3 tasks')
  })

  it.each([...LANGUAGES])('keeps the help within 80 columns (%s)', (language) => {
    const say = sayIn(language)
    const help = [
      say('program.after'),
      say('command.normalize.after'),
      say('command.parse.after'),
      say('command.compare.after'),
      say('command.explain.after'),
    ]
    expect(tooWide(help.join('\n'))).toEqual([])
  })
})

describe('formats', () => {
  it('has every file of the folder in the registry, under a name that can be guessed', () => {
    const files = readdirSync(new URL('../src/report/formats', import.meta.url)).map((file) => file.replace('.ts', ''))
    const registered = Object.entries(FORMATS).flatMap(([command, formats]) => formats.map(({ name }) => `${command}-${name}`))
    expect(files.sort()).toEqual(registered.sort())
  })

  it('loads every format', async () => {
    const loaded = await Promise.all(Object.values(FORMATS).flatMap((formats) => formats.map(({ load }) => load())))
    expect(loaded.every((write) => typeof write === 'function' || typeof write.write === 'function')).toBe(true)
  })
})

describe('compare as text', () => {
  it.each([1, 3, 30, 120])('keeps within 80 columns for %i plans', (plans) => {
    for (const language of LANGUAGES) {
      expect(tooWide(compareText(sampleComparison(plans), sampleStyle(language, { details: plans === 1 })))).toEqual([])
    }
  })

  it('keeps within the columns of a narrower terminal', () => {
    const lines = compareText(sampleComparison(3), sampleStyle('vi', { width: 60, details: true })).split('\n')
    expect(lines.filter((line) => stringWidth(line) > 60)).toEqual([])
  })

  it('has a cell for every task and plan, in blocks of columns', () => {
    const text = compareText(sampleComparison(30), sampleStyle('en'))
    const [, matrix = ''] = text.split('TASKS BY PLANS')
    for (const { id } of sampleTasks) {
      const rows = matrix.split('\n').filter((line) => line.startsWith(`  ${id} `))
      const cells = rows.flatMap((row) => row.slice(row.indexOf('…') + 1).match(/[=~X.-]/g) ?? [])
      expect(cells).toHaveLength(30)
    }
  })

  it('tells the verdicts apart without colour, and doubt, and what does not apply', () => {
    const text = compareText(sampleComparison(3), sampleStyle('en'))
    expect(text).toMatch(/III\.1\.1\/1 .* ~ {2}X {2}=/)
    expect(text).toMatch(/III\.1\.1\/4 .* X\? =/)
    expect(text).toMatch(/III\.1\.3\/4 .* \. {2}\. {2}\./)
  })

  it('says for a single plan where each task is taken up', () => {
    const row = compareText(sampleComparison(1), sampleStyle('vi'))
      .split('\n')
      .find((line) => line.includes('III.1.1/1 '))
    expect(row).toMatch(/^~ .* III\.2\/1$/)
  })

  it('prints every sentence with quote, place, changes and near misses on demand', () => {
    const style = sampleStyle('vi', { details: true })
    const text = compareText(sampleComparison(1), style).replace(/\s+/g, ' ')
    expect(text).toContain('ở xã.” [III.2/1]')
    expect(text).toContain('[-thôn, bản, khu phố-] {+xã+}')
    expect(text).toContain('phạm vi, đối tượng: “thôn, bản, khu phố” → “xã”')
    expect(text).toContain(
      '[IV.1/p2]: cùng chủ đề nhưng không nêu việc phải làm; có “sinh hoạt chi bộ”; không có “đồng bào dân tộc thiểu số”',
    )
    expect(text).toContain('Mở chuyên mục “Đảng trong cuộc sống”')
  })

  it('colours nothing but what is told apart without colour too', () => {
    const mark = (text: string): string => `\u001b[1m${text}\u001b[22m`
    const names: readonly (keyof Paint)[] = ['strong', 'faint', 'adopted', 'localized', 'omitted', 'doubt', 'removed', 'added']
    const paint = Object.fromEntries(names.map((name) => [name, mark])) as unknown as Paint
    const coloured = compareText(sampleComparison(3), sampleStyle('vi', { paint }))
    expect(coloured).toContain('\u001b[1m')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(compareText(sampleComparison(3), sampleStyle('vi')))
  })
})

describe('the same numbers in every format', () => {
  it.each([1, 3])('for %i plans', (plans) => {
    const comparison = sampleComparison(plans)
    const data = JSON.parse(compareJson(comparison, sampleStyle())) as {
      plans: { source: { path: string }; summary: Record<string, object> }[]
      totals: { tasks: Record<string, number | string>[]; plans: { coverage: number }[] }
    }
    const text = compareText(comparison, sampleStyle())
    const md = compareMd(comparison, sampleStyle())
    for (const [index, plan] of data.plans.entries()) {
      const { tasks = {}, sentences = {} } = plan.summary
      const numbers = [...Object.values(tasks), ...Object.values(sentences)].map(String)
      const counts = new RegExp(`${plan.source.path} +${numbers.join(' +')} +1\\b`)
      expect(text).toMatch(counts)
      expect(md).toContain(
        `| ${plan.source.path} | ${numbers.join(' | ')} | ${Math.round((data.totals.plans[index]?.coverage ?? NaN) * 100)}% | 1 |`,
      )
    }
    if (plans === 1) return
    for (const { id, adopted, localized, omitted, notApplicable, review } of data.totals.tasks) {
      const numbers = [adopted, localized, omitted, notApplicable]
      const row = text.split('\n').find((line) => line.startsWith(`  ${id}`)) ?? ''
      expect(row.match(/ \d+(?= |$)/g)?.map(Number) ?? []).toEqual(numbers.filter((count) => count !== 0))
      const cells = [...numbers, review].join(' | ')
      expect(md.split('\n').some((line) => line.startsWith(`| \`${id}\``) && line.endsWith(`| ${cells} |`))).toBe(true)
    }
  })
})

describe('what steers a terminal', () => {
  const hostile = 'Kế\u001b[31m hoạch\u202e đảo\u0007'

  it('shows as text in text and Markdown, and is escaped in JSON', () => {
    const [plan] = sampleComparison(1).plans
    if (plan === undefined) throw new Error('no plan')
    const tasks = plan.tasks.map((task) => ({
      ...task,
      sentences: task.sentences.map(({ id }) => sampleSentence(id, 'adopted', { text: hostile })),
    }))
    const comparison = { ...sampleComparison(1), plans: [{ ...plan, plan: sampleDirective(`${hostile}.txt`), tasks }] }
    const outputs = [compareText, compareMd, compareJson].map((write) => write(comparison, sampleStyle('vi', { details: true })))
    for (const output of outputs) expect(output).not.toMatch(/[\u001b\u202e\u0007]/)
    expect(outputs[0]?.replace(/\s+/g, ' ')).toContain('Kế[U+001B][31m hoạch[U+202E] đảo[U+0007]')
    expect(outputs[1]).toContain('Kế\\[U+001B\\]\\[31m hoạch')
    const data = JSON.parse(outputs[2] ?? '') as { plans: { tasks: { sentences: { text: string }[] }[] }[] }
    expect(data.plans[0]?.tasks[0]?.sentences[0]?.text).toBe(hostile)
  })

  it('is left alone in clean text that goes to a file, whose offsets count', () => {
    const { clean } = sampleDirective('a.txt', {}, hostile)
    expect(normalizeTxt(clean, sampleStyle())).toBe(hostile + '\n')
    expect(normalizeTxt(clean, sampleStyle('vi', { terminal: true }))).not.toMatch(/[\u001b\u202e]/)
    expect(normalizeMd(clean, sampleStyle())).not.toMatch(/[\u001b\u202e]/)
  })
})

describe('a report in text', () => {
  const many = (plans: number): string => compareText(sampleComparison(plans), sampleStyle('vi'))

  it('lists the first documents of many, and all on demand', () => {
    const listed = (text: string): number => [...text.matchAll(/^(?:Đối chiếu)? +\d+\. /gmu)].length
    const head = many(60).split('TỔNG HỢP')[0] ?? ''
    expect(listed(head)).toBe(20)
    expect(head).toContain('… và 40 văn bản nữa (thêm --details)')
    const whole = compareText(sampleComparison(60), sampleStyle('vi', { details: true })).split('TỔNG HỢP')[0] ?? ''
    expect(listed(whole)).toBe(60)
    expect(whole).not.toContain('văn bản nữa')
  })

  it('writes plans that follow each other as a range', () => {
    expect(ranges([1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7, 8')
    expect(ranges([])).toBe('')
    const [plan] = sampleComparison(1).plans
    if (plan === undefined) throw new Error('no plan')
    const tasks = plan.tasks.map((task) => ({
      ...task,
      label: 'omitted' as const,
      sentences: task.sentences.map(({ id }) => sampleSentence(id, 'omitted')),
    }))
    const plans = Array.from({ length: 60 }, (_, index) => ({ ...plan, plan: sampleDirective(`${index}.txt`), tasks }))
    expect(compareText({ ...sampleComparison(1), plans }, sampleStyle('vi'))).toContain('chưa đề cập: 1–60\n')
  })

  it.each([
    ['ke hoach/kh 1.txt', '"ke hoach/kh 1.txt"'],
    ['kế-hoạch.txt', 'kế-hoạch.txt'],
    ["$a 'b'.txt", "'$a '\\''b'\\''.txt'"],
    [`${'thư mục dài '.repeat(12)}.txt`, `"${'thư mục dài '.repeat(12)}.txt"`],
  ])('ends with a command that can be copied: %s', (path, word) => {
    const [plan] = sampleComparison(1).plans
    if (plan === undefined) throw new Error('no plan')
    const text = compareText(
      { ...sampleComparison(1), plans: [{ ...plan, plan: sampleDirective(path) }] },
      sampleStyle('vi', { width: 60 }),
    )
    const lines = text.split('\n').filter((line) => line.includes('doichieu explain'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/(?:^ {2}|: )doichieu explain III/u)
    expect(lines[0]?.endsWith(` ${word}`)).toBe(true)
  })
})

describe('explain', () => {
  it('says in words why a verdict is what it is', () => {
    const text = explainTask(sampleComparison(2), 'III.1.1/2', sampleStyle('en'))?.replace(/\s+/g, ' ') ?? ''
    expect(text).toContain('ke-hoach/huyen-1.txt: localized')
    expect(text).toContain('The task has 2 sentences: 1 adopted, 0 localized, 1 omitted.')
    expect(text).toContain('Passage III.2/1 states the same obligation (91% of the sentence)')
    expect(text).toContain('No passage says what this sentence wants done; the closest is IV.1/p2.')
    expect(text).toContain('is on the same theme but does not say what is to be done; has “sinh hoạt chi bộ”')
  })

  it('takes a sentence by its id, and knows no other ids', () => {
    const text = explainTask(sampleComparison(1), 'III.1.1/2.2', sampleStyle('en')) ?? ''
    expect(text).toMatch(/^III\.1\.1\/2\.2 {2}adopted/m)
    expect(text).not.toMatch(/^III\.1\.1\/2\.1 {2}omitted/m)
    expect(explainTask(sampleComparison(1), 'IX.9', sampleStyle())).toBeNull()
  })

  it('takes a heading for all tasks under it', () => {
    const text = explainTask(sampleComparison(1), 'III.1.2', sampleStyle('en')) ?? ''
    expect(text).toMatch(/^III\.1\.2 is the heading of 4 tasks: III\.1\.2\/1, III\.1\.2\/2,/)
    for (const id of ['III.1.2/1', 'III.1.2/4']) expect(text).toContain(`\n${id}.1  `)
    expect(text).not.toContain('III.1.1/1')
    expect(explainTask(sampleComparison(1), 'III.1.', sampleStyle())).toBeNull()
  })

  it('joins the kinds of change so that their own commas do not confuse', () => {
    const comparison = withSentence({
      changes: [
        { kind: 'scope', central: 'bản', plan: null },
        { kind: 'dropped', central: 'bản', plan: null },
      ],
    })
    expect(explainTask(comparison, 'III.1.1/1', sampleStyle())?.replace(/\s+/g, ' ')).toContain(
      'Thay đổi: phạm vi, đối tượng; lược bỏ.',
    )
  })

  it('shows in an example what the eye cannot see', () => {
    const step = { id: 'x', about: { vi: 'Về x', en: 'About x' }, example: { before: 'a\u00adb\r\nc\u0301', after: 'ab\nć' } }
    expect(explainStep(step, sampleStyle())).toContain('a[U+00AD]b[U+000D]⏎ c◌\u0301')
  })

  it('words every reason in both languages', () => {
    for (const code of ['shares_little', 'shares_theme', 'lacks_core', 'serves_another_task', 'next_best'] as const) {
      for (const language of LANGUAGES) {
        const words = whyNot({ code, shared: [], missing: [], task: 'III.9/9' }, sayIn(language))
        expect(words.length).toBeGreaterThan(10)
        expect(words.includes('III.9/9')).toBe(code === 'serves_another_task')
      }
    }
  })
})

describe('small things', () => {
  it('writes dates as official documents do', () => {
    expect(customaryDate('2022-06-16', 'vi')).toBe('16/6/2022')
    expect(customaryDate('2008-02-02', 'vi')).toBe('02/02/2008')
    expect(customaryDate('2008-02-02', 'en')).toBe('2008-02-02')
  })

  it('cuts at a word, within the columns, whatever the letters', () => {
    expect(cut('Kiện toàn tổ chức cơ sở đảng', 20)).toBe('Kiện toàn tổ chức…')
    expect(cut('ngắn', 20)).toBe('ngắn')
    expect(stringWidth(cut('漢字'.repeat(50), 21))).toBeLessThanOrEqual(21)
    expect(stringWidth(cut('x'.repeat(1_000_000), 30))).toBe(30)
  })

  it('marks what differs, with blanks between the runs', () => {
    const runs = [
      { op: 'equal', text: 'ở' },
      { op: 'removed', text: 'thôn, bản' },
      { op: 'added', text: 'xã' },
    ] as const
    expect(differenceWords(runs, null)).toBe('ở [-thôn, bản-] {+xã+}')
  })
})
