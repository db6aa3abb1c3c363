/**
 * Which way a figure is to go ("chiều của chỉ tiêu"). Of most, more is better; of these, less: what a plan wants to reduce.
 * Respelled, as looked for in what is measured.
 */
export const LESS_IS_BETTER: readonly string[] = [
  'hộ nghèo', 'nghèo đa chiều', 'tái nghèo', 'cận nghèo', 'suy dinh dưỡng', 'thấp còi', 'tử vong', 'mắc bệnh', 'mắc mới', 'thất nghiệp',
  'tội phạm', 'tai nạn', 'tảo hôn', 'bỏ học', 'nợ xấu', 'nợ đọng', 'tồn đọng', 'quá hạn', 'trễ hạn', 'ô nhiễm', 'thất thoát', 'tiền túi', 'chi phí',
  'thời gian giải quyết', 'yếu kém', 'không hoàn thành', 'vi phạm', 'khiếu kiện', 'đơn thư', 'phát thải', 'mù chữ',
] // prettier-ignore

/** Of what is wiped out, saved or recovered, more is better whatever it is. @example "hộ nghèo được vay vốn", "xử lý vi phạm" */
export const YET_MORE_IS_BETTER: readonly string[] = [
  'được',
  'xử lý',
  'giải quyết',
  'thoát nghèo',
  'hỗ trợ',
  'phát hiện',
  'điều tra',
  'khám phá',
  'thu hồi',
  'giảm được',
]
