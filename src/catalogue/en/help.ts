import type { help as vi } from '../vi/help.js'

/** The help. In English. */
export const help: { readonly [Key in keyof typeof vi]: string } = {
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
  4   an output could not be written: disk full, no permission
  70  a bug in doichieu; please report it

No connection is opened but to the queue that --queue names.
doichieu help <command> tells more of each command.`,
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
  doichieu normalize plan.txt                        plain text on the screen
  doichieu normalize plan.txt > plan.md              Markdown into a file
  doichieu normalize plan.txt -o plan.clean.txt      one paragraph a line
  doichieu normalize archive/ -o clean/              a folder, one result a file
  cat plan.txt | doichieu normalize -                from standard input

<input> is a file, a folder, a glob ("archive/*.txt") or - (standard input).
Without a format: txt straight to a terminal, md anywhere else.
JSON is one object for a file, a list for a folder, a glob or several inputs,
be it of one; where -o names a folder, one object a file. Keys and codes are the
same in every language; --lang (else LC_ALL, LANG) chooses that of messages.
Exit codes: 0 ran; 2 bad arguments; 3 an input could not be read; 4 an output
could not be written; 70 a bug.`,
  'command.parse.summary': 'structure: parts, sections, items, bullets, targets, assignments',
  'command.parse.about':
    'Takes a document apart: parts, sections, items, bullets and sentences, each with a permanent id (III.1.3/2), ' +
    'its header, the documents it cites, targets and assignments.',
  'command.parse.after': `Examples:
  doichieu parse plan.txt                            an outline on the screen
  doichieu parse plan.txt --format json -o plan.json
  doichieu parse plan.txt -o plan.md                 with an anchor at each id
  doichieu parse archive/ --format akn -o akn/       Akoma Ntoso 3.0 (XML)
  doichieu parse archive/ --format json -o trees/    a folder
  doichieu parse archive/ -o tasks.xlsx              one work list of all

A work list (csv, xlsx) has a row for each assignment: task, lead, coordinate,
deadline, condition, result, which of seven things the task makes clear (who,
what, who answers, who decides, when, what results, by what means), and its
place in the source. Several inputs make one list on standard output or where
-o names a file; where -o names a folder, one each.

JSON is one object for a file, a list for a folder, a glob or several inputs,
be it of one; where -o names a folder, one object a file. Keys and codes are the
same in every language; --lang (else LC_ALL, LANG) chooses that of messages.

Ids: III.1.3/2 is section III, sub-section 1.3, bullet 2; III.1.3/2.1 its first
sentence; P3 is part 3; D5 is article 5; …/p1 is an unmarked paragraph.
Exit codes: 0 ran; 2 bad arguments; 3 an input could not be read; 4 an output
could not be written; 70 a bug.`,
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
  doichieu compare districts/ -o report.docx    to be signed, with annex
  doichieu compare districts/ -o verdicts.xlsx  totals, matrix, verdicts (.csv)
  doichieu compare plan.txt --against resolution.txt --tasks III,IV
  doichieu compare plan.txt --details --lang vi
  doichieu compare plan.txt --fail-on omitted --quiet || echo "gaps"

<plan> is a file, a folder, a glob ("districts/*.txt") or - (standard input).
Exit codes: 0 ran; 1 a sentence at or above --fail-on; 2 bad arguments;
3 an input could not be read; 4 an output could not be written; 70 a bug.`,
  'command.merge.summary': 'one result from the parts of a comparison that several machines made',
  'command.merge.about':
    'Puts the parts together that compare --shard 1/n … n/n wrote. The result is the same, to the byte, as that of a comparison that was not divided.',
  'command.merge.after': `Examples:
  doichieu compare districts/ --shard 1/2 -o part-1.dcp     on one machine
  doichieu compare districts/ --shard 2/2 -o part-2.dcp     on another
  doichieu merge part-1.dcp part-2.dcp --report md=report.md,json=result.json

Give --against, --tasks, --applies and --terms as you gave them to compare, and
here what you want of the result. Every part has to be there, once; the plans
themselves need not. A part holds the texts of its plans: only its owner may
read it. A run of compare that could not read some of its plans ends with 3; its
part is whole all the same, and merge says again what could not be read. Lines
of manifests stand by themselves: cat part-*.jsonl is the manifest of all.
Exit codes: as of compare.`,
  'command.worker.summary': 'judge the plans of other computers that share a queue',
  'command.worker.about':
    'Judges plans that compare --queue puts into a queue in Redis, until it is stopped (Ctrl-C, SIGTERM): it finishes what it has in hand, or hands it back, and ends with 0. It reads nothing outside --root.',
  'command.worker.after': `Examples:
  export DOICHIEU_QUEUE_PASSWORD=…            so that it is in no list of processes
  doichieu worker --queue redis://server/0 --root /srv/plans
  doichieu worker --queue rediss://server:6380/0 --root /srv/plans --jobs 4
  doichieu compare /srv/plans --queue redis://server/0 --root /srv/plans -o all.html

Producer and workers are of one version and share the folder. A document that
exceeds --time-limit (here an hour unless told otherwise) or --memory-limit, or
that breaks the thread or the whole worker, is tried three times and ends in the
list of failed jobs. DOICHIEU_QUEUE_PASSWORD_FILE names a file with the password;
DOICHIEU_QUEUE_PATIENCE says how many seconds a computer may be silent until it
counts as lost (10 unless told otherwise; more where the network is slow).

Exit codes: 0 stopped, or drained; 2 bad arguments, or no such queue; 70 a bug.`,
  'command.check.summary': 'check plans by rules, in CI too',
  'command.check.about':
    'Checks plans by rules: tasks that are omitted, targets that are lowered, assignments without a lead or a deadline, ' +
    'numbering, the customary form, encoding … Each finding has a severity, a place and a remedy.',
  'command.check.after': `Examples:
  doichieu check plan.txt
  doichieu check                              the plans of the configuration
  doichieu check plan.txt --preset strict --rule task-copied=off
  doichieu check --trusted ../main --fail-on warning
  doichieu check plans/ --update-baseline     what is found now is known from now on
  doichieu check plans/ --since origin/main   only what differs from there
  doichieu check plans/ --manifest m.jsonl    what was done about each of them
  doichieu check plan.txt --fix --dry-run     what could be mended, as a diff

--fix writes over the documents themselves, .txt and .md alone: the one case in
which an input is written. It changes nothing but the places that findings name,
and never a figure.`,
  'command.explain.summary': 'why a verdict is what it is, what a rule finds, or what a normalizing step does',
  'command.explain.about':
    'Explains why a task (III.1.3/2) or one of its sentences (III.1.3/2.1) has its verdict in each plan; what a rule of check finds, why, and what to do; or what a normalizing step mends.',
  'command.explain.after': `Examples:
  doichieu explain III.1.3/2                         what the task says
  doichieu explain III.1.3/2 plan.txt                how the plan takes it up
  doichieu explain III.1.3 plan.txt                  every task of this section
  doichieu explain task-omitted                      what this rule finds
  doichieu explain font-hook-letters                 what this step mends

Exit codes: 0 ran; 2 no such id; 3 an input could not be read; 70 a bug.`,
  'command.init.summary': 'write a configuration to begin with',
  'command.init.about':
    'Writes doichieu.config.json (or .yaml) for this folder, by questions or by flags: what is compared against, where the plans are, which rules; with --ci also what checks new plans. Nothing that is there is written over without --force.',
  'command.init.after': `Examples:
  doichieu init                                     asks
  doichieu init --yes --plans 'huyen/**/*.docx' --preset strict
  doichieu init --yes --against nq/nghi-quyet.pdf --format yaml
  doichieu check                                    then checks these plans

Exit codes: 0 ran; 2 bad arguments, or a configuration is there; 70 a bug.`,
  'command.completion.summary': 'a script with which the shell completes commands',
  'command.completion.about':
    'Prints a script for bash, zsh, fish or PowerShell: the shell then completes commands, options, formats, presets and rules.',
  'command.completion.after': `Examples:
  bash        echo 'source <(doichieu completion bash)' >> ~/.bashrc
  zsh         echo 'source <(doichieu completion zsh)' >> ~/.zshrc
  fish        doichieu completion fish > ~/.config/fish/completions/doichieu.fish
  PowerShell  doichieu completion powershell >> $PROFILE

Exit codes: 0 ran; 2 no such shell; 70 a bug.`,

  'operand.input': 'input',
  'operand.plan': 'plan',
  'operand.part': 'part',
  'operand.shell': 'shell',
  'operand.id': 'id',

  'option.help': 'this help',
  'option.version': 'the version',
  'option.lang': 'language of results and help (else LC_ALL, LANG; else vi)',
  'option.ocr': 'recognize the text of pages that have none (auto, the default), of all pages that are pictures, of none',
  'option.ocr-engine': 'what recognizes text: the engine that comes along (the default), or the tesseract installed here',
  'option.tessdata': 'folder with the model to recognize by (vie.traineddata)',
  'option.ocr-fix':
    'misread words: mend them on recognized pages and point them out elsewhere (auto, the default), nothing (off), mend them wherever the text shows that it was recognized (safe), mend more (all)',
  'option.witness':
    'another digitization of the document, or what it quotes: a file, or the number of a bundled document; may be given several times',
  'option.config':
    'configuration file (default: doichieu.config.json, doichieu.config.yaml, or “doichieu” in package.json, in the working folder)',
  'option.no-config': 'use no configuration',
  'option.jobs': 'how many threads work side by side (default: as many as the machine has cores, at most 8; 1: none)',
  'option.time-limit':
    'seconds that one document may take (default: as long as it takes); it is skipped then, the others are done',
  'option.memory-limit':
    'megabytes of memory that one document may take (default: 4096 in threads); it is skipped then, the others are done',
  'option.quiet': 'no notes; results and errors only',
  'option.no-cache': 'neither use nor write the user’s cache',
  'option.no-color': 'no colour (as with NO_COLOR or into a pipe)',
  'option.format': 'format of the result, by default the first:',
  'option.output': 'write to a file, with several inputs to a folder; its ending names the format',
  'option.output-file': 'write to a file; its ending names the format',
  'option.report': 'one or more further reports, such as md=report.md,json=result.json',
  'option.register': 'writes a list of the documents (CSV, one a line); without -o nothing else',
  'option.review': 'writes an HTML page to proofread on: the picture of each page beside its text, repairs to accept or refuse',
  'option.searchable': 'writes a scan as a PDF that can be searched',
  'option.corrections': 'a file of corrections that the page for proofreading saved; may be given several times',
  'option.force': 'write over files that exist',
  'option.against': 'the document from above: a file, or the number of a bundled one (default 21-NQ/TW)',
  'option.tasks': 'the sections that state the tasks, such as III,IV (else they are found)',
  'option.applies': 'a JSON file that says which levels each task binds (else what is bundled for 21-NQ/TW)',
  'option.terms':
    'a text file with terms of one’s own, a group a line: a = b (the same), a ~ b (near), a; b < c (kinds of c), ABC : a b c (abbreviation), ! a (boilerplate)',
  'option.via':
    'document of the level between (from above, several times): where each change entered, what was copied, what restored',
  'option.before': 'earlier version of the plan: which tasks became better or worse',
  'option.siblings': 'find passages word for word from other plans of the run (but not of another province)',
  'option.decisions': 'file of what persons decided (default: doichieu.decisions.yml where it is there)',
  'option.no-decisions': 'use no decisions',
  'option.decide': 'walk through what needs a look and write decisions to that file',
  'option.details-findings': 'print each place, and the findings that do not count',
  'option.queue':
    'have workers judge the plans, by a queue in Redis (redis://server:6379/0; rediss:// encrypted; password in DOICHIEU_QUEUE_PASSWORD): the only connection that is ever opened',
  'option.root': 'folder that the workers of --queue share, in which all plans are (default: the working folder)',
  'option.shared-root': 'folder that is shared with who queues plans; nothing outside is read',
  'option.drain': 'end when the queue is empty',
  'option.details': 'print every sentence with quotes, differences and nearest misses',
  'option.shard': 'do only part k of n of the plans, here or with --queue, and write it to -o for doichieu merge',
  'option.manifest': 'write what was done about each document, how long it took, what failed: a line of JSON each',
  'option.fail-on': 'exit with 1 where a sentence is omitted, localized (or omitted), or review',
  'option.fail-on-severity': 'exit with 1 where there is a new finding of this severity or graver (default: error)',
  'option.max-warnings': 'exit with 1 where there are more warnings than so many',
  'option.preset': 'set of rules: recommended (the default), strict, encoding',
  'option.rule': 'set the severity of a rule: error, warning, info, off',
  'option.baseline': 'file of findings that are known and do not block (default: doichieu.baseline.json where it is there)',
  'option.no-baseline': 'use no file of known findings',
  'option.update-baseline': 'write all findings to the file of those that are known, and drop from it what is no more',
  'option.since': 'look only at documents that differ from this git revision (committed or not)',
  'option.fix': 'mend in the documents themselves (.txt, .md) what needs no judgement: encoding, blanks, quotes; never a figure',
  'option.dry-run': 'with --fix: print what it would mend as a diff, and write nothing',
  'option.trusted': 'take configuration, decisions and baseline from this folder alone',
  'option.yes': 'ask nothing: what no flag says is as usual',
  'option.plans': 'where the plans are, a glob with / between folders; may be given several times',
  'option.ci':
    'also write what checks new plans: on GitHub or GitLab, before a git commit, or by a double click in an office without these',
  'option.configuration-format': 'format of the configuration (default: json)',
  'option.no-inline': 'do not hear suppressions written in the texts',
}
