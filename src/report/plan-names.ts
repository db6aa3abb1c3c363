import type { Shown, ShownDocument } from './shown.js'

/** Values that there are more than one of. */
export function repeated(values: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(values.filter((value) => seen.size === seen.add(value).size))
}

/**
 * For each path the shortest end of it that no other has. @example "a/kh.txt", "b/kh.txt", "b/de-an.txt" → `a/kh.txt`, `b/kh.txt`, `de-an.txt`
 *
 * @param bare whether the ending is left out where the name tells enough: `de-an`
 */
export function shortestEnds(paths: readonly string[], bare = false): string[] {
  const names = paths.map((path) => path.split(/[\\/]/u))
  const ends = names.map((parts, at) => {
    const name = parts.at(-1) ?? paths[at] ?? ''
    return bare ? name.replace(/\.[^.]+$/u, '') : name
  })
  const deepest = names.reduce((most, { length }) => Math.max(most, length), 1)
  for (let depth = 1; depth <= deepest; depth += 1) {
    const alike = repeated(ends)
    if (alike.size === 0) break
    for (const [at, end] of ends.entries()) if (alike.has(end)) ends[at] = names[at]?.slice(-depth).join('/') ?? end
  }
  return ends
}

/**
 * Names plans where nothing else tells them apart: many are called the same, for their heads have no number. These have the
 * name of their file behind theirs, with the folder where that is the same too.
 */
export function planNames({ plans }: Pick<Shown, 'plans'>): (document: ShownDocument) => string {
  const names = repeated(plans.map(({ document }) => document.name))
  const alike = plans.flatMap(({ document: { name, path } }) => (names.has(name) ? [path] : []))
  const ends = shortestEnds(alike)
  const endOf = new Map(alike.map((path, at) => [path, ends[at] ?? path]))
  return ({ name, path }) => {
    const end = endOf.get(path)
    return name === path || end === undefined ? name : `${name} (${end})`
  }
}
