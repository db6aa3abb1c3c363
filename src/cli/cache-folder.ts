import { isAbsolute, join } from 'node:path'

/**
 * The folder in which this system keeps what a program could make anew; null where the environment names none.
 * `$XDG_CACHE_HOME` or `~/.cache`, `~/Library/Caches`, `%LOCALAPPDATA%`.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string | null {
  // The XDG Base Directory Specification has relative paths ignored.
  const absolute = (path: string | undefined): string | null => (path !== undefined && isAbsolute(path) ? path : null)
  const home = absolute(env['HOME']) ?? absolute(env['USERPROFILE'])
  const inHome = (...names: string[]): string | null => (home === null ? null : join(home, ...names))
  const caches =
    platform === 'win32'
      ? (absolute(env['LOCALAPPDATA']) ?? inHome('AppData', 'Local'))
      : (absolute(env['XDG_CACHE_HOME']) ?? (platform === 'darwin' ? inHome('Library', 'Caches') : inHome('.cache')))
  return caches === null ? null : platform === 'win32' ? join(caches, 'doichieu', 'Cache') : join(caches, 'doichieu')
}
