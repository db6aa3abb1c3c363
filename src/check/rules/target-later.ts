import { isOlder } from '../binding.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { rule } from '../rule.js'
import { dueYear, likeMetric } from '../target-terms.js'

/** Metrics that share fewer words may not be the same. */
const SURELY_SAME = 0.75

/** A target that is due later than in the central document ("lùi thời hạn đạt chỉ tiêu"). */
export const targetLater = rule({
  id: 'target-later',
  group: 'targets',
  presets: { recommended: 'warning', strict: 'error' },
  lowers: true,
  title: { vi: 'Chỉ tiêu đạt muộn hơn cấp trên', en: 'A target is due later' },
  reason: {
    vi: 'Cùng con số mà lùi năm phải đạt cũng là hạ chỉ tiêu: khi cấp trên tổng kết, địa phương chưa đến hạn.',
    en: 'The same figure in a later year is a lower target too: when the level above takes stock this place is not due yet.',
  },
  mend: {
    vi: 'Đặt năm phải đạt không muộn hơn cấp trên; có thể thêm mốc sau cho mức cao hơn.',
    en: 'Make it due no later than the central document; a later year may be set beside it for more.',
  },
  messages: {
    later: {
      vi: 'Chỉ tiêu này đến năm {plan}, cấp trên yêu cầu đến năm {year}: “{central}”.',
      en: 'This is due in {plan}, the central document asks for it by {year}: “{central}”.',
    },
  },
  options: {},
  looksAt: 'comparison',
  run: ({ plan }) =>
    plan.targets.flatMap(({ kind, status, central: ours, plan: theirs }) => {
      if (kind !== 'figure' || status !== 'lowered' || ours === null || theirs === null) return []
      if (!('value' in ours) || !('value' in theirs) || ours.years.some((year) => theirs.years.includes(year))) return []
      const [year, later] = [dueYear(ours), dueYear(theirs)]
      if (year === null || later === null || later <= year) return []
      return {
        message: 'later',
        values: { plan: later, year, central: ours.quote },
        place: { clean: theirs.clean },
        basis: `${theirs.quote}\n${ours.quote}\n${later}`,
        ...((likeMetric(ours, theirs) < SURELY_SAME || isOlder(plan)) && { atMost: 'info' as const }),
      }
    }),
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        aims: [
          'Đến năm 2030, có ít nhất 80% hợp tác xã nông nghiệp hoạt động hiệu quả.',
          'Đến năm 2030, tỉ lệ cán bộ quản lý hợp tác xã được đào tạo, bồi dưỡng đạt trên 90%.',
        ],
      }),
      finds: ['tỉ lệ cán bộ quản lý hợp tác xã được đào tạo, bồi dưỡng đạt trên 90%'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        aims: [
          'Đến năm 2032, có ít nhất 80% hợp tác xã nông nghiệp hoạt động hiệu quả.',
          'Đến năm 2028, tỉ lệ cán bộ quản lý hợp tác xã được đào tạo, bồi dưỡng đạt trên 90%.',
        ],
      }),
      finds: ['có ít nhất 80% hợp tác xã nông nghiệp hoạt động hiệu quả'],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        aims: [
          'Đến năm 2028, có ít nhất 80% hợp tác xã nông nghiệp hoạt động hiệu quả.',
          'Đến năm 2026, tỉ lệ cán bộ quản lý hợp tác xã được đào tạo, bồi dưỡng đạt trên 90%.',
        ],
      }),
    },
  ],
})
