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
  'trong quý', 'trong năm', 'từng bước', 'đồng loạt', 'thống nhất', 'hằng tuần', 'hàng tuần', 'hằng ngày', 'hàng ngày', 'mỗi năm', 'mỗi quý',
  'mỗi tháng', 'mỗi tuần', 'chậm nhất', 'vào ngày', 'vào tháng', 'vào quý',
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
  // making and changing
  'biên soạn', 'biên tập', 'soạn thảo', 'dự thảo', 'thiết kế', 'thiết lập', 'tạo lập', 'hình thành', 'hợp nhất', 'sáp nhập', 'giải thể', 'chia tách',
  'sửa đổi', 'bổ sung', 'thay thế', 'bãi bỏ', 'hủy bỏ', 'thu hồi', 'đình chỉ', 'điều chỉnh', 'cải tiến', 'đơn giản hóa', 'rút gọn', 'hiện đại hóa',
  // building, buying, keeping
  'sửa chữa', 'xây mới', 'cải tạo', 'nâng cấp', 'mở rộng', 'lắp đặt', 'mua sắm', 'trang bị', 'tu bổ', 'tôn tạo', 'trùng tu', 'nạo vét', 'khởi công',
  'khánh thành', 'nghiệm thu', 'bàn giao', 'chuyển giao', 'bảo trì', 'bảo dưỡng', 'bảo quản', 'lưu trữ', 'số hóa', 'tích hợp', 'kết nối', 'chia sẻ',
  'đồng bộ', 'ứng dụng', 'áp dụng', 'làm sạch', 'nhập dữ liệu', 'đưa vào', 'ra quân', 'chăm sóc', 'thu gom', 'tiêm phòng',
  // people
  'tập huấn', 'huấn luyện', 'giảng dạy', 'rèn luyện', 'học tập', 'bổ nhiệm', 'miễn nhiệm', 'điều động', 'luân chuyển', 'biệt phái', 'tuyển dụng',
  'tuyển chọn', 'kết nạp', 'cử', 'mời', 'triệu tập', 'khen thưởng', 'biểu dương', 'tuyên dương', 'tôn vinh', 'kỷ luật', 'nhắc nhở', 'chấn chỉnh', 'giúp đỡ',
  'đỡ đầu', 'nhận đỡ đầu', 'nhận giúp đỡ', 'thu hút', 'tập hợp', 'bình xét', 'xét duyệt', 'kiêm nhiệm',
  // telling and asking
  'thông báo', 'công bố', 'niêm yết', 'đăng tải', 'đăng', 'đưa tin', 'phát sóng', 'phát tin', 'phát bản tin', 'phát hành', 'phản ánh',
  'kiến nghị', 'góp ý', 'phản biện', 'trao đổi', 'thảo luận', 'bàn bạc', 'lấy ý kiến', 'xin ý kiến', 'tham vấn', 'cho ý kiến', 'trả lời', 'giải trình',
  'giải đáp', 'tiếp công dân', 'tiếp xúc', 'tiếp thu', 'gặp mặt', 'đối thoại', 'trả kết quả', 'xác nhận', 'chứng nhận', 'chứng thực', 'ký kết', 'cam kết',
  'ký cam kết', 'nêu gương', 'nêu cao', 'quảng bá', 'giao ban', 'họp', 'hội ý', 'sao gửi', 'chuyển hồ sơ', 'cổ động',
  // looking after and checking
  'khảo sát', 'điều tra', 'thống kê', 'thu thập', 'phân tích', 'dự báo', 'cảnh báo', 'phân loại', 'phân cấp', 'phân bổ', 'phân khai', 'đối chiếu', 'đối soát',
  'kiểm soát', 'kiểm định', 'kiểm kê', 'quan trắc', 'lấy mẫu', 'xác minh', 'tuần tra', 'trực', 'tự kiểm tra', 'nắm bắt', 'nắm chắc', 'bám sát', 'thẩm tra',
  'sàng lọc', 'xử phạt', 'ngăn chặn', 'đấu tranh', 'bảo vệ', 'giữ gìn', 'giữ vững', 'sẵn sàng', 'huy động', 'kêu gọi', 'vận chuyển', 'ứng cứu', 'cứu trợ',
  'diễn tập', 'khám', 'điều trị', 'cấp phát', 'cấp giấy', 'cấp thuốc', 'chi trả', 'thanh toán', 'quyết toán', 'lập dự toán', 'dự toán', 'tính toán', 'dành',
  'trích', 'ủng hộ', 'tài trợ', 'cho vay', 'ưu tiên', 'khuyến khích', 'xúc tiến', 'lồng ghép', 'kết hợp', 'thí điểm', 'nhân rộng', 'đề ra', 'đề cao',
  'đảm nhận', 'đảm nhiệm', 'đảm trách', 'đảm đương', 'chỉ định', 'rút kinh nghiệm', 'hoàn tất', 'kết thúc', 'khắc phục', 'tháo gỡ', 'thúc đẩy', 'kiên quyết',
  'xung kích', 'tiên phong', 'công nhận', 'chuyển đổi', 'tích cực', 'nghiêm túc', 'cụ thể', 'nghe', 'chọn',
  // by hand and on foot
  'viết', 'nộp', 'làm việc', 'bám', 'túc trực', 'liên hệ', 'thăm', 'thăm hỏi', 'tặng', 'trao', 'trao tặng', 'hòa giải', 'bồi thường', 'kiểm đếm', 'cưỡng chế', 'di dời', 'in ấn',
  'biểu quyết', 'bỏ phiếu', 'phê chuẩn', 'duyệt', 'ra nghị quyết', 'ra quyết định', 'ra thông báo', 'ra mắt', 'hưởng ứng', 'đóng góp', 'góp phần', 'tự rà soát', 'tự đánh giá',
  'tự phê bình', 'giải thích', 'làm rõ', 'truy quét', 'triệt phá', 'chữa cháy', 'tiêu hủy', 'khử khuẩn', 'thi công', 'nhập', 'xếp hạng', 'chấm điểm', 'trồng', 'khai giảng', 'khai mạc', 'miễn phí', 'chấm dứt', 'đi đầu', 'đi trước', 'vào cuộc', 'tổng kiểm tra', 'tổng rà soát', 'tổng vệ sinh', 'tổng điều tra', 'giải tỏa', 'xóa bỏ', 'cho thuê', 'phát thanh', 'giải ngân', 'đấu nối', 'cải cách', 'giới hạn', 'truyền đạt', 'cổ vũ',
  'bầu', 'treo', 'phân luồng',
  'chia', 'sinh hoạt', 'đón nhận', 'đo đạc', 'cắm mốc',
] // prettier-ignore

