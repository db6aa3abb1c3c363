/** Arguments that cannot be followed. The message is worded for the user already. */
export function usageError(message: string): Error {
  return Object.assign(new Error(message), { code: 'usage' })
}

/** An output that cannot be written. The message is worded for the user already. */
export function unwrittenError(message: string): Error {
  return Object.assign(new Error(message), { code: 'unwritten' })
}

/** Whether an error is one of the two: it ends the run, and no document is at fault. */
export const isWorded = (error: unknown): error is Error =>
  error instanceof Error && ['usage', 'unwritten'].includes(codeOf(error) ?? '')

/** The code of an error that has one: ours (`usage`, `unwritten`, `unreadable`) or the system's (`ENOENT`). */
export function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** What is known of a bug: the stack where there is one. */
export const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))
