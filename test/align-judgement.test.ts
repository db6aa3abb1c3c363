import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import type { Change, ChangeKind, PlanComparison, SentenceVerdict } from '../src/model/comparison.js'
import { foldedWords } from '../src/vietnamese/fold.js'
import { centralWith, directiveOf, fixture, onlyPlan, planWith, verdictsOf } from './align-documents.js'

const PLANS = ['kh-ninhthuan', 'ct11-quangngai', 'dean-ducpho']
const seeds = await Promise.all(PLANS.map((name) => fixture(`seeds/${name}.txt`)))
const resolution = await fixture('seeds/nq21-font.txt')
const { plans } = align(resolution, seeds)

/** A plan of these tasks under the resolution. */
const underResolution = async (...tasks: readonly string[]): Promise<PlanComparison> =>
  onlyPlan(
    align(resolution, [await directiveOf(`KẾ HOẠCH\n\nI. Nhiệm vụ\n\n${tasks.map((task) => `- ${task}`).join('\n\n')}\n`)]),
  )

async function verdictOn(sentence: string, plan: string): Promise<SentenceVerdict> {
  const [verdict] = verdictsOf(onlyPlan(align(await centralWith(sentence), [await planWith(plan)])))
  if (verdict === undefined) throw new Error('no verdict')
  return verdict
}

const ofKind = (verdict: SentenceVerdict, kind: ChangeKind): Change[] => verdict.changes.filter((change) => change.kind === kind)

describe('what is the plan’s own', () => {
  it('is no task of the resolution to which an actor and a date are put in brackets', async () => {
    const { own } = await underResolution(
      'Ban Tổ chức Thành ủy tiếp tục tham mưu đổi mới và nâng cao hiệu quả công tác đánh giá chất lượng tổ chức cơ sở đảng và đảng viên, khắc phục tình trạng hình thức trong đánh giá, xếp loại hằng năm (Thực hiện trong tháng 12 năm 2022 và những năm tiếp theo).',
      'Mua 50 thuyền máy cho đội cứu hộ bờ biển, tổ chức lễ hội diều.',
    )
    expect(own.map(({ quote }) => quote)).toEqual(['Mua 50 thuyền máy cho đội cứu hộ bờ biển, tổ chức lễ hội diều.'])
  })

  it('is no passage that is evidence for the resolution, with an actor before it and a date in brackets', () => {
    const nodes = plans[0]?.own.map(({ node }) => node) ?? []
    expect(nodes).toContain('V.8/6')
    for (const node of ['V.1/3', 'V.1/4', 'V.6/3']) expect(nodes).not.toContain(node)
  })

  it('is nothing of the header or the subject where a plan has no body', async () => {
    const plan = await directiveOf(
      'HUYỆN ỦY BA TƠ\n*\nSố 01-KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Tơ, ngày 01 tháng 8 năm 2022\nKẾ HOẠCH\nthực hiện Nghị quyết số 21-NQ/TW\n',
    )
    expect(onlyPlan(align(resolution, [plan])).own).toEqual([])
  })

  it('is no routine of carrying the plan out', async () => {
    const plan = await directiveOf(
      'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n- Mua thuyền máy cho đội cứu hộ bờ biển.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Nông nghiệp và Phát triển nông thôn chủ trì, phối hợp với các cơ quan liên quan triển khai Kế hoạch.\n\n2. Ủy ban nhân dân các xã, thị trấn xây dựng kế hoạch cụ thể, báo cáo trước ngày 10/4/2023.\n',
    )
    const { own } = onlyPlan(align(resolution, [plan]))
    expect(own.map(({ quote }) => quote).join('\n')).not.toMatch(/triển khai Kế hoạch|kế hoạch cụ thể/)
  })
})

describe('a nearest passage', () => {
  it.each(PLANS)('of %s has what it is said to share', (name) => {
    const plan = plans[PLANS.indexOf(name)]
    if (plan === undefined) throw new Error(name)
    const misses = verdictsOf(plan).flatMap(({ nearest }) => nearest)
    expect(misses.flatMap(({ why }) => why.shared).length).toBeGreaterThan(10)
    for (const { quote, why } of misses) {
      const words = ` ${foldedWords(quote).join(' ')} `
      for (const phrase of why.shared) expect(words, phrase).toContain(` ${foldedWords(phrase).join(' ')} `)
    }
  })
})

