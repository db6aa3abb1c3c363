import { anyOf, WORD_END, WORD_START } from './match-at.js'

/** What has to come first ("điều kiện"), as a document words it. */
export interface Condition {
  /** Whether it waits for guidance from above (`khi có hướng dẫn của Trung ương`). */
  readonly guided: boolean
  /** UTF-16 offset of its first word. */
  readonly from: number
  /** UTF-16 offset behind the words that make it one; the clause may go on. */
  readonly to: number
}

/** What a body above gives before one below can act. */
const GUIDANCE = anyOf([
  'hướng dẫn', 'quy định', 'chỉ đạo', 'ý kiến chỉ đạo', 'văn bản', 'chủ trương', 'chính sách', 'kế hoạch', 'kết luận', 'quyết định', 'nghị quyết',
  'thông báo', 'đề án',
]) // prettier-ignore

/** In a respelled text: "khi có hướng dẫn", "sau khi có văn bản chỉ đạo", "khi Ban Tổ chức Trung ương có hướng dẫn" */
const GUIDED = new RegExp(
  `${WORD_START}(?:ngay\\s+)?(?:sau\\s+)?khi\\s+(?:(?!có|được|ban|phát)\\p{sc=Latin}+\\s+|ban\\s+(?!hành)\\p{sc=Latin}+\\s+){0,8}(?:đã\\s+)?(?:có|ban\\s+hành|được)\\s+(?:các\\s+|\\p{sc=Latin}+\\s+(?:sửa\\s+đổi|thay\\s+thế)\\s+)?(?:${GUIDANCE})${WORD_END}`,
  'gu',
)
/** "khi có yêu cầu", "khi được yêu cầu", "khi cần thiết", "nếu có", "theo chương trình kiểm tra, giám sát" */
const OTHER = new RegExp(
  `${WORD_START}(?:khi\\s+(?:có|được)\\s+(?:yêu\\s+cầu|đề\\s+nghị)|khi\\s+cần(?:\\s+thiết)?|theo\\s+(?:chương\\s+trình|kế\\s+hoạch)\\s+(?:kiểm\\s+tra|giám\\s+sát|công\\s+tác))${WORD_END}`,
  'gu',
)

/** The conditions that a respelled text names, in order. */
export function conditionsIn(spelled: string): Condition[] {
  if (!spelled.includes('khi') && !spelled.includes('theo')) return []
  const found = [GUIDED, OTHER].flatMap((pattern) =>
    [...spelled.matchAll(pattern)].map(({ 0: words, index }) => ({
      guided: pattern === GUIDED,
      from: index,
      to: index + words.length,
    })),
  )
  return found.sort((a, b) => a.from - b.from)
}
