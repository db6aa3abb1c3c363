import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { encodedPassages } from '../vietnamese/encoded-passages.js'
import { spellableShare } from '../vietnamese/syllables.js'
import { decode } from './decode.js'
import { isCompoundFile, openCompoundFile } from './doc/compound.js'
import { openWordFile } from './doc/word-file.js'
import { ends, HEAD } from './ends.js'
import { unreadFormat } from './formats.js'
import { readers } from './readers.js'
import { isZip } from './zip.js'

/** What a file seems to be. `format` is null where nothing tells. */
export type FileKind = { readonly isDocument: true } | { readonly isDocument: false; readonly format: string | null }

const DOCUMENT: FileKind = { isDocument: true }
const other = (format: string | null): FileKind => ({ isDocument: false, format })

/** A larger compound file holds no text that a person wrote. */
const LARGEST_COMPOUND = 64 * 2 ** 20

/** Zip archives by the name of a file in them, as it stands in the archive's directory. */
const ZIPPED: readonly (readonly [file: string, kind: FileKind])[] = [
  ['word/document', DOCUMENT],
  ['xl/workbook.', other('Excel (.xlsx)')],
  ['ppt/presentation.', other('PowerPoint (.pptx)')],
  ['mimetypeapplication/vnd.oasis.opendocument.text', other('OpenDocument (.odt)')],
  ['mimetypeapplication/vnd.oasis.opendocument', other('OpenDocument')],
  ['mimetypeapplication/epub', other('EPUB')],
]

/** Endings of text that programs write and read: no document, whatever its words are. */
const DATA = new Set(
  (
    'csv tsv json jsonl ndjson geojson xml xsd xsl xslt yaml yml toml ini cfg conf log sql srt vtt ics vcf url lnk bib tex ' +
    'js mjs cjs ts jsx tsx css scss py r sh bat ps1 java c h cpp cs go rs php rb svg lock map'
  ).split(' '),
)
/** How data begin. @example "{", "[", "<?xml", "#!/bin/sh" */
const DATA_START = /^\uFEFF?\s*(?:[{[]|<\?|#!)/
/** A Vietnamese letter that no neighbouring language has. @example "ệ", "đ" */
const VIETNAMESE = /[ăâđêôơưạ-ỹ]/iu
/** Text is Vietnamese prose from so many words on, of which this share spells, and this one has letters of its own. */
const LEAST_WORDS = 10
const LEAST_SPELLABLE = 0.7
const LEAST_MARKED = 0.2

/**
 * Tells a document from other files by its beginning and its end, for files whose name does not tell. Documents of every
 * format that is read are recognized, and Vietnamese text in any encoding.
 *
 * @throws the system's error for a file that cannot be opened
 */
export async function fileKind(file: string): Promise<FileKind> {
  const { bytes, size } = await ends(file)
  if (isZip(bytes)) return zipKind(bytes)
  if (isCompoundFile(bytes)) return size > LARGEST_COMPOUND ? other('OLE') : compoundKind(await readFile(file))
  const unread = { path: file, bytes, text: null }
  if (readers.some(({ recognizes }) => recognizes(unread))) return DOCUMENT
  const known = unreadFormat(bytes)
  // A picture may be a page; that it cannot be read, reading it says.
  if (known?.reason === 'picture_format') return DOCUMENT
  if (known !== undefined) return other(known.format)
  const ending = extname(file).slice(1).toLowerCase()
  if (DATA.has(ending)) return other(ending.toUpperCase())
  return isVietnamese(bytes) ? DOCUMENT : other(null)
}

function zipKind(bytes: Uint8Array): FileKind {
  const latin = Buffer.from(bytes).toString('latin1')
  return ZIPPED.find(([name]) => latin.includes(name))?.[1] ?? other('ZIP')
}

function compoundKind(bytes: Uint8Array): FileKind {
  const word = openWordFile(openCompoundFile(bytes))
  return 'reason' in word && word.reason === 'format' && !word.format.startsWith('Word') ? other(word.format) : DOCUMENT
}

/** Whether bytes are Vietnamese running text. */
function isVietnamese(bytes: Uint8Array): boolean {
  // Cut where a line ends, so that no letter is cut in two.
  const end = bytes.length < HEAD ? bytes.length : bytes.subarray(0, HEAD).lastIndexOf(0x0a)
  const decoded = decode(bytes.subarray(0, end > 0 ? end : HEAD))
  if (!('text' in decoded) || DATA_START.test(decoded.text)) return false
  const text = decoded.text.normalize('NFC')
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < LEAST_WORDS) return false
  if (encodedPassages(text).length > 0) return true
  return (
    spellableShare(text) >= LEAST_SPELLABLE && words.filter((word) => VIETNAMESE.test(word)).length >= LEAST_MARKED * words.length
  )
}
