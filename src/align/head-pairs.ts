import type { CentralSentence, HeadPairs } from './central.js'
import type { ColumnDraft } from './profiles.js'
import { CUT } from './tokens.js'

/** Numbers the pairs of words in the heads, rare ones weighing more. All words of the sentences are below `words`. */
export function headPairsOf(sentences: readonly CentralSentence[], words: number): HeadPairs {
  const frequency = new Map<number, number>()
  const pairsOf = ({ segments: { tokens } }: CentralSentence, toTerm: number): Set<number> => {
    const pairs = new Set<number>()
    const end = tokens.termStart[toTerm] ?? 0
    for (let at = 1; at < end; at++)
      if (tokens.gap[at] !== CUT) pairs.add((tokens.word[at - 1] ?? 0) * words + (tokens.word[at] ?? 0))
    return pairs
  }
  for (const sentence of sentences) {
    for (const pair of pairsOf(sentence, sentence.segments.weight.length)) frequency.set(pair, (frequency.get(pair) ?? 0) + 1)
  }
  const weightOf = (pair: number): number => Math.log((sentences.length + 1) / (0.5 + (frequency.get(pair) ?? 0)))
  const numbers = new Map<number, number>()
  const columns: ColumnDraft[] = []
  sentences.forEach((sentence, index) => {
    const pairs = [...pairsOf(sentence, sentence.clauses[0]?.to ?? 0)]
    const total = pairs.reduce((sum, pair) => sum + Math.max(0, weightOf(pair)), 0)
    if (total === 0) return
    for (const pair of pairs) {
      let number = numbers.get(pair)
      if (number === undefined) {
        numbers.set(pair, (number = columns.length))
        columns.push({ index: [], share: [] })
      }
      columns[number]?.index.push(index)
      columns[number]?.share.push(Math.max(0, weightOf(pair)) / total)
    }
  })
  return {
    numberOf: (word, next) => (word < words && next < words ? (numbers.get(word * words + next) ?? -1) : -1),
    sentences: columns,
  }
}
