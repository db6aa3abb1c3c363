import type { CentralTask } from '../model/comparison.js'
import type { Directive } from '../model/document.js'
import type { Clause } from './clauses.js'
import type { Lexicon } from './lexicon.js'
import type { KnownPairs } from './mend.js'
import type { Column, Compound, Profile } from './profiles.js'
import type { Segments } from './segments.js'
import type { Shares, Signal } from './signals.js'
import type { Mend } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'

/** Pairs of neighbouring words, `thành lập tổ`, in the heads of the sentences: how an obligation is put. */
export interface HeadPairs {
  /** Number of the pair of two words, by number; -1 where no head has it. */
  readonly numberOf: (word: number, next: number) => number
  /** By pair: the sentences in whose head it stands, and what share of the weight of that head's pairs it has. */
  readonly sentences: readonly Column[]
}

/** What the central document is about. */
export interface Core {
  /** Concepts of the terms that most of its sentences name: "đảng viên", "chi bộ". */
  readonly terms: ReadonlySet<number>
  /** 0 to 1: their share of the weight of its sentences. */
  readonly share: number
}

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
  readonly core: Core
  readonly shares: Shares
  /** What the comparison is not to go by. */
  readonly without: ReadonlySet<Signal>
}
