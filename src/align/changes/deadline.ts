import { type ChangeRule, type Pair, paired, RELATED } from '../change.js'

/**
 * A time by which or how often something is done.
 * @example "đến năm 2025", "trong quý I năm 2023", "hằng năm", "ngày 21/01/2019", "tháng 9 năm 2022", "6 tháng một lần"
 */
const TIME =
  /(?<![\p{L}\p{N}])(?:(?:trước|đến|trong|từ|vào|hết)\s+)?(?:(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:quý\s+(?:[IV]+|\d)|tháng\s+\d{1,2}|năm)(?:\s+(?:năm\s+)?(?:19|20)\d\d|\/(?:19|20)\d\d)|(?:hằng|hàng)\s+(?:năm|quý|tháng)(?:\s*,\s*(?:quý|năm))*|\d+\s+tháng\s+một\s+lần)(?![\p{L}\p{N}])/giu
/** Nearly all phrases have neither. */
const MAY_BE_TIME = /\d|h[ằà]ng |quý/iu
/** The day of a document is no deadline. @example "Chỉ thị số 28-CT/TW ngày ", "Nghị quyết 18-NQ/TW, " */
const OF_DOCUMENT = /\/[\p{L}\d-]+,?\s+$/u

const fold = (time: string): string =>
  time
    .toLowerCase()
    .replace(/hàng/g, 'hằng')
    .replace(/^(?:trước|đến|trong|từ|vào|hết)\s+/, '')

function timesOf(text: string): string[] {
  if (!MAY_BE_TIME.test(text)) return []
  return [...text.matchAll(TIME)].filter((match) => !OF_DOCUMENT.test(text.slice(0, match.index))).map((match) => match[0])
}

/**
 * What the plan says of other things before it sets no time for this one; what follows in the same cut does.
 * @example "…, hoàn thành trước ngày 31/12/2023", "… ở 03 huyện Ba Tơ, Tư Nghĩa, Bình Sơn vào năm 2022"
 */
function planTimes({ restated, plan }: Pair): string[] {
  if (!restated) return timesOf(plan.textOf(plan.from, plan.to))
  const cuts = new Set(plan.segments.cutStart)
  let related = false
  return plan.phrases.flatMap((phrase) => {
    if (cuts.has(phrase.from)) related = false
    related ||= phrase.cover >= RELATED
    return related ? timesOf(plan.textOf(phrase.from, phrase.to)) : []
  })
}

/** A date, a period or a frequency that the plan sets, changes or leaves out ("thời hạn"). */
export const deadline: ChangeRule = {
  kind: 'deadline',
  find: (pair) => {
    const ours = timesOf(pair.central.textOf(pair.central.from, pair.central.to))
    const theirs = planTimes(pair)
    const lost = ours.filter((time) => !theirs.some((other) => fold(other) === fold(time)))
    const won = theirs.filter((time) => !ours.some((other) => fold(other) === fold(time)))
    return paired(lost, won)
  },
}
