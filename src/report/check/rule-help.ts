import type { Language } from '../../catalogue/catalogue.js'
import type { Rule, RuleExample, RuleOptions } from '../../check/rule.js'
import { everyCharacter, visible } from '../visible.js'
import type { FindingSay } from './words.js'

/** The text of an example; bytes are shown as the letters that a program without Vietnamese makes of them. */
export const exampleText = ({ text }: Pick<RuleExample, 'text'>): string =>
  everyCharacter(typeof text === 'string' ? text : new TextDecoder('latin1').decode(text)).trimEnd()

/** The value of an option as a person writes it. @example `10`, `một, hai` */
export const optionValue = (value: RuleOptions[string]): string => (typeof value === 'object' ? value.join(', ') : String(value))

/** Options as they are given: `least: 10; words: một, hai`. */
export const optionsWords = (options: RuleOptions): string =>
  Object.entries(options)
    .map(([name, value]) => `${name}: ${optionValue(value)}`)
    .join('; ')

/** The first bad example of a rule, then the first good one, rather one that is good by its own words alone. */
export function shownExamples({ examples }: Rule): readonly RuleExample[] {
  const bad = examples.find(({ kind }) => kind === 'bad')
  const good = examples.filter(({ kind }) => kind === 'good')
  return [bad, good.find(({ text }) => text !== bad?.text) ?? good[0]].filter((each) => each !== undefined)
}

/** Text that shows as it is: the fence is longer than any run of backticks in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}

/** Reason, remedy and examples of a rule as Markdown, for viewers that show it beside a finding. */
export function ruleMarkdown(rule: Rule, language: Language, say: FindingSay): string {
  return [
    rule.reason[language],
    `**${say('rule.mend')}:** ${rule.mend[language]}`,
    ...shownExamples(rule).flatMap((example, index, all) => [
      `**${say(example.kind === 'bad' ? 'rule.bad' : 'rule.good')}:**`,
      ...(example.central === undefined
        ? []
        : example.central === all[index - 1]?.central
          ? [say('rule.same-central'), `${say('rule.plan')}:`]
          : [`${say('rule.central')}:`, fenced(visible(example.central).trimEnd()), `${say('rule.plan')}:`]),
      fenced(exampleText(example)),
    ]),
  ].join('\n\n')
}

/** Reason and remedy as plain text. */
export const ruleText = (rule: Rule, language: Language, say: FindingSay): string =>
  `${rule.reason[language]}\n\n${say('rule.mend')}: ${rule.mend[language]}`
