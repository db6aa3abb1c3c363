import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package as `package-lock.json` has it. */
export interface LockedPackage {
  /** Where it lies, from the root of the project. @example "node_modules/docx/node_modules/nanoid" */
  readonly path: string
  readonly name: string
  readonly version: string
  /** SPDX expression; undefined where the package states none. */
  readonly licence: string | undefined
  /** What npm holds its bytes against. */
  readonly integrity: string | undefined
  /** Systems, processors and C libraries that it is for, as Node and npm call them; empty where it is for any. */
  readonly systems: readonly string[]
  readonly processors: readonly string[]
  readonly libraries: readonly string[]
  /** Whether npm would run a program of it at installation. */
  readonly hasInstallScript: boolean
}

type Names = Readonly<Record<string, unknown>>

/** An entry of `packages` in a lock file of version 3. */
interface Entry {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly hasInstallScript?: boolean
  readonly dependencies?: Names
  readonly optionalDependencies?: Names
  readonly peerDependencies?: Names
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** The packages that an entry asks for. Peers that are optional come by themselves or not at all. */
const wanted = ({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }: Entry): string[] => [
  ...Object.keys({ ...dependencies, ...optionalDependencies }),
  ...Object.keys(peerDependencies ?? {}).filter((name) => peerDependenciesMeta?.[name]?.optional !== true),
]

const lockedPackage = (path: string, name: string, entry: Entry): LockedPackage => ({
  path,
  name,
  version: entry.version ?? '',
  licence: entry.license,
  integrity: entry.integrity,
  systems: entry.os ?? [],
  processors: entry.cpu ?? [],
  libraries: entry.libc ?? [],
  hasInstallScript: entry.hasInstallScript === true,
})

const entriesIn = (root: string): Readonly<Record<string, Entry>> =>
  (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, Entry>> })
    .packages

/** Name of a package by its path. @example "node_modules/docx/node_modules/nanoid" → "nanoid" */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** All packages of the project, those that only its tests and its build load among them. @param root the folder of `package-lock.json` */
export const allPackages = (root: string): LockedPackage[] =>
  Object.entries(entriesIn(root)).flatMap(([path, entry]) => (path === '' ? [] : [lockedPackage(path, nameOf(path), entry)]))

/**
 * The packages that a run of doichieu may load, by their paths: all that its dependencies ask for, on any system.
 *
 * @param root the folder of `package-lock.json`
 * @param isMeant whether a package is; what only others ask for is not either
 * @throws where a package is asked for that the file does not have
 */
export function productionPackages(root: string, isMeant: (each: LockedPackage) => boolean = () => true): LockedPackage[] {
  const packages = entriesIn(root)
  const placeOf = (name: string, from: string): string => {
    for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
      const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
      if (packages[place] !== undefined) return place
      if (folder === '') throw new Error(`package-lock.json has no ${name}, which ${from} asks for`)
    }
  }
  const found = new Map<string, LockedPackage>()
  const waiting = ['']
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop())
    for (const name of wanted(packages[from] ?? {})) {
      const path = placeOf(name, from)
      const locked = lockedPackage(path, name, packages[path] ?? {})
      if (found.has(path) || !isMeant(locked)) continue
      found.set(path, locked)
      waiting.push(path)
    }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}
