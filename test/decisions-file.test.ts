import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Decisions } from '../src/model/decision.js'
import { folderWith, type Outcome, PARTIAL_PLAN, RESOLUTION, runIn } from './cli-run.js'

interface Verdict {
  readonly id: string
  readonly label: string
  readonly decidedBy: { readonly who: string } | null
  readonly offered?: { readonly plan: string; readonly label: string }
}
interface Result {
  readonly plans: readonly { readonly tasks: readonly { readonly id: string; readonly sentences: readonly Verdict[] }[] }[]
}

/** A folder with a resolution of two tasks and a plan that takes up the first. */
const office = (files: Readonly<Record<string, string>> = {}): string =>
  folderWith({ 'nq.txt': RESOLUTION, 'kh.txt': PARTIAL_PLAN, ...files })
const compare = (folder: string, ...more: string[]): Promise<Outcome> =>
  runIn(folder, ['compare', 'kh.txt', '--against', 'nq.txt', '--lang', 'en', '--format', 'json', ...more])
const verdictsOf = ({ out }: Outcome): Verdict[][] =>
  (JSON.parse(out) as Result).plans.map(({ tasks }) => tasks.flatMap(({ sentences }) => sentences))

/** Id of the task that the plan omits, whatever the resolution calls it. */
const SECOND = (JSON.parse((await compare(office())).out) as Result).plans[0]?.tasks[1]?.id ?? ''
const decisionOn = (plan: string, more = ''): string =>
  `schemaVersion: 1\ndecisions:\n  - { task: ${SECOND}, plan: '${plan}', who: An, when: 2022-12-01, label: localized${more} }\n`
const FILE = 'doichieu.decisions.yml'

describe('a file of decisions', () => {
  it('that is named and not there stops the run, unless it is about to be made', async () => {
    const run = await compare(office(), '--decisions', 'nope.yml')
    expect(run.code).toBe(2)
    expect(run.err).toContain('nope.yml: there is no such file')
    const configured = await compare(office({ 'doichieu.config.json': '{ "decisions": "nope.yml" }' }))
    expect(configured.code).toBe(2)
    expect(configured.err).toContain('nope.yml: there is no such file')
    const begun = await runIn(office(), ['compare', 'kh.txt', '--against', 'nq.txt', '--decisions', 'nope.yml', '--decide'], {
      ask: () => Promise.resolve(null),
    })
    expect(begun.code).toBe(0)
  })

  it('that names a plan that is not there is told of; one that is only not compared is not', async () => {
    const typo = await compare(office({ [FILE]: decisionOn('kh1.txt') }))
    expect(typo.err).toContain(`${FILE}: 1 decision on kh1.txt not used: there is no such file.`)
    const other = await compare(office({ [FILE]: decisionOn('kh2.txt'), 'kh2.txt': PARTIAL_PLAN }))
    expect(other.err).toBe('')
  })

  it('names plans with the separators of Windows, and with letters composed in another way', async () => {
    const folder = office({ [FILE]: decisionOn('xã\\kế hoạch.txt'.normalize('NFD')) })
    mkdirSync(join(folder, 'xã'))
    writeFileSync(join(folder, 'xã', 'kế hoạch.txt'), PARTIAL_PLAN)
    const argv = ['compare', 'xã/kế hoạch.txt', '--against', 'nq.txt', '--lang', 'en', '--format', 'json']
    const run = await runIn(folder, argv)
    expect(run.err).toBe('')
    expect(verdictsOf(run)[0]?.find(({ decidedBy }) => decidedBy !== null)).toMatchObject({ label: 'localized' })
  })

  it('that names a passage that the plan has not is told of', async () => {
    const { err } = await compare(office({ [FILE]: decisionOn('kh.txt', ', where: [IX.9/9]') }))
    expect(err).toContain(`${FILE}: kh.txt has no passage IX.9/9, which decisions name.`)
  })

  it.each([
    ['put one after the other', decisionOn('kh.txt') + decisionOn('kh.txt')],
    ['put one after the other with a line between', `${decisionOn('kh.txt')}---\n${decisionOn('kh.txt')}`],
  ])('that is two files %s says what to do', async (_, text) => {
    const run = await compare(office({ [FILE]: text }))
    expect(run.code).toBe(2)
    expect(run.err).toMatch(
      /doichieu\.decisions\.yml, line \d+: this file is two files, one put after the other; keep one line schemaVersion/,
    )
  })

  it('with a key that stands twice names it', async () => {
    const run = await compare(office({ [FILE]: decisionOn('kh.txt').replace('when:', '\n      who: B,\n      when:') }))
    expect(run.err).toMatch(/doichieu\.decisions\.yml, line 4: who stands twice/)
  })

  it('refuses a day that the calendar has not, and so does a configuration', async () => {
    const run = await compare(office({ [FILE]: decisionOn('kh.txt').replace('2022-12-01', '2030-02-30') }))
    expect(run.code).toBe(2)
    expect(run.err).toMatch(
      /doichieu\.decisions\.yml, line 3: decisions\[0\]\.when has to be a day that the calendar has; found "2030-02-30"/,
    )
    const roster = {
      roster: [
        { unit: 'A', received: '2022-02-28' },
        { unit: 'B', received: '2022-02-29' },
      ],
    }
    const configured = await compare(office({ 'doichieu.config.json': JSON.stringify(roster, null, 1) }))
    expect(configured.code).toBe(2)
    expect(configured.err).toMatch(/line 9: roster\[1\]\.received has to be a day that the calendar has; found "2022-02-29"/)
  })
})

