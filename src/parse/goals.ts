import type { Phrase } from './phrase.js'
import type { Clause } from './clauses.js'
import type { Passage } from './passages.js'
import type { Quantity } from './quantities.js'

/* Which figures are to be reached. All patterns are for a respelled text. */

/** What the place of a passage says about figures in it. */
export interface Standing {
  /** In a section of objectives. */
  readonly objectives: boolean
  /** In a section on the situation, in an introduction, in a footnote. */
  readonly situation: boolean
  /** Where shares alone may be figures of the situation: a preamble speaks of much else. */
  readonly preamble: boolean
  /** In a section of viewpoints, which hold no aims. */
  readonly viewpoints: boolean
  /** Whether the passage says that it strives for something. */
  readonly strives: boolean
}

const SITUATION = ['situation', 'basis']

export function standing({ spelled }: Phrase, { type, purposes, sectioned }: Passage): Standing {
  const introduces = !sectioned && type === 'paragraph' && !/phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu/u.test(spelled)
  return {
    objectives: purposes.includes('objectives'),
    situation:
      type === 'footnote' ||
      type === 'preamble' ||
      (purposes.length > 0 ? purposes.every((purpose) => SITUATION.includes(purpose)) : introduces),
    preamble: type === 'preamble',
    viewpoints: purposes.length === 1 && purposes[0] === 'viewpoints',
    strives: STRIVES.test(spelled),
  }
}

/** Behind a percentage that delimits whom something is about: "50% vốn điều lệ trở xuống" */
const SHARE_OF_CAPITAL = /^\s*(?:vốn\s+(?:điều\s+lệ|nhà\s+nước)|cổ\s+phần|cổ\s+phiếu|mức\s+lương|lương)(?!\p{sc=Latin})/u
/** Before it, or before a share that somebody gets: "nắm giữ ", "hỗ trợ tối đa " */
const HELD_OR_PAID =
  /(?<!\p{sc=Latin})(?:nắm\s+giữ|sở\s+hữu|chiếm\s+giữ|hỗ\s+trợ|hưởng|phụ\s+cấp|trợ\s+cấp|miễn|giảm\s+trừ|trích|nộp)(?:\s+(?:từ|mức|bằng|trên|dưới|tối\s+đa|đến|khoảng|thêm|lại)){0,3}\s*$/u
/** Reports: "hiện nay", "so với cùng kỳ"; "so với năm 2020" follows a target. */
const REPORTED =
  /(?<!\p{sc=Latin})(?:hiện\s+nay|hiện\s+có|hiện\s+tại|hiện\s+đạt|đến\s+nay|thời\s+gian\s+qua|những\s+năm\s+qua|trong\s+\d+\s+năm\s+qua|so\s+với\s+(?:cùng\s+kỳ|đầu\s+nhiệm\s+kỳ)|đã\s+(?:đạt|kết\s+nạp|có|hoàn\s+thành|thành\s+lập)|tính\s+đến\s+(?:nay|tháng|ngày|hết\s+tháng|thời\s+điểm))(?!\p{sc=Latin})/u
/** Words that set a goal wherever they stand: "phấn đấu", "đạt", "tỉ lệ" */
const STRIVING =
  /(?<!\p{sc=Latin})(?:phấn\s+đấu|mục\s+tiêu|chỉ\s+tiêu|bảo\s+đảm|đảm\s+bảo|duy\s+trì|hoàn\s+thành|kết\s+nạp|bình\s+quân|bố\s+trí|vận\s+động|tỉ\s+lệ|tỷ\s+lệ|chiếm|đạt|thu\s+hút|thành\s+lập|nâng|giảm|tăng|mỗi)(?!\p{sc=Latin})/u
/** Before a bare count in a section of objectives: "kết nạp ", "thành lập mới ", "giải quyết việc làm cho " */
const COUNTS =
  /(?<!\p{sc=Latin})(?:kết\s+nạp|thành\s+lập|xây\s+dựng|thu\s+hút|phát\s+triển|bồi\s+dưỡng|đào\s+tạo|tổ\s+chức|mở|giảm|tăng|còn|có|đạt|duy\s+trì|bình\s+quân|mỗi|hằng\s+năm|hàng\s+năm|đưa|nâng|hoàn\s+thành|vận\s+động|giúp\s+đỡ|giải\s+quyết|thuộc)(?:\s+\p{sc=Latin}+){0,5}\s*$/u
