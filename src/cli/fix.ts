import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import type { Checked, CheckedDocument } from '../check/checked.js'
import { type Fixed, fix } from '../check/fix.js'
import { decode } from '../extract/decode.js'
import { extract } from '../extract/extract.js'
import { visible } from '../report/visible.js'
import { encodedPassages } from '../vietnamese/encoded-passages.js'
import type { Context } from './command.js'
import type { Input } from './inputs.js'
import { writeWhole } from './outputs.js'
import { readBytes } from './read-bytes.js'
import { isBelow } from './trust.js'

/** Why a document stays as it is. */
type Unfixed = 'stdin' | 'no-text' | 'link' | 'changed' | 'forbidden' | 'encoding'

/** What the text of a file becomes. */
interface FixedFile extends Fixed {
  readonly before: string
  /** Whether the file was in another encoding than UTF-8, which it is in now. */
  readonly isConverted: boolean
  readonly mode: number
}

/** Half a pair of UTF-16: a byte that fits nowhere. UTF-8 has none. */
const STRAY = /\p{Cs}/u

const isFixable = ({ findings }: CheckedDocument): boolean =>
  findings.some(({ state, fixes }) => state === 'new' && fixes.length > 0)

/** A file with the fixes of its findings, or why it stays as it is. */
async function fixedFile({ sha256, findings, path }: CheckedDocument, file: string, cwd: string): Promise<FixedFile | Unfixed> {
  const real = await realpath(file)
  // A link of the folder may lead anywhere; who names a file elsewhere means it.
  if (real !== file && isBelow(cwd, file) && !isBelow(await realpath(cwd), real)) return 'link'
  const bytes = await readBytes(file)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return 'changed'
  const decoded = decode(bytes)
  if (!('text' in decoded)) return 'no-text'
  const source = await extract(path, bytes)
  // What a reader makes of a page of HTML or of a Word file is not what stands in the file.
  if (source.text !== decoded.text) return 'no-text'
  const isConverted = !isUtf8(bytes)
  const fixed = fix(decoded.text, findings)
  // Letters of an old encoding that nobody decodes would be lost for the programs that know it.
  if (STRAY.test(fixed.text) || (isConverted && encodedPassages(fixed.text).length > 0)) return 'encoding'
  const writable = await access(real, constants.W_OK).then(
    () => true,
    () => false,
  )
  if (!writable) return 'forbidden'
  return { ...fixed, before: decoded.text, isConverted, mode: (await stat(real)).mode & 0o7777 }
}

/** So many lines may differ before nobody looks which of them stay. */
const MOST_EDITS = 1000

/** The lines of a text as a difference has them. */
function linesOf(text: string, sign: '-' | '+'): string[] {
  const lines = text.split('\n')
  const isEnded = lines.at(-1) === ''
  const own = (isEnded ? lines.slice(0, -1) : lines).map((line) => sign + line)
  return isEnded ? own : [...own, '\\ No newline at end of file']
}

/** A difference as `diff -u` and `git apply` have it. */
async function differenceOf(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY: headerOptions, formatPatch } = await import('diff')
  const [from, to] = [`a/${path}`, `b/${path}`]
  const settings = { context: 3, maxEditLength: MOST_EDITS, headerOptions }
  const found = createTwoFilesPatch(from, to, before, after, undefined, undefined, settings)
  if (found !== undefined) return found
  const [gone, come] = [linesOf(before, '-'), linesOf(after, '+')]
  const count = (lines: readonly string[]): number => lines.filter((line) => !line.startsWith('\\')).length
  const hunk = { oldStart: 1, oldLines: count(gone), newStart: 1, newLines: count(come), lines: [...gone, ...come] }
  const names = { oldFileName: from, newFileName: to, oldHeader: undefined, newHeader: undefined, index: undefined }
  return formatPatch({ ...names, hunks: [hunk] }, headerOptions)
}

/**
 * Makes the fixes of what was found in documents that are text, or shows them as a difference. A document is the one input
 * that is ever written over: whole or not at all, if it is still the one that was looked at, and with nothing changed in it
 * but what findings name. One in an encoding from before Unicode becomes UTF-8.
 *
 * @param due paths of the documents that this is about
 * @param isDry whether nothing is written and the difference goes to standard output
 * @returns paths of the documents that were changed, or would be
 */
export async function fixDocuments(
  { documents }: Checked,
  inputs: readonly Input[],
  due: ReadonlySet<string>,
  isDry: boolean,
  context: Context,
): Promise<Set<string>> {
  const { io, say, note, complain } = context
  const files = new Map(inputs.map((input) => [input.path, input.file]))
  const changed = new Set<string>()
  for (const document of documents.filter((each) => due.has(each.path) && isFixable(each))) {
    const { path } = document
    const file = files.get(path) ?? null
    const fixed = file === null ? 'stdin' : await fixedFile(document, file, io.cwd)
    if (typeof fixed === 'string') {
      complain(say('error.not-fixed', { path: visible(path), why: say(`unfixed.${fixed}`) }))
      continue
    }
    const { text, before, mended, refused, isConverted, mode } = fixed
    if (refused > 0) complain(say('error.fix-refused', { path: visible(path), count: refused }))
    if (text === before || file === null) continue
    changed.add(path)
    if (isDry) {
      const difference = await differenceOf(path, before, text)
      io.stdout.write(io.stdout.isTerminal ? visible(difference) : difference)
    } else {
      await writeWhole(file, text, { ...context, note: () => undefined }, mode)
      note(say('note.fixed', { path: visible(path), count: mended }))
      if (isConverted) note(say('note.fixed-encoding', { path: visible(path) }))
    }
  }
  return changed
}
