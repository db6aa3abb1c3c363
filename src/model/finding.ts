import type { Span } from './span.js'

/** How grave a finding is. What is no more than worth knowing is `info`. */
export type Severity = 'error' | 'warning' | 'info'

/** All of them, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/**
 * Whether a finding counts: `new` does; the others are known: it stands in the baseline, the text itself sets it aside, a
 * person has decided it.
 */
export type FindingState = 'new' | 'baselined' | 'suppressed' | 'decided'

/** A place in a document; lines and columns are counted from 1, in the text as it was read. */
export interface FindingPlace {
  readonly line: number
  readonly column: number
  readonly endLine: number
  /** The column behind the last character. */
  readonly endColumn: number
  /** Null where the document has no pages. */
  readonly page: number | null
  /** Id of the enclosing bullet, paragraph or item; null outside the body. */
  readonly node: string | null
  /** Row of the table that it is in, counted from 1 with the head; absent outside tables. */
  readonly row?: number
  /** The words that stand there, as printed in the clean text; null for the document as a whole. */
  readonly quote: string | null
}

/** The line of the clean text that a finding is in, shortened around it. */
export interface Excerpt {
  readonly text: string
  /** Where in `text` the quote stands. */
  readonly span: Span
}

/** A second place that a finding is about: the earlier date of two, the closest passage of what is omitted. */
export interface RelatedPlace extends FindingPlace {
  readonly message: string
}

/** A change of the source text that needs no judgement. */
export interface FindingFix {
  /** In the source text. */
  readonly span: Span
  readonly replacement: string
}

/** What a rule found ("phát hiện"). */
export interface Finding extends FindingPlace {
  readonly ruleId: string
  readonly severity: Severity
  /**
   * Why it is less grave than its rule: the document is of a kind of which less is asked, its level is not known, or the finding is
   * not sure; absent where it is not, or where its message says why.
   */
  readonly lowered?: 'kind' | 'level' | 'unsure'
  /** One sentence, in the language of the run. */
  readonly message: string
  /** What to do about it. */
  readonly help: string
  /** Path of the document, as output names it. */
  readonly file: string
  /** Id of the central task or sentence that it is about; null where it is about none. */
  readonly task: string | null
  /** Stays as long as the rule, the task and the words do, wherever they stand: 16 hexadecimal digits. */
  readonly fingerprint: string
  readonly state: FindingState
  /** Why it does not count, in the words of who said so; null for a new one, and where nobody said. */
  readonly stateReason: string | null
  /** 0 to 1: how sure it is; null where nothing can be unsure. */
  readonly confidence: number | null
  readonly excerpt: Excerpt | null
  readonly related: readonly RelatedPlace[]
  readonly fixes: readonly FindingFix[]
}
