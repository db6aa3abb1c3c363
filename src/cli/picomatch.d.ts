/** What doichieu uses of picomatch, which comes without types. */
declare module 'picomatch' {
  /** What tells whether a path, with forward slashes, matches one of the globs. */
  export default function picomatch(globs: string[]): (path: string) => boolean
}
