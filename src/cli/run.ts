import { EXIT, type ExitCode } from './exit-codes.js'
import { processIo, type Io } from './io.js'
import { version } from './version.js'

/**
 * Runs doichieu.
 *
 * @param argv the arguments after the program's name
 * @param given what the run sees of the process; a test may stand in for it
 * @returns the exit code, by the table in `exit-codes.ts`; nothing is thrown
 */
export async function run(argv: readonly string[], given: Io = processIo()): Promise<ExitCode> {
  // Asked before all else is loaded: what installs or packs doichieu asks only for this, many times.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    given.stdout.write(`${version}\n`)
    return EXIT.ok
  }
  const { runCommand } = await import('./run-command.js')
  return runCommand(argv, given)
}
