import { fileURLToPath, pathToFileURL } from 'node:url'
import type { BuildOptions, Plugin } from 'rolldown'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Lets each module find its files from where it stands. */
const ownPlace: Plugin = {
  name: 'own-place',
  transform: {
    filter: { code: 'import.meta.url' },
    // Nothing moves to another line.
    handler: (code, id) => ({ code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null }),
  },
}

/** `npm run fuzz`: the sources and what feeds them, as JavaScript that processes start from within a second. */
const config: BuildOptions = {
  input: { fuzz: 'test/fuzz/fuzz.ts', child: 'test/fuzz/child.ts' },
  cwd: ROOT,
  platform: 'node',
  external: (id) => !/^[./]|^[A-Z]:/.test(id),
  resolve: { extensionAlias: { '.js': ['.ts'] } },
  plugins: [ownPlace],
  logLevel: 'warn',
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: 'node_modules/.cache/doichieu-fuzz',
    format: 'esm',
    sourcemap: true,
    cleanDir: true,
    entryFileNames: '[name].js',
  },
}

export default config
