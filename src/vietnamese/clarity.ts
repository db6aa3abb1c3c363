import { anyOf, WORD_END, WORD_START } from './match-at.js'

/*
 * By which words a task states one of the seven things that it is to make clear ("7 rõ": rõ người, rõ việc, rõ trách
 * nhiệm, rõ thẩm quyền, rõ thời gian, rõ kết quả, rõ nguồn lực). Person and time are known from the assignment itself.
 * Respelled (see respell.ts).
 *
 * Source: the wording of plans of the party and the state 2017-2025 that follow the "6 rõ" and "7 rõ" of the Government's
 * working rules; no list of it is official.
 */

/** Leads that name nobody: whoever "is concerned". @example "các cơ quan, đơn vị có liên quan" */
const ANYBODY = [
  'cơ quan', 'đơn vị', 'địa phương', 'ban, ngành', 'sở, ngành', 'sở, ban, ngành', 'ban ngành', 'ngành', 'cấp', 'lực lượng', 'tổ chức', 'cá nhân',
  'bộ phận', 'ngành chức năng', 'cơ quan chức năng', 'lực lượng chức năng', 'đoàn thể', 'cấp, ngành', 'hệ thống chính trị', 'toàn hệ thống chính trị',
] // prettier-ignore

/** A lead that consists of nobody in particular: "các cơ quan, đơn vị có liên quan", "Các cấp, các ngành" */
export const NOBODY_NAMED = new RegExp(
  `^(?:(?:tất\\s+cả\\s+)?(?:các|những|mọi|cả|từng|mỗi)\\s+)?(?:${anyOf(ANYBODY)})(?:(?:,|\\s+và)\\s+(?:các\\s+)?(?:${anyOf(ANYBODY)}))*(?:\\s+(?:có\\s+)?liên\\s+quan|\\s+hữu\\s+quan|\\s+khác)?[\\s.,;:]*$`,
  'u',
)

/** Acts of which one can say that they were done or not; "tăng cường", "quan tâm", "thực hiện tốt" are none. */
const ACTS = [
  'ban hành', 'xây dựng', 'soạn thảo', 'dự thảo', 'lập', 'thành lập', 'kiện toàn', 'tham mưu', 'trình', 'báo cáo', 'kiểm tra', 'giám sát', 'thanh tra',
  'rà soát', 'sửa đổi', 'bổ sung', 'thẩm định', 'thẩm tra', 'phê duyệt', 'phân công', 'bố trí', 'giao chỉ tiêu', 'giao nhiệm vụ', 'hướng dẫn',
  'tập huấn', 'bồi dưỡng', 'đào tạo', 'sơ kết', 'tổng kết', 'đánh giá', 'xếp loại', 'thống kê', 'khảo sát', 'điều tra', 'tổng hợp', 'cung cấp',
  'đăng ký', 'gửi', 'công bố', 'công khai', 'niêm yết', 'phổ biến', 'quán triệt', 'tuyên truyền', 'vận động', 'tiếp nhận', 'giải quyết', 'xử lý',
  'kiểm điểm', 'đối thoại', 'tiếp xúc', 'sắp xếp', 'sáp nhập', 'hợp nhất', 'theo dõi', 'đôn đốc', 'giới thiệu', 'kết nạp', 'cập nhật', 'thí điểm',
  'nhân rộng', 'phát động', 'mua sắm', 'lắp đặt', 'sửa chữa', 'nâng cấp', 'khen thưởng', 'biểu dương', 'cụ thể hóa', 'thể chế hóa', 'luân chuyển',
  'tạo lập', 'đối soát', 'đối chiếu', 'sàng lọc', 'thẩm tra', 'thu gom', 'nạo vét', 'khởi công', 'cải tạo', 'nghiệm thu', 'giao ban', 'gặp mặt', 'điều động', 'bổ nhiệm', 'tuyển dụng', 'tuyển chọn', 'biên soạn', 'biên tập', 'in ấn', 'phát hành', 'cấp phát', 'chuyển giao', 'bàn giao',
  'tổ chức hội nghị', 'tổ chức học tập', 'tổ chức sinh hoạt', 'tổ chức lớp', 'tổ chức hội thi', 'tổ chức hội thảo', 'tổ chức tọa đàm', 'tổ chức diễn đàn',
  'tổ chức nghiên cứu', 'tổ chức các lớp', 'tổ chức các hoạt động', 'mở', 'hoàn thành', 'nghiên cứu, đề xuất', 'nghiên cứu, học tập',
] // prettier-ignore

