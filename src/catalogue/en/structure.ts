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
  'message.pages-damaged': 'Page {pages} is damaged in the file and was not read, or not all of it.',
  'message.pages-doubtful': 'Page {pages}: read with great doubt, hardly a word of it is sure; look at the original.',
  'message.may-be-secret':
    'its first page may bear a mark of secrecy (MẬT). Look at the original; nothing of it is kept in the cache.',
  'message.pdf-mended':
    "The table of the PDF's objects is damaged; the file was searched for what is left. Compare the number of pages with the original.",
  'message.tracked-changes':
    'The file holds changes that nobody accepted yet (Track Changes); it is read as if all were accepted: insertions are kept, deletions left out.',
  'message.marked-changes':
    'The page shows words as deleted and inserted (<del>, <ins>); it is read as if the changes were made: insertions are kept, deletions left out.',
  'message.struck-text':
    'Text with a line through it is read like any other ({count} {count|passage|passages}); look whether it still holds.',
  'message.lost-notes': 'The text calls {count} {count|note|notes} that the file does not have.',
  'message.other-texts': 'The file has {count} {count|text|texts} of another file put into it that {count|is|are} not read.',
  'message.joined-lines':
    'The paragraphs of the file end where a printed line does: {count} {count|line was|lines were} joined with the one before.',
  'message.hidden-text': 'Hidden text is left out ({count} {count|passage|passages}).',
  'message.pictures': 'The file has {count} {count|picture|pictures} that {count|is|are} not read; look whether they hold text.',
  'message.objects':
    'The file has {count} embedded {count|object|objects} (a spreadsheet, a chart, a formula, a drawing) that {count|is|are} not read.',
  'message.form-fields': 'The file has {count} form {count|field|fields} whose content is not read.',
  'message.remarks': 'Comments are left out ({count}).',
  'message.other-encoding': 'Lines in another encoding than the rest, decoded apart: {places}.',
  'message.stray-bytes':
    'Bytes that are no letter (line:column {places}) were taken for what they may have been, or became U+FFFD; look at the original.',
  'message.doubtful-figures': 'Figures, numbers or dates that were recognized unsurely; look at the scan: {places}.',
  'message.correction-stale':
    'Line {line}, column {column}: the correction of “{was}” no longer fits (“{is}” stands there now) and is left out.',
  'message.correction-overlap': 'Line {line}, column {column}: the correction of “{was}” overlaps another one and is left out.',
  'message.corrections-other':
    'The corrections are for another version of this file (its sha256 differs) and are left out. Proofread this version anew.',
  'message.second-document': 'Another document{which} begins in the same file on {place}; put it in a file of its own.',
  'message.misread-marker': 'Line {line}: “{was}” is taken for {is}, by the order of the numbers.',
  'message.same-bytes': 'is the same file as {path}, byte for byte; both are counted.',
  'message.two-dates': '{number} stands with two different dates: {dates}; check which is right.',
  'message.no-such-day': '{date} ({place}) is no day of the calendar; it is kept as written.',
  'message.at-line': 'line {line}',
  'message.of-page': ', page {page}',
  'message.at-page': 'page {page}, line {line}',

  'tree.file': 'File',
  'tree.document': 'Document',
  'tree.date': 'Place, date',
  'tree.issuer': 'Issuer',
  'tree.subject': 'Subject',
  'tree.level': 'Level',
  'tree.signed': 'Signed',
  'tree.inferred': '{value} (concluded from “{evidence}”)',
  'tree.inferred-from': '{value} (concluded from {from}: “{evidence}”)',
  'tree.not-before': 'not before {date}',
  'tree.outside': 'opening',
  'tree.cited': 'DOCUMENTS CITED',
  'tree.dated': 'of {date}',
  'tree.targets': 'TARGETS',
  'tree.in-words': '{text} (no figure)',
  'tree.baselines': 'PRESENT STATE',
  'tree.increase': 'up',
  'tree.decrease': 'down',
  'tree.assignments': 'ASSIGNMENTS',
  'tree.nobody': '(no lead found)',
  'tree.coordinates': 'with: {names}',
  'tree.condition': 'condition: {text}',
  'tree.noticed': 'WORTH A LOOK',
  'tree.counts':
    '{nodes} {nodes|node|nodes}; {references} {references|reference|references} to other documents, {targets} {targets|target|targets}, ' +
    '{assignments} {assignments|assignment|assignments}, {footnotes} {footnotes|footnote|footnotes}; {repairs} {repairs|repair|repairs} in normalizing',

  'explain.before': 'before',
  'explain.after': 'after',
  'explain.heading': '{id} is the heading of {count} {count|task|tasks}: {tasks}',
  'explain.sentences': 'The task has {count} {count|sentence|sentences}:',
  'explain.not-applicable': 'The task does not bind this plan and is not counted.',
}
