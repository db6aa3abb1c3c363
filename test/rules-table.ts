import type { Rule, RuleGroup } from '../src/check/rule.js'
import { PRESETS } from '../src/model/configuration.js'

/** What stands about the table in README. */
export const BEGIN = '<!-- rules: npm run rules-table -->'
export const END = '<!-- /rules -->'

/** Groups in the order in which they are listed, with their titles. */
const GROUPS: Readonly<Record<RuleGroup, string>> = {
  tasks: 'Tasks',
  targets: 'Targets',
  assignments: 'Assignments and deadlines',
  citations: 'Documents that are cited',
  structure: 'Numbering',
  header: 'Header',
  text: 'Encoding and letters',
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')

/** The rules as tables of Markdown, a table for each group; in English, as README is. */
export function rulesTable(rules: readonly Rule[]): string {
  return (Object.keys(GROUPS) as RuleGroup[])
    .flatMap((group) => {
      const own = rules.filter((rule) => rule.group === group)
      if (own.length === 0) return []
      const rows = own.map(({ id, title, presets }) =>
        [`\`${id}\``, cell(title.en), ...PRESETS.map((preset) => presets[preset] ?? '')].join(' | '),
      )
      return [
        [
          `| ${GROUPS[group]} | finds | ${PRESETS.join(' | ')} |`,
          '| - | - | - | - | - |',
          ...rows.map((row) => `| ${row} |`),
        ].join('\n'),
      ]
    })
    .join('\n\n')
}

/** A text with the tables as they are now. @throws RangeError where it has no place for them */
export function withTable(text: string, rules: readonly Rule[]): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (from < 0 || to < from) throw new RangeError(`README has no ${BEGIN} … ${END}`)
  return `${text.slice(0, from)}${BEGIN}\n\n${rulesTable(rules)}\n\n${text.slice(to)}`
}
