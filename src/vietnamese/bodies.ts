import { anyOf, WORD_END } from './match-at.js'
import { madeOfTerms } from './own-terms.js'
import { respell } from './respell.js'

/*
 * How bodies and posts ("cơ quan, tổ chức, chức danh") are named where a document gives them something to do or cites
 * what they issued. In lower case, the tone on the first of two vowels (see respell.ts). " - " stands for any dash.
 *
 * Sources: Điều lệ Đảng; Quy định 137, 183-QĐ/TW (2022-2023) on party committees and their boards; Luật Tổ chức chính
 * quyền địa phương; the statutes of the mass organizations; names as met in documents.
 */

/** Names that are whole as they stand; what follows them narrows them down (`… Huyện ủy`, `… tỉnh Quảng Ngãi`). */
const PARTY = [
  'bộ chính trị', 'ban bí thư', 'ban chấp hành trung ương đảng', 'ban chấp hành trung ương', 'ban chấp hành', 'trung ương đảng',
  'trung ương', 'ban thường vụ', 'thường vụ', 'thường trực', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'thị ủy', 'quận ủy', 'đảng ủy', 'chi ủy',
  'cấp ủy', 'chi, đảng bộ', 'đảng đoàn', 'ban cán sự đảng', 'ban cán sự', 'đảng bộ', 'chi bộ', 'tổ đảng', 'tổ chức cơ sở đảng',
  'tổ chức đảng', 'tccs đảng', 'tccsđ', 'tccs', 'btv', 'bch', 'ubkt', 'bcđ', 'ban đảng', 'ban xây dựng đảng', 'ban tổ chức', 'ban tuyên giáo và dân vận', 'ban tuyên giáo', 'ban dân vận',
  'ban nội chính', 'ban kinh tế', 'ban đối ngoại', 'ban chính sách, chiến lược', 'ban bảo vệ, chăm sóc sức khỏe cán bộ',
  'ủy ban kiểm tra', 'văn phòng', 'trường chính trị', 'trung tâm bồi dưỡng chính trị', 'trung tâm chính trị', 'ban chỉ đạo',
  'tiểu ban', 'tổ công tác', 'tổ giúp việc', 'tổ tham mưu', 'tổ biên tập', 'tổ kiểm tra', 'đoàn kiểm tra', 'đoàn giám sát',
  'đoàn công tác', 'hội nghị trung ương', 'hội nghị lần thứ', 'cơ quan chuyên trách tham mưu, giúp việc', 'cơ quan tham mưu, giúp việc',
  'cơ quan tham mưu giúp việc', 'cơ quan tham mưu', 'cơ quan giúp việc', 'cơ quan kiểm tra', 'cơ quan lãnh đạo', 'cơ quan quản lý', 'hội đồng lý luận',
] // prettier-ignore

