import { readError } from '../read-error.js'
import { openArchive, type Archive } from '../zip.js'
import { childrenOf, parseXml, type XmlElement } from './xml.js'

/** The parts of a Word file that its text comes from. */
export interface WordPackage {
  /** The main part: the document without its notes, styles and numbers. */
  readonly document: Uint8Array
  /** The part that the main one names by the end of its kind (`/styles`); undefined where there is none. */
  readonly part: (kind: string) => Promise<XmlElement | undefined>
  /** All the parts that it names by that kind: there is a header for every sort of page. */
  readonly parts: (kind: string) => Promise<readonly XmlElement[]>
}

/** Formats that are zip archives, by what stands in them, where no Word document does. */
const OTHERS: readonly { readonly name: string; readonly file: RegExp }[] = [
  { name: 'Excel (.xlsx)', file: /^xl\//iu },
  { name: 'PowerPoint (.pptx)', file: /^ppt\//iu },
]
/** Formats that say their media type in a file of that name. Source: OpenDocument 1.3 part 2, EPUB OCF 3.3. */
const MIMETYPES: readonly { readonly name: string; readonly type: RegExp }[] = [
  { name: 'OpenDocument (.odt)', type: /opendocument\.text/u },
  { name: 'OpenDocument (.ods)', type: /opendocument\.spreadsheet/u },
  { name: 'OpenDocument (.odp)', type: /opendocument\.presentation/u },
  { name: 'OpenDocument', type: /opendocument/u },
  { name: 'EPUB', type: /epub/u },
]
/** Kinds of relation end alike in both editions of the standard. */
const MAIN = '/officeDocument'
const USUAL_MAIN = 'word/document.xml'

/** Opens a Word file. @throws a ReadError: `format` or `archive` for an archive of another kind, and what {@link openArchive} throws */
export async function openPackage(path: string, bytes: Uint8Array): Promise<WordPackage> {
  const archive = await openArchive(path, bytes)
  const other = await otherFormat(archive)
  if (other !== undefined) throw readError(path, 'format', { format: other })
  const main = (await relationsOf(path, archive, '')).get(MAIN)?.[0] ?? USUAL_MAIN
  const document = (await archive.read(main)) ?? (await archive.read(USUAL_MAIN))
  if (document === undefined) throw readError(path, 'archive', { format: 'ZIP' })
  const relations = await relationsOf(path, archive, main)
  const partAt = async (target: string | undefined): Promise<XmlElement | undefined> => {
    const content = target === undefined ? undefined : await archive.read(target)
    return content === undefined ? undefined : parseXml(path, content)
  }
  return {
    document,
    part: (kind) => partAt(relations.get(kind)?.[0]),
    parts: async (kind) => {
      const found: XmlElement[] = []
      for (const target of new Set(relations.get(kind))) {
        const part = await partAt(target)
        if (part !== undefined) found.push(part)
      }
      return found
    },
  }
}

/** The name of the format, where the archive is known to be no Word file. */
async function otherFormat(archive: Archive): Promise<string | undefined> {
  if (archive.names.includes('mimetype')) {
    const type = new TextDecoder().decode(((await archive.read('mimetype')) ?? new Uint8Array()).subarray(0, 200))
    const known = MIMETYPES.find((mimetype) => mimetype.type.test(type))
    if (known !== undefined) return known.name
  }
  if (archive.names.some((name) => /^word\//iu.test(name))) return undefined
  return OTHERS.find(({ file }) => archive.names.some((name) => file.test(name)))?.name
}

/**
 * What a part refers to within the archive: the names of parts by the end of their kind (`/styles`). What lies outside is
 * not even looked at.
 */
async function relationsOf(path: string, archive: Archive, source: string): Promise<Map<string, string[]>> {
  const slash = source.lastIndexOf('/')
  const folder = source.slice(0, slash + 1)
  const content = await archive.read(`${folder}_rels/${source.slice(slash + 1)}.rels`)
  const relations = new Map<string, string[]>()
  if (content === undefined) return relations
  for (const { attributes } of childrenOf(await parseXml(path, content), 'rel:Relationship')) {
    const type = attributes.get('Type') ?? ''
    const kind = type.slice(type.lastIndexOf('/'))
    if (attributes.get('TargetMode') === 'External') continue
    const targets = relations.get(kind) ?? []
    targets.push(resolved(folder, attributes.get('Target') ?? ''))
    relations.set(kind, targets)
  }
  return relations
}

/** The name of a part in the archive. @example "word/" and "../customXml/item1.xml" */
function resolved(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
