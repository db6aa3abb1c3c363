import type { vi } from './vi.js'

/** All that doichieu says, in English. The same keys and placeholders as the Vietnamese catalogue. */
export const en: { readonly [Key in keyof typeof vi]: string } = {
  'label.adopted': 'adopted',
  'label.localized': 'localized',
  'label.omitted': 'omitted',

  'sign.=': 'adopted: the same obligation, differences are editorial',
  'sign.~': 'localized: taken up with another actor, scope, figure … or reworded',
  'sign.-': 'localized in part: a sentence of it is omitted (counted under ~)',
  'sign.X': 'omitted: no passage carries the obligation',
  'sign..': 'does not apply to a plan of this level (not counted)',
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
  'change.lost': '“{text}” is gone',
  'change.gained': '“{text}” is new',

  'target.kept': 'kept',
  'target.raised': 'raised',
  'target.lowered': 'lowered',
  'target.reworded': 'reworded',
  'target.omitted': 'omitted',
  'target.added': 'added',

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
  'why.review': 'The verdict is close to the threshold: read it before you rely on it.',
  'why.task':
    'The task has {all} sentences: {adopted} adopted, {localized} localized, {omitted} omitted. ' +
    'Where they differ, the task counts as localized.',
  'why.task.one': 'The task is a single sentence, whose verdict is its own.',

  'place.outside': 'outside the body',

  'relation.cites': 'cites {name}',
  'relation.cites-not': 'does not cite {name}',
  'relation.older': 'older',
  'relation.newer': 'not older',
  'relation.age-unknown': 'not known whether older or newer',

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

  'priorities.tasks': 'Tasks that most plans omit:',
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

  'node.document': 'document',
  'node.header': 'header',
  'node.preamble': 'preamble',
  'node.section': 'section',
  'node.item': 'item',
  'node.bullet': 'bullet',
  'node.paragraph': 'paragraph',
  'node.sentence': 'sentence',
  'node.table': 'table',
  'node.footnote': 'footnote',
  'node.recipients': 'recipients',
  'node.signature': 'signature',
  'node.noise': 'noise',

  'tree.file': 'File',
  'tree.document': 'Document',
  'tree.date': 'Place, date',
  'tree.issuer': 'Issuer',
  'tree.subject': 'Subject',
  'tree.counts':
    '{nodes} {nodes|node|nodes}; {references} {references|reference|references} to other documents, {targets} {targets|target|targets}, ' +
    '{assignments} {assignments|assignment|assignments}, {footnotes} {footnotes|footnote|footnotes}; {repairs} {repairs|repair|repairs} in normalizing',

  'explain.before': 'before',
  'explain.after': 'after',
  'explain.sentences': 'The task has {count} {count|sentence|sentences}:',
  'explain.not-applicable': 'The task does not bind a plan of this level and is not counted.',

  'note.written': 'Wrote {path}',

  'error.unreadable': '{path}: {what}',
  'error.bug': 'a bug in doichieu {version}. Please report it with what follows:\n{stack}',
  'error.bug-in': '{path}: a bug in doichieu brought out by this file. Please report it with what follows:\n{stack}',
  'error.no-command': 'no command given. See: doichieu --help',
  'error.unknown-command': 'there is no command “{command}”. The commands are: {commands}.',
  'error.unknown-option': 'there is no option {option}.',
  'error.did-you-mean': 'Did you mean {instead}?',
  'error.missing-operand': 'missing “{operand}”. See: doichieu --help',
  'error.missing-value': 'option {option} needs a value.',
  'error.too-many-operands': 'too many arguments.',
  'error.unknown-language': 'there is no language “{name}”. There are: vi, en.',
  'error.unknown-format': '{command} has no format “{name}”. It has: {names}.',
  'error.bad-report': '--report takes format=file, such as md=report.md; got “{value}”.',
  'error.unknown-fail-on': '--fail-on does not know “{name}”. It knows: {names}.',
  'error.no-match': 'no file matches “{pattern}”.',
  'error.empty-folder': 'there is no document in the folder “{folder}”.',
  'error.no-central': 'there is no file “{name}”, and no bundled document of that number. Bundled: {numbers}.',
  'error.no-tasks': '{path}: no task found to compare with. Name the sections that state the tasks, such as --tasks III,IV.',
  'error.no-section': '{path}: there is no section “{id}”. There are: {sections} …',
  'error.unknown-id': 'no task, sentence or step has the id “{id}”. The nearest: {near}.',
  'error.unknown-id-far':
    'no task, sentence or step has the id “{id}”. A task id looks like III.1.3/2 and stands in the output of compare.',
  'error.same-output': 'two results would go to {path}.',
  'error.output-is-folder': '{path} is a folder; the name of a file is needed.',
  'error.output-is-input': '{path} is an input and is not written over.',
  'error.output-exists': '{path} exists. To write over it, add --force.',
  'error.cannot-write': 'cannot write {path} ({reason}).',

  'unreadable.empty': 'the file is empty, there is no text in it.',
  'unreadable.format': '{format} is not read yet. Turn it into a text file (.txt, .md) and run again.',
  'unreadable.binary': 'this is no text. Check the file.',
  'unreadable.encoding': 'not in UTF-8 (wrong from byte {offset} on). Save the file as UTF-8.',
  'unreadable.not_bundled': 'the installation lacks the bundled document {number}. Install it again.',
  'unreadable.missing': 'there is no such file. Check the name and the path.',
  'unreadable.forbidden': 'no permission to read the file. Check its access rights.',
  'unreadable.folder': 'this is a folder, not a file.',
  'unreadable.too-large': 'the file is too large to be read into memory. Split it.',
  'unreadable.system': 'cannot be read ({reason}).',

  'program.about':
    'Compares directives of lower party levels with a resolution from above: each task is adopted, localized or omitted, with the passage that shows it.',
  'program.after': `Examples:
  doichieu compare plan.txt                  against Resolution 21-NQ/TW
  doichieu compare plans/ --report md=report.md
  doichieu compare plan.txt --against resolution.txt --fail-on omitted
  doichieu explain III.1.3/2 plan.txt        why the verdict is what it is

Exit codes:
  0   ran, nothing at or above --fail-on
  1   ran, with verdicts at or above --fail-on
  2   bad arguments
  3   an input could not be read (the others are done)
  70  a bug in doichieu; please report it

No connection is opened. doichieu help <command> tells more of each command.`,
  'help.usage': 'Usage:',
  'help.arguments': 'Arguments:',
  'help.options': 'Options:',
  'help.common-options': 'Common options:',
  'help.commands': 'Commands:',
  'help.usage-options': '[options]',
  'help.usage-program': '<command> [options]',

  'command.help.summary': 'help on a command',
  'command.normalize.summary': 'clean text: broken fonts mended, lines joined to paragraphs',
  'command.normalize.about':
    'Cleans the text of a document: mends broken fonts (cƣờng → cường), unifies Unicode, joins lines to paragraphs, drops page numbers. ' +
    'Good text is left alone; every repair is on record (--format json).',
  'command.normalize.after': `Examples:
  doichieu normalize plan.txt                        Markdown on the screen
  doichieu normalize plan.txt --format txt           one paragraph a line
  doichieu normalize archive/ -o clean/              a folder, one result a file
  cat plan.txt | doichieu normalize -                from standard input

<input> is a file, a folder, a glob ("archive/*.txt") or - (standard input).
Exit codes: 0 ran; 2 bad arguments; 3 an input could not be read; 70 a bug.`,
  'command.parse.summary': 'structure: parts, sections, items, bullets, targets, assignments',
  'command.parse.about':
    'Takes a document apart: parts, sections, items, bullets and sentences, each with a permanent id (III.1.3/2), ' +
    'its header, the documents it cites, targets and assignments.',
  'command.parse.after': `Examples:
  doichieu parse plan.txt                            an outline on the screen
  doichieu parse plan.txt --format json -o plan.json
  doichieu parse archive/ --format json -o trees/    a folder

Ids: III.1.3/2 is section III, sub-section 1.3, bullet 2; III.1.3/2.1 its first
sentence; P3 is part 3; D5 is article 5; …/p1 is an unmarked paragraph.
Exit codes: 0 ran; 2 bad arguments; 3 an input could not be read; 70 a bug.`,
  'command.compare.summary': 'a verdict for every task: adopted, localized or omitted',
  'command.compare.about':
    'Compares plans with a document from above. For every sentence of every task: the verdict, how sure it is, the passage of the plan and what differs.',
  'command.compare.after': `The verdict on a sentence:
  adopted     the plan states the same obligation; differences are editorial
  localized   the plan takes it up but changes the actor, scope, figures or
              deadline, or restates it in its own words
  omitted     no passage says what is to be done

Examples:
  doichieu compare plan.txt
  doichieu compare districts/*.txt --report md=report.md,json=result.json
  doichieu compare plan.txt --against resolution.txt --tasks III,IV
  doichieu compare plan.txt --details --lang vi
  doichieu compare plan.txt --fail-on omitted --quiet || echo "gaps"

<plan> is a file, a folder, a glob ("districts/*.txt") or - (standard input).
Exit codes: 0 ran; 1 a sentence at or above --fail-on; 2 bad arguments;
3 an input could not be read; 70 a bug.`,
  'command.explain.summary': 'why a verdict is what it is, or what a normalizing step does',
  'command.explain.about':
    'Explains why a task (III.1.3/2) or one of its sentences (III.1.3/2.1) has its verdict in each plan, or what a normalizing step mends.',
  'command.explain.after': `Examples:
  doichieu explain III.1.3/2                         what the task says
  doichieu explain III.1.3/2 plan.txt                how the plan takes it up
  doichieu explain font-hook-letters                 what this step mends

Exit codes: 0 ran; 2 no such id; 3 an input could not be read; 70 a bug.`,

  'option.help': 'this help',
  'option.version': 'the version',
  'option.lang': 'language of results and help (else LC_ALL, LANG; else vi)',
  'option.quiet': 'say nothing but errors',
  'option.no-color': 'no colour (as with NO_COLOR or into a pipe)',
  'option.format': 'format of the result, by default the first:',
  'option.output': 'write to a file, with several inputs to a folder; its ending names the format',
  'option.output-file': 'write to a file; its ending names the format',
  'option.report': 'one or more further reports, such as md=report.md,json=result.json',
  'option.force': 'write over files that exist',
  'option.against': 'the document from above: a file, or the number of a bundled one (default 21-NQ/TW)',
  'option.tasks': 'the sections that state the tasks, such as III,IV (else they are found)',
  'option.details': 'print every sentence with quotes, differences and nearest misses',
  'option.fail-on': 'exit with 1 where a sentence is omitted, localized (or omitted), or review',
}
