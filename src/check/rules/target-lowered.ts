import type { Target } from '../../model/document.js'
import { isOlder } from '../binding.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { rule } from '../rule.js'
import { isNational, isShare, levelOfDocument, likeMetric } from '../target-terms.js'

/** Metrics that share fewer words may not be the same. */
const SURELY_SAME = 0.75

const sameValue = (one: Target, other: Target): boolean => one.value === other.value && one.valueMax === other.valueMax

/** Whether more than words tells that the two may not be comparable. */
const mayDiffer = (one: Target, other: Target): boolean =>
  likeMetric(one, other) < SURELY_SAME ||
  one.per !== other.per ||
  one.unit !== other.unit ||
  one.direction !== other.direction ||
  (one.base !== undefined && other.base !== undefined && one.base !== other.base)

/** Whether a plan rounds the least that is asked for, so that less will do: "khoảng 3%" for "từ 3 - 4%". */
const isLoose = (ours: Target, theirs: Target): boolean =>
  theirs.approximate === true &&
  ours.approximate !== true &&
  theirs.valueMax === null &&
  theirs.value === ours.value &&
  theirs.unit === ours.unit &&
  (theirs.comparator === '=' || theirs.comparator === '>=')

/** A target that asks for less than that of the central document ("chỉ tiêu thấp hơn"). */
export const targetLowered = rule({
  id: 'target-lowered',
  group: 'targets',
  presets: { recommended: 'error', strict: 'error' },
  lowers: true,
  title: { vi: 'Chỉ tiêu thấp hơn của cấp trên', en: 'A target is lowered' },
  reason: {
    vi: 'Cấp dưới đặt chỉ tiêu bằng hoặc cao hơn cấp trên, trừ khi được giao riêng; mỗi nơi hạ một chút thì chỉ tiêu chung không đạt.',
    en: 'A lower level sets the same or more unless it is given a figure of its own; where each place asks for a little less the whole falls short.',
  },
  mend: {
    vi: 'Nâng chỉ tiêu cho bằng cấp trên, hoặc dẫn văn bản giao chỉ tiêu riêng cho địa phương.',
    en: 'Raise it to that of the central document, or cite what sets another for this place.',
  },
  messages: {
    lowered: {
      vi: 'Chỉ tiêu “{plan}” thấp hơn của cấp trên: “{central}”.',
      en: '“{plan}” is less than the central document asks for: “{central}”.',
    },
    loose: {
      vi: 'Chỉ tiêu “{plan}” chỉ nêu con số ước chừng; cấp trên nêu rõ: “{central}”.',
      en: '“{plan}” is no more than about a figure that the central document sets: “{central}”.',
    },
    unsure: {
      vi: 'Chỉ tiêu “{plan}” có vẻ thấp hơn của cấp trên: “{central}”; cần xem có cùng cách tính không.',
      en: '“{plan}” seems less than the central document asks for: “{central}”; are both counted alike?',
    },
  },
  options: {},
  looksAt: 'comparison',
  run: ({ plan, central }) => {
    const sameLevel = levelOfDocument(plan.plan) === levelOfDocument(central.central)
    return plan.targets.flatMap(({ kind, status, central: ours, plan: theirs }) => {
      if (kind !== 'figure' || ours === null || theirs === null) return []
      if (!('value' in ours) || !('value' in theirs)) return []
      const values = { plan: theirs.quote, central: ours.quote }
      const about = { place: { clean: theirs.clean }, basis: `${theirs.quote}\n${ours.quote}` }
      if (isLoose(ours, theirs) && (status === 'kept' || status === 'reworded') && (sameLevel || isShare(ours)))
        return { message: 'loose', values, ...about, atMost: 'warning' as const }
      if (status !== 'lowered') return []
      if (sameValue(ours, theirs) && ours.comparator === theirs.comparator) return []
      if (!sameLevel && isNational(ours)) return []
      // What is no share may differ from place to place; of one value the bound alone is a slip at most.
      const unsure = mayDiffer(ours, theirs) || (!sameLevel && !isShare(ours)) || sameValue(ours, theirs)
      return {
        message: unsure ? 'unsure' : 'lowered',
        values,
        ...about,
        ...((unsure || isOlder(plan)) && { atMost: 'warning' as const }),
      }
    })
  },
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        aims: [
          'Đến năm 2030, có ít nhất 70% hợp tác xã nông nghiệp hoạt động hiệu quả.',
          'Đến năm 2028, tỉ lệ cán bộ quản lý hợp tác xã được đào tạo, bồi dưỡng đạt trên 90%.',
        ],
      }),
      finds: ['có ít nhất 70% hợp tác xã nông nghiệp hoạt động hiệu quả'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        aims: [
          'Đến năm 2030, có ít nhất 80% hợp tác xã nông nghiệp hoạt động hiệu quả.',
          'Đến năm 2028, tỉ lệ giám đốc, kế toán hợp tác xã được bồi dưỡng đạt trên 75%.',
        ],
      }),
      finds: ['tỉ lệ giám đốc, kế toán hợp tác xã được bồi dưỡng đạt trên 75%'],
    },
    {
      kind: 'bad',
      central:
        'NGHỊ QUYẾT\nvề công tác đảng viên\n\nI- MỤC TIÊU\n\n- Đến năm 2030: Phấn đấu 100% thôn, bản có chi bộ. Tỉ lệ kết nạp đảng viên mới hằng năm đạt từ 3 - 4% tổng số đảng viên.\n\nII- NHIỆM VỤ\n\n- Củng cố chi bộ thôn, bản.\n',
      text: 'KẾ HOẠCH\nvề công tác đảng viên\n\nI- MỤC TIÊU\n\n- Đến năm 2030: Phấn đấu khoảng 9/10 thôn, bản có chi bộ. Tỉ lệ kết nạp đảng viên mới hằng năm đạt khoảng 3% tổng số đảng viên.\n\nII- NHIỆM VỤ\n\n- Củng cố chi bộ thôn, bản.\n',
      finds: ['Phấn đấu khoảng 9/10 thôn, bản có chi bộ', 'Tỉ lệ kết nạp đảng viên mới hằng năm đạt khoảng 3% tổng số đảng viên'],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        aims: [
          'Đến năm 2030, có ít nhất 85% hợp tác xã nông nghiệp hoạt động hiệu quả.',
          'Đến năm 2030, tỉ lệ cán bộ quản lý hợp tác xã được đào tạo, bồi dưỡng đạt trên 90%.',
        ],
      }),
    },
  ],
})
