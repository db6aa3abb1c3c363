import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/extract/extract.js'
import { normalize } from '../../src/normalize/normalize.js'

/** How much of a text came through: shares of syllables, order and case aside. */
export interface SyllableScore {
  readonly syllables: number
  /** Share of the truth's syllables that were read. */
  readonly right: number
  /** Share of the syllables read that the truth does not have. */
  readonly surplus: number
}

/** The place of tone marks is the author's choice. @example "hoà", "hòa" */
const PLACES: Readonly<Record<string, string>> = { oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe', uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy' } // prettier-ignore
/** Such a pair at the end of a syllable. @example "oà" of "hoà" */
const MOVABLE = new RegExp(`(?:${Object.keys(PLACES).join('|')})$`, 'u')

const syllablesOf = (text: string): string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).map((word) => word.replace(MOVABLE, (pair) => PLACES[pair] ?? pair))

/** Compares the syllables of a text with those of the truth, as bags. */
export function scoreSyllables(got: string, truth: string): SyllableScore {
  const counts = new Map<string, number>()
  const read = syllablesOf(got)
  const wanted = syllablesOf(truth)
  for (const syllable of read) counts.set(syllable, (counts.get(syllable) ?? 0) + 1)
  let right = 0
  for (const syllable of wanted) {
    const left = counts.get(syllable) ?? 0
    if (left === 0) continue
    right += 1
    counts.set(syllable, left - 1)
  }
  return {
    syllables: wanted.length,
    right: wanted.length === 0 ? 1 : right / wanted.length,
    surplus: read.length === 0 ? 0 : (read.length - right) / read.length,
  }
}

const TRUTH = '.truth.txt'

/** Files with their truths: the two that are named, or all of a folder, where the truth of `a.doc` is `a.truth.txt`. */
function pairsOf(file: string, truth: string | undefined): [file: string, truth: string][] {
  if (truth !== undefined) return [[file, truth]]
  if (!statSync(file).isDirectory()) throw new Error(`no truth for ${file}`)
  const names = readdirSync(file).sort()
  return names
    .filter((name) => !name.endsWith(TRUTH))
    .flatMap((name): [string, string][] => {
      const beside = name.replace(/\.[^.]*$/, TRUTH)
      return names.includes(beside) ? [[join(file, name), join(file, beside)]] : []
    })
}

/** Reads and normalizes files and prints how much of their truths came through, a line each. */
export async function printSyllables(file: string, truth: string | undefined): Promise<void> {
  console.log('syllables     right   surplus  file')
  for (const [each, beside] of pairsOf(file, truth)) {
    const clean = normalize(await extract(each, readFileSync(each)))
    const { syllables, right, surplus } = scoreSyllables(clean.text, readFileSync(beside, 'utf8'))
    console.log(`${String(syllables).padStart(9)}  ${right.toFixed(4).padStart(8)}  ${surplus.toFixed(4).padStart(8)}  ${each}`)
  }
}
