import { resolve } from 'node:path'
import { findBundled } from '../extract/bundled.js'
import { OCR_FIXES } from '../normalize/misread.js'
import { normalize } from '../normalize/normalize.js'
import type { Context } from './command.js'
import { sourceOf } from './content.js'
import { usageError } from './errors.js'
import { shownPath } from './inputs.js'
import type { MisreadSettings } from './misreads.js'
import type { Options } from './options.js'
import { readBytes } from './read-bytes.js'
import { unreadableWords } from './unreadable.js'

/**
 * What `--ocr-fix` and `--witness` ask for. A witness is a file, or the number of a bundled document.
 *
 * @throws a usage error for a way of mending that there is not, and for a witness that cannot be read
 */
export async function misreadSettings(
  { ocrFix, witness = [], corrections = [] }: Options,
  { io, say, cache, scans }: Pick<Context, 'io' | 'say' | 'cache' | 'scans'>,
): Promise<MisreadSettings> {
  const fix = ocrFix === undefined ? 'auto' : OCR_FIXES.find((each) => each === ocrFix)
  if (fix === undefined)
    throw usageError(say('error.bad-ocr', { option: '--ocr-fix', value: ocrFix ?? '', values: OCR_FIXES.join(', ') }))
  const witnesses: string[] = []
  for (const given of witness) {
    const file = resolve(io.cwd, given)
    const path = shownPath(given, io.cwd)
    try {
      const isFile = await readBytes(file).then(
        () => true,
        () => false,
      )
      const bundled = isFile ? null : await findBundled(given)
      witnesses.push(normalize(bundled ?? (await sourceOf({ path, from: file }, cache, scans))).text)
    } catch (error) {
      const what = unreadableWords(error, say)
      if (what === null) throw error
      throw usageError(say('error.unreadable', { path, what }))
    }
  }
  const decided =
    corrections.length === 0 ? [] : await (await import('./corrections.js')).correctionsFrom(corrections, { io, say })
  return { fix, witnesses, corrections: decided }
}
