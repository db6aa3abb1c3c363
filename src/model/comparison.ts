import type { BothLanguages } from './applicability.js'
import type { RosterUnit } from './configuration.js'
import type { ChainOfLevels, SharedPassage, VersionComparison } from './course.js'
import type { DecidedBy, DecisionsInForce, OfferedDecision } from './decision.js'
import type { Directive, QualitativeTarget, Target } from './document.js'
import type { Span } from './span.js'

/** How a plan takes up a central sentence: word for word, with a change of substance, or not at all. */
export type Label = 'adopted' | 'localized' | 'omitted'

export type ChangeKind =
  'actor' | 'scope' | 'term' | 'number' | 'deadline' | 'condition' | 'strength' | 'dropped' | 'added' | 'merged' | 'reworded'

/** A passage of the plan that carries the sentence. `quote` equals its slice of the plan's clean text. */
export interface Evidence {
  /** Id of the enclosing bullet, paragraph or item; null outside the body. */
  readonly node: string | null
  readonly quote: string
  readonly clean: Span
  readonly page: number | null
  /** 0 to 1: the share of the sentence's weight that the passage carries. */
  readonly coverage: number
}

/** Why a passage does not count, or only in part: a code that the catalogue words, and the phrases it is about. */
export interface Reason {
  readonly code: 'shares_little' | 'shares_theme' | 'lacks_core' | 'serves_another_task' | 'next_best'
  /** Words of the passage, as printed, that the central sentence has too. */
  readonly shared: readonly string[]
  /** Phrases of the central sentence that the passage lacks. */
  readonly missing: readonly string[]
  /** Id of the task that explains the passage better. */
  readonly task?: string
}

/** The closest passages: what is left when nothing counts, or what came next. */
export interface NearMiss {
  readonly node: string | null
  readonly quote: string
  readonly clean: Span
  readonly why: Reason
}

/** A passage that gives the task a lead or a date, beside the one that decides. */
export interface AssignedIn {
  readonly node: string | null
  readonly actor: string | null
  readonly deadline: string | null
}

/** What a localized sentence changes, with both wordings. */
export interface Change {
  readonly kind: ChangeKind
  readonly central: string | null
  readonly plan: string | null
}

/** A run of the word difference between a central sentence and the passage that decides. */
export interface Difference {
  readonly op: 'equal' | 'removed' | 'added'
  readonly text: string
}

/** The verdict on one central sentence. */
export interface SentenceVerdict {
  /** `III.1.3/2.1` */
  readonly id: string
  readonly text: string
  readonly label: Label
  /** Whether the sentence binds a plan of this level; null where nothing says. */
  readonly applies: boolean | null
  /** Why it does not; null where it does, or no reason is given. */
  readonly appliesWhy: BothLanguages | null
  /** 0 to 1 */
  readonly confidence: number
  /** Whether a person should look. */
  readonly review: boolean
  /** A person's decision on it; null where nobody has decided. */
  readonly decidedBy: DecidedBy | null
  /** What was decided on the same wording in another plan, where nobody has decided here. */
  readonly offered?: OfferedDecision
  /** Best first; empty when omitted. */
  readonly evidence: readonly Evidence[]
  /** Up to three, best first. */
  readonly nearest: readonly NearMiss[]
  readonly assignedIn: readonly AssignedIn[]
  readonly changes: readonly Change[]
  /** Against the first evidence; empty when omitted. */
  readonly difference: readonly Difference[]
}

/** The verdict on one task: adopted when all its sentences are, omitted when all are, else localized. */
export interface TaskVerdict {
  /** `III.1.3/2` */
  readonly id: string
  readonly label: Label
  /** Whether it binds a plan of this level: false when none of its sentences does, true when one does, null where nothing says. */
  readonly applies: boolean | null
  readonly omittedSentences: number
  readonly sentences: readonly SentenceVerdict[]
}

