import { anyOf, WORD_END } from './match-at.js'

/**
 * Fields of ministries and departments whose name holds a comma, a dash, `và`, or a word that else opens a predicate: where
 * another name would end. Source: Nghị quyết of the National Assembly on the structure of the Government, terms XI to XV.
 */
const FIELDS = [
  'nông nghiệp và phát triển nông thôn', 'nông nghiệp & phát triển nông thôn', 'nông nghiệp và ptnt', 'nông nghiệp và môi trường',
  'lao động - thương binh và xã hội', 'lao động, thương binh và xã hội', 'lao động thương binh và xã hội', 'giáo dục và đào tạo',
  'khoa học và công nghệ', 'khoa học, công nghệ và môi trường', 'tài nguyên và môi trường', 'thông tin và truyền thông',
  'văn hóa, thể thao và du lịch', 'văn hóa - thể thao và du lịch', 'văn hóa và thể thao', 'văn hóa, khoa học và thông tin',
  'dân tộc và tôn giáo', 'kế hoạch và đầu tư', 'ngoại giao', 'giao thông vận tải', 'giao thông công chính', 'kinh tế và hạ tầng',
  'tài chính - kế hoạch', 'kinh tế, hạ tầng và đô thị', 'nội vụ', 'tư pháp', 'tài chính', 'công thương', 'y tế', 'xây dựng', 'công an', 'quốc phòng',
] // prettier-ignore

/** Bodies that are named whole. */
const WHOLE = [
  'hội đồng thi đua - khen thưởng trung ương', 'hội đồng thi đua - khen thưởng', 'ban vì sự tiến bộ của phụ nữ', 'ban vì sự tiến bộ phụ nữ',
  'bảo hiểm xã hội việt nam', 'ngân hàng nhà nước việt nam', 'tổng liên đoàn lao động việt nam', 'trung ương đoàn tncs hồ chí minh',
  'đảng đoàn quốc hội', 'ban cán sự đảng chính phủ', 'quân ủy trung ương', 'đảng ủy công an trung ương', 'hội đồng thẩm phán tòa án nhân dân tối cao',
] // prettier-ignore

/** A dash may stand without its blanks. */
const dashed = (source: string): string => source.replaceAll('\\s+-\\s+', '\\s?[-–]\\s?')

/** Such a body, in a respelled text; sticky. @example "bộ nông nghiệp và phát triển nông thôn", "sở lao động - thương binh và xã hội" */
export const JOINED_NAME = new RegExp(
  `(?:(?:bộ\\s+trưởng\\s+|giám\\s+đốc\\s+|trưởng\\s+)?(?:bộ|sở|phòng)\\s+(?:${dashed(anyOf(FIELDS))})|${dashed(anyOf(WHOLE))})${WORD_END}`,
  'uy',
)
