/**
 * How binding a verb is ("mức độ yêu cầu"), weakest first: to wish, to look into and to propose, to try, to do more of, to
 * draw up, to issue, to carry out, to finish. A plan that writes `triển khai` for `nghiên cứu` asks for more, `phấn đấu` for
 * `bảo đảm` for less. The verbs of one line are of one strength.
 */
export const STRENGTH = [
  'khuyến khích; vận động; quan tâm; động viên; tạo điều kiện',
  'nghiên cứu; xem xét; đề xuất; kiến nghị; đề nghị',
  'thí điểm; tổ chức thí điểm; phấn đấu; từng bước',
  'chú trọng; coi trọng; tập trung; tăng cường; đẩy mạnh; thúc đẩy; mở rộng; đổi mới; nâng cao; rà soát; tổng kết',
  'có; xây dựng; biên soạn; dự thảo',
  'ban hành; thành lập; giao',
  'khắc phục; triển khai; thực hiện; triển khai thực hiện; tổ chức thực hiện; thực hiện nghiêm; thực hiện nghiêm túc; nhân rộng; duy trì; quản lý',
  'hoàn thành; bảo đảm; chấm dứt; kiên quyết; bắt buộc; triệt để; nghiêm cấm; phải',
] as const

/** Words that may stand before the verb of an obligation and say how or when it is done, or that others are advised to do it. */
export const BEFORE_VERB =
  'tiếp tục; chủ động; tích cực; kịp thời; khẩn trương; thường xuyên; nghiêm túc; trước mắt; đồng thời; hằng năm; hàng năm; định kỳ; và; cần; tham mưu; lãnh đạo; chỉ đạo; chủ trì'

/** Words that make an obligation stricter, and such as loosen it, beside its verb. */
export const STRICTER = 'triệt để; kiên quyết; dứt điểm; nghiêm túc; bắt buộc; phải; toàn bộ; tuyệt đối'
export const LOOSER = 'cơ bản; từng bước; phấn đấu; khuyến khích; cố gắng; nếu có thể'
