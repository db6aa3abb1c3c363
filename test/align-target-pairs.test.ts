import { describe, expect, it } from 'vitest'
import { align } from '../src/align/align.js'
import { choosePairs } from '../src/align/target-metrics.js'
import type { Directive } from '../src/model/document.js'
import { directiveOf, onlyPlan } from './align-documents.js'

const document = (head: string, targets: readonly string[]): Promise<Directive> =>
  directiveOf(
    `${head}\nvề công tác đảng viên\n\nI- MỤC TIÊU\n\n${targets.map((target) => `- ${target}`).join('\n\n')}\n\nII- NHIỆM VỤ\n\n- Làm đường giao thông.\n`,
  )

/** Figure of the resolution, of the plan, and what became of it. */
async function fates(
  central: readonly string[],
  plan: readonly string[],
  heads = ['NGHỊ QUYẾT', 'KẾ HOẠCH'],
): Promise<unknown[]> {
  const [one = '', other = ''] = heads
  const { targets } = onlyPlan(align(await document(one, central), [await document(other, plan)]))
  const valueOf = (target: object | null): unknown => (target && 'value' in target ? target.value : null)
  return targets.filter(({ central: ours }) => ours !== null).map((t) => [valueOf(t.central), valueOf(t.plan), t.status])
}

describe('targets that answer each other', () => {
  it.each([
    ['count the same', '100% thôn có chi bộ.', '100% bí thư chi bộ thôn có trình độ trung cấp.'],
    ['say the same of them', '100% chi bộ có chi ủy.', '100% chi bộ có đảng viên trẻ.'],
    ['are one measure', 'Tỷ lệ hộ nghèo dưới 3%.', 'Tỷ lệ hộ cận nghèo dưới 2%.'],
    ['say the same of the same people', '95% dân số tham gia bảo hiểm y tế.', '96% dân số được quản lý sức khỏe.'],
  ])('%s', async (_, central, plan) => {
    expect(await fates([`Đến năm 2025, ${central}`], [`Đến năm 2025, ${plan}`])).toEqual([[expect.anything(), null, 'omitted']])
  })

  it('are the closest in their words, whatever their figures', async () => {
    const central = [
      'Đến năm 2025 có 80% số xã đạt chuẩn nông thôn mới.',
      'Đến năm 2025 có 40% số xã đạt chuẩn nông thôn mới nâng cao.',
    ]
    const plan = ['Đến năm 2025 có 40% số xã đạt chuẩn nông thôn mới, 20% số xã đạt chuẩn nông thôn mới nâng cao.']
    expect(await fates(central, plan)).toEqual([
      [80, 40, 'lowered'],
      [40, 20, 'lowered'],
    ])
  })

  it('are due in the same year where the plan has one for it; none of the plan serves twice', async () => {
    const central = ['Đến năm 2025 có 80% số xã đạt chuẩn.', 'Đến năm 2030 có 95% số xã đạt chuẩn.']
    expect(await fates(central, ['Đến năm 2030 có 90% số xã đạt chuẩn.'])).toEqual([
      [80, null, 'omitted'],
      [95, 90, 'lowered'],
    ])
    expect(await fates(central, ['Đến năm 2025 và năm 2030 có 95% số xã đạt chuẩn.'])).toEqual([
      [80, 95, 'raised'],
      [95, 95, 'kept'],
    ])
  })

  it('count totals of one level: a district’s part lowers nothing', async () => {
    const targets = [['Đến năm 2030 kết nạp 200.000 đảng viên.'], ['Đến năm 2030 kết nạp 300 đảng viên.']] as const
    const heads = [
      'BAN CHẤP HÀNH TRUNG ƯƠNG\nSố 5-NQ/TW\nNGHỊ QUYẾT',
      'ĐẢNG BỘ TỈNH NÚI CAO\nHUYỆN ỦY SÔNG DÀI\nSố 7-KH/HU\nKẾ HOẠCH',
    ]
    expect(await fates(...targets, heads)).toEqual([[200000, 300, 'reworded']])
    expect(await fates(...targets)).toEqual([[200000, 300, 'lowered']])
  })
})

describe('pairs', () => {
  it('are given up where both sides find better elsewhere', () => {
    const pairs = [
      { ours: 0, theirs: 0, rank: 1 },
      { ours: 0, theirs: 1, rank: 0.9 },
      { ours: 1, theirs: 0, rank: 0.9 },
    ]
    expect(
      choosePairs(pairs)
        .map(({ ours, theirs }) => [ours, theirs])
        .sort(),
    ).toEqual([
      [0, 1],
      [1, 0],
    ])
  })
})
