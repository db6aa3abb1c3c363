import type { DocumentNode, QualitativeTarget, Target } from '../model/document.js'
import type { Span } from '../model/span.js'
import { phrase, type Phrase } from './phrase.js'
import { clausesOf, type Clause } from './clauses.js'
import { dueYearsIn, type DueYears, isHead, openingsOf, withoutHead, yearsOfTitles } from './due-years.js'
import { aimsIn, isGoalWithoutFigure, mayHoldGoals, reportsNow, standing, type Standing } from './goals.js'
import { baseOf, metricOf, segments } from './metrics.js'
import { passagesOf, type Passage } from './passages.js'
import { type Aside, asidesIn, quantitiesIn, type Quantity } from './quantities.js'
import { readTables } from './target-tables.js'

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
  const all = passagesOf(tree, text)
  const titleYears = yearsOfTitles(all)
  const tables = readTables(all, titleYears)
  const passages = tables.rest
  const openings = openingsOf(passages)
  const found: Found[] = []
  const qualitativeTargets: QualitativeTarget[] = []
  for (const [i, passage] of passages.entries()) {
    if (passage.type === 'header') continue
    const words = phrase(passage.text)
    const quantities = quantitiesIn(words)
    if (quantities.length === 0 && !mayHoldGoals(words.spelled)) continue
    const opening = openings[i] ?? null
    const place = standing(words, passage, opening?.spelled ?? null)
    const around = opening?.due ?? titleYears(passage)
    for (const part of partsOf(words, quantities, opening?.due)) {
      const { figures, aim } = readPart(words, part, place, around)
      found.push(...figures.map((figure) => ({ ...figure, passage })))
      if (aim) qualitativeTargets.push({ metric: passage.text.slice(...aim), ...placed(passage, aim) })
    }
  }
  const figures = withMetrics(found)
  return {
    targets: inOrder([...figures.filter(({ now }) => !now).map(({ target }) => target), ...tables.targets]),
    qualitativeTargets,
    baselines: inOrder([...figures.filter(({ now }) => now).map(({ target }) => target), ...tables.baselines]),
  }
}

const inOrder = (targets: readonly Target[]): Target[] => targets.toSorted((a, b) => a.clean[0] - b.clean[0])

/** A clause with the figures and years in it, and the years that are still in force from before. */
interface Part {
  readonly clause: Clause
  readonly quantities: readonly Quantity[]
  readonly asides: readonly Aside[]
  readonly due: readonly DueYears[]
  readonly inForce: DueYears | undefined
}

/** A figure with what is said of it; `metric` is empty where another figure of the sentence says what it measures. */
interface Figure {
  readonly now: boolean
  readonly sentence: number
  readonly target: Omit<Target, 'quote' | 'node' | 'clean'>
  readonly span: Span
}

type Found = Figure & { readonly passage: Passage }

/** Where a clause turns to another year: ", đến năm 2030 đạt mức bình quân" */
const NEXT_YEAR = /,\s+(?=(?:và\s+)?(?:phấn\s+đấu\s+)?đến\s+(?:cuối\s+|hết\s+)?năm\s+\d{4})/gu

function partsOf(words: Phrase, quantities: readonly Quantity[], opening: DueYears | undefined): Part[] {
  const asides = asidesIn(words, quantities)
  const allDue = outside(dueYearsIn(words.spelled), asides)
  let nextQuantity = 0
  let nextDue = 0
  let nextAside = 0
  let inForce: DueYears | undefined = opening
  return clausesOf(words.text)
    .flatMap((clause) => byYear(words, clause))
    .map((clause): Part => {
      const [from, to] = clause.span
      const firstQuantity = nextQuantity
      while ((quantities[nextQuantity]?.figure[1] ?? Infinity) <= to) nextQuantity++
      const firstDue = nextDue
      while ((allDue[nextDue]?.span[1] ?? Infinity) <= to) nextDue++
      const due = allDue.slice(firstDue, nextDue)
      const firstAside = nextAside
      while ((asides[nextAside]?.span[1] ?? Infinity) <= to) nextAside++
      const part: Part = {
        clause,
        quantities: quantities.slice(firstQuantity, nextQuantity),
        asides: asides.slice(firstAside, nextAside),
        due,
        inForce,
      }
      // A period belongs to its own clause, unless it heads the passage, and a day, unless it leads it; a year stays in force.
      inForce =
        due.findLast(
          ({ period, exact, span }) =>
            (exact ? span[0] < (part.quantities[0]?.figure[0] ?? 0) : period === null) ||
            isHead(words, [Math.min(from, span[0]), to], span),
        ) ?? inForce
      return part
    })
}

const holds = ([from, to]: Span, [start, end]: Span): boolean => from <= start && end <= to

