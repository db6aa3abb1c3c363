import { isSyllable } from './syllables.js'
import { CENTRAL_CITIES } from './level-terms.js'
import { madeOfTerms } from './own-terms.js'

/**
 * Words that keep their capital within the name of a body, as Hướng dẫn 36-HD/VPTW and Nghị định 30/2020/NĐ-CP
 * (appendix II) write them; the first word of a name has one in any case.
 */
const CAPITALIZED = [
  'Ban Chấp hành Trung ương', 'Ban Chấp hành', 'Ban Thường vụ', 'Ban Thường trực', 'Ban Tổ chức', 'Ban Tuyên giáo và Dân vận', 'Ban Tuyên giáo', 'Ban Dân vận',
  'Ban Nội chính', 'Ban Kinh tế', 'Ban Đối ngoại', 'Ban Bí thư', 'Ban cán sự đảng', 'Ban Quản lý', 'Ban Chỉ đạo', 'Ban Xây dựng Đảng',
  'Bộ Chính trị', 'Trung ương', 'Đảng Cộng sản Việt Nam', 'Việt Nam', 'Quốc hội', 'Chính phủ', 'Thủ tướng', 'Nhà nước', 'Văn phòng', 'Quân ủy',
  'Ủy ban Kiểm tra', 'Uỷ ban Kiểm tra', 'Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Ủy ban Thường vụ', 'Uỷ ban Thường vụ', 'Hội đồng nhân dân',
  'Mặt trận Tổ quốc', 'Ủy ban', 'Uỷ ban', 'Tỉnh ủy', 'Tỉnh uỷ', 'Thành ủy', 'Thành uỷ', 'Thị ủy', 'Thị uỷ', 'Huyện ủy', 'Huyện uỷ', 'Quận ủy',
  'Quận uỷ', 'Đảng ủy', 'Đảng uỷ', 'Đảng bộ', 'Đảng đoàn', 'Chi bộ', 'Chi ủy', 'Chi uỷ', 'Tỉnh đoàn', 'Thành đoàn', 'Thị đoàn',
  'Huyện đoàn', 'Quận đoàn', 'Khối các cơ quan và doanh nghiệp', 'Khối các cơ quan', 'Khối', 'Doanh nghiệp', 'Cơ quan', 'Đoàn Thanh niên',
  'Thông tin và Truyền thông', 'Kế hoạch và Đầu tư', 'Tài nguyên và Môi trường', 'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và Môi trường', 'Lao động - Thương binh và Xã hội', 'Giáo dục và Đào tạo', 'Khoa học và Công nghệ', 'Văn hóa, Thể thao và Du lịch',
  'Đoàn TNCS Hồ Chí Minh', 'Trung ương Đoàn', 'Hội Liên hiệp Phụ nữ', 'Hội Nông dân', 'Hội Cựu chiến binh', 'Hội Chữ thập đỏ', 'Hội Người cao tuổi',
  'Hội Khuyến học', 'Liên đoàn Lao động', 'Mặt trận Tổ quốc Việt Nam', 'Ủy ban Trung ương Mặt trận Tổ quốc', 'Viện kiểm sát nhân dân', 'Tòa án nhân dân',
  'Bảo hiểm xã hội', 'Kho bạc Nhà nước', 'Ngân hàng Nhà nước', 'Kiểm toán nhà nước', 'Đoàn Đại biểu Quốc hội', 'Học viện', 'Ban Công tác', 'Dân tộc và Tôn giáo',
  'Ủy ban Dân tộc', 'Trường Chính trị', 'Trường Đại học', 'Bộ Chỉ huy Quân sự', 'Ban Chỉ huy Quân sự', 'Bộ đội Biên phòng', 'Dân tộc', 'Văn hóa - Xã hội', 'Ban Pháp chế', 'Ban Kinh tế - Ngân sách', 'Ban Văn hóa - Xã hội', 'Ban Dân tộc',
  'Ủy ban Thường vụ Quốc hội', 'Uỷ ban Thường vụ Quốc hội', 'Thủ tướng Chính phủ', 'Văn phòng Chính phủ', 'Văn phòng Quốc hội', 'Văn phòng Trung ương Đảng', 'Thanh tra Chính phủ', 'Chủ tịch nước', 'Hội đồng Dân tộc',
  'Công Thương', 'Giao thông vận tải', 'Tài chính', 'Nội vụ', 'Tư pháp', 'Xây dựng', 'Y tế', 'Công an', 'Quân sự', 'Ngoại giao',
  'các cơ quan đảng', 'các cơ quan', 'Khu kinh tế mở', 'Khu kinh tế', 'Khu công nghiệp', 'Khu chế xuất', 'Khu công nghệ cao', 'các khu công nghiệp',
  'Phòng Kinh tế', 'Văn hoá - Xã hội', 'Văn hóa và Thông tin', 'Kinh tế, Hạ tầng và Đô thị', 'Kinh tế và Hạ tầng', 'Kinh tế - Hạ tầng', 'Quản lý đô thị', 'Tài chính - Kế hoạch',
] as const // prettier-ignore

