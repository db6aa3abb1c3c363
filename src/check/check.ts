import { fill, type Language } from '../catalogue/catalogue.js'
import type { Directive } from '../model/document.js'
import { SEVERITIES, type Finding, type FindingPlace, type Severity } from '../model/finding.js'
import type { Span } from '../model/span.js'
import { codePassages, touching } from './code-passages.js'
import { notAskedOf } from './asked-of.js'
import { fingerprintOf } from './fingerprint.js'
import { isCentral } from './is-central.js'
import { type Places, placesOf } from './places.js'
import type { MessageValues, Place, Report, Rule, Subject, Worded } from './rule.js'
import type { RuleSetting, RuleSettings } from './settings.js'
import { suppress } from './suppress.js'
import { levelOfDocument } from './target-terms.js'

/** Words that a message quotes are cut after so many letters. */
const QUOTED = 160

/** The last word of what is cut off, which is not whole. @example "của nhân d" → " d" */
const LAST_WORD = /\s+\S*$/u

const shortened = (value: string | number): string | number =>
  typeof value === 'string' && value.length > QUOTED ? `${value.slice(0, QUOTED).replace(LAST_WORD, '')} …` : value

/** What a placeholder stands for, in a language. */
const said = (value: MessageValues[string], language: Language): string | number =>
  // What a rule says in both languages is its own words.
  typeof value === 'object' ? value[language] : shortened(value)

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

/** Why a rule that compares is less grave here than it is set to. */
function loweredBy({ looksAt }: Rule, { plan, central, ...rest }: Subject): Pick<Finding, 'lowered'> {
  if (looksAt !== 'comparison' || plan === null || central === null) return {}
  if (notAskedOf({ ...rest, plan, central }) !== null) return { lowered: 'kind' }
  const isUnknown = levelOfDocument(plan.plan) === null && plan.tasks.some(({ applies }) => applies === null)
  return { lowered: isUnknown ? 'level' : 'unsure' }
}

/** Makes findings of reports on a document. */
function finder(subject: Subject, places: Places, language: Language): (setting: RuleSetting, report: Report) => Finding {
  const { document } = subject
  const seen = new Map<string, number>()
  // Code is no text of the document, and every sign of it means something.
  const isCode = touching(codePassages(document.clean.source))
  return ({ rule, severity }, report) => {
    const { place, task = null, basis = wordsAt(document, place), confidence = null, atMost, decided, related = [] } = report
    const key = [rule.id, task ?? '', basis].join('\n')
    const turn = seen.get(key) ?? 0
    seen.set(key, turn + 1)
    return {
      ruleId: rule.id,
      severity: atMost !== undefined && graver(severity, atMost) ? atMost : severity,
      ...(atMost !== undefined && graver(severity, atMost) && loweredBy(rule, subject)),
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
      fixes: (report.fixes ?? []).flatMap(({ span, replacement }) =>
        isCode(span) ? [] : [{ span: span satisfies Span, replacement }],
      ),
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
  const isCopy = plan !== null && central !== null && isCentral({ ...whole, plan, central })
  // The central document is no plan for itself: it is looked at alone, which is told.
  const subject = isCopy ? { ...whole, plan: null, central: null } : whole
  const seenBy = (rule: Rule): Subject => (rule.looksAt === 'comparison' && rule.evenCentral === true ? whole : subject)
  const places = placesOf(subject.document)
  const find = finder(subject, places, language)
  const findings = settings.flatMap((setting) =>
    reportsOf(setting.rule, seenBy(setting.rule), setting.options).map((report) => find(setting, report)),
  )
  return [...(inline ? suppress(subject, findings, settings, places, find) : findings)].sort(inOrder)
}

const placeOf = (place: Place | null, places: Places): FindingPlace => (place === null ? places.whole : places.find(place))
