import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'rolldown'
import { patternsAsStrings } from './patterns.js'

const ROOT = join(import.meta.dirname, '..')
const SOURCES = join(ROOT, 'src')
const DIST = join(ROOT, 'dist')

const posix = (path) => path.split(sep).join('/')
const inSources = (id) => posix(relative(SOURCES, id)).replace(/\.ts$/, '')

// `npm run build`: the sources, which TypeScript has checked, as a few files in `dist`.

/**
 * What a cold start loads, as few files: hundreds of modules take longer to find and read than to run. Each chunk takes the
 * modules named and all that they import, except what an earlier chunk has and what is imported lazily. A module that is not
 * named here costs a file more when it is needed, nothing else.
 */
const CHUNKS = [
  // All that `--version` loads.
  { name: 'start', modules: ['cli/run'] },
  // Messages, arguments, configuration, inputs: all that it takes to say again what a run came to that was kept.
  {
    name: 'command',
    modules: [
      'cli/run-command',
      'cli/program',
      'cli/scan-run',
      'cli/choose-format',
      'cli/inputs',
      'cli/folder-entries',
      'extract/own-report',
      'cli/outputs',
      'cli/central-input',
      'cli/ground',
      'cli/kept-run',
      'report/formats',
    ],
  },
  // The library, and the work itself.
  {
    name: 'stages',
    modules: ['extract/extract', 'extract/bundled', 'normalize/normalize', 'parse/parse', 'align/align'],
  },
  // What the command line adds to it for a comparison of texts.
  {
    name: 'compare',
    modules: [
      'cli/style',
      'cli/comparison',
      'cli/measure',
      'cli/reported',
      'cli/prepared',
      'cli/plans',
      'cli/applicability',
      'cli/terms',
      'cli/named-file',
      'cli/roster',
      'cli/page-script',
      'cli/decided',
      'parse/document-set',
      'report/shown',
      'report/formats/compare-text',
    ],
  },
]

/** A hash of all sources: what one build has prepared, another must not use. */
function buildOf() {
  const hash = createHash('sha256')
  const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash
      .update(`${posix(relative(SOURCES, file))}\0`)
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}

/** Lets a module find its files where it would without bundling: as all chunks do, it lies in a folder of `dist`. */
const ownPlace = {
  name: 'own-place',
  transform: {
    filter: { code: 'import.meta.url' },
    handler: (code, id) => code.replaceAll('import.meta.url', `new URL('../${inSources(id)}.js', import.meta.url).href`),
  },
}

/** Removes what an earlier build left, so that it is not packed. The scripts of pages are built apart. */
const noLeftovers = {
  name: 'no-leftovers',
  writeBundle: (_, bundle) => {
    const kept = (file) => Object.hasOwn(bundle, file) || /^[a-z]+-page\//.test(file)
    for (const file of readdirSync(DIST, { recursive: true }).map(posix))
      if (file.endsWith('.js') && !kept(file)) rmSync(join(DIST, file))
  },
}

await build({
  input: {
    index: './src/index.ts',
    'cli/run': './src/cli/run.ts',
    'cli/worker': './src/cli/worker.ts',
    'cli/prepared': './src/cli/prepared.ts',
  },
  cwd: ROOT,
  platform: 'node',
  external: (id) => !/^[./]|^[A-Z]:/.test(id),
  resolve: { extensionAlias: { '.js': ['.ts'] } },
  transform: { define: { DOICHIEU_BUILD: JSON.stringify(buildOf()) } },
  plugins: [ownPlace, patternsAsStrings, noLeftovers],
  logLevel: 'warn',
  // What is imported lazily here and at once there is no mistake: it depends on the command.
  checks: { ineffectiveDynamicImport: false, pluginTimings: false },
  output: {
    dir: DIST,
    format: 'esm',
    entryFileNames: '[name].js',
    // Lazily imported, by the module that is asked for: `chunks/extract-pdf-read.js`.
    chunkFileNames: ({ facadeModuleId }) =>
      facadeModuleId === null ? 'chunks/[name].js' : `chunks/${inSources(facadeModuleId).replaceAll('/', '-')}.js`,
    comments: { legal: true, annotation: false, jsdoc: false },
    codeSplitting: {
      groups: CHUNKS.map(({ name, modules }, index) => ({
        name,
        priority: CHUNKS.length - index,
        test: (id) => modules.includes(inSources(id)),
      })),
    },
  },
})

// What every comparison would work out anew (`src/cli/prepared.ts`), by the program that was just built.
const { prepare } = await import(pathToFileURL(join(DIST, 'cli/prepared.js')).href)
mkdirSync(join(DIST, 'prepared'), { recursive: true })
for (const [name, text] of await prepare()) {
  const file = join(DIST, 'prepared', name)
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}
