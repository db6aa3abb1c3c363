import { relative, resolve } from 'node:path'
import type { DocumentSet, SetRole } from '../model/configuration.js'
import type { Context } from './command.js'
import { hiddenTaken, isSystemName } from './hidden-names.js'
import { type Input, shownPath, whyAside } from './inputs.js'
import type { Options } from './options.js'
import { matcherFor, meantBy } from './path-globs.js'

/** Roles in the order in which they count where the globs of sets overlap: a plan is what is nothing else. */
const ROLES: readonly SetRole[] = ['central', 'province', 'plan']

/** The sets of a configuration, each with its place in it, in the order in which they count. */
const inOrder = (sets: readonly DocumentSet[]): { readonly set: DocumentSet; readonly index: number }[] =>
  sets
    .map((set, index) => ({ set, index }))
    .sort((a, b) => ROLES.indexOf(a.set.role) - ROLES.indexOf(b.set.role) || a.index - b.index)

/**
 * Tells which set a document belongs to; undefined for one of none.
 *
 * @param documents folder that globs count from
 */
export function setFinder(sets: readonly DocumentSet[], documents: string): (file: string) => DocumentSet | undefined {
  const tests = inOrder(sets).map(({ set }) => ({ set, has: matcherFor(set.files, documents, { dotted: true }) }))
  return (file) => tests.find(({ has }) => has(file))?.set
}

/** Files that the user is told of at most. */
const MOST_NAMED = 10

/** Some files as output names them. */
const named = (files: readonly string[], cwd: string): string =>
  files
    .slice(0, MOST_NAMED)
    .map((file) => shownPath(file, cwd))
    .join(', ') + (files.length > MOST_NAMED ? `, … (${String(files.length)})` : '')

/**
 * The documents that the sets of the configuration give a role, by set and name; a set without any is told. Reports that
 * doichieu wrote are none, nor is what a glob takes along and is no document, which is told: as it is of a folder.
 *
 * @param aside is given what may be one of them and was not opened, which is told
 * @returns absolute paths
 */
export async function documentsOf(role: SetRole, context: Context, aside: string[] = []): Promise<string[]> {
  const { configuration, trusted, note, say, io } = context
  const sets = configuration?.configuration.sets ?? []
  if (configuration === null || !sets.some((set) => set.role === role)) return []
  const { isOwnReportFile } = await import('../extract/own-report.js')
  const { documents } = configuration
  const roleOf = setFinder(sets, documents)
  // Where the trusted folder lies in the working folder, what is in it is no document of the run.
  const without = documents === configuration.folder ? undefined : trusted
  const found = new Set<string>()
  for (const [index, set] of sets.entries()) {
    if (set.role !== role) continue
    const name = `sets[${String(index)}]`
    const meant = meantBy(set.files, documents, without, trusted !== undefined, { dotted: true })
    const ofRole = meant.files.filter((file) => roleOf(file)?.role === role)
    const isNamed = (file: string): boolean => set.files.some((glob) => resolve(documents, glob) === file)
    const shows = matcherFor(set.files, documents)
    const isHidden = (file: string): boolean => !isNamed(file) && (isSystemName(file) || !shows(file))
    const taken = await hiddenTaken(
      ofRole.filter(isHidden).map((file) => relative(documents, file)),
      documents,
      name,
      context,
    )
    const files: string[] = taken.map((path) => resolve(documents, path))
    const none: string[] = []
    for (const file of ofRole.filter((each) => !isHidden(each)))
      (isNamed(file) || (await whyAside(file, 'file', context)) === null ? files : none).push(file)
    if (none.length > 0) note(say('note.left-aside', { folder: name, files: named(none, io.cwd) }))
    aside.push(...meant.aside)
    // What they hold is lost to the run, which is told where they are read.
    for (const folder of meant.closed) found.add(folder)
    if (meant.aside.length > 0) note(say('note.not-followed', { folder: name, files: named(meant.aside, io.cwd) }))
    if (files.length === 0 && meant.closed.length === 0) note(say('note.set-empty', { index, files: set.files.join(', ') }))
    // Whoever can write a plan can make it look like a report: where the plans are not trusted it is told when it is read.
    for (const file of files) if (trusted !== undefined || !(await isOwnReportFile(file).catch(() => false))) found.add(file)
  }
  return [...found]
}

/**
 * The plans that the configuration names for a run without operands, those of sets: none where it names none. What is
 * compared against is no plan, wherever it lies.
 *
 * @param aside as {@link documentsOf} has it
 * @returns absolute paths
 */
export async function setPlans({ against }: Options, context: Context, aside: string[] = []): Promise<string[]> {
  const central = against === undefined ? null : resolve(context.io.cwd, against)
  return (await documentsOf('plan', context, aside)).filter((file) => file !== central)
}

/** The plans of the level between that `compare` follows the chain through: those of sets that are not compared themselves. */
export async function setsBetween(inputs: readonly Input[], context: Context): Promise<string[]> {
  const compared = new Set(inputs.map(({ file }) => file))
  return (await documentsOf('province', context)).filter((file) => !compared.has(file))
}
