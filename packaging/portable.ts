/**
 * `npm run portable`: all that doichieu needs as a zip that runs from a stick, on the systems of the Nodes that are named.
 * The same bytes for the same parts: no clock, no names of this computer.
 */
import { spawnSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { ZipFile } from 'yazl'
import { BATCH, SHELL } from './launchers.js'
import { packagesFor } from './modules.js'
import { type Platform, platformOf } from './platform.js'
import { licences, readme } from './words.js'

const USAGE = `npm run portable -- [--node <program>]... [--node-licence <file>] [-o <file.zip>]

  --node <program>        Node for a system that the stick is to serve: node of Linux, node.exe of Windows, of x86-64;
                          for both, name it twice (without: the Node that runs this)
  --node-licence <file>   the licence of Node, where it does not lie beside the program
  -o, --output <file>     (without: dist-portable/doichieu-<version>.zip)
`

/** The project: npm starts its scripts there. */
const ROOT = process.cwd()

/** Years that a zip can tell begin with 1980. Local time, as it is written so. */
const DATE = new Date(1980, 0, 1)

/** Where licences of Node lie, from the folder of the program. */
const LICENCES = ['LICENSE', '../LICENSE', '../share/doc/nodejs/LICENSE', '../share/doc/node/LICENSE']

interface Node {
  readonly platform: Platform
  readonly bytes: Buffer
}

function nodeOf(file: string): Node {
  const bytes = readFileSync(file)
  const platform = platformOf(bytes)
  if (platform === null) throw new Error(`${file} is no Node for Linux or Windows on x86-64`)
  return { platform, bytes }
}

function nodeLicence(programs: readonly string[], named: string | undefined): Buffer {
  const places = programs.flatMap((program) => LICENCES.map((place) => resolve(dirname(realpathSync(program)), place)))
  const file = named ?? places.find((place) => existsSync(place))
  if (file === undefined) throw new Error('the licence of Node is not beside it: name it by --node-licence <file>')
  return readFileSync(file)
}

/** The files that `npm pack` packs, from the root. */
function ownFiles(): string[] {
  const argv = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const { stdout, status } = spawnSync('npm', argv, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error('npm cannot pack this project')
  const [packed] = JSON.parse(stdout) as readonly { readonly files: readonly { readonly path: string }[] }[]
  return (packed?.files ?? []).map(({ path }) => path)
}

/** Files by their place on the stick. */
type Contents = Map<string, { readonly bytes: Buffer; readonly runs?: boolean }>

function contentsOf(nodes: readonly Node[], licence: Buffer, version: string, scratch: string): Contents {
  const contents: Contents = new Map()
  const platforms = nodes.map(({ platform }) => platform)
  for (const { platform, bytes } of nodes) contents.set(`node/${platform.folder}/${platform.program}`, { bytes, runs: true })
  contents.set('node/LICENSE', { bytes: licence })
  if (platforms.some(({ system }) => system === 'win32')) contents.set('doichieu.cmd', { bytes: Buffer.from(BATCH) })
  if (platforms.some(({ system }) => system === 'linux')) contents.set('doichieu.sh', { bytes: Buffer.from(SHELL), runs: true })
  for (const path of ownFiles()) {
    const bytes = readFileSync(join(ROOT, path))
    if (path.startsWith('fixtures/seeds/')) contents.set(path.replace('fixtures/seeds', 'vi-du'), { bytes })
    else if (!path.endsWith('.d.ts')) contents.set(`app/${path}`, { bytes })
  }
  const packages = packagesFor(platforms, ROOT, scratch)
  for (const { locked, folder, files } of packages)
    for (const file of files) contents.set(`app/${locked.path}/${file}`, { bytes: readFileSync(join(folder, file)) })
  contents.set('README.txt', { bytes: Buffer.from(readme(version)) })
  contents.set('LICENCES.txt', { bytes: Buffer.from(licences(packages, version)) })
  return contents
}

async function write(contents: Contents, top: string, file: string): Promise<void> {
  const zip = new ZipFile()
  for (const [path, { bytes, runs = false }] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1)))
    zip.addBuffer(bytes, `${top}/${path}`, { mtime: DATE, mode: runs ? 0o100755 : 0o100644, forceDosTimestamp: true })
  zip.end()
  mkdirSync(dirname(file), { recursive: true })
  await pipeline(zip.outputStream, createWriteStream(file))
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      node: { type: 'string', multiple: true },
      'node-licence': { type: 'string' },
      output: { type: 'string', short: 'o' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help === true) {
    process.stdout.write(USAGE)
    return
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string }
  const programs = values.node ?? [process.execPath]
  const nodes = programs.map(nodeOf)
  if (new Set(nodes.map(({ platform }) => platform)).size < nodes.length) throw new Error('two Nodes are for the same system')
  const file = resolve(values.output ?? `dist-portable/doichieu-${version}.zip`)
  const scratch = mkdtempSync(join(tmpdir(), 'doichieu-portable-'))
  try {
    await write(contentsOf(nodes, nodeLicence(programs, values['node-licence']), version, scratch), `doichieu-${version}`, file)
  } finally {
    rmSync(scratch, { recursive: true })
  }
  process.stdout.write(`${file}\n`)
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  process.exitCode = 2
}
