import type { ReadReason } from './read-error.js'

/** A format that is recognized so that it can be refused by name. */
interface UnreadFormat {
  readonly name: string
  readonly recognizes: (bytes: Uint8Array) => boolean
  /** What to do about it: `format` where it can be saved in another one, `archive` where there are files in it, `picture_format` where it is a picture. */
  readonly reason?: Extract<ReadReason, 'archive' | 'picture_format'>
}

/** How many bytes of a file are looked at. */
const HEAD = 4096

/** Whether the bytes begin with these, written as latin letters. */
const begins =
  (...signatures: readonly string[]) =>
  (bytes: Uint8Array): boolean =>
    signatures.some((signature) => [...signature].every((char, index) => bytes[index] === char.charCodeAt(0)))

const head = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, HEAD))

/** The first lines of a message as mail programs keep it, a field each. @example "Received: from mail.tinhuy.vn\r\n by …\r\nMIME-Version: 1.0\r\n" */
const MAIL = /^(?:From [^\n]{1,200}\n)?(?:[A-Z][\w-]{1,40}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n)*){2,}/
/** A field that every message has, or a page saved as one. */
const MAIL_FIELD = /^(?:message-id|mime-version|received|return-path):/im
/** Of a page that a browser or Word has saved with its pictures. */
const SAVED_PAGE = /^content-type:\s*multipart\/related/im

const isMail = (bytes: Uint8Array): boolean => {
  const fields = MAIL.exec(head(bytes))?.[0]
  return fields !== undefined && MAIL_FIELD.test(fields)
}

/** In the order in which they are tried. Signatures: the formats' own specifications. */
const UNREAD_FORMATS: readonly UnreadFormat[] = [
  { name: 'MHTML', recognizes: (bytes) => isMail(bytes) && SAVED_PAGE.test(head(bytes)) },
  { name: 'email (.eml)', recognizes: isMail },
  { name: 'MHTML', recognizes: begins('MIME-Version:') },
  { name: 'Word 2003 XML', recognizes: (bytes) => head(bytes).includes('<w:wordDocument') },
  { name: 'GIF', reason: 'picture_format', recognizes: begins('GIF87a', 'GIF89a') },
  { name: 'RAR', reason: 'archive', recognizes: begins('Rar!\u001A') },
  { name: '7z', reason: 'archive', recognizes: begins('7z\u00BC\u00AF') },
  { name: 'gzip', reason: 'archive', recognizes: begins('\u001F\u008B') },
]

/** The name of the format and why it is refused, where it is one that this version knows and does not read. */
export function unreadFormat(
  bytes: Uint8Array,
): { readonly format: string; readonly reason: 'format' | NonNullable<UnreadFormat['reason']> } | undefined {
  const found = UNREAD_FORMATS.find(({ recognizes }) => recognizes(bytes))
  return found && { format: found.name, reason: found.reason ?? 'format' }
}
