import { MARKDOWN_MARK } from '../../extract/own-report.js'
import { countsOf, type Checked, type CheckedDocument } from '../../check/checked.js'
import { fittingIn, gravestNew, type Ranked } from '../check/gravest.js'
import { doubtWords, findingSay, knownCount, placeWords, totalsWords, type FindingSay } from '../check/words.js'
import type { Write } from '../format.js'
import { heading, inline, table } from '../markdown.js'
import { cut } from '../typeset.js'

/**
 * Bytes for the parts of the page. GitHub takes a job's summary of 1 MiB and none that is longer.
 *
 * Source: GitHub Docs, "Workflow commands for GitHub Actions", adding a job summary.
 */
const ROOM = { documents: 200_000, findings: 600_000, remedies: 100_000, outdated: 50_000, unreadable: 50_000 } as const

/** Columns of a quote in a cell. */
const QUOTED = 200
/** Digits of the sha256 that tell two files apart at a glance. */
const DIGITS = 12

const encoder = new TextEncoder()
/** Bytes of a line with its end, and some for the heading of a table. */
const bytes = (text: string): number => encoder.encode(text).length + 8

/** A line of a list or a table with what it is about. */
interface Line<Of> {
  readonly of: Of
  readonly cells: readonly string[]
}

const fitting = <Of>(lines: Iterable<Line<Of>>, room: number): Line<Of>[] =>
  fittingIn(lines, room, ({ cells }) => bytes(cells.join(' | ')))

/** Where it is, what it is, in which words. */
function findingLine(ranked: Ranked, say: FindingSay): Line<Ranked> {
  const { finding, document } = ranked
  const { isText } = document
  const { severity, ruleId, message, quote, related } = finding
  const doubt = doubtWords(finding, say)
  const words = [
    message,
    ...(quote === null || message.includes(quote) ? [] : [say('check.here', { words: cut(quote, QUOTED) })]),
    ...related.map((each) => {
      const place = placeWords(each, isText, say)
      const told =
        each.quote === null || each.message.includes(each.quote) ? each.message : `${each.message} “${cut(each.quote, QUOTED)}”`
      return place === null ? told : say('check.related', { place, message: told })
    }),
  ].join(' ')
  return {
    of: ranked,
    cells: [
      severity === 'error' ? `**${say('severity.error')}**` : say(`severity.${severity}`),
      inline(placeWords(finding, isText, say) ?? '–'),
      inline(doubt === null ? words : `${words} [${doubt}]`),
      inline(ruleId),
    ],
  }
}

/** A line for each finding that counts, the gravest first. */
function* newLines(checked: Checked, say: FindingSay): Generator<Line<Ranked>, void> {
  for (const ranked of gravestNew(checked)) yield findingLine(ranked, say)
}

function documentLine(document: CheckedDocument): Line<CheckedDocument> {
  const counts = countsOf(document.findings)
  const { error, warning, info } = counts
  return { of: document, cells: [inline(document.path), ...[error, warning, info, knownCount(counts)].map(String)] }
}

/** The findings as a page of Markdown, short enough for the summary of a job; the gravest are kept where it is too long. */
export const checkMd: Write<Checked> = (checked, { language, version, say: common }) => {
  const say = findingSay(language)
  const { documents, central, outdated } = checked
  const fresh = documents.reduce((sum, { findings }) => sum + findings.filter(({ state }) => state === 'new').length, 0)
  const kept = fitting(newLines(checked, say), ROOM.findings)
  /** By the path of their document and their place in it. */
  const shown = new Map<string, Map<number, readonly string[]>>()
  for (const { of, cells } of kept) {
    const { path } = of.document
    shown.set(path, (shown.get(path) ?? new Map<number, readonly string[]>()).set(of.index, cells))
  }
  const unread = fitting(
    checked.unreadable.map((each) => ({ of: each, cells: [`- ${inline(say('check.unreadable-entry', { ...each }))}`] })),
    ROOM.unreadable,
  )
  const listed = fitting(documents.map(documentLine), ROOM.documents)
  const help = new Map(kept.map(({ of: { finding } }) => [finding.ruleId, finding.help]))
  const remedies = fitting(
    [...help].map(([id, words]) => ({ of: id, cells: [`- ${inline(id)}: ${inline(words)}`] })),
    ROOM.remedies,
  )
  const gone = fitting(
    outdated.map((entry) => {
      const { path, ruleId: rule, task, count } = entry
      const words = say(task === null ? 'check.outdated-entry' : 'check.outdated-entry-task', {
        path,
        rule,
        task: task ?? '',
        count,
      })
      return { of: entry, cells: [`- ${inline(words)}`] }
    }),
    ROOM.outdated,
  )
  const head = [say('check.severity'), say('check.place'), say('check.finding'), say('check.rule')]
  const summary = [
    say('check.document'),
    ...(['error', 'warning', 'info'] as const).map((each) => say(`severity.${each}`)),
    say('check.known-short'),
  ]
  const notes = (lost: number, key: 'check.left-out' | 'check.left-out-documents'): string =>
    lost === 0 ? '' : `*${say(key, { count: lost })}*`
  const [counts, ...known] = totalsWords(checked, say)
  return (
    [
      heading(say('check.heading'), 1),
      central === null
        ? say('check.alone')
        : inline(say('check.against', { path: central.path, sha256: central.sha256.slice(0, DIGITS) })),
      `**${counts}** ${known.join(' ')}`,
      listed.length === 0
        ? ''
        : table(
            summary,
            listed.map(({ cells }) => cells),
            'lrrrr',
          ),
      notes(documents.length - listed.length, 'check.left-out-documents'),
      ...(unread.length === 0
        ? []
        : [heading(say('check.unreadable-short'), 2), unread.flatMap(({ cells }) => cells).join('\n')]),
      notes(checked.unreadable.length - unread.length, 'check.left-out-documents'),
      fresh === 0 ? say('check.nothing') : '',
      notes(fresh - kept.length, 'check.left-out'),
      ...documents.flatMap(({ path }) => {
        const rows = [...(shown.get(path) ?? [])].sort(([one], [other]) => one - other).map(([, cells]) => cells)
        return rows.length === 0 ? [] : [heading(inline(path), 2), table(head, rows)]
      }),
      ...(remedies.length === 0 ? [] : [heading(say('rule.mend'), 2), remedies.flatMap(({ cells }) => cells).join('\n')]),
      ...(gone.length === 0
        ? []
        : [
            say('check.outdated', { count: outdated.reduce((sum, { count }) => sum + count, 0) }),
            gone.flatMap(({ cells }) => cells).join('\n'),
          ]),
      '---',
      common('made-by', { version }),
      MARKDOWN_MARK,
    ]
      .filter((block) => block !== '')
      .join('\n\n') + '\n'
  )
}
