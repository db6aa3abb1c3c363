import type { Summary } from '../../model/comparison.js'
import { SIGNS } from '../matrix.js'
import { remarkWords } from '../remarks.js'
import { rosterCountWords } from '../roster-lines.js'
import { relationWords, type ShownDocument } from '../shown.js'
import { unreadLines, unreadWords } from '../unread.js'
import { decisionsWords, levelWords } from '../wording.js'
import type { OfficeReport } from './detail.js'
import { count, EMPTY, line, type Look, share, type Sheet, type SheetCell, text } from './sheet.js'

/** The columns before the counts, in characters: number, file, name, date, level, relation. */
const NAMING = [5, 28, 22, 10, 13, 22]
/** The counts, and what the sha256 takes in two lines. */
const COUNTS = 10
const DIGITS = 34
/** The last column before the sha256. */
const LAST = NAMING.length + COUNTS

const LOOKS: Readonly<Record<(typeof SIGNS)[number], Look>> = {
  '=': 'adopted',
  '~': 'localized',
  '-': 'partly',
  X: 'omitted',
  '.': 'none',
}

/** Counts of one plan or of several. */
const counts = ({ tasks, sentences, own }: Summary, coverage: number | null, look: Look): SheetCell[] => [
  ...[tasks.adopted, tasks.localized, tasks.omitted, tasks.notApplicable].map((each) => count(each, look)),
  ...[sentences.adopted, sentences.localized, sentences.omitted, sentences.review].map((each) => count(each, look)),
  share(coverage, look),
  count(own, look),
]

function heads({ style: { say }, word }: OfficeReport): SheetCell[] {
  const labels = [say('label.adopted'), say('label.localized'), say('label.omitted')]
  return [
    '#',
    say('md.file'),
    say('md.document'),
    say('md.date'),
    say('md.level'),
    say('md.relation'),
    ...[...labels, say('md.not-applicable')].map((what) => word('tasks-of', { what })),
    ...[...labels, say('verdict.review')].map((what) => word('sentences-of', { what })),
    say('totals.coverage'),
    say('totals.own'),
    'sha256',
  ].map((head) => text(head, 'head'))
}

/** What is to be known besides the figures. */
function remarks({ report, style, word }: OfficeReport, continued: number, unlisted: number): SheetCell[][] {
  const { say, language } = style
  const decided = decisionsWords(report.tally.all.summary.decided, say)
  return [
    ...unreadLines(unreadWords(report, say)),
    ...(decided === null ? [] : [decided]),
    ...(report.tally.roster.length === 0 ? [] : [rosterCountWords(report, say)]),
    ...remarkWords(report, language, say),
    ...(continued === 0 ? [] : [word('note.continued', { count: continued })]),
    ...(unlisted === 0 ? [] : [word('note.unlisted', { count: unlisted, listed: report.plans.length - unlisted })]),
  ].map((words) => [EMPTY, line(words, LAST - 1)])
}

/**
 * Documents and totals, with what is to be known of the whole.
 *
 * @param continued rows of other sheets that go on below because a cell holds no more
 * @param unlisted plans that lists leave out because there are too many
 */
export function summarySheet(all: OfficeReport, continued: number, unlisted = 0): Sheet {
  const { report, style, word } = all
  const { say } = style
  const { central, tally, plans } = report
  const sentences = report.tasks.reduce((sum, task) => sum + task.sentences.length, 0)
  const dated = central.date === null ? central.name : say('head.dated', { name: central.name, date: central.date })
  const named = ({ name, path }: ShownDocument): string => (name === path ? '' : name)
  const rows = plans.map(({ number, document, relation, summary }, index) => [
    count(number),
    text(document.path),
    text(named(document)),
    text(document.date ?? ''),
    text(levelWords(tally.plans[index]?.level ?? null, say)),
    text(relationWords(relation, central, say)),
    ...counts(summary, tally.plans[index]?.coverage ?? null, 'text'),
    text(document.sha256),
  ])
  const group = (name: string, summary: Summary, coverage: number | null): SheetCell[] => [
    text('', 'total'),
    text(name, 'total'),
    ...Array.from({ length: NAMING.length - 2 }, () => text('', 'total')),
    ...counts(summary, coverage, 'total'),
  ]
  const totals = [
    ...(tally.levels.length > 1
      ? tally.levels.map((each) =>
          group(say('totals.of-level', { level: levelWords(each.level, say), plans: each.plans }), each.summary, each.coverage),
        )
      : []),
    ...(plans.length > 1 ? [group(say('totals.of-all', { plans: plans.length }), tally.all.summary, tally.all.coverage)] : []),
  ]
  const notes = remarks(all, continued, unlisted)
  const top = [
    [line(say('md.title', { name: central.name }), LAST, 'title')],
    [line(say('head.tasks', { name: dated, tasks: report.tasks.length, sentences }), LAST)],
    [line(`${central.path} · sha256 ${central.sha256}`, LAST)],
    [],
  ]
  const head = top.length + 1
  return {
    name: word('sheet.summary'),
    widths: [...NAMING, ...Array.from({ length: COUNTS }, () => 8), DIGITS],
    rows: [
      ...top,
      heads(all),
      ...rows,
      ...totals,
      [],
      ...notes,
      ...(notes.length > 0 ? [[]] : []),
      [EMPTY, line(word('legend'), LAST - 1, 'strong')],
      ...SIGNS.map((sign) => [text(sign, LOOKS[sign]), line(say(`sign.${sign}`), LAST - 1)]),
      [text('?', 'none'), line(say('sign.?'), LAST - 1)],
      [],
      [EMPTY, line(say('made-by', { version: style.version }), LAST - 1)],
    ],
    frozen: { rows: head, columns: 2 },
    head: [head, head],
    filtered: [head, head + rows.length],
    pagesAcross: 1,
  }
}
