import type { TargetComparison } from '../model/comparison.js'
import type { Target } from '../model/document.js'
import { anyOf, WORD_END, WORD_START } from '../vietnamese/match-at.js'
import { respell } from '../vietnamese/respell.js'
import { LESS_IS_BETTER, YET_MORE_IS_BETTER } from '../vietnamese/terms/target-direction.js'

/** "giảm … xuống dưới 5%", "giảm còn 30%", "không quá 5%": a level that is to be sunk */
const SUNK =
  /(?<!\p{L})(?:xuống(?:\s+(?:còn|dưới|mức|khoảng))*|còn(?:\s+(?:dưới|khoảng|không quá))?|không (?:vượt )?quá|không cao hơn|kiềm chế[^.;]*?|khống chế[^.;]*?)\s+\d/u
/** "giảm 50% số cặp tảo hôn", "giảm ít nhất 10% …": how much is taken off, the more the better */
const TAKEN_OFF = /(?<!\p{L})giảm\s+(?:(?:ít nhất|tối thiểu|trên|từ|thêm|khoảng|bình quân|được)\s+)*\d/u
const BAD = new RegExp(`${WORD_START}(?:${anyOf(LESS_IS_BETTER)})${WORD_END}`, 'u')
const GOOD = new RegExp(`${WORD_START}(?:${anyOf(YET_MORE_IS_BETTER)})${WORD_END}`, 'u')

/** Whether a lower figure asks for more: by the comparator, by how it is said, else by what is measured; null where nothing says. */
function lessIsBetter({ metric, quote, comparator }: Target): boolean | null {
  const said = respell(quote)
  if (TAKEN_OFF.test(said) && !SUNK.test(said)) return false
  if (comparator === '<' || comparator === '<=' || SUNK.test(said)) return true
  if (comparator === '>' || comparator === '>=') return false
  const measured = respell(metric)
  return BAD.test(measured) && !GOOD.test(measured) ? true : null
}

/** Factors of money and of what is counted in thousands. */
const SCALES: readonly (readonly [word: RegExp, factor: number])[] = [
  [/^(?:nghìn|ngàn)\s+t[ỷỉ]\s+/u, 1e12],
  [/^t[ỷỉ]\s+/u, 1e9],
  [/^triệu\s+/u, 1e6],
  [/^(?:nghìn|ngàn)\s+/u, 1e3],
]

/** A unit without what multiplies it: "tỷ đồng" is "đồng", 1,000,000,000 times. */
export function unitOf({ unit }: Target): { readonly name: string; readonly factor: number } {
  const spelled = respell(unit ?? '').trim()
  if (spelled === 'phần trăm') return { name: '%', factor: 1 }
  const scale = SCALES.find(([word]) => word.test(spelled))
  return scale === undefined ? { name: spelled, factor: 1 } : { name: spelled.replace(scale[0], ''), factor: scale[1] }
}

/** Years of a period, first and last counted; 1 where there is none. */
const yearsIn = ({ period }: Target): number => (period === null ? 1 : period[1] - period[0] + 1)

/** Lower and upper bound of what is to be reached, in the base unit and, where one counts by the year, for each year. */
function bounds(target: Target, other: Target): readonly [low: number, high: number] {
  const { factor, name } = unitOf(target)
  const yearly = other.per === 'năm' && target.per === null && name !== '%'
  const share = yearly ? factor / yearsIn(target) : factor
  return [target.value * share, (target.valueMax ?? target.value) * share]
}

/** How far two figures may differ by reckoning alone, of their size. */
const ALIKE = 1e-9

const sign = (a: number, b: number): number =>
  Math.abs(a - b) <= ALIKE * Math.max(Math.abs(a), Math.abs(b)) ? 0 : Math.sign(a - b)

/** How much a figure asks for where more is better: "trên 90%" more than "90% trở lên", a ceiling less than the figure itself. */
const DEMAND: Readonly<Record<Target['comparator'], number>> = { '>': 2, '>=': 1, '=': 1, range: 1, '<=': 0, '<': -1 }
/** And where less is better: "dưới 3%" more than "không quá 3%". */
const DEMAND_OF_LESS: Readonly<Record<Target['comparator'], number>> = { '<': 2, '<=': 1, '=': 1, range: 1, '>=': 0, '>': -1 }

