import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Checked, CheckedDocument } from '../check/checked.js'
import { fix } from '../check/fix.js'
import { decode } from '../extract/decode.js'
import { extract } from '../extract/extract.js'
import { visible } from '../report/visible.js'
import { encodedPassages } from '../vietnamese/encoded-passages.js'
import type { Context } from './command.js'
import { differenceOf } from './difference.js'
import { codeOf, isWorded } from './errors.js'
import { EXIT, type ExitCode } from './exit-codes.js'
import type { Input } from './inputs.js'
import { writeWhole } from './outputs.js'
import { readBytes } from './read-bytes.js'
import { isBelow } from './trust.js'

/** Why a document stays as it is. */
type Unfixed = 'stdin' | 'no-text' | 'name' | 'link' | 'changed' | 'forbidden' | 'encoding' | 'lost'

/** A document that is mended, as it will be. */
interface Draft {
  /** Absolute. */
  readonly file: string
  /** Hash of the bytes that stand in the file. */
  readonly sha256: string
  readonly before: string
  readonly text: string
  /** Findings that were mended. */
  readonly mended: number
  /** Whether the file is in another encoding than UTF-8, which it will be in. */
  readonly isConverted: boolean
  readonly mode: number
}

/** Documents that are mended, by their paths. */
export type Drafts = Map<string, Draft>

/** Half a pair of UTF-16: a byte that fits nowhere. UTF-8 has none. */
const STRAY = /\p{Cs}/u
/** Names of files that hold text and nothing else, whoever opens them. @example ".txt" */
const TEXTS: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown'])
const isNamedText = (file: string): boolean => TEXTS.has(extname(file).toLowerCase())

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8')

/** A file with the fixes of its findings, or why it stays as it is; with what of it was refused. */
async function draftOf(
  { sha256, findings, path }: CheckedDocument,
  file: string,
  known: Draft | undefined,
  cwd: string,
): Promise<(Draft & { readonly refused: number }) | Unfixed> {
  const real = await realpath(file)
  // A link of the folder may lead anywhere; who names a file elsewhere means it.
  if (real !== file && isBelow(cwd, file) && !isBelow(await realpath(cwd), real)) return 'link'
  const bytes = known === undefined ? await readBytes(file) : bytesOf(known.text)
  if (hashOf(bytes) !== sha256) return 'changed'
  const decoded = decode(bytes)
  if (!('text' in decoded)) return 'no-text'
  const source = await extract(path, bytes)
  // What a reader makes of a page of HTML or of a Word file is not what stands in the file.
  if (source.text !== decoded.text) return 'no-text'
  if (!isNamedText(file) || !isNamedText(real)) return 'name'
  const isConverted = known?.isConverted ?? !isUtf8(bytes)
  const { text, mended, refused } = fix(decoded.text, findings)
  // Letters of an old encoding that nobody decodes would be lost for the programs that know it.
  if (STRAY.test(text) || (isConverted && encodedPassages(text).length > 0)) return 'encoding'
  if (isConverted && findings.some(({ ruleId }) => ruleId === 'encoding-broken')) return 'lost'
  const writable = await access(real, constants.W_OK).then(
    () => true,
    () => false,
  )
  if (!writable) return 'forbidden'
  return {
    file,
    sha256: known?.sha256 ?? sha256,
    before: known?.before ?? decoded.text,
    text,
    mended: (known?.mended ?? 0) + mended,
    refused,
    isConverted,
    mode: known?.mode ?? (await stat(real)).mode & 0o7777,
  }
}

const isFixable = ({ findings }: CheckedDocument): boolean =>
  findings.some(({ state, fixes }) => state === 'new' && fixes.length > 0)

/** What a rule would mend and does not, since it had to guess; the finding says why. */
const GUESSES = 'encoding-legacy'

