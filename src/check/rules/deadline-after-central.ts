import type { SentenceVerdict } from '../../model/comparison.js'
import type { Directive } from '../../model/document.js'
import { timesIn } from '../../align/times.js'
import { isOlder } from '../binding.js'
import { lastDay, writtenDay } from '../deadline-dates.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { rule } from '../rule.js'

/** A limit with its last day. */
interface Limit {
  readonly text: string
  readonly last: string
}

/** The limits of a text that have a last day. */
const limitsIn = (text: string): Limit[] =>
  timesIn(text).flatMap(({ text: words, normalized, recurring }) => {
    const lasts = recurring ? [] : normalized.flatMap((time) => lastDay(time) ?? [])
    const last = lasts.reduce((one, other) => (one > other ? one : other), '')
    return last === '' ? [] : [{ text: words, last }]
  })

/** The limits that a plan sets for what takes up a sentence, there and where it is assigned. */
function limitsFor({ evidence, assignedIn }: SentenceVerdict, { assignments }: Directive): Limit[] {
  const there = evidence.slice(0, 1).flatMap(({ quote, clean, node }) => [
    ...limitsIn(quote),
    ...assignments
      .filter((each) => each.node === node && each.clean[0] < clean[1] && clean[0] < each.clean[1])
      .flatMap(({ deadline }) => {
        const last = lastDay(deadline?.normalized ?? null)
        return deadline === null || last === null ? [] : [{ text: deadline.text, last }]
      }),
  ])
  return [...there, ...assignedIn.flatMap(({ deadline }) => (deadline === null ? [] : limitsIn(deadline)))]
}

/** A task that the plan wants done later than the central document ("thời hạn muộn hơn cấp trên"). */
export const deadlineAfterCentral = rule({
  id: 'deadline-after-central',
  group: 'assignments',
  presets: { recommended: 'warning', strict: 'error' },
  lowers: true,
  title: { vi: 'Thời hạn muộn hơn cấp trên', en: 'A deadline later than the central one' },
  reason: {
    vi: 'Cấp dưới phải xong trước hoặc đúng hạn cấp trên đã định, để cấp trên kịp tổng hợp, báo cáo.',
    en: 'A lower level is to be ready by the day that the level above has set, which has to take stock and report itself.',
  },
  mend: {
    vi: 'Đặt thời hạn không muộn hơn cấp trên; nếu có gia hạn thì dẫn văn bản cho phép.',
    en: 'Make it no later than the central one; if there is leave to, cite it.',
  },
  messages: {
    later: {
      vi: 'Thời hạn “{plan}” muộn hơn cấp trên yêu cầu cho nhiệm vụ {task}: “{central}” (chậm nhất {day}).',
      en: '“{plan}” is later than the central document has task {task} done: “{central}” ({day} at the latest).',
    },
  },
  options: {},
  looksAt: 'comparison',
  run: ({ plan }) =>
    isOlder(plan)
      ? []
      : plan.tasks.flatMap(({ sentences }) =>
          sentences.flatMap((sentence) => {
            const { id, text, applies, decidedBy, evidence, confidence, review } = sentence
            const [first] = evidence
            const [central, ...others] = limitsIn(text)
            // Of several limits nobody knows which one the plan answers.
            if (central === undefined || others.length > 0 || first === undefined || applies === false || decidedBy !== null)
              return []
            const limits = limitsFor(sentence, plan.plan)
            const [limit] = limits
            if (limit === undefined || limits.some(({ last }) => last <= central.last)) return []
            return {
              message: 'later',
              values: { task: id, plan: limit.text, central: central.text, day: writtenDay(central.last) },
              place: { clean: first.clean },
              task: id,
              confidence,
              ...(review && { atMost: 'info' as const }),
            }
          }),
        ),
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          0: 'Huyện rà soát, giải thể dứt điểm 07 hợp tác xã nông nghiệp ngừng hoạt động; củng cố các hợp tác xã yếu kém, hoàn thành trong năm 2027.',
        },
      }),
      finds: [
        'Huyện rà soát, giải thể dứt điểm 07 hợp tác xã nông nghiệp ngừng hoạt động; củng cố các hợp tác xã yếu kém, hoàn thành trong năm 2027.',
      ],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          0: 'Rà soát, giải thể dứt điểm các hợp tác xã nông nghiệp ngừng hoạt động; củng cố các hợp tác xã yếu kém (hoàn thành trước ngày 30/6/2026).',
        },
      }),
      finds: [
        'Rà soát, giải thể dứt điểm các hợp tác xã nông nghiệp ngừng hoạt động; củng cố các hợp tác xã yếu kém (hoàn thành trước ngày 30/6/2026).',
      ],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          0: 'Huyện rà soát, giải thể dứt điểm 07 hợp tác xã nông nghiệp ngừng hoạt động; củng cố các hợp tác xã yếu kém, xong trước ngày 30/9/2025.',
        },
      }),
    },
  ],
})
