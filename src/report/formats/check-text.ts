import { countsOf, eachFinding, type Checked, type CheckedDocument, type OutdatedEntry } from '../../check/checked.js'
import type { Finding } from '../../model/finding.js'
import { groupsOf, type Group } from '../check/groups.js'
import { passageLines } from '../check/passage.js'
import { doubtWords, findingSay, inLog, placeWords, stateWords, totalsWords, type FindingSay } from '../check/words.js'
import type { Style } from '../format.js'
import { joined } from '../parts.js'
import { columns, cut, pad, widest, wrap } from '../typeset.js'

/** Digits of the sha256 that tell two files apart at a glance; the machine-readable formats have all. */
const DIGITS = 12
/** Documents without findings that are named, unless all is asked for. */
const MOST_QUIET = 10
/** From here on findings of the same words are told once, with all their places. */
const ALIKE = 4
/** The widest column of places; a longer place stands on a line of its own. */
const WIDEST_PLACE = 12
/** The widest column of ids of rules. */
const WIDEST_ID = 28
const INDENT = '  '

/** What the parts of this report share. */
interface Page extends Style {
  readonly tell: FindingSay
}

const strong = (text: string, { paint }: Page): string => paint?.strong(text) ?? text

/** Wrapped text whose first line has a painted beginning. */
function painted(lines: readonly string[], words: string, paint: ((text: string) => string) | undefined): string[] {
  const [first = '', ...rest] = lines
  return [paint === undefined ? first : first.replace(words, () => paint(words)), ...rest]
}

/** Other places that a finding is about, with the words there. */
const relatedLines = ({ related }: Finding, { isText }: CheckedDocument, indent: string, { tell, width }: Page): string[] =>
  related.flatMap((each) => {
    const place = placeWords(each, isText, tell)
    const words =
      each.quote === null || each.message.includes(each.quote) ? each.message : `${each.message} “${cut(each.quote, width)}”`
    return wrap(inLog(words), width, `${indent}→ ${place === null ? '' : `${place}  `}`)
  })

/** One finding: its place, its message, the passage with what was found marked, and what else it is about. */
function findingLines(
  finding: Finding,
  document: CheckedDocument,
  placeColumns: number,
  page: Page,
  also: readonly Finding[],
): string[] {
  const { tell, width, paint } = page
  const place = placeWords(finding, document.isText, tell) ?? '–'
  const doubt = doubtWords(finding, tell)
  const label = `${INDENT}${pad(place, placeColumns)}  `
  const indent = ' '.repeat(INDENT.length + placeColumns + 2)
  const message = inLog(doubt === null ? finding.message : `${finding.message} [${doubt}]`)
  const lines =
    columns(place) > placeColumns ? [...wrap(place, width, INDENT), ...wrap(message, width, indent)] : wrap(message, width, label)
  const places = also.map((each) => placeWords(each, document.isText, tell) ?? '–')
  return [
    ...painted(lines, place, paint?.strong),
    ...(finding.excerpt === null
      ? []
      : passageLines(finding.excerpt, width - columns(indent), paint?.[finding.severity]).map((line) => indent + line)),
    ...relatedLines(finding, document, indent, page),
    ...(places.length === 0 ? [] : wrap(tell('check.also-at', { places: places.join(', ') }), width, indent)),
  ]
}

/** The findings of one rule in a document. */
function groupLines({ severity, ruleId, title, alike }: Group, document: CheckedDocument, page: Page): string[] {
  const { tell, width, paint, details } = page
  const findings = alike.flat()
  const words = tell(`severity.${severity}`)
  const head = { severity: words, title, rule: ruleId, count: findings.length }
  const placeColumns = Math.min(WIDEST_PLACE, widest(findings.map((each) => placeWords(each, document.isText, tell) ?? '–')))
  const line = tell(findings.length > 1 ? 'check.group-many' : 'check.group', head)
  return [
    ...painted(wrap(inLog(line), width), words, paint?.[severity]),
    ...alike.flatMap((each) => {
      const told = details || each.length < ALIKE ? each : each.slice(0, 1)
      return told.flatMap((finding) => findingLines(finding, document, placeColumns, page, each.slice(told.length)))
    }),
  ]
}

/** What does not count, and why: a line or two each. */
const knownLines = (document: CheckedDocument, page: Page): string[] => {
  const known = document.findings.filter(({ state }) => state !== 'new')
  if (!page.details || known.length === 0) return []
  const { tell, width } = page
  return [
    tell('check.known', { count: known.length }),
    ...known.flatMap((finding) => {
      const place = placeWords(finding, document.isText, tell)
      const words = `${finding.message} [${finding.ruleId}; ${stateWords(finding, tell)}]`
      return wrap(inLog(words), width, `${INDENT}${place ?? '–'}  `)
    }),
  ]
}

