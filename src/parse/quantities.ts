import type { Target } from '../model/document.js'
import type { Span } from '../model/span.js'
import { anyOf, matchAt, plainBlanks, WORD_START } from '../vietnamese/match-at.js'
import { NUMBER, NUMBER_WORDS, numberOfWords, parseNumber } from '../vietnamese/numbers.js'
import { countedUnitEnd, MEASURED_IN_TIME, TIME_UNIT } from '../vietnamese/units.js'
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
  /** Whether it is rounded: "khoảng 60%", "gần 50 trường". */
  readonly approximate: boolean
  /** Whether something starts from it: "từ | 12,5% | năm 2020 xuống". */
  readonly start: boolean
  /** From the comparator to the unit. */
  readonly span: Span
  /** The figure itself. */
  readonly figure: Span
}

type Comparator = Target['comparator']

/** What stands before a figure. */
const BEFORE: readonly (readonly [words: readonly string[], comparator: Comparator])[] = [
  [['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn', 'thấp nhất', 'đạt và vượt', 'đạt, vượt', 'đạt hoặc vượt', 'bằng hoặc cao hơn', '≥', '>='], '>='],
  [['trên', 'hơn', 'vượt', 'cao hơn', 'nhiều hơn', 'lớn hơn', '>'], '>'],
  [['không quá', 'tối đa', 'nhiều nhất', 'không vượt quá', 'không cao hơn', 'không hơn', 'cao nhất', 'nhóm', 'tốp', 'top', '≤', '<='], '<='],
  [['dưới', 'thấp hơn', 'ít hơn', 'nhỏ hơn', '<'], '<'],
] // prettier-ignore
const COMPARATOR_OF = new Map(BEFORE.flatMap(([words, comparator]) => words.map((word) => [word, comparator] as const)))

/** "trên ", "≥ ", "tối thiểu có ", "ít nhất là khoảng ", "từ "; at the end of what stands before a figure */
const LEAD = plainBlanks(
  new RegExp(
    `${WORD_START}(?:(${anyOf([...COMPARATOR_OF.keys()])})(?:\\s+|(?<=[≥≤<>=])))?((?:(?:là|có|đạt|từ|khoảng|thêm|gần|xấp\\s+xỉ|trên\\s+dưới|mức|mỗi\\s+(?:năm|quý|tháng))\\s+){0,3})$`,
    'u',
  ),
)
/** What says that a figure is rounded: "khoảng ", "gần " */
const ROUNDED = /(?<!\p{sc=Latin})(?:khoảng|gần|xấp\s+xỉ|trên\s+dưới)(?!\p{sc=Latin})/u
const GROUP = /^(?:nhóm|tốp|top)$/u
const LONGEST_LEAD = 40

/**
 * A figure, or two with a dash or "đến" between them: "90", "3 - 4", "10% đến 15", "3-4", "42" of "42/100.000 trẻ";
 * all or some of so many: "13/13", "6/9"; "20" of "20km"
 */
const FIGURE = plainBlanks(
  new RegExp(
    `(?<![\\p{sc=Latin}\\d/.,:–-]|\\d\\s?[-–]\\s?)(?:(${NUMBER})(?:(?:\\s?%)?\\s?(?:-|–|(?:đến|tới)(?:\\s+dưới)?)\\s?(${NUMBER}))?(?!(?!(?:km|ha|kg|m[23²³]?)(?![\\p{sc=Latin}\\d]))[\\p{sc=Latin}\\d]|:\\d|/(?!10{2,6}\\s|10{0,2}(?:\\.000){1,2}\\s)\\d|[.,]\\d|\\s?[-–]\\s?\\p{sc=Latin}{1,8}\\s?/)|(\\d{1,3})/(\\d{1,3})(?=\\s+\\p{sc=Latin}))`,
    'gu',
  ),
)
/** A share in words: "mười lăm" of "mười lăm phần trăm" */
const WORDED = new RegExp(`${WORD_START}${NUMBER_WORDS}(?=\\s+phần\\s+trăm(?!\\p{sc=Latin}))`, 'gu')
/** "%", "‰", " phần trăm" */
const PERCENT = /\s?[%‰]|\s+phần\s+trăm(?!\p{sc=Latin})/uy
/** "/năm", "/người/năm", "/1 vạn dân", "/100.000 trẻ" */
const PER =
  /\s?\/\s?((?:1\s+)?(?:vạn|nghìn|triệu)\s+dân|[\d.]{1,9}(?:\s+(?:bé\s+(?:gái|trai)|trẻ\s+(?:em|đẻ\s+sống|sinh\s+sống|đẻ\s+ra\s+sống)|phụ\s+nữ|[^\s\d/.,;:()%|-]+))?|(?:lượt\s+(?:khách|người)|phụ\s+nữ|cán\s+bộ|đảng\s+viên|chi\s+bộ|hợp\s+tác\s+xã|doanh\s+nghiệp|cơ\s+sở|lao\s+động|đơn\s+vị|[^\s\d/.,;:()%|-]+)(?:\s?\/\s?[^\s\d/.,;:()%|-]+)?)/uy
