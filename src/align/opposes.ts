import { foldedWords } from '../vietnamese/fold.js'
import { LESSENING, NEGATING, TURNED, TURNS_NOTHING } from '../vietnamese/terms/negation.js'
import { type Pair, pairOnce } from './change.js'
import { foundOnce, type Stretch } from './stretch.js'
import { GRAMMATICAL } from './lexicon.js'
import type { Central } from './central.js'
import type { Vocabulary } from './vocabulary.js'

const phrases = (lines: string): (readonly string[])[] =>
  lines
    .split(';')
    .map((phrase) => foldedWords(phrase))
    .sort((a, b) => b.length - a.length)

const NEGATIONS = phrases(NEGATING)
const AT_OPENINGS = [...NEGATIONS, ...phrases(LESSENING)]
const BETWEEN = phrases(TURNED)
const NOTHING = phrases(TURNS_NOTHING)
/** With other words none of them begins: next to all. */
const FIRST: ReadonlySet<string> = new Set([...AT_OPENINGS, ...NOTHING].map(([first = '']) => first))

/** The other side must have this much of it. */
const SAME = 0.7

/** Terms before a passage that may turn it round, in the same cut. @example "Nghiêm cấm …" */
const LEAD = 12

/** What is negated on a side: the concept of the term, and the first and last word, as indices of words. */
interface Negated {
  readonly term: number
  readonly from: number
  readonly to: number
}

const openers = new WeakMap<Vocabulary, boolean[]>()

/** Whether one of the phrases begins with a word, by its number: asked of every word of every passage. */
function openersIn(vocabulary: Vocabulary): (word: number) => boolean {
  let known = openers.get(vocabulary)
  if (known === undefined) openers.set(vocabulary, (known = []))
  for (let word = known.length; word < vocabulary.spelling.length; word++) known.push(FIRST.has(vocabulary.spelling[word] ?? ''))
  return (word) => known[word] === true
}

/** The terms before which something turns them round. @example "không triển khai", "nghiêm cấm đảng viên xây dựng" */
function findNegated({ segments, from, to }: Stretch, { vocabulary }: Central): readonly Negated[] {
  const { spelling, kinds } = vocabulary
  const { word, gap, termStart } = segments.tokens
  const cut = segments.cutStart.findLast((begin) => begin <= from) ?? from
  const start = Math.max(cut, from - LEAD)
  const [first, end] = [termStart[start] ?? 0, termStart[to] ?? 0]
  const stands = (phrase: readonly string[], at: number): boolean =>
    at + phrase.length <= end &&
    phrase.every((part, k) => spelling[word[at + k] ?? -1] === part && (k === 0 || gap[at + k] === 0))
  const opens = (at: number): boolean => segments.phraseStart.some((term) => termStart[term] === at)
  const mayTurn = openersIn(vocabulary)
  const found: Negated[] = []
  for (let at = first; at < end; at++) {
    if (!mayTurn(word[at] ?? -1)) continue
    const harmless = NOTHING.find((phrase) => stands(phrase, at))
    if (harmless !== undefined) {
      // "ngừng" of "không ngừng" stops nothing either.
      at += harmless.length - 1
      continue
    }
    const turns = (opens(at) ? AT_OPENINGS : NEGATIONS).find((phrase) => stands(phrase, at))
    if (turns === undefined) continue
    let next = at + turns.length
    for (let between = BETWEEN.find((phrase) => stands(phrase, next)); between !== undefined;) {
      next += between.length
      const behind = next
      between = BETWEEN.find((phrase) => stands(phrase, behind))
    }
    const term = termAt(termStart, next, start, to)
    if (term >= 0 && kinds[segments.tokens.concept[term] ?? 0] !== GRAMMATICAL)
      found.push({ term, from: at, to: termStart[term + 1] ?? next })
  }
  return found
}

/** The term of `[from, to)` in which a word stands; -1 for none. */
function termAt(termStart: Int32Array, word: number, from: number, to: number): number {
  for (let term = from; term < to; term++) if ((termStart[term + 1] ?? 0) > word) return term
  return -1
}

const negated = foundOnce(findNegated)

const opposition = pairOnce((pair) => ({ words: findOpposition(pair) }))

/**
 * The words by which a passage turns round what the sentence asks for: it does not take the task up, it goes against it.
 * Null where it does not. @example "không phải xây dựng" for "phải xây dựng"
 */
export const oppositionIn = (pair: Pair): string | null => opposition(pair).words

function findOpposition({ central, plan, centralDocument }: Pair): string | null {
  const theirs = negated(plan, centralDocument)
  if (theirs.length === 0) return null
  const ours = new Set(negated(central, centralDocument).map(({ term }) => central.segments.tokens.concept[term]))
  for (const { term, from, to } of theirs) {
    const concept = plan.segments.tokens.concept[term] ?? -1
    if (ours.has(concept) || central.carried(concept) < SAME) continue
    const first = plan.segments.tokens.termStart.findLastIndex((begin) => begin <= from)
    const last = plan.segments.tokens.termStart.findLastIndex((begin) => begin < to)
    return plan.textOf(first, last + 1)
  }
  return null
}