const STATE = [
  'quốc hội', 'ủy ban thường vụ quốc hội', 'chính phủ', 'thủ tướng chính phủ', 'thủ tướng', 'hội đồng dân tộc', 'hội đồng nhân dân',
  'ủy ban nhân dân', 'hđnd', 'ubnd', 'ubtvqh', 'ban chỉ huy quân sự', 'bộ chỉ huy quân sự', 'bộ chỉ huy bộ đội biên phòng',
  'bộ đội biên phòng', 'đồn biên phòng', 'ban chỉ huy', 'công an', 'quân đội', 'cơ quan quân sự', 'tòa án nhân dân', 'viện kiểm sát nhân dân',
  'tòa án', 'viện kiểm sát', 'bảo hiểm xã hội', 'kho bạc nhà nước', 'ngân hàng chính sách xã hội', 'ngân hàng nhà nước', 'thanh tra',
  'sở, ban, ngành', 'sở, ngành', 'ban, ngành', 'ban ngành', 'phòng, ban', 'phòng ban', 'bộ, ban, ngành', 'bộ, ngành', 'ban quản lý', 'ban giám đốc',
  'ban giám hiệu', 'hội đồng nghĩa vụ quân sự', 'ủy ban bầu cử', 'hội đồng bầu cử', 'trung tâm phục vụ hành chính công',
  'trung tâm truyền thông', 'trung tâm văn hóa', 'trung tâm học tập cộng đồng', 'trung tâm giáo dục thường xuyên', 'trung tâm giáo dục nghề nghiệp',
  'trung tâm phát triển quỹ đất', 'trung tâm dịch vụ', 'trung tâm bảo trợ xã hội', 'trung tâm công tác xã hội', 'trung tâm khuyến nông', 'trung tâm giám sát, điều hành', 'đài phát thanh', 'đài truyền thanh', 'đoàn đại biểu quốc hội', 'đại biểu quốc hội',
  'đại biểu hội đồng nhân dân', 'chi cục', 'tổng cục', 'hạt kiểm lâm', 'đội quản lý thị trường', 'quản lý thị trường', 'cơ quan bảo vệ pháp luật',
  'cơ quan bảo vệ chính trị nội bộ', 'ban quản lý dự án đầu tư xây dựng', 'ban chỉ đạo chuyển đổi số', 'tổ công nghệ số cộng đồng', 'ban nhân dân thôn',
  'ban thanh tra nhân dân', 'trạm y tế', 'trung tâm y tế', 'bộ phận một cửa', 'bộ phận tiếp nhận và trả kết quả', 'phòng chuyên môn', 'phòng, ban chuyên môn',
  'hội đồng thi đua - khen thưởng', 'hội đồng thi đua, khen thưởng', 'cơ sở giáo dục', 'trường học', 'nhà trường', 'chủ đầu tư', 'đoàn liên ngành',
  'cơ sở khám bệnh, chữa bệnh', 'cơ sở y tế', 'bệnh viện', 'chủ dự án', 'chủ cơ sở', 'chủ nguồn thải', 'chủ rừng', 'tổ dân phố', 'hộ gia đình', 'hộ kinh doanh', 'hộ dân', 'chủ phương tiện', 'tổ hòa giải', 'lực lượng dân quân',
  'lực lượng công an', 'lực lượng quân sự', 'ban giám sát đầu tư của cộng đồng', 'ban quản trị', 'ban điều hành', 'ban vận động',
] // prettier-ignore

const MASS_ORGANIZATIONS = [
  'ủy ban mặt trận tổ quốc việt nam', 'ủy ban mặt trận tổ quốc', 'ủy ban mttq việt nam', 'ủy ban mttq', 'ubmttqvn', 'ubmttq', 'mttq việt nam',
  'mttq', 'mặt trận tổ quốc việt nam', 'mặt trận tổ quốc', 'mặt trận', 'ban công tác mặt trận', 'tổ chức chính trị - xã hội',
  'tổ chức ct - xh', 'tổ chức đoàn thể', 'đoàn thể', 'tổ chức xã hội', 'tổ chức quần chúng', 'tổ chức hội', 'hội quần chúng', 'liên đoàn lao động', 'công đoàn',
  'đoàn thanh niên', 'đoàn tncs hồ chí minh', 'huyện đoàn', 'tỉnh đoàn', 'thành đoàn', 'thị đoàn', 'quận đoàn', 'trung ương đoàn',
  'xã đoàn', 'đoàn xã', 'đoàn phường', 'chi đoàn', 'chi hội', 'cơ sở hội', 'cơ sở đoàn', 'tổ chức thành viên', 'các đoàn trực thuộc', 'các hội đặc thù', 'các ban', 'các tổ chức', 'mỗi tổ chức', 'từng tổ chức', 'các đội', 'các cấp hội', 'hội viên', 'đoàn viên', 'câu lạc bộ', 'hội khuyến học', 'hội cựu giáo chức', 'hội người cao tuổi', 'hội chữ thập đỏ', 'hội liên hiệp phụ nữ', 'hội phụ nữ', 'hội nông dân', 'hội cựu chiến binh', 'hội, đoàn thể',
] // prettier-ignore

