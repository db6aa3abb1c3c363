import type { SourceText } from '../model/source-text.js'
import type { Context } from './command.js'
import { type Content, sourceOf } from './content.js'
import { isWorded, stackOf } from './errors.js'
import { EXIT, stronger, type ExitCode } from './exit-codes.js'
import type { Input } from './inputs.js'
import { unreadableWords } from './unreadable.js'

/** Where the bytes of an input are. */
export const contentOf = async ({ file, path, content }: Input, { io }: Context): Promise<Content> => ({
  path,
  from: content ?? file ?? (await io.readStdin()),
})

/** The text of an input. @throws what {@link unreadableWords} has words for, or a bug */
export async function readDocument(input: Input, context: Context): Promise<SourceText> {
  return sourceOf(await contentOf(input, context), context.cache, context.scans)
}

/** Reports that an input could not be done, in one line where the document is at fault, with the stack where we are. */
export function reportFailure(path: string, error: unknown, { say, complain, failed }: Context): ExitCode {
  const words = unreadableWords(error, say)
  failed?.(path, words ?? say('register.bug'))
  if (words !== null) {
    complain(say('error.unreadable', { path, what: words }))
    return EXIT.unreadable
  }
  complain(say('error.bug-in', { path, stack: stackOf(error) }))
  return EXIT.bug
}

/**
 * Reads the inputs one after the other and does something with each. One that cannot be read, or that brings out a
 * bug, is reported; the others are done all the same. Returns the strongest outcome.
 */
export async function eachDocument(
  inputs: readonly Input[],
  context: Context,
  work: (source: SourceText, index: number) => void | Promise<void>,
  failed?: (error: unknown, index: number) => void | Promise<void>,
): Promise<ExitCode> {
  let outcome: ExitCode = EXIT.ok
  for (const [index, input] of inputs.entries()) {
    try {
      await work(await readDocument(input, context), index)
    } catch (error) {
      if (isWorded(error)) throw error
      outcome = stronger(outcome, reportFailure(input.path, error, context))
      await failed?.(error, index)
    }
  }
  return outcome
}
