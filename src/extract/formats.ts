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

/** In the order in which they are tried. Signatures: the formats' own specifications. */
const UNREAD_FORMATS: readonly UnreadFormat[] = [
  { name: 'MHTML', recognizes: begins('MIME-Version:') },
  { name: 'Word 2003 XML', recognizes: (bytes) => head(bytes).includes('<w:wordDocument') },
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