/** Years that stand in no aside; both are in order. */
function outside(due: readonly DueYears[], asides: readonly Aside[]): DueYears[] {
  let next = 0
  return due.filter(({ span }) => {
    while ((asides[next]?.span[1] ?? Infinity) < span[1]) next++
    const aside = asides[next]?.span
    return !aside || !holds(aside, span)
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

/** The figures of a clause, and the clause itself where it is an aim without one. */
function readPart(
  words: Phrase,
  part: Part,
  place: Standing,
  around: DueYears | undefined,
): { readonly figures: readonly Figure[]; readonly aim: Span | null } {
  const { clause, due, inForce, asides } = part
  const now = reportsNow(words, clause, place)
  // What a bracket says beside the figures is looked at where the clause itself says what is to be.
  const beside = now ? [] : asides
  const quantities = part.quantities.filter(({ figure }) => !beside.some(({ span }) => holds(span, figure)))
  // The day by which a task is to be done makes no target of what it counts.
  const dated = due.some(({ exact }) => !exact) || (inForce !== undefined && !inForce.exact)
  const aims = aimsIn(words, clause, quantities, place, now, dated)
  const withoutFigure = aims.length === 0 && !now && isGoalWithoutFigure(words.spelled.slice(...clause.span), place)
  const figures = segments(words, clause.span, aims).flatMap((segment, i): Figure[] => {
    const quantity = aims[i]
    if (!quantity) return []
    const span = withoutHead(words, segment, due)
    const years = now ? undefined : (yearsOf({ ...part, quantities }, quantity, aims[i + 1]) ?? around)
    return [{ now, sentence: clause.sentence[0], span, target: targetOf(words, span, quantity, years, segment) }]
  })
  const reported = beside.flatMap(({ span, baseline }): Figure[] =>
    baseline === null || figures.length === 0
      ? []
      : [
          {
            now: true,
            sentence: clause.sentence[0],
            span,
            target: { ...targetOf(words, span, baseline, undefined, span), metric: '' },
          },
        ],
  )
  return {
    figures: [...figures, ...reported],
    aim: withoutFigure ? withoutHead(words, clause.span, due) : null,
  }
}

/** @param said where it may say how often, the head of the clause with it: "Chỉ tiêu hằng năm trong giai đoạn …: " */
function targetOf(
  words: Phrase,
  span: Span,
  quantity: Quantity,
  years: DueYears | undefined,
  said: Span,
): Omit<Target, 'quote' | 'node' | 'clean'> {
  const base = baseOf(words, span, quantity)
  return {
    metric: metricOf(words, span, quantity),
    comparator: quantity.comparator,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit,
    years: years?.years ?? [],
    period: years?.period ?? null,
    per: quantity.per ?? (EVERY_YEAR.test(words.spelled.slice(...said)) ? 'năm' : null),
    ...(base === null ? {} : { base }),
  }
}

/** "hằng năm", "mỗi năm", "bình quân năm" */
const EVERY_YEAR = /(?<!\p{sc=Latin})(?:hằng|hàng|mỗi|bình\s+quân)\s+năm(?!\p{sc=Latin})/u

const placed = (passage: Passage, [from, to]: Span): { quote: string; node: string | null; clean: Span } => ({
  quote: passage.text.slice(from, to),
  node: passage.node,
  clean: [passage.span[0] + from, passage.span[0] + to],
})

/**
 * Places the figures, and gives one that has no measure of its own that of the figure before it in its sentence (`85% vào
 * năm 2025 và 90% vào năm 2030`), else of the next (`đến năm 2025 đạt 60% và đến năm 2030 đạt 75% cơ quan …`).
 */
function withMetrics(found: readonly Found[]): { readonly now: boolean; readonly target: Target }[] {
  const metrics = found.map(({ target }) => target.metric)
  const sameSentence = (i: number, k: number): boolean =>
    found[i]?.passage === found[k]?.passage && found[i]?.sentence === found[k]?.sentence
  const borrow = (i: number, from: number): void => {
    if (metrics[i] === '' && sameSentence(i, from)) metrics[i] = metrics[from] ?? ''
  }
  for (let i = 1; i < found.length; i++) borrow(i, i - 1)
  for (let i = found.length - 2; i >= 0; i--) borrow(i, i + 1)
  return found.map(({ now, target, span, passage }, i) => {
    const own = placed(passage, span)
    return { now, target: { ...target, metric: metrics[i] || own.quote, ...own } }
  })
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
  // "giảm 2% hộ nghèo và 3% hộ cận nghèo trong năm 2022": what stands at the end holds for all before it.
  return (trailing ? behind : undefined) ?? before ?? behind ?? inForce ?? due.find(({ span }) => span[0] >= quantity.figure[1])
}
