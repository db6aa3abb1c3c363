import { plainBlanks } from '../vietnamese/match-at.js'
import { isMeasureAlone, OF_MONEY } from '../vietnamese/units.js'
import type { Phrase } from './phrase.js'
import type { Clause } from './clauses.js'
import type { Passage } from './passages.js'
import { isShare, type Quantity } from './quantities.js'
import { changeBefore } from './changes.js'
import { isRate, isRule, prescribed, saysHowOften } from './rule-counts.js'

/* Which figures are to be reached. All patterns are for a respelled text. */

/** What the place of a passage says about figures in it. */
export interface Standing {
  /** In a section of objectives, or in a list of targets that its opening line announces. */
  readonly objectives: boolean
  /** In a section on the situation, in an introduction, in a footnote. */
  readonly situation: boolean
  /** Where shares alone may be figures of the situation: a preamble speaks of much else. */
  readonly preamble: boolean
  /** In a section of viewpoints, which hold no aims. */
  readonly viewpoints: boolean
  /** In a section on money. */
  readonly funding: boolean
  /** Whether the passage says that it strives for something. */
  readonly strives: boolean
}

const SITUATION = ['situation', 'basis']
/** "Kinh phí thực hiện", "Nguồn lực và kinh phí" */
const OF_FUNDING = /^\s*(?:kinh\s+phí|nguồn\s+(?:kinh\s+phí|vốn)|dự\s+toán|nhu\s+cầu\s+(?:vốn|kinh\s+phí))/u
/** "phấn đấu đạt các chỉ tiêu sau:", "Phấn đấu đến năm 2030:" */
const ANNOUNCES = /(?<!\p{sc=Latin})(?:phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu)(?!\p{sc=Latin})/u

/** What a passage says that it names: "Chỉ tiêu năm 2024: ", "Các mục tiêu cụ thể của nhiệm kỳ: " */
const NAMES_GOALS = /^\s*(?:(?:các|một\s+số)\s+)?(?:chỉ|mục)\s+tiêu(?:\s[^:;.]{0,60})?:/u

/** @param opening the line that opens the list in which the passage stands, respelled; null where none does */
export function standing({ spelled }: Phrase, passage: Passage, opening: string | null): Standing {
  const { type, purposes, sectioned, titles, ancestors } = passage
  const introduces =
    !sectioned &&
    ancestors.every((id) => id === null) &&
    type === 'paragraph' &&
    !/phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu/u.test(spelled)
  return {
    objectives: purposes.includes('objectives') || NAMES_GOALS.test(spelled) || (opening !== null && ANNOUNCES.test(opening)),
    situation:
      type === 'footnote' ||
      type === 'preamble' ||
      (purposes.length > 0 ? purposes.every((purpose) => SITUATION.includes(purpose)) : introduces),
    preamble: type === 'preamble',
    viewpoints: purposes.length === 1 && purposes[0] === 'viewpoints',
    funding: OF_FUNDING.test((titles.at(-1) ?? '').toLowerCase()),
    strives: STRIVES.test(spelled),
  }
}

/** Behind a percentage that delimits whom something is about, or weighs: "50% vốn điều lệ trở xuống", "30% tổng điểm" */
const SHARE_OF_CAPITAL =
  /^\s*(?:vốn\s+(?:điều\s+lệ|nhà\s+nước)|cổ\s+phần|cổ\s+phiếu|mức\s+(?:lương|đóng)|lương|tổng\s+(?:số\s+)?điểm|học\s+phí)(?!\p{sc=Latin})/u
/** Before it, or before a share that somebody gets or that is picked: "nắm giữ ", "hỗ trợ tối đa ", "chọn ngẫu nhiên " */
const HELD_OR_PAID = plainBlanks(
  /(?<!\p{sc=Latin})(?:nắm\s+giữ|sở\s+hữu|chiếm\s+giữ|hỗ\s+trợ|hưởng|phụ\s+cấp|trợ\s+cấp|miễn|giảm\s+trừ|trích|nộp|ngẫu\s+nhiên|lấy\s+mẫu(?:\s+xét\s+nghiệm)?)(?:\s+(?:từ|mức|bằng|trên|dưới|tối\s+đa|đến|khoảng|thêm|lại)){0,3}\s*$/u,
)
/** Sums that are granted: "mức bồi dưỡng từ …" */
const GRANTED =
  /(?<!\p{sc=Latin})(?:mức\s+(?:bồi\s+dưỡng|hỗ\s+trợ|phụ\s+cấp|trợ\s+cấp|chi(?!\s+tiêu)|thưởng|phạt)|hỗ\s+trợ|tặng)(?!\p{sc=Latin})/u
