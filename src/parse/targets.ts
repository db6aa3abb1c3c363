import type { DocumentNode, QualitativeTarget, Target } from '../model/document.js'
import type { Span } from '../model/span.js'
import { passagePhrase, type Phrase, phraseOnce } from './phrase.js'
import { type DueYears, openingsOf, withoutHead, yearNamed, yearsOfTitles } from './due-years.js'
import { aimsIn, isGoalWithoutFigure, mayHoldGoals, reportsNow, standing, type Standing } from './goals.js'
import { baseOf, changeOf, metricOf, segments } from './metrics.js'
import { passagesOf, type Passage } from './passages.js'
import { quantitiesIn, type Quantity } from './quantities.js'
import { holds, type Part, partsOf, yearsOf } from './target-parts.js'
import { readTables } from './target-tables.js'

/** What a document wants to reach, and where it stands. */
export interface Targets {
  readonly targets: readonly Target[]
  readonly qualitativeTargets: readonly QualitativeTarget[]
  /** Figures of the situation (`hiện nay … 67,78%`). */
  readonly baselines: readonly Target[]
}

const quantitiesOf = phraseOnce(quantitiesIn)

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
    const words = passagePhrase(passage)
    const quantities = quantitiesOf(words)
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

/** A figure with what is said of it; `metric` is empty where another figure of the sentence says what it measures. */
interface Figure {
  readonly now: boolean
  readonly sentence: number
  readonly target: Omit<Target, 'quote' | 'node' | 'clean'>
  readonly span: Span
}

type Found = Figure & { readonly passage: Passage }

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
  const starts = part.quantities.filter(({ start }) => start)
  const quantities = part.quantities.filter(({ figure, start }) => !start && !beside.some(({ span }) => holds(span, figure)))
  // The day by which a task is to be done makes no target of what it counts.
  const dated = due.some(({ exact }) => !exact) || (inForce !== undefined && !inForce.exact)
  const aims = aimsIn(words, clause, quantities, place, now, dated)
  const withoutFigure = aims.length === 0 && !now && isGoalWithoutFigure(words.spelled.slice(...clause.span), place)
  const figures = segments(words, clause.span, aims).flatMap((segment, i): Figure[] => {
    const quantity = aims[i]
    if (!quantity) return []
    const span = withoutHead(words, segment, due)
    const years = now
      ? due.findLast((named) => named.span[1] <= quantity.figure[0])
      : (yearsOf({ ...part, quantities }, quantity, aims[i + 1]) ?? around)
    const start = starts.findLast((from) => from.span[0] >= span[0] && from.figure[1] <= quantity.span[0])
    const target = targetOf(words, span, quantity, years, segment, start?.span[0])
    const figure: Figure = { now, sentence: clause.sentence[0], span, target }
    if (now || !start) return [figure]
    const { metric, unit, per } = target
    const then = yearNamed(words.spelled.slice(start.figure[1], quantity.span[0]))
    const before = {
      ...targetOf(words, start.span, start, then, start.span, start.span[0]),
      metric,
      unit: start.unit ?? unit,
      per,
    }
    return [figure, { ...figure, now: true, target: before }]
  })
  const reported = beside.flatMap(({ span, baseline, year }): Figure[] =>
    baseline === null || figures.length === 0
      ? []
      : [
          {
            now: true,
            sentence: clause.sentence[0],
            span,
            target: { ...targetOf(words, span, baseline, year, span), metric: '' },
          },
        ],
  )
  return {
    figures: [...figures, ...reported],
    aim: withoutFigure ? withoutHead(words, clause.span, due) : null,
  }
}

/**
 * @param said where it may say how often, the head of the clause with it: "Chỉ tiêu hằng năm trong giai đoạn …: "
 * @param until where the words before the figure end, where it comes from another one: "… | từ 60% lên 85%"
 */
function targetOf(
  words: Phrase,
  span: Span,
  quantity: Quantity,
  years: DueYears | undefined,
  said: Span,
  until?: number,
): Omit<Target, 'quote' | 'node' | 'clean'> {
  const base = baseOf(words, span, quantity)
  const change = until === undefined ? changeOf(words, span[0], quantity) : null
  return {
    metric: metricOf(words, span, quantity, until),
    comparator: quantity.comparator,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit,
    years: years?.years ?? [],
    period: years?.period ?? null,
    per: quantity.per ?? (EVERY_YEAR.test(words.spelled.slice(...said)) ? 'năm' : null),
    ...(base === null ? {} : { base }),
    ...(change === null ? {} : { direction: change.direction }),
    ...(quantity.approximate ? { approximate: true as const } : {}),
  }
}

/** "hằng năm", "mỗi năm", "bình quân năm", but not "thu nhập bình quân năm 2025" */
const EVERY_YEAR = /(?<!\p{sc=Latin})(?:(?:hằng|hàng|mỗi)\s+năm|bình\s+quân\s+năm(?!\s+\d{4}))(?!\p{sc=Latin})/u

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
