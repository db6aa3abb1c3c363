import type { Summary, TargetComparison } from '../../model/comparison.js'
import { remarkWords } from '../remarks.js'
import { rosterCountWords, rosterLines } from '../roster-lines.js'
import { unreadLines, unreadWords } from '../unread.js'
import { decisionsWords, levelWords, percent } from '../wording.js'
import type { OfficeReport } from './detail.js'
import { type Block, cell, heading, paragraph, table, type WordCell } from './word-blocks.js'

const share = (coverage: number | null): string => (coverage === null ? '–' : percent(coverage))

/** How many targets came to what; null where there are none. */
function targetWords({ report, word }: OfficeReport): string | null {
  const counts: Record<TargetComparison['status'], number> = { kept: 0, raised: 0, lowered: 0, reworded: 0, omitted: 0, added: 0 }
  const targets = report.plans.flatMap((plan) => plan.targets)
  for (const { status } of targets) counts[status] += 1
  return targets.some(({ central }) => central !== null) ? word('docx.targets', counts) : null
}

/** The whole in prose. */
export function summaryProse(all: OfficeReport): Block[] {
  const { report, style, word } = all
  const { say } = style
  const { summary, coverage } = report.tally.all
  const { levels } = report.tally
  const sentences = report.tasks.reduce((sum, task) => sum + task.sentences.length, 0)
  const { central } = report
  const name = central.date === null ? central.name : say('head.dated', { name: central.name, date: central.date })
  const unread = unreadLines(unreadWords(report, say)).map(paragraph)
  // Of a roster whose units have all issued nothing yet.
  if (report.plans.length === 0)
    return [
      paragraph(word('docx.intro-roster', { name })),
      ...unread,
      heading(`I. ${word('docx.summary')}`, 1),
      ...remarkWords(report, style.language, say).map(paragraph),
    ]
  const targets = targetWords(all)
  const decided = decisionsWords(summary.decided, say)
  return [
    paragraph(word('docx.intro', { plans: report.plans.length, name, tasks: report.tasks.length, sentences })),
    ...unread,
    heading(`I. ${word('docx.summary')}`, 1),
    paragraph(word('docx.tasks', summary.tasks)),
    paragraph(word('docx.sentences', { ...summary.sentences, coverage: share(coverage) })),
    ...(levels.length > 1
      ? levels.map((level) =>
          paragraph(
            `- ${word('docx.level', {
              level: say('totals.of-level', { level: levelWords(level.level, say), plans: level.plans }),
              coverage: share(level.coverage),
              omitted: level.summary.sentences.omitted,
            })}`,
          ),
        )
      : []),
    ...(targets === null ? [] : [paragraph(targets)]),
    paragraph(word('docx.own', { own: summary.own })),
    ...(decided === null ? [] : [paragraph(decided)]),
  ]
}

/** In half points. */
const HEAD_SIZE = 18
const COUNT = 680
const WIDTHS = [440, 2135, ...Array.from({ length: 8 }, () => COUNT), 680, 660]

/** A table of the counts of every plan, each level and all. */
export function planTable(all: OfficeReport): Block[] {
  const { report, style, word } = all
  const { say } = style
  const { tally, plans } = report
  const labels = [say('label.adopted'), say('label.localized'), say('label.omitted')]
  const head = (text: string, columns = 1): WordCell => ({
    paragraphs: [[{ text, bold: true, size: HEAD_SIZE }]],
    side: 'center',
    columns,
  })
  const counts = ({ tasks, sentences, own }: Summary, coverage: number | null, bold: boolean): WordCell[] =>
    [
      ...[tasks.adopted, tasks.localized, tasks.omitted, tasks.notApplicable],
      ...[sentences.adopted, sentences.localized, sentences.omitted, sentences.review],
      share(coverage),
      own,
    ].map((value) => cell(String(value), 'center', bold))
  const rows = plans.map(({ number, document, summary }, index) => {
    const dated = document.date === null ? document.name : say('head.dated', { name: document.name, date: document.date })
    const names = document.name === document.path ? [[document.label]] : [[dated], [{ text: document.label, italics: true }]]
    return [
      cell(String(number), 'center'),
      { paragraphs: names },
      ...counts(summary, tally.plans[index]?.coverage ?? null, false),
    ]
  })
  const groups = [
    ...(tally.levels.length > 1
      ? tally.levels.map((each) => ({
          ...each,
          name: say('totals.of-level', { level: levelWords(each.level, say), plans: each.plans }),
        }))
      : []),
    ...(plans.length > 1 ? [{ ...tally.all, name: say('totals.of-all', { plans: plans.length }) }] : []),
  ]
  return [
    heading(`II. ${word('docx.by-plan')}`, 1),
    table(
      [
        [head(''), head(''), head(say('totals.tasks'), 4), head(say('totals.sentences'), 4), head(''), head('')],
        [
          word('docx.number-head'),
          say('md.document'),
          ...labels,
          say('md.not-applicable'),
          ...labels,
          say('verdict.review'),
          say('totals.coverage'),
          say('totals.own'),
        ].map((text, index) => ({ ...head(text), isUpright: index > 1 })),
      ],
      [
        ...rows,
        ...groups.map(({ name, summary, coverage }) => [cell(''), cell(name, 'left', true), ...counts(summary, coverage, true)]),
      ],
      WIDTHS,
    ),
  ]
}

/** Which units have issued a plan; nothing where there is no roster. */
export function rosterTable({ report, style, word }: OfficeReport): Block[] {
  const { say } = style
  const lines = rosterLines(report, style)
  if (lines.length === 0) return []
  const heads = [word('docx.number-head'), say('roster.unit'), say('roster.status'), say('roster.days'), say('roster.received')]
  return [
    heading(`${report.plans.length === 0 ? 'II' : 'IV'}. ${word('docx.roster')}`, 1),
    paragraph(rosterCountWords(report, say)),
    table(
      [heads.map((text) => cell(text, 'center', true))],
      lines.map(({ unit, depth, status, days, received }, index) => [
        cell(String(index + 1), 'center'),
        cell('– '.repeat(depth) + unit),
        cell(status),
        cell(days, 'center'),
        cell(received, 'center'),
      ]),
      [600, 4100, 2355, 1100, 1200],
    ),
  ]
}
