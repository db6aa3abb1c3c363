import type { since as vi } from '../vi/since.js'

/** What is told of documents that changed (`--since`), and of documents that are mended (`--fix`). In English. */
export const since: { readonly [Key in keyof typeof vi]: string } = {
  'error.dry-run-alone': '--dry-run goes with --fix only.',
  'error.since-no-git': '--since needs git, and there is none on this machine.',
  'error.since-no-repository': '--since needs a git repository, and the working folder is in none.',
  'error.since-owner':
    '--since: this git repository belongs to somebody else, and git does not open it. See safe.directory in the documentation of git.',
  'error.since-revision': '--since: the git repository has no revision “{revision}”.',
  'error.since-shallow':
    '--since: this git repository is a shallow copy without the revision “{revision}”. Fetch the whole history (fetch-depth: 0).',
  'error.since-unread': '--since: git cannot read this revision ({reason}).',
  'note.since': 'Looking at {count} of {all} documents, which changed since {revision}.',
  'note.since-missing':
    '{count} {count|document|documents} of {revision} {count|is|are} no longer looked at, removed or no longer matched: {files}',
  'note.since-nothing': 'No document has changed since {revision}.',
  'note.since-everything': '{path} has changed since {revision}, or is not in it: looking at all documents.',
  'note.fixed': '{path}: mended {count} {count|finding|findings}.',
  'note.fixed-encoding': '{path}: the file is UTF-8 now (it was in another encoding).',
  'error.not-fixed': '{path}: cannot be mended: {why}.',
  'error.fix-refused': '{path}: left {count} {count|finding|findings}, for mending would change a figure.',
  'error.fix-unwritten': 'Mended {done} {done|document|documents}; {count} could not be written: {files}.',
  'note.unmended': '{path}: {why}',
  'note.difference-decoded':
    '{path}: the file is not UTF-8, --fix will write all of it as UTF-8. The lines below are the difference of the decoded text and are none for patch or git apply.',
  'unfixed.stdin': 'it came by standard input',
  'unfixed.no-text': 'it is no text file (.txt, .md)',
  'unfixed.name': 'its name does not end with .txt, .md or .markdown',
  'unfixed.lost': 'letters of it are lost and it is not UTF-8; written as UTF-8 the original would be gone',
  'unfixed.link': 'it is a link that leads out of the working folder',
  'unfixed.changed': 'the file has changed meanwhile',
  'unfixed.forbidden': 'no permission to write',
  'unfixed.encoding': 'it has letters in an old encoding that are not all known',
}
