import type { Level } from '../model/document.js'
import type { Period, UnitTerm } from '../model/place-terms.js'

/**
 * Cities that stand directly under the centre ("thành phố trực thuộc Trung ương"): their committees are of the level of a
 * province. Huế since 2025 (Nghị quyết 175/2024/QH15); the others by Nghị quyết of the National Assembly before.
 */
export const CENTRAL_CITIES: readonly string[] = ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế']

/** The last day of districts and towns: Nghị quyết 203/2025/QH15. */
const BEFORE_2025_07: Period = { until: '2025-06-30' }
const SINCE_2025_07: Period = { from: '2025-07-01' }

/**
 * Units of administration ("đơn vị hành chính"). Districts and towns were dissolved in July 2025, special zones ("đặc khu")
 * made; what is a city since then stands directly under the centre. Documents of before remain.
 */
export const UNITS: readonly UnitTerm[] = [
  { word: 'tỉnh', level: 'province' },
  { word: 'thành phố', level: 'town', ...BEFORE_2025_07 },
  { word: 'thành phố', level: 'province', ...SINCE_2025_07 },
  { word: 'thị xã', level: 'town', ...BEFORE_2025_07 },
  { word: 'huyện', level: 'district', ...BEFORE_2025_07 },
  { word: 'quận', level: 'district', ...BEFORE_2025_07 },
  { word: 'xã', level: 'commune' },
  { word: 'phường', level: 'commune' },
  { word: 'thị trấn', level: 'commune', ...BEFORE_2025_07 },
  { word: 'đặc khu', level: 'commune', ...SINCE_2025_07 },
]

/** Mass organizations that are named alike at every level, with `Việt Nam` at the highest. */
const ORGANIZATIONS = [
  'hội nông dân',
  'hội cựu chiến binh',
  'hội liên hiệp phụ nữ',
  'hội chữ thập đỏ',
  'hội người cao tuổi',
  'hội khuyến học',
]

/**
 * Bodies, or the words in their names that tell their level; null for words that only look like it. Of what a name
 * holds, the first counts, and of two at one place the longer.
 */
export const BODIES: readonly (readonly [words: string, level: Level | null, period?: Period])[] = [
  ['trung ương', 'central'],
  ['bộ chính trị', 'central'],
  ['ban bí thư', 'central'],
  ['quốc hội', 'central'],
  ['chính phủ', 'central'],
  ['thủ tướng', 'central'],
  ['chủ tịch nước', 'central'],
  ['bộ trưởng', 'central'],
  ['tổng cục', 'central'],
  ['toà án nhân dân tối cao', 'central'],
  ['tòa án nhân dân tối cao', 'central'],
  ['viện kiểm sát nhân dân tối cao', 'central'],
  ['kiểm toán nhà nước', 'central'],
  ['ủy ban dân tộc', 'central'],
  ['ngân hàng nhà nước việt nam', 'central'],
  ['bảo hiểm xã hội việt nam', 'central'],
  ['tổng liên đoàn', 'central'],
  ['đài truyền hình việt nam', 'central'],
  ['đài tiếng nói việt nam', 'central'],
  ['thông tấn xã việt nam', 'central'],
  ['tỉnh ủy', 'province'],
  ['tỉnh đoàn', 'province'],
  ['sở', 'province'],
  ['thành ủy', 'town', BEFORE_2025_07],
  ['thành ủy', 'province', SINCE_2025_07],
  ['thành đoàn', 'town', BEFORE_2025_07],
  ['thành đoàn', 'province', SINCE_2025_07],
  ['thị ủy', 'town'],
  ['thị đoàn', 'town'],
  ['huyện ủy', 'district'],
  ['huyện đoàn', 'district'],
  ['quận ủy', 'district'],
  ['quận đoàn', 'district'],
  // Committees of an agency, of the army or the police, of enterprises: no level of the administration.
  ['đảng ủy khối', 'other'],
  ['đảng ủy quân sự', 'other'],
  ['đảng ủy công an', 'other'],
  ['đảng ủy các cơ quan', 'other'],
  ['đảng ủy ủy ban nhân dân', 'other'],
  ['đảng ủy công an trung ương', 'central'],
  ['đảng ủy khối các cơ quan trung ương', 'central'],
  ['đảng ủy khối doanh nghiệp trung ương', 'central'],
  ['đảng ủy các cơ quan đảng trung ương', 'central'],
  ['đảng ủy chính phủ', 'central'],
  ['đảng ủy quốc hội', 'central'],
  ['đảng ủy mặt trận tổ quốc, các đoàn thể trung ương', 'central'],
  ['đảng ủy bộ', 'central'],
  ['đảng ủy bộ chỉ huy', 'other'],
  ['đảng ủy bộ đội biên phòng', 'other'],
  ['đảng ủy sở', 'other'],
  ['đảng ủy cơ quan', 'other'],
  ['chi bộ', 'other'],
  ['chi ủy', 'other'],
  // Schools, hospitals, enterprises: no bodies of the administration.
  ['trường', 'other'],
  ['học viện', 'other'],
  ['đại học', 'other'],
  ['bệnh viện', 'other'],
  ['công ty', 'other'],
  ['tổng công ty', 'other'],
  ['tập đoàn', 'other'],
  ['trường chính trị', null],
  ['xã hội', null],
  ['bảo hiểm xã hội', null],
  ['thường vụ quốc hội', 'central'],
  ...ORGANIZATIONS.flatMap((name): [string, Level][] => [
    [`${name} việt nam`, 'central'],
    ...UNITS.map(({ word, level }): [string, Level] => [`${name} việt nam ${word}`, level]),
  ]),
  ...CENTRAL_CITIES.flatMap((city): [string, Level][] =>
    ['thành ủy', 'thành ủy thành phố', 'thành ủy tp', 'thành phố', 'tp', 'đảng bộ tp', 'thành đoàn'].map((words) => [
      `${words} ${city}`,
      'province',
    ]),
  ),
]