describe('the changes of a localized sentence', () => {
  it.each(PLANS)('are never none nor blank in %s', (name) => {
    const plan = plans[PLANS.indexOf(name)]
    if (plan === undefined) throw new Error(name)
    for (const { id, label, changes } of verdictsOf(plan)) {
      if (label === 'localized') expect(changes.length, id).toBeGreaterThan(0)
      for (const { central, plan: ours } of changes) {
        expect(central ?? ours, id).not.toBeNull()
        for (const quote of [central, ours]) if (quote !== null) expect(quote, id).toBe(quote.trim() || 'a quote')
      }
    }
  })

  it('name a place whole and date what stands before', () => {
    const verdict = verdictsOf(plans[1] ?? onlyPlan({ central: resolution, tasks: [], plans })).find(
      ({ id }) => id === 'III.1.1/1.4',
    )
    expect(verdict?.changes).toContainEqual({ kind: 'number', central: null, plan: '03 huyện Ba Tơ' })
    expect(verdict?.changes).toContainEqual({ kind: 'deadline', central: null, plan: 'vào năm 2022' })
  })

  it('have a deadline where a restated task ends with a date', async () => {
    const verdict = await verdictOn(
      'Thường xuyên bồi dưỡng cho đội ngũ bí thư, cấp uỷ viên cơ sở về kỹ năng, nghiệp vụ công tác đảng, công tác quần chúng, khả năng dự báo tình hình.',
      'Ban Tổ chức Thành ủy mở lớp bồi dưỡng nghiệp vụ công tác đảng cho bí thư, cấp ủy viên các phường, xã, hoàn thành trước ngày 31/12/2023.',
    )
    expect(ofKind(verdict, 'deadline')).toEqual([{ kind: 'deadline', central: null, plan: 'trước ngày 31/12/2023' }])
    expect(ofKind(verdict, 'actor')).toEqual([{ kind: 'actor', central: null, plan: 'Ban Tổ chức Thành ủy' }])
  })

  it('name as an actor nothing that cannot act', () => {
    for (const plan of plans) {
      for (const verdict of verdictsOf(plan)) {
        for (const { central, plan: ours } of ofKind(verdict, 'actor')) {
          for (const quote of [central, ours]) {
            expect(quote ?? '', verdict.id).not.toMatch(/^(?:mô hình|loại hình|bộ máy)|trong việc|nâng cao/iu)
          }
        }
      }
    }
  })

  it('find no hamlet ("bản") in "cơ bản"', async () => {
    const sentence = 'Phát triển mạng lưới y tế ở các xã biên giới, chăm sóc sức khỏe ban đầu cho người dân.'
    const verdict = await verdictOn(sentence, sentence.replace('chăm sóc', 'cơ bản hoàn thành việc chăm sóc'))
    expect(ofKind(verdict, 'scope')).toEqual([])
  })
})