const GENERAL = [
  'cơ quan', 'đơn vị', 'địa phương', 'chính quyền', 'ngành', 'các cấp', 'các ngành', 'doanh nghiệp', 'hợp tác xã', 'lực lượng vũ trang',
  'cơ quan chức năng', 'cơ quan chuyên môn', 'cơ quan báo chí', 'cơ quan thông tin, tuyên truyền', 'khối', 'tập thể', 'thành viên',
  'các phòng', 'các sở', 'các trường', 'các trung tâm', 'trường trung học phổ thông', 'trường trung học cơ sở', 'trường tiểu học', 'trường mầm non',
  'các xã', 'các phường', 'các huyện', 'các địa phương', 'tổ chức, đơn vị', 'tổ chức, cá nhân', 'tổ chức và cá nhân', 'tổ chức hữu quan', 'cấp có thẩm quyền', 'cấp nhận khiếu nại', 'cấp tiếp nhận', 'cấp giải quyết khiếu nại',
  'cấp ra quyết định', 'cấp quản lý', 'người có thẩm quyền', 'cơ quan tiếp nhận hồ sơ', 'cơ quan nhận đơn', 'cơ quan giải quyết khiếu nại', 'cơ sở kinh doanh', 'cơ sở sản xuất',
  'tổ chức có liên quan', 'tổ chức liên quan', 'cá nhân', 'tổ chức tín dụng', 'báo và đài phát thanh - truyền hình', 'báo và phát thanh, truyền hình',
] // prettier-ignore

const POSTS = [
  'bí thư', 'phó bí thư', 'tổng bí thư', 'ủy viên', 'cấp ủy viên', 'tỉnh ủy viên', 'thành ủy viên', 'huyện ủy viên', 'thị ủy viên',
  'quận ủy viên', 'đảng ủy viên', 'chi ủy viên', 'chủ tịch', 'phó chủ tịch', 'trưởng ban', 'phó trưởng ban', 'trưởng phòng', 'trưởng các phòng', 'phó trưởng phòng',
  'trưởng tiểu ban', 'phó trưởng tiểu ban', 'giám đốc', 'phó giám đốc', 'chánh văn phòng', 'chánh thanh tra', 'chủ nhiệm',
  'thủ trưởng', 'người đứng đầu', 'bộ trưởng', 'tổ trưởng', 'trưởng đoàn', 'trưởng thôn', 'hiệu trưởng', 'cán bộ, đảng viên',
  'cán bộ lãnh đạo, quản lý', 'cán bộ, công chức', 'cán bộ chủ chốt', 'cán bộ', 'đảng viên', 'công chức', 'viên chức', 'báo cáo viên',
] // prettier-ignore

/** Words that name a body only with a name of its own behind them: `Sở Nội vụ`, `Phòng Tài chính`; not `phòng, chống`. */
const NEED_A_NAME = [
  'bộ', 'sở', 'phòng', 'cục', 'vụ', 'viện', 'ban', 'hội', 'hội đồng', 'ủy ban', 'trung tâm', 'trạm', 'trường', 'báo', 'đài', 'đoàn',
  'ngân hàng', 'tập đoàn', 'tổng công ty', 'công ty', 'bệnh viện', 'liên hiệp', 'học viện', 'hiệp hội', 'liên minh', 'tổ', 'kho bạc',
  'chi nhánh', 'viễn thông', 'điện lực', 'bưu điện', 'thuế', 'hải quan', 'đội', 'hợp tác xã', 'bộ phận', 'đảng bộ', 'nhà máy', 'thư viện', 'bảo tàng',
] // prettier-ignore

/** Who speaks for a body, or that there are several: `các đồng chí`, `Mỗi`, `Lãnh đạo`, `Thủ trưởng các`. */
const BEFORE =
  '(?:(?:tất\\s+cả\\s+)?các|những|mỗi|từng|toàn\\s+thể|đồng\\s+chí|tập\\s+thể|lãnh\\s+đạo|đại\\s+diện|nguyên|(?:phó\\s+)?trưởng|ông(?:\\s*(?:\\(bà\\)|[,/]?\\s*bà))?:?)\\s+'

