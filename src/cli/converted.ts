import { sayIn } from '../catalogue/catalogue.js'
import type { CleanText } from '../model/clean-text.js'
import type { PlaceTerms } from '../model/place-terms.js'
import type { Assets, Format, IllustratedFormat, ListFormat, ListRow, Results } from '../report/format.js'
import { FORMATS } from '../report/formats.js'
import type { RegisterRow } from '../report/register.js'
import { announcements, doubt, type Told } from './announce.js'
import type { Completion, Digest } from '../parse/document-set.js'
import { type Content, sourceOf, textOf } from './content.js'
import { illustrationsOf } from './illustrations.js'
import type { MisreadSettings } from './misreads.js'
import type { Scans } from './scans.js'
import { type StyleSpec, styleOf } from './style.js'

/** What is to be made of a document, as plain data. */
export interface Conversion {
  readonly name: 'normalize' | 'parse'
  /** The texts to make: names of formats, each with the style; of a list for all documents, the rows alone. */
  readonly texts: readonly { readonly format: string; readonly style: StyleSpec; readonly gathered?: boolean }[]
  /** Whether a line of the register is wanted. */
  readonly listed: boolean
  readonly language: StyleSpec['language']
}

/** What the other documents of the run say of one. */
export type Said = Completion | null

/** A text; bytes where the format is no text; rows for a list of all documents. */
export type Made = string | Uint8Array | readonly ListRow[]

/** What came of it, as plain data. */
export interface Converted {
  /** One for each that was asked for. */
  readonly texts: readonly Made[]
  readonly row: RegisterRow | null
  /** What the user must be told, a line each. */
  readonly told: readonly Told[]
  /** Of the document's bytes. */
  readonly sha256: string
}

/** What documents are read with. */
interface Tools {
  /** Folder of the store; null to do without. */
  readonly cache: string | null
  /** Reads pages that are pictures. */
  readonly scans: Scans
  readonly misreads: MisreadSettings
  /** Terms beside the built-in ones. */
  readonly placeTerms?: PlaceTerms | undefined
}

/** Formats that are the text alone. */
const TEXT_ALONE: ReadonlySet<string> = new Set(['txt', 'md'])
/** Formats that hold pages read from their pictures, and no others. */
const OF_SCANS: ReadonlySet<string> = new Set(['hocr', 'alto', 'pdf'])
const showsDoubts = ({ format }: Conversion['texts'][number]): boolean => !TEXT_ALONE.has(format)

type AnyFormat<Result> = Format<Result> | IllustratedFormat<Result> | ListFormat<Result>

async function written<Name extends Conversion['name']>(
  name: Name,
  result: Results[Name],
  texts: Conversion['texts'],
  assets: Assets,
): Promise<Made[]> {
  const formats = FORMATS[name] as unknown as readonly AnyFormat<Results[Name]>[]
  const all: Made[] = []
  for (const { format, style: spec, gathered = false } of texts) {
    const write = await formats.find((each) => each.name === format)?.load()
    if (write === undefined) throw new RangeError(`no format ${format}`)
    const style = await styleOf(spec)
    if (typeof write === 'function') all.push(await write(result, style, assets))
    else all.push(gathered ? write.rows(result, style) : await write.write(write.rows(result, style), style))
  }
  return all
}

/**
 * A document from its bytes to the texts that a command makes of it: here or in a thread, the same.
 *
 * @throws what `unreadableWords` has words for, or a bug
 */
export async function converted(
  content: Content,
  { name, texts, listed, language }: Conversion,
  { cache, scans, misreads, placeTerms }: Tools,
  said: Said = null,
): Promise<Converted> {
  const { cleanedBy } = await import('./misreads.js')
  const clean = await cleanedBy(
    { misreads, placeTerms },
    await sourceOf(content, cache, scans),
    name === 'normalize' && texts.some(showsDoubts),
  )
  const { close, ...assets } = illustrationsOf(content)
  try {
    return await conversionOf(clean, { name, texts, listed, language }, assets, said)
  } finally {
    await close()
  }
}

/** What the other documents of the run need to know of one. Pages that are pictures tell nothing where nothing is kept of them. */
export async function digested(content: Content, { cache, scans, misreads, placeTerms }: Tools): Promise<Digest> {
  const { cleanedBy } = await import('./misreads.js')
  // Without a store every page would be recognized twice.
  const source = cache === null ? await textOf(content) : await sourceOf(content, cache, scans)
  const [{ parse }, { digestOf }] = await Promise.all([import('../parse/parse.js'), import('../parse/document-set.js')])
  return digestOf(parse(await cleanedBy({ misreads, placeTerms }, source)))
}

async function conversionOf(
  clean: CleanText,
  { name, texts, listed, language }: Conversion,
  assets: Assets,
  said: Said,
): Promise<Converted> {
  const say = sayIn(language)
  const { pages, path, sha256 } = clean.source
  const inVain = texts.some(({ format }) => OF_SCANS.has(format)) && !pages.some(({ scan }) => scan !== undefined)
  const told = [...announcements(clean, say), ...(inVain ? [doubt(say('note.nothing-recognized', { path }))] : [])]
  if (name === 'normalize' && !listed) return { texts: await written(name, clean, texts, assets), row: null, told, sha256 }
  const { parse } = await import('../parse/parse.js')
  const alone = parse(clean)
  const read = said === null ? alone : (await import('../parse/document-set.js')).completed(alone, said)
  const row = listed ? (await import('../report/register.js')).documentRow(read, say) : null
  return name === 'normalize'
    ? { texts: await written(name, clean, texts, assets), row, told, sha256 }
    : { texts: await written(name, read, texts, assets), row, told: announcements(clean, say, read.messages), sha256 }
}
