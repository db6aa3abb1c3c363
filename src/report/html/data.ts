/**
 * What the report's page is given, as plain JSON: facts of all plans, on which it filters and draws the matrix, and apart
 * from them the texts of each plan, which are opened when they are looked at. Read by the page itself: nothing is
 * imported here.
 */

/** A document as the page names it. */
export interface DocumentFacts {
  readonly path: string
  readonly name: string
  /** As customary; null where unknown. */
  readonly date: string | null
  readonly sha256: string
}

/** Counts of sentences and tasks, as in every format. */
export interface Counts {
  readonly tasks: {
    readonly adopted: number
    readonly localized: number
    readonly omitted: number
    readonly notApplicable: number
  }
  readonly sentences: { readonly adopted: number; readonly localized: number; readonly omitted: number; readonly review: number }
  readonly own: number
}

/** A sentence of the central document. */
export interface SentenceFacts {
  readonly id: string
  readonly text: string
  /** Its fingerprint, for decisions. */
  readonly print: string
}

export interface TaskFacts {
  readonly id: string
  readonly text: string
  /** Titles of the sections around it. */
  readonly path: readonly string[]
  /** Index of its first sentence among all. */
  readonly from: number
  readonly sentences: readonly SentenceFacts[]
}

/** Tasks under one heading: indices. */
export interface GroupFacts {
  readonly id: string
  readonly title: string
  readonly tasks: readonly number[]
}

/** One plan in figures. */
export interface PlanFacts {
  /** From 1. */
  readonly number: number
  readonly document: DocumentFacts
  /** How the file of decisions names it. */
  readonly decides: string
  /** For the heads of columns. */
  readonly short: string
  readonly relation: string
  /** Key of `level.*`. */
  readonly level: string
  /** 0 to 1; null where nothing binds. */
  readonly coverage: number | null
  readonly counts: Counts
  /** A sign for each task, a blank where there is no verdict: `=~-X.`. */
  readonly signs: string
  /** `?` for each task that has a sentence to look at, else a blank. */
  readonly doubts: string
  /** Three letters of base64 for each central sentence, read by `view/facts.ts`. */
  readonly facts: string
  /** Indices of sentences omitted for sure, the surest first; and of those to look at, the least sure first. The first few. */
  readonly omitted: readonly number[]
  readonly review: readonly number[]
  /** How many there are of each. */
  readonly omittedInAll: number
  readonly reviewInAll: number
  /** Fingerprint of all its text, for decisions that rest on no passage. */
  readonly print: string
}

/** Counts of a level, or of all plans. */
export interface GroupCounts {
  /** Key of `level.*`; null for all. */
  readonly level: string | null
  readonly plans: number
  readonly counts: Counts
  readonly coverage: number | null
}

export interface RosterFacts {
  readonly unit: string
  readonly depth: number
  readonly status: string
  /** Whether it has issued none. */
  readonly missing: boolean
  readonly days: string
  readonly received: string
}

/** A task or sentence that does not bind some plans. */
export interface UnbindingFacts {
  readonly id: string
  readonly text: string
  readonly why: string
  /** The plans by what they make of it all the same; numbers only where there are few. */
  readonly verdicts: readonly { readonly label: string; readonly count: number; readonly plans: readonly number[] }[]
}

/** A decision of the run, as its file says it: an entry of `doichieu.decisions.yml` (schemas/decisions.schema.json). */
export interface DecisionEntry {
  readonly task: string
  readonly plan: string
  readonly label: 'adopted' | 'localized' | 'omitted' | 'not_applicable'
  readonly justified?: boolean
  readonly why?: string
  readonly who: string
  readonly when: string
  readonly where?: readonly string[]
  readonly seen?: { readonly central: string; readonly plan: string }
}

/** All but the texts. */
export interface PageData {
  readonly version: string
  readonly language: string
  readonly title: string
  readonly central: DocumentFacts
  readonly tasks: readonly TaskFacts[]
  readonly groups: readonly GroupFacts[]
  readonly plans: readonly PlanFacts[]
  readonly levels: readonly GroupCounts[]
  readonly all: GroupCounts
  /** By task: how many plans keep, localize, omit it, do not have to do with it, should be looked at. */
  readonly byTask: readonly (readonly [adopted: number, localized: number, omitted: number, none: number, review: number])[]
  readonly roster: readonly RosterFacts[]
  readonly rosterCounts: string
  /** The decisions of the run, also on other plans. */
  readonly inForce: readonly DecisionEntry[]
  /** How much persons decided, in words; empty where they decided nothing. */
  readonly decided: string
  /** Plans that could not be compared, in words: how many, the first of them, how many more; null where all could. */
  readonly unread: { readonly count: string; readonly entries: readonly string[]; readonly more: string | null } | null
  /** What is to be known first, in sentences. */
  readonly remarks: readonly string[]
  /** Tasks that more than half of the plans omit, wholly or in part. */
  readonly mostOmitted: readonly { readonly task: number; readonly wholly: number; readonly partly: number }[]
  readonly unbinding: readonly UnbindingFacts[]
  readonly messages: Readonly<Record<string, string>>
}

/** From, length, and what it is: -1 differing words, else the index of a kind of change. */
export type Mark = readonly [from: number, length: number, kind: number]

/** What there is to read about one sentence in one plan. Texts and ids of nodes are indices into `texts`; -1 is none. */
export interface SentenceDetails {
  /** Percent. */
  readonly sure: number
  /** Passages, best first: node, quote, page, percent of the sentence that it carries. */
  readonly passages: readonly (readonly [node: number, quote: number, page: number | null, share: number])[]
  /** Passages that came next: node, quote, why it does not count. */
  readonly nearest: readonly (readonly [node: number, quote: number, why: number])[]
  /** Who leads and by when: words, node. */
  readonly assigned: readonly (readonly [words: number, node: number])[]
  /** Kinds of change with both wordings, in words. */
  readonly changes: readonly (readonly [kind: number, words: number])[]
  /** In the central sentence, and in the first passage. */
  readonly marks: readonly [central: readonly Mark[], plan: readonly Mark[]]
  /** That it does not bind, and why; -1 where it does, or nothing says. */
  readonly why: number
  /** Whose decision the verdict is; -1 where it is none. */
  readonly by: number
  /** A person's decision of the run, and one offered from another plan, in words; -1 for none. */
  readonly decided: number
  readonly offered: number
  /** The nodes that a decision that it is taken up rests on, and their fingerprint. */
  readonly where: readonly number[]
  readonly print: string
}

/** A target of both sides: texts, nodes, and the key of `target.*`. */
export interface TargetDetails {
  readonly central: readonly [text: number, node: number] | null
  readonly plan: readonly [text: number, node: number] | null
  readonly status: string
}

/** The texts of one plan. */
export interface PlanDetails {
  readonly texts: readonly string[]
  /** By index of the central sentence; null where there is no verdict. */
  readonly sentences: readonly (SentenceDetails | null)[]
  readonly targets: readonly TargetDetails[]
  readonly own: readonly (readonly [text: number, node: number])[]
  /** Ways through the levels between, passages shared with neighbours, an earlier version: titles with lines. */
  readonly courses: readonly (readonly [title: number, lines: readonly number[]])[]
}
