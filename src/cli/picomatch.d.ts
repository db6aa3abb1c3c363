/** What doichieu uses of picomatch, which comes without types. */
declare module 'picomatch' {
  interface Options {
    /** Flags of the regular expressions that globs become. */
    readonly flags?: string
    /** Whether a star stands for names that begin with a dot as well. */
    readonly dot?: boolean
  }
  /** What tells whether a path, with forward slashes, matches one of the globs. */
  export default function picomatch(globs: string[], options?: Options): (path: string) => boolean
}
