import type { AlignOptions } from '../align/options.js'
import { BUNDLED, bundledFile } from '../extract/bundled.js'
import { extract } from '../extract/extract.js'
import type { Applicability } from '../model/applicability.js'
import type { Directive, DocumentNode } from '../model/document.js'
import type { SourceText } from '../model/source-text.js'
import { parse } from '../parse/parse.js'
import type { Context } from './command.js'
import { readDocument, reportFailure } from './documents.js'
import { codeOf, usageError } from './errors.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Input } from './inputs.js'
import { cleanedBy } from './misreads.js'
import { announce } from './announce.js'
import { preparedDirective } from './prepared.js'

/** What plans are compared with unless told otherwise. */
const DEFAULT_CENTRAL = '21-NQ/TW'

async function directive(source: SourceText, context: Context): Promise<Directive> {
  const clean = await cleanedBy(context, source)
  const read = parse(clean)
  announce(clean, context, read.messages)
  return read
}

/** Reads the central document: a file, or a bundled one by its number. Null when it cannot be read, which is reported. */
export async function readCentral(
  against: string | undefined,
  input: Input | null,
  context: Context,
): Promise<{ readonly central: Directive | null; readonly outcome: ExitCode }> {
  const { say } = context
  const number = against ?? DEFAULT_CENTRAL
  try {
    if (input !== null) return { central: await directive(await readDocument(input, context), context), outcome: EXIT.ok }
    const bundled = await bundledFile(number)
    if (bundled === null) throw usageError(say('error.no-central', { name: number, numbers: BUNDLED.join(', ') }))
    const ready = await preparedDirective(bundled, context)
    if (ready === null)
      return { central: await directive(await extract(bundled.number, bundled.bytes), context), outcome: EXIT.ok }
    announce(ready.clean, context, ready.messages)
    return { central: ready, outcome: EXIT.ok }
  } catch (error) {
    if (codeOf(error) === 'usage') throw error
    return { central: null, outcome: reportFailure(input?.path ?? number, error, context) }
  }
}

/** Sections to choose from are listed up to so many. */
const MOST_CHOICES = 40

/**
 * The sections that stand where an unknown id would: those inside the innermost section that its beginning names, else
 * the outermost of the document. @example "III.9" → III.1, III.2, III.3, III.4
 */
function choices(tree: DocumentNode, unknown: string): string[] {
  const within = ({ id }: DocumentNode): boolean => id !== null && (unknown.startsWith(`${id}.`) || unknown.startsWith(`${id}/`))
  const parts = ({ children }: DocumentNode): DocumentNode[] =>
    children.filter(({ id, type }) => id !== null && type !== 'sentence')
  let found = parts(tree)
  for (let next = found.find(within); next !== undefined && parts(next).length > 0; next = found.find(within)) found = parts(next)
  const titled = found.filter(({ title }) => title !== undefined)
  return (titled.length > 0 ? titled : found).flatMap(({ id }) => id ?? []).slice(0, MOST_CHOICES)
}

/** @throws a usage error for an id that no part of the document has */
function checkSections(central: Directive, ids: readonly string[], { say }: Context): void {
  const known = new Set<string>()
  const visit = ({ id, type, children }: DocumentNode): void => {
    if (id !== null && type !== 'sentence') known.add(id)
    children.forEach(visit)
  }
  visit(central.tree)
  const unknown = ids.find((id) => !known.has(id))
  if (unknown === undefined) return
  const sections = choices(central.tree, unknown)
  throw usageError(say('error.no-section', { path: central.clean.source.path, id: unknown, sections: sections.join(', ') }))
}

/**
 * What is asked of a comparison.
 *
 * @param tasks ids of the sections that state the tasks; none to find them
 * @param applicability which levels the tasks bind; null where nothing says
 * @param terms terms of the user's own
 * @throws a usage error for a section that is not there
 */
export function alignOptions(
  central: Directive,
  tasks: readonly string[],
  applicability: Applicability | null,
  terms: readonly string[],
  context: Context,
): AlignOptions {
  checkSections(central, tasks, context)
  return { ...(tasks.length > 0 && { tasks }), ...(terms.length > 0 && { terms }), applicability, placeTerms: context.placeTerms }
}
