import type { Span } from '../model/span.js'
import type { When } from './deadlines.js'
import type { Phrase } from './phrase.js'

/*
 * Where a recurrence ("hằng năm", "thường xuyên") says how often something is done, and where it only describes a thing.
 */

const LOOK_BACK = 120

/** Nouns that a recurrence behind them describes: "kế hoạch công tác | hằng năm", "đánh giá, xếp loại | hằng năm" */
const DESCRIBED =
  /(?<!\p{sc=Latin})(?:kế\s+hoạch|chương\s+trình|công\s+tác|nhiệm\s+vụ|xếp\s+loại|chế\s+độ|sinh\s+hoạt|kinh\s+phí|dự\s+toán|chỉ\s+tiêu|tiêu\s+chí|thi\s+đua|khen\s+thưởng|ngân\s+sách|nguồn)(?:,?\s+[\p{sc=Latin}-]+){0,7}\s*$/u
/** Verbs that a recurrence behind them belongs to: "kiểm điểm thực hiện | hàng năm", "báo cáo kết quả | định kỳ" */
const DONE_OFTEN =
  /(?<!\p{sc=Latin})(?:thực\s+hiện|báo\s+cáo|kiểm\s+điểm|sơ\s+kết|tổng\s+kết|rà\s+soát|kiểm\s+tra|giám\s+sát|theo\s+dõi|đôn\s+đốc|cập\s+nhật|bồi\s+dưỡng|tập\s+huấn|tổ\s+chức|tiến\s+hành|duy\s+trì|khảo\s+sát|đối\s+soát|đối\s+chiếu|thống\s+kê|giao\s+ban|họp|đối\s+thoại|tiếp\s+công\s+dân|niêm\s+yết|công\s+khai|đánh\s+giá|phát\s+sóng|thông\s+tin|tổng\s+hợp|gửi|tuyên\s+dương|khám|diễn\s+tập|thanh\s+tra|thẩm\s+định)(?:,?\s+[\p{sc=Latin}-]+){0,10}\s*$/u

/** Whether a recurrence ends its clause or a part of it, and says how often that is done. */
export function endsItsPart({ spelled }: Phrase, [start, to]: Span, { span }: When): boolean {
  const before = spelled.slice(Math.max(start, span[0] - LOOK_BACK), span[0])
  return (
    /^\s*(?:[.,…]{0,4}\s*$|,\s|(?:để|nhằm|về|cho|qua|và|trong|trên|với|gửi|lên|theo|hoặc|việc|kết\s+quả|đối\s+với|tại|giữa|các)\s)/u.test(
      spelled.slice(span[1], to),
    ) &&
    DONE_OFTEN.test(before) &&
    !DESCRIBED.test(before)
  )
}

/** "thường xuyên", "định kỳ hằng quý", "mỗi tuần": stand in front of their verb, whatever verb that is */
const ADVERB = /^(?:thường\s+xuyên|định\s+kỳ|mỗi|hằng|hàng)/u
/** Behind it no verb: ", thường xuyên, liên tục", ", thường xuyên các cuộc kiểm tra" */
const NO_VERB =
  /^\s+(?:các|những|mọi|việc|công\s+tác|hoạt\s+động|và|hoặc|của|về|cho|tại|trong|theo|để|nhằm|với|từ|được|là|hơn|ở|trên|như|giữa|đối|có|kết\s+quả|tình\s+hình|mức|số)(?!\p{sc=Latin})/u

/** Whether a recurrence opens a part behind a comma: "lập đội xung kích, | thường xuyên | túc trực tại …" */
export function opensItsPart({ spelled }: Phrase, start: number, span: Span): boolean {
  if (!ADVERB.test(spelled.slice(...span))) return false
  const before = spelled.slice(Math.max(start, span[0] - 3), span[0])
  const behind = spelled.slice(span[1], span[1] + 20)
  return /[,;]\s*$/u.test(before) && /^\s+\p{sc=Latin}/u.test(behind) && !NO_VERB.test(behind)
}

/** Behind a recurrence: " có trên 95%", ", giảm bình quân 10%"; not " tăng cường 02 đợt" */
const AMOUNTS =
  /^[\s,]*(?:có|đạt|giảm|tăng(?!\s+cường)|còn|tỷ\s+lệ|bình\s+quân|phấn\s+đấu|trên|dưới|ít\s+nhất|tối\s+thiểu|khoảng)(?!\p{sc=Latin})[^;.\d]{0,60}\d/u

/** Whether a recurrence says what is to be reached every time, not what is to be done. */
export const isGoal = ({ spelled }: Phrase, [, to]: Span, { span, deadline }: When): boolean =>
  deadline?.kind === 'recurring' && AMOUNTS.test(spelled.slice(span[1], to))

/** A share or a sum that is set aside: "Bố trí tối thiểu 1% tổng chi ngân sách | hằng năm", "Dành 02 tỷ đồng | mỗi năm" */
const SETS_ASIDE =
  /(?<!\p{sc=Latin})(?:bố\s+trí|dành|trích|phân\s+bổ|cân\s+đối|hỗ\s+trợ)\s[^,;]{0,40}?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?(?:%|(?:nghìn|triệu|tỷ)(?:\s+đồng)?|đồng)[^,;]*$/u

/** Whether a recurrence says how often such an amount is set aside. */
export const allots = ({ spelled }: Phrase, [start]: Span, { span }: When): boolean =>
  SETS_ASIDE.test(spelled.slice(Math.max(start, span[0] - LOOK_BACK), span[0]))
