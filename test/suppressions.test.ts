import { describe, expect, it } from 'vitest'
import { check } from '../src/check/check.js'
import { rules } from '../src/check/rules.js'
import { settingsOf } from '../src/check/settings.js'
import type { Finding } from '../src/model/finding.js'
import { directiveOf } from './align-documents.js'
import { folderWith, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'

/** The rule that the texts here break, and those on suppressions. */
const ON = ['quotes-unpaired', 'brackets-unpaired', 'suppression-invalid', 'suppression-unused']
const only = (...ids: string[]): ReturnType<typeof settingsOf> =>
  settingsOf([{ rules: Object.fromEntries(rules.map(({ id }) => [id, ids.includes(id) ? 'warning' : 'off'])) }])

const BAD = 'Xây dựng chi bộ “bốn tốt và đảng bộ cơ sở.'
const WORSE = 'Thực hiện phong trào “xanh, sạch và đẹp.'
const markdown = (...paragraphs: string[]): string =>
  ['## KẾ HOẠCH', '## I. MỤC ĐÍCH', ...paragraphs].map((each) => `${each}\n`).join('\n')

async function found(text: string, path = 'kh.md', ids = ON): Promise<Finding[]> {
  return check({ document: await directiveOf(text, path), plan: null, central: null }, only(...ids), 'en')
}
const statesOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ ruleId, state, line }) => `${ruleId} ${state} ${String(line)}`)

describe('a suppression in a Markdown text', () => {
  it('sets aside what is in the next paragraph, with its reason, and nothing else', async () => {
    const findings = await found(markdown('<!-- doichieu-ignore quotes-unpaired: bản gốc in như vậy -->', BAD, WORSE))
    expect(statesOf(findings)).toEqual(['quotes-unpaired suppressed 7', 'quotes-unpaired new 9'])
    expect(findings.map(({ stateReason }) => stateReason)).toEqual(['bản gốc in như vậy', null])
  })

  it('sets aside what is in its own paragraph where words stand beside it', async () => {
    const comment = '<!-- doichieu-ignore quotes-unpaired: bản gốc in như vậy -->'
    for (const text of [`${BAD} ${comment}`, `${comment} ${BAD}`, `- ${BAD} ${comment}`, `Đầu câu ${comment}\n${BAD}`])
      expect(statesOf(await found(markdown(text, WORSE))).map((each) => each.split(' ')[1])).toEqual(['suppressed', 'new'])
  })

  it('stands before a paragraph of several lines, and before an item of a list', async () => {
    const wrapped = `Tổ chức học tập\nvà quán triệt,\n${BAD}`
    const [one] = await found(markdown('<!-- doichieu-ignore quotes-unpaired: x -->', wrapped))
    expect(one).toMatchObject({ state: 'suppressed', line: 9 })
    const item = `- Mở lớp bồi dưỡng.\n<!-- doichieu-ignore quotes-unpaired: x -->\n- ${BAD}\n- ${WORSE}`
    expect(statesOf(await found(markdown(item)))).toEqual(['quotes-unpaired suppressed 7', 'quotes-unpaired new 8'])
  })

  it('covers the whole document, or all between two comments, where it says so', async () => {
    const file = await found(markdown(BAD, WORSE, '<!-- doichieu-ignore-file quotes-unpaired: bản scan cũ -->'))
    expect(file.map(({ state }) => state)).toEqual(['suppressed', 'suppressed'])
    const begin = '<!-- doichieu-ignore-begin quotes-unpaired: trích nguyên văn -->'
    const range = await found(markdown(WORSE, begin, BAD, WORSE, '<!-- doichieu-ignore-end -->', BAD))
    expect(range.map(({ state }) => state)).toEqual(['new', 'suppressed', 'suppressed', 'new'])
  })

  it('may be written in Vietnamese, with marks or without', async () => {
    for (const form of ['doichieu-bỏ-qua', 'doichieu-bo-qua', 'doichieu-Bỏ-Qua'.normalize('NFD'), 'doichieu-bỏ-qua-cả-tệp'])
      expect(
        (await found(markdown(`<!-- ${form} quotes-unpaired: bản gốc in như vậy -->`, BAD))).map(({ state }) => state),
      ).toEqual(['suppressed'])
  })

  it('leaves no trace in the clean text, and is no remark that was left out', async () => {
    const [bare, commented] = await Promise.all([
      directiveOf(markdown('<!-- In hai mặt. -->', BAD), 'kh.md'),
      directiveOf(markdown('<!-- doichieu-ignore quotes-unpaired: x -->', BAD), 'kh.md'),
    ])
    expect(commented.clean.text).toBe(bare.clean.text)
    expect(bare.clean.messages.map(({ ruleId }) => ruleId)).toContain('remarks')
    expect(commented.clean.messages.map(({ ruleId }) => ruleId)).not.toContain('remarks')
  })

  it('says nothing in a plain text', async () => {
    const text = `KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n<!-- doichieu-ignore quotes-unpaired: x -->\n${BAD}\n`
    expect((await found(text, 'kh.txt')).filter(({ ruleId }) => ruleId === 'quotes-unpaired')).toMatchObject([{ state: 'new' }])
  })
})

