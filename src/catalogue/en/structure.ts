import type { structure as vi } from '../vi/structure.js'

/** The outline of a document, and what `explain` says besides verdicts. In English. */
export const structure: { readonly [Key in keyof typeof vi]: string } = {
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

  'message.pages-no-text': 'Page {pages}: a picture without text, not read yet.',
  'message.pages-unspellable': 'Page {pages}: its letters spell no Vietnamese, even with the font repaired; look at the print.',
  'message.pages-damaged': 'Page {pages} is damaged in the file and cannot be read.',
  'message.tracked-changes':
    'The file holds changes that nobody accepted yet (Track Changes); it is read as if all were accepted: insertions are kept, deletions left out.',
  'message.second-document': 'Another document begins here in the same file; put it in a file of its own.',

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
  'explain.heading': '{id} is the heading of {count} {count|task|tasks}: {tasks}',
  'explain.sentences': 'The task has {count} {count|sentence|sentences}:',
  'explain.not-applicable': 'The task does not bind a plan of this level and is not counted.',
}
