import type { Applicability } from '../model/applicability.js'

/*
 * A resolution of a province and a plan of one of its districts that takes all of it up, from which rules that compare make
 * their examples: a plan with one fault in it. Place and numbers are made up.
 */

/** The head of the resolution, up to its subject. */
const HEAD = `TỈNH ỦY LÂM SƠN
*
Số 15-NQ/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Lâm Sơn, ngày 20 tháng 3 năm 2024

NGHỊ QUYẾT
về phát triển hợp tác xã nông nghiệp trên địa bàn tỉnh giai đoạn 2024 - 2030
`

const AIMS = [
  'Đến năm 2030, có ít nhất 80% hợp tác xã nông nghiệp hoạt động hiệu quả.',
  'Đến năm 2028, tỉ lệ cán bộ quản lý hợp tác xã được đào tạo, bồi dưỡng đạt trên 90%.',
] as const

/** Its tasks, in order: `II.1` … are sections, each task a bullet. */
const TASKS = [
  'Rà soát, giải thể dứt điểm các hợp tác xã nông nghiệp ngừng hoạt động; củng cố các hợp tác xã yếu kém, hoàn thành trong năm 2025.',
  'Đẩy mạnh bồi dưỡng kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã.',
  'Ban hành chính sách hỗ trợ hợp tác xã thuê đất, xây dựng kho lạnh, nhà sơ chế nông sản.',
  'Thành lập tổ chức đảng, đoàn thể trong các hợp tác xã có đủ điều kiện. Mỗi đảng viên nông thôn vận động gia đình tham gia hợp tác xã.',
  'Đẩy mạnh liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể.',
] as const

/** The resolution that the examples are held against. */
export const RESOLUTION = `${HEAD}
I- MỤC TIÊU

${AIMS.map((aim) => `- ${aim}`).join('\n\n')}

II- NHIỆM VỤ, GIẢI PHÁP

${TASKS.map((task) => `- ${task}`).join('\n\n')}
`

/** What tells that its third task is the province's own. */
export const PROVINCE_ONLY: Applicability = {
  central: '15-NQ/TU',
  date: '2024-03-20',
  subject: null,
  otherwise: true,
  rules: [
    {
      ids: ['II/3'],
      levels: ['province'],
      why: { vi: 'chính sách hỗ trợ do cấp tỉnh ban hành', en: 'support schemes are for the province to issue' },
    },
  ],
}

/** How the plan takes up each task, by default each in its own way. */
const TAKEN_UP: readonly string[] = [
  'Huyện rà soát, giải thể dứt điểm 07 hợp tác xã nông nghiệp ngừng hoạt động; củng cố các hợp tác xã yếu kém, hoàn thành trong năm 2025.',
  'Phòng Nông nghiệp mở 04 lớp bồi dưỡng kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã.',
  'Ủy ban nhân dân huyện ban hành chính sách hỗ trợ hợp tác xã thuê đất, xây dựng kho lạnh, nhà sơ chế nông sản trong quý IV năm 2024.',
  'Thành lập tổ chức đảng, đoàn thể trong 05 hợp tác xã có đủ điều kiện. Mỗi đảng viên nông thôn vận động gia đình tham gia hợp tác xã.',
  'Hằng năm huyện đẩy mạnh liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể cho ít nhất 03 sản phẩm.',
]

/** What of the plan is other than in one without a fault. */
interface Otherwise {
  /** The line of place and date, behind "Tân Hòa, ". */
  readonly date?: string
  readonly basis?: string
  readonly aims?: readonly string[]
  /** By index of the task; null leaves it out. */
  readonly tasks?: Readonly<Record<number, string | null>>
  /** Further bullets behind the tasks, as of their assignment. */
  readonly assigned?: readonly string[]
}

/** How a plan cites the resolution in full. */
export const CITATION =
  'Nghị quyết số 15-NQ/TU ngày 20/3/2024 của Tỉnh ủy Lâm Sơn về phát triển hợp tác xã nông nghiệp trên địa bàn tỉnh giai đoạn 2024 - 2030'

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n\n')

/** A plan of a district for the resolution. */
export function districtPlan({
  date = 'ngày 15 tháng 5 năm 2024',
  basis = `Thực hiện ${CITATION}, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:`,
  aims = AIMS,
  tasks = {},
  assigned = [],
}: Otherwise = {}): string {
  const taken = TAKEN_UP.flatMap((task, index) => (index in tasks ? (tasks[index] ?? []) : task))
  return `HUYỆN ỦY TÂN HÒA
*
Số 42-KH/HU

ĐẢNG CỘNG SẢN VIỆT NAM
Tân Hòa, ${date}

KẾ HOẠCH
thực hiện Nghị quyết của Tỉnh ủy về phát triển hợp tác xã nông nghiệp

${basis}

I- MỤC TIÊU

${bullets(aims)}

II- NHIỆM VỤ, GIẢI PHÁP

${bullets(taken)}
${assigned.length === 0 ? '' : `\nIII- PHÂN CÔNG THỰC HIỆN\n\n${bullets(assigned)}\n`}`
}
