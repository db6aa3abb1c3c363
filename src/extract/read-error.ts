/**
 * Why a file cannot be read, with the names of the values that a sentence about it needs. The catalogue words them:
 * which file, what is wrong, what to do.
 *
 * - `empty`: nothing is in it, or nothing but blanks.
 * - `format`: a format that this version does not read; `format` names it (`PDF`, `Word (.docx)`).
 * - `picture_format`: a picture in a format that this version does not read; `format` names it (`GIF`).
 * - `archive`: an archive of files; `format` names its kind (`ZIP`).
 * - `binary`: no text, and no format that is known here.
 * - `encoding`: text in an encoding other than UTF-8 and UTF-16 with BOM; `offset` is the first byte that is wrong.
 * - `encrypted`: protected by a password.
 * - `truncated`: cut off, or damaged in another way, so that the format's own structure does not hold.
 * - `bomb`: an archive made to unpack to more than any document is.
 * - `markup`: XML with declarations of its own (entities) or elements nested without end, as no program for texts writes it.
 * - `scanned`: nothing but pictures of pages, `pages` of them, which were not to be recognized.
 * - `picture_size`: a picture of more pixels, `width` by `height`, than any page has.
 * - `recognition`: pictures of pages that the engine for recognizing text failed on; `detail` is what it says.
 * - `wordless`: pictures in which no word was recognized.
 * - `front_matter`: the block at the head of a Markdown file is no YAML; `line` of the file is the first that is wrong.
 * - `front_matter_deep`: the block nests too deep at the `line`; `front_matter_alias`: it refers to parts of itself;
 *   `front_matter_long`: it is longer than any.
 * - `front_matter_open`: the block at the head of a Markdown file has no closing line.
 * - `front_matter_field`: a `field` of it has a `value` that it cannot have.
 * - `not_bundled`: a bundled document whose file is missing from the installation; `number` names it.
 * - `own_report`: a report that doichieu wrote on documents, which is none of them.
 */
export const READ_REASONS = {
  empty: [],
  format: ['format'],
  picture_format: ['format'],
  archive: ['format'],
  binary: [],
  encoding: ['offset'],
  encrypted: [],
  truncated: [],
  bomb: [],
  markup: [],
  scanned: ['pages'],
  picture_size: ['width', 'height'],
  recognition: ['detail'],
  wordless: [],
  front_matter: ['line'],
  front_matter_deep: ['line'],
  front_matter_alias: [],
  front_matter_long: [],
  front_matter_open: [],
  front_matter_field: ['field', 'value'],
  not_bundled: ['number'],
  own_report: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type ReadReason = keyof typeof READ_REASONS

/** A file that cannot be read: what is wrong is with the file, not with doichieu. */
export interface ReadError extends Error {
  readonly code: 'unreadable'
  readonly path: string
  readonly reason: ReadReason
  readonly params: Readonly<Record<string, string | number>>
}

export function readError<Reason extends ReadReason>(
  path: string,
  reason: Reason,
  params: Readonly<Record<(typeof READ_REASONS)[Reason][number], string | number>>,
): ReadError {
  const values = Object.values<string | number>(params).join(', ')
  return Object.assign(new Error(`cannot be read: ${reason}${values === '' ? '' : ` (${values})`}`), {
    code: 'unreadable',
    path,
    reason,
    params,
  } as const)
}

export function isReadError(error: unknown): error is ReadError {
  return error instanceof Error && 'code' in error && error.code === 'unreadable' && 'reason' in error
}