/** What counts of the verdict on a task: enough for sums and signs. */
export interface TaskMark extends Pick<TaskVerdict, 'id' | 'label' | 'applies'> {
  readonly sentences: readonly Pick<SentenceVerdict, 'id' | 'label' | 'applies' | 'review'>[]
}

/** A task of the central document: a bullet, an unmarked paragraph or a clause item, in sentences. */
export interface CentralTask {
  readonly id: string
  readonly text: string
  /** Titles of the sections it stands in, outermost first. */
  readonly path: readonly string[]
  readonly sentences: readonly { readonly id: string; readonly text: string; readonly clean: Span }[]
}

/** How the plan stands to the central document. */
export interface Relation {
  readonly citesCentral: boolean
  readonly predatesCentral: boolean | null
  /** The words this rests on, as printed. */
  readonly evidence: string | null
  /** Path of the plan of the same run that the words stand in; null for the plan's own words. */
  readonly evidenceFrom: string | null
  /** When the plan was issued, as far as its own words or that other plan say: `2021-08-30`, `2021-08`, `2021`; else null. */
  readonly issued: string | null
}

/** A target of the resolution against the plan's, with the years in which each is due. */
export interface TargetComparison {
  /** Whether a figure is to be reached, or an aim that has none; the plan may answer an aim in words of any kind. */
  readonly kind: 'figure' | 'aim'
  readonly central: Target | QualitativeTarget | null
  readonly plan: Target | QualitativeTarget | null
  readonly status: 'kept' | 'raised' | 'lowered' | 'reworded' | 'omitted' | 'added'
}

/** What the plan has that the resolution has not. */
export interface OwnInitiative {
  readonly node: string | null
  readonly quote: string
  readonly clean: Span
}

/** Counts of one plan. */
export interface Summary {
  readonly tasks: {
    readonly adopted: number
    readonly localized: number
    readonly omitted: number
    readonly notApplicable: number
  }
  readonly sentences: { readonly adopted: number; readonly localized: number; readonly omitted: number; readonly review: number }
  readonly own: number
  /** Sentences that persons decided, and of these: those whose decision is suspect, and omissions that are accepted. */
  readonly decided: { readonly sentences: number; readonly suspect: number; readonly justified: number }
}

/** All that was found about one plan. */
export interface PlanComparison {
  readonly plan: Directive
  readonly relation: Relation
  readonly tasks: readonly TaskVerdict[]
  /** What counts of `tasks`, where these are not in memory; it is no part of a copy. */
  readonly marks?: readonly TaskMark[]
  readonly targets: readonly TargetComparison[]
  readonly own: readonly OwnInitiative[]
  readonly summary: Summary
  /** How it stands to the documents between it and the centre, where these were named. */
  readonly chain?: ChainOfLevels
  /** How it stands to an earlier version of itself, where that was named. */
  readonly version?: VersionComparison
  /** What it has word for word from older plans of the same province, where that was asked for. */
  readonly siblings?: readonly SharedPassage[]
}

/** A unit that is to issue a plan, and the plan of this run that is its own. */
export interface RosterPlace extends RosterUnit {
  /** Path of its plan; null while it has issued none ("chưa ban hành"). */
  readonly path: string | null
}

/** A document of the run of which nothing is known, for it could not be read, or not be done. */
export interface UnreadableDocument {
  /** As output names it. */
  readonly path: string
  /** Why, in the language of the run. */
  readonly reason: string
}

/** Plans against one central document. */
export interface Comparison {
  readonly central: Directive
  readonly tasks: readonly CentralTask[]
  readonly plans: readonly PlanComparison[]
  /** The plans that are missing among these, in the order of the inputs; none where all could be compared. */
  readonly unreadable?: readonly UnreadableDocument[]
  /** The units that are to issue a plan; none where nothing says. */
  readonly roster?: readonly RosterPlace[]
  /** The decisions of the run, also those on other plans; none where no file of them was read. */
  readonly decisions?: DecisionsInForce
}
