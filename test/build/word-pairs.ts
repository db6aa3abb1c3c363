import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extract } from '../../src/extract/extract.js'
import { normalize } from '../../src/normalize/normalize.js'
import { type PairTable, pairTable, writePairs } from '../../src/vietnamese/word-pairs.js'

/**
 * Documents that the table of word pairs is made of. Resolution 21-NQ/TW is not among them, in either digitization:
 * mending its recognized copy is what the table is measured by.
 */
const SEEDS = ['ct11-quangngai', 'dean-ducpho', 'kh-ninhthuan']
const FOLDERS = ['constructed', 'facts', 'align', 'parse']
const NAMES = new Set(['input.txt', 'central.txt', 'plan.txt'])

/** The clean texts that word pairs are counted in, by their path below the fixtures. */
export async function pairTexts(fixtures: URL): Promise<Map<string, string>> {
  const paths = SEEDS.map((name) => `seeds/${name}.txt`)
  for (const folder of FOLDERS)
    for (const file of readdirSync(new URL(`${folder}/`, fixtures), { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.txt') && (folder === 'constructed' || NAMES.has(file.split('/').at(-1) ?? '')))
        paths.push(`${folder}/${file}`)
  const texts = new Map<string, string>()
  for (const path of paths) {
    const file = new URL(path, fixtures)
    if (existsSync(file)) texts.set(path, normalize(await extract(path, readFileSync(file))).text)
  }
  return texts
}

/** The pairs of all texts but those that are left out. */
export const tableWithout = (texts: ReadonlyMap<string, string>, without: readonly string[]): PairTable =>
  pairTable([...texts].filter(([path]) => !without.includes(path)).map(([, text]) => text))

/** The module that holds the table. */
export const pairsModule = (table: PairTable): string =>
  `/**
 * How often words stand beside one another in directives, in the notation of \`writePairs\`. Written by
 * \`test/build/word-pairs.ts\` from the seed documents but Resolution 21-NQ/TW, and from the documents that this project
 * made up; \`npx vitest run test/misread.test.ts -u\` writes it again.
 */
export const FIELD_PAIRS = \`
${writePairs(table)}
\`
`
