import type { report as vi } from '../vi/report.js'

/** Titles, heads and lines of the comparison. In English. */
export const report: { readonly [Key in keyof typeof vi]: string } = {
  'title.compare': 'COMPARED WITH {name}',
  'title.totals': 'TOTALS',
  'title.priorities': 'LOOK AT THESE FIRST',
  'title.tasks': 'TASK BY TASK',
  'title.matrix': 'TASKS BY PLANS',
  'title.details': 'DETAILS: {name}',

  'head.central': 'Central',
  'head.plans': 'Plans',
  'head.dated': '{name} of {date}',
  'head.sha256': '{text} (sha256 {sha256}…)',
  'head.tasks': '{name}: {tasks} {tasks|task|tasks}, {sentences} {sentences|sentence|sentences}',

  'totals.tasks': 'Tasks',
  'totals.sentences': 'Sentences',
  'totals.own': 'Its own',

  'matrix.task': 'Task',
  'matrix.place': 'Taken up in',

  'priorities.tasks': 'Tasks that most plans omit, wholly or in part:',
  'priorities.wholly': 'omitted by {plans}',
  'priorities.partly': 'in part by {plans}',
  'priorities.omitted': 'Omitted for sure: {count} {count|sentence|sentences}',
  'priorities.nearest': 'closest: {place}',
  'priorities.nothing-near': 'no passage is close',
  'priorities.review': 'Worth a look: {count} {count|sentence|sentences}',
  'priorities.doubt': '{label}, confidence {share}, passage {place}',
  'priorities.more': '… and {count} more',
  'priorities.many': 'Plan by plan: see the full report (--report md=report.md).',
  'priorities.none': 'No sentence is omitted for sure or in doubt.',

  'field.central': 'Central',
  'field.plan': 'Plan',
  'field.difference': 'Difference',
  'field.change': 'Change',
  'field.nearest': 'Closest',
  'field.assigned': 'Assigned',
  'assigned.actor': 'lead: {actor}',
  'assigned.deadline': 'deadline: {deadline}',

  'silence.no-text': '{path}: has no text that could state tasks.',
  'silence.no-task': '{path}: takes up none of the tasks of {name}; is it about the same subject?',

  'own.title': 'What the plan has that the central document has not',

  'hint.details': 'Every sentence with quotes: add --details. The full report: --report md=report.md',
  'hint.explain': 'Why a task has its verdict: {command}',
  'made-by': 'doichieu {version}',

  'md.title': 'Compared with {name}',
  'md.file': 'File',
  'md.document': 'Document',
  'md.date': 'Date',
  'md.relation': 'Relation',
  'md.central': 'central document',
  'md.totals': 'Totals',
  'md.not-applicable': 'does not apply',
  'md.priorities': 'Look at these first',
  'md.wholly': 'Omitted by',
  'md.partly': 'In part by',
  'md.matrix': 'Tasks by plans',
  'md.tasks': 'Task by task',
  'md.sentence': 'Sentence',
  'md.verdict': 'Verdict',
  'md.targets': 'Targets',
  'md.target.central': 'Central',
  'md.target.plan': 'Plan',
  'md.target.status': 'Verdict',
}
