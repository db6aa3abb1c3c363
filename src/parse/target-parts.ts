import type { Span } from '../model/span.js'
import { type Aside, asidesIn } from './asides.js'
import { type Clause, clausesOf } from './clauses.js'
import { dueYearsIn, type DueYears, isHead } from './due-years.js'
import type { Phrase } from './phrase.js'
import type { Quantity } from './quantities.js'

/* A passage clause by clause, each with its figures and with the years that hold for them. */

/** A clause with the figures and years in it, and the years that are still in force from before. */
export interface Part {
  readonly clause: Clause
  readonly quantities: readonly Quantity[]
  readonly asides: readonly Aside[]
  readonly due: readonly DueYears[]
  readonly inForce: DueYears | undefined
}

/** Where a clause turns to another year or period: ", đến năm 2030 đạt mức bình quân", ", riêng giai đoạn 2026 - 2030 giảm 5%" */
const NEXT_YEAR =
  /,\s+(?=(?:và\s+)?(?:phấn\s+đấu\s+)?đến\s+(?:cuối\s+|hết\s+)?năm\s+\d{4}|(?:riêng\s+)?(?:trong\s+)?giai\s+đoạn\s+\d{4}\s*[-–]\s*\d{4}\s[^,;]{0,60}\d|riêng\s+(?:trong\s+)?năm\s+\d{4}\s)/gu
/** Before a year that is an exception, and holds for no more than its clause: "riêng ", "riêng trong " */
const APART = /(?<!\p{sc=Latin})riêng\s+(?:trong\s+)?$/u

const LONGEST_APART = 16

/** The clauses of a passage with their figures, asides and years; `opening` are the years of the line that opens its list. */
export function partsOf(words: Phrase, quantities: readonly Quantity[], opening: DueYears | undefined): Part[] {
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
            !APART.test(words.spelled.slice(Math.max(0, span[0] - LONGEST_APART), span[0])) &&
            ((exact ? span[0] < (part.quantities[0]?.figure[0] ?? 0) : period === null) ||
              isHead(words, [Math.min(from, span[0]), to], span)),
        ) ?? inForce
      return part
    })
}

/** Whether one stretch lies in another. */
export const holds = ([from, to]: Span, [start, end]: Span): boolean => from <= start && end <= to

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

/**
 * The years that hold for a figure: named behind it and before the next figure (`80% vào năm 2025 và 90% vào năm 2030`),
 * before it in its clause, or last in the clauses before it.
 */
export function yearsOf(
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
