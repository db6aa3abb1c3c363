import { PLAIN } from './lexicon.js'
import { JOINED, type Tokens } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'

/** Two words are one term when they stand together this often … */
const OFTEN = 2
/** … and this share of the times that the rarer one stands anywhere, of both geometrically. */
const BOUND = 0.5
/** Words of a term, at most. */
const LONGEST = 6

/** A term that a document uses: its words as folded, and how often it stands there. */
interface Collocation {
  readonly words: readonly string[]
  readonly count: number
}

/**
 * The pairs of words, and pairs of pairs, that a document uses as one and the lexicon does not know: `dữ liệu`, `trí tuệ
 * nhân tạo`. So a text on a subject of which the lexicon knows nothing is compared by its terms all the same.
 */
export function collocationsOf(texts: readonly Tokens[], vocabulary: Vocabulary): Collocation[] {
  const { spelling, kinds, exact, lexicon } = vocabulary
  const isLoose = (concept: number): boolean => concept >= lexicon.concepts && kinds[concept] === PLAIN && exact[concept] !== true
  // Each text as units: a unit is a word outside the lexicon or what was joined of such; 0 parts them.
  const names: string[] = ['']
  const numbers = new Map<string, number>()
  const numberOf = (name: string): number => {
    let number = numbers.get(name)
    if (number === undefined) {
      number = names.length
      names.push(name)
      numbers.set(name, number)
    }
    return number
  }
  let lines = texts.map(({ concept, termStart, word, gap }) => {
    const line: number[] = []
    concept.forEach((here, term) => {
      const first = termStart[term] ?? 0
      if (gap[first] !== JOINED) line.push(0)
      line.push(isLoose(here) ? numberOf(spelling[word[first] ?? 0] ?? '') : 0)
    })
    return line
  })
  const found = new Map<string, number>()
  for (let length = 2; length <= LONGEST; length *= 2) {
    const single = new Map<number, number>()
    const pairs = new Map<string, number>()
    for (const line of lines) {
      line.forEach((unit, at) => {
        if (unit === 0) return
        single.set(unit, (single.get(unit) ?? 0) + 1)
        const next = line[at + 1] ?? 0
        if (next !== 0) pairs.set(`${String(unit)} ${String(next)}`, (pairs.get(`${String(unit)} ${String(next)}`) ?? 0) + 1)
      })
    }
    const joined = new Map<string, number>()
    for (const [pair, count] of pairs) {
      const [one = 0, other = 0] = pair.split(' ').map(Number)
      const bound = count / Math.sqrt((single.get(one) ?? 1) * (single.get(other) ?? 1))
      if (count < OFTEN || bound < BOUND) continue
      const name = `${names[one] ?? ''} ${names[other] ?? ''}`
      joined.set(pair, numberOf(name))
      found.set(name, count)
    }
    if (joined.size === 0) break
    lines = lines.map((line) => {
      const merged: number[] = []
      for (let at = 0; at < line.length; at++) {
        const whole = joined.get(`${String(line[at] ?? 0)} ${String(line[at + 1] ?? 0)}`)
        if (whole !== undefined && line[at] !== 0) at++
        merged.push(whole ?? line[at] ?? 0)
      }
      return merged
    })
  }
  return Array.from(found, ([name, count]) => ({ words: name.split(' '), count }))
}