describe('an omission', () => {
  it('is offered where the whole text is the same, and nowhere else', async () => {
    const folder = office({
      [FILE]: decisionOn('kh.txt'),
      'kh2.txt': PARTIAL_PLAN,
      'kh3.txt': PARTIAL_PLAN.replace('văn nghệ', 'thể thao'),
    })
    const [, same = [], other = []] = verdictsOf(await compare(folder, 'kh2.txt', 'kh3.txt'))
    expect(same.find(({ id }) => id === `${SECOND}.1`)).toMatchObject({
      label: 'omitted',
      decidedBy: null,
      offered: { plan: 'kh.txt', label: 'localized' },
    })
    expect(other.filter(({ offered }) => offered !== undefined)).toEqual([])
  })
})

/** A plan of which a person should look at something, with a very long passage. */
const reviewed = (more = ''): string => `KẾ HOẠCH
thực hiện Nghị quyết số 99-NQ/TW ngày 05/3/2021 về bảo vệ rừng đầu nguồn

I. Nhiệm vụ
- Bảo vệ rừng đầu nguồn ở các xã có rừng, phát hiện cháy rừng kịp thời${more}.

II. TỔ CHỨC THỰC HIỆN
Các chi bộ thực hiện Kế hoạch này.
`

describe('--decide', () => {
  /** Answers in turn; what is shown before each question stands before it. */
  async function decide(folder: string, answers: readonly string[]): Promise<{ readonly shown: string[]; readonly out: string }> {
    const left = [...answers]
    const shown: string[] = []
    const outcome = await runIn(
      folder,
      ['compare', 'kh.txt', '--against', 'nq.txt', '--lang', 'en', '--decide', '--format', 'json'],
      {
        columns: 80,
        terminal: false,
        ask: (question) => {
          shown.push(question)
          return Promise.resolve(left.shift() ?? null)
        },
        today: () => '2022-12-01',
      },
    )
    return { shown, out: outcome.out }
  }
  const written = (folder: string): Decisions => parse(readFileSync(join(folder, FILE), 'utf8')) as Decisions

  it('takes no key for a reason', async () => {
    const folder = office({ 'kh.txt': reviewed() })
    const { shown, out } = await decide(folder, ['An', '~', 's', 'đã đọc', 'q'])
    expect(shown.filter((question) => question.startsWith('Why'))).toEqual([
      'Why (Enter: no reason): ',
      'Why (Enter: no reason): ',
    ])
    expect(out).toContain('“s” is a key for a verdict, not a reason.')
    expect(written(folder).decisions).toMatchObject([{ why: 'đã đọc' }])
  })

  it('takes the last decision of the walk back, and asks again', async () => {
    const folder = office({ 'kh.txt': reviewed(), [FILE]: `# Tổ công tác\n${decisionOn('kh.txt')}` })
    const { out } = await decide(folder, ['An', 'u', '~', 'nhầm', 'u', '=', 'đúng', 'q'])
    expect(out).toContain('There is no decision of this walk to undo.')
    const { decisions } = written(folder)
    expect(decisions.map(({ label, why }) => [label, why])).toEqual([
      ['localized', undefined],
      ['adopted', 'đúng'],
    ])
    expect(readFileSync(join(folder, FILE), 'utf8')).toContain('# Tổ công tác')
  })

  it('shows the essentials of a long record last, on one screen of 80 by 24', async () => {
    const long = ', tuần tra ban đêm ở khu vực giáp ranh, phối hợp với các chủ rừng và hộ nhận khoán'.repeat(12)
    const { out } = await decide(office({ 'kh.txt': reviewed(long) }), ['An', 'q'])
    const before = out.slice(0, out.indexOf('[q] stop')).split('\n')
    const screen = before.slice(-23).join('\n')
    expect(before.length).toBeGreaterThan(24)
    expect(screen).toMatch(/^1\/\d+ kh\.txt$/m)
    expect(screen).toMatch(/^II\S+ {2}(?:adopted|localized|omitted); confidence \d+%/m)
    expect(screen).toContain('Central: ')
    expect(screen).toMatch(/(?:Plan|Closest): \[I/)
  })
})