describe('the confidence', () => {
  it('is low where a plan on another subject uses the same phrases', async () => {
    const plan = await underResolution(
      'Hoàn thành bê tông hóa 25 km đường giao thông; nâng cấp 03 công trình thủy lợi trước ngày 30/9/2023.',
      'Tăng cường cải cách hành chính, ứng dụng công nghệ thông tin trong quản lý đàn gia súc; hoàn thành cơ sở dữ liệu hộ chăn nuôi bảo đảm đồng bộ, liên thông.',
      'Tiêm phòng vắc xin lở mồm long móng cho 95% đàn trâu bò; kịp thời phát hiện, xử lý ổ dịch, tiêu hủy gia súc bệnh.',
    )
    const carried = verdictsOf(plan).filter(({ label }) => label !== 'omitted')
    expect(carried.filter(({ review }) => !review)).toEqual([])
  })

  it('that a sentence is omitted is lower where the plan says all in its own words than where it copies', async () => {
    const reworded = await underResolution(
      'Buổi họp chi bộ phải bàn việc thật, nói thẳng, phê bình và tự phê bình nghiêm túc, gỡ vướng ngay tại chỗ cho đảng viên.',
      'Mọi đảng viên ký cam kết rèn luyện đầu năm để chi bộ theo dõi, cuối năm lấy đó mà xếp loại.',
      'Làm cho bộ máy tổ chức đảng ở cơ sở gọn, mạnh; cấp ủy chọn chi bộ làm điểm.',
    )
    const copied = await underResolution(
      'Đổi mới công tác đánh giá, xếp loại chất lượng đảng viên.',
      'Tăng cường sinh hoạt chuyên đề, chú trọng những vấn đề mới, cần quan tâm.',
      'Khắc phục triệt để tình trạng nể nang, né tránh trong kiểm điểm tự phê bình và phê bình, đánh giá, xếp loại đảng viên.',
    )
    const firm = (plan: PlanComparison): number => {
      const omitted = verdictsOf(plan).filter(({ label }) => label === 'omitted')
      return omitted.filter(({ review }) => !review).length / omitted.length
    }
    expect(firm(reworded)).toBeLessThan(firm(copied) - 0.1)
  })
})

describe('the passage that decides', () => {
  it('is of two that restate the task equally well the one that has more of it', () => {
    const verdict = verdictsOf(plans[0] ?? onlyPlan({ central: resolution, tasks: [], plans })).find(
      ({ id }) => id === 'III.1.1/4.2',
    )
    expect(verdict?.evidence[0]?.node).toBe('IV.1.1/3')
  })
})

describe('a passage that goes against what is asked for', () => {
  const asked = 'Mỗi đảng viên phải xây dựng kế hoạch phấn đấu, rèn luyện để chi bộ kiểm tra, giám sát.'
  it.each([
    ['Mỗi đảng viên không phải xây dựng kế hoạch phấn đấu, rèn luyện để chi bộ kiểm tra, giám sát.', 'không phải xây dựng'],
    ['Nghiêm cấm đảng viên xây dựng kế hoạch phấn đấu, rèn luyện để chi bộ kiểm tra, giám sát.', 'Nghiêm cấm đảng viên xây dựng'],
  ])('%j is for a person to read', async (plan, words) => {
    const verdict = await verdictOn(asked, plan)
    expect(verdict).toMatchObject({ label: 'localized', review: true })
    expect(ofKind(verdict, 'strength')[0]?.plan).toContain(words)
  })

  it('is not one that has the negation of the sentence itself', async () => {
    const sentence = 'Kiên quyết đưa đảng viên không đủ tư cách ra khỏi Đảng, không để chi bộ buông lỏng quản lý.'
    expect(await verdictOn(sentence, sentence)).toMatchObject({ label: 'adopted', review: false })
  })
})

describe('a bare heading', () => {
  it('carries no task for sure', async () => {
    const { tasks } = onlyPlan(
      align(resolution, [
        await directiveOf(
          'KẾ HOẠCH\n\nI. Nhiệm vụ\n\n1. Quản lý đảng viên và sinh hoạt chi bộ\n\n- Trồng cây, khơi thông cống rãnh.\n',
        ),
      ]),
    )
    const carried = tasks.flatMap(({ sentences }) => sentences).filter(({ label }) => label !== 'omitted')
    expect(carried.filter(({ review }) => !review)).toEqual([])
  })
})

describe('what is printed in another way', () => {
  it.each([
    ['Hoàn thành việc rà soát trước ngày 31/12/2023.', 'Hoàn thành việc rà soát trước ngày 31 tháng 12 năm 2023.'],
    ['Hoàn thành việc rà soát trước ngày 31/12/2023.', 'Hoàn thành việc rà soát trước 31/12/2023.'],
  ])('%j is adopted by %j', async (sentence, plan) => {
    expect((await verdictOn(sentence, plan)).label).toBe('adopted')
  })

  it('is not a wish put before the thing', async () => {
    expect((await verdictOn('Xây dựng thư viện lưu động ở các xã.', 'Phấn đấu xây dựng thư viện lưu động ở các xã.')).label).toBe(
      'localized',
    )
  })
})
