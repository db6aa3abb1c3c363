import type { Evidence, PlanComparison } from '../../model/comparison.js'
import { isOlder } from '../binding.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { rule } from '../rule.js'

/** "Những nơi có điều kiện" is said in many ways. @example "ở những nơi có đủ điều kiện", "ở nơi có điều kiện" */
const WHERE_POSSIBLE = /nơi\s+(?:có\s+)?(?:đủ\s+)?điều\s+kiện/iu

/** Whether the central document sets a condition itself, in whatever sentence the same passage takes up as well. */
function isCentral(condition: string, { clean: [from, to] }: Evidence, { tasks }: PlanComparison): boolean {
  const words = condition.toLowerCase().replace(/\s+/gu, ' ')
  return tasks.some(({ sentences }) =>
    sentences.some(
      ({ text, evidence }) =>
        (WHERE_POSSIBLE.test(condition) ? WHERE_POSSIBLE.test(text) : text.toLowerCase().includes(words)) &&
        evidence.some(({ clean }) => clean[0] < to && from < clean[1]),
    ),
  )
}

/** A task that the plan makes depend on something that the central document does not ask for ("thêm điều kiện"). */
export const conditionAdded = rule({
  id: 'condition-added',
  group: 'tasks',
  presets: { recommended: 'info', strict: 'warning' },
  title: { vi: 'Nhiệm vụ bị gắn thêm điều kiện', en: 'A condition is put on a task' },
  reason: {
    vi: 'Chờ hướng dẫn có thể đúng, nhưng nhiệm vụ không điều kiện mà thành “khi có…”, “ở nơi có điều kiện” thì dễ không bao giờ bắt đầu; cần có người theo dõi.',
    en: 'To wait for guidance may be right, but a task that becomes “when there is …” or “where possible” may never begin; somebody has to look after it.',
  },
  mend: {
    vi: 'Bỏ điều kiện nếu không cần; nếu cần thì giao đơn vị theo dõi và thời điểm rà soát.',
    en: 'Take the condition away if it is not needed; else say who watches for it and when it is looked at again.',
  },
  messages: {
    added: {
      vi: 'Văn bản cấp trên không đặt điều kiện “{condition}” cho nhiệm vụ {task}.',
      en: 'The central document does not make task {task} depend on “{condition}”.',
    },
  },
  options: {},
  looksAt: 'comparison',
  run: ({ plan }) =>
    isOlder(plan)
      ? []
      : plan.tasks.flatMap(({ sentences }) =>
          sentences.flatMap(({ id, applies, decidedBy, changes, evidence, confidence, review }) => {
            const [first] = evidence
            if (applies === false || decidedBy !== null || review || first === undefined) return []
            return changes.flatMap(({ kind, central, plan: condition }) =>
              kind !== 'condition' || central !== null || condition === null || isCentral(condition, first, plan)
                ? []
                : { message: 'added', values: { task: id, condition }, place: { clean: first.clean }, task: id, confidence },
            )
          }),
        ),
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          4: 'Đẩy mạnh liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể khi có hướng dẫn của tỉnh.',
        },
      }),
      finds: [
        'Đẩy mạnh liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể khi có hướng dẫn của tỉnh.',
      ],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          1: 'Đẩy mạnh bồi dưỡng kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã ở những nơi có điều kiện.',
        },
      }),
      finds: [
        'Đẩy mạnh bồi dưỡng kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã ở những nơi có điều kiện.',
      ],
    },
    {
      kind: 'good',
      central: RESOLUTION.replace('Ban hành chính sách', 'Ở những nơi có điều kiện, ban hành chính sách'),
      text: districtPlan({
        tasks: {
          1: 'Đẩy mạnh bồi dưỡng kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã và ban hành chính sách hỗ trợ hợp tác xã thuê đất, xây dựng kho lạnh, nhà sơ chế nông sản ở nơi có đủ điều kiện.',
          2: null,
        },
      }),
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          3: 'Thành lập tổ chức đảng, đoàn thể ở những hợp tác xã có đủ điều kiện. Mỗi đảng viên nông thôn vận động gia đình tham gia hợp tác xã.',
        },
      }),
    },
  ],
})
