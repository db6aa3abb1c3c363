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

/** `npm run bench`: the bench and its scripts as JavaScript, with the sources that it measures in its own process. */
const config: BuildOptions = {
  input: {
    bench: 'test/bench/bench.ts',
    'exhaustive-script': 'test/bench/exhaustive-script.ts',
    'pdfjs-script': 'test/bench/pdfjs-script.ts',
  },
  cwd: ROOT,
  platform: 'node',
  external: (id) => !/^[./]|^[A-Z]:/.test(id),
  resolve: { extensionAlias: { '.js': ['.ts'] } },
  plugins: [ownPlace],
  logLevel: 'warn',
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: 'node_modules/.cache/doichieu-bench',
    format: 'esm',
    sourcemap: true,
    cleanDir: true,
    entryFileNames: '[name].js',
  },
}

export default config
