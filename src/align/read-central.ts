import type { CentralTask } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import { abbreviationsOf } from './abbreviations.js'
import type { Central, CentralSentence } from './central.js'
import { clausesOf } from './clauses.js'
import { collocationsOf } from './collocations.js'
import { carriedBy } from './cover.js'
import { headPairsOf } from './head-pairs.js'
import { BOILER, EVERYDAY, type Lexicon, lexicon, withCollocations, withParts } from './lexicon.js'
import type { AlignOptions } from './options.js'
import { knownPairs, mender } from './mend.js'
import { addTo, type ColumnDraft, profiles } from './profiles.js'
import { segment, weightOfRange } from './segments.js'
import { type Signal, sharesWithout } from './signals.js'
import { coreOf } from './subject.js'
import { tasksOf } from './tasks.js'
import { readAgain, tokenize, type Tokens } from './tokens.js'
import { looseConcept, newVocabulary, withTerms, wordNumber, type Vocabulary } from './vocabulary.js'
import { passagesOf } from './units.js'
import { weightsOf } from './weights.js'

function readSentence(
  { id, text, clean }: CentralTask['sentences'][number],
  task: number,
  vocabulary: Vocabulary,
  weightOf: (concept: number) => number,
): CentralSentence {
  const segments = segment(tokenize(text, clean[0], vocabulary), vocabulary.spelling, weightOf)
  const weight = weightOfRange(segments, 0, segments.weight.length)
  return { id, text, base: clean[0], task, segments, weight, clauses: clausesOf(segments, weight) }
}

/** Capitals in a row, perhaps the initials of a phrase. @example "ĐMST" */
const INITIALS = /\p{Lu}{2}/u

/** The terms that texts are read by: those of the field, of the user, and those that the texts themselves use. */
function learn(
  texts: readonly string[],
  extraTerms: readonly string[],
  without: ReadonlySet<Signal>,
): { readonly terms: Lexicon; readonly vocabulary: Vocabulary; readonly read: readonly Tokens[] } {
  const known = newVocabulary(lexicon(extraTerms))
  const first = texts.map((text) => tokenize(text, 0, known))
  const learnt = without.has('collocations') ? [] : collocationsOf(first, known)
  const terms = lessened(withCollocations(known.lexicon, learnt), without)
  const expand = without.has('abbreviations') ? undefined : abbreviationsOf(first, known.spelling)
  const vocabulary = withTerms(known, terms, expand)
  const again = (text: string, index: number): Tokens => {
    const tokens = first[index]
    return tokens === undefined || INITIALS.test(text) ? tokenize(text, 0, vocabulary) : readAgain(tokens, vocabulary)
  }
  const whole = without.has('compounds')
    ? terms
    : withParts(terms, (word) => looseConcept(vocabulary, wordNumber(vocabulary, word)))
  return { terms: whole, vocabulary, read: texts.map(again) }
}

/** A lexicon without what is left out of the comparison. */
function lessened(terms: Lexicon, without: ReadonlySet<Signal>): Lexicon {
  return {
    ...terms,
    kinds: without.has('boilerplate') ? terms.kinds.map((kind) => (kind === BOILER ? EVERYDAY : kind)) : terms.kinds,
    kin: without.has('kin') ? terms.kin.map(() => []) : terms.kin,
  }
}

/** Reads the central document: its tasks, what their terms weigh, and where each term stands. */
export function readCentral(
  directive: Directive,
  { tasks: wanted, terms: extraTerms = [], without: left = [] }: AlignOptions = {},
): Central {
  const without = new Set(left)
  const tasks = tasksOf(directive, wanted)
  const passages = passagesOf(directive)
  const texts = passages.map((passage) => directive.clean.text.slice(passage.textFrom, passage.span[1]))
  const { terms, vocabulary, read } = learn(texts, extraTerms, without)
  const weightOf = weightsOf(vocabulary, read, without.has('rarity'))
  const sentences = tasks.flatMap((task, index) =>
    task.sentences.map((sentence) => readSentence(sentence, index, vocabulary, weightOf)),
  )
  const postings = new Map<number, ColumnDraft>()
  const carriers = new Map<number, ColumnDraft>()
  const clauseSentence: number[] = []
  const clauseStart: number[] = []
  sentences.forEach(({ segments, clauses }, sentence) => {
    clauseStart.push(clauseSentence.length)
    for (const { from, to } of clauses) {
      for (let term = from; term < to; term++) {
        const weight = segments.weight[term] ?? 0
        if (weight > 0) addTo(postings, segments.tokens.concept[term] ?? 0, clauseSentence.length, weight)
      }
      clauseSentence.push(sentence)
    }
    for (const [concept, share] of carriedBy(segments, 0, segments.weight.length, terms))
      addTo(carriers, concept, sentence, share)
  })
  clauseStart.push(clauseSentence.length)
  const known = knownPairs(vocabulary, read)
  const compounds = [...postings.keys()].flatMap((concept) => {
    const parts = terms.parts(concept)
    return parts.length > 0 ? [{ concept, parts }] : []
  })
  return {
    directive,
    tasks,
    sentences,
    lexicon: terms,
    vocabulary,
    weightOf,
    known,
    mend: mender(known, vocabulary.bare),
    clauseSentence: Int32Array.from(clauseSentence),
    clauseWeight: Float64Array.from(sentences.flatMap(({ clauses }) => clauses.map((clause) => clause.weight))),
    clauseStart: Int32Array.from(clauseStart),
    compounds,
    headPairs: headPairsOf(sentences, known.words),
    core: coreOf(sentences, terms, vocabulary),
    profile: profiles(carriers, postings, terms, compounds, sentences.length),
    shares: sharesWithout(without),
    without,
  }
}
