import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { lexicon } from '../src/align/lexicon.js'
import { type LexiconData, lexiconData, lexiconOf } from '../src/align/lexicon-data.js'
import { prepare } from '../src/cli/prepared.js'
import { BUNDLED, findBundled } from '../src/extract/bundled.js'
import { normalize } from '../src/normalize/normalize.js'
import { materialized, parse } from '../src/parse/parse.js'

/** What the build works out once for all runs: the built program, run `npm run build` before. */

const ROOT = new URL('..', import.meta.url).pathname
const SEED = `${ROOT}fixtures/seeds/kh-ninhthuan.txt`

const dataIn = (text: string | undefined): unknown => (JSON.parse(text ?? '{}') as { data?: unknown }).data

describe('what the build prepares', () => {
  it('is the terms of the field, the same in all that can be asked of them', () => {
    const terms = lexicon()
    const again = lexiconOf(JSON.parse(JSON.stringify(lexiconData(terms))) as LexiconData)
    expect(again).toStrictEqual(terms)
    // In the same order too: the first of several that are alike is the one that counts.
    expect([...again.pairs]).toEqual([...terms.pairs])
    expect([...again.trie.edges]).toEqual([...terms.trie.edges])
    expect([...again.trie.words]).toEqual([...terms.trie.words])
  })

  it('is each bundled document as it is parsed anew', async () => {
    const files = await prepare()
    for (const number of BUNDLED) {
      const source = await findBundled(number)
      if (source === null) throw new Error(`no ${number}`)
      const name = `${number.toLowerCase().replace('/', '-')}.json`
      expect(dataIn(files.get(name))).toStrictEqual(materialized(parse(normalize(source))))
    }
  })

  it('lies beside the built program, made by these very sources', async () => {
    const files = await prepare()
    const built = readdirSync(`${ROOT}dist/prepared`)
    expect(built.sort()).toEqual([...files.keys()].sort())
    for (const name of built)
      expect(dataIn(readFileSync(`${ROOT}dist/prepared/${name}`, 'utf8'))).toEqual(dataIn(files.get(name)))
  })
})

describe('a built program', () => {
  let copy = ''
  const compared = (): string =>
    spawnSync(process.execPath, [join(copy, 'bin/doichieu.js'), 'compare', SEED, '--format', 'json'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LANG: 'en' },
      maxBuffer: 1e8,
    }).stdout
  const prepared = (name: string): string => join(copy, 'dist/prepared', name)
  /** Puts another title into the prepared document: whoever uses it, shows it. */
  const altered = (change: (text: string) => string): void => {
    const file = `${ROOT}dist/prepared/21-nq-tw.json`
    writeFileSync(prepared('21-nq-tw.json'), change(readFileSync(file, 'utf8').replaceAll('chi bộ', 'chi hội')))
  }
  let whole = ''

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'doichieu-prepared-'))
    for (const part of ['bin', 'dist', 'package.json', 'schemas', 'src/extract/bundled'])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    whole = compared()
    return () => {
      rmSync(copy, { recursive: true })
    }
  })

  it('uses it', () => {
    altered((text) => text)
    expect(compared()).toContain('chi hội')
  })

  it('says the same without it', () => {
    rmSync(join(copy, 'dist/prepared'), { recursive: true })
    expect(whole).toContain('chi bộ')
    expect(compared()).toBe(whole)
    cpSync(join(ROOT, 'dist/prepared'), join(copy, 'dist/prepared'), { recursive: true })
  })

  it('uses none of another build, none that is broken, and none of another text', () => {
    altered((text) => text.replace(/"build":"[0-9a-f]+"/, '"build":"0"'))
    expect(compared()).toBe(whole)
    altered((text) => text.slice(0, -9))
    expect(compared()).toBe(whole)
    altered((text) => text.replace(/"sha256":"[0-9a-f]+"/, '"sha256":"0"'))
    expect(compared()).toBe(whole)
  })
})
