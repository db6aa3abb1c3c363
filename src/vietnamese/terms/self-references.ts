/** How a document speaks of itself and of its being carried out; a sentence with little else is routine. */
export const SELF_REFERENCES: readonly string[] = [
  'kế hoạch này',
  'chỉ thị này',
  'nghị quyết này',
  'đề án này',
  'chương trình này',
  'quyết định này',
  'thực hiện nghị quyết',
  'thực hiện kế hoạch',
  'thực hiện chỉ thị',
  'thực hiện đề án',
  'triển khai kế hoạch',
  'triển khai nghị quyết',
  'triển khai chỉ thị',
  'xây dựng kế hoạch cụ thể',
  'xây dựng kế hoạch thực hiện',
  'căn cứ nội dung nghị quyết',
  'báo cáo kết quả',
  'theo dõi, đôn đốc',
  'nội dung được phân công',
  'chương trình hành động này',
  'tổng hợp kết quả',
  'tổng hợp báo cáo',
]

/** Who looks after which part of the document, and what becomes of it: no task at all, whatever names stand beside it. */
export const CHARGES: readonly string[] = [
  'chỉ đạo chung',
  'phụ trách chung',
  'phụ trách mục',
  'phụ trách phần',
  'thay cho kế hoạch',
  'thay thế kế hoạch',
  'thay thế chương trình',
  'phổ biến đến chi bộ',
]
