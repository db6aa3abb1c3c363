import type { CheckedDocument } from '../../check/checked.js'
import type { Finding, FindingPlace } from '../../model/finding.js'
import { cut } from '../typeset.js'
import { visible } from '../visible.js'
import { LEVELS } from './sarif-rules.js'
import { uriOf } from './uri.js'
import { placeWords, type FindingSay } from './words.js'

/** The name of the folder of the run, which no output states: viewers put the repository there. */
export const BASE = '%SRCROOT%'

/** GitHub reads so many locations of a result. */
const MOST_LOCATIONS = 1000

/** Columns that a quote takes. */
const QUOTED = 300

/** What results of one run share. */
export interface SarifRun {
  /** Index of each document in the run's `artifacts`, by path. */
  readonly artifacts: ReadonlyMap<string, { readonly index: number; readonly document: CheckedDocument }>
  /** Index of each rule in the driver's `rules`, by id. */
  readonly rules: ReadonlyMap<string, number>
  /** Whether findings were held against a baseline. */
  readonly hasBaseline: boolean
  /** Whether a finding is set aside: then each result says whether it is. */
  readonly hasSuppressions: boolean
  readonly say: FindingSay
}

/** An `artifactLocation` (SARIF 2.1.0, 3.4). */
export function artifactLocation(path: string, index: number | undefined): object {
  const { uri, isRelative } = uriOf(path)
  return { uri, ...(isRelative && { uriBaseId: BASE }), ...(index !== undefined && { index }) }
}

/** Text without what a viewer would take for a link within the message. @example "[x](1)" */
const unlinked = (text: string): string => visible(text).replaceAll('](', '] (')

function location(place: FindingPlace, path: string, message: string | null, id: number | null, run: SarifRun): object {
  const artifact = run.artifacts.get(path)
  const { line, column, endLine, endColumn, page, node, quote } = place
  // Nobody finds a line of our making in a PDF or a Word file: there the page says where it is, and the passage.
  const region =
    artifact?.document.isText === true
      ? { region: { startLine: line, ...(quote !== null && { startColumn: column, endLine, endColumn }) } }
      : {}
  return {
    ...(id !== null && { id }),
    physicalLocation: { artifactLocation: artifactLocation(path, artifact?.index), ...region },
    ...(node !== null && { logicalLocations: [{ fullyQualifiedName: node, kind: 'element' }] }),
    ...(message !== null && { message: { text: cut(unlinked(message), QUOTED) } }),
    ...((page !== null || quote !== null) && {
      properties: { ...(page !== null && { page }), ...(quote !== null && { quote: cut(visible(quote), QUOTED) }) },
    }),
  }
}

/** Why a result does not count (SARIF 2.1.0, 3.35); empty for one that does. */
function suppressionsOf({ state, stateReason }: Finding, say: FindingSay): object[] {
  if (state === 'new') return []
  const justification = visible(stateReason ?? say(state === 'baselined' ? 'check.accepted-external' : `state.${state}`))
  return [{ kind: state === 'suppressed' ? 'inSource' : 'external', status: 'accepted', justification }]
}

/** How many letters of documents a result has, about. */
export const lettersOf = ({ message, quote, stateReason, related }: Finding): number =>
  [quote, stateReason, ...related.slice(0, MOST_LOCATIONS).flatMap((each) => [each.message, each.quote])].reduce(
    (sum, text) => sum + Math.min(text?.length ?? 0, QUOTED),
    message.length,
  )

/** A finding as a `result` (SARIF 2.1.0, 3.27). */
export function resultOf(finding: Finding, run: SarifRun): object {
  const { ruleId, severity, message, file, task, fingerprint, state, confidence, related } = finding
  const isText = run.artifacts.get(file)?.document.isText === true
  const place = isText ? null : placeWords(finding, isText, run.say)
  const ruleIndex = run.rules.get(ruleId)
  const told = related.slice(0, MOST_LOCATIONS - 1)
  const more =
    related.length > told.length ? ` ${run.say('check.related-left-out', { count: related.length - told.length })}` : ''
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: `${place === null ? '' : `[${place}] `}${unlinked(message)}${more}` },
    locations: [location(finding, file, null, null, run)],
    ...(told.length > 0 && {
      relatedLocations: told.map((each, index) => location(each, file, each.message, index + 1, run)),
    }),
    // The second key is the one by which GitHub knows a finding again; it would else be made of the line alone, which all
    // findings about a document as a whole have in common.
    partialFingerprints: { 'doichieuFinding/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...(run.hasSuppressions && { suppressions: suppressionsOf(finding, run.say) }),
    ...(run.hasBaseline && { baselineState: state === 'baselined' ? 'unchanged' : 'new' }),
    properties: {
      ...(task !== null && { task }),
      ...(confidence !== null && { confidence }),
      ...(state !== 'new' && { state }),
    },
  }
}