/** Words that look like an act and are a name or a field of work. */
const NO_ACTS = [
  'ủy ban kiểm tra', 'cơ quan kiểm tra', 'đoàn kiểm tra', 'đoàn giám sát', 'tổ kiểm tra', 'thanh tra chính phủ', 'thanh tra tỉnh', 'thanh tra huyện',
  'xây dựng đảng', 'xây dựng chính quyền', 'xây dựng đội ngũ', 'xây dựng nông thôn mới', 'xây dựng tổ chức',
  'giáo dục và đào tạo', 'giáo dục - đào tạo', 'trung tâm bồi dưỡng', 'chương trình', 'quá trình', 'lộ trình', 'quy trình', 'tờ trình', 'công trình',
  'trình độ', 'tiến trình', 'giáo trình', 'độc lập', 'xác lập', 'đối lập', 'tự lập', 'báo cáo viên', 'người lập', 'trình bày', 'mở rộng', 'cởi mở', 'hoàn thành tốt', 'hoàn thành xuất sắc', 'hoàn thành nhiệm vụ', 'hoàn thành trong',
  'hoàn thành trước', 'hoàn thành vào',
] // prettier-ignore

/** An act, unless what stands in front makes a field of work of it: "ban hành", "rà soát"; not "công tác tuyên truyền, vận động", "(hoàn thành ____)" */
export const ACT = new RegExp(
  `${WORD_START}(?:(?<none>${anyOf(NO_ACTS)}|hoàn\\s+thành(?=\\s*(?:[_.,;)]|$))|công\\s+tác\\s+(?:${anyOf(ACTS)})(?:(?:,|\\s+và)\\s+(?:${anyOf(ACTS)}))*)|(?:${anyOf(ACTS)}))${WORD_END}`,
  'gu',
)

/** Words of which nobody can say when they are done; a task of nothing else leaves open what is to be done. */
export const GENERAL = new RegExp(
  `${WORD_START}(?:${anyOf([
    'tăng cường', 'đẩy mạnh', 'nâng cao', 'quan tâm', 'chú trọng', 'coi trọng', 'tập trung', 'phát huy', 'làm tốt', 'thực hiện tốt', 'thực hiện nghiêm',
    'thực hiện có hiệu quả', 'thực hiện hiệu quả', 'thực hiện đồng bộ', 'tổ chức thực hiện', 'triển khai thực hiện', 'lãnh đạo', 'chỉ đạo', 'bảo đảm',
    'đảm bảo', 'không ngừng', 'từng bước', 'chủ động', 'tích cực', 'gương mẫu', 'đổi mới', 'củng cố', 'chăm lo', 'tỷ lệ', 'tỉ lệ', 'chịu trách nhiệm',
    'căn cứ', 'các nội dung sau', 'các nhiệm vụ sau', 'nội dung sau', 'nhiệm vụ sau',
  ])})${WORD_END}`,
  'u',
) // prettier-ignore

/** Whose the task is before others, or who answers for it: "chủ trì", "chịu trách nhiệm", "là cơ quan thường trực" */
export const RESPONSIBILITY = new RegExp(
  `${WORD_START}(?:${anyOf([
    'chủ trì', 'chịu trách nhiệm', 'có trách nhiệm', 'trách nhiệm chính', 'trách nhiệm của người đứng đầu', 'người đứng đầu chịu trách nhiệm',
    'làm đầu mối', 'là đầu mối', 'cơ quan đầu mối', 'đơn vị đầu mối', 'cơ quan thường trực', 'trực tiếp phụ trách', 'phối hợp với', 'phối hợp cùng',
    'phối hợp chặt chẽ với', 'cơ quan phối hợp', 'đơn vị phối hợp', 'tham mưu, giúp', 'tham mưu giúp',
  ])})${WORD_END}`,
  'u',
) // prettier-ignore

