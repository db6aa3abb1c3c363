import type { CentralTask } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import type { Central, CentralSentence } from './central.js'
import { clausesOf } from './clauses.js'
import { carriedBy } from './cover.js'
import { headPairsOf } from './head-pairs.js'
import { lexicon } from './lexicon.js'
import { knownPairs, mender } from './mend.js'
import { addTo, type ColumnDraft, profiles } from './profiles.js'
import { segment, weightOfRange } from './segments.js'
import { coreOf } from './subject.js'
import { tasksOf } from './tasks.js'
import { newVocabulary, tokenize, type Vocabulary } from './tokens.js'
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
    core: coreOf(sentences, terms, vocabulary),
    profile: profiles(carriers, postings, terms, compounds, sentences.length),
  }
}
