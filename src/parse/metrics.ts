import type { Span } from '../model/span.js'
import { plainBlanks } from '../vietnamese/match-at.js'
import { isMeasureAlone } from '../vietnamese/units.js'
import { type Change, changeBefore } from './changes.js'
import { withoutActor } from './metric-actors.js'
import type { Phrase } from './phrase.js'
import type { Quantity } from './quantities.js'
import { trimEnd } from './trim.js'

/** What a new measure begins with: ", trong đó ", " (trong đó ", ", tỉ lệ ", ", số " */
const NEW_MEASURE = plainBlanks(
  /[,;(]\s?(?=(?:trong\s+đó|tỉ\s+lệ|tỷ\s+lệ|tỉ\s+trọng|số\s|quy\s+mô|phấn\s+đấu|đến\s+năm|năm\s+\d|có\s|kết\s+nạp|bố\s+trí|giảm|tăng|nâng|thu\s+nhập|riêng\s|là\s|diện\s+tích|sản\s+lượng|tốc\s+độ|năng\s+suất|giá\s+trị|kim\s+ngạch|khâu\s|duy\s+trì))/u,
)
/** Else a measure ends at a và right before the next figure, at the last comma before it, or at the last và. */
const AND_NEXT = /(?<!\p{sc=Latin})và\s+$/u
const COMMA = /,\s?/gu
const AND = /(?<!\p{sc=Latin})và\s/gu
/** Commas in brackets part nothing: "(trừ hồ sơ mật, hồ sơ đặc thù)" */
const IN_BRACKETS = /\([^()]*\)/gu

/** Cuts a clause in as many parts as it has figures, each with the words that speak of the figure. */
export function segments({ spelled }: Phrase, [from, to]: Span, quantities: readonly Quantity[]): Span[] {
  const spans: Span[] = []
  let start = from
  for (const [i, quantity] of quantities.entries()) {
    const next = quantities[i + 1]
    if (!next) {
      spans.push([start, to])
      break
    }
    const between = spelled.slice(quantity.span[1], next.span[0]).replace(IN_BRACKETS, (bracket) => '_'.repeat(bracket.length))
    const cut =
      NEW_MEASURE.exec(between) ??
      AND_NEXT.exec(between) ??
      [...between.matchAll(COMMA)].at(-1) ??
      [...between.matchAll(AND)].at(-1)
    const at = cut ? quantity.span[1] + cut.index : next.span[0]
    spans.push([start, at])
    start = cut ? at + cut[0].length : next.span[0]
  }
  return spans.map((span) => trimmed(spelled, span))
}

/** Signs and joining words at the head of a part; a year that heads it. "và ", "trong đó: ", "riêng " */
const LEADING = /^(?:[\s,;:–-]|và\s|trong\s+đó[\s,:]|riêng\s)+/u
const TRAILING = ' ,;:.–-\n'

function trimmed(text: string, [from, to]: Span): Span {
  const start = from + (LEADING.exec(text.slice(from, to))?.[0].length ?? 0)
  const [, end] = trimEnd(text, [start, Math.max(start, to)], TRAILING)
  // A bracket whose opening was cut off: "nữ đạt 45%)"
  return [start, text[end - 1] === ')' && !text.slice(start, end).includes('(') ? end - 1 : end]
}

/** Words before a figure that are no measure: "Hằng năm có ", "phấn đấu ", "duy trì ", "trong đó có ít nhất " */
const NO_MEASURE = plainBlanks(
  /^(?:[\s,“"]|(?:hằng|hàng|mỗi)\s+năm|phấn\s+đấu|duy\s+trì|trong\s+đó|có|đạt|từ|là|khoảng|bảo\s+đảm|đảm\s+bảo|để|thì|và|bình\s+quân|trung\s+bình|thêm|hoàn\s+thành|vượt|lên|còn|gấp|(?:đến|vào|tới)\s+(?:(?:cuối|hết)\s+)?năm\s+\d{4}|năm\s+\d{4}|(?:trong\s+)?giai\s+đoạn\s+\d{4}\s*[-–]\s*\d{4})*$/u,
)
/** Behind a figure: what it is a share of, or when; no measure either. "tổng số đảng viên", "so với năm 2020", "GDP" */
const BASE =
  /^\s*(?:[,.;:)”"]|$|tổng|so\s+với|gr?dp|vào\s+năm|đến\s+năm|trong\s+năm|trong\s+tổng|trở\s+lên|mỗi\s+năm|năm\s+\d|\()/u
/** At the end of a measure that stands before its figure: " hằng năm đạt", " ở mức", " chiếm", " tăng trung bình" */
const LOOSE_END = plainBlanks(
  /(?:[\s,:(]|(?<!\p{sc=Latin})(?:đạt|từ|có|là|ở(?:\s+mức)?|mức|chiếm|còn|khoảng|(?<!(?:tốc\s+độ|nhịp\s+độ|t[ỉỷ]\s+lệ|mức)\s+)(?:tăng|giảm)|trung\s+bình|(?<!thu\s+nhập\s+)bình\s+quân|duy\s+trì|(?:hằng|hàng|mỗi)\s+năm|lên|xuống|gấp|ổn\s+định|được|tối\s+thiểu|(?:thời\s+kỳ|nhiệm\s+kỳ)\s+\d{4}\s*[-–]\s*\d{4}|(?:trong\s+)?giai\s+đoạn\s+\d{4}\s*[-–]\s*\d{4}|(?:(?:đến|vào|trong|hết|cuối)\s+)*năm\s+\d{4}|(?:(?:đến|trước|hết|ngày)\s+){1,3}\d\d?\/\d\d?\/\d{4}))$/u,
)

/** "Đến năm 2030 ", "Phấn đấu mỗi năm " */
const HEADING_YEAR = /^(?:phấn\s+đấu\s+)?(?:(?:(?:đến|tới|vào|trong|hết|cuối)\s+)*năm\s+\d{4}|(?:hằng|hàng|mỗi)\s+năm),?\s+/u
const LONGEST_LOOSE_END = 48
/** What strives or reports, at the head of a measure: "Phấn đấu | kết nạp", "Hiện nay, | tỉ lệ" */
const HEADING_WORDS = /^(?:phấn\s+đấu|hiện\s+nay|hiện\s+tại|đến\s+nay),?\s+/u
/** What money is done with, which a share of a budget completes: "bố trí | 3% | tổng chi ngân sách" */
const SPENDS = /^(?:bố\s+trí|dành|phân\s+bổ|ưu\s+tiên)$/iu

/** When it is due, at the end of a measure: " vào năm 2025", " so với năm 2020" */
const YEAR_BEHIND = /,?\s+(?:(?:vào|đến|trong|so\s+với)\s+(?:cuối\s+|hết\s+)?năm\s+\d{4})\s*$/iu

const LONGEST_YEAR = 48
const withoutYear = (words: string): string => {
  const from = Math.max(0, words.length - LONGEST_YEAR)
  return words.slice(0, from) + words.slice(from).replace(YEAR_BEHIND, '')
}

/** "giải quyết việc làm cho | 15.000 | lao động" */
const FOR = /(?:cho|được|thêm|mới)$/u

/** Words that name a measure, which no counted thing completes: "tuổi thọ", "tổng tỉ suất sinh" */
const NAMES_MEASURE =
  /^(?:tổng\s+)?(?:tuổi\s+thọ|số\s+năm|t[ỉỷ]\s+(?:lệ|suất|số|trọng)|tốc\s+độ|thu\s+nhập|năng\s+suất|sản\s+lượng|diện\s+tích|giá\s+trị|mức|quy\s+mô|kim\s+ngạch|chỉ\s+số)(?!\p{sc=Latin})/u

/** What numbers things, which its unit names once more: "Số vụ cháy giảm | 15 | vụ" */
const NUMBERS = /^(?:tổng\s+)?số\s/u

/** What is done to what stands behind the figure: "Hoàn thành bàn giao | 100% | mặt bằng dự án", "Xử lý dứt điểm | 100% | công trình" */
const DOES =
  /^(?:hoàn\s+thành|xử\s+lý|giải\s+quyết|bàn\s+giao|giải\s+phóng|kiểm\s+tra|thu\s+gom|số\s+hóa|bồi\s+dưỡng|đào\s+tạo)\s/u
/** What comes to a figure has been named: "đạt ", "chiếm trên " */
const COMES_TO = /(?<!\p{sc=Latin})(?:đạt|chiếm|còn|là|lên|xuống|mức|gấp|tăng|giảm)(?!\p{sc=Latin})|:/u

/** Fewer words before a figure are a verb, and what is counted completes them: `kết nạp | 2.000 | đảng viên`. */
const FEW_WORDS = 3

/**
 * What a figure measures: the words of its clause without the figure. Before it (`Tỉ lệ kết nạp đạt | 3%`), behind it
 * (`100% | thôn có chi bộ`), or on both sides (`vận động | ít nhất 02 | hộ dân không đổ rác`). Empty where it says only
 * when (`và 90% vào năm 2030`). A verb of change stays with it (`Số vụ cháy giảm | 10%`, `giảm | 40% | số đơn`).
 *
 * @param until where what stands before the figure ends, if not at the figure: "Tỉ lệ … | từ 60% lên 85%"
 */
export function metricOf(words: Phrase, [from, to]: Span, quantity: Quantity, until: number = quantity.span[0]): string {
  const { text, spelled } = words
  const { span, figure, unit } = quantity
  const heading = from + (HEADING_YEAR.exec(spelled.slice(from, Math.max(from, span[0])))?.[0].length ?? 0)
  const head = heading + (HEADING_WORDS.exec(spelled.slice(heading, Math.max(heading, span[0])))?.[0].length ?? 0)
  const change = until === span[0] ? changeOf(words, from, quantity) : null
  const limit = change?.verb[0] ?? until
  let end = Math.max(head, limit)
  for (;;) {
    const loose = LOOSE_END.exec(spelled.slice(Math.max(head, end - LONGEST_LOOSE_END), end))
    if (!loose) break
    end -= loose[0].length
  }
  const start = withoutActor(words, [head, end])
  const before = NO_MEASURE.test(spelled.slice(start, Math.max(start, limit))) ? '' : text.slice(start, end).trim()
  const verb = change === null ? '' : text.slice(...change.verb)
  const counted = unit === null || unit === '%' || isMeasureAlone(unit) ? '' : unit
  const names = NAMES_MEASURE.test(before.toLowerCase())
  const does = DOES.test(before.toLowerCase()) && !COMES_TO.test(spelled.slice(end, Math.max(end, figure[0])))
  const short = before === '' || (!names && (does || before.split(/\s+/u).length <= FEW_WORDS))
  // "chiếm tối thiểu | 70% | kinh tế số": a share's whole, once the measure stands before it.
  const goesOn = before === '' && counted !== '' && spelled.startsWith(',', span[1])
  const based =
    (!goesOn && !SPENDS.test(before) && BASE.test(spelled.slice(span[1], to))) || (counted === '' && !short && !FOR.test(before))
  const behind = based ? '' : withoutYear(text.slice(span[1], to)).trim()
  // "mỗi xã còn lại tăng | 01 tiêu chí", but "Số vụ cháy giảm | 15 vụ"
  const changes = verb !== '' && !names && !NUMBERS.test(before.toLowerCase())
  const completes = behind !== '' || (verb === '' ? short : changes) || FOR.test(before)
  if (before === '' && behind === '' && (counted === '' || !completes)) return ''
  const metric = [before, verb, completes ? counted : '', behind].filter((words) => words !== '').join(' ')
  return metric
    .replace(/ ,/gu, ',')
    .replace(/\[\^\d+\]/gu, '')
    .replace(/\s+/gu, ' ')
}

/** The verb that makes a figure the amount of a change; null where it is a level. @param from where its part of the clause begins */
export function changeOf({ spelled }: Phrase, from: number, { span, comparator }: Quantity): Change | null {
  const change = changeBefore(spelled, from, span[0])
  // "giảm dưới 2%" is said for "giảm xuống dưới 2%".
  return change?.direction === 'decrease' && comparator === '<' ? null : change
}

/** What a share is of or is compared with, behind its figure: " tổng số đảng viên", " trong tổng số …", " so với năm 2020" */
const OF_BASE = plainBlanks(
  /(?<!\p{sc=Latin})(?:trong\s+)?(tổng\s+[^,;.:()]+|gr?dp(?!\p{sc=Latin})[^,;.:()]*)|(?<!\p{sc=Latin})so\s+với\s+([^,;.:()]+)/u,
)
/** What stands behind a base and is none: " vào năm 2025" */
const BEHIND_BASE = /\s+(?:vào|đến|trong)\s+(?:cuối\s+|hết\s+)?năm\s.*$/u

/** What a figure is a share of or is compared with, as written: `tổng số đảng viên`, `năm 2020`; null where nothing says. */
export function baseOf({ text, spelled }: Phrase, [, to]: Span, { span }: Quantity): string | null {
  const behind = spelled.slice(span[1], to)
  const found = OF_BASE.exec(behind)
  const words = found?.[1] ?? found?.[2]
  if (!found || words === undefined) return null
  const from = span[1] + found.index + found[0].lastIndexOf(words)
  return text
    .slice(from, from + words.length)
    .replace(/\s+/gu, ' ')
    .replace(BEHIND_BASE, '')
    .trim()
}