/**
 * Whether a plan asks for more (1) or less (-1) by how it bounds one and the same value; 0 where both ask for the same, and
 * where only the plan's bound tells whether more or less is better, which may be its very change.
 */
function boundMore(ours: Target, theirs: Target): number {
  const less = lessIsBetter(ours)
  const tells = theirs.comparator === '<' || theirs.comparator === '<='
  if (less === null && tells && !BAD.test(respell(theirs.metric)) && !SUNK.test(respell(theirs.quote))) return 0
  const demand = (less ?? lessIsBetter(theirs)) === true ? DEMAND_OF_LESS : DEMAND
  return Math.sign(demand[theirs.comparator] - demand[ours.comparator])
}

/** Whether two targets count by different things that cannot be reckoned one into the other. @example "/tháng", "/vạn dân" */
const countsOtherwise = (ours: Target, theirs: Target): boolean => {
  const [one, other] = [ours.per, theirs.per]
  if (one === other || unitOf(ours).name === '%') return false
  return (one ?? 'năm') !== (other ?? 'năm')
}

/** Measures of a whole that no count of places or people makes up: "bình quân đầu người", "tuổi thọ" */
const OF_EACH =
  /(?<!\p{L})(?:bình quân|trung bình|đầu người|tuổi thọ|số năm|mỗi|từng|gấp|trên một|tỉ lệ|tỷ lệ|tổng t[ỉỷ] suất)(?!\p{L})/u
/** Units that are no count. @example "tăng 1,5 lần" */
const RATIOS: readonly string[] = ['', '%', '‰', 'lần', 'tuổi', 'năm', 'điểm', 'điểm phần trăm', 'tiêu chí', 'bậc']

/** Whether a target counts a total, which grows with the size of the place: "3,5 triệu héc-ta", "2.000 đảng viên/năm". */
function isTotal(target: Target): boolean {
  const { per, quote } = target
  return !RATIOS.includes(unitOf(target).name) && (per === null || per === 'năm') && !OF_EACH.test(respell(quote))
}

/** The last year in which a target is due; null where it names none. */
const dueIn = ({ years }: Target): number | null => (years.length > 0 ? Math.max(...years) : null)

/**
 * What a plan made of a target. A figure that asks for more raises it, and so does the same figure in an earlier year; where
 * less is better, the lower figure asks for more; of one value, "trên 90%" asks for more than "90%". A weaker figure for an earlier year, or a stronger one for a later year,
 * is another target on the way, which is told as reworded.
 *
 * @param alike whether both measure the same in nearly the same words
 * @param sameLevel whether both documents are of the same level: a district's total is none of the country's
 */
export function statusOf(ours: Target, theirs: Target, alike: boolean, sameLevel: boolean): TargetComparison['status'] {
  if (countsOtherwise(ours, theirs)) return 'reworded'
  const [low, high] = bounds(ours, theirs)
  const [theirLow, theirHigh] = bounds(theirs, ours)
  const direction = (lessIsBetter(ours) ?? lessIsBetter(theirs)) === true ? -1 : 1
  const [bound, theirBound] = direction > 0 ? [low, theirLow] : [high, theirHigh]
  const within = sign(theirLow, low) >= 0 && sign(theirHigh, high) <= 0
  const far =
    direction * (sign(theirBound, bound) || (within ? 0 : sign(direction > 0 ? theirHigh : theirLow, direction > 0 ? high : low)))
  // A range lies apart from a bound: "từ 3 - 4%" is no other demand than "từ 3%".
  const oneValue = sign(theirLow, low) === 0 && sign(theirHigh, high) === 0
  const more = far === 0 && oneValue ? boundMore(ours, theirs) : far
  const years = ours.years.some((year) => theirs.years.includes(year)) ? 0 : sooner(dueIn(ours), dueIn(theirs))
  if (more === 0 && years === 0) {
    return oneValue && ours.comparator === theirs.comparator && alike ? 'kept' : 'reworded'
  }
  if (more * years < 0 || (more !== 0 && !sameLevel && isTotal(ours) && isTotal(theirs))) return 'reworded'
  return more + years > 0 ? 'raised' : 'lowered'
}

/** 1 where the plan wants it sooner, -1 where later, 0 where they agree or one names no year. */
const sooner = (ours: number | null, theirs: number | null): number =>
  ours === null || theirs === null ? 0 : Math.sign(ours - theirs)
