import { anyOf, WORD_END } from './match-at.js'
import { respell } from './respell.js'

/** What a column of a table of tasks ("biểu phân công nhiệm vụ") holds. */
export type TaskColumn = 'number' | 'task' | 'lead' | 'partner' | 'time' | 'result'

/**
 * The heads of such columns, as appendices of party and state plans print them. What a head begins with decides, the longer
 * first; a head may go on ("Thời gian hoàn thành (dự kiến)"). One that names both who leads and who helps is a lead's: its
 * cells tell them apart.
 */
const HEADS: Readonly<Record<TaskColumn, readonly string[]>> = {
  number: ['tt', 'stt', 'số tt', 'số thứ tự'],
  task: [
    'nội dung', 'nội dung công việc', 'nội dung thực hiện', 'nội dung nhiệm vụ', 'nội dung, nhiệm vụ', 'nội dung hoạt động', 'nội dung triển khai',
    'nhiệm vụ', 'các nhiệm vụ', 'tên nhiệm vụ', 'nhiệm vụ, giải pháp', 'nhiệm vụ và giải pháp', 'nhóm nhiệm vụ', 'nhiệm vụ cụ thể', 'công việc',
    'tên công việc', 'công việc cụ thể', 'hoạt động', 'các hoạt động', 'đề án', 'tên đề án', 'tên văn bản', 'tên đề án, nhiệm vụ', 'việc cần làm',
    'chương trình, đề án', 'đầu việc', 'danh mục nhiệm vụ', 'tên chương trình', 'tên dự án', 'giải pháp',
  ],
  lead: [
    'cơ quan chủ trì', 'đơn vị chủ trì', 'chủ trì', 'cơ quan, đơn vị chủ trì', 'cơ quan thực hiện', 'đơn vị thực hiện', 'cơ quan, đơn vị thực hiện',
    'cơ quan tham mưu', 'đơn vị tham mưu', 'cơ quan chủ trì tham mưu', 'cơ quan chủ trì thực hiện', 'đơn vị đầu mối', 'cơ quan đầu mối', 'đầu mối',
    'phân công', 'phân công thực hiện', 'phân công nhiệm vụ', 'người thực hiện', 'người phụ trách', 'cán bộ phụ trách', 'đồng chí phụ trách', 'phụ trách',
    'cơ quan phụ trách', 'đơn vị phụ trách', 'bộ phận thực hiện', 'bộ phận phụ trách', 'trách nhiệm', 'trách nhiệm thực hiện', 'cơ quan chịu trách nhiệm',
    'đơn vị chịu trách nhiệm', 'thực hiện', 'cơ quan soạn thảo', 'cơ quan chuẩn bị', 'đơn vị soạn thảo', 'cơ quan, đơn vị', 'cơ quan', 'đơn vị',
    'tổ chức, cá nhân thực hiện', 'chủ trì thực hiện', 'lãnh đạo phụ trách',
  ],
  partner: [
    'cơ quan phối hợp', 'đơn vị phối hợp', 'phối hợp', 'cơ quan, đơn vị phối hợp', 'cơ quan phối hợp thực hiện', 'đơn vị phối hợp thực hiện',
    'phối hợp thực hiện', 'bộ phận phối hợp', 'cá nhân phối hợp',
  ],
  time: [
    'thời gian', 'thời hạn', 'tiến độ', 'thời điểm', 'thời gian hoàn thành', 'thời gian thực hiện', 'thời hạn hoàn thành', 'thời hạn thực hiện',
    'tiến độ thực hiện', 'tiến độ hoàn thành', 'hoàn thành', 'ngày hoàn thành', 'thời gian trình', 'thời gian ban hành', 'thời gian tổ chức',
    'thời gian bắt đầu', 'ngày', 'ngày, tháng', 'ngày tháng', 'ngày thực hiện', 'ngày tổ chức', 'thứ, ngày', 'lộ trình', 'lộ trình thực hiện', 'hạn hoàn thành', 'kế hoạch thời gian', 'năm thực hiện',
  ],
  result: [
    'sản phẩm', 'kết quả', 'sản phẩm đầu ra', 'kết quả đầu ra', 'kết quả, sản phẩm', 'sản phẩm, kết quả', 'dự kiến sản phẩm', 'dự kiến kết quả',
    'kết quả dự kiến', 'sản phẩm dự kiến', 'hình thức văn bản', 'hình thức', 'sản phẩm hoàn thành', 'kết quả/sản phẩm', 'sản phẩm/kết quả',
  ],
} // prettier-ignore

const PATTERNS = (Object.entries(HEADS) as [TaskColumn, readonly string[]][]).map(([column, heads]) => ({
  column,
  pattern: new RegExp(`^(?:${anyOf(heads)})${WORD_END}`, 'u'),
}))
/** "Cơ quan chủ trì, phối hợp" */
const HELPS = /^phối\s+hợp(?!\p{sc=Latin})|(?:cơ\s+quan|đơn\s+vị)\s+phối\s+hợp/u
/** More is no head of a column. */
const LONGEST_HEAD = 80

/** What the column with a head holds; null for a head that says nothing of it. */
export function taskColumnOf(head: string): TaskColumn | null {
  const words = respell(head).replace(/[*_]+/gu, '').replace(/\s+/gu, ' ').trim()
  if (words === '' || words.length > LONGEST_HEAD) return null
  if (HELPS.test(words)) return words.includes('chủ trì') ? 'lead' : 'partner'
  let longest: { column: TaskColumn; length: number } | null = null
  for (const { column, pattern } of PATTERNS) {
    const length = pattern.exec(words)?.[0].length ?? 0
    if (length > (longest?.length ?? 0)) longest = { column, length }
  }
  return longest?.column ?? null
}
