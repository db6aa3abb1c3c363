import { anyOf, WORD_END } from './match-at.js'

/**
 * What a plan counts, where it sets a figure for it: people, organizations, places, events, money, measures. The words
 * of measure that a document prints, and no more (`hộ` of "02 hộ gia đình"). Respelled (see respell.ts).
 */
const COUNTED = [
  'đảng viên', 'quần chúng', 'đoàn viên', 'hội viên', 'cán bộ', 'công chức', 'viên chức', 'người', 'lao động', 'học viên', 'sinh viên',
  'học sinh', 'đồng chí', 'nhân lực', 'chuyên gia', 'hộ', 'lượt người', 'lượt', 'trường hợp',
  'tổ chức cơ sở đảng', 'tổ chức đảng', 'chi bộ', 'đảng bộ', 'tổ chức', 'doanh nghiệp', 'hợp tác xã', 'tổ hợp tác', 'đơn vị', 'cơ quan', 'đoàn thể', 'câu lạc bộ',
  'thôn', 'bản', 'ấp', 'khu phố', 'tổ dân phố', 'xã', 'phường', 'huyện', 'tỉnh', 'nước', 'quốc gia', 'địa phương', 'khu công nghiệp', 'trường', 'cơ sở',
  'mô hình', 'lớp', 'cuộc', 'buổi', 'lần', 'đợt', 'hội nghị', 'đề tài', 'đề án', 'dự án', 'công trình', 'sản phẩm', 'điểm', 'tin, bài', 'tin bài', 'chuyên đề', 'bài', 'bậc', 'tiêu chí',
  'triệu đồng', 'tỷ đồng', 'tỉ đồng', 'nghìn tỷ đồng', 'nghìn đồng', 'đồng', 'tỷ usd', 'tỉ usd', 'triệu usd', 'usd',
  'ha', 'km', 'km2', 'm2', 'm3', 'tấn', 'kwh', 'mw', 'giường bệnh', 'bác sĩ', 'phòng', 'nhà', 'căn', 'cây',
] // prettier-ignore

/** Times and ages: they say how long or how old, and set no figure. */
const OF_TIME = ['năm', 'tháng', 'ngày', 'tuần', 'giờ', 'phút', 'tuổi', 'quý', 'nhiệm kỳ', 'khóa', 'cấp', 'kỳ', 'thế kỷ'] // prettier-ignore

/** A unit at one place of a respelled text. */
export const COUNTED_UNIT = new RegExp(`(?:${anyOf(COUNTED)})${WORD_END}`, 'uy')
export const TIME_UNIT = new RegExp(`(?:${anyOf(OF_TIME)})${WORD_END}`, 'uy')
