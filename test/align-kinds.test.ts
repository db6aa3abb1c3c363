import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import type { Change, ChangeKind, SentenceVerdict } from '../src/model/comparison.js'
import { centralWith, directiveOf, onlyPlan, planWith, verdictsOf } from './align-documents.js'

async function verdictOn(sentence: string, ...plan: readonly string[]): Promise<SentenceVerdict> {
  const [verdict] = verdictsOf(onlyPlan(align(await centralWith(sentence), [await planWith(...plan)])))
  if (verdict === undefined) throw new Error('no verdict')
  return verdict
}

const ofKind = ({ changes }: SentenceVerdict, kind: ChangeKind): Change[] => changes.filter((change) => change.kind === kind)

describe('who acts', () => {
  const task = 'Kiện toàn đội ngũ cộng tác viên dân số ở thôn, bản; bồi dưỡng nghiệp vụ, trang bị phương tiện làm việc.'

  it('is the one in whose section of assignments the task stands', async () => {
    const plan = await directiveOf(
      `KẾ HOẠCH\nthực hiện nghị quyết\n\nI. Phân công thực hiện\n\n1. Ban Tuyên giáo Huyện ủy\n\n- Kiện toàn đội ngũ cộng tác viên dân số ở thôn, bản; bồi dưỡng nghiệp vụ.\n\n2. Văn phòng Huyện ủy\n\n- Mua sắm máy in, bàn ghế phòng họp.\n`,
    )
    const [verdict] = verdictsOf(onlyPlan(align(await centralWith(task), [plan])))
    expect(verdict?.label).toBe('localized')
    expect(verdict === undefined ? [] : ofKind(verdict, 'actor')).toEqual([
      { kind: 'actor', central: null, plan: 'Ban Tuyên giáo Huyện ủy' },
    ])
  })

  it('is not the addressee of a course, which is told as whom it is for', async () => {
    const course = 'Thường xuyên bồi dưỡng lý luận chính trị cho bí thư chi bộ ở các doanh nghiệp nhà nước.'
    const verdict = await verdictOn(course, course.replace('bí thư chi bộ', 'cấp ủy viên'))
    expect(ofKind(verdict, 'actor')).toEqual([])
    expect(ofKind(verdict, 'scope')).toEqual([{ kind: 'scope', central: 'bí thư chi bộ', plan: 'cấp ủy viên' }])
  })

  it('is not the one whose guidance is waited for', async () => {
    const verdict = await verdictOn(task, task.replace('.', ' khi có hướng dẫn của Ban Tổ chức Trung ương.'))
    expect(ofKind(verdict, 'condition')).toHaveLength(1)
    expect([...ofKind(verdict, 'actor'), ...ofKind(verdict, 'scope')]).toEqual([])
  })
})

describe('an obligation', () => {
  const study = 'Thực hiện quy chế phối hợp giữa cấp uỷ với chủ doanh nghiệp tư nhân ở khu công nghiệp.'
  it.each([
    ['put forward only', study, study.replace('Thực hiện', 'Kiến nghị'), 'Thực hiện', 'Kiến nghị'],
    ['wished for', study, study.replace('Thực hiện', 'Khuyến khích thực hiện'), null, 'Khuyến khích'],
    [
      'no longer asked for in full',
      'Khắc phục triệt để tình trạng nể nang, né tránh trong tự phê bình và phê bình.',
      'Khắc phục tình trạng nể nang, né tránh trong tự phê bình và phê bình.',
      'triệt để',
      null,
    ],
    [
      'asked for itself where care was asked for',
      'Cần chú trọng lựa chọn cán bộ hưu trí, cựu chiến binh có uy tín để làm bí thư chi bộ thôn, khu phố.',
      'Lựa chọn cán bộ hưu trí, cựu chiến binh có uy tín để làm bí thư chi bộ tổ dân phố.',
      'chú trọng',
      null,
    ],
  ])('%s is of another strength', async (_, central, plan, before, after) => {
    expect(ofKind(await verdictOn(central, plan), 'strength')).toEqual([{ kind: 'strength', central: before, plan: after }])
  })
})

describe('figures and times', () => {
  const classes = 'Mỗi năm tổ chức hai lớp bồi dưỡng nghiệp vụ công tác đảng cho bí thư chi bộ thôn, đạt 80% trở lên.'
  it('are the same in words and in digits', async () => {
    expect(ofKind(await verdictOn(classes, classes.replace('hai lớp', '02 lớp')), 'number')).toEqual([])
    expect(ofKind(await verdictOn(classes, classes.replace('hai lớp', 'ba lớp')), 'number')[0]).toMatchObject({
      central: expect.stringMatching(/^hai/u) as unknown,
      plan: expect.stringMatching(/^ba/u) as unknown,
    })
  })

  it('hold for the clause that they open', async () => {
    const verdict = await verdictOn(
      'Bố trí bí thư chi bộ đồng thời là trưởng thôn ở những nơi có điều kiện, phù hợp với tình hình địa phương.',
      'Hết năm 2024, bố trí xong bí thư chi bộ kiêm trưởng thôn ở các thôn Đồng Giữa, Bãi Cát.',
    )
    expect(ofKind(verdict, 'deadline')).toEqual([{ kind: 'deadline', central: null, plan: 'Hết năm 2024' }])
    expect(ofKind(verdict, 'added').map(({ plan }) => plan)).not.toContain('Hết năm 2024')
  })
})

describe('a substance that no editor may change', () => {
  const members =
    'Mỗi đảng viên phải xây dựng kế hoạch phấn đấu, rèn luyện để chi bộ kiểm tra, giám sát, làm cơ sở để kiểm điểm, đánh giá, xếp loại cuối năm theo đúng quy định của Điều lệ Đảng.'
  it.each([
    ['the group', members.replace('Mỗi đảng viên', 'Mỗi đảng viên trẻ')],
    ['a group without a term', members.replace('Mỗi đảng viên', 'Mỗi đảng viên biệt phái')],
    ['the one who checks', members.replace('chi bộ kiểm tra', 'đảng ủy xã kiểm tra')],
  ])('is %s', async (_, plan) => {
    expect((await verdictOn(members, plan)).label).toBe('localized')
  })
})

describe('one clause of a plan that carries two sentences', () => {
  it('is told as merged, with each the other sentence', async () => {
    const [one, other] = ['Kiện toàn ban công tác mặt trận ở các thôn.', 'Củng cố tổ hòa giải và đội dân phòng ở các thôn.']
    const plan = await planWith('Kiện toàn ban công tác mặt trận, củng cố tổ hòa giải và đội dân phòng ở các thôn, khu phố.')
    const [first, second] = verdictsOf(onlyPlan(align(await centralWith(`${one} ${other}`), [plan])))
    expect(first?.changes.find(({ kind }) => kind === 'merged')?.central).toBe(other)
    expect(second?.changes.find(({ kind }) => kind === 'merged')?.central).toBe(one)
  })
})
