import { codeOf } from './errors.js'

/** An error as plain data: what comes from one thread to another keeps nothing else of it. */
export interface Failure {
  readonly message: string
  readonly stack: string
  /** What tells why a file cannot be read: code, path, reason, params. */
  readonly about: Readonly<Record<string, unknown>>
}

const ABOUT = ['path', 'reason', 'params'] as const

/** Takes an error apart. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error), stack: String(error), about: {} }
  const fields: Record<string, unknown> = { ...error }
  const code = codeOf(error)
  const about = ABOUT.flatMap((name) => (name in fields ? [[name, fields[name]] as const] : []))
  return {
    message: error.message,
    stack: error.stack ?? error.message,
    about: Object.fromEntries(code === null ? about : [['code', code] as const, ...about]),
  }
}

/** Puts it together again. */
export const errorOf = ({ message, stack, about }: Failure): Error => Object.assign(new Error(message), { stack, ...about })