/**
 * Makes the fixes of what was found in documents that are text, in memory: a document is written once, when nothing more is to
 * be mended in it. With nothing changed in it but what findings name; one in an encoding from before Unicode becomes UTF-8.
 *
 * @param due paths of the documents that this is about
 * @param drafts what has been mended of them, to which it is added
 * @returns what the documents that were changed are to be looked at as, by their paths
 */
export async function mend(
  { documents }: Checked,
  inputs: readonly Input[],
  due: ReadonlySet<string>,
  drafts: Drafts,
  { io, say, note, complain }: Pick<Context, 'io' | 'say' | 'note' | 'complain'>,
): Promise<Map<string, Uint8Array>> {
  const files = new Map(inputs.map((input) => [input.path, input.file]))
  const changed = new Map<string, Uint8Array>()
  for (const document of documents.filter((each) => due.has(each.path))) {
    const { path } = document
    const known = drafts.get(path)
    const guessed = document.findings.find(
      ({ state, ruleId, fixes }) => ruleId === GUESSES && state === 'new' && fixes.length === 0,
    )
    if (guessed !== undefined && known === undefined) note(say('note.unmended', { path: visible(path), why: guessed.message }))
    if (!isFixable(document)) continue
    const file = files.get(path) ?? null
    const draft = file === null ? 'stdin' : await draftOf(document, file, known, io.cwd)
    if (typeof draft === 'string') {
      complain(say('error.not-fixed', { path: visible(path), why: say(`unfixed.${draft}`) }))
      continue
    }
    if (draft.refused > 0) complain(say('error.fix-refused', { path: visible(path), count: draft.refused }))
    if (draft.text === (known?.text ?? draft.before)) continue
    drafts.set(path, draft)
    changed.set(path, bytesOf(draft.text))
  }
  return changed
}

/** Shows what would be mended as a difference on standard output, and writes nothing. */
export async function showDrafts(drafts: Drafts, { io, say }: Context): Promise<void> {
  for (const [path, { before, text, isConverted }] of drafts) {
    const difference = await differenceOf(path, before, text)
    // What stands in the file is other bytes than the decoded text: no program could apply the difference.
    const shown = isConverted
      ? [say('note.difference-decoded', { path }), ...difference.trimEnd().split('\n')].map((line) => `# ${line}\n`).join('')
      : difference
    io.stdout.write(io.stdout.isTerminal ? visible(shown) : shown)
  }
}

/** Why a document was not written, in words; null if it was. */
async function unwritten({ file, sha256, text, mode }: Draft, context: Context): Promise<string | null> {
  try {
    if (hashOf(await readBytes(file)) !== sha256) return context.say('unfixed.changed')
    await writeWhole(file, text, { ...context, note: () => undefined }, mode)
    return null
  } catch (error) {
    if (isWorded(error)) return error.message
    if (codeOf(error) === 'ENOENT') return context.say('unfixed.changed')
    throw error
  }
}

/**
 * Writes the documents that were mended: the one case of inputs that are ever written over, each whole or not at all, if it is
 * still the one that was looked at. One that cannot be written is told, and the others are written all the same.
 *
 * @returns paths of those that stay as they were, and what that makes of the run
 */
export async function writeDrafts(
  drafts: Drafts,
  context: Context,
): Promise<{ readonly unwritten: ReadonlySet<string>; readonly outcome: ExitCode }> {
  const { say, note, complain } = context
  const left = new Set<string>()
  for (const [path, draft] of drafts) {
    const why = await unwritten(draft, context)
    if (why !== null) {
      left.add(path)
      complain(say('error.not-fixed', { path: visible(path), why: why.replace(/\.$/u, '') }))
      continue
    }
    note(say('note.fixed', { path: visible(path), count: draft.mended }))
    if (draft.isConverted) note(say('note.fixed-encoding', { path: visible(path) }))
  }
  if (left.size === 0) return { unwritten: left, outcome: EXIT.ok }
  const files = [...left].map((path) => visible(path)).join(', ')
  complain(say('error.fix-unwritten', { done: drafts.size - left.size, count: left.size, files }))
  return { unwritten: left, outcome: EXIT.usage }
}