/** Before sums and shares of a budget: "Tổng kinh phí: ", "nhu cầu kinh phí" */
const BUDGET = plainBlanks(
  /(?<!\p{sc=Latin})(?:(?:tổng|nhu\s+cầu|nguồn|dự\s+toán)\s+(?:số\s+)?kinh\s+phí|kinh\s+phí\s+(?:thực\s+hiện|triển\s+khai|dự\s+kiến)|tổng\s+(?:mức\s+)?(?:vốn|dự\s+toán|mức\s+đầu\s+tư))/u,
)
/** A rule, which a figure only bounds: "Nếu …", "trường hợp …"; and behind the figure "… thì …" */
const CONDITION = /^\s*(?:nếu|trường\s+hợp|đối\s+với|khi)\s/u
const CONSEQUENCE = /(?<!\p{sc=Latin})thì(?!\p{sc=Latin})/u
/** Before a figure that only says how big something else is, or on what something depends: "sử dụng ", "không còn xã đạt ", "khi có " */
const QUALIFIES = plainBlanks(
  /(?<!\p{sc=Latin})(?:sử\s+dụng(?:\s+từ)?|(?:có|với)\s+(?:công\s+suất|tải\s+trọng|dung\s+tích)(?:\s+từ)?|(?:khi|nếu|nơi)\s+(?:có|đủ|đạt)|không\s+(?:còn|có|để)(?:\s+\p{sc=Latin}+){1,6})\s*$/u,
)
/** Behind a share of votes: "số phiếu đồng ý", "thành viên tán thành" */
const OF_VOTES = /^[^,;.]*(?<!\p{sc=Latin})(?:phiếu|tán\s+thành|biểu\s+quyết|đồng\s+ý|bỏ\s+phiếu)(?!\p{sc=Latin})/u
const VOTED = /(?<!\p{sc=Latin})(?:phiếu|tán\s+thành|biểu\s+quyết)(?!\p{sc=Latin})[^,;.]*$/u
/** Reports: "hiện nay", "toàn tỉnh đã" */
const REPORTED = plainBlanks(
  /(?<!\p{sc=Latin}|so\s+với\s+)(?:hiện\s+nay|(?<!(?:phát|thực|thể|xuất)\s+)hiện\s+có|hiện\s+tại|hiện\s+đạt|đến\s+nay|thời\s+gian\s+qua|những\s+năm\s+qua|trong\s+\d+\s+năm\s+qua|đã\s+(?:đạt|kết\s+nạp|có|hoàn\s+thành|thành\s+lập)|(?:toàn|cả)\s+\p{sc=Latin}+\s+(?:mới\s+)?đã|tính\s+đến\s+(?:nay|tháng|ngày|hết\s+tháng|thời\s+điểm))(?!\p{sc=Latin})/u,
)
/** Reports too, where nothing is striven for: "tăng 5% so với cùng kỳ"; "so với năm 2020" follows a target. */
const COMPARED_BACK = /(?<!\p{sc=Latin})so\s+với\s+(?:cùng\s+kỳ|đầu\s+nhiệm\s+kỳ)(?!\p{sc=Latin})/u
const STRIVEN_FOR =
  /(?<!\p{sc=Latin})(?:phấn\s+đấu|chỉ\s+tiêu|mục\s+tiêu|kéo\s+giảm|giảm\s+(?:ít\s+nhất|tối\s+thiểu))(?!\p{sc=Latin})/u
/** Words that set a goal wherever they stand: "phấn đấu", "đạt", "tỉ lệ" */
const STRIVING = plainBlanks(
  /(?<!\p{sc=Latin})(?:phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu|bảo\s+đảm|đảm\s+bảo|duy\s+trì|hoàn\s+thành|kết\s+nạp|bình\s+quân|bố\s+trí|vận\s+động|tỉ\s+lệ|tỷ\s+lệ|chiếm|đạt|thu\s+hút|thành\s+lập|nâng|giảm|tăng|mỗi)(?!\p{sc=Latin})/u,
)
/** Right before a figure that something comes to: "đạt ", "lên ", "xuống còn khoảng " */
const REACHES =
  /(?<!\p{sc=Latin})(?:đạt|lên|còn|xuống|ở\s+mức|gấp|dưới|trên|là)\s+(?:(?:khoảng|từ|trên|dưới|ít\s+nhất)\s+){0,2}$/u
/** Right before a bare figure of a row by years: "năm 2025: " */
const IN_ROW = /(?<!\p{sc=Latin})năm\s+\d{4}\s?:\s*$/u
/** Right before "từ 25 đảng viên trở lên", where that is no condition: "kết nạp ", "thành lập mới " */
const AIM_VERB =
  /(?<!\p{sc=Latin}|(?:đã|được|khi)\s+)(?:kết\s+nạp|phát\s+triển|thành\s+lập|xây\s+dựng|bồi\s+dưỡng|đào\s+tạo|giới\s+thiệu|thu\s+hút|vận\s+động)(?:\s+(?:mới|thêm|được))*\s*$/u