/** By which power it is done: "theo thẩm quyền", "theo phân cấp quản lý"; "cấp có thẩm quyền" names none. */
export const AUTHORITY = new RegExp(
  `${WORD_START}(?:${anyOf([
    'theo thẩm quyền', 'theo đúng thẩm quyền', 'đúng thẩm quyền', 'thuộc thẩm quyền', 'trong thẩm quyền', 'trong phạm vi thẩm quyền', 'thẩm quyền của',
    'theo chức năng', 'trong phạm vi chức năng', 'theo quyền hạn', 'theo phân cấp', 'theo quy định phân cấp', 'theo phân công', 'được ủy quyền',
    'ủy quyền cho', 'ủy quyền', 'thay mặt',
  ])})${WORD_END}`,
  'u',
) // prettier-ignore

/** Opens words on whom somebody else is to decide: "tham mưu ", "trình ", "báo cáo " and then a body */
export const SUBMITS = new RegExp(
  `${WORD_START}(?<!(?:chương|quá|lộ|quy|tờ|công|tiến|giáo)\\s+)(?:${anyOf([
    'tham mưu', 'tham mưu cho', 'tham mưu, giúp', 'tham mưu giúp', 'giúp', 'trình', 'đề xuất', 'đề xuất với', 'kiến nghị', 'kiến nghị với', 'báo cáo',
  ])})\\s+`,
  'gu',
) // prettier-ignore

/** What such a body does then, at one place: "ban hành", "xem xét, quyết định" */
export const DECIDES = new RegExp(
  `[\\s,]*(?:xem\\s+xét,?\\s+)?(?:${anyOf([
    'ban hành', 'quyết định', 'phê duyệt', 'cho ý kiến', 'cho chủ trương', 'thông qua', 'chỉ đạo', 'lãnh đạo', 'xem xét', 'phân công', 'thành lập',
    'công nhận', 'kiện toàn', 'ký',
  ])})${WORD_END}`,
  'uy',
) // prettier-ignore

/** What a task leaves behind it. */
const PRODUCTS = [
  'kế hoạch', 'nghị quyết', 'chỉ thị', 'đề án', 'quy định', 'quy chế', 'hướng dẫn', 'báo cáo', 'chương trình', 'quyết định', 'tờ trình', 'danh mục',
  'thông báo', 'văn bản', 'công văn', 'kết luận', 'thông tri', 'dự án', 'bộ tiêu chí', 'tiêu chí', 'quy trình', 'phương án', 'tài liệu', 'cơ sở dữ liệu',
  'phần mềm', 'danh sách', 'thông tư', 'nghị định', 'điều lệ', 'quy ước', 'hương ước', 'quy hoạch', 'biên bản', 'bản đăng ký', 'bản cam kết', 'cẩm nang',
  'sổ tay', 'chuyên đề', 'lịch', 'dự toán', 'bản đồ', 'mô hình', 'chuyên trang', 'chuyên mục', 'bản tin', 'đường dây nóng', 'trang thông tin', 'ban chỉ đạo',
  'tổ công tác', 'tổ giúp việc', 'tổ tham mưu', 'đoàn kiểm tra', 'đoàn giám sát', 'câu lạc bộ', 'hồ sơ', 'dữ liệu', 'giáo trình', 'đề cương',
] // prettier-ignore

const MAKES = [
  'ban hành', 'xây dựng', 'soạn thảo', 'dự thảo', 'lập', 'hoàn thành', 'hoàn thiện', 'trình', 'biên soạn', 'gửi', 'phê duyệt', 'nộp', 'cụ thể hóa thành',
  'thông qua', 'tham mưu', 'sửa đổi', 'bổ sung', 'công bố', 'thành lập', 'kiện toàn', 'thiết lập', 'tạo lập', 'mở',
] // prettier-ignore