describe('a suppression that is not heard', () => {
  it.each([
    ['no reason', '<!-- doichieu-ignore quotes-unpaired -->', 'gives no reason'],
    ['an empty reason', '<!-- doichieu-ignore quotes-unpaired: ... -->', 'gives no reason'],
    ['no rule', '<!-- doichieu-ignore: bản gốc in như vậy -->', 'names no rule'],
    ['a rule that is none', '<!-- doichieu-ignore quotes: bản gốc in như vậy -->', 'no rule “quotes”'],
    ['one of the rules on suppressions', '<!-- doichieu-ignore suppression-unused: để đó -->', 'no rule “suppression-unused”'],
    ['a word that is neither', '<!-- doichieu-ignore quotes-unpaired dòng: bản gốc -->', '“dòng” is neither'],
    ['another form', '<!-- doichieu-ignroe quotes-unpaired: bản gốc in như vậy -->', 'no “doichieu-ignroe”'],
    ['no end', '<!-- doichieu-ignore-begin quotes-unpaired: bản gốc -->', 'closed by no'],
    ['no beginning', '<!-- doichieu-ignore-end -->', 'No doichieu-ignore-begin'],
  ])('because it has %s is a finding itself, and the other stays', async (_, comment, message) => {
    const findings = await found(markdown(comment, BAD))
    expect(statesOf(findings)).toEqual(['suppression-invalid new 5', 'quotes-unpaired new 7'])
    expect(findings[0]?.message).toContain(message)
    expect(findings[0]?.quote).toBe(comment)
  })

  it('for it never ends hides nothing without a word', async () => {
    const findings = await found(markdown(BAD, `<!-- doichieu-ignore-file quotes-unpaired: x\n\n${WORSE}`))
    expect(statesOf(findings)).toEqual(['quotes-unpaired new 5', 'suppression-invalid new 7'])
    expect(findings[1]?.message).toContain('has no “-->”')
  })

  it('is told of once, and the rest is done, where there are more than a person writes', async () => {
    const findings = await found(markdown(...Array.from({ length: 1003 }, () => '<!-- doichieu-ignore quotes-unpaired: x -->')))
    expect(findings.filter(({ ruleId }) => ruleId === 'suppression-invalid')).toHaveLength(3)
    expect(findings.find(({ ruleId }) => ruleId === 'suppression-invalid')?.message).toContain('more than 1000')
  })
})

