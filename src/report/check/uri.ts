/** A path of Windows. @example "C:\ke-hoach\a.txt" */
const DRIVE = /^([A-Za-z]):[\\/]/
/** Half of a surrogate pair, which no URI can hold. */
const HALF = /\p{Cs}/gu

const encoded = (path: string): string =>
  path
    .replace(HALF, '\ufffd')
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/')

/**
 * A path as a URI (RFC 3986): relative ones stay relative, to the folder of the run.
 *
 * @example "./kế hoạch/a.txt" → `k%E1%BA%BF%20ho%E1%BA%A1ch/a.txt`; "/tmp/a.txt" → `file:///tmp/a.txt`
 */
export function uriOf(path: string): { readonly uri: string; readonly isRelative: boolean } {
  const drive = DRIVE.exec(path)?.[1]
  if (drive !== undefined) return { uri: `file:///${drive}:/${encoded(path.slice(3).replaceAll('\\', '/'))}`, isRelative: false }
  if (path.startsWith('/')) return { uri: `file://${encoded(path)}`, isRelative: false }
  return { uri: encoded(path.replace(/^(?:\.\/+)+/, '')), isRelative: true }
}