/** " mỗi năm", " trên một vạn dân", " một năm", " trên 10.000 dân" */
const PER_IN_WORDS =
  /\s+(?:(?:mỗi|một|trong\s+một|trên\s+một|trên\s+mỗi)\s+(năm|quý|tháng|vạn\s+dân|người|xã|chi\s+bộ)|trên\s+((?:1\s+)?vạn\s+dân|1[\d.]{1,8}\s+dân))/uy
/** "mỗi quý " between comparator and figure */
const EACH = /mỗi\s+(\p{sc=Latin}+)/u
/** " trở lên", " mới trở lên" */
const FROM_UPWARDS = /(?:\s+(?:mới|chính\s+thức))?\s+trở\s+lên/uy
const FROM_DOWNWARDS = /\s+trở\s+xuống/uy
const BLANK = /\s+/uy
/** Words before a figure that make it the name of a thing, a place in a row, or a day: "lần thứ 3", "Nghị quyết số 22" */
const NAMING = plainBlanks(
  /(?<![\p{sc=Latin}\d])(?:số(?:\s+hiệu)?|thứ|khóa|mục|điều|khoản|(?<!\d\s)điểm|phần|chương|bước|giai\s+đoạn|cấp(?:\s+độ)?|(?<!ở\s)mức(?:\s+độ)?|(?<!(?:mỗi|hằng|hàng|một)\s+)(?:quý|tháng|năm)|lớp|loại|hạng|ngày|đợt|kỳ|chỉ\s+thị|nghị\s+quyết|kết\s+luận|quy\s+định|hiến\s+pháp|trung\s+ương|điện\s+thoại|(?:mục|chỉ)\s+tiêu|(?<!đạt\s)tiêu\s+chí|phụ\s+lục|biểu|vùng|đề\s+án|dự\s+án|tiểu\s+dự\s+án|quốc\s+lộ|quyết\s+định|công\s+văn)\s*$/u,
)
/** Behind a figure that something starts from: " năm 2015 xuống", " ca sinh/1.000 phụ nữ lên" */
const STARTS_FROM =
  /^(?:\s+(?!lên|xuống|còn)\p{sc=Latin}+|\s?\/\s?[\d.]*|\s?\(?năm\s+\d{4}\)?){0,6}(?<!trở)\s+(?:lên|xuống|còn)\s/u
const LONGEST_START = 60
const SAID_BEFORE = 120

/** How a day is filled, which names a way of schooling or of work: "2 | buổi |/ngày", "3 | ca |/ngày" */
const WAY_OF_WORKING = /^(?:buổi|bữa|ca|lớp)$/iu
/** Behind a share that starts with `từ`: " nhân viên trở xuống" */
const AND_LESS = /^(?:\s+(?!có|đạt|được|từ)\p{sc=Latin}+){1,5}\s+trở\s+xuống/u

/** A year: "2025" */
const YEAR = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text)

const A_FIGURE = /\d/u
const IN_WORDS = /phần\s+trăm/u

/** The figures of a text that may set a target. Years, dates, numbers of documents, ages and spans of time are none. */
export function quantitiesIn(phrase: Phrase): Quantity[] {
  const quantities: Quantity[] = []
  const { spelled } = phrase
  const figures = A_FIGURE.test(spelled) ? [...spelled.matchAll(FIGURE)] : []
  const worded = IN_WORDS.test(spelled) ? [...spelled.matchAll(WORDED)] : []
  let read = 0
  for (const match of worded.length === 0 ? figures : [...figures, ...worded].sort((a, b) => a.index - b.index)) {
    if (match.index < read) continue
    const quantity = quantityAt(phrase, match, worded.includes(match))
    if (!quantity) continue
    quantities.push(quantity)
    // "9 bác sĩ trên 10.000 dân": the second figure belongs to the first.
    read = quantity.span[1]
  }
  return sharedPer(phrase, quantities)
}

/** Words between figures that are counted by the same: " và ", " đại học, " */
const JOINT = /^(?:\s+\p{sc=Latin}+){0,3}(?:,|\s+và)\s+$/u
const LONGEST_JOINT = 24

/** "9 bác sĩ và 24 giường bệnh trên 10.000 dân": both are counted so. */
function sharedPer({ spelled }: Phrase, quantities: readonly Quantity[]): Quantity[] {
  let next: Quantity | undefined
  return quantities
    .toReversed()
    .map((quantity): Quantity => {
      const shares =
        quantity.per === null &&
        quantity.unit !== null &&
        !isShare(quantity.unit) &&
        next?.per?.endsWith('dân') === true &&
        next.span[0] - quantity.span[1] <= LONGEST_JOINT &&
        JOINT.test(spelled.slice(quantity.span[1], next.span[0]))
      next = shares ? { ...quantity, per: next?.per ?? null } : quantity
      return next
    })
    .toReversed()
}