/** Where the result begins: "ban hành [quy chế làm việc mẫu", "xây dựng, ban hành các [kế hoạch", "Sản phẩm: [báo cáo" */
export const RESULT = new RegExp(
  `${WORD_START}(?:(?:sản\\s+phẩm|kết\\s+quả|kết\\s+quả\\s+đầu\\s+ra|sản\\s+phẩm\\s+đầu\\s+ra|kết\\s+quả,\\s+sản\\s+phẩm|sản\\s+phẩm,\\s+kết\\s+quả)\\s?:\\s*(?<labelled>\\S)` +
    `|(?:${anyOf(MAKES)})(?:(?:,|\\s+và)\\s+(?:${anyOf([...MAKES, 'thực hiện', 'triển khai'])}))*\\s+(?:(?:các|những|một\\s+số|dự\\s+thảo|nội\\s+dung|kịp\\s+thời|bộ|\\d{1,2})\\s+){0,3}(?<product>${anyOf(PRODUCTS)})${WORD_END}` +
    `|cụ\\s+thể\\s+hóa(?:,?\\s+[^\\s,;.]+){1,14}?\\s+(?:thành|bằng)\\s+(?:(?:các|những)\\s+)?(?<turned>${anyOf(PRODUCTS)})${WORD_END}` +
    `|(?<report>báo\\s+cáo\\s+(?:kết\\s+quả|tình\\s+hình|tiến\\s+độ|định\\s+kỳ|sơ\\s+kết|tổng\\s+kết)))`,
  'u',
)

/** Ends the name of a result or a piece of work: "… (hoàn thành …", "…; phân công …", "…. Hằng năm", "… để chi ủy kiểm tra", "… bảo đảm đồng bộ" */
export const NAME_END =
  /[;()_]|[.:](?=\s|$)|,?\s+(?:để|nhằm|bảo\s+đảm|đảm\s+bảo|phù\s+hợp|trở\s+thành|trước\s+ngày|trong\s+(?:tháng|quý|năm)|xong)(?![\p{sc=Latin}\d])|,\s+(?:trình|gửi|báo\s+cáo)(?![\p{sc=Latin}\d])/u

/**
 * What is counted: "đạt trên 90%", "ít nhất 70 %", "02 lớp", "ít nhất 01 đảng viên"; not "hỗ trợ 50%", "02 lần", "05 năm".
 * A small count is written with a zero.
 */
export const MEASURE =
  /(?<![\p{sc=Latin}\d])(?<!hỗ\s+trợ\s+)(?:(?:(?:đạt|phấn\s+đấu|tối\s+thiểu|ít\s+nhất|trên|từ)\s+){0,3}\d{1,3}(?:,\d{1,2})?\s?%(?:\s+trở\s+lên)?|(?:(?:ít\s+nhất|tối\s+thiểu|không\s+dưới)\s+(?:\d{1,3}(?:\.\d{3})*|một|hai|ba|bốn|năm)|0\d)\s+(?!tháng|năm|ngày|tuần|quý|giờ|lần|\/)\p{sc=Latin}+(?:\s+\p{sc=Latin}+)?)/u

/** What it is done with: "bố trí đủ kinh phí", "từ nguồn ngân sách", "nguồn kinh phí", "500 triệu đồng" */
export const RESOURCES = new RegExp(
  `${WORD_START}(?:(?:${anyOf([
    'bố trí', 'bảo đảm', 'đảm bảo', 'cân đối', 'phân bổ', 'ưu tiên', 'dành', 'huy động', 'cấp', 'lồng ghép', 'chuẩn bị', 'sử dụng', 'từ',
  ])})\\s+(?:,?\\s*\\p{sc=Latin}+\\s+){0,3}?(?:${anyOf([
    'kinh phí', 'ngân sách', 'nguồn lực', 'nguồn vốn', 'nguồn chi', 'nhân lực', 'biên chế', 'cơ sở vật chất', 'trang thiết bị', 'phương tiện', 'trụ sở',
    'quỹ',
  ])})|${anyOf([
    'nguồn kinh phí', 'kinh phí thực hiện', 'kinh phí tổ chức', 'dự toán kinh phí', 'do ngân sách', 'ngân sách bảo đảm', 'ngân sách đảm bảo', 'xã hội hóa',
    'nguồn xã hội hóa',
  ])}|\\d[\\d.,]*\\s+(?:nghìn|triệu|tỷ|tỉ)\\s+đồng)${WORD_END}`,
  'u',
) // prettier-ignore
