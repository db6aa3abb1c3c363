import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { align } from '../align/align.js'
import { BUNDLED, findBundled } from '../extract/bundled.js'
import type { Comparison } from '../model/comparison.js'
import type { Directive, DocumentNode } from '../model/document.js'
import type { SourceText } from '../model/source-text.js'
import { normalize } from '../normalize/normalize.js'
import { parse } from '../parse/parse.js'
import type { Context } from './command.js'
import { eachDocument, readDocument, reportFailure } from './documents.js'
import { codeOf, usageError } from './errors.js'
import { EXIT, stronger, type ExitCode } from './exit-codes.js'
import { shownPath, type Input } from './inputs.js'

/** What plans are compared with unless told otherwise. */
const DEFAULT_CENTRAL = '21-NQ/TW'

const directive = (source: SourceText): Directive => parse(normalize(source))

/** The central document as an input, where it is a file; null for a bundled one. */
export async function centralInput(against: string | undefined, { io }: Context): Promise<Input | null> {
  if (against === undefined) return null
  if (against === '-') return { path: '-', file: null }
  const file = resolve(io.cwd, against)
  const exists = await stat(file).catch(() => null)
  return exists?.isFile() === true ? { path: shownPath(against, io.cwd), file } : null
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
    if (input !== null) return { central: directive(await readDocument(input, context)), outcome: EXIT.ok }
    const bundled = await findBundled(number)
    if (bundled === null) throw usageError(say('error.no-central', { name: number, numbers: BUNDLED.join(', ') }))
    return { central: directive(bundled), outcome: EXIT.ok }
  } catch (error) {
    if (codeOf(error) === 'usage') throw error
    return { central: null, outcome: reportFailure(input?.path ?? number, error, context) }
  }
}

/** Reads the plans; those that cannot be read are reported and left out. */
export async function readPlans(
  inputs: readonly Input[],
  context: Context,
): Promise<{ readonly plans: readonly Directive[]; readonly outcome: ExitCode }> {
  const plans: Directive[] = []
  const outcome = await eachDocument(inputs, context, (source) => {
    plans.push(directive(source))
  })
  return { plans, outcome }
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
 * Aligns all plans at once; where that brings out a bug, one by one, so that the plan that causes it is named and the
 * others are not lost.
 *
 * @param tasks ids of the sections that state the tasks; none to find them
 * @throws a usage error for a section that is not there
 */
export function compareAll(
  central: Directive,
  plans: readonly Directive[],
  tasks: readonly string[],
  context: Context,
): { readonly comparison: Comparison; readonly outcome: ExitCode } {
  checkSections(central, tasks, context)
  const options = tasks.length === 0 ? {} : { tasks }
  try {
    return { comparison: align(central, plans, options), outcome: EXIT.ok }
  } catch (error) {
    if (plans.length === 0) throw error
    let comparison = align(central, [], options)
    let outcome: ExitCode = EXIT.ok
    for (const plan of plans) {
      try {
        comparison = { ...comparison, plans: [...comparison.plans, ...align(central, [plan], options).plans] }
      } catch (bug) {
        outcome = stronger(outcome, reportFailure(plan.clean.source.path, bug, context))
      }
    }
    // Together they fail, apart they do not: still a bug.
    return { comparison, outcome: stronger(outcome, outcome === EXIT.ok ? reportFailure('align', error, context) : outcome) }
  }
}
