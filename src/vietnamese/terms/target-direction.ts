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

/**
 * What may be said of those whom a target counts ("vị ngữ của chỉ tiêu"): before it stands who is counted, behind it what is
 * to hold for them. Respelled. @example "thôn, bản | có chi bộ", "dân số | tham gia bảo hiểm y tế"
 */
export const SAID_OF_MEASURED: readonly string[] = [
  'có', 'được', 'tham gia', 'đạt', 'sử dụng', 'dùng', 'hoàn thành', 'là', 'qua', 'tốt nghiệp', 'kiêm', 'đáp ứng', 'tiếp cận', 'áp dụng', 'ứng dụng',
  'cài đặt', 'thực hiện', 'xếp loại', 'sinh hoạt', 'vào', 'kết nối', 'làm việc', 'biết',
] // prettier-ignore

/**
 * Words that make another measure of what they stand with: a target without them is not the same target. Respelled.
 *
 * @example "hộ nghèo" and "hộ cận nghèo"; "đạt chuẩn" and "đạt chuẩn nâng cao"; "trung cấp" and "cao cấp"
 */
export const MEASURES_APART: readonly string[] = [
  'cận nghèo', 'tái nghèo', 'nâng cao', 'kiểu mẫu', 'xuất sắc', 'thành thị', 'đô thị', 'là nữ', 'sơ cấp', 'trung cấp', 'cao cấp', 'tiểu học', 'trung học cơ sở',
  'trung học phổ thông', 'mầm non', 'mức độ 1', 'mức độ 2', 'mức độ 3', 'mức độ 4', 'thạc sĩ', 'tiến sĩ', 'thất nghiệp', 'tử vong', 'thấp còi', 'nhẹ cân',
] // prettier-ignore
