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

/** In front of “khi” none of these: "trước khi", "cho đến khi", "trong khi" are no conditions */
const NOT_UNTIL = '(?<!(?:trước|đến|tới|trong)\\s+)'
/** Words between "khi" and the verb: who gives it */
const GIVER = '(?:(?!có|được|ban|phát|thì)\\p{sc=Latin}+\\s+|ban\\s+(?!hành)\\p{sc=Latin}+\\s+)'

/** In a respelled text: "khi có hướng dẫn", "sau khi có văn bản chỉ đạo", "khi Ban Tổ chức Trung ương có hướng dẫn", "khi Hội đồng nhân dân tỉnh ban hành mức thu" */
const GUIDED = new RegExp(
  `${WORD_START}${NOT_UNTIL}(?:ngay\\s+)?(?:sau\\s+)?khi\\s+(?:${GIVER}{0,8}(?:đã\\s+)?(?:có|ban\\s+hành|được)\\s+(?:các\\s+|\\p{sc=Latin}+\\s+(?:sửa\\s+đổi|thay\\s+thế)\\s+)?(?:${GUIDANCE})|${GIVER}{1,8}ban\\s+hành\\s+\\p{sc=Latin}+)${WORD_END}`,
  'gu',
)
/** "khi có yêu cầu", "khi được yêu cầu", "khi cần thiết", "nếu có", "theo chương trình kiểm tra, giám sát" */
const OTHER = new RegExp(
  `${WORD_START}(?:khi\\s+(?:có|được)\\s+(?:yêu\\s+cầu|đề\\s+nghị)|khi\\s+cần(?:\\s+thiết)?|theo\\s+(?:chương\\s+trình|kế\\s+hoạch)\\s+(?:kiểm\\s+tra|giám\\s+sát|công\\s+tác))${WORD_END}`,
  'gu',
)

/**
 * What has to be done before, in a respelled text: "ngay sau khi nghiệm thu", "sau khi được bố trí vốn", "khi được Trưởng ban phân công";
 * not "cán bộ sau khi nghỉ hưu", which tells who.
 */
const AFTER = new RegExp(
  `${WORD_START}${NOT_UNTIL}(?:ngay\\s+(?:sau\\s+)?khi\\s+\\p{sc=Latin}+|sau\\s+khi\\s+(?:đã|được|có|hoàn\\s+thành|kết\\s+thúc|nhận|nghiệm\\s+thu|phê\\s+duyệt|thống\\s+nhất)|khi\\s+được\\s+[^,;.()]{0,80}?(?:phân\\s+công|giao|cho\\s+phép|phê\\s+duyệt|bố\\s+trí))${WORD_END}`,
  'gu',
)

/** The conditions that a respelled text names, in order. */
export function conditionsIn(spelled: string): Condition[] {
  if (!spelled.includes('khi') && !spelled.includes('theo')) return []
  const found = [GUIDED, OTHER, AFTER].flatMap((pattern) =>
    [...spelled.matchAll(pattern)].map(({ 0: words, index }) => ({
      guided: pattern === GUIDED,
      from: index,
      to: index + words.length,
    })),
  )
  return found.sort((a, b) => a.from - b.from || Number(b.guided) - Number(a.guided))
}
