import type { DocumentNode, QualitativeTarget, Target } from '../model/document.js'
import type { Span } from '../model/span.js'
import { phrase, type Phrase } from './phrase.js'
import { clausesOf, type Clause } from './clauses.js'
import { dueYearsIn, type DueYears } from './due-years.js'
import { aimsIn, isGoalWithoutFigure, mayHoldGoals, reportsNow, standing } from './goals.js'
import { metricOf, segments } from './metrics.js'
import { passagesOf, type Passage } from './passages.js'
import { quantitiesIn, type Quantity } from './quantities.js'

/** What a document wants to reach, and where it stands. */
export interface Targets {
  readonly targets: readonly Target[]
  readonly qualitativeTargets: readonly QualitativeTarget[]
  /** Figures of the situation (`hiện nay … 67,78%`). */
  readonly baselines: readonly Target[]
}

/**
 * Finds figures that are to be reached, aims without a figure, and figures that are said of the present. Figures that
 * only say whom something is about (`nắm giữ 50% vốn điều lệ`) are none of these.
 */
export function findTargets(tree: DocumentNode, text: string): Targets {
  const targets: Target[] = []
  const baselines: Target[] = []
  const qualitativeTargets: QualitativeTarget[] = []
  const titleYears = yearsOfTitles()
  for (const passage of passagesOf(tree, text)) {
    if (passage.type === 'header') continue
    const words = phrase(passage.text)
    const quantities = quantitiesIn(words)
    if (quantities.length === 0 && !mayHoldGoals(words.spelled)) continue
    const place = standing(words, passage)
    for (const part of partsOf(words, quantities)) {
      const now = reportsNow(words, part.clause, place)
      const aims = aimsIn(words, part.clause, part.quantities, place, now)
      if (aims.length === 0 && !now && isGoalWithoutFigure(words.spelled.slice(...part.clause.span), place)) {
        const span = withoutHead(words, part.clause.span, part.due)
        qualitativeTargets.push({ metric: passage.text.slice(...span), ...placed(passage, span) })
      }
      for (const [i, segment] of segments(words, part.clause.span, aims).entries()) {
        const quantity = aims[i]
        if (!quantity) continue
        const span = withoutHead(words, segment, part.due)
        const years = now ? undefined : (yearsOf(part, quantity, aims[i + 1]) ?? titleYears(passage))
        ;(now ? baselines : targets).push({ ...targetOf(words, span, quantity, years), ...placed(passage, span) })
      }
    }
  }
  return { targets, qualitativeTargets, baselines }
}

/** A clause with the figures and years in it, and the years that are still in force from before. */
interface Part {
  readonly clause: Clause
  readonly quantities: readonly Quantity[]
  readonly due: readonly DueYears[]
  readonly inForce: DueYears | undefined
}

/** Where a clause turns to another year: ", đến năm 2030 đạt mức bình quân" */
const NEXT_YEAR = /,\s+(?=(?:và\s+)?(?:phấn\s+đấu\s+)?đến\s+(?:cuối\s+|hết\s+)?năm\s+\d{4})/gu

function partsOf(words: Phrase, quantities: readonly Quantity[]): Part[] {
  const allDue = dueYearsIn(words.spelled)
  let nextQuantity = 0
  let nextDue = 0
  let inForce: DueYears | undefined
  return clausesOf(words.text)
    .flatMap((clause) => byYear(words, clause))
    .map((clause): Part => {
      const [from, to] = clause.span
      const firstQuantity = nextQuantity
      while ((quantities[nextQuantity]?.figure[1] ?? Infinity) <= to) nextQuantity++
      const firstDue = nextDue
      while ((allDue[nextDue]?.span[1] ?? Infinity) <= to) nextDue++
      const due = allDue.slice(firstDue, nextDue)
      const part: Part = { clause, quantities: quantities.slice(firstQuantity, nextQuantity), due, inForce }
      // A period belongs to its own clause, unless it heads the passage; a year stays in force.
      inForce =
        due.findLast(({ period, span }) => period === null || isHead(words, [Math.min(from, span[0]), to], span)) ?? inForce
      return part
    })
}

