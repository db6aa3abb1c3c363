import type { Phrase } from './phrase.js'
import type { Span } from '../model/span.js'

/** What such words may consist of, and nothing else: they say that what was said is to be done. */
const EMPTY_WORDS =
  'nghiêm\\s+túc|nghiêm\\s+chỉnh|nghiêm|khẩn\\s+trương|kịp\\s+thời|quan\\s+tâm|chỉ\\s+đạo|lãnh\\s+đạo|phối\\s+hợp|quán\\s+triệt|triển\\s+khai|tổ\\s+chức|thực\\s+hiện|thi\\s+hành|chấp\\s+hành|tốt|có\\s+hiệu\\s+quả|hiệu\\s+quả|chặt\\s+chẽ|đồng\\s+bộ|các|những|nội\\s+dung|tinh\\s+thần|nhiệm\\s+vụ|yêu\\s+cầu|nêu|trên|trên\\s+đây|này|đúng|theo|quy\\s+định|công\\s+văn|văn\\s+bản|kế\\s+hoạch|chỉ\\s+thị|thông\\s+báo|kết\\s+luận|hướng\\s+dẫn|quyết\\s+định|nghị\\s+quyết|chương\\s+trình|biết|để|và'
/** The whole of what is asked: "nghiêm túc triển khai thực hiện./.", "quán triệt, thực hiện nghiêm Công văn này." */
const EMPTY = new RegExp(`^(?:(?:${EMPTY_WORDS})(?![\\p{sc=Latin}\\d])[\\s,]*)+[\\s./]*$`, 'u')
/** "đề nghị các cơ quan", "Yêu cầu các đơn vị" */
const ASKS = /(?<!\p{sc=Latin})(?:đề\s+nghị|yêu\s+cầu)\s/u

/** Whether a clause only closes a letter: "Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./." */
export const closesOnly = ({ spelled }: Phrase, [from, to]: Span, predicate: number): boolean =>
  ASKS.test(spelled.slice(from, predicate)) && EMPTY.test(spelled.slice(predicate, to))

/** "Kèm theo: …", "Đính kèm Kế hoạch số …" */
const ENCLOSES =
  /^(?:(?:đính|gửi)\s+kèm(?:\s+theo)?|kèm\s+theo)(?:\s*:|\s+(?:là|kế\s+hoạch|công\s+văn|văn\s+bản|danh\s+sách|phụ\s+lục|biểu|mẫu))/u
/** A bracket that is the whole passage: "(Có biểu mẫu kèm theo)./." */
const BRACKETED = /^\([^()]*(?:\([^()]*\)[^()]*)*\)[\s./;,]*$/u
/** What it speaks of */
const ABOUT_PAPERS = /(?<!\p{sc=Latin})(?:kèm|phụ\s+lục|biểu\s+mẫu|mẫu|tài\s+liệu|danh\s+sách|chi\s+tiết|xem)(?!\p{sc=Latin})/u

/** Whether a passage only says which papers go with the document. */
export const namesPapers = ({ spelled }: Phrase): boolean =>
  ENCLOSES.test(spelled) || (spelled.startsWith('(') && BRACKETED.test(spelled) && ABOUT_PAPERS.test(spelled))
