import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import type { TargetComparison } from '../src/model/comparison.js'
import type { Directive } from '../src/model/document.js'
import { directiveOf, fixture, onlyPlan } from './align-documents.js'

const document = (
  type: string,
  targets: readonly string[],
  tasks: readonly string[] = ['Làm đường giao thông.'],
): Promise<Directive> =>
  directiveOf(
    `${type}\nvề nông thôn mới\n\nI- MỤC TIÊU\n\n${targets.map((target) => `- ${target}`).join('\n\n')}\n\nII- NHIỆM VỤ\n\n${tasks.map((task) => `- ${task}`).join('\n\n')}\n`,
  )

/** What became of the first target of the resolution. */
async function fate(central: string, ...plan: readonly string[]): Promise<TargetComparison> {
  const { targets } = onlyPlan(align(await document('NGHỊ QUYẾT', [central]), [await document('KẾ HOẠCH', plan)]))
  const [first] = targets
  if (first === undefined) throw new Error('no target')
  return first
}

describe('a target of the resolution', () => {
  it.each([
    [
      'in other units of percent',
      'Đến năm 2025 có 80% số xã đạt chuẩn.',
      'Đến năm 2025 có 80 phần trăm số xã đạt chuẩn.',
      'kept',
    ],
    ['the same bound', 'Đến năm 2025 có trên 90% số xã đạt chuẩn.', 'Đến năm 2025 có trên 90% số xã đạt chuẩn.', 'kept'],
    [
      '"trên" and "trở lên"',
      'Đến năm 2025 có trên 90% số xã đạt chuẩn.',
      'Đến năm 2025 có 90% trở lên số xã đạt chuẩn.',
      'lowered',
    ],
    ['"trên" and no bound', 'Đến năm 2025 có trên 90% số xã đạt chuẩn.', 'Đến năm 2025 có 90% số xã đạt chuẩn.', 'lowered'],
    ['no bound and "trên"', 'Đến năm 2025 có 90% số xã đạt chuẩn.', 'Đến năm 2025 có trên 90% số xã đạt chuẩn.', 'raised'],
    [
      '"trở lên" and "trên"',
      'Đến năm 2025 có 90% trở lên số xã đạt chuẩn.',
      'Đến năm 2025 có trên 90% số xã đạt chuẩn.',
      'raised',
    ],
    ['"dưới" and "còn"', 'Đến năm 2025 tỉ lệ hộ nghèo dưới 3%.', 'Đến năm 2025 tỷ lệ hộ nghèo còn 3%.', 'lowered'],
    ['"dưới" and "không quá"', 'Đến năm 2025 tỉ lệ hộ nghèo dưới 3%.', 'Đến năm 2025 tỷ lệ hộ nghèo không quá 3%.', 'lowered'],
    ['"còn" and "dưới"', 'Đến năm 2025 tỉ lệ hộ nghèo còn 3%.', 'Đến năm 2025 tỷ lệ hộ nghèo dưới 3%.', 'raised'],
    ['a lower level of poverty', 'Đến năm 2025 tỉ lệ hộ nghèo dưới 3%.', 'Đến năm 2025 tỷ lệ hộ nghèo dưới 2%.', 'raised'],
    ['a higher level of poverty', 'Đến năm 2025 tỉ lệ hộ nghèo còn 3%.', 'Đến năm 2025 tỷ lệ hộ nghèo còn 4%.', 'lowered'],
    ['more taken off', 'Đến năm 2030 giảm 50% số vụ tai nạn.', 'Đến năm 2030 giảm 60% số vụ tai nạn.', 'raised'],
    [
      'less of what is to be reached',
      'Đến năm 2025 có 80% hộ dân dùng nước sạch.',
      'Đến năm 2025 có 70% hộ dân dùng nước sạch.',
      'lowered',
    ],
    ['the same figure sooner', 'Đến năm 2030 có 80% số xã đạt chuẩn.', 'Đến năm 2028 có 80% số xã đạt chuẩn.', 'raised'],
    ['the same figure later', 'Đến năm 2025 có 80% số xã đạt chuẩn.', 'Đến năm 2030 có 80% số xã đạt chuẩn.', 'lowered'],
    ['a step on the way', 'Đến năm 2030 có 80% số xã đạt chuẩn.', 'Đến năm 2025 có 60% số xã đạt chuẩn.', 'reworded'],
    [
      'a range that begins higher',
      'Đến năm 2025 tỉ lệ kết nạp đạt từ 3 - 4%.',
      'Đến năm 2025 tỉ lệ kết nạp đạt từ 3,5 - 4%.',
      'raised',
    ],
    [
      'money in other multiples',
      'Đến năm 2025 thu hút đầu tư đạt 2 tỷ đồng.',
      'Đến năm 2025 thu hút đầu tư đạt 2.000 triệu đồng.',
      'kept',
    ],
    ['something else', 'Đến năm 2025 có 80% số xã đạt chuẩn.', 'Đến năm 2025 có 80% trẻ em đến trường mầm non.', 'omitted'],
  ])('is seen in %s', async (_, central, plan, status) => {
    expect((await fate(central, plan)).status).toBe(status)
  })

  it('is answered by the plan’s target of the same year', async () => {
    const found = await fate(
      'Đến năm 2030 có 90% số xã đạt chuẩn.',
      'Đến năm 2025 có 60% số xã đạt chuẩn.',
      'Đến năm 2030 có 95% số xã đạt chuẩn.',
    )
    expect(found).toMatchObject({ kind: 'figure', status: 'raised', plan: { value: 95, years: [2030] } })
  })

  it('may be an aim without a figure, in the same words, in others, or only the plan’s', async () => {
    const aim = 'Đến năm 2025 chấm dứt tình trạng thôn, bản không có chi bộ.'
    expect(await fate(aim, aim)).toMatchObject({ kind: 'aim', status: 'kept' })
    expect(await fate(aim, 'Đến năm 2025 chấm dứt tình trạng thôn chưa có chi bộ.')).toMatchObject({
      kind: 'aim',
      status: 'reworded',
    })
    const added = onlyPlan(
      align(await document('NGHỊ QUYẾT', ['Đến năm 2025 có 80% số xã đạt chuẩn.']), [await document('KẾ HOẠCH', [aim])]),
    ).targets
    expect(added.map(({ kind, status }) => [kind, status])).toEqual([
      ['figure', 'omitted'],
      ['aim', 'added'],
    ])
  })

  it('of the real plans is set beside theirs, each once, in the words of the document', async () => {
    const plan = await fixture('seeds/dean-ducpho.txt')
    const { targets } = onlyPlan(align(await fixture('seeds/nq21-font.txt'), [plan]))
    const statuses = targets.filter(({ central, kind }) => central !== null && kind === 'figure').map(({ status }) => status)
    expect(statuses).toEqual(['kept', 'omitted', 'kept', 'kept', 'omitted', 'kept'])
    const quotes = targets.flatMap(({ plan: theirs }) => theirs ?? [])
    for (const { quote, clean } of quotes) expect(plan.clean.text.slice(...clean)).toBe(quote)
  })
})