describe('a suppression that sets nothing aside', () => {
  const comment = '<!-- doichieu-ignore quotes-unpaired: bản gốc in như vậy -->'

  it('is a finding', async () => {
    expect(statesOf(await found(markdown(comment, 'Xây dựng chi bộ “bốn tốt”.', BAD)))).toEqual([
      'suppression-unused new 5',
      'quotes-unpaired new 9',
    ])
  })

  it('is none while its rule is off, and where one of its rules finds something', async () => {
    expect(await found(markdown(comment, 'Xây dựng chi bộ “bốn tốt”.'), 'kh.md', ['suppression-unused'])).toEqual([])
    const both = '<!-- doichieu-ignore quotes-unpaired brackets-unpaired: bản gốc in như vậy -->'
    expect((await found(markdown(both, BAD))).map(({ state }) => state)).toEqual(['suppressed'])
  })

  it('is none where the rules on suppressions are off, and sets aside all the same', async () => {
    expect(statesOf(await found(markdown(comment, BAD, '<!-- doichieu-ignore x -->'), 'kh.md', ['quotes-unpaired']))).toEqual([
      'quotes-unpaired suppressed 7',
    ])
  })
})

describe('on the command line', () => {
  interface Result {
    readonly findings: readonly Finding[]
    readonly summary: Readonly<Record<string, number>>
    readonly unheard?: number
  }
  const PLAN = `**KẾ HOẠCH**\n\n${PARTIAL_PLAN.replace('KẾ HOẠCH\n', '**Phần chung**\n')}`
  const checkPlan = async (
    plan: string,
    ...more: string[]
  ): Promise<Result & { readonly code: number; readonly err: string }> => {
    const folder = folderWith({ 'nq.txt': RESOLUTION, 'kh.md': plan })
    const argv = ['check', 'kh.md', '--against', 'nq.txt', '--lang', 'en', '--format', 'json', ...more]
    const { code, out, err } = await runIn(folder, argv)
    return { ...(JSON.parse(out) as Result), code, err }
  }
  const omitted = async (...more: string[]): Promise<string> =>
    (await checkPlan(PLAN, ...more)).findings.find(({ ruleId }) => ruleId === 'task-omitted')?.task ?? ''

  it('a task that is omitted is set aside by its id, wherever the comment stands', async () => {
    const task = await omitted()
    expect(task).not.toBe('')
    const said = (id: string): string => `${PLAN}\n<!-- doichieu-ignore task-omitted ${id}: xã không có rừng -->\n`
    const { findings, summary } = await checkPlan(said(task))
    expect(findings.find(({ ruleId }) => ruleId === 'task-omitted')).toMatchObject({
      state: 'suppressed',
      stateReason: 'xã không có rừng',
    })
    expect(summary['suppressed']).toBeGreaterThan(0)
    const other = await checkPlan(said('IX.9/9'))
    expect(other.findings.find(({ ruleId }) => ruleId === 'task-omitted')?.state).toBe('new')
    expect(other.findings.map(({ ruleId }) => ruleId)).toContain('suppression-unused')
  })

  it('--no-inline hears none of it, says nothing of what is wrong with it, and counts it', async () => {
    const plan = `${PLAN}\n<!-- doichieu-ignore task-omitted ${await omitted()}: xã không có rừng -->\n\n<!-- doichieu-ignore x -->\n`
    const { findings, err, unheard } = await checkPlan(plan, '--no-inline')
    expect(findings.find(({ ruleId }) => ruleId === 'task-omitted')?.state).toBe('new')
    expect(findings.filter(({ ruleId }) => ruleId.startsWith('suppression-'))).toEqual([])
    expect(err).toContain('2 suppressions in the texts not heard')
    expect(unheard).toBe(2)
    const folder = folderWith({ 'nq.txt': RESOLUTION, 'kh.md': plan })
    for (const format of ['text', 'md', 'github']) {
      const argv = ['check', 'kh.md', '--against=nq.txt', '--lang=en', `--format=${format}`, '--no-inline', '--quiet']
      expect((await runIn(folder, argv)).out.replace(/\s+/gu, ' ')).toContain('2 suppressions in the texts not heard.')
    }
  })
})
