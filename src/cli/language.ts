import { LANGUAGES, type Language } from '../catalogue/catalogue.js'

/** A locale that names a language. @example "en_US.UTF-8", "vi" */
const LOCALE = /^([a-z]{2,3})(?:[_.@-]|$)/i

const known = (name: string | undefined): Language | null =>
  LANGUAGES.find((language) => language === name?.toLowerCase()) ?? null

/** The value of `--lang` on a command line, null without one. Read before the rest: help and errors are in this language too. */
function langOption(argv: readonly string[]): string | null {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const joined = options.findLast((word) => word.startsWith('--lang='))
  const apart = options.lastIndexOf('--lang')
  return joined?.slice('--lang='.length) ?? (apart < 0 ? null : (options[apart + 1] ?? null))
}

/**
 * The language of a run: `--lang`, else the locale as POSIX orders its variables (the first that is set decides),
 * else Vietnamese. A value that names no language of ours counts as not given; the caller reports a wrong `--lang`.
 */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const given = known(langOption(argv) ?? undefined)
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '')
  return given ?? known(LOCALE.exec(locale ?? '')?.[1]) ?? 'vi'
}
