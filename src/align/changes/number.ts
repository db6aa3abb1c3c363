import { foldedWords, foldWord } from '../../vietnamese/fold.js'
import { parseNumber } from '../../vietnamese/numbers.js'
import type { Central } from '../central.js'
import { type ChangeRule, paired, relatedCut, type Side } from '../change.js'
import { foundOnce, type Stretch } from '../stretch.js'
import { GRAMMATICAL } from '../lexicon.js'
import { timesIn } from '../times.js'
import { JOINED } from '../tokens.js'

/**
 * A figure: not a date, nor the number of a document, nor a year.
 * @example "50%", "2.000", "03"
 */
const FIGURE = /^\d+(?:[.,]\d+)*%?$/
const YEAR = /^(?:19|20)\d\d$/
/** Words before a number that make it a date or a name. @example "quý", "tháng", "số", "lớp", "cấp cứu" */
const NAMING =
  /(?:quý|tháng|năm|ngày|số|khóa|khoá|điều|khoản|lần thứ|nhiệm kỳ|lớp|cấp cứu|giai đoạn|phiên bản|mục|điểm|nhóm|loại)\s*$/iu

/** Numbers in words ("một" is an article more often than a number). */
const IN_WORDS: ReadonlyMap<string, number> = new Map(
  foldedWords('hai ba bốn năm sáu bảy tám chín mười').map((word, at) => [word, at + 2]),
)
/** What is counted, so that "ba" and "năm" before it are numbers. @example "huyện", "lần", "lớp" */
const COUNTED =
  /^(?:(?:lần|lớp|buổi|người|đồng chí|hộ|huyện|xã|phường|thị trấn|thôn|bản|ấp|tỉnh|chi bộ|đảng bộ|đảng viên|đơn vị|cơ quan|tổ chức|mô hình|đợt|cuộc|trường|trạm|chỉ tiêu|nhiệm vụ|tháng|tuần|ngày|giờ|kỳ|đoàn|đội|tổ)(?!\p{L}))/iu

interface Figure {
  readonly value: number
  readonly percent: boolean
  /** Its term. */
  readonly at: number
}

/** The figures of a side. */
const figures = foundOnce(findFigures)

/** A digit, or a small letter with which a number in words begins. */
const MAY_BE_FIGURE = /^[\dhbnstcm]/

function findFigures(side: Stretch): readonly Figure[] {
  const found: Figure[] = []
  const { termStart } = side.segments.tokens
  for (let term = side.from; term < side.to; term++) {
    // Most terms are of several words, or cannot be a figure by their first letter.
    if ((termStart[term + 1] ?? 0) - (termStart[term] ?? 0) !== 1) continue
    const text = side.textOf(term, term + 1)
    if (!MAY_BE_FIGURE.test(text)) continue
    const inWords = IN_WORDS.get(foldWord(text))
    if (inWords !== undefined && text === text.toLowerCase() && COUNTED.test(side.textOf(term + 1, Math.min(side.to, term + 4))))
      found.push({ value: inWords, percent: false, at: term })
    if (!FIGURE.test(text) || YEAR.test(text)) continue
    // "19/19 xã" is one count.
    if (term > side.from && /\d\/\d/u.test(side.textOf(term - 1, term + 1))) continue
    if (term > side.from && NAMING.test(side.textOf(Math.max(side.from, term - 2), term))) continue
    const percent = text.endsWith('%') || /^\d\S*\s?%/u.test(side.textOf(term, Math.min(side.to, term + 2)))
    found.push({ value: parseNumber(text.replace('%', '')), percent, at: term })
  }
  return found
}

/** Terms that are told with a figure, at most; a name is told whole. */
const TOLD = 5
/** @example "Ba", "Tơ" */
const CAPITAL = /^\p{Lu}/u

/** Where the phrase that a figure counts ends: at a mark, a word of grammar or after a few terms, never inside a name. */
function endOfPhrase(side: Side, at: number, { vocabulary }: Central): number {
  const { concept, gap, termStart } = side.segments.tokens
  const isCapital = (term: number): boolean => CAPITAL.test(side.textOf(term, term + 1))
  let end = at + 1
  for (; end < side.to && gap[termStart[end] ?? 0] === JOINED; end++) {
    if (vocabulary.kinds[concept[end] ?? 0] === GRAMMATICAL) break
    if (end - at >= TOLD && !(isCapital(end) && isCapital(end - 1))) break
  }
  return end
}

/** A figure that is another in the plan, or stands on one side only ("số lượng"). */
export const number: ChangeRule = {
  kind: 'number',
  find: (pair) => {
    const { centralDocument, central, plan } = pair
    const apart = (side: Side, other: Side): string[] => {
      const known = figures(other, centralDocument)
      return (
        figures(side, centralDocument)
          .filter(({ at }) => side === central || relatedCut(pair, at))
          .filter(({ value, percent }) => !known.some((one) => one.value === value && one.percent === percent))
          .map(({ at }) => side.textOf(at, endOfPhrase(side, at, centralDocument)))
          // "6 tháng một lần" is a time; "15% chi đầu tư hằng năm" only has one behind it.
          .filter((text) => !timesIn(text).some((time) => text.startsWith(time.text)))
      )
    }
    return paired(apart(central, plan), apart(plan, central))
  },
}
