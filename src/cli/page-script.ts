import { readdir, readFile } from 'node:fs/promises'
import type { Comparison } from '../model/comparison.js'
import type { FormatOf, Style } from '../report/format.js'
import type { PageScript } from '../report/self-contained-page.js'

/** Where the build leaves the scripts of pages, from the sources (as tests do) and from the package alike. */
const DIST = new URL('../../dist/', import.meta.url)

/**
 * The modules of a page's script as the build leaves them, by their places in its folder.
 *
 * @param page its folder
 * @param dist where the build is
 */
export async function pageScript(page: string, dist: URL = DIST): Promise<PageScript> {
  const folder = new URL(`${page}/`, dist)
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort()
  const modules = names.filter((name) => name.endsWith('.js'))
  return Promise.all(modules.map(async (name) => ({ name, code: await readFile(new URL(name, folder), 'utf8') })))
}

/** Writes a comparison: the text, whole or part by part, or the bytes of a file. */
type WriteComparison = (comparison: Comparison, style: Style) => string | Iterable<string> | Promise<Uint8Array>

/** Loads what writes a comparison in a format; for a page with the script that it runs. */
export async function writerOf(format: FormatOf<'compare'>): Promise<WriteComparison> {
  if ('loadParts' in format && format.loadParts !== undefined) return format.loadParts()
  if (!('page' in format)) return format.load()
  const [write, script] = await Promise.all([format.load(), pageScript(format.page)])
  return (comparison, style) => write(comparison, style, script)
}
