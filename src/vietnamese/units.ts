import { anyOf, matchAt, WORD_END } from './match-at.js'

/**
 * What a plan counts, where it sets a figure for it: people, organizations, places, events, money, measures. The words
 * of measure that a document prints, and no more (`hộ` of "02 hộ gia đình"). Respelled (see respell.ts).
 */
const COUNTED = new Set([
  'đảng viên', 'quần chúng', 'đoàn viên', 'hội viên', 'cán bộ', 'công chức', 'viên chức', 'người', 'lao động', 'học viên', 'sinh viên',
  'học sinh', 'đồng chí', 'nhân lực', 'chuyên gia', 'hộ', 'lượt người', 'lượt khách', 'lượt', 'khách', 'trường hợp', 'ca mắc', 'ca sinh', 'ca',
  'bé trai', 'bác sĩ', 'bác sỹ', 'dược sĩ', 'điều dưỡng', 'giáo viên', 'cộng tác viên', 'đại biểu', 'cấp ủy viên', 'thành viên', 'tuyên truyền viên',
  'trưởng thôn', 'trưởng ban', 'tổ trưởng', 'bí thư', 'phó bí thư', 'chi ủy viên',
  'tổ chức cơ sở đảng', 'tổ chức đảng', 'chi bộ', 'đảng bộ', 'tổ chức', 'doanh nghiệp', 'liên hiệp hợp tác xã', 'hợp tác xã', 'tổ hợp tác', 'đơn vị', 'cơ quan', 'đoàn thể', 'câu lạc bộ',
  'công đoàn cơ sở', 'chi đoàn', 'chi hội', 'nghiệp đoàn', 'tổ', 'đội', 'nhóm', 'trang trại', 'gia trại', 'làng nghề',
  'thôn', 'bản', 'ấp', 'buôn', 'khu phố', 'khu dân cư', 'tổ dân phố', 'xã', 'phường', 'thị trấn', 'thị xã', 'thành phố', 'huyện', 'tỉnh', 'nước', 'quốc gia',
  'địa phương', 'khu công nghiệp', 'cụm công nghiệp', 'trường học', 'trường', 'cơ sở', 'trạm y tế', 'bệnh viện', 'chợ', 'nhà văn hóa', 'nhà máy', 'siêu thị',
  'mô hình', 'lớp', 'cuộc', 'buổi', 'lần', 'đợt', 'hội nghị', 'hội thảo', 'chiến dịch', 'đề tài', 'đề án', 'dự án', 'công trình', 'sản phẩm', 'điểm phần trăm', 'điểm',
  'tin', 'tin bài', 'chuyên đề', 'chuyên mục', 'bài viết', 'bài', 'bậc', 'tiêu chí', 'tiêu chuẩn', 'chuỗi liên kết', 'chuỗi', 'vùng', 'mã số', 'hồ sơ', 'thửa', 'sáng chế',
  'đồng', 'usd', 'đô la mỹ',
  'ha', 'héc-ta', 'hecta', 'héc ta', 'km', 'ki-lô-mét', 'km2', 'km²', 'm', 'm2', 'm²', 'm3', 'm³',
  'tấn', 'tạ', 'kg', 'lít', 'kwh', 'mw', 'con', 'tàu', 
  'thư viện', 'đoạn đường', 'tuyến đường', 'tuyến', 'đường hẻm', 'cầu', 'bóng', 'máy tính', 'camera', 'điểm trường', 'cửa hàng', 'khu du lịch', 'hồ', 'trạm bơm',
  'trạm', 'hộ kinh doanh', 'nông dân', 'phụ nữ', 'thanh niên', 'công nhân', 'trẻ em', 'trẻ', 'nhà khoa học', 'tổ hội', 'sáng kiến', 'nhiệm vụ', 'thủ tục', 'dịch vụ', 'suất',
  'bình chữa cháy', 'vụ cháy', 'biên chế', 'việc làm', 'chỗ làm việc', 'thùng', 'xe', 'bãi', 'khách sạn', 'nhà hàng', 'di tích', 'lễ hội', 'nghệ nhân', 'tác phẩm', 'phần mềm', 'kỹ sư', 'tiến sĩ', 'thạc sĩ', 'luật sư', 'hòa giải viên',
  'tình nguyện viên', 'suất quà', 'phần quà', 'suất học bổng', 'học bổng', 'nhà vệ sinh', 'công trình vệ sinh', 'thiết bị', 'phương tiện', 'vận động viên',
  'vụ việc', 'vụ', 'gian hàng', 'thương hiệu', 'nhãn hiệu', 'đơn vị máu', 'lượt ha', 'giường bệnh', 'giường', 'phòng học', 'phòng', 'nhà ở', 'nhà', 'căn nhà', 'căn hộ', 'căn', 'cây', 'thuê bao',
]) // prettier-ignore

