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

/** Words that lay a thing on somebody, and such as only allow or advise it, in front of its verb. */
export const BINDS = 'phải; bắt buộc; cần phải; có trách nhiệm; có nhiệm vụ'
export const ALLOWS = 'có thể; nên; được phép'
/** Advice that is hardly less than a duty in the style of party documents. */
export const ADVISES = 'cần'

/** Words that say that a thing is done again and again, and such as leave it to whoever is to do it whether and when. */
export const STEADILY =
  'thường xuyên; định kỳ; hằng ngày; hằng tuần; hằng tháng; hằng quý; hằng năm; hàng ngày; hàng tháng; hàng quý; hàng năm; liên tục; kịp thời; chủ động'
export const WHEN_NEEDED =
  'khi cần thiết thì; khi cần thiết; khi thấy cần thiết thì; khi thấy cần thiết; khi cần thì; khi cần; nếu cần thiết thì; nếu cần thiết; nếu cần thì; nếu cần; nếu thấy cần thiết; khi có điều kiện thì; khi có điều kiện; nếu có điều kiện thì; nếu có điều kiện; nếu có thể thì; nếu có thể; tùy tình hình; tùy điều kiện; tùy theo tình hình; tùy theo điều kiện'

/** Verbs that, put before what is to be done, leave it open whether it is. */
export const LEAVES_OPEN = 'khuyến khích; xem xét; cân nhắc; nghiên cứu'
