import { posix } from 'node:path'

/** What a pattern is made of that a name of a folder may hold too. @example "kế hoạch [nháp]" */
const SIGNS = /[*?[\]{}()!@+]/gu

/** A step to the folder above, wherever it stands: between folders, or as a part of a choice. @example "../x", "{a,..}/x" */
const UPWARDS = /(?:^|[/{,(|])\.\.(?:$|[/},)|])/u

/** A pattern that says what is not meant. @example "!nhap/**", not "!(a|b).txt" */
const NOT = /^!(?!\()/u

/** From the root of a disk. @example "/x", "C:/x" */
const ABSOLUTE = /^(?:\/|[A-Za-z]:)/u

/**
 * A glob of a file in a folder below, as a glob from the folder above.
 *
 * @param below the folder of the file that has it, from the folder that globs count from; with forward slashes
 * @returns null for one that leads out of that folder, or that parts folders with anything but `/`
 */
export function globFrom(below: string, glob: string): string | null {
  const negated = NOT.test(glob) ? '!' : ''
  const bare = glob.slice(negated.length)
  if (bare.includes('\\') || ABSOLUTE.test(bare)) return null
  const joined = posix.join(below.replaceAll(SIGNS, '\\$&'), bare)
  return UPWARDS.test(joined) || joined === '.' ? null : negated + joined
}
