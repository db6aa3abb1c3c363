import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { documents, expectWork, OFFLINE, type Start, surroundings, vietnameseFolder } from './installed.js'

/**
 * The package that `npm pack` makes of what is built (run `npm run build` before), installed into an empty folder, with the
 * network cut off. Its dependencies are those of this repository. `DOICHIEU_NODES` names other Nodes to run it with, separated
 * as in `PATH`; then npm itself installs it, for which it may ask the registry.
 */

const ROOT = new URL('..', import.meta.url).pathname
const NODES = (process.env['DOICHIEU_NODES'] ?? '').split(delimiter).filter(Boolean)

interface Manifest {
  readonly files: readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

const npm = (argv: readonly string[], cwd: string): string => {
  const { stdout, stderr, status } = spawnSync('npm', [...argv], { cwd, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return stdout
}

/** Installs the package as npm would, but takes its dependencies from here, and nothing that it does not ask for. */
function install(tarball: string, folder: string): void {
  if (NODES.length > 0) {
    npm(['install', tarball, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], folder)
    return
  }
  const own = join(folder, 'node_modules/doichieu')
  mkdirSync(own, { recursive: true })
  expect(spawnSync('tar', ['xzf', tarball, '-C', own, '--strip-components=1']).status).toBe(0)
  const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as Manifest
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), link)
  }
}

let installed = ''
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-test-'))
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], ROOT)
  const empty = vietnameseFolder()
  install(join(folder, readdirSync(folder)[0] ?? ''), empty)
  installed = join(empty, 'node_modules/doichieu')
}, 300_000)

/** Starts the installed program with a Node, off the network. */
const startWith =
  (node: string): Start =>
  (argv, cwd) =>
    spawnSync(node, [...OFFLINE, join(installed, 'bin/doichieu.js'), ...argv], { cwd, encoding: 'utf8', env: surroundings() })

describe('the installed package', () => {
  it.each([process.execPath, ...NODES])(
    'works in any folder, without a network, with %s',
    async (node) => {
      expectWork(startWith(node), await documents(), join(installed, 'fixtures/seeds'))
    },
    120_000,
  )

  it('holds what runs, and nothing of how it is made', () => {
    const top = readdirSync(installed).sort()
    expect(top).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'fixtures', 'package.json', 'schemas', 'src'])
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => /^node_modules|\.test\.|\.tsbuildinfo$|\.map$|bundle\.js$/.test(file))).toEqual([])
    expect(readdirSync(join(installed, 'fixtures/seeds'))).toHaveLength(3)
    expect(readdirSync(join(installed, 'src'))).toEqual(['extract'])
  })
})

describe('the built program', () => {
  /** @example `from "docx"`, `import("pdf-lib")`, `require("tesseract.js/package.json")`, `.resolve("pdfjs-dist/package.json")` */
  const IMPORT = /(?:\bfrom ?|\bimport ?\(?|\brequire\(|\.resolve\()["']([^."'][^"'\s]*)["']/g
  /** @example "@tesseract.js-data/vie" of "@tesseract.js-data/vie/package.json" */
  const nameOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''

  const imported = new Set<string>()
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest
  const dist = join(ROOT, 'dist')
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /(?:\.js|\.d\.ts)$/.test(name)))
    for (const [, specifier = ''] of readFileSync(join(dist, file), 'utf8').matchAll(IMPORT))
      // Types of trees come with what makes the trees.
      if (!specifier.startsWith('node:') && !['mdast', 'hast'].includes(specifier)) imported.add(nameOf(specifier))

  it('imports nothing that is not declared', () => {
    // A queue has packages of its own, for those who name one.
    const declared = { ...dependencies, ...peerDependencies }
    expect([...imported].filter((name) => !Object.hasOwn(declared, name))).toEqual([])
    expect([...imported].filter((name) => builtinModules.includes(name))).toEqual([])
  })

  it('needs all that is declared', () => {
    expect(Object.keys(dependencies).filter((name) => !imported.has(name))).toEqual([])
  })
})
