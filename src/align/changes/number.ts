import { type ChangeRule, paired, type Side } from '../change.js'

/**
 * A figure: not a date, nor the number of a document, nor a year.
 * @example "50%", "2.000", "03"
 */
const FIGURE = /^\d+(?:[.,]\d+)*%?$/
const YEAR = /^(?:19|20)\d\d$/
/** Words before a number that make it a date or a name. @example "quý", "tháng", "số" */
const NAMING = /(?:quý|tháng|năm|ngày|số|khóa|khoá|điều|khoản|lần thứ|nhiệm kỳ)\s*$/iu

function figures(side: Side): { readonly text: string; readonly at: number }[] {
  const found: { text: string; at: number }[] = []
  for (let term = side.from; term < side.to; term++) {
    const text = side.textOf(term, term + 1)
    if (!FIGURE.test(text) || YEAR.test(text)) continue
    if (term > side.from && NAMING.test(side.textOf(term - 1, term))) continue
    found.push({ text, at: term })
  }
  return found
}

const plain = (figure: string): string => figure.replace(/^0+(?=\d)/, '')

/** A figure that is another in the plan, or stands on one side only ("số lượng"). */
export const number: ChangeRule = {
  kind: 'number',
  find: ({ central, plan }) => {
    const ours = figures(central)
    const theirs = figures(plan)
    const lost = ours.filter((figure) => !theirs.some((other) => plain(other.text) === plain(figure.text)))
    const won = theirs.filter((figure) => !ours.some((other) => plain(other.text) === plain(figure.text)))
    const around = (side: Side, at: number): string => side.textOf(at, Math.min(side.to, at + 3))
    return paired(
      lost.map(({ at }) => around(central, at)),
      won.map(({ at }) => around(plan, at)),
    )
  },
}