/** Before a verb of change that reports, or names a change: "đã ", "việc " */
const HAS_BEEN = /(?<!\p{sc=Latin})(?:đã|vừa|mới|được|khi|việc|nếu|do)\s+$/u
/** Right before a count: "có ", "thêm " */
const THERE_ARE = /(?<!\p{sc=Latin})(?:có|thêm|mới|được)\s+(?:(?:khoảng|từ|ít\s+nhất)\s+){0,2}$/u
const AIMS_AT = /(?<!\p{sc=Latin})(?:phấn\s+đấu|đến\s+(?:cuối\s+|hết\s+)?năm\s+\d{4})/u
/** Before a bare count in a section of objectives, even where it is `thuộc`, `cho`: "giải quyết việc làm cho " */
const COUNTS = /(?<!\p{sc=Latin})(?:việc\s+làm|đào\s+tạo|bồi\s+dưỡng|thuộc)(?:\s+\p{sc=Latin}+){0,5}\s*$/u
/** Before a count of places or people that something is done at or for: "tại ", "của ", "gồm " */
const DONE_AT = /(?<!\p{sc=Latin})(?:tại|ở|của|cho|trong|theo|gồm|giữa|từ)\s+(?:cả\s+|các\s+|toàn\s+bộ\s+)?$/u
const FOR = /(?<!\p{sc=Latin})cho\s+$/u
/** What comes before a figure, and what was said in the sentence, is looked at no farther back. */
const LOOK_BACK = 48
const SENTENCE_BACK = 600
/** A clause with more figures is a table that lost its lines. */
const MOST_FIGURES = 60

/** A bracket, which may report what the clause around it does not: "(hiện nay là 72%)" */
const IN_BRACKETS = /\([^()]*\)/gu
const blanked = (words: string): string => words.replace(IN_BRACKETS, (bracket) => ' '.repeat(bracket.length))

/** Whether a clause reports what is, instead of saying what is to be. */
export function reportsNow({ spelled }: Phrase, { sentence, span }: Clause, place: Standing): boolean {
  if (place.situation) return true
  const from = Math.max(sentence[0], span[0] - SENTENCE_BACK)
  const said = blanked(spelled.slice(from, Math.min(span[1], span[0] + SENTENCE_BACK)))
  return REPORTED.test(said) || (!place.objectives && COMPARED_BACK.test(said) && !STRIVEN_FOR.test(said))
}

/**
 * The figures of a clause that are to be reached; of a clause that reports, those that measure the present.
 *
 * @param dated whether a year is named for the clause, in its sentence or in the line that opens its list
 */
export function aimsIn(
  words: Phrase,
  clause: Clause,
  quantities: readonly Quantity[],
  place: Standing,
  now: boolean,
  dated: boolean,
): Quantity[] {
  if (quantities.length > MOST_FIGURES) return []
  let granted = false
  const measured = quantities.filter((quantity) => {
    // "hỗ trợ 30% mức đóng cho hộ cận nghèo, 20% cho hộ ngư dân": the one explains the other.
    const delimited = delimits(words, quantity) || (granted && /^\s?%?\s+cho\s/u.test(words.spelled.slice(quantity.figure[1])))
    granted ||= delimited
    return !delimited
  })
  if (now) return measured.filter(({ unit }) => isShare(unit) || (unit !== null && !place.preamble))
  const aims = measured.filter(
    (quantity, i) => !saysHowOften(words, measured[i - 1], quantity) && setsAGoal(words, clause, quantity, place, dated, i === 0),
  )
  // "100% đường trục xã, 90% đường thôn": the one is a target as the other is.
  return aims.some(({ unit }) => isShare(unit))
    ? measured.filter((quantity) => isShare(quantity.unit) || aims.includes(quantity))
    : aims
}

/** Whether a figure delimits or grants something, and measures no goal. */
function delimits({ spelled }: Phrase, { unit, span, figure }: Quantity): boolean {
  if (prescribed(spelled, span[0])) return true
  if (!isShare(unit)) return false
  return (
    SHARE_OF_CAPITAL.test(spelled.slice(figure[1] + 1, figure[1] + 30)) ||
    HELD_OR_PAID.test(spelled.slice(Math.max(0, span[0] - LOOK_BACK), span[0]))
  )
}

