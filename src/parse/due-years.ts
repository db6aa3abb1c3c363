import type { Span } from '../model/span.js'
import { plainBlanks } from '../vietnamese/match-at.js'
import type { Passage } from './passages.js'
import { passagePhrase, phrase, type Phrase } from './phrase.js'

/** A year or a period that a passage names for what is to be reached. */
export interface DueYears {
  readonly years: readonly number[]
  readonly period: readonly [from: number, to: number] | null
  /** Whether a day, month or quarter is named: the deadline of a task, which need not hold for what is said behind it. */
  readonly exact?: boolean
  readonly span: Span
}

const YEAR = '((?:19|20)\\d\\d)(?![\\p{sc=Latin}\\d/]|[.,]\\d)'
// V8 compiles the body of a counted repetition once for each time: the counts are kept small.
const PREPOSITION = '(?:từ\\s+nay\\s+)?(?:(?:đến|tới|vào|trong|hết|cuối|đầu|trước|từ)\\s+){0,2}'
/** "trước ", "đến hết ", "chậm nhất là ", "từ nay đến " */
const TOWARDS =
  '(?:từ\\s+nay\\s+)?(?:(?:trước|đến|tới|hết|trong|vào|xong|cuối|đầu|giữa|từ|(?:chậm|muộn)\\s+nhất(?:\\s+là)?)\\s+){1,2}'
/** "ngày 31/12/2024", "30/6/2025", "ngày 30 tháng 6 năm 2025", "tháng 6/2025", "quý II năm 2025", "tuần đầu tháng 11/2024" */
const DATE =
  '(?:tuần\\s+(?:đầu|cuối|thứ\\s+\\p{sc=Latin}+)\\s+)?(?:(?:ngày\\s+)?\\d\\d?(?:[/.-]\\d\\d?[/.-]|\\s+tháng\\s+\\d\\d?(?:\\s+năm\\s+|\\s?/\\s?))|' +
  '(?:tháng\\s+\\d\\d?|quý\\s+(?:iv|i{1,3}|[1-4]))(?:\\s+năm\\s+|\\s?[/-]\\s?|,?\\s+))'
/**
 * In a respelled text: "giai đoạn 2020 - 2025", "từ năm 2021 đến năm 2025", "nhiệm kỳ 2020-2025"; else "đến năm 2025",
 * "Đến năm 2025 và năm 2030", "đến năm 2025, 2030", "cuối năm 2025", "từ nay đến cuối năm 2025"; "định hướng đến 2030";
 * "trước ngày 31/12/2024", "đến hết quý II/2025"
 */
const DUE = plainBlanks(
  new RegExp(
    `(?<![\\p{sc=Latin}\\d])(?:(?:trong\\s+)?(?:giai\\s+đoạn|nhiệm\\s+kỳ|thời\\s+kỳ|các\\s+năm|năm\\s+học|từ\\s+năm)\\s+${YEAR}\\s*(?:-|–|đến|tới)\\s*(?:hết\\s+)?(?:năm\\s+)?${YEAR}` +
      `|${PREPOSITION}năm\\s+${YEAR}(?:\\s*(?:,|và)\\s*(?:(?:đến|tới)\\s+)?(?:năm\\s+)?${YEAR})?(?:\\s*(?:,|và)\\s*(?:(?:đến|tới)\\s+)?(?:năm\\s+)?${YEAR})?` +
      `|(?:đến|tới|vào|hết)\\s+(20[2-5]\\d)(?![\\p{sc=Latin}\\d/]|[.,]\\d)` +
      `|${TOWARDS}${DATE}(20[2-5]\\d)(?!\\d))`,
    'gu',
  ),
)

/**
 * Before a year that something is compared with or reckoned by: "so với ", "so với trung bình ", "gấp 2,2 lần ", "của ",
 * "theo giá so sánh ", "chuẩn nghèo "
 */