/** Abbreviations that are names themselves, a user's own among them. */
const abbreviations = madeOfTerms(
  ({ bodies = [] }) => new Set([...ABBREVIATIONS, ...bodies.flatMap((body) => body.abbreviations ?? [])]),
)
const ABBREVIATIONS = ['UBND', 'HĐND', 'MTTQ', 'UBMTTQ', 'TNCS', 'TP', 'TW', 'BCH', 'BTV', 'UBKT', 'KCN', 'VP', 'TTVH']

/** After these a place follows, in capitals word for word. */
const UNITS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'phố', 'trấn', 'khu', 'ủy', 'uỷ', 'bộ', 'tp'])

/** Words that are part of no place: small after one too. @example "Khu kinh tế Lâm Sơn và các khu công nghiệp" */
const SMALL = new Set(['và', 'các', 'của'])

/** Zones named by their place, as a unit is. @example "Khu kinh tế Lâm Sơn" */
const ZONE = /^(?:các )?khu /iu

/** Committees of the youth union, named by their unit. @example "Huyện đoàn" */
const UNION = /^(?:Tỉnh|Thành|Thị|Huyện|Quận) đoàn$/u

const phrases = CAPITALIZED.map((phrase) => ({ phrase, words: phrase.toLowerCase().split(' ') })).sort(
  (a, b) => b.words.length - a.words.length,
)
const cities = CENTRAL_CITIES.map((city) => ({ phrase: city, words: city.toLowerCase().split(' ') }))

/**
 * Whether one of these names stands on two lines. @example partsPhrase('ỦY BAN NHÂN', 'DÂN') === true
 *
 * @param above the upper line
 * @param below the lower line
 */
export function partsPhrase(above: string, below: string): boolean {
  const [ends, begins] = [above, below].map((line) => line.toLowerCase().split(/\s+/u)) as [string[], string[]]
  return phrases.some(({ words }) =>
    words.some(
      (_, cut) =>
        cut > 0 &&
        cut <= ends.length &&
        words.slice(0, cut).every((word, i) => ends[ends.length - cut + i] === word) &&
        words.slice(cut).every((word, i) => begins[i] === word),
    ),
  )
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * Writes a name that stands in capitals as running text has it: `BAN CHẤP HÀNH TRUNG ƯƠNG` → `Ban Chấp hành Trung ương`,
 * `TỈNH ỦY QUẢNG NGÃI` → `Tỉnh ủy Quảng Ngãi`. A name in mixed case is left as it is.
 */
export function bodyName(name: string): string {
  if (name !== name.toUpperCase()) return name
  const printed = name.trim().split(/\s+/u)
  const lower = printed.map((word) => word.toLowerCase())
  const result: string[] = []
  let inPlace = false
  for (let at = 0; at < lower.length;) {
    const found = [...phrases, ...cities].find(({ words }) => words.every((word, i) => lower[at + i] === word))
    const word = lower[at] ?? ''
    if (found) {
      result.push(...found.phrase.split(' '))
      at += found.words.length
      inPlace = UNITS.has(lower[at - 1] ?? '') || UNION.test(found.phrase) || ZONE.test(found.phrase)
      continue
    }
    if (abbreviations().has(printed[at] ?? '')) result.push(printed[at] ?? '')
    else if (UNITS.has(word) || ['thành', 'thị', 'đặc'].includes(word)) result.push(at === 0 ? capitalize(word) : word)
    else result.push((inPlace && !SMALL.has(word)) || at === 0 ? capitalize(word) : word)
    inPlace = inPlace || UNITS.has(word)
    at++
  }
  return result.join(' ')
}

/** Common family names: what tells a name in capitals from an office in capitals. */
const FAMILY_NAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý an bạch bế bồ cao cầm chu châu chử cù cung diệp doãn dư đàm đào đậu điêu đinh đoàn đồng ' +
    'giáp giàng hà hán hầu hồng hứa kiều khổng khuất khúc kim la lã lại lâm lầu lò lô lộc lục lù lương lưu lường ma mã mai mạc mông nghiêm ngụy ngân nhữ ninh nông ông phí phó phùng phương ' +
    'quách quàng quan quảng sầm sùng tạ tăng thạch thái thân thẩm thào thiều thi tiêu tô tôn tống trang triệu trịnh trương từ ung uông văn vàng vi viên vì vương vừ xa y ' +
    'hờ mùa sìn tẩn tráng vù'
  ).split(' '),
)

/** Whether a word, in small letters, is a common family name. */
export const isFamilyName = (word: string): boolean => FAMILY_NAMES.has(word)

/** Two to six words, each with a capital or all in capitals. @example "Nguyễn Hữu Tuấn", "ĐẶNG NGỌC HUY", "H'Yim Kđoh" */
const NAME = /^\p{Lu}[\p{sc=Latin}']*(?:\s+\p{Lu}[\p{sc=Latin}']*){1,5}$/u

/** Before a name. @example "Đồng chí", "TS.", "Thượng tá" */
const RANK = /^(?:(?:GS|PGS|TS|ThS|BS|CN|KS)\.?\s*|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) )+/u

/** Whether a line is the name of a person. */
export function isPersonName(text: string): boolean {
  const name = text.replace(RANK, '')
  if (!NAME.test(name) || name.length > 40) return false
  const words = name.split(/\s+/u)
  if (name === name.toUpperCase() && !FAMILY_NAMES.has(words[0]?.toLowerCase() ?? '')) return false
  return words.filter((word) => isSyllable(word)).length >= words.length - 1
}
