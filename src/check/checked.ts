import type { UnreadableDocument } from '../model/comparison.js'
import { SEVERITIES, type Finding, type Severity } from '../model/finding.js'
import type { SourceText } from '../model/source-text.js'
import type { RuleSettings } from './settings.js'

/** A document that was looked at. */
export interface CheckedDocument {
  /** As output names it. */
  readonly path: string
  readonly sha256: string
  /** Whether lines and columns of findings are those of the file: {@link isTextFile}. */
  readonly isText: boolean
  /** Whether it bears a mark of secrecy, or may bear one that was not read. */
  readonly isSecret: boolean
  /** Its findings, in the order of the document, whatever their state. */
  readonly findings: readonly Finding[]
}

/** Whether a file is text as it is. The lines of a PDF, of a Word file or of a scan are of our own making: nobody finds them there. */
export const isTextFile = ({ syntax, lines, pages }: SourceText): boolean =>
  syntax === 'markdown' || (lines === undefined && pages.every(({ readBy }) => readBy === 'plain'))

/** An entry of the baseline that nothing in this run answers to any more. */
export interface OutdatedEntry {
  readonly path: string
  readonly ruleId: string
  readonly task: string | null
  readonly count: number
}

/** What a run of `check` found: all that formats write. */
export interface Checked {
  /** Path and sha256 of the central document; null where nothing was compared. */
  readonly central: { readonly path: string; readonly sha256: string } | null
  /** In the order of the inputs. */
  readonly documents: readonly CheckedDocument[]
  /** Documents of the run that could not be read; none where all were. */
  readonly unreadable: readonly UnreadableDocument[]
  /** All rules that were in force for some document. */
  readonly rules: RuleSettings
  readonly outdated: readonly OutdatedEntry[]
  /** How many suppressions in the texts were not heard (`--no-inline`); absent where they are heard. */
  readonly unheard?: number
}

/** Counts of findings: new ones by severity, the others by state. */
export interface FindingCounts {
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly baselined: number
  readonly suppressed: number
  readonly decided: number
}

/** Counts findings. Every format takes its figures from here. */
export function countsOf(findings: Iterable<Finding>): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0, baselined: 0, suppressed: 0, decided: 0 }
  for (const { state, severity } of findings) counts[state === 'new' ? severity : state] += 1
  return counts
}

/** The findings of a run one by one, document after document: of many documents they are not all in memory. */
export function* eachFinding({ documents }: Checked): Generator<Finding, void> {
  for (const { findings } of documents) yield* findings
}

/** All findings of a run, document after document. */
export const findingsOf = ({ documents }: Checked): Finding[] => documents.flatMap(({ findings }) => findings)

/** Whether a severity is at or above another. */
export const isAtLeast = (severity: Severity, least: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least)
