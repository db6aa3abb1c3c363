import type { verdicts as vi } from '../vi/verdicts.js'

/** What is said of a verdict: labels, changes, reasons, how a plan stands to the central document. In English. */
export const verdicts: { readonly [Key in keyof typeof vi]: string } = {
  'label.adopted': 'adopted',
  'label.localized': 'localized',
  'label.omitted': 'omitted',

  'sign.=': 'adopted: the same obligation, differences are editorial',
  'sign.~': 'localized: taken up with another actor, scope, figure … or reworded',
  'sign.-': 'localized in part: a sentence of it is omitted (counted under ~)',
  'sign.X': 'omitted: no passage carries the obligation',
  'sign..': 'does not apply to the plan (not counted)',
  'sign.?': 'worth a look: the verdict is not sure',

  'change.actor': 'actor',
  'change.scope': 'scope',
  'change.term': 'term',
  'change.number': 'figure',
  'change.deadline': 'deadline',
  'change.condition': 'condition',
  'change.strength': 'strength',
  'change.dropped': 'dropped',
  'change.added': 'added',
  'change.merged': 'merged',
  'change.reworded': 'reworded',
  'change.merged-with': 'with “{text}”',
  'change.lost': '“{text}” is gone',
  'change.gained': '“{text}” is new',

  'target.kept': 'kept',
  'target.raised': 'raised',
  'target.lowered': 'lowered',
  'target.reworded': 'reworded',
  'target.omitted': 'omitted',
  'target.added': 'added',
  'target.due': '{text} ({years})',

  'reason.shares_little': 'has little in common with the sentence',
  'reason.shares_theme': 'is on the same theme but does not say what is to be done',
  'reason.lacks_core': 'lacks the core of the sentence',
  'reason.serves_another_task': 'carries task {task} more closely',
  'reason.next_best': 'is related, but less close than the passage chosen',
  'reason.shared': 'has {phrases}',
  'reason.missing': 'lacks {phrases}',

  'verdict.confidence': 'confidence {share}',
  'verdict.review': 'worth a look',

  'why.adopted': 'Passage {place} states the same obligation ({share} of the sentence); the differences are editorial.',
  'why.localized': 'Passage {place} takes up the obligation ({share} of the sentence) and changes something of substance.',
  'why.omitted': 'No passage says what this sentence wants done; the closest is {place}.',
  'why.nothing': 'No passage of the document is close to this sentence.',
  'why.further': '{count} more {count|passage takes|passages take} it up.',
  'why.changes': 'Changes: {kinds}.',
  'why.decided': 'The verdict is as {who} decided.',
  'why.review': 'The verdict is close to the threshold: read it before you rely on it.',
  'why.task':
    'The task has {all} sentences: {adopted} adopted, {localized} localized, {omitted} omitted. ' +
    'Where they differ, the task counts as localized.',
  'why.task.one': 'The task is a single sentence, whose verdict is its own.',

  'binding.unknown': 'Nothing says which tasks of {name} bind which level: all of them are counted.',
  'binding.unknown-plan': '{path}: nothing says which tasks bind this level; all of them are counted.',
  'binding.no-level':
    '{path}: its level is not known, so {count} {count|sentence|sentences} that may not bind it {count|is|are} counted.',
  'binding.not': 'Does not bind a plan of this level.',
  'binding.why': 'Does not bind a plan of this level: {why}.',
  'binding.decided': 'Does not apply to this plan, {why}.',
  'binding.no-reason': 'does not bind a plan of this level',
  'binding.verdict': 'verdict: {verdicts}',
  'binding.plans': '{label} ({plans})',

  'place.outside': 'outside the body',

  'relation.cites': 'cites {name}',
  'relation.cites-not': 'does not cite {name}',
  'relation.older': 'older',
  'relation.newer': 'newer',
  'relation.not-older': 'not older',
  'relation.anticipates':
    '{path} is older than {name}{when}: where the two agree, it anticipates that document and does not carry it out.',
  'relation.told-by': 'This rests on “{quote}” in {from}.',
  'relation.age-unknown': 'not known whether older or newer',
}
