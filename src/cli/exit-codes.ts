/** What the exit code of a run says to a script. The stronger outcome has the higher number. */
export const EXIT = {
  /** Ran; nothing at or above `--fail-on`. */
  ok: 0,
  /** Ran; findings at or above `--fail-on`. */
  findings: 1,
  /** Bad arguments. */
  usage: 2,
  /** An input could not be read. */
  unreadable: 3,
  /** An output could not be written: no room, no permission. */
  unwritten: 4,
  /** A bug in doichieu. */
  bug: 70,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The outcome that a run with both reports. */
export const stronger = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b)
