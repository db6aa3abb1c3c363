import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LockedPackage, productionPackages } from './lock.js'
import { LIBRARY, type Platform, PROCESSOR } from './platform.js'

/** A package and the folder that it was found in. */
export interface FoundPackage {
  readonly locked: LockedPackage
  /** Absolute. */
  readonly folder: string
  /** Its files from there on, with forward slashes: all that a run may need. */
  readonly files: readonly string[]
}

const fits = (names: readonly string[], name: string): boolean => names.length === 0 || names.includes(name)

/** Whether a package is for a platform. */
export const isFor = ({ systems, processors, libraries }: LockedPackage, { system }: Platform): boolean =>
  fits(systems, system) && fits(processors, PROCESSOR) && (system !== 'linux' || fits(libraries, LIBRARY))

/** Whether a package lies below a root in the version that the lock file names. */
function isThere({ path, version }: LockedPackage, root: string): boolean {
  const manifest = join(root, path, 'package.json')
  return existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { version?: unknown }).version === version
}

/** What only those who write programs read. @example "index.d.ts", "index.d.cts", "index.js.map" */
const FOR_AUTHORS = /\.(?:map|d\.[cm]?ts)$/

/** Words beside a package. @example "package.json", "README.md", "LICENSE" */
const WORDS = /(?:^|\/)(?:package\.json|[^/]*\.md|licen[cs]e[^/]*)$/i

function filesOf(folder: string): string[] {
  const found: string[] = []
  const look = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      // Packages within a package are found by themselves.
      if (entry.isDirectory() && entry.name !== 'node_modules') look(path)
      if (entry.isFile() && !FOR_AUTHORS.test(entry.name)) found.push(path)
    }
  }
  look('')
  return found.sort()
}

/** Lets npm lay out the packages of another platform by the lock file, which it holds their bytes against. */
function laidByNpm(root: string, { system }: Platform, scratch: string): string {
  const folder = join(scratch, system)
  mkdirSync(folder)
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(root, file), join(folder, file))
  const platform = [`--os=${system}`, `--cpu=${PROCESSOR}`, ...(system === 'linux' ? [`--libc=${LIBRARY}`] : [])]
  const argv = ['ci', '--omit=dev', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', ...platform]
  // npm is a batch file on Windows, which only a shell starts.
  const { status } = spawnSync('npm', argv, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm cannot install the packages for ${system}`)
  return folder
}

/**
 * The packages that doichieu needs on some platforms, by their paths. What is installed here is taken from here; what is for
 * another platform is fetched by npm. Packages of types alone are left out.
 *
 * @param root the folder of the project, after `npm ci`
 * @param scratch an empty folder, needed until the files have been read
 * @throws where a package cannot be had in the version that the lock file names
 */
export function packagesFor(platforms: readonly Platform[], root: string, scratch: string): FoundPackage[] {
  const found = new Map<string, FoundPackage>()
  for (const platform of platforms) {
    let laid: string | undefined
    for (const locked of productionPackages(root, (each) => isFor(each, platform))) {
      if (found.has(locked.path)) continue
      if (!isThere(locked, root)) laid ??= laidByNpm(root, platform, scratch)
      const from = isThere(locked, root) ? root : (laid ?? root)
      if (!isThere(locked, from)) throw new Error(`${locked.name}@${locked.version} is nowhere to be found: run npm ci`)
      const folder = join(from, locked.path)
      found.set(locked.path, { locked, folder, files: filesOf(folder) })
    }
  }
  return [...found.values()].filter(({ files }) => !files.every((file) => WORDS.test(file)))
}
