import type { Language, Say } from '../catalogue/catalogue.js'
import type { Comparison } from '../model/comparison.js'
import { bindingWords } from './binding.js'
import { customaryDate } from './customary-date.js'
import { type RosterRow, rosterRows } from './roster.js'
import { anticipationWords, shown, type Shown, silenceWords } from './shown.js'
import { messageRecords } from './source.js'

/** What is to be known of each document: pages that nobody has read, a number with two dates, a copy of another. */
const documentWords = ({ central, plans }: Shown, say: Say): string[] =>
  [central, ...plans.map(({ document }) => document)].flatMap(({ path, messages }) =>
    messageRecords(messages, say).map(({ reason }) => `${path}: ${reason}`),
  )

/** What a roster says that cannot be, or does not agree with the plans: a sentence each. */
export function rosterDoubtWords(rows: readonly RosterRow[], central: string, language: Language, say: Say): string[] {
  return rows.flatMap((row) => {
    const date = (iso: string | null): string => (iso === null ? '' : customaryDate(iso, language))
    return row.doubts.map((doubt) => {
      const { unit, path } = row
      switch (doubt) {
        case 'received-without-plan':
          return say('roster.received-without-plan', { unit, received: date(row.received) })
        case 'received-before-issue':
          return say('roster.received-before-issue', { unit, received: date(row.received), issued: date(row.issued) })
        case 'received-before-central':
          return say('roster.received-before-central', { unit, received: date(row.received), name: central })
        case 'other-level':
          return say('roster.other-level', {
            unit,
            path: path ?? '',
            level: say(`level.${row.level ?? 'unknown'}`),
            stated: say(`level.${row.statedLevel ?? 'unknown'}`),
          })
        case 'same-file':
          return say('roster.same-file', { unit, path: path ?? '' })
      }
    })
  })
}

/** {@link rosterDoubtWords} of a comparison, to tell the user of at once. Where nothing is doubtful, next to no work. */
export function rosterDoubts(comparison: Comparison, language: Language, say: Say): string[] {
  const { central, plans, roster = [] } = comparison
  if (rosterRows(central, plans, roster).every(({ doubts }) => doubts.length === 0)) return []
  const report = shown(comparison, language)
  return rosterDoubtWords(report.tally.roster, report.central.name, language, say)
}

/** All that is to be known beside the figures, a sentence each. */
export const remarkWords = (report: Shown, language: Language, say: Say): string[] => [
  ...silenceWords(report, say),
  ...anticipationWords(report, language, say),
  ...bindingWords(report, say),
  ...rosterDoubtWords(report.tally.roster, report.central.name, language, say),
  ...documentWords(report, say),
]
