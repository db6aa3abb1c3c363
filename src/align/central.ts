import type { CentralTask } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import { type Clause, clausesOf } from './clauses.js'
import { carriedBy } from './cover.js'
import { type HeadPairs, headPairsOf } from './head-pairs.js'
import { lexicon, type Lexicon } from './lexicon.js'
import { type KnownPairs, knownPairs, mender } from './mend.js'
import { addTo, type ColumnDraft, type Compound, type Profile, profiles } from './profiles.js'
import { type Segments, segment, weightOfRange } from './segments.js'
import { tasksOf } from './tasks.js'
import { type Mend, newVocabulary, tokenize, type Vocabulary } from './tokens.js'
import { passagesOf } from './units.js'
import { weightsOf } from './weights.js'

/** A central sentence as it is compared. */
export interface CentralSentence {
  readonly id: string
  readonly text: string
  /** Where `text` begins in the clean text. */
  readonly base: number
  /** Index of its task. */
  readonly task: number
  readonly segments: Segments
  readonly weight: number
  readonly clauses: readonly Clause[]
}

/** The central document, read once for all plans. */
export interface Central {
  readonly directive: Directive
  readonly tasks: readonly CentralTask[]
  readonly sentences: readonly CentralSentence[]
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
  /** What a concept weighs, in nats. */
  readonly weightOf: (concept: number) => number
  readonly known: KnownPairs
  readonly mend: Mend
  /** By clause, counted through all sentences: its sentence and its weight. */
  readonly clauseSentence: Int32Array
  readonly clauseWeight: Float64Array
  /** By sentence: its first clause; one more entry than there are sentences. */
  readonly clauseStart: Int32Array
  /** Long terms of the central sentences, with what they are made of. */
  readonly compounds: readonly Compound[]
  readonly profile: (concept: number) => Profile
  /** Pairs of neighbouring words in the heads of the sentences. */
  readonly headPairs: HeadPairs
}

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

/** Reads the central document: its tasks, what their terms weigh, and where each term stands. */
export function readCentral(directive: Directive, wanted?: readonly string[], extraTerms: readonly string[] = []): Central {
  const terms = lexicon(extraTerms)
  const vocabulary = newVocabulary(terms)
  const tasks = tasksOf(directive, wanted)
  const passages = passagesOf(directive)
  const texts = passages.map((passage) => directive.clean.text.slice(passage.textFrom, passage.span[1]))
  const read = texts.map((text) => tokenize(text, 0, vocabulary))
  const weightOf = weightsOf(vocabulary, read)
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
    const parts = terms.parts[concept] ?? []
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
    profile: profiles(carriers, postings, terms, compounds, sentences.length),
  }
}
