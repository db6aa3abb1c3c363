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
  'báo cáo kết quả',
  'theo dõi, đôn đốc',
  'nội dung được phân công',
]
