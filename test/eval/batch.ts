import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'

/** Smith-Waterman: a match, a mismatch, a gap. */
const MATCH = 2
const MISMATCH = -1
const GAP = -1
/** Fewer words are no paragraph. */
const LEAST_WORDS = 6
/** @example "Đảng", "21" */
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** A blank line, or the start of a numbered or marked line. @example "\n- ", "\n1. ", "\nII- " */
const PARAGRAPH = /\n\s*\n|\n(?=\s*(?:[-+]|\d+\.|[IVX]+[-.])\s)/u

/** The plainest way to compare: every paragraph of each plan aligned with every central one, on numbers of words. */
function alignEverything(central: string, plans: readonly string[]): number {
  const numbers = new Map<string, number>()
  const paragraphs = (text: string): Int32Array[] =>
    text
      .split(PARAGRAPH)
      .map((paragraph) =>
        Int32Array.from(paragraph.normalize('NFC').toLowerCase().match(WORD) ?? [], (word) => {
          const number = numbers.get(word) ?? numbers.size
          numbers.set(word, number)
          return number
        }),
      )
      .filter((words) => words.length >= LEAST_WORDS)
  const ours = paragraphs(central)
  let sum = 0
  for (const plan of plans) for (const theirs of paragraphs(plan)) for (const one of ours) sum += bestLocal(one, theirs)
  return sum
}

function bestLocal(one: Int32Array, other: Int32Array): number {
  const row = new Int32Array(other.length + 1)
  let best = 0
  for (let i = 0; i < one.length; i++) {
    const word = one[i]
    let diagonal = 0
    let left = 0
    for (let j = 0; j < other.length; j++) {
      const up = row[j + 1] ?? 0
      let score = diagonal + (word === other[j] ? MATCH : MISMATCH)
      if (up + GAP > score) score = up + GAP
      if (left + GAP > score) score = left + GAP
      if (score < 0) score = 0
      if (score > best) best = score
      row[j + 1] = score
      diagonal = up
      left = score
    }
  }
  return best
}

/**
 * How long a comparison of many plans takes, all of it from the files to the written JSON, as a share of the time that
 * {@link alignEverything} takes on the same files in the same run.
 */
export function batchRatio(fixtures: URL, names: readonly string[], count: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-batch-'))
  try {
    const seeds = names.map((name) => readFileSync(new URL(`seeds/${name}.txt`, fixtures), 'utf8'))
    const plans = Array.from({ length: count }, (_, index) => seeds[index % seeds.length] ?? '')
    plans.forEach((plan, index) => writeFileSync(join(folder, `plan-${String(index)}.txt`), plan))
    const central = readFileSync(new URL('seeds/nq21-font.txt', fixtures), 'utf8')
    const start = performance.now()
    alignEverything(central, plans)
    const plain = performance.now() - start
    const args = ['bin/doichieu.js', 'compare', folder, '--format', 'json', '-o', join(folder, 'report.json'), '--quiet']
    const begin = performance.now()
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
    if (status !== 0) throw new Error(`compare ended with ${String(status)}`)
    return (performance.now() - begin) / plain
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