const COMPARED_WITH = plainBlanks(
  /(?:so\s+với(?:\s+\p{sc=Latin}+){0,4}|(?<!\p{sc=Latin})lần(?:\s+mức)?|(?<!\p{sc=Latin}|(?:tiêu|chung|thể|yếu|hoạch)\s)của|so\s+sánh|chuẩn(?:\s+nghèo)?(?:\s+(?:đa\s+chiều|quốc\s+gia))?|cùng\s+kỳ)\s*$/u,
)
/** Before the year of a law: "Luật Đất đai | năm 2024" */
const OF_LAW = /(?<!\p{sc=Latin}|pháp\s+)luật(?!\s+(?:sư|gia)(?!\p{sc=Latin}))(?:\s+\p{sc=Latin}+){1,7}\s+$/u
/** Right before it, whatever its preposition: "so với | cuối năm 2022" */
const AGAINST = /so\s+với\s+$/u
/** Before the year of a date, or of when something began: "tháng 6 ", "như ", "kể từ ", "có hiệu lực " */
const OF_DATE = /(?<!\p{sc=Latin})(?:như|kể(?:\s+từ)?|hiệu\s+lực(?:\s+thi\s+hành)?|tháng\s+\d\d?)\s+$/u
/** A day on which something starts, and what ends it right behind: "từ ngày 01/3/2025", "đến ngày 30/9/2025" */
const STARTS = /^từ\s+(?!nay)/u
const ENDS = /^(?:đến|tới)\s/u
const A_YEAR = /(?:19|20)\d\d/u
/** A year with a preposition of its own: "vào năm 2025", "đến năm 2030" */
const PLACED = /^(?:đến|tới|vào|trong|hết|cuối|trước)\s/u
/** Around a year in which something starts: "từ 60% | năm 2024 | lên 85%" */
const FROM = /(?<!\p{sc=Latin})từ\s+(?:mức\s+)?\d[\d.,]*\s?%?(?:\s+\p{sc=Latin}+){0,3}\s*\(?$/u
const ONWARDS = /^\)?,?\s+(?:lên|xuống|còn)\s/u
const LOOK_BACK = 48

/** The years and periods that a respelled text names for what is due, in order. */
export function dueYearsIn(spelled: string): DueYears[] {
  if (!A_YEAR.test(spelled)) return []
  const found = [...spelled.matchAll(DUE)].flatMap((match): DueYears[] => {
    const span: Span = [match.index, match.index + match[0].length]
    const before = spelled.slice(Math.max(0, span[0] - LOOK_BACK), span[0])
    if (OF_DATE.test(before) || AGAINST.test(before)) return []
    if (!PLACED.test(match[0]) && (COMPARED_WITH.test(before) || OF_LAW.test(before))) return []
    if (FROM.test(before) && ONWARDS.test(spelled.slice(span[1], span[1] + 8))) return []
    const from = Number(match[1])
    const to = Number(match[2])
    if (match[1] !== undefined && match[2] !== undefined) return [{ years: [to], period: [from, to], span }]
    if (match[7] !== undefined) return [{ years: [Number(match[7])], period: null, exact: true, span }]
    const years = match.slice(3).flatMap((year) => (year === undefined ? [] : [Number(year)]))
    return [{ years, period: null, span }]
  })
  return found.filter(({ exact, span: [from, to] }, i) => {
    const next = found[i + 1]
    return !(
      exact &&
      next &&
      next.span[0] <= to + 2 &&
      STARTS.test(spelled.slice(from, to)) &&
      ENDS.test(spelled.slice(...next.span))
    )
  })
}

/** A year of the past or present: "năm 2020" */
const NAMED_YEAR = /(?<!\p{sc=Latin})năm\s+((?:19|20)\d\d)(?![\p{sc=Latin}\d/]|[.,]\d)/gu

/** The last year that a stretch names, whatever stands before it; undefined where it names none. */
export function yearNamed(spelled: string): DueYears | undefined {
  const found = [...spelled.matchAll(NAMED_YEAR)].at(-1)
  return found && { years: [Number(found[1])], period: null, span: [found.index, found.index + found[0].length] }
}

/* When a target is due: by its clause, by the line that opens its list, by the titles above it, by what the document is about. */

/** A colon, a comma or "phấn đấu" behind the year that heads a passage: ": ", ", ", " phấn đấu, ", " trở đi, " */
const BEHIND_HEAD = /^\s*(?:trở\s+đi)?(?:,?\s*phấn\s+đấu)?\s*[:,]\s*/u
/** Before such a year: "Phấn đấu ", "Mục tiêu, ", "Chỉ tiêu 2: ", "Mục tiêu chung của cả ", "Riêng " */
const BEFORE_HEAD = plainBlanks(
  /^\s*(?:(?:chỉ|mục)\s+tiêu(?:\s+\d{1,2})?\s*:\s*)?(?:(?:phấn\s+đấu|(?:mục|chỉ)\s+tiêu|chung|cụ\s+thể|chủ\s+yếu|tổng\s+quát|riêng|của|cho|trong|cả|toàn|h[ằà]ng\s+năm)(?:\s+|$|(?=,)))*,?\s*$/u,
)
const LONGEST_OPENING = 40
/** The name of a target at its head: "Chỉ tiêu 2: ", "Mục tiêu: " */
const NAME = /^\s*(?:chỉ|mục)\s+tiêu(?:\s+(?:số\s+)?\d{1,2})?\s*:\s*/u

