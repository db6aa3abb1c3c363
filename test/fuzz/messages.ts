/** How a case failed: an error that nobody handled, something forbidden, too long, too much memory, or the process with it. */
export type FailureKind = 'crash' | 'trespass' | 'slow' | 'hang' | 'memory' | 'ended'

/** A case that failed. */
export interface Failure {
  readonly target: string
  /** Number of the case. */
  readonly index: number
  readonly kind: FailureKind
  /** The same for cases that fail in the same way. */
  readonly key: string
  readonly detail: string
  /** What was fed, made as small as it could be; base64. */
  readonly input: string
}

/** What a process is told to do: cases `[from, to)` of a target, or files. */
export interface Task {
  readonly target: string
  readonly seed: number
  readonly from: number
  readonly to: number
}

/** What a process is told once. */
export interface Start {
  /** Folder with the sound files. */
  readonly bases: string
  /** Folder in which it may write. */
  readonly sandbox: string
  /** Seconds of computing that a case may take. */
  readonly seconds: number
  /** Megabytes that the process may take. */
  readonly megabytes: number
}

/** What a process says. */
export type Report =
  | { readonly say: 'ready' }
  /** It begins with a case. */
  | { readonly say: 'at'; readonly index: number }
  | { readonly say: 'failed'; readonly failure: Failure }
  | { readonly say: 'ended'; readonly slowest: Slowest; readonly seconds: number; readonly megabytes: number }

/** The case that took longest, in seconds of computing. */
export interface Slowest {
  readonly index: number
  readonly seconds: number
  readonly bytes: number
}