function byYear({ spelled }: Phrase, { span, sentence }: Clause): Clause[] {
  const cuts = [...spelled.slice(...span).matchAll(NEXT_YEAR)].map(({ 0: comma, index }): Span => [
    span[0] + index,
    span[0] + index + comma.length,
  ])
  const starts = [span[0], ...cuts.map(([, to]) => to)]
  return starts.map((from, i) => ({ span: [from, cuts[i]?.[0] ?? span[1]], sentence }))
}

function targetOf(
  { text, spelled }: Phrase,
  span: Span,
  quantity: Quantity,
  years: DueYears | undefined,
): Omit<Target, 'quote' | 'node' | 'clean'> {
  return {
    metric: metricOf({ text, spelled }, span, quantity),
    comparator: quantity.comparator,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit,
    years: years?.years ?? [],
    period: years?.period ?? null,
    per: quantity.per ?? (EVERY_YEAR.test(spelled.slice(...span)) ? 'năm' : null),
  }
}

/** "hằng năm", "mỗi năm", "bình quân năm" */
const EVERY_YEAR = /(?<!\p{sc=Latin})(?:hằng|hàng|mỗi|bình\s+quân)\s+năm(?!\p{sc=Latin})/u

const placed = (passage: Passage, [from, to]: Span): { quote: string; node: string | null; clean: Span } => ({
  quote: passage.text.slice(from, to),
  node: passage.node,
  clean: [passage.span[0] + from, passage.span[0] + to],
})

/** A colon, a comma or "phấn đấu" behind the year that heads a passage: ": ", ", ", " phấn đấu, " */
const BEHIND_HEAD = /^\s*(?:,?\s*phấn\s+đấu)?\s*[:,]\s*/u
/** Before such a year: "Phấn đấu ", "Mục tiêu, " */
const BEFORE_HEAD = /^\s*(?:phấn\s+đấu|mục\s+tiêu)?\s*,?\s*$/u
const LONGEST_OPENING = 24

/** Whether a year or period heads a stretch: `Đến năm 2025:`, `Phấn đấu đến năm 2025, …`. */
function isHead({ spelled }: Phrase, [from, to]: Span, [start, end]: Span): boolean {
  return (
    start - from <= LONGEST_OPENING &&
    BEFORE_HEAD.test(spelled.slice(from, start)) &&
    BEHIND_HEAD.test(spelled.slice(end, Math.min(to, end + LONGEST_OPENING)))
  )
}

/** `Đến năm 2025:` says when, not what. */
function withoutHead(words: Phrase, [from, to]: Span, due: readonly DueYears[]): Span {
  const head = due[0]?.span
  if (!head || head[0] < from || head[1] >= to || !isHead(words, [from, to], head)) return [from, to]
  return [head[1] + (BEHIND_HEAD.exec(words.spelled.slice(head[1], to))?.[0].length ?? 0), to]
}

/**
 * The years that hold for a figure: named behind it and before the next figure (`80% vào năm 2025 và 90% vào năm 2030`),
 * before it in its clause, or last in the clauses before it.
 */
function yearsOf(
  { clause, quantities, due, inForce }: Part,
  quantity: Quantity,
  next: Quantity | undefined,
): DueYears | undefined {
  const before = due.findLast(({ span }) => span[1] <= quantity.figure[0])
  const limit = next?.span[0] ?? clause.span[1]
  const behind = due.find(({ span }) => span[0] >= quantity.figure[1] && span[1] <= limit)
  const trailing = (due[0]?.span[0] ?? 0) > (quantities[0]?.figure[0] ?? 0)
  return (trailing ? behind : undefined) ?? before ?? behind ?? inForce
}

/** Looks up the years in the titles above a passage, innermost first; each title is read once. */
function yearsOfTitles(): (passage: Passage) => DueYears | undefined {
  const known = new Map<string, DueYears | null>()
  return ({ titles }) => {
    for (const title of titles.toReversed()) {
      const years = known.get(title) ?? dueYearsIn(phrase(title).spelled)[0] ?? null
      known.set(title, years)
      if (years) return years
    }
    return undefined
  }
}
