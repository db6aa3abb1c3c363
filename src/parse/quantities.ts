import type { Target } from '../model/document.js'
import type { Span } from '../model/span.js'
import { anyOf, matchAt, WORD_START } from '../vietnamese/match-at.js'
import { NUMBER, parseNumber } from '../vietnamese/numbers.js'
import { COUNTED_UNIT, TIME_UNIT } from '../vietnamese/units.js'
import type { Phrase } from './phrase.js'

/** A figure with what belongs to it: `từ 3 - 4%`, `ít nhất 02 hộ`, `bình quân trên 2.000 đảng viên/năm`. */
export interface Quantity {
  readonly value: number
  readonly valueMax: number | null
  readonly comparator: Target['comparator']
  /** Whether words before it say the comparator (`trên`); `trở lên` behind it may delimit as well as aim. */
  readonly compared: boolean
  /** As written; null for a bare figure. */
  readonly unit: string | null
  readonly per: string | null
  /** From the comparator to the unit. */
  readonly span: Span
  /** The figure itself. */
  readonly figure: Span
}

type Comparator = Target['comparator']

/** What stands before a figure. */
const BEFORE: readonly (readonly [words: readonly string[], comparator: Comparator])[] = [
  [['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn', 'thấp nhất'], '>='],
  [['trên', 'hơn', 'vượt', 'cao hơn', 'nhiều hơn', 'lớn hơn'], '>'],
  [['không quá', 'tối đa', 'nhiều nhất', 'không vượt quá', 'không cao hơn', 'không hơn', 'cao nhất', 'nhóm', 'tốp'], '<='],
  [['dưới', 'thấp hơn', 'ít hơn', 'nhỏ hơn'], '<'],
]
const COMPARATOR_OF = new Map(BEFORE.flatMap(([words, comparator]) => words.map((word) => [word, comparator] as const)))

/** "trên ", "tối thiểu có ", "ít nhất là khoảng ", "từ "; at the end of what stands before a figure */
const LEAD = new RegExp(
  `${WORD_START}(?:(${anyOf([...COMPARATOR_OF.keys()])})\\s+)?((?:(?:là|có|đạt|từ|khoảng|thêm|gần|mỗi\\s+(?:năm|quý|tháng))\\s+){0,3})$`,
  'u',
)
const GROUP = /^(?:nhóm|tốp)$/u
const LONGEST_LEAD = 40

/** A figure, or two with a dash or "đến" between them: "90", "3 - 4", "10% đến 15", "3-4" */
const FIGURE = new RegExp(
  `(?<![\\p{sc=Latin}\\d/.,:–-]|\\d\\s?[-–]\\s?)(${NUMBER})(?:(?:\\s?%)?\\s?(?:-|–|đến|tới)\\s?(${NUMBER}))?(?![\\p{sc=Latin}\\d]|[/:]\\d|[.,]\\d|\\s?[-–]\\s?\\p{sc=Latin}{1,8}\\s?/)`,
  'gu',
)
/** "%", " phần trăm" */
const PERCENT = /\s?%|\s+phần\s+trăm(?!\p{sc=Latin})/uy
/** "/năm", "/người/năm", "/vạn dân", " mỗi năm", " trên một vạn dân", " một năm" */
const PER =
  /\s?\/\s?((?:vạn|nghìn|triệu|[\d.]{1,9})\s+dân|\p{sc=Latin}+(?:\s?\/\s?\p{sc=Latin}+)?)|\s+(?:mỗi|một|trong\s+một|trên\s+một|trên\s+mỗi)\s+(năm|quý|tháng|vạn\s+dân|người|xã|chi\s+bộ)/uy
/** "mỗi quý " between comparator and figure */
const EACH = /mỗi\s+(\p{sc=Latin}+)/u
const FROM_UPWARDS = /\s+trở\s+lên/uy
const FROM_DOWNWARDS = /\s+trở\s+xuống/uy
const BLANK = /\s+/uy
/** Words before a figure that make it the name of a thing, a place in a row, or a day: "lần thứ 3", "Nghị quyết số 22" */
const NAMING =
  /(?:^|[^\p{sc=Latin}\d])(?:số|thứ|khóa|mục|điều|khoản|điểm|phần|chương|bước|giai\s+đoạn|cấp|mức|(?<!(?:mỗi|hằng|hàng|một)\s+)(?:quý|tháng|năm)|lớp|loại|hạng|ngày|đợt|kỳ|chỉ\s+thị|nghị\s+quyết|kết\s+luận|quy\s+định|hiến\s+pháp|trung\s+ương|điện\s+thoại)\s*$/u

/** A year: "2025" */
const YEAR = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text)

const A_FIGURE = /\d/u

/** The figures of a text that may set a target. Years, dates, numbers of documents, ages and spans of time are none. */
export function quantitiesIn({ text, spelled }: Phrase): Quantity[] {
  const quantities: Quantity[] = []
  if (!A_FIGURE.test(spelled)) return quantities
  for (const match of spelled.matchAll(FIGURE)) {
    const from = match.index
    const first = match[1] ?? ''
    let second = match[2]
    // "3 - 4" is a range; "02 đến 2025" is not.
    if (second !== undefined && parseNumber(second) <= parseNumber(first)) second = undefined
    const to = second === undefined ? from + first.length : from + match[0].length
    const percent = matchAt(PERCENT, spelled, to)
    const blank = matchAt(BLANK, spelled, to)?.[0].length ?? 0
    if (!percent && (matchAt(TIME_UNIT, spelled, to + blank) || YEAR(first))) continue
    const before = spelled.slice(Math.max(0, from - LONGEST_LEAD), from)
    if (NAMING.test(before)) continue
    const unit = percent ?? matchAt(COUNTED_UNIT, spelled, to + blank)
    const unitEnd = percent ? to + percent[0].length : unit ? to + blank + unit[0].length : to
    const lead = LEAD.exec(before)
    const upwards = matchAt(FROM_UPWARDS, spelled, unitEnd)
    const downwards = matchAt(FROM_DOWNWARDS, spelled, unitEnd)
    const worded = COMPARATOR_OF.get((lead?.[1] ?? '').replace(/\s+/gu, ' '))
    const said = upwards ? '>=' : downwards ? '<=' : worded
    const per = matchAt(PER, spelled, unitEnd)
    const end = unitEnd + ((per ?? upwards ?? downwards)?.[0].length ?? 0)
    quantities.push({
      value: parseNumber(first),
      valueMax: second === undefined ? null : parseNumber(second),
      comparator: second === undefined ? (said ?? '=') : 'range',
      compared: worded !== undefined,
      unit: percent ? '%' : unit ? text.slice(to + blank, unitEnd) : null,
      per: (per?.[1] ?? per?.[2] ?? EACH.exec(lead?.[2] ?? '')?.[1])?.replace(/\s+/gu, ' ') ?? null,
      // "thuộc nhóm 3 nước": the group is a part of what is measured.
      span: [from - (GROUP.test(lead?.[1] ?? '') ? 0 : (lead?.[0].length ?? 0)), end],
      figure: [from, to],
    })
  }
  return quantities
}