/** What comes before a figure, and what was said in the sentence, is looked at no farther back. */
const LOOK_BACK = 48
const SENTENCE_BACK = 600
/** A clause with more figures is a table that lost its lines. */
const MOST_FIGURES = 60

/** Whether a clause reports what is, instead of saying what is to be. */
export function reportsNow({ spelled }: Phrase, { sentence, span }: Clause, place: Standing): boolean {
  if (place.situation) return true
  const from = Math.max(sentence[0], span[0] - SENTENCE_BACK)
  return REPORTED.test(spelled.slice(from, Math.min(span[1], span[0] + SENTENCE_BACK)))
}

/** The figures of a clause that are to be reached; of a clause that reports, those that measure the present. */
export function aimsIn(
  words: Phrase,
  clause: Clause,
  quantities: readonly Quantity[],
  place: Standing,
  now: boolean,
): Quantity[] {
  if (quantities.length > MOST_FIGURES) return []
  const measured = quantities.filter((quantity) => !delimits(words, quantity))
  if (now) return measured.filter(({ unit }) => unit === '%' || (unit !== null && !place.preamble))
  return measured.filter((quantity) => setsAGoal(words, clause, quantity, place))
}

/** Whether a figure delimits or grants something, and measures no goal. */
function delimits({ spelled }: Phrase, { unit, span, figure }: Quantity): boolean {
  if (unit !== '%') return false
  return (
    SHARE_OF_CAPITAL.test(spelled.slice(figure[1] + 1, figure[1] + 30)) ||
    HELD_OR_PAID.test(spelled.slice(Math.max(0, span[0] - LOOK_BACK), span[0]))
  )
}

function setsAGoal({ spelled }: Phrase, { sentence, span }: Clause, quantity: Quantity, { objectives }: Standing): boolean {
  const { unit, value, per, compared } = quantity
  const before = spelled.slice(Math.max(span[0], quantity.span[0] - LOOK_BACK), quantity.span[0])
  if (unit === '%') {
    const said = spelled.slice(
      Math.max(sentence[0], quantity.span[0] - SENTENCE_BACK),
      Math.min(span[1], quantity.span[1] + SENTENCE_BACK),
    )
    return objectives || compared || value === 100 || STRIVING.test(said)
  }
  if (unit === null) return objectives && compared && !Number.isInteger(value)
  if (objectives) return compared || per !== null || COUNTS.test(before)
  if (!compared) return per !== null && STRIVING.test(before)
  return quantity.comparator === '>=' || STRIVING.test(before)
}

/** "ngang mức bình quân chung cả nước", "chấm dứt tình trạng", "đảm bảo chỉ tiêu cấp trên giao", "không còn thôn trắng đảng viên" */
const WITHOUT_FIGURE =
  /(?<!\p{sc=Latin})(?:mức\s+(?:bình\s+quân|trung\s+bình)|chấm\s+dứt|xóa\s+(?:bỏ\s+)?(?:tình\s+trạng|thôn|“?trắng)|không\s+còn\s+(?:tình\s+trạng|thôn|bản|xã|hộ|chi\s+bộ)|(?:đảm\s+bảo|bảo\s+đảm|đạt|hoàn\s+thành|vượt)\s+chỉ\s+tiêu|ngang\s+(?:tầm|bằng)|hoàn\s+thành\s+(?:việc|cơ\s+bản|xây\s+dựng)|phủ\s+sóng)(?!\p{sc=Latin})/u
/** "…, phấn đấu", "đến năm 2025" */
const STRIVES = /(?:(?:^|[,;.:-])\s?phấn\s+đấu|(?<!\p{sc=Latin})đến\s+năm\s+\d{4})(?!\p{sc=Latin})/u

/** Whether a text has the words of an aim without a figure. */
export const mayHoldGoals = (spelled: string): boolean => WITHOUT_FIGURE.test(spelled)

/** Whether a clause names an aim without a figure, in a place where aims are set. */
export function isGoalWithoutFigure(spelled: string, { objectives, viewpoints, strives }: Standing): boolean {
  if (viewpoints || !WITHOUT_FIGURE.test(spelled)) return false
  return objectives || strives || /hoàn\s+thành\s+việc/u.test(spelled)
}
