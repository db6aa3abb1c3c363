import { describe, expect, it } from 'vitest'
import type { ChainOfLevels, SharedPassage, VersionComparison } from '../src/model/course.js'
import { tasksOf } from '../src/align/tasks.js'
import { versionOf } from '../src/align/version.js'
import type { PlanComparison, SentenceVerdict } from '../src/model/comparison.js'
import { directiveOf, onlyPlan } from './align-documents.js'
import { sampleComparison, sampleDirective, sampleSentence } from './report-sample.js'
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

  it('tells of a document that is the plan itself, says nothing of the tasks, or is of another province, and counts nothing', async () => {
    const folder = office({
      'cung.txt': DISTRICT,
      'khac.txt': planOf('Sửa chữa mái trường mầm non.', 'Mua sách cho thư viện.'),
      'a.txt': PROVINCE.replace('I. NHIỆM VỤ', 'Theo chỉ đạo của Tỉnh ủy Hà Giang.\n\nI. NHIỆM VỤ'),
      'b.txt': DISTRICT.replace('I. NHIỆM VỤ', 'Theo chỉ đạo của Tỉnh ủy Cà Mau.\n\nI. NHIỆM VỤ'),
    })
    const through = async (plan: string, via: string): Promise<readonly string[]> => {
      const run = await compare(folder, plan, '--via', via)
      const [found] = await plansOf(folder, plan, '--via', via)
      expect(found?.chain.sentences).toEqual([])
      expect(run.out).not.toContain('restored by this plan')
      for (const words of [run.out, run.err]) expect(words.replace(/\s+/g, ' ')).toContain(`${via} `)
      return found?.chain.misfits.map(({ why }) => why) ?? []
    }
    expect(await through('huyen.txt', 'cung.txt')).toEqual(['same'])
    expect(await through('huyen.txt', 'khac.txt')).toEqual(['silent'])
    expect(await through('b.txt', 'a.txt')).toEqual(['other_place'])
  })

  it('does not call it a change where a document between is older than the resolution', async () => {
    const dated = (text: string, date: string): string => `Hà Giang, ${date}\n\n${text}`
    const folder = office({
      'nq.txt': dated(RESOLUTION, 'ngày 16 tháng 6 năm 2022'),
      'cu.txt': dated(PROVINCE, 'ngày 3 tháng 2 năm 2021'),
    })
    const run = await compare(folder, 'huyen.txt', '--via', 'cu.txt')
    const words = run.out.replace(/\s+/g, ' ')
    expect(words).toContain('cu.txt was issued before the central document: where it differs, it was there first')
    expect(run.err).toContain('cu.txt was issued before the central document')
    expect(words).toContain('as the central document, not as the earlier one')
    expect(words).not.toContain('restored by this plan')
  })

  it('does not take the title of a document that both cite for copied', async () => {
    const cited =
      'Thực hiện Kết luận số 18-KL/TW ngày 22/9/2021 của Ban Bí thư về tiếp tục đẩy mạnh trồng rừng ven biển và phục hồi rừng ngập mặn ở các cửa sông lớn.'
    const folder = office({
      'tinh.txt': planOf(...(PROVINCE.match(/(?<=^- ).*$/gmu) ?? []), cited),
      'huyen.txt': planOf(...(DISTRICT.match(/(?<=^- ).*$/gmu) ?? []), cited.replace('Thực hiện', 'Quán triệt')),
    })
    const [plan] = await plansOf(folder, 'huyen.txt', '--via', 'tinh.txt')
    expect(plan?.chain.copied.map(({ quote }) => quote.slice(0, 7))).toEqual(['Tổ chức'])
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

  it('tells of the targets that went up, down, came and went', async () => {
    const aims = (...lines: string[]): string =>
      DISTRICT.replace('I. NHIỆM VỤ', `I. MỤC TIÊU\n${lines.map((line) => `- ${line}\n`).join('')}\nII. NHIỆM VỤ`)
    const folder = office({
      'v1.txt': aims(
        'Đến năm 2025 có 95% số hộ ký cam kết bảo vệ rừng.',
        'Đến năm 2025 độ che phủ rừng đạt 60%.',
        'Đến năm 2025 trồng mới 500 ha rừng phòng hộ.',
      ),
      'v2.txt': aims(
        'Đến năm 2025 có 100% số hộ ký cam kết bảo vệ rừng.',
        'Đến năm 2025 độ che phủ rừng đạt 60%.',
        'Đến năm 2025 có 80% kiểm lâm viên được tập huấn về ảnh vệ tinh.',
      ),
    })
    const [plan] = await plansOf(folder, 'v2.txt', '--before', 'v1.txt')
    expect(plan?.version.targets.map(({ status }) => status)).toEqual(['raised', 'omitted', 'added'])
    const text = (await compare(folder, 'v2.txt', '--before', 'v1.txt')).out.replace(/\s+/g, ' ')
    expect(text).toContain('AGAINST THE EARLIER VERSION: v2.txt')
    expect(text).not.toContain('THROUGH THE LEVELS')
    expect(text).toMatch(/raised: “[^”]*95%[^”]*” → “[^”]*100%/u)
  })

  it('marks as uncertain what moved although the passages stand in both versions', () => {
    const verdict = (label: 'adopted' | 'omitted', quote: string | null): SentenceVerdict =>
      sampleSentence('III/1.1', label, {
        evidence: quote === null ? [] : [{ node: 'I/1', quote, clean: [0, 0], page: null, coverage: 1 }],
      })
    const version = (text: string, each: SentenceVerdict): PlanComparison => ({
      ...onlyPlan(sampleComparison(1)),
      plan: sampleDirective('a.txt', {}, text),
      tasks: [{ id: 'III/1', label: each.label, applies: null, omittedSentences: 0, sentences: [each] }],
    })
    const kept = 'Giao rừng cho cộng đồng quản lý.'
    const gone = versionOf(version(kept, verdict('adopted', kept)), version('Việc khác.', verdict('omitted', null)))
    const still = versionOf(version(kept, verdict('adopted', kept)), version(`Việc khác. ${kept}`, verdict('omitted', null)))
    expect(gone.sentences).toMatchObject([{ progress: 'worse', uncertain: false }])
    expect(still.sentences).toMatchObject([{ progress: 'worse', uncertain: true }])
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

  it('without a roster names no province, unless the documents do, and leaves other provinces aside', async () => {
    const of = (province: string): string => NEIGHBOUR.replace('I. NHIỆM VỤ', `Theo chỉ đạo của ${province}.\n\nI. NHIỆM VỤ`)
    const folder = office({
      'b.txt': NEIGHBOUR,
      'c.txt': NEIGHBOUR,
      'hg1.txt': of('Tỉnh ủy Hà Giang'),
      'cm.txt': of('Tỉnh ủy Cà Mau'),
    })
    const unknown = (await compare(folder, 'b.txt', 'c.txt', '--siblings')).out
    expect(unknown).toContain('Word for word from other plans of the run: 1 passage')
    expect(unknown).not.toContain('same province')
    const plans = await plansOf(folder, 'hg1.txt', 'cm.txt', '--siblings')
    expect(plans.map(({ siblings }) => siblings.length)).toEqual([0, 0])
  })
})

describe('a report of what was found', () => {
  it('says how many of the tasks that most plans omit are left out of a list', async () => {
    const tasks = Array.from(
      { length: 9 },
      (_, index) => `- Xây dựng công trình thứ ${String(index + 1)} ở vùng hạn mặn ${'abcdefghi'[index] ?? ''}.\n`,
    )
    const folder = folderWith({
      'nq.txt': `NGHỊ QUYẾT\nvề thủy lợi\n\nI- NHIỆM VỤ\n${tasks.join('')}`,
      'a.txt': planOf('Tổ chức hội thi hát ru cho các bà mẹ trẻ.'),
      'b.txt': planOf('Tổ chức hội chợ sách cho học sinh.'),
    })
    expect((await compare(folder, 'a.txt', 'b.txt')).out).toContain('… and 3 more tasks')
  })

  it('quotes without the calls of footnotes, which only the data keeps', async () => {
    const folder = office({
      'huyen.txt': `${DISTRICT.replace('cháy rừng trước', 'cháy rừng[^1] trước')}\n[^1]: Theo báo cáo năm 2021.\n`,
    })
    for (const format of ['text', 'md', 'html', 'csv'])
      expect((await compare(folder, 'huyen.txt', '--format', format, '--details')).out, format).not.toContain('rừng[^1]')
    expect((await compare(folder, 'huyen.txt', '--format', 'json')).out).toContain('rừng[^1]')
  })
})

describe('a sentence that only announces a list', () => {
  it.each([
    ['Tập trung triển khai tốt các nội dung sau:', 1],
    ['Các cấp ủy, tổ chức đảng cần tập trung thực hiện một số nhiệm vụ, giải pháp chủ yếu sau đây:', 1],
    ['Đẩy mạnh trồng rừng ven biển, tập trung vào các nội dung sau:', 2],
    ['Tập trung triển khai tốt các nội dung nêu trên.', 2],
  ])('%s', async (sentence, count) => {
    const directive = await directiveOf(
      `NGHỊ QUYẾT\nvề rừng\n\nI- NHIỆM VỤ\n\n1- Thể chế\n\nXây dựng quy chế giữ rừng. ${sentence}\n\n- Cắm mốc ranh giới rừng.\n\n- Tuần tra ban đêm.\n`,
    )
    const [first] = tasksOf(directive)
    expect(first?.sentences.map(({ text }) => text)).toHaveLength(count)
  })
})
