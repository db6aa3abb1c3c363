import { describe, expect, it } from 'vitest'
import { rules } from '../src/check/rules.js'
import { explainRule } from '../src/report/explain-rule.js'
import { columns } from '../src/report/typeset.js'
import { figureOdd, wordGone } from './check-sample.js'
import { runIn } from './cli-run.js'
import { sampleStyle } from './report-sample.js'

const cwd = new URL('..', import.meta.url).pathname

describe('explain a rule', () => {
  it('tells what it finds, how grave, why, what to do, its options, an example of either kind', () => {
    expect(explainRule(figureOdd, sampleStyle('en'))).toBe(`figure-odd  Con số lạ

Severity    recommended: warning; strict: error; encoding: off
Group       text
Reason      Con số lạ thường do đọc sai.
What to do  Đối chiếu với bản gốc.
Options     least (default: 10): Số nhỏ nhất. (1 to 100)
            words (default: một, hai): Những chữ được bỏ qua.
            mode (default: all): Cách tìm. (one of: all, some)

Wrong
    KẾ HOẠCH

    Kết nạp 2O đảng viên.
  Found at: “2O”

Right
    KẾ HOẠCH

    Kết nạp 20 đảng viên.
`)
    const compared = explainRule(wordGone, sampleStyle('vi'))
    expect(compared).toContain('Mức         recommended: tắt; strict: lưu ý; encoding: tắt\n')
    expect(compared).toContain('Không có tùy chọn.')
    expect(compared).toContain('  Văn bản cấp trên:\n    NGHỊ QUYẾT\n  Văn bản:\n    KẾ HOẠCH\n  Chỗ phát hiện: cả văn bản\n')
  })

  it('tells a central document once that both examples have', () => {
    const [bad] = wordGone.examples
    const both = { ...wordGone, examples: [...(bad === undefined ? [] : [bad, { ...bad, kind: 'good' as const, finds: [] }])] }
    expect(explainRule(both, sampleStyle('en')).match(/NGHỊ QUYẾT/g)).toHaveLength(1)
    expect(explainRule(both, sampleStyle('en'))).toContain('Right\n  Central document: the same.\n  Document:\n    KẾ HOẠCH')
  })

  it('of long documents shows the lines that matter', () => {
    const told = (id: string): string => {
      const rule = rules.find((each) => each.id === id)
      return rule === undefined ? '' : explainRule(rule, sampleStyle('vi', { width: 400 }))
    }
    const [, bad = '', good = ''] = told('task-copied').split(/Ví dụ (?:sai|đúng)/)
    expect(bad).toContain('    …\n    - Đẩy mạnh liên kết tiêu thụ nông sản')
    expect(bad).not.toContain('Số 42-KH/HU')
    expect(good.split('\n').filter((line) => line.startsWith('    '))).toEqual([
      '    …',
      expect.stringContaining('    - Hằng năm huyện đẩy mạnh liên kết'),
    ])
    // What is left out shows by what stands on either side of it.
    const [, omitted = ''] = told('task-omitted').split(/Ví dụ (?:sai|đúng)/)
    expect(omitted).toContain('- Phòng Nông nghiệp mở 04 lớp')
    expect(omitted).not.toContain('Số 42-KH/HU')
  })

  it('fits the terminal and has something of everything, for every rule in both languages', () => {
    for (const rule of rules)
      for (const language of ['vi', 'en'] as const)
        for (const width of [60, 80]) {
          const told = explainRule(rule, sampleStyle(language, { width }))
          for (const line of told.split('\n')) expect(columns(line), rule.id).toBeLessThanOrEqual(width)
          expect(told).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
        }
  })

  it('is what the command does with the id of a rule', async () => {
    const { code, out, err } = await runIn(cwd, ['explain', 'task-omitted', '--lang', 'en'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^task-omitted {2}\S/)
    expect(out).toContain('This rule compares with the central document.')
  })

  it('offers the nearest ids for one that is misspelt', async () => {
    const { code, out, err } = await runIn(cwd, ['explain', 'task-omited', '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('no task, sentence, rule or step has the id “task-omited”. The nearest: task-omitted')
  })
})
