import { readFileSync } from 'node:fs'
import { extract } from '../../src/extract/extract.js'
import type { OcrFix } from '../../src/normalize/misread.js'
import { piecesOf } from '../../src/normalize/misread-words.js'
import { witnessOf } from '../../src/normalize/misread-witness.js'
import { misreading } from '../../src/normalize/misreading.js'
import { normalize } from '../../src/normalize/normalize.js'
import { pairsFrom } from '../../src/vietnamese/field-pairs.js'
import { type MisreadCounts, scoreOf } from '../build/misread-score.js'
import { spoil } from '../build/misreadings.js'
import { pairTexts, tableWithout } from '../build/word-pairs.js'

const SEEDS = ['nq21-font', 'kh-ninhthuan', 'dean-ducpho', 'ct11-quangngai']
const SHARES = [0, 0.002, 0.01, 0.05]
const MODES = ['safe', 'all'] as const

/** How a spoilt document was mended. */
export interface MisreadScore extends MisreadCounts {
  readonly document: string
  readonly mode: OcrFix
  readonly share: number
  readonly witness: boolean
  readonly misread: number
}

/** Spoils the seeds and mends them, each with the word pairs of all other documents. */
export async function misreadScores(fixtures: URL, seed = 1): Promise<MisreadScore[]> {
  const texts = await pairTexts(fixtures)
  const scores: MisreadScore[] = []
  for (const name of SEEDS) {
    const path = `seeds/${name}.txt`
    const bytes = readFileSync(new URL(path, fixtures))
    const good = normalize(await extract(path, bytes)).text
    const pairs = pairsFrom(tableWithout(texts, [path]))
    for (const share of SHARES) {
      const { text, places } = spoil(good, share, seed)
      const source = await extract(path, new TextEncoder().encode(text))
      for (const mode of MODES)
        for (const witness of mode === 'safe' ? [false, true] : [false]) {
          const clean = normalize(source, { misreading: misreading(mode, pairs, witness ? [witnessOf(piecesOf(good))] : []) })
          scores.push({ document: name, mode, share, witness, misread: places.length, ...scoreOf(clean, places) })
        }
    }
  }
  return scores
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** The scores as lines, all documents together. */
export function misreadTable(scores: readonly MisreadScore[]): string[] {
  const lines = ['misread words          of words   misread    mended     worse   flagged  false flags']
  for (const mode of MODES)
    for (const witness of mode === 'safe' ? [false, true] : [false])
      for (const share of SHARES) {
        const mine = scores.filter((each) => each.mode === mode && each.share === share && each.witness === witness)
        const sum = (of: (score: MisreadScore) => number): string =>
          String(mine.reduce((total, each) => total + of(each), 0)).padStart(10)
        lines.push(
          `--ocr-fix ${mode}${witness ? ' --witness' : ''}`.padEnd(22) +
            percent(share).padStart(9) +
            sum(({ misread }) => misread) +
            sum(({ mended }) => mended) +
            sum(({ worse }) => worse) +
            sum(({ flagged }) => flagged) +
            sum(({ falseFlags }) => falseFlags),
        )
      }
  return lines
}
