import { readFileSync } from 'node:fs'
import { lexicon } from '../../src/align/lexicon.js'
import { tokenize } from '../../src/align/tokens.js'
import { newVocabulary } from '../../src/align/vocabulary.js'
import type { CleanText } from '../../src/model/clean-text.js'
import { materialized, parse } from '../../src/parse/parse.js'

const PAGES = 35
/** Letters of a printed page. */
const PAGE = 2_500
const RUNS = 15
const TOKENIZATIONS = 10
const GROWTH = 10

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function seconds(work: () => unknown): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1_000
}

/** Every paragraph with a word that stands nowhere else: what was read of the same words before is not read again. */
const unlike = (lines: readonly string[], word: string): string[] => lines.map((line) => line.replace(/(?=[;:.]?$)/u, ` ${word}`))

/**
 * A plan whose sections stand in as many parts as it takes to fill the pages; head and signature once.
 *
 * @param round no paragraph of it is like one of another round, nor one of a part like one of another part
 */
function plan(lines: readonly string[], pages: number, round: number): CleanText {
  const first = lines.findIndex((line) => line.startsWith('I. '))
  const last = lines.findIndex((line) => line.startsWith('Nơi nhận'))
  const body = lines.slice(first, last)
  const letters = body.join('\n').length
  const parts = Array.from({ length: Math.max(1, Math.ceil((pages * PAGE) / letters)) }, (_, i) => [
    `PHẦN ${i + 1}`,
    'NỘI DUNG',
    ...unlike(body, `q${String(round)}w${String(i)}`),
  ])
  const text = [...lines.slice(0, first), ...parts.flat(), ...lines.slice(last)].join('\n')
  const span = [0, text.length] as const
  return {
    source: { path: '-', sha256: '', text, syntax: 'plain', pages: [{ number: 1, span, readBy: 'plain' }] },
    text,
    segments: [{ source: span, clean: span, steps: [] }],
    repairs: [],
    messages: [],
  }
}

/**
 * How many times as long as cutting the text into words and terms ten times (`src/align/tokens.ts`, as a comparison does)
 * parsing 35 pages takes, every fact found: medians of runs that alternate. And how many times as long ten times the text takes.
 */
export function parseSpeed(fixtures: URL): { ratio: number; tree: number; growth: number } {
  const lines = readFileSync(new URL('gold/text/kh-ninhthuan.txt', fixtures), 'utf8').trimEnd().split('\n')
  const terms = lexicon()
  const all = (clean: CleanText): unknown => materialized(parse(clean))
  const tokenizeAll = (clean: CleanText): void => {
    for (let i = 0; i < TOKENIZATIONS; i++) tokenize(clean.text, 0, newVocabulary(terms))
  }
  const figures = { facts: [] as number[], tree: [] as number[], tokens: [] as number[], long: [] as number[] }
  for (let run = 0; run <= RUNS; run++) {
    const [facts, tree, words] = [3 * run, 3 * run + 1, 3 * run + 2].map((round) => plan(lines, PAGES, round))
    if (facts === undefined || tree === undefined || words === undefined) throw new Error('three plans a round')
    const taken = [() => all(facts), () => parse(tree), () => tokenizeAll(words)].map(seconds)
    // The first run compiles.
    if (run === 0) continue
    figures.facts.push(taken[0] ?? 0)
    figures.tree.push(taken[1] ?? 0)
    figures.tokens.push(taken[2] ?? 0)
    if (run % 3 !== 0) continue
    const long = plan(lines, PAGES * GROWTH, -run)
    figures.long.push(seconds(() => all(long)))
  }
  const tokens = median(figures.tokens)
  return {
    ratio: median(figures.facts) / tokens,
    tree: median(figures.tree) / tokens,
    growth: median(figures.long) / median(figures.facts),
  }
}