/** Whether a unit is one of shares. */
export const isShare = (unit: string | null): boolean => unit === '%' || unit === '‰'

/** @param worded whether the match is a number in words */
function quantityAt({ text, spelled }: Phrase, match: RegExpExecArray, worded: boolean): Quantity | null {
  const from = match.index
  const [whole, first = match[3] ?? whole, printed, some, all] = match
  // "3 - 4" is a range; "02 đến 2025" is not.
  const second = printed !== undefined && parseNumber(printed) > parseNumber(first) ? printed : undefined
  const to = from + (second === undefined && some === undefined ? first.length : whole.length)
  const before = spelled.slice(Math.max(0, from - LONGEST_LEAD), from)
  const measure = measureAt({ text, spelled }, from, to)
  if (measure !== null && !isShare(measure.unit) && NAMING.test(before)) return null
  if (measure !== null && measure.per === 'ngày' && WAY_OF_WORKING.test(measure.unit ?? '')) return null
  if (measure === null || (some !== undefined && (measure.unit === null || Number(some) > Number(all)))) return null
  if (YEAR(first) && (measure.unit === null || second !== undefined)) return null
  const lead = LEAD.exec(before)
  const fromWord = /từ\s/u.test(lead?.[2] ?? '')
  // "từ 60% năm 2024 lên 85%": where it starts is no target.
  const start = fromWord && second === undefined && STARTS_FROM.test(spelled.slice(measure.end, measure.end + LONGEST_START))
  const said = COMPARATOR_OF.get((lead?.[1] ?? '').replace(/\s+/gu, ' '))
  const atMost = fromWord && AND_LESS.test(spelled.slice(measure.end, measure.end + LONGEST_START))
  const least = atMost ? '<=' : fromWord && !start ? '>=' : '='
  return {
    value: worded ? numberOfWords(first) : parseNumber(first),
    valueMax: second === undefined ? null : parseNumber(second),
    comparator: second === undefined ? (measure.bound ?? said ?? least) : 'range',
    compared: said !== undefined,
    unit: measure.unit,
    per: measure.per ?? EACH.exec(lead?.[2] ?? '')?.[1] ?? null,
    approximate: ROUNDED.test(lead?.[2] ?? ''),
    start,
    // "thuộc nhóm 3 nước": the group is a part of what is measured.
    span: [from - (GROUP.test(lead?.[1] ?? '') ? 0 : (lead?.[0].length ?? 0)), measure.end],
    figure: [from, to],
  }
}

/** What stands behind a figure: its unit, what it is counted by, and `trở lên`. */
interface Measure {
  readonly unit: string | null
  readonly per: string | null
  readonly bound: Comparator | null
  readonly end: number
}

/** Null where the figure is a time or an age. */
function measureAt({ text, spelled }: Phrase, from: number, to: number): Measure | null {
  const percent = matchAt(PERCENT, spelled, to)
  const blank = matchAt(BLANK, spelled, to)?.[0].length ?? 0
  const time = percent ? null : matchAt(TIME_UNIT, spelled, to + blank)
  if (time && !MEASURED_IN_TIME.test(spelled.slice(Math.max(0, from - SAID_BEFORE), from))) return null
  const countedEnd = percent || time ? 0 : countedUnitEnd(spelled, to + blank)
  const unitEnd = percent ? to + percent[0].length : time ? to + blank + time[0].length : countedEnd || to
  const slashed = spelled
    .slice(unitEnd, unitEnd + 2)
    .trimStart()
    .startsWith('/')
  const per = matchAt(slashed ? PER : PER_IN_WORDS, spelled, unitEnd)
  const perEnd = unitEnd + (per?.[0].length ?? 0)
  const counted = percent ? countedUpwards(spelled, perEnd) : 0
  const upwards = matchAt(FROM_UPWARDS, spelled, perEnd)
  const downwards = matchAt(FROM_DOWNWARDS, spelled, perEnd)
  return {
    unit: percent ? (percent[0].includes('‰') ? '‰' : '%') : time || countedEnd > 0 ? text.slice(to + blank, unitEnd) : null,
    per: (per?.[1] ?? per?.[2])?.replace(/\s+/gu, ' ') ?? null,
    bound: upwards !== null || counted > 0 ? '>=' : downwards ? '<=' : null,
    end: perEnd + ((upwards ?? downwards)?.[0].length ?? 0),
  }
}

/** Where what is counted behind a share ends with `trở lên`: "85% | đảng viên trở lên"; 0 where it does not. */
function countedUpwards(spelled: string, at: number): number {
  const blank = matchAt(BLANK, spelled, at)?.[0].length ?? 0
  const end = blank > 0 ? countedUnitEnd(spelled, at + blank) : 0
  return end > 0 && matchAt(FROM_UPWARDS, spelled, end) ? end : 0
}