/** "chính trị- xã hội" and "chính trị xã hội" are printed for "chính trị - xã hội". */
const dashes = (source: string): string => source.replaceAll('\\s+-\\s+', '(?:\\s?[-–]\\s?|\\s+)')

const source = (names: readonly string[]): string => dashes(anyOf(names))

/** `tổ chức đảng viên học tập` organizes members, `tổ chức hội nghị` a conference; neither is an organization. */
const NOT_A_MEMBER = '(?!\\s+(?:viên|nghị|thảo|chợ|trại|diễn)(?![\\p{sc=Latin}\\d]))'

/** Opening words in front of a body, in a respelled text. */
export const BODY_OPENING = new RegExp(`(?:${BEFORE})+`, 'uy')
/** A body or post that is named whole, in a respelled text: "ban thường vụ", "tổ chức chính trị - xã hội" */
export const bodyPattern = madeOfTerms(({ bodies = [] }) => {
  const own = bodies.map(({ words }) => respell(words).replace(/\s+/gu, ' '))
  return new RegExp(
    `(?:${source([...PARTY, ...STATE, ...MASS_ORGANIZATIONS, ...GENERAL, ...POSTS, ...own])})${NOT_A_MEMBER}${WORD_END}`,
    'uy',
  )
})
/** The letters that stand for a body of the user's own, in the text as it is, `BĐHK`; null where there are none. */
export const bodyAbbreviation = madeOfTerms(({ bodies = [] }): { readonly pattern: RegExp | null } => {
  const letters = bodies.flatMap(({ abbreviations = [] }) => abbreviations)
  return { pattern: letters.length === 0 ? null : new RegExp(`(?:${anyOf(letters)})(?![\\p{sc=Latin}\\d/-])`, 'uy') }
})
/** Words that begin like a body: `tổ chức`, `bộ máy`, `báo cáo`. */
const NO_NAME =
  '(?!\\s+(?:chức|máy|phận|nghị|thảo|thi|viên|họp|chống|cáo|chí|kết|hành|hợp|trợ|việc|án|ngừa|cảnh|bộ|trưởng)(?![\\p{sc=Latin}\\d]))'

/** The first word of a body that needs a name, in a respelled text; in the text itself a capital must follow. */
export const BODY_TO_BE_NAMED = new RegExp(`(?:${source(NEED_A_NAME)})${WORD_END}${NO_NAME}`, 'uy')

/** What narrows a body down, in a respelled text: words that else would open a predicate. */
export const BODY_MODIFIER = new RegExp(
  `(?:${source([
    'cấp trên trực tiếp', 'cấp dưới trực tiếp', 'cấp trên', 'cấp dưới', 'các cấp', 'thuộc, trực thuộc', 'thuộc và trực thuộc', 'trực thuộc', 'có liên quan', 'liên quan',
    'còn lại', 'khác', 'có tên tại', 'có tên trong', 'có tên', 'nêu tại', 'được kiểm tra', 'được giám sát', 'được thanh tra', 'được chọn', 'được giao nhiệm vụ', 'được phân công', 'được giao', 'có thẩm quyền', 'phụ trách', 'hữu quan', 'làm công tác', 'làm nhiệm vụ', 'tương đương', 'tỉnh', 'huyện', 'thị xã', 'thành phố',
    'quận', 'xã', 'phường', 'thị trấn', 'đặc khu', 'cơ sở', 'ở cơ sở', 'địa bàn', 'các xã', 'các huyện', 'thôn', 'khu phố', 'tổ dân phố',
  ])})${WORD_END}`,
  'uy',
) // prettier-ignore

/** Says behind several bodies that it holds for each of them: "mỗi cơ quan | kiểm tra …", "từng đơn vị | lập …" */
export const EACH_OF_THEM =
  /(?:mỗi|từng)\s+(?:cơ\s+quan|đơn\s+vị|địa\s+phương|tổ\s+chức|ngành|cấp|bên|nơi|xã|chi\s+bộ|đồng\s+chí|người)(?:,\s+(?:đơn\s+vị|địa\s+phương))?\s+/uy
