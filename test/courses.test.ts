import { describe, expect, it } from 'vitest'
import type { ChainOfLevels, SharedPassage, VersionComparison } from '../src/model/course.js'
import { folderWith, type Outcome, runIn } from './cli-run.js'

const RESOLUTION = `NGHỊ QUYẾT
về bảo vệ rừng đầu nguồn

I- TÌNH HÌNH
Rừng đầu nguồn bị thu hẹp trong nhiều năm.

II- NHIỆM VỤ, GIẢI PHÁP
- Rà soát, cắm mốc ranh giới rừng đầu nguồn ở các xã biên giới, xã vùng cao và xã ven biển.
- Đào tạo kiểm lâm viên sử dụng ảnh vệ tinh để phát hiện cháy rừng.
- Giao rừng đầu nguồn cho hộ gia đình và cộng đồng dân cư quản lý lâu dài.
- Xử lý nghiêm hành vi phá rừng, lấn chiếm đất rừng trái pháp luật.
- Hỗ trợ gạo cho hộ nghèo nhận khoán bảo vệ rừng trong mùa giáp hạt.
`

const planOf = (...bullets: string[]): string =>
  `KẾ HOẠCH\nthực hiện nghị quyết về bảo vệ rừng\n\nI. NHIỆM VỤ\n${bullets.map((bullet) => `- ${bullet}\n`).join('')}`

/** The province leaves out the communes by the sea, hands the third task to state enterprises, and says nothing on the last two. */
const PROVINCE = planOf(
  'Rà soát, cắm mốc ranh giới rừng đầu nguồn ở các xã biên giới, xã vùng cao.',
  'Đào tạo kiểm lâm viên sử dụng ảnh vệ tinh để phát hiện cháy rừng.',
  'Giao rừng đầu nguồn cho doanh nghiệp nhà nước của tỉnh quản lý lâu dài.',
  'Tổ chức đêm hội trăng rằm cho thiếu nhi các dân tộc vùng lòng hồ và khen thưởng học sinh giỏi.',
)
/** The district follows its province in the first, adds a year to the second, goes back to the centre in the third and fourth. */
const DISTRICT = planOf(
  'Rà soát, cắm mốc ranh giới rừng đầu nguồn ở các xã biên giới, xã vùng cao.',
  'Đào tạo kiểm lâm viên sử dụng ảnh vệ tinh để phát hiện cháy rừng trước ngày 30/6/2023.',
  'Giao rừng đầu nguồn cho hộ gia đình và cộng đồng dân cư quản lý lâu dài.',
  'Xử lý nghiêm hành vi phá rừng, lấn chiếm đất rừng trái pháp luật.',
  'Tổ chức đêm hội trăng rằm cho thiếu nhi các dân tộc vùng lòng hồ và khen thưởng học sinh giỏi.',
)

const office = (files: Readonly<Record<string, string>> = {}): string =>
  folderWith({ 'nq.txt': RESOLUTION, 'tinh.txt': PROVINCE, 'huyen.txt': DISTRICT, ...files })
const compare = (folder: string, ...more: string[]): Promise<Outcome> =>
  runIn(folder, ['compare', '--against', 'nq.txt', '--lang', 'en', ...more])

interface Plan {
  readonly source: { readonly path: string }
  readonly chain: ChainOfLevels
  readonly version: VersionComparison
  readonly siblings: readonly SharedPassage[]
}
async function plansOf(folder: string, ...more: string[]): Promise<readonly Plan[]> {
  const { out } = await compare(folder, '--format', 'json', ...more)
  return (JSON.parse(out) as { plans: Plan[] }).plans
}

