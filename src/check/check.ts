import { fill, type Language } from '../catalogue/catalogue.js'
import type { Directive } from '../model/document.js'
import { SEVERITIES, type Finding, type FindingPlace, type Severity } from '../model/finding.js'
import type { Span } from '../model/span.js'
import { fingerprintOf } from './fingerprint.js'
import { isCentral } from './is-central.js'
import { type Places, placesOf } from './places.js'
import type { MessageValues, Place, Report, Rule, Subject, Worded } from './rule.js'
import type { RuleSetting, RuleSettings } from './settings.js'
import { suppress } from './suppress.js'

/** Words that a message quotes are cut after so many letters. */
const QUOTED = 160

/** The last word of what is cut off, which is not whole. @example "của nhân d" → " d" */
const LAST_WORD = /\s+\S*$/u

const shortened = (value: string | number): string | number =>
  typeof value === 'string' && value.length > QUOTED ? `${value.slice(0, QUOTED).replace(LAST_WORD, '')} …` : value

/** What a placeholder stands for, in a language. */
const said = (value: MessageValues[string], language: Language): string | number =>
  shortened(typeof value === 'object' ? value[language] : value)

const graver = (one: Severity, other: Severity): boolean => SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other)

/** Words a message of a rule. @throws RangeError for a key that the rule does not have */
function worded(
  { id, messages }: Rule,
  { message, values = {} }: Pick<Report, 'message' | 'values'>,
  language: Language,
): string {
  const words: Worded | undefined = Object.hasOwn(messages, message) ? messages[message] : undefined
  if (words === undefined) throw new RangeError(`${id}: no message ${message}`)
  return fill(words[language], Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value, language)])))
}

/** The words of a place, for the fingerprint of a finding. */
const wordsAt = ({ clean }: Directive, place: Place | null): string =>
  place === null ? '' : 'clean' in place ? clean.text.slice(...place.clean) : clean.source.text.slice(...place.source)

const reportsOf = (rule: Rule, subject: Subject, options: Parameters<Rule['run']>[1]): readonly Report[] => {
  if (rule.looksAt === 'document') return rule.run(subject, options)
  const { plan, central } = subject
  return plan === null || central === null ? [] : rule.run({ ...subject, plan, central }, options)
}

/** The order in which findings are told: as they stand in the document. What is about all of it comes first. */
const inOrder = (one: Finding, other: Finding): number => one.line - other.line || one.column - other.column

/** Makes findings of reports on a document. */
function finder({ document }: Subject, places: Places, language: Language): (setting: RuleSetting, report: Report) => Finding {
  const seen = new Map<string, number>()
  return ({ rule, severity }, report) => {
    const { place, task = null, basis = wordsAt(document, place), confidence = null, atMost, decided, related = [] } = report
    const key = [rule.id, task ?? '', basis].join('\n')
    const turn = seen.get(key) ?? 0
    seen.set(key, turn + 1)
    return {
      ruleId: rule.id,
      severity: atMost !== undefined && graver(severity, atMost) ? atMost : severity,
      message: worded(rule, report, language),
      help: rule.mend[language],
      file: document.clean.source.path,
      ...placeOf(place, places),
      task,
      fingerprint: fingerprintOf([rule.id, task ?? '', basis, String(turn)]),
      state: decided === undefined ? 'new' : 'decided',
      stateReason: decided === undefined || decided === '' ? null : decided,
      confidence,
      excerpt: place === null ? null : places.excerpt(place),
      related: related.map((each) => ({ ...placeOf(each.place, places), message: worded(rule, each, language) })),
      fixes: (report.fixes ?? []).map(({ span, replacement }) => ({ span: span satisfies Span, replacement })),
    }
  }
}

/**
 * Looks at a document by the rules that are in force.
 *
 * @param inline whether the text is heard where it sets findings aside
 * @returns what they find, in the order of the document; all of it new, decided or suppressed
 */
export function check(whole: Subject, settings: RuleSettings, language: Language, inline = true): Finding[] {
  const { plan, central } = whole
  // The central document is no plan for itself: it is looked at alone.
  const subject = plan !== null && central !== null && isCentral(plan, central) ? { ...whole, plan: null, central: null } : whole
  const places = placesOf(subject.document)
  const find = finder(subject, places, language)
  const findings = settings.flatMap((setting) =>
    reportsOf(setting.rule, subject, setting.options).map((report) => find(setting, report)),
  )
  return [...(inline ? suppress(subject, findings, settings, places, find) : findings)].sort(inOrder)
}

const placeOf = (place: Place | null, places: Places): FindingPlace => (place === null ? places.whole : places.find(place))
