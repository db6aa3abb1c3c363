import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Decisions } from '../src/model/decision.js'
import { folderWith, type Outcome, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'

interface Verdict {
  readonly id: string
  readonly label: string
  readonly review: boolean
  readonly applies: boolean | null
  readonly decidedBy: { readonly who: string; readonly suspect: string | null; readonly found: { readonly label: string } } | null
  readonly offered?: { readonly plan: string; readonly label: string }
  readonly evidence: readonly unknown[]
}
interface Result {
  readonly plans: readonly {
    readonly tasks: readonly { readonly id: string; readonly label: string; readonly sentences: readonly Verdict[] }[]
    readonly summary: {
      readonly tasks: { readonly omitted: number; readonly notApplicable: number }
      readonly decided: Readonly<Record<string, number>>
    }
  }[]
}

/** A folder with a resolution of two tasks and a plan that takes up the first. */
const office = (files: Readonly<Record<string, string>> = {}): string =>
  folderWith({ 'nq.txt': RESOLUTION, 'kh.txt': PARTIAL_PLAN, ...files })
const compare = (folder: string, ...more: string[]): Promise<Outcome> =>
  runIn(folder, ['compare', 'kh.txt', '--against', 'nq.txt', '--lang', 'en', ...more])
const resultOf = async (folder: string, ...more: string[]): Promise<Result> =>
  JSON.parse((await compare(folder, '--format', 'json', ...more)).out) as Result
const verdictOn = ({ plans }: Result, id: string): Verdict => {
  const found = plans[0]?.tasks.flatMap(({ sentences }) => sentences).find((sentence) => sentence.id === id)
  if (found === undefined) throw new Error(`no verdict on ${id}`)
  return found
}

/** A plan of which a person should look at something. */
const REVIEWED = `KẾ HOẠCH
thực hiện Nghị quyết số 99-NQ/TW ngày 05/3/2021 về bảo vệ rừng đầu nguồn

I. Nhiệm vụ
- Bảo vệ rừng đầu nguồn ở các xã có rừng, phát hiện cháy rừng kịp thời.

II. TỔ CHỨC THỰC HIỆN
Các chi bộ thực hiện Kế hoạch này.
`

/** Ids of the two tasks, whatever the resolution calls them. */
const [FIRST = '', SECOND = ''] = (await resultOf(office())).plans[0]?.tasks.map(({ id }) => id) ?? []
const decision = (lines: string): string => `schemaVersion: 1\ndecisions:\n  - ${lines.trim().replaceAll('\n', '\n    ')}\n`
const BY = 'plan: kh.txt\nwho: Nguyễn Văn An\nwhen: 2022-12-01'

/** Answers to what is asked on the terminal, in turn. */
async function decide(folder: string, answers: readonly string[], ...plans: string[]): Promise<Outcome> {
  const left = [...answers]
  const asked: string[] = []
  const outcome = await runIn(
    folder,
    ['compare', ...(plans.length > 0 ? plans : ['kh.txt']), '--against', 'nq.txt', '--lang', 'en', '--decide'],
    {
      ask: (question) => {
        asked.push(question)
        return Promise.resolve(left.shift() ?? null)
      },
      today: () => '2022-12-01',
    },
  )
  return { ...outcome, out: asked.join('\n') + outcome.out }
}

describe('a decision', () => {
  it('overrules a verdict and is shown as the person’s', async () => {
    const folder = office({
      'doichieu.decisions.yml': decision(`task: ${SECOND}\n${BY}\nlabel: localized\nwhy: nêu trong văn bản khác`),
    })
    const before = verdictOn(await resultOf(folder, '--no-decisions'), `${SECOND}.1`)
    const after = verdictOn(await resultOf(folder), `${SECOND}.1`)
    expect(before).toMatchObject({ label: 'omitted', decidedBy: null })
    expect(after).toMatchObject({
      label: 'localized',
      review: false,
      decidedBy: { who: 'Nguyễn Văn An', suspect: null, found: { label: 'omitted' } },
    })
    const { out } = await compare(folder, '--details')
    expect(out).toContain('Decided by persons: 1 sentence; 0 of them to be looked at again')
    expect(out.replace(/\s+/g, ' ')).toContain('Decision localized (Nguyễn Văn An, 2022-12-01); because: nêu trong văn bản khác')
  })

  it('that a task does not apply takes it out of the counts', async () => {
    const folder = office({ 'doichieu.decisions.yml': decision(`task: ${SECOND}\n${BY}\nlabel: not_applicable`) })
    const { plans } = await resultOf(folder)
    expect(plans[0]?.summary.tasks).toMatchObject({ omitted: 0, notApplicable: 1 })
    expect(plans[0]?.summary.decided).toEqual({ sentences: 1, suspect: 0, justified: 0 })
  })

  it('that an omission is accepted keeps the label, and no longer fails the run', async () => {
    const folder = office({
      'doichieu.decisions.yml': decision(`task: ${SECOND}\n${BY}\nlabel: omitted\njustified: true\nwhy: xã không có rừng`),
    })
    expect(verdictOn(await resultOf(folder), `${SECOND}.1`).label).toBe('omitted')
    expect((await compare(folder, '--fail-on', 'omitted')).code).toBe(0)
    expect((await compare(folder, '--fail-on', 'omitted', '--no-decisions')).code).toBe(1)
  })

  it('on a sentence counts before one on its task, and a later one before an earlier one', async () => {
    const folder = office({
      'doichieu.decisions.yml':
        decision(`task: ${SECOND}.1\n${BY}\nlabel: adopted`) +
        `  - { task: ${SECOND}, plan: kh.txt, who: B, when: 2022-12-02, label: localized }\n` +
        `  - { task: ${FIRST}, plan: kh.txt, who: C, when: 2022-12-02, label: localized }\n` +
        `  - { task: ${FIRST}, plan: kh.txt, who: D, when: 2022-12-03, label: omitted }\n`,
    })
    const result = await resultOf(folder)
    expect(verdictOn(result, `${SECOND}.1`)).toMatchObject({ label: 'adopted', decidedBy: { who: 'Nguyễn Văn An' } })
    expect(verdictOn(result, `${FIRST}.1`)).toMatchObject({ label: 'omitted', decidedBy: { who: 'D' }, evidence: [] })
  })

  it('on tasks that are not there is told of', async () => {
    const { err } = await compare(office({ 'doichieu.decisions.yml': decision(`task: IX.9\n${BY}\nlabel: adopted`) }))
    expect(err).toContain('the central document has no IX.9')
  })

  it.each([
    [
      'an unknown label',
      `task: a\n${BY}\nlabel: fine`,
      /doichieu\.decisions\.yml, line 7: decisions\[0\]\.label has to be one of adopted, localized, omitted, not_applicable; found "fine"/,
    ],
    ['no name', 'task: a\nplan: kh.txt\nwhen: 2022-12-01\nlabel: adopted', /line 3: decisions\[0\] lacks “who”/],
    ['an unknown key', `task: a\n${BY}\nlabel: adopted\nreason: x`, /line 8: decisions\[0\]\.reason is not known here/],
  ])('with %s stops the run with one sentence', async (_, lines, words) => {
    const run = await compare(office({ 'doichieu.decisions.yml': decision(lines) }))
    expect(run.code).toBe(2)
    expect(run.err).toMatch(words)
  })
})

describe('--decide', () => {
  it('walks through what needs a look and writes each decision down, with what it was made on', async () => {
    const folder = office({ 'kh.txt': REVIEWED })
    const pending =
      (await resultOf(folder)).plans[0]?.tasks.flatMap(({ sentences }) => sentences).filter(({ review }) => review) ?? []
    expect(pending.length).toBeGreaterThan(0)
    const { out, code } = await decide(folder, [
      'Nguyễn Văn An',
      '?',
      '~',
      'đã đọc văn bản',
      ...pending.slice(1).flatMap(() => ['s']),
    ])
    expect(code).toBe(0)
    expect(out).toContain('There is no key “?”')
    const text = readFileSync(join(folder, 'doichieu.decisions.yml'), 'utf8')
    const { decisions } = parse(text) as Decisions
    expect(decisions).toHaveLength(1)
    expect(decisions[0]).toMatchObject({
      plan: 'kh.txt',
      label: 'localized',
      why: 'đã đọc văn bản',
      who: 'Nguyễn Văn An',
      when: '2022-12-01',
    })
    const after = verdictOn(await resultOf(folder), decisions[0]?.task ?? '')
    expect(after).toMatchObject({ label: 'localized', review: false })
  })

  it('keeps what stands in the file, comments too', async () => {
    const folder = office({
      'kh.txt': REVIEWED,
      'doichieu.decisions.yml': `# Của tổ công tác\n${decision(`task: ${SECOND}\n${BY}\nlabel: omitted`)}`,
    })
    await decide(folder, ['B', '', ''])
    const text = readFileSync(join(folder, 'doichieu.decisions.yml'), 'utf8')
    expect(text).toContain('# Của tổ công tác')
    expect((parse(text) as Decisions).decisions.length).toBe(2)
  })

  it('needs a terminal', async () => {
    const run = await runIn(office(), ['compare', 'kh.txt', '--against', 'nq.txt', '--lang', 'en', '--decide'])
    expect(run.code).toBe(2)
    expect(run.err).toContain('--decide needs a terminal')
  })

  it('ends where the user ends it, with the report', async () => {
    const { out, code } = await decide(office({ 'kh.txt': REVIEWED }), ['B', 'q'])
    expect(code).toBe(0)
    expect(out).toContain('TOTALS')
  })

  it('offers what was decided on the same wording in another plan, and applies it only when told', async () => {
    const folder = office({ 'kh.txt': REVIEWED, 'kh2.txt': REVIEWED })
    await decide(folder, ['An', '~', 'đã đọc'])
    const both = (await runIn(folder, ['compare', 'kh.txt', 'kh2.txt', '--against', 'nq.txt', '--format', 'json'])).out
    const verdicts = (JSON.parse(both) as Result).plans.map(({ tasks }) => tasks.flatMap(({ sentences }) => sentences))
    const mine = verdicts[0]?.find(({ decidedBy }) => decidedBy !== null)
    const theirs = verdicts[1]?.find(({ id }) => id === mine?.id)
    expect(theirs).toMatchObject({ decidedBy: null, offered: { plan: 'kh.txt', label: 'localized' } })
    const { out } = await decide(folder, ['Bình', '', ''], 'kh2.txt', 'kh.txt')
    expect(out.replace(/\s+/g, ' ')).toContain('On the same wording in kh.txt, An decided: localized')
    const { decisions } = parse(readFileSync(join(folder, 'doichieu.decisions.yml'), 'utf8')) as Decisions
    expect(decisions.at(-1)).toMatchObject({ plan: 'kh2.txt', who: 'Bình', label: 'localized', why: 'đã đọc' })
  })
})

describe('a decision is suspect', () => {
  /** A folder in which somebody has decided on the first thing that needed a look. */
  async function decided(): Promise<{ readonly folder: string; readonly id: string }> {
    const folder = office({ 'kh.txt': REVIEWED })
    await decide(folder, ['An', '=', ''])
    const { decisions } = parse(readFileSync(join(folder, 'doichieu.decisions.yml'), 'utf8')) as Decisions
    return { folder, id: decisions[0]?.task ?? '' }
  }

  it('when the passage of the plan has changed, and then it does not count', async () => {
    const { folder, id } = await decided()
    writeFileSync(join(folder, 'kh.txt'), REVIEWED.replace('ở các xã có rừng', 'ở nơi cần thiết'))
    const verdict = verdictOn(await resultOf(folder), id)
    expect(verdict.decidedBy).toMatchObject({ suspect: 'plan' })
    expect(verdict.review).toBe(true)
    expect(verdict.label).toBe(verdict.decidedBy?.found.label)
  })

  it('when the central text has changed', async () => {
    const { folder, id } = await decided()
    writeFileSync(join(folder, 'nq.txt'), RESOLUTION.replace('ở các xã biên giới', 'ở các xã vùng cao'))
    expect(verdictOn(await resultOf(folder), id).decidedBy).toMatchObject({ suspect: 'central' })
  })

  it('but not when something else has, or only blanks and marks', async () => {
    const { folder, id } = await decided()
    writeFileSync(join(folder, 'kh.txt'), REVIEWED.replace('II. TỔ CHỨC', 'II- TỔ  CHỨC') + '\nNơi nhận:\n- Như trên.\n')
    expect(verdictOn(await resultOf(folder), id).decidedBy).toMatchObject({ suspect: null })
  })
})