describe('--via', () => {
  it('tells where each change entered, and what was restored', async () => {
    const [plan] = await plansOf(office(), 'huyen.txt', '--via', 'tinh.txt')
    expect(plan?.chain.sentences.map(({ course }) => course)).toEqual(['above', 'here', 'restored', 'restored', 'lost_above'])
    const [first, second] = plan?.chain.sentences ?? []
    expect(first?.changes.map(({ entered }) => entered)).toContain('tinh.txt')
    expect(second?.changes).toContainEqual({
      kind: 'deadline',
      central: null,
      plan: 'trước ngày 30/6/2023',
      entered: 'huyen.txt',
    })
    expect(plan?.chain.counts).toMatchObject({ above: 1, here: 1, restored: 2, lost_above: 1 })
  })

  it('quotes what was copied from the level between, and not what both have from the centre', async () => {
    const [plan] = await plansOf(office(), 'huyen.txt', '--via', 'tinh.txt')
    expect(plan?.chain.copied.map(({ node, quote, fromNode }) => [node, quote, fromNode])).toEqual([
      ['I/5', 'Tổ chức đêm hội trăng rằm cho thiếu nhi các dân tộc vùng lòng hồ và khen thưởng học sinh giỏi', 'I/4'],
    ])
  })

  it('shows it in text and Markdown', async () => {
    const folder = office()
    const text = (await compare(folder, 'huyen.txt', '--via', 'tinh.txt')).out.replace(/\s+/g, ' ')
    expect(text).toContain('THROUGH THE LEVELS: huyen.txt By way of tinh.txt')
    expect(text).toContain('here: deadline: “trước ngày 30/6/2023” is new')
    const md = (await compare(folder, 'huyen.txt', '--via', 'tinh.txt', '--format', 'md')).out
    expect(md).toContain('### By way of tinh.txt')
    expect(md).toContain('left out or changed by the level between, restored by this plan')
  })

  it('does not write over a document between', async () => {
    const run = await compare(office(), 'huyen.txt', '--via', 'tinh.txt', '-o', 'tinh.txt', '--force')
    expect(run.code).toBe(2)
  })
})

describe('--before', () => {
  it('tells by sentence what became better or worse', async () => {
    const [plan] = await plansOf(office(), 'huyen.txt', '--before', 'tinh.txt')
    expect(plan?.version.sentences.map(({ progress }) => progress)).toEqual(['same', 'worse', 'better', 'better', 'same'])
    expect(plan?.version.counts).toEqual({ better: 2, worse: 1, same: 2 })
  })

  it('is about one plan', async () => {
    const run = await compare(office(), 'huyen.txt', 'tinh.txt', '--before', 'tinh.txt')
    expect(run.code).toBe(2)
    expect(run.err).toContain('--before needs one plan')
  })
})

describe('--siblings', () => {
  const NEIGHBOUR = planOf(
    'Mỗi chi bộ thôn nhận chăm sóc một vạt rừng non ven suối và treo biển tên chi bộ ở bìa rừng ấy.',
    'Rà soát, cắm mốc ranh giới rừng đầu nguồn ở các xã biên giới, xã vùng cao và xã ven biển.',
  )

  it('finds what a plan has from an older one of its province, and not what both have from above', async () => {
    const roster = `against: nq.txt
roster:
  - { unit: Tỉnh ủy A }
  - { unit: Huyện ủy B, parent: Tỉnh ủy A, file: b.txt }
  - { unit: Huyện ủy C, parent: Tỉnh ủy A, file: c.txt }
  - { unit: Tỉnh ủy D }
  - { unit: Huyện ủy E, parent: Tỉnh ủy D, file: e.txt }
`
    const later = NEIGHBOUR.replace('I. NHIỆM VỤ', 'Hà Giang, ngày 5 tháng 9 năm 2022\n\nI. NHIỆM VỤ')
    const older = `Hà Giang, ngày 5 tháng 8 năm 2022\n\n${NEIGHBOUR}`
    const folder = office({ 'doichieu.config.yaml': roster, 'b.txt': later, 'c.txt': older, 'e.txt': NEIGHBOUR })
    const plans = await plansOf(folder, '--siblings')
    const found = new Map(plans.map(({ source, siblings }) => [source.path, siblings]))
    expect(found.get('b.txt')?.map(({ from, quote }) => [from, quote])).toEqual([
      ['c.txt', 'Mỗi chi bộ thôn nhận chăm sóc một vạt rừng non ven suối và treo biển tên chi bộ ở bìa rừng ấy'],
    ])
    expect(found.get('c.txt')).toEqual([])
    expect(found.get('e.txt')).toEqual([])
  })
})