/** Times and ages: they say how long or how old, and set no figure. */
const OF_TIME = ['năm', 'tháng', 'ngày', 'tuần', 'giờ', 'phút', 'tuổi', 'quý', 'nhiệm kỳ', 'khóa', 'cấp', 'kỳ', 'thế kỷ'] // prettier-ignore

/** What multiplies a unit. @example "nghìn tỷ đồng" */
const MULTIPLES: readonly string[] = ['triệu', 'nghìn', 'ngàn', 'vạn', 'tỷ', 'tỉ']
const LONGEST_UNIT = 6
/** The next word: " chi", "héc-ta" */
const WORD = /\s*([^\s,;.:()[\]%/|"“”'’*…!?–]+)/uy

/**
 * Where a unit at one place of a respelled text ends, with what multiplies it; 0 where none stands there. A set of words, for
 * a pattern of them all would take as long to compile as to read a plan.
 *
 * @param at UTF-16 offset, behind the blank
 * @example "chi bộ", "triệu lao động"
 */
export function countedUnitEnd(spelled: string, at: number): number {
  let longest = 0
  let name = ''
  let from = at
  for (let count = 0; count < LONGEST_UNIT; count++) {
    const word = matchAt(WORD, spelled, from)
    if (!word) break
    from += word[0].length
    const letters = word[1] ?? ''
    if (name === '' && MULTIPLES.includes(letters)) continue
    name = name === '' ? letters : `${name} ${letters}`
    if (COUNTED.has(name)) longest = from
  }
  return longest
}

/** A time or an age at one place of a respelled text. */
export const TIME_UNIT = new RegExp(`(?:${anyOf(OF_TIME)})${WORD_END}`, 'uy')

/** Before a figure of what is measured in time after all. @example "tuổi thọ trung bình đạt 75 tuổi" */
export const MEASURED_IN_TIME =
  /(?<!\p{sc=Latin})(?:tuổi\s+thọ|số\s+năm\s+(?:sống|đi\s+học)|thời\s+gian\s+(?:lưu\s+trú|giải\s+quyết|xử\s+lý|mất\s+điện)[^,;.()\d]*(?:đạt|còn|xuống|dưới|không\s+quá))(?!\p{sc=Latin})[^,;.()\d]*$/u

/** Units of money. @example "triệu đồng" */
export const OF_MONEY = /(?:đồng|usd|đô la mỹ)$/u

/** What only measures, and names nothing that is counted. @example "lần", "km" */
const MEASURES = new Set([
  'đồng', 'usd', 'đô la mỹ', 'lần', 'điểm phần trăm', 'điểm', 'bậc', 'ha', 'héc-ta', 'hecta', 'héc ta', 'km', 'ki-lô-mét', 'km2', 'km²', 'm', 'm2', 'm²',
  'm3', 'm³', 'tấn', 'tạ', 'kg', 'lít', 'kwh', 'mw',
]) // prettier-ignore
/** What multiplies a unit, at its head: "triệu ", "nghìn tỷ " */
const MULTIPLIED = new RegExp(`^(?:(?:${anyOf(MULTIPLES)})\\s+)+`, 'u')

/** Whether a unit says nothing of what is counted: "triệu đồng", "km", "lần", but not "hộ". */
export const isMeasureAlone = (unit: string): boolean =>
  MEASURES.has(unit.toLowerCase().replace(/\s+/gu, ' ').replace(MULTIPLIED, ''))
