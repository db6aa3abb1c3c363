import { type ChangeRule, paired, type Side } from '../change.js'
import type { Central } from '../central.js'
import { GRAMMATICAL } from '../lexicon.js'
import { JOINED } from '../tokens.js'

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

/** Terms that are told with a figure, at most; a name is told whole. */
const COUNTED = 5
/** @example "Ba", "Tơ" */
const CAPITAL = /^\p{Lu}/u

/** Where the phrase that a figure counts ends: at a mark, a word of grammar or after a few terms, never inside a name. */
function endOfPhrase(side: Side, at: number, { vocabulary }: Central): number {
  const { concept, gap, termStart } = side.segments.tokens
  const isCapital = (term: number): boolean => CAPITAL.test(side.textOf(term, term + 1))
  let end = at + 1
  for (; end < side.to && gap[termStart[end] ?? 0] === JOINED; end++) {
    if (vocabulary.kinds[concept[end] ?? 0] === GRAMMATICAL) break
    if (end - at >= COUNTED && !(isCapital(end) && isCapital(end - 1))) break
  }
  return end
}

/** A figure that is another in the plan, or stands on one side only ("số lượng"). */
export const number: ChangeRule = {
  kind: 'number',
  find: ({ centralDocument, central, plan }) => {
    const ours = figures(central)
    const theirs = figures(plan)
    const lost = ours.filter((figure) => !theirs.some((other) => plain(other.text) === plain(figure.text)))
    const won = theirs.filter((figure) => !ours.some((other) => plain(other.text) === plain(figure.text)))
    const around = (side: Side, at: number): string => side.textOf(at, endOfPhrase(side, at, centralDocument))
    return paired(
      lost.map(({ at }) => around(central, at)),
      won.map(({ at }) => around(plan, at)),
    )
  },
}
