import { extname } from 'node:path'
import type { Say } from '../catalogue/catalogue.js'
import type { FormatOf, Results } from '../report/format.js'
import { FORMATS } from '../report/formats.js'
import type { Context } from './command.js'
import { usageError } from './errors.js'

/** A report of a run: a format, and the file or folder it goes to; null for standard output. */
interface Target<Name extends keyof Results> {
  readonly format: FormatOf<Name>
  readonly path: string | null
}

function named<Name extends keyof Results>(command: Name, name: string, say: Say): FormatOf<Name> {
  const formats: readonly FormatOf<Name>[] = FORMATS[command]
  const format = formats.find((each) => each.name === name.toLowerCase())
  if (format === undefined) {
    throw usageError(say('error.unknown-format', { name, command, names: formats.map((each) => each.name).join(', ') }))
  }
  return format
}

/** Endings that name a format, which a reader of the file would expect: nothing else is written under them unasked. */
export const FORMAT_ENDINGS = new Set(
  'txt md markdown json csv tsv html htm xml pdf docx doc rtf odt xlsx xls ods akn sarif yaml yml png jpg tif'.split(' '),
)

/** A comma that ends a report: the next one begins with a format's name. @example "md=a.md,json=b.json" */
const NEXT_REPORT = /,(?=\s*\w+=)/

function reports<Name extends keyof Results>(command: Name, values: readonly string[], say: Say): Target<Name>[] {
  return values
    .flatMap((value) => value.split(NEXT_REPORT))
    .map((report) => {
      const at = report.indexOf('=')
      const path = report.slice(at + 1).trim()
      if (at <= 0 || path === '') throw usageError(say('error.bad-report', { value: report }))
      return { format: named(command, report.slice(0, at).trim(), say), path }
    })
}

/**
 * The reports that a run shall write: the main one to `-o` or standard output, then those of `--report`. Without
 * `--format` the ending of the output file decides where it names a format, else the command's default, which on a
 * terminal may be one that reads well there.
 *
 * @throws a usage error for a format that the command does not have
 */
export function chooseTargets<Name extends keyof Results>(
  command: Name,
  options: { readonly format?: string; readonly output?: string; readonly report?: readonly string[] },
  { io, say }: Context,
): Target<Name>[] {
  const formats: readonly FormatOf<Name>[] = FORMATS[command]
  const ending = extname(options.output ?? '')
    .slice(1)
    .toLowerCase()
  const byEnding = ending === '' ? undefined : formats.find((each) => each.extension === ending)
  if (options.format === undefined && byEnding === undefined && FORMAT_ENDINGS.has(ending)) {
    const names = formats.map((each) => `.${each.extension}`).join(', ')
    throw usageError(say('error.no-such-ending', { command, ending, names }))
  }
  const onTerminal = options.output === undefined && io.stdout.isTerminal
  const byDefault = (onTerminal ? formats.find((each) => each.forTerminal) : undefined) ?? formats[0]
  const main = options.format === undefined ? (byEnding ?? byDefault) : named(command, options.format, say)
  const rest = reports(command, options.report ?? [], say)
  return main === undefined ? rest : [{ format: main, path: options.output ?? null }, ...rest]
}
