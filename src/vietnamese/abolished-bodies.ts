import { anyOf, WORD_END, WORD_START } from './match-at.js'

/** A body that is no more ("cơ quan đã kết thúc hoạt động"). */
export interface AbolishedBody {
  /** For a respelled text (see respell.ts). */
  readonly pattern: RegExp
  /** First day without it, ISO 8601. */
  readonly since: string
  /** What has its duties now; null where that is for each place to say. */
  readonly now: string | null
}

const body = (since: string, words: readonly string[], now: string | null): AbolishedBody => ({
  pattern: new RegExp(`${WORD_START}(?:${anyOf(words)})${WORD_END}`, 'gu'),
  since,
  now,
})

/** Departments of a district: Nghị định 37/2014/NĐ-CP, 108/2020/NĐ-CP. */
const DEPARTMENTS = [
  'nội vụ', 'tư pháp', 'tài chính - kế hoạch', 'tài chính', 'tài nguyên và môi trường', 'nông nghiệp và môi trường',
  'lao động - thương binh và xã hội', 'lao động, thương binh và xã hội', 'văn hóa và thông tin', 'giáo dục và đào tạo', 'y tế',
  'nông nghiệp và phát triển nông thôn', 'nông nghiệp', 'kinh tế và hạ tầng', 'kinh tế - hạ tầng', 'kinh tế', 'quản lý đô thị',
  'dân tộc', 'dân tộc và tôn giáo', 'văn hóa, khoa học và thông tin',
] // prettier-ignore

/**
 * Bodies that were dissolved or merged in 2025, by the day from which no new document can give them anything to do; some had
 * gone a few weeks before.
 *
 * Sources: Kết luận 121-KL/TW (24/01/2025) on the apparatus of the party; Nghị quyết 176/2025/QH15 and Nghị định
 * 45/2025/NĐ-CP (28/02/2025) on ministries and departments of provinces; Nghị quyết 203/2025/QH15 on the end of districts
 * and towns.
 */
export const ABOLISHED_BODIES: readonly AbolishedBody[] = [
  body(
    '2025-07-01',
    [
      'huyện ủy', 'quận ủy', 'thị ủy', 'huyện đoàn', 'quận đoàn', 'thị đoàn', 'ủy ban nhân dân huyện', 'ủy ban nhân dân quận',
      'ủy ban nhân dân thị xã', 'ủy ban nhân dân thị trấn', 'ubnd huyện', 'ubnd quận', 'ubnd thị xã', 'ubnd thị trấn',
      'hội đồng nhân dân huyện', 'hội đồng nhân dân quận', 'hội đồng nhân dân thị xã', 'hội đồng nhân dân thị trấn', 'hđnd huyện',
      'hđnd quận', 'hđnd thị xã', 'hđnd thị trấn', 'đảng ủy thị trấn', 'công an huyện', 'công an quận', 'công an thị xã',
    ],
    null,
  ), // prettier-ignore
  body(
    '2025-07-01',
    DEPARTMENTS.flatMap((name) => ['huyện', 'quận', 'thị xã'].map((unit) => `phòng ${name} ${unit}`)),
    null,
  ),
  body('2025-03-01', ['ban cán sự đảng', 'đảng đoàn'], null),
  body('2025-03-01', ['đảng ủy khối các cơ quan', 'đảng ủy khối doanh nghiệp', 'đảng ủy khối cơ quan và doanh nghiệp'], null),
  body(
    '2025-03-01',
    ['ban dân vận', 'ban tuyên giáo trung ương', 'ban tuyên giáo tỉnh ủy', 'ban tuyên giáo thành ủy'],
    'Ban Tuyên giáo và Dân vận',
  ),
  body('2025-03-01', ['sở kế hoạch và đầu tư'], 'Sở Tài chính'),
  body('2025-03-01', ['sở giao thông vận tải'], 'Sở Xây dựng'),
  body('2025-03-01', ['sở tài nguyên và môi trường', 'sở nông nghiệp và phát triển nông thôn'], 'Sở Nông nghiệp và Môi trường'),
  body('2025-03-01', ['sở thông tin và truyền thông'], 'Sở Khoa học và Công nghệ'),
  body('2025-03-01', ['sở lao động - thương binh và xã hội', 'sở lao động, thương binh và xã hội'], 'Sở Nội vụ'),
  body('2025-03-01', ['bộ kế hoạch và đầu tư'], 'Bộ Tài chính'),
  body('2025-03-01', ['bộ giao thông vận tải'], 'Bộ Xây dựng'),
  body('2025-03-01', ['bộ tài nguyên và môi trường', 'bộ nông nghiệp và phát triển nông thôn'], 'Bộ Nông nghiệp và Môi trường'),
  body('2025-03-01', ['bộ thông tin và truyền thông'], 'Bộ Khoa học và Công nghệ'),
  body('2025-03-01', ['bộ lao động - thương binh và xã hội', 'bộ lao động, thương binh và xã hội'], 'Bộ Nội vụ'),
]