/** @param first whether no figure stands before it in its clause: "cấp chứng chỉ cho 15.000 ha", but "03 lớp cho 150 người" */
function setsAGoal(words: Phrase, clause: Clause, quantity: Quantity, place: Standing, dated: boolean, first: boolean): boolean {
  const { spelled } = words
  const { sentence, span } = clause
  const { unit, value, per, compared } = quantity
  if (place.funding) return false
  const from = Math.max(span[0], quantity.span[0] - LOOK_BACK)
  const before = spelled.slice(from, quantity.span[0])
  const reach = spelled.slice(from, quantity.figure[0])
  if (QUALIFIES.test(before)) return false
  const said = spelled.slice(
    Math.max(sentence[0], quantity.span[0] - SENTENCE_BACK),
    Math.min(span[1], quantity.span[1] + SENTENCE_BACK),
  )
  if (!place.objectives) {
    const behind = spelled.slice(quantity.span[1], Math.min(span[1], quantity.span[1] + SENTENCE_BACK))
    if (
      CONSEQUENCE.test(behind) ||
      OF_VOTES.test(behind.slice(0, LOOK_BACK)) ||
      VOTED.test(before) ||
      CONDITION.test(spelled.slice(span[0], quantity.span[0]))
    )
      return false
    if (BUDGET.test(spelled.slice(Math.max(sentence[0], quantity.span[0] - SENTENCE_BACK), quantity.span[0]))) return false
  }
  if (isShare(unit)) return place.objectives || compared || value === 100 || dated || STRIVING.test(said)
  if (unit === null)
    return (
      place.objectives && (compared || per !== null || (!Number.isInteger(value) && REACHES.test(reach)) || IN_ROW.test(reach))
    )
  if (!place.objectives && OF_MONEY.test(unit) && isRate(words, clause, quantity)) return false
  if (OF_MONEY.test(unit) && GRANTED.test(spelled.slice(from, quantity.span[0]))) return false
  if (!place.objectives && isRule(words, clause, quantity, before, dated)) return false
  if (place.objectives)
    return (
      compared || per !== null || COUNTS.test(reach) || (first && FOR.test(reach)) || !DONE_AT.test(reach.replace(/từ\s+$/u, ''))
    )
  if (compared) return quantity.comparator === '>=' || STRIVING.test(before)
  if (quantity.comparator === '>=' && AIM_VERB.test(before)) return true
  // "họp giao ban 01 lần/tuần" says how often, and no more.
  if (per !== null) return unit.toLowerCase() !== 'lần' && STRIVING.test(before)
  const change = changeBefore(spelled, span[0], quantity.span[0])
  if (change && !isMeasureAlone(unit) && !HAS_BEEN.test(spelled.slice(from, change.verb[0]))) return true
  return dated && (REACHES.test(reach) || (THERE_ARE.test(reach) && AIMS_AT.test(said)))
}

/** "ngang mức bình quân chung cả nước", "chấm dứt tình trạng", "đảm bảo chỉ tiêu cấp trên giao", "không còn thôn trắng đảng viên", "không để dịch bệnh bùng phát", "giảm dần" */
const WITHOUT_FIGURE = plainBlanks(
  /(?<!\p{sc=Latin})(?:mức\s+(?:bình\s+quân|trung\s+bình)|chấm\s+dứt|giảm\s+dần|xóa\s+(?:bỏ\s+)?(?:tình\s+trạng|thôn|“?trắng)|không\s+còn\s+(?:tình\s+trạng|thôn|bản|xã|hộ|chi\s+bộ|tổ|tàu)|không\s+để\s+(?:xảy\s+ra|phát\s+sinh|dịch|tồn\s+đọng)|không\s+có\s+(?:chi\s+bộ|đảng\s+bộ|tổ\s+chức|đảng\s+viên|xã|thôn)|(?:đảm\s+bảo|bảo\s+đảm|đạt|hoàn\s+thành|vượt)\s+chỉ\s+tiêu|ngang\s+(?:tầm|bằng)|hoàn\s+thành\s+(?:việc|cơ\s+bản|xây\s+dựng)|phủ\s+sóng)(?!\p{sc=Latin})/u,
)
/** "…, phấn đấu", "đến năm 2025" */
const STRIVES = /(?:(?:^|[,;.:-])\s?phấn\s+đấu|(?<!\p{sc=Latin})đến\s+năm\s+\d{4})(?!\p{sc=Latin})/u

/** Whether a text has the words of an aim without a figure. */
export const mayHoldGoals = (spelled: string): boolean => WITHOUT_FIGURE.test(spelled)

/** Whether a clause names an aim without a figure, in a place where aims are set. */
export function isGoalWithoutFigure(spelled: string, { objectives, viewpoints, strives }: Standing): boolean {
  if (viewpoints || !WITHOUT_FIGURE.test(spelled)) return false
  return objectives || strives || /hoàn\s+thành\s+việc/u.test(spelled)
}
