import { countsOf, eachFinding, type Checked } from '../../check/checked.js'
import { fittingIn, gravestFirst, type Ranked } from '../check/gravest.js'
import type { Finding } from '../../model/finding.js'
import { artifactLocation, BASE, lettersOf, resultOf, type SarifRun } from '../check/sarif-results.js'
import { descriptorOf } from '../check/sarif-rules.js'
import { findingSay, knownCount, type FindingSay } from '../check/words.js'
import type { Write } from '../format.js'
import { json } from '../json.js'
import { visible } from '../visible.js'

/** GitHub takes so many results of a run, of which it shows 5,000. */
const MOST_RESULTS = 25_000
/**
 * Letters of documents in all results. GitHub takes 10 MB when packed: what is not such a letter packs to next to nothing, and
 * of the letters hardly one takes more than a byte.
 *
 * Source: GitHub Docs, "SARIF results exceed one or more limits" and "SARIF file is too large".
 */
const ROOM = 8_000_000
const MOST_RULES = 25_000

/** So many findings at most. */
function* firstOf(ranked: Iterable<Ranked>, most: number): Generator<Finding, void> {
  let count = 0
  for (const { finding } of ranked) {
    count += 1
    if (count > most) return
    yield finding
  }
}

/** What the run has to say besides its results. */
function notifications({ outdated, unreadable }: Checked, leftOut: number, say: FindingSay): object[] {
  return [
    ...unreadable.slice(0, MOST_RESULTS).map(({ path, reason }) => ({
      descriptor: { id: 'document-unreadable' },
      level: 'error',
      message: { text: visible(say('check.unreadable-entry', { path, reason })) },
      ...(path !== '-' && { locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, undefined) } }] }),
    })),
    ...(leftOut === 0
      ? []
      : [
          {
            descriptor: { id: 'results-left-out' },
            level: 'warning',
            message: { text: say('check.left-out-results', { count: leftOut, most: MOST_RESULTS }) },
          },
        ]),
    ...outdated.map(({ path, ruleId, task, count }) => ({
      descriptor: { id: 'baseline-outdated' },
      level: 'note',
      message: {
        text: visible(
          `${say('check.outdated', { count })} ` +
            say(task === null ? 'check.outdated-entry' : 'check.outdated-entry-task', {
              path,
              rule: ruleId,
              task: task ?? '',
              count,
            }),
        ),
      },
    })),
  ]
}

/**
 * The findings as SARIF 2.1.0 (OASIS), for the code scanning of a forge: one run, within the limits of GitHub. No times and no
 * absolute folder: the same findings give the same bytes.
 */
export const checkSarif: Write<Checked> = (checked, { language, version }) => {
  const say = findingSay(language)
  const { documents, central, outdated } = checked
  const counts = countsOf(eachFinding(checked))
  const findings = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const rules = checked.rules.slice(0, MOST_RULES)
  const run: SarifRun = {
    artifacts: new Map(documents.map((document, index) => [document.path, { index, document }])),
    rules: new Map(rules.map(({ rule }, index) => [rule.id, index])),
    hasBaseline: counts.baselined > 0 || outdated.length > 0,
    hasSuppressions: knownCount(counts) > 0,
    say,
  }
  const kept = fittingIn(firstOf(gravestFirst(checked), MOST_RESULTS), ROOM, lettersOf)
  const told = notifications(checked, findings - kept.length, say)
  return json({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'doichieu',
            fullName: `doichieu ${version}`,
            semanticVersion: version,
            language,
            rules: rules.map((setting) => descriptorOf(setting, language, say)),
          },
        },
        automationDetails: { id: 'doichieu/check/' },
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [BASE]: { description: { text: 'The folder of the run.' } } },
        invocations: [
          { executionSuccessful: checked.unreadable.length === 0, ...(told.length > 0 && { toolExecutionNotifications: told }) },
        ],
        artifacts: documents.map(({ path, sha256 }) => ({
          location: artifactLocation(path, undefined),
          roles: ['analysisTarget'],
          hashes: { 'sha-256': sha256 },
        })),
        results: kept.map((finding) => resultOf(finding, run)),
        properties: { central, summary: counts },
      },
    ],
  })
}
