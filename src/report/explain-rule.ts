import type { Rule, RuleExample } from '../check/rule.js'
import { PRESETS } from '../model/configuration.js'
import { linesAbout, tellingLines } from './check/example-lines.js'
import { exampleText, optionsWords, optionValue, shownExamples } from './check/rule-help.js'
import { findingSay, type FindingSay } from './check/words.js'
import type { Style } from './format.js'
import { pad, widest, wrap } from './typeset.js'
import { visible } from './visible.js'

/** Each line for itself, as it stands. */
const textLines = (lines: readonly string[], indent: string, { width }: Style): string[] =>
  lines.flatMap((line) => (line.trim() === '' ? [''] : wrap(line, width, indent)))

/** The lines of an example that show what it is about. */
const linesOf = ({ text, finds = [] }: RuleExample, other: RuleExample | undefined): string[] =>
  tellingLines(exampleText({ text }), finds, other === undefined ? undefined : exampleText(other))

/**
 * An example: the central document where it has one that was not told yet, the document, and where the rule finds something; of
 * long ones the lines that matter.
 */
function exampleLines(
  example: RuleExample,
  others: readonly RuleExample[],
  told: string | undefined,
  style: Style,
  tell: FindingSay,
): string[] {
  const { paint, width } = style
  const { kind, central, options, finds = [] } = example
  const other = others.find((each) => each.kind !== kind)
  const shown = linesOf(example, other)
  const about = [...shown, ...(other === undefined ? [] : linesOf(other, example))]
  const title = tell(kind === 'bad' ? 'rule.bad' : 'rule.good')
  const places = finds.map((words) => (words === '' ? tell('rule.finds-whole') : `“${visible(words).replace(/\s+/g, ' ')}”`))
  return [
    '',
    paint?.strong(title) ?? title,
    ...(options === undefined ? [] : wrap(tell('rule.example-options', { options: optionsWords(options) }), width, '  ')),
    ...(central === undefined
      ? []
      : [
          ...(central === told
            ? [`  ${tell('rule.same-central')}`]
            : [`  ${tell('rule.central')}:`, ...textLines(linesAbout(visible(central).trimEnd(), about), '    ', style)]),
          `  ${tell('rule.plan')}:`,
        ]),
    ...textLines(shown, '    ', style),
    ...(places.length === 0 ? [] : wrap(tell('rule.finds', { places: places.join(', ') }), width, '  ')),
  ]
}

/** The options of a rule with their defaults and what they may be. */
function optionLines({ options }: Rule, { language }: Style, tell: FindingSay): string[] {
  const told = Object.entries(options).map(([name, { default: value, about, range, values }]) => {
    const limits = [
      ...(range === undefined ? [] : [tell('rule.option-range', { least: range[0], most: range[1] })]),
      ...(values === undefined ? [] : [tell('rule.option-values', { values: values.join(', ') })]),
    ]
    const words = tell('rule.option', {
      name,
      value: optionValue(value) === '' ? '–' : optionValue(value),
      about: about[language],
    })
    return limits.length === 0 ? words : `${words} (${limits.join('; ')})`
  })
  return told.length === 0 ? [tell('rule.no-options')] : told
}

/** A rule of `check`: what it finds and how grave that is, why it matters, what to do, its options, an example of either kind. */
export function explainRule(rule: Rule, style: Style): string {
  const { language, paint, width } = style
  const tell = findingSay(language)
  const severities = PRESETS.map((preset) =>
    tell('rule.in-preset', { preset, severity: tell(`severity.${rule.presets[preset] ?? 'off'}`) }),
  )
  const facts: readonly (readonly [name: string, lines: readonly string[]])[] = [
    [tell('rule.severity'), [severities.join('; '), ...(rule.lowers === true ? [tell('rule.lowers')] : [])]],
    [tell('rule.group'), [tell(`group.${rule.group}`)]],
    [tell('rule.reason'), [rule.reason[language], ...(rule.looksAt === 'comparison' ? [tell('rule.compares')] : [])]],
    [tell('rule.mend'), [rule.mend[language]]],
    [tell('rule.options'), optionLines(rule, style, tell)],
  ]
  const nameColumns = widest(facts.map(([name]) => name))
  return (
    [
      ...wrap(rule.title[language], width, `${paint?.strong(rule.id) ?? rule.id}  `),
      '',
      ...facts.flatMap(([name, lines]) =>
        lines.flatMap((line, index) => wrap(line, width, `${pad(index === 0 ? name : '', nameColumns)}  `)),
      ),
      ...shownExamples(rule).flatMap((example, index, all) => exampleLines(example, all, all[index - 1]?.central, style, tell)),
    ].join('\n') + '\n'
  )
}