function documentLines(document: CheckedDocument, checked: Checked, page: Page): string[] {
  const { tell, width, details } = page
  const counts = countsOf(document.findings)
  const known = document.findings.length - counts.error - counts.warning - counts.info
  const notCounted = known === 0 || details ? '' : `; ${tell('check.not-counted-here', { count: known })}`
  const title = `${inLog(document.path)}: ${tell('check.counts', { ...counts })}${notCounted}`
  return [
    ...painted(wrap(title, width), inLog(document.path), page.paint?.strong),
    ...groupsOf(document.findings, checked, page.language).flatMap((group) => ['', ...groupLines(group, document, page)]),
    ...knownLines(document, page).flatMap((line, index) => (index === 0 ? ['', line] : [line])),
  ]
}

/** The documents in which nothing new was found. */
function quietLines(quiet: readonly CheckedDocument[], { tell, width, details }: Page): string[] {
  if (quiet.length === 0) return []
  const named = details ? quiet : quiet.slice(0, MOST_QUIET)
  const names = named.map(({ path }) => inLog(path)).join(', ')
  const count = quiet.length - named.length
  return wrap(count === 0 ? tell('check.quiet', { names }) : tell('check.quiet-more', { names, count }), width)
}

/** The documents that were not looked at, each with the reason. */
const unreadableLines = ({ unreadable }: Checked, page: Page): string[] =>
  unreadable.length === 0
    ? []
    : [
        strong(page.tell('check.unreadable-title', { count: unreadable.length }), page),
        ...unreadable.flatMap((each) => wrap(inLog(page.tell('check.unreadable-entry', { ...each })), page.width, INDENT)),
      ]

/** What to do about what was found, once for each rule. */
function remedyLines(findings: Iterable<Finding>, { tell, width, paint }: Page): string[] {
  const help = new Map<string, string>()
  for (const { state, ruleId, help: words } of findings) if (state === 'new') help.set(ruleId, words)
  const [first] = help.keys()
  if (first === undefined) return []
  const idColumns = Math.min(WIDEST_ID, widest([...help.keys()]))
  return [
    ...[...help].flatMap(([id, words]) => painted(wrap(words, width, `${pad(id, idColumns)}  `), id, paint?.strong)),
    '',
    ...wrap(tell('check.hint-explain', { command: `doichieu explain ${first}` }), width),
  ]
}

const outdatedLines = (outdated: readonly OutdatedEntry[], { tell, width }: Page): string[] =>
  outdated.length === 0
    ? []
    : [
        '',
        ...wrap(tell('check.outdated', { count: outdated.reduce((sum, { count }) => sum + count, 0) }), width),
        ...outdated.flatMap(({ path, ruleId, task, count }) => {
          const values = { path, rule: ruleId, count, task: task ?? '' }
          return wrap(inLog(tell(task === null ? 'check.outdated-entry' : 'check.outdated-entry-task', values)), width, INDENT)
        }),
      ]

/** The blocks of the report, between which a line is empty. */
function* blocks(checked: Checked, style: Style): Generator<readonly string[], void> {
  const page: Page = { ...style, tell: findingSay(style.language) }
  const { tell, width, details } = page
  const { documents, central } = checked
  // Of many documents the findings are not all in memory: each is asked for them as seldom as can be.
  const hasNews = ({ findings: own }: CheckedDocument): boolean => own.some(({ state }) => state === 'new')
  const shown = new Set(documents.filter((each) => hasNews(each) || (details && each.findings.length > 0)))
  yield [
    strong(tell('check.title', { count: documents.length }), page),
    ...wrap(
      central === null
        ? tell('check.alone')
        : tell('check.against', { path: inLog(central.path), sha256: central.sha256.slice(0, DIGITS) }),
      width,
    ),
  ]
  for (const document of shown) yield documentLines(document, checked, page)
  yield quietLines(
    documents.filter((each) => !shown.has(each)),
    page,
  )
  yield unreadableLines(checked, page)
  const remedies = remedyLines(eachFinding(checked), page)
  yield remedies.length === 0 ? [] : [strong(tell('check.remedies'), page), ...remedies]
  yield [
    strong(tell('check.totals'), page),
    ...totalsWords(checked, tell).flatMap((words) => wrap(words, width)),
    ...outdatedLines(checked.outdated, page),
  ]
  const isHidden = ({ findings }: CheckedDocument): boolean => findings.some(({ state }) => state !== 'new')
  const hides = !details && (documents.some(isHidden) || documents.length - shown.size > MOST_QUIET || isFolded(checked, page))
  yield [...(hides ? wrap(tell('check.hint-details'), width) : []), style.say('made-by', { version: style.version })]
}

/** {@link checkText}, document by document. */
export function* checkTextParts(checked: Checked, style: Style): Generator<string, void> {
  let isFirst = true
  for (const lines of blocks(checked, style)) {
    if (lines.length === 0) continue
    yield `${isFirst ? '' : '\n\n'}${lines.join('\n')}`
    isFirst = false
  }
  yield '\n'
}

/** The findings for a person at a terminal, document by document, with what to do about them and what they come to. */
export const checkText = joined(checkTextParts)

/** Whether findings of the same words are told once. */
const isFolded = (checked: Checked, { language }: Page): boolean =>
  checked.documents.some(({ findings }) =>
    groupsOf(findings, checked, language).some(({ alike }) => alike.some((each) => each.length >= ALIKE)),
  )
