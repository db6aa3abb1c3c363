import { anyOf, WORD_END, WORD_START } from './match-at.js'

/**
 * Titles of laws that hold a comma, `và` or `của`, where the title of another law would end: in lower case, without the word
 * Luật. Other titles are read word by word.
 *
 * Source: Cơ sở dữ liệu quốc gia về văn bản pháp luật (vbpl.vn), laws in force since 1990 that plans and decisions cite.
 */
const TITLES = [
  'an ninh mạng', 'an toàn, vệ sinh lao động', 'ban hành văn bản quy phạm pháp luật của hội đồng nhân dân, ủy ban nhân dân',
  'ban hành văn bản quy phạm pháp luật', 'bảo vệ sức khỏe nhân dân', 'bảo vệ quyền lợi người tiêu dùng', 'bảo vệ và phát triển rừng',
  'bảo vệ và kiểm dịch thực vật', 'bảo vệ, chăm sóc và giáo dục trẻ em', 'bảo vệ bí mật nhà nước', 'bảo vệ môi trường',
  'bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân', 'bầu cử đại biểu quốc hội', 'bầu cử đại biểu hội đồng nhân dân',
  'biên phòng việt nam', 'cán bộ, công chức', 'chuyển giao công nghệ', 'công an nhân dân', 'cư trú', 'dân quân tự vệ', 'di sản văn hóa',
  'doanh nghiệp nhà nước', 'đấu thầu', 'đất đai', 'đầu tư theo phương thức đối tác công tư', 'đầu tư công', 'điện ảnh',
  'giao dịch điện tử', 'giao thông đường bộ', 'giáo dục nghề nghiệp', 'giáo dục quốc phòng và an ninh', 'giáo dục đại học', 'giáo dục',
  'hàng không dân dụng việt nam', 'hoạt động giám sát của quốc hội và hội đồng nhân dân', 'hoạt động giám sát của quốc hội',
  'hôn nhân và gia đình', 'hòa giải, đối thoại tại tòa án', 'hòa giải ở cơ sở', 'hỗ trợ doanh nghiệp nhỏ và vừa',
  'hợp tác xã', 'khoa học và công nghệ', 'khoa học, công nghệ và đổi mới sáng tạo', 'khám bệnh, chữa bệnh', 'khiếu nại, tố cáo',
  'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', 'lực lượng dự bị động viên', 'mặt trận tổ quốc việt nam',
  'ngân sách nhà nước', 'nghĩa vụ quân sự', 'nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam',
  'người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng', 'người cao tuổi', 'người khuyết tật', 'nhà ở',
  'phòng, chống tham nhũng', 'phòng, chống ma túy', 'phòng, chống mua bán người', 'phòng, chống rửa tiền', 'phòng, chống thiên tai',
  'phòng, chống khủng bố', 'phòng, chống bạo lực gia đình', 'phòng, chống bệnh truyền nhiễm', 'phòng, chống tác hại của rượu, bia',
  'phòng, chống tác hại của thuốc lá', 'phòng cháy và chữa cháy', 'phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'phòng thủ dân sự',
  'phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người', 'phổ biến, giáo dục pháp luật',
  'quản lý, sử dụng tài sản công', 'quản lý và sử dụng tài sản công', 'quản lý, sử dụng tài sản nhà nước',
  'quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp', 'quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ',
  'quản lý và đầu tư vốn nhà nước tại doanh nghiệp', 'quản lý thuế', 'quản lý nợ công', 'quốc phòng', 'quy hoạch đô thị và nông thôn',
  'sĩ quan quân đội nhân dân việt nam', 'sở hữu trí tuệ', 'sử dụng năng lượng tiết kiệm và hiệu quả', 'thanh niên', 'thanh tra',
  'thi đua, khen thưởng', 'thi hành án dân sự', 'thi hành án hình sự', 'thuế xuất khẩu, thuế nhập khẩu', 'thuế sử dụng đất phi nông nghiệp',
  'thuế thu nhập doanh nghiệp', 'thuế thu nhập cá nhân', 'thuế giá trị gia tăng',
  'thực hành tiết kiệm, chống lãng phí', 'thực hiện dân chủ ở cơ sở', 'tiếp cận thông tin', 'tiếp công dân', 'tiêu chuẩn và quy chuẩn kỹ thuật',
  'tín ngưỡng, tôn giáo', 'tổ chức chính quyền địa phương', 'tổ chức chính phủ', 'tổ chức quốc hội', 'tổ chức tòa án nhân dân',
  'tổ chức hội đồng nhân dân và ủy ban nhân dân', 'tổ chức hđnd và ubnd', 'tổ chức viện kiểm sát nhân dân', 'tố cáo', 'khiếu nại', 'trẻ em',
  'trách nhiệm bồi thường của nhà nước', 'trật tự, an toàn giao thông đường bộ', 'trưng cầu ý dân', 'viên chức', 'xử lý vi phạm hành chính',
  'xuất cảnh, nhập cảnh của công dân việt nam', 'bình đẳng giới', 'bảo hiểm xã hội', 'bảo hiểm y tế', 'công đoàn', 'thủ đô', 'lưu trữ', 'kế toán',
  'kiểm toán nhà nước', 'lâm nghiệp', 'trồng trọt', 'chăn nuôi', 'thủy sản', 'thủy lợi', 'thú y', 'đê điều', 'tài nguyên nước', 'khoáng sản', 'xây dựng',
  'an toàn thực phẩm', 'du lịch', 'báo chí', 'xuất bản', 'quảng cáo', 'thư viện', 'hộ tịch', 'căn cước công dân', 'căn cước', 'công chứng', 'đấu giá tài sản',
] // prettier-ignore

/** The title of a law, in a respelled text; sticky. @example "phòng, chống tham nhũng", "tổ chức chính quyền địa phương" */
export const LAW_TITLE = new RegExp(`(?:${anyOf(TITLES)})${WORD_END}`, 'uy')

/** The words before a title, in a respelled text. @example "luật ", "bộ luật ", "pháp lệnh " */
export const LAW_WORD = new RegExp(`${WORD_START}(bộ\\s+luật|luật|pháp\\s+lệnh)\\s+`, 'gu')

/** What a law that changes others is called. @example "sửa đổi, bổ sung một số điều của " */
export const AMENDING = /sửa\s+đổi(?:,\s*bổ\s+sung)?(?:\s+(?:một\s+số\s+)?điều)?(?:\s+\d+)?(?:\s+của)?(?:\s+các)?\s+/uy

/** A word of a title that is read word by word: none that could not stand in one. @example "đầu", "tư", "công" */
export const TITLE_WORD =
  /\s+(?!(?:và|của|về|ngày|năm|số|để|theo|được|có|sẽ|trong|tại|quy|đã|thì|là|do|hiện|mới|vào|cho|với|đối|nêu|này|trên|khi|gồm|hay|hoặc|nhằm|phải|cũng|khóa)(?!\p{sc=Latin}))\p{sc=Latin}+/uy
