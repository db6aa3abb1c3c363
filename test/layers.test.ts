import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Highest first: a layer may import what stands below it, and itself. */
const LAYERS = ['cli', 'report', 'check', 'align', 'parse', 'normalize', 'extract', 'vietnamese', 'catalogue', 'model']
const SRC = new URL('../src', import.meta.url).pathname

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const layerOf = (file: string): string => file.split(sep)[0] ?? ''

/** @example `from '../model/span.js'`, `import('./formats/html.js')` */
const IMPORT = /(?:from |import\()'(\.[^']+)'/g

describe('layers', () => {
  it('knows every folder of src', () => {
    const folders = new Set(files.filter((file) => file !== 'index.ts').map(layerOf))
    expect([...folders].filter((folder) => !LAYERS.includes(folder))).toEqual([])
  })

  it.each(files.filter((file) => file !== 'index.ts'))('%s imports only downwards', (file) => {
    const text = readFileSync(join(SRC, file), 'utf8')
    const own = LAYERS.indexOf(layerOf(file))
    const upwards = [...text.matchAll(IMPORT)]
      .map((match) => relative(SRC, join(SRC, file, '..', match[1] ?? '')))
      .filter((target) => LAYERS.indexOf(layerOf(target)) < own)
    expect(upwards).toEqual([])
  })

  it.each(files.filter((file) => !['cli', 'extract', 'index.ts'].includes(layerOf(file))))(
    '%s touches no disk and no process',
    (file) => {
      const text = readFileSync(join(SRC, file), 'utf8')
      expect(text.match(/from 'node:(fs|child_process|net|http|https|process|os)[^']*'|\bprocess\.|console\./g)).toBeNull()
    },
  )
})
