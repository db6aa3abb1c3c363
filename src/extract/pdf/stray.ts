import process from 'node:process'

/** Names that pdf.js gives its errors, and the folder that it lies in, as stacks have it. */
const NAMES = new Set([
  'AbortException',
  'FormatError',
  'InvalidPDFException',
  'MissingDataException',
  'ParserEOFException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
])
const FOLDER = 'pdfjs-dist'

const isOfLibrary = (reason: unknown): boolean =>
  reason instanceof Error && (NAMES.has(reason.name) || (reason.stack ?? '').includes(FOLDER))

let open = 0

function hear(reason: unknown): void {
  // Whoever else listens sees to what is not pdf.js's; without anybody it ends the process, as ever.
  if (!isOfLibrary(reason) && process.listenerCount('unhandledRejection') === 1) throw reason
}

/**
 * pdf.js begins with pages before it knows whether it needs them, and forgets what it began when the table of objects turns
 * out to be broken: a rejection that nobody handles, which would end the process for one damaged file. While documents are
 * open, those of pdf.js are let go; what it reports of the document it reports by other ways.
 *
 * @returns what to call when the document has been closed
 */
export function letGoOfStrays(): () => Promise<void> {
  if (open === 0) process.on('unhandledRejection', hear)
  open += 1
  return async () => {
    // What has been rejected by now is told before the next turn.
    await new Promise((done) => setImmediate(done))
    open -= 1
    if (open === 0) process.off('unhandledRejection', hear)
  }
}
