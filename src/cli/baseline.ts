import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { hold } from '../check/baseline.js'
import type { Checked } from '../check/checked.js'
import type { Baseline, BaselineEntry } from '../model/baseline.js'
import type { Context } from './command.js'
import { codeOf, usageError } from './errors.js'
import { type Input, shownPath } from './inputs.js'
import type { Options } from './options.js'
import { writeWhole } from './outputs.js'
import { homeOf, plansFolder } from './trust.js'

/** Where known findings are kept unless told otherwise, in the folder of the configuration or in the working folder. */
export const BASELINE_FILE = 'doichieu.baseline.json'

/** A file of known findings: where it is, and what it says; nothing while it is not there. */
export interface BaselineFile {
  /** Absolute. */
  readonly file: string
  /** Absolute path of the folder that its paths count from. */
  readonly root: string
  readonly entries: readonly BaselineEntry[]
  /** What stands in the file; null while it is not there. */
  readonly text: string | null
}

/** Absolute path of the file of known findings of a run, be it there or not; null for a run that knows none. */
export const baselinePath = ({ baseline }: Options, context: Pick<Context, 'io' | 'configuration' | 'trusted'>): string | null =>
  baseline === false ? null : baseline === undefined ? join(homeOf(context), BASELINE_FILE) : resolve(context.io.cwd, baseline)

/** The file as an input, which is not written over; none where there is none. */
export const baselineFile = (known: BaselineFile | null): Input[] =>
  known === null ? [] : [{ path: known.file, file: known.file }]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isWord = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const CHECKS: Readonly<Record<keyof BaselineEntry, (value: unknown) => boolean>> = {
  path: isWord,
  rule: isWord,
  fingerprint: isWord,
  task: (value) => value === undefined || isWord(value),
  count: (value) => value === undefined || (Number.isInteger(value) && Number(value) >= 1),
  quote: (value) => value === undefined || typeof value === 'string',
}

/** Whether data is as the schema has it: what the schema's own reader need not be loaded for. */
const isBaseline = (data: unknown): data is Baseline =>
  isRecord(data) &&
  Object.keys(data).every((key) => key === 'schemaVersion' || key === 'findings') &&
  data['schemaVersion'] === 1 &&
  Array.isArray(data['findings']) &&
  data['findings'].every(
    (entry) =>
      isRecord(entry) &&
      Object.keys(entry).every((key) => Object.hasOwn(CHECKS, key)) &&
      Object.entries(CHECKS).every(([key, holds]) => holds(entry[key])),
  )

/** What a file says. @throws a DataError for one that does not follow `schemas/baseline.schema.json` */
async function entriesIn(file: string, text: string): Promise<readonly BaselineEntry[]> {
  if (file.endsWith('.json'))
    try {
      const data: unknown = JSON.parse(text)
      if (isBaseline(data)) return data.findings
    } catch {
      // What is wrong, and where, is told below.
    }
  const [{ checkerFor }, { readDataFile }] = await Promise.all([
    import('./data-file/check.js'),
    import('./data-file/data-file.js'),
  ])
  return (await checkerFor<Baseline>('baseline')(readDataFile(file, text, null))).findings
}

/**
 * Reads the known findings of a run; null where there are none and none are to be written.
 *
 * @throws a usage error, worded, for a file that is named and not there, cannot be read or is no baseline
 */
export async function readBaseline(
  options: Options,
  context: Pick<Context, 'io' | 'say' | 'configuration' | 'trusted'>,
): Promise<BaselineFile | null> {
  const { io, say } = context
  const file = baselinePath(options, context)
  if (file === null) {
    if (options.updateBaseline === true)
      throw usageError(say('error.options-exclude', { one: '--update-baseline', other: '--no-baseline' }))
    return null
  }
  const root = plansFolder(file, context)
  try {
    const text = await readFile(file, 'utf8')
    return { file, root, text, entries: await entriesIn(file, text) }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      if (options.updateBaseline === true) return { file, root, text: null, entries: [] }
      if (options.baseline === undefined) return null
    }
    const { wordedFault } = await import('./data-file/worded.js')
    const words = wordedFault(error, file, io.cwd, say)
    if (words === null) throw error
    throw usageError(words)
  }
}

/** The path by which a baseline names a document: whichever way its letters are composed. */
const nameIn = (root: string, file: string): string => relative(root, file).split(sep).join('/').normalize('NFC')

/** A path as a baseline names it, also one that was written on Windows or by an editor that takes letters apart. */
const cleanName = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/+)+/u, '')
    .normalize('NFC')

const isThere = (root: string, path: string): boolean =>
  [path, path.normalize('NFD')].some((each) => existsSync(resolve(root, each)))

/** One entry a line, so that a difference can be read. */
function written(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`)
  return `{\n  "schemaVersion": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`
}

/**
 * Holds what was found against the known findings; with `--update-baseline` writes down what was found, so that all of it is
 * known from now on.
 *
 * @param lookedAtBy whether a rule has looked at the document that output names so
 */
export async function heldAgainst(
  { file, root, entries, text }: BaselineFile,
  checked: Checked,
  inputs: readonly Input[],
  lookedAtBy: (path: string, rule: string) => boolean,
  update: boolean,
  context: Context,
): Promise<Checked> {
  const files = new Map(inputs.map((input) => [input.path, input.file]))
  const known = checked.documents.map((document) => {
    const place = files.get(document.path) ?? null
    return {
      document,
      name: place === null ? null : nameIn(root, place),
      lookedAtBy: (rule: string) => lookedAtBy(document.path, rule),
    }
  })
  const before = entries.map((entry) => ({ ...entry, path: cleanName(entry.path) }))
  const isGone = (path: string): boolean => !isThere(root, path)
  const { documents, outdated, updated } = hold(known, before, isGone)
  if (!update) return { ...checked, documents, outdated }
  const after = written(updated)
  if (after !== text) await writeWhole(file, after, context)
  const gone = new Set(updated.flatMap(({ path }) => (isGone(path) ? [path] : [])))
  if (gone.size > 0)
    context.note(
      context.say('note.baseline-gone', { path: shownPath(file, context.io.cwd), count: gone.size, files: some([...gone]) }),
    )
  return { ...checked, documents: hold(known, updated, isGone).documents, outdated: [] }
}

/** Documents that a note names at most. */
const MOST_NAMED = 5
const some = (paths: readonly string[]): string =>
  paths.slice(0, MOST_NAMED).join(', ') + (paths.length > MOST_NAMED ? ', …' : '')
