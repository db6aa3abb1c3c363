import type { Applicability } from '../model/applicability.js'
import type { Comparison, PlanComparison } from '../model/comparison.js'
import type { Preset } from '../model/configuration.js'
import type { Decision } from '../model/decision.js'
import type { Directive } from '../model/document.js'
import type { Severity } from '../model/finding.js'
import type { Span } from '../model/span.js'

/** The same words in both languages. `{name}` stands for a value, `{count|task|tasks}` for the first word if it is 1, else the second. */
export interface Worded {
  readonly vi: string
  readonly en: string
}

/** What a rule is about: documentation lists the rules by these. */
export type RuleGroup = 'tasks' | 'targets' | 'assignments' | 'citations' | 'structure' | 'header' | 'text'

/** A value that a rule can be given. */
export type OptionValue = number | boolean | string | readonly string[]

/** One option of a rule. Its type is that of its default. */
export interface RuleOption<Value extends OptionValue = OptionValue> {
  readonly default: Value
  readonly about: Worded
  /** Least and greatest number. */
  readonly range?: readonly [least: number, most: number]
  /** The words that are allowed. */
  readonly values?: readonly string[]
}

export type RuleOptions = Readonly<Record<string, OptionValue>>

/**
 * Why a document is judged as a plan whatever it calls itself: a set of the configuration names it one, or nothing that the
 * documents say of themselves is believed (`--trusted`).
 */
export type AsPlan = 'named' | 'trusted'

/** What a rule looks at. */
export interface Subject {
  readonly document: Directive
  /** Absent where the document may be what it calls itself. */
  readonly asPlan?: AsPlan | undefined
  /** How it takes up the central document; null for a document that is not compared. */
  readonly plan: PlanComparison | null
  /** The central document with its tasks; null where nothing is compared. */
  readonly central: Pick<Comparison, 'central' | 'tasks'> | null
}

/** The same, for a rule that needs the comparison. */
export interface ComparedSubject extends Subject {
  readonly plan: PlanComparison
  readonly central: Pick<Comparison, 'central' | 'tasks'>
}

/** A place in the clean text; or in the source text, for what normalizing takes away. */
export type Place = { readonly clean: Span } | { readonly source: Span }

/** What stands for the placeholders of a message. */
export type MessageValues = Readonly<Record<string, string | number | Worded>>

/** What a rule says of a place. */
export interface Report {
  /** Key of the rule's `messages`. */
  readonly message: string
  /** A value in both languages is said in that of the run. */
  readonly values?: MessageValues
  /** Null for the document as a whole. */
  readonly place: Place | null
  /** Id of the central task or sentence that it is about. */
  readonly task?: string
  /**
   * The words that it rests on, which its fingerprint is made of: those of the place unless said. They are to be such that
   * the finding is another one when they change.
   */
  readonly basis?: string
  /** 0 to 1 */
  readonly confidence?: number
  /** Less grave than the rule is set to, where it is unsure; graver never. */
  readonly atMost?: Severity
  /** A person has decided that it is so: it is told and does not count. The reason that person gave, or an empty text. */
  readonly decided?: string
  readonly related?: readonly {
    readonly message: string
    readonly values?: MessageValues
    readonly place: Place
  }[]
  /** What mends it without judgement, in the source text, in order and without overlap. */
  readonly fixes?: readonly { readonly span: Span; readonly replacement: string }[]
}

/** A short document that shows what a rule finds, or what it leaves alone: its documentation and its first test. */
export interface RuleExample {
  readonly kind: 'bad' | 'good'
  /** The document: its text, or its bytes where the encoding matters. */
  readonly text: string | Uint8Array
  /** Whether misread words are looked for, as in what was recognized from pictures. */
  readonly recognized?: true
  /** The central document, for rules that compare. */
  readonly central?: string
  /** Which levels its tasks bind. */
  readonly applicability?: Applicability
  /** Other plans of the same run. */
  readonly beside?: readonly string[]
  /** What persons decided; the plan of an example is `memory.txt`. */
  readonly decisions?: readonly Decision[]
  readonly options?: RuleOptions
  /** What is found in a bad one: the words that each finding stands at, in order; for the document as a whole an empty text. */
  readonly finds?: readonly string[]
}

interface RuleOf<Options extends RuleOptions> {
  /** Permanent; its file is named like it: `task-omitted`. */
  readonly id: string
  readonly group: RuleGroup
  /** Its severity in each preset that has it. */
  readonly presets: Readonly<Partial<Record<Preset, Severity>>>
  /** Whether it tells less gravely than it is set to what it is unsure of, or what can be asked of a document only in part. */
  readonly lowers?: true
  /** What it finds, in a few words. */
  readonly title: Worded
  /** Why that matters, and the custom or regulation that it rests on. */
  readonly reason: Worded
  /** What to do about a finding. */
  readonly mend: Worded
  readonly messages: Readonly<Record<string, Worded>>
  readonly options: { readonly [Name in keyof Options]: RuleOption<Options[Name]> }
  readonly examples: readonly RuleExample[]
}

/** A rule on a document for itself. */
interface DocumentRule<Options extends RuleOptions> extends RuleOf<Options> {
  readonly looksAt: 'document'
  readonly run: (subject: Subject, options: Options) => readonly Report[]
}

/** A rule on a document beside the central one. */
interface ComparisonRule<Options extends RuleOptions> extends RuleOf<Options> {
  readonly looksAt: 'comparison'
  /** Whether it looks at a copy of the central document too, of which nothing else is asked. */
  readonly evenCentral?: true
  readonly run: (subject: ComparedSubject, options: Options) => readonly Report[]
}

/** One rule. It says what it sees and nothing else: severity, state and place are the business of `check`. */
export type Rule = DocumentRule<RuleOptions> | ComparisonRule<RuleOptions>

/** A rule whose options have the types of their defaults. */
export function rule<Options extends RuleOptions>(definition: DocumentRule<Options> | ComparisonRule<Options>): Rule {
  // What `check` hands over has been held against the defaults (`settings.ts`), which is all that the types say.
  return definition as unknown as Rule
}
