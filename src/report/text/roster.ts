import type { Style } from '../format.js'
import { rosterCountWords, rosterLines, type RosterLine } from '../roster-lines.js'
import type { Shown } from '../shown.js'
import { cut, pad, widest, wrap } from '../typeset.js'

/** The narrowest name of a unit that still says which it is. */
const NARROWEST_NAME = 24

/** The units that are to issue a plan: which did, when, and after how many days. */
export function roster(report: Shown, style: Style): string[] {
  const { say, paint, width } = style
  const lines = rosterLines(report, style)
  if (lines.length === 0) return []
  const heads = [say('roster.status'), say('roster.days'), say('roster.received')]
  const cells = ({ status, days, received }: RosterLine): string[] => [status, days, received]
  const widths = heads.map((head, index) => widest([head, ...lines.map((line) => cells(line)[index] ?? '')]))
  const name = Math.max(NARROWEST_NAME, width - widths.reduce((sum, each) => sum + each + 2, 0))
  const faint = paint?.faint ?? ((text: string) => text)
  const row = (first: string, more: readonly string[]): string =>
    (pad(cut(first, name), name) + more.map((text, index) => `  ${pad(text, widths[index] ?? 0)}`).join('')).trimEnd()
  return [
    ...wrap(rosterCountWords(report, say), width),
    '',
    faint(row(say('roster.unit'), heads)),
    ...lines.map((line) => row('  '.repeat(line.depth) + line.unit, cells(line))),
  ]
}
