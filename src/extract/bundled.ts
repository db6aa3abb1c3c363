import { readFile } from 'node:fs/promises'
import type { Applicability } from '../model/applicability.js'
import type { Header } from '../model/document.js'
import type { SourceText } from '../model/source-text.js'
import { foldNumber as folded, numberAt, typeOfNumber } from '../vietnamese/document-numbers.js'
import { isOtherSubject, isSameSubject, subjectWords } from '../vietnamese/subjects.js'
import { readApplicability } from './applicability.js'
import { extract } from './extract.js'
import { readError } from './read-error.js'

/** Central documents that come with doichieu: number and file. */
const FILES: ReadonlyMap<string, string> = new Map([['21-NQ/TW', '21-nq-tw.txt']])

/** Which levels their tasks bind: files of {@link Applicability}. */
const APPLICABILITY: readonly string[] = ['21-nq-tw.applies.json']

/** The files lie beside the sources, in the installed package too: dist/extract and src/extract reach them alike. */
const placeOf = (file: string): URL => new URL(`../../src/extract/bundled/${file}`, import.meta.url)

/** Numbers of the bundled documents. */
export const BUNDLED: readonly string[] = [...FILES.keys()]

/** A bundled document as a file. */
export interface BundledFile {
  /** `21-NQ/TW` */
  readonly number: string
  readonly bytes: Uint8Array
}

/**
 * The file of the bundled document of a number; null where none has it.
 *
 * @param number as people write it: `21-NQ/TW`, `21 - nq/tw`
 */
export async function bundledFile(number: string): Promise<BundledFile | null> {
  const name = BUNDLED.find((bundled) => folded(bundled) === folded(number))
  const file = name === undefined ? undefined : FILES.get(name)
  if (name === undefined || file === undefined) return null
  const bytes = await readFile(placeOf(file)).catch(() => null)
  if (bytes === null) throw readError(name, 'not_bundled', { number: name })
  return { number: name, bytes }
}

/** The bundled document of a number, as in {@link bundledFile}; null where none has it. */
export async function findBundled(number: string): Promise<SourceText | null> {
  const file = await bundledFile(number)
  return file === null ? null : extract(file.number, file.bytes)
}

/**
 * Whether a document is the one that the data are for: it has the number, and neither date nor subject speak against it; or it
 * states no number, and has the subject.
 */
function isFor({ central, date, subject }: Applicability, header: Header): boolean {
  const number = header.number ?? header.inferred.number?.value ?? null
  const issued = header.date ?? header.inferred.date?.value ?? null
  const named = header.subject ?? header.inferred.subject?.value ?? ''
  if (issued !== null && date !== null && issued.slice(0, 4) !== date.slice(0, 4)) return false
  const [stated, found] = [subjectWords(subject ?? ''), subjectWords(named)]
  if (number !== null) return folded(number) === folded(central) && !isOtherSubject(stated, found)
  // A plan that carries a resolution out may be called by its subject.
  const type = header.type ?? header.inferred.type?.value ?? null
  const level = header.level ?? header.inferred.level?.value ?? null
  return (
    isSameSubject(stated, found) && (type === null || type === typeOfCentral(central)) && (level === null || level === 'central')
  )
}

/** @example "21-NQ/TW" → Nghị quyết */
const typeOfCentral = (number: string): string | null => {
  const found = numberAt(number, 0)
  return found === null ? null : typeOfNumber(found)
}

/** The bundled data on which levels the tasks of a central document bind; null where there are none for it. */
export async function findApplicability(header: Header): Promise<Applicability | null> {
  for (const file of APPLICABILITY) {
    const read = readApplicability(await readFile(placeOf(file), 'utf8'))
    if ('fault' in read) throw new TypeError(`${file}: ${read.fault.at} ${read.fault.expected}`)
    if (isFor(read.applicability, header)) return read.applicability
  }
  return null
}
