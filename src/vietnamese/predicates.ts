import { anyOf, WORD_END } from './match-at.js'

/*
 * Words that open what a body is to do ("vị ngữ"). Respelled (see respell.ts). Words that also stand inside names of
 * bodies (tổ chức, kiểm tra, chỉ đạo) may be here: names are read first.
 */

/** Say that it is a duty. */
const MODALS = [
  'phải',
  'cần',
  'có trách nhiệm',
  'có nhiệm vụ',
  'chịu trách nhiệm',
  'có kế hoạch',
  'có văn bản',
  'có giải pháp',
  'có biện pháp',
]

/** On what ground, how, when. */
const ADVERBIALS = [
  'căn cứ', 'trên cơ sở', 'theo chức năng', 'theo thẩm quyền', 'theo phân công', 'theo nhiệm vụ', 'theo phạm vi', 'theo lĩnh vực',
  'trong phạm vi', 'chủ động', 'tích cực', 'thường xuyên', 'định kỳ', 'hằng năm', 'hàng năm', 'hằng quý', 'hàng quý', 'hằng tháng',
  'hàng tháng', 'kịp thời', 'khẩn trương', 'nghiêm túc', 'tiếp tục', 'trực tiếp', 'sớm', 'trước ngày', 'trước tháng', 'trong tháng',
  'trong quý', 'trong năm', 'từng bước', 'đồng loạt', 'thống nhất',
] // prettier-ignore

const VERBS = [
  'chủ trì', 'phối hợp', 'phân công', 'tập trung', 'tăng cường', 'đẩy mạnh', 'bảo đảm', 'đảm bảo', 'nâng cao', 'phát huy', 'chú trọng',
  'quan tâm', 'coi trọng', 'chăm lo', 'đổi mới', 'lãnh đạo', 'chỉ đạo', 'tổ chức', 'triển khai', 'thực hiện', 'quán triệt', 'xây dựng',
  'ban hành', 'cụ thể hóa', 'thể chế hóa', 'hướng dẫn', 'theo dõi', 'đôn đốc', 'kiểm tra', 'giám sát', 'thẩm định', 'thẩm tra', 'rà soát',
  'tham mưu', 'giúp', 'đề xuất', 'trình', 'báo cáo', 'tổng hợp', 'nghiên cứu', 'bố trí', 'cân đối', 'giao', 'tuyên truyền', 'vận động',
  'động viên', 'phổ biến', 'đánh giá', 'sơ kết', 'tổng kết', 'xem xét', 'quyết định', 'phê duyệt', 'thành lập', 'kiện toàn', 'củng cố',
  'sắp xếp', 'bồi dưỡng', 'đào tạo', 'quản lý', 'cung cấp', 'đăng ký', 'lập', 'gửi', 'nắm', 'đưa', 'xử lý', 'giải quyết', 'phát động',
  'lựa chọn', 'giới thiệu', 'phát hiện', 'tiếp nhận', 'cập nhật', 'công khai', 'tham gia', 'vận hành', 'khai thác', 'sử dụng', 'hỗ trợ',
  'gắn', 'lấy', 'xác định', 'làm tốt', 'làm đầu mối', 'là cơ quan thường trực', 'là cơ quan đầu mối', 'là đầu mối', 'đề nghị', 'yêu cầu', 'chuẩn bị', 'tạo điều kiện', 'kiểm điểm', 'tiến hành',
  'khắc phục', 'duy trì', 'tham dự', 'dự', 'giám định', 'quy định', 'ký', 'hoàn thành', 'hoàn thiện', 'mở', 'xét', 'ghi', 'phát triển', 'phòng ngừa', 'chấp hành', 'gương mẫu',
] // prettier-ignore

/** Opens a predicate, at one place of a respelled text. */
export const PREDICATE = new RegExp(`(?:${anyOf([...MODALS, ...ADVERBIALS, ...VERBS])})${WORD_END}`, 'uy')

/** Opens a predicate that puts a duty on its subject, at one place of a respelled text. */
export const MODAL = new RegExp(`(?:${anyOf(MODALS.slice(0, 5))})${WORD_END}`, 'uy')

/** Words after which what stood before is no subject of an order: a statement, a clause, a passive. */
export const NO_SUBJECT = new RegExp(
  `(?:${anyOf([
    'là', 'được', 'bị', 'có', 'đã', 'đang', 'chưa', 'còn', 'cho', 'với', 'nhằm', 'để', 'khi', 'nếu', 'thì', 'mà', 'như', 'bằng', 'do', 'bởi', 'từ',
    'phù hợp', 'luôn', 'không', 'này', 'về', 'đối với', 'trong đó', 'gồm', 'đến', 'tới',
  ])})${WORD_END}`,
  'uy',
) // prettier-ignore
