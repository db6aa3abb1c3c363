import { fill, type Language } from '../../catalogue/catalogue.js'
import { findings as en } from '../../catalogue/en/findings.js'
import { findings as vi } from '../../catalogue/vi/findings.js'
import { countsOf, eachFinding, type Checked, type FindingCounts } from '../../check/checked.js'
import type { Finding, FindingPlace } from '../../model/finding.js'
import { visible } from '../visible.js'
import { percent } from '../wording.js'

/** Says a message of the reports of `check`; apart from the other messages, so that no other command loads them. */
export type FindingSay = (key: keyof typeof vi, values?: Readonly<Record<string, string | number>>) => string

/** The messages of the reports of `check` in one language. */
export function findingSay(language: Language): FindingSay {
  const words: Readonly<Record<keyof typeof vi, string>> = language === 'vi' ? vi : en
  return (key, values) => (values === undefined ? words[key] : fill(words[key], values))
}

/** What CI obeys where it reads it in a log: a command of GitHub's at the start of a line, one of Azure's anywhere. @example "::add-mask::", "##[group]", "##vso[" */
const LOG_COMMAND = /::|##(?=\w*\[)/g

/** Text of a document as it may stand in a log: nothing in it steers a terminal, or a CI that reads along. */
export const inLog = (text: string): string => visible(text).replace(LOG_COMMAND, ([first = '']) => `${first} ${first}`)

/**
 * Where something stands, as a person looks for it: line and column of a text, the page of a PDF, else the id of the passage.
 *
 * @returns null for the document as a whole, and where nothing tells
 */
export function placeWords(
  { line, column, page, node, row, quote }: FindingPlace,
  isText: boolean,
  say: FindingSay,
): string | null {
  if (quote === null) return null
  if (isText) return `${String(line)}:${String(column)}`
  if (page !== null) return say('check.page', { page })
  return row === undefined ? node : say(node === null ? 'check.row-alone' : 'check.row', { node: node ?? '', row })
}

/** From here on a finding is told without how sure it is. */
const SURE = 0.8

/** How sure a finding is, where it is not, and why else it is less grave than its rule: `62% sure`; null for the others. */
export function doubtWords({ confidence, lowered }: Finding, say: FindingSay): string | null {
  const doubts = [
    ...(confidence === null || confidence >= SURE ? [] : [say('check.sure', { share: percent(confidence) })]),
    ...(lowered === undefined || (lowered === 'unsure' && confidence !== null && confidence < SURE)
      ? []
      : [say(`check.lowered-${lowered}`)]),
  ]
  return doubts.length === 0 ? null : doubts.join('; ')
}

/** Why a finding does not count: `decided by a person: no cooperative has members`. */
export function stateWords({ state, stateReason }: Finding, say: FindingSay): string {
  const words = say(`state.${state}`)
  return stateReason === null ? words : say('state.because', { state: words, reason: stateReason })
}

/** How many findings do not count. */
export const knownCount = ({ baselined, suppressed, decided }: FindingCounts): number => baselined + suppressed + decided

/** What a run comes to, a sentence each: what counts and, always, what does not; what was not heard, where something was not. */
export function totalsWords(checked: Checked, say: FindingSay): readonly [string, ...string[]] {
  const counts = countsOf(eachFinding(checked))
  return [
    say('check.documents', { documents: checked.documents.length, ...counts }),
    say('check.not-counted', { ...counts }),
    ...(checked.unreadable.length === 0 ? [] : [say('check.unreadable', { count: checked.unreadable.length })]),
    ...(checked.unheard === undefined || checked.unheard === 0 ? [] : [say('check.unheard', { count: checked.unheard })]),
  ]
}
