import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { knowBundled, lexicon } from '../align/lexicon.js'
import { type LexiconData, lexiconData, lexiconOf } from '../align/lexicon-data.js'
import { BUNDLED, type BundledFile, findBundled } from '../extract/bundled.js'
import type { Directive } from '../model/document.js'
import { normalize } from '../normalize/normalize.js'
import { materialized, parse } from '../parse/parse.js'
import { BUILD } from './build.js'
import type { Context } from './command.js'

/**
 * What every comparison would work out anew, written beside the bundled program by the build (`bin/bundle.js`): the bundled
 * documents, parsed, and the terms of the field. It is what the same code makes of them, and is used only by that code: each
 * file names the build that it belongs to. Run from its sources, doichieu does without.
 */
interface Prepared<T> {
  readonly build: string
  readonly data: T
}

/** Terms of the field. */
const TERMS = 'terms.json'
/** @example "21-NQ/TW" → `21-nq-tw.json` */
const fileOf = (number: string): string => `${number.toLowerCase().replaceAll('/', '-')}.json`

/** All that can be prepared, as files: their names and what they hold. */
export async function prepare(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const put = (name: string, data: LexiconData | Directive): void => {
    files.set(name, JSON.stringify({ build: BUILD, data }))
  }
  put(TERMS, lexiconData(lexicon()))
  for (const number of BUNDLED) {
    const source = await findBundled(number)
    if (source !== null) put(fileOf(number), materialized(parse(normalize(source))))
  }
  return files
}

/** What the build of this very program has prepared; null where there is nothing, or that of another build. */
async function prepared<T>(name: string): Promise<T | null> {
  if (BUILD === null) return null
  try {
    const read = JSON.parse(await readFile(new URL(`../prepared/${name}`, import.meta.url), 'utf8')) as Prepared<T>
    return read.build === BUILD ? read.data : null
  } catch {
    return null
  }
}

/** A bundled document as the build has parsed it; null where that is not to be had, or the run's settings could change the result. */
export async function preparedDirective({ number, bytes }: BundledFile, context: Context): Promise<Directive | null> {
  const { fix, witnesses, corrections } = context.misreads
  if (context.placeTerms !== undefined || fix !== 'auto' || witnesses.length > 0 || corrections.length > 0) return null
  const read = await prepared<Directive>(fileOf(number))
  return read?.clean.source.sha256 === createHash('sha256').update(bytes).digest('hex') ? read : null
}

/** Has the terms of the field at hand from now on, if the build has prepared them. */
export async function prepareTerms(): Promise<void> {
  const data = await prepared<LexiconData>(TERMS)
  if (data !== null) knowBundled(() => lexiconOf(data))
}
