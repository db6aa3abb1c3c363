/**
 * Why a file cannot be read, with the names of the values that a sentence about it needs. The catalogue words them:
 * which file, what is wrong, what to do.
 *
 * - `empty`: nothing is in it, or nothing but blanks.
 * - `format`: a format that this version does not read; `format` names it (`PDF`, `Word (.docx)`).
 * - `binary`: no text, and no format that is known here.
 * - `encoding`: text in an encoding other than UTF-8 and UTF-16 with BOM; `offset` is the first byte that is wrong.
 * - `not_bundled`: a bundled document whose file is missing from the installation; `number` names it.
 */
export const READ_REASONS = {
  empty: [],
  format: ['format'],
  binary: [],
  encoding: ['offset'],
  not_bundled: ['number'],
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
