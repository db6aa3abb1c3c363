/** A format that is recognized so that it can be refused by name. */
interface UnreadFormat {
  readonly name: string
  readonly recognizes: (bytes: Uint8Array) => boolean
}

/** How many bytes of a file are looked at. */
const HEAD = 4096

/** Whether the bytes begin with these, written as latin letters. */
const begins =
  (...signatures: readonly string[]) =>
  (bytes: Uint8Array): boolean =>
    signatures.some((signature) => [...signature].every((char, index) => bytes[index] === char.charCodeAt(0)))

const head = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, HEAD))

/** A zip archive that names a file of this folder in its first entries. */
const zipWith =
  (folder: string) =>
  (bytes: Uint8Array): boolean =>
    begins('PK\u0003\u0004')(bytes) && head(bytes).includes(folder)

/** @example "<!DOCTYPE html", "<html lang", after blanks, comments and an XML declaration */
const HTML =
  /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i

/** In the order in which they are tried. Signatures: the formats' own specifications. */
const UNREAD_FORMATS: readonly UnreadFormat[] = [
  { name: 'PDF', recognizes: (bytes) => head(bytes).slice(0, 1024).includes('%PDF-') },
  { name: 'Word (.docx)', recognizes: zipWith('word/') },
  { name: 'Excel (.xlsx)', recognizes: zipWith('xl/') },
  { name: 'PowerPoint (.pptx)', recognizes: zipWith('ppt/') },
  { name: 'OpenDocument (.odt)', recognizes: zipWith('application/vnd.oasis.opendocument') },
  // Which Office file an archive holds may stand further down than its first entries.
  { name: 'Word (.docx)', recognizes: zipWith('[Content_Types].xml') },
  { name: 'ZIP', recognizes: begins('PK\u0003\u0004', 'PK\u0005\u0006') },
  { name: 'Word 97 (.doc)', recognizes: begins('\u00D0\u00CF\u0011\u00E0') },
  { name: 'RTF', recognizes: begins('{\\rtf') },
  { name: 'HTML', recognizes: (bytes) => HTML.test(head(bytes)) },
  { name: 'PNG', recognizes: begins('\u0089PNG') },
  { name: 'JPEG', recognizes: begins('\u00FF\u00D8\u00FF') },
  { name: 'TIFF', recognizes: begins('II*\u0000', 'MM\u0000*') },
  { name: 'GIF', recognizes: begins('GIF87a', 'GIF89a') },
  { name: 'WebP', recognizes: (bytes) => begins('RIFF')(bytes) && head(bytes).slice(8, 12) === 'WEBP' },
  { name: 'RAR', recognizes: begins('Rar!\u001A') },
  { name: '7z', recognizes: begins('7z\u00BC\u00AF') },
  { name: 'gzip', recognizes: begins('\u001F\u008B') },
]

/** The name of the format, where it is one that this version knows and does not read. */
export function unreadFormat(bytes: Uint8Array): string | undefined {
  return UNREAD_FORMATS.find(({ recognizes }) => recognizes(bytes))?.name
}