/** Whether a year or period heads a stretch: `Đến năm 2025:`, `Phấn đấu đến năm 2025, …`. */
export function isHead({ spelled }: Phrase, [from, to]: Span, [start, end]: Span): boolean {
  return (
    start - from <= LONGEST_OPENING &&
    BEFORE_HEAD.test(spelled.slice(from, start)) &&
    BEHIND_HEAD.test(spelled.slice(end, Math.min(to, end + LONGEST_OPENING)))
  )
}

/** `Đến năm 2025:` says when, and `Chỉ tiêu 2:` which one it is, not what. */
export function withoutHead(words: Phrase, [from, to]: Span, due: readonly DueYears[]): Span {
  const head = due.find(({ span }) => span[0] >= from)?.span
  if (head && head[1] < to && isHead(words, [from, to], head))
    return [head[1] + (BEHIND_HEAD.exec(words.spelled.slice(head[1], to))?.[0].length ?? 0), to]
  return [from + (NAME.exec(words.spelled.slice(from, to))?.[0].length ?? 0), to]
}

/** A line that ends with a colon and opens a list, respelled, with the first year in it. */
export interface Opening {
  readonly spelled: string
  readonly due: DueYears | undefined
}

/** For each passage the line that opens the list it stands in: the node above it, or the paragraph before its bullets. */
export function openingsOf(passages: readonly Passage[]): (Opening | null)[] {
  const ofNode = new Map<string, Opening>()
  const ofList = new Map<string | null, Opening>()
  return passages.map((passage) => {
    const parent = passage.ancestors.at(-1) ?? null
    const above = passage.ancestors.findLast((id) => id !== null && ofNode.has(id))
    const marked = passage.type !== 'paragraph'
    const opening = (marked ? ofList.get(parent) : undefined) ?? (above == null ? undefined : ofNode.get(above)) ?? null
    if (passage.text.endsWith(':')) {
      const { spelled } = passagePhrase(passage)
      const found: Opening = { spelled, due: dueYearsIn(spelled).at(-1) ?? opening?.due }
      if (passage.node !== null) ofNode.set(passage.node, found)
      if (!marked) ofList.set(parent, found)
    } else if (!marked) ofList.delete(parent)
    return opening
  })
}

/** The council that decides, with its term: years of its members, not of what it decides. @example "KHÓA X, NHIỆM KỲ 2021 - 2026" */
const TERM_OF_COUNCIL =
  /^\(?(?:(?:hội đồng nhân dân|hđnd|tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu)\s[^.;:]{0,80}?)?kh[óo][áa]\s+[ivxl\d]/iu

/** Looks up the years in the titles above a passage, innermost first, else in the head of the document; each is read once. */
export function yearsOfTitles(passages: readonly Passage[]): (passage: Passage) => DueYears | undefined {
  const known = new Map<string, DueYears | null>()
  const ofTitle = (title: string): DueYears | null => {
    const read = known.get(title)
    if (read !== undefined) return read
    const { spelled } = phrase(title)
    const years = dueYearsIn(spelled).at(LOOKS_BACK.test(spelled) ? -1 : 0) ?? null
    known.set(title, years)
    return years
  }
  const head = passages.filter(({ type, text }) => type === 'header' && !TERM_OF_COUNCIL.test(text)).map(({ text }) => text)
  let ofHead: DueYears | null | undefined
  return ({ titles }) => {
    for (const title of titles.toReversed()) {
      const years = ofTitle(title)
      if (years) return years
    }
    if (ofHead === undefined) ofHead = firstOf(head.map(ofTitle))
    return ofHead ?? undefined
  }
}

/** A title that tells of one year before it plans another: "Kết quả năm 2023, nhiệm vụ năm 2024" */
const LOOKS_BACK = /(?<!\p{sc=Latin})(?:kết\s+quả|(?:tổng|sơ)\s+kết|đánh\s+giá)(?!\p{sc=Latin})/u

const firstOf = (years: readonly (DueYears | null)[]): DueYears | null => years.find((due) => due !== null) ?? null
