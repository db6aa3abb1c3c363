import type { Span } from '../model/span.js'
import type { Phrase } from './phrase.js'
import type { Quantity } from './quantities.js'
import { trimEnd } from './trim.js'

/** What a new measure begins with: ", trong đó ", " (trong đó ", ", tỉ lệ ", ", số " */
const NEW_MEASURE =
  /[,;(]\s?(?=(?:trong\s+đó|tỉ\s+lệ|tỷ\s+lệ|tỉ\s+trọng|số\s|quy\s+mô|phấn\s+đấu|đến\s+năm|năm\s+\d|có\s|kết\s+nạp|bố\s+trí|giảm|tăng|nâng|thu\s+nhập))/u
/** Else a measure ends where the last comma or và stands before the next figure. */
const JOINT = /,\s?|(?<!\p{sc=Latin})và\s/gu

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
    const between = spelled.slice(quantity.span[1], next.span[0])
    const cut = NEW_MEASURE.exec(between) ?? [...between.matchAll(JOINT)].at(-1)
    const at = cut ? quantity.span[1] + cut.index : next.span[0]
    spans.push([start, at])
    start = cut ? at + cut[0].length : next.span[0]
  }
  return spans.map((span) => trimmed(spelled, span))
}

/** Signs and joining words at the head of a part; a year that heads it. "và ", "trong đó ", "đến năm 2030 " */
const LEADING = /^(?:[\s,;:–-]|và\s|trong\s+đó\s)+/u
const TRAILING = ' ,;:.–-\n'

function trimmed(text: string, [from, to]: Span): Span {
  const start = from + (LEADING.exec(text.slice(from, to))?.[0].length ?? 0)
  const [, end] = trimEnd(text, [start, Math.max(start, to)], TRAILING)
  // A bracket whose opening was cut off: "nữ đạt 45%)"
  return [start, text[end - 1] === ')' && !text.slice(start, end).includes('(') ? end - 1 : end]
}

/** Words before a figure that are no measure: "Hằng năm có ", "phấn đấu ", "duy trì ", "trong đó có ít nhất " */
const NO_MEASURE =
  /^(?:[\s,“"]|(?:hằng|hàng|mỗi)\s+năm|phấn\s+đấu|duy\s+trì|trong\s+đó|có|đạt|từ|là|khoảng|bảo\s+đảm|đảm\s+bảo|để|thì|và|bình\s+quân|trung\s+bình|thêm|hoàn\s+thành|đến\s+(?:cuối\s+)?năm\s+\d{4}|năm\s+\d{4}|(?:trong\s+)?giai\s+đoạn\s+\d{4}\s*[-–]\s*\d{4})*$/u
/** Behind a figure: what it is a share of, or when; no measure either. "tổng số đảng viên", "so với năm 2020", "GDP" */
const BASE = /^\s*(?:[,.;:)”"]|$|tổng|so\s+với|gdp|vào\s+năm|đến\s+năm|trong\s+năm|trong\s+tổng|trở\s+lên|mỗi\s+năm|năm\s+\d|\()/u
/** At the end of a measure that stands before its figure: " hằng năm đạt", " ở mức", " chiếm", " tăng trung bình" */
const LOOSE_END =
  /(?:[\s,:(]|(?<!\p{sc=Latin})(?:đạt|từ|có|là|ở\s+mức|mức|chiếm|còn|khoảng|tăng|giảm|trung\s+bình|bình\s+quân|duy\s+trì|(?:hằng|hàng|mỗi)\s+năm|lên|xuống|được|tối\s+thiểu|(?:trong\s+)?giai\s+đoạn\s+\d{4}\s*[-–]\s*\d{4}|(?:đến|vào|trong)\s+năm\s+\d{4}))$/u

/** "Đến năm 2030 ", "Phấn đấu mỗi năm " */
const HEADING_YEAR = /^(?:phấn\s+đấu\s+)?(?:(?:(?:đến|tới|vào|trong|hết|cuối)\s+)*năm\s+\d{4}|(?:hằng|hàng|mỗi)\s+năm),?\s+/u
const LONGEST_LOOSE_END = 48

/** "giải quyết việc làm cho | 15.000 | lao động" */
const FOR = /(?:cho|được|thêm|mới)$/u

/** Fewer words before a figure are a verb, and what is counted completes them: `kết nạp | 2.000 | đảng viên`. */
const FEW_WORDS = 3

/**
 * What a figure measures: the words of its clause without the figure. Before it (`Tỉ lệ kết nạp đạt | 3%`), behind it
 * (`100% | thôn có chi bộ`), or on both sides (`vận động | ít nhất 02 | hộ dân không đổ rác`).
 */
export function metricOf({ text, spelled }: Phrase, [from, to]: Span, { span, unit }: Quantity): string {
  const start = from + (HEADING_YEAR.exec(spelled.slice(from, Math.max(from, span[0])))?.[0].length ?? 0)
  let end = Math.max(start, span[0])
  for (;;) {
    const loose = LOOSE_END.exec(spelled.slice(Math.max(start, end - LONGEST_LOOSE_END), end))
    if (!loose) break
    end -= loose[0].length
  }
  const before = NO_MEASURE.test(spelled.slice(start, Math.max(start, span[0]))) ? '' : text.slice(start, end).trim()
  const counted = unit === null || unit === '%' ? '' : unit
  const short = before === '' || before.split(/\s+/u).length <= FEW_WORDS
  // "chiếm tối thiểu | 70% | kinh tế số": a share's whole, once the measure stands before it.
  const based = BASE.test(spelled.slice(span[1], to)) || (counted === '' && !short && !FOR.test(before))
  const behind = based ? '' : text.slice(span[1], to).trim()
  const completes = behind !== '' || short || FOR.test(before)
  const metric = [before, completes ? counted : '', behind].filter((words) => words !== '').join(' ')
  return (metric === '' ? text.slice(from, to) : metric).replace(/\[\^\d+\]/gu, '').replace(/\s+/gu, ' ')
}
