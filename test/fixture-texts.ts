import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../src/extract/extract.js'
import type { Directive } from '../src/model/document.js'
import { normalize } from '../src/normalize/normalize.js'
import { parse } from '../src/parse/parse.js'

const ROOT = new URL('../fixtures/', import.meta.url).pathname

/** Every text of the fixtures, by its path in their folder. */
export const FIXTURES: readonly string[] = ['seeds', 'constructed', 'parse', 'facts', 'normalize', 'align']
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)))
  .flatMap((path) =>
    path.endsWith('.txt') ? [path] : ['input.txt', 'input.md', 'central.txt', 'plan.txt'].map((name) => join(path, name)),
  )
  .filter((path) => existsSync(join(ROOT, path)))

/** Reads a document as the command line does, from memory. */
export const readDocument = async (content: string | Uint8Array, name = 'a.txt'): Promise<Directive> =>
  parse(normalize(await extract(name, typeof content === 'string' ? new TextEncoder().encode(content) : content)))

/** A text of the fixtures as a document. */
export const fixture = (path: string): Promise<Directive> => readDocument(readFileSync(join(ROOT, path)), path)