/** A time between a body and its verb: "năm 2023", "quý II", "ngày 15" */
const TIMES = '(?:năm\\s+20\\d\\d|tháng\\s+\\d{1,2}|ngày\\s+\\d{1,2}|quý\\s+(?:iv|i{1,3}))'

/** Nouns that begin like a verb: "dự án", "cử tri", "giao thông", "trực tuyến" */
const NO_VERBS =
  '(?:dự\\s+(?:án|kiến|phòng|bị|nguồn|luật|trữ)|cử\\s+(?:tri|nhân)|giao\\s+(?:thông|dịch|tiếp)|trực\\s+(?:tuyến|quan)|lập\\s+(?:trường|pháp)|bầu\\s+không|ký\\s+(?:hiệu|túc)|thăm\\s+dò|treo\\s+thưởng|mở\\s+đầu|ghi\\s+chú|hỗ\\s+trợ\\s+viên|kiểm\\s+tra\\s+viên|giám\\s+sát\\s+viên|hướng\\s+dẫn\\s+viên|tuyên\\s+truyền\\s+viên|quản\\s+lý\\s+viên)'

/** Opens a predicate, at one place of a respelled text. */
export const PREDICATE = new RegExp(
  `(?!${NO_VERBS}${WORD_END})(?:${anyOf([...MODALS, ...ADVERBIALS, ...VERBS])}|${TIMES})${WORD_END}`,
  'uy',
)

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
