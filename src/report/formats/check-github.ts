import type { Checked, CheckedDocument } from '../../check/checked.js'
import type { Finding, Severity } from '../../model/finding.js'
import { gravestNew, type Ranked } from '../check/gravest.js'
import { findingSay, placeWords, totalsWords, type FindingSay } from '../check/words.js'
import type { Write } from '../format.js'
import { visible } from '../visible.js'

/**
 * What GitHub shows of one step: ten annotations of each type.
 *
 * Source: GitHub Docs, "Workflow commands for GitHub Actions" and "Limits for annotations".
 */
const MOST = 10

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** A value of a command, in which `%`, line ends and what ends a property mean themselves. */
const data = (text: string): string =>
  visible(text.replace(/[\t\r\n]+/g, ' '))
    .replaceAll('%', '%25')
    .trim()
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function command(name: string, properties: Readonly<Record<string, string | number | null>>, message: string): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${property(String(value))}`],
  )
  return `::${name} ${given.join(',')}::${data(message)}`
}

/** Lines and columns for text files alone: in others there is nothing to point at, and the message says where it is. */
function annotation(finding: Finding, { isText, path }: CheckedDocument, say: FindingSay): string {
  const { severity, ruleId, message, line, endLine, column, endColumn, quote } = finding
  const place = isText ? null : placeWords(finding, isText, say)
  const pointed = isText && quote !== null
  return command(
    COMMANDS[severity],
    {
      file: path === '-' ? null : path.replace(/^\.\//, ''),
      line: isText ? line : null,
      endLine: pointed ? endLine : null,
      // GitHub takes columns on one line alone.
      col: pointed && line === endLine ? column : null,
      endColumn: pointed && line === endLine ? endColumn : null,
      title: ruleId,
    },
    place === null ? message : `[${place}] ${message}`,
  )
}

/** The findings as commands that GitHub turns into annotations of a pull request, the gravest first, and what they come to. */
export const checkGithub: Write<Checked> = (checked, { language }) => {
  const say = findingSay(language)
  const unread = checked.unreadable
  const left: Record<Severity, number> = { error: MOST - Math.min(MOST, unread.length), warning: MOST, info: MOST - 1 }
  const shown: Ranked[] = []
  let fresh = 0
  for (const ranked of gravestNew(checked)) {
    fresh += 1
    if ((left[ranked.finding.severity] -= 1) >= 0) shown.push(ranked)
  }
  const totals = totalsWords(checked, say).join(' ')
  const more = fresh > shown.length ? ` ${say('check.notice-more', { count: fresh - shown.length })}` : ''
  return (
    [
      ...shown.map(({ finding, document }) => annotation(finding, document, say)),
      ...unread
        .slice(0, MOST)
        .map(({ path, reason }) =>
          command(
            'error',
            { file: path === '-' ? null : path.replace(/^\.\//, ''), title: say('check.unreadable-short') },
            reason,
          ),
        ),
      command('notice', { title: 'doichieu' }, `${totals}${more}`),
    ].join('\n') + '\n'
  )
}
