import type { DecidedBy, Decision, Suspicion } from '../../model/decision.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { fingerprintOf } from '../fingerprint.js'
import { rule } from '../rule.js'

/** Which text has changed, as messages name it. */
const MESSAGES: Readonly<Record<Suspicion, string>> = { central: 'central', plan: 'plan', both: 'both' }

/** A decision as the examples have it, on texts that are none of theirs. */
const OLD: Decision = {
  task: 'II/3',
  plan: 'memory.txt',
  label: 'omitted',
  justified: true,
  why: 'Tỉnh đã ban hành chính sách',
  who: 'Văn phòng Huyện ủy',
  when: '2024-06-01',
  seen: { central: '0000000000000000', plan: '0000000000000000' },
}

const CENTRAL_TASK = 'Ban hành chính sách hỗ trợ hợp tác xã thuê đất, xây dựng kho lạnh, nhà sơ chế nông sản.'
const PLAN_TASK = 'Ủy ban nhân dân huyện ban hành chính sách hỗ trợ hợp tác xã thuê đất trong quý IV năm 2024.'

/** A decision that was made on another wording than the texts have now ("quyết định cần xem lại"). */
export const decisionSuspect = rule({
  id: 'decision-suspect',
  group: 'tasks',
  presets: { recommended: 'warning', strict: 'error' },
  title: { vi: 'Quyết định đã ghi không còn khớp với văn bản', en: 'A decision that the text has outrun' },
  reason: {
    vi: 'Quyết định được ghi trên câu chữ lúc đó; câu chữ đã khác thì lý do có thể không còn, nên quyết định tạm không được tính.',
    en: 'What was decided was decided on the words as they stood; now that they differ the reason may be gone, and the decision does not count.',
  },
  mend: {
    vi: 'Xem lại và quyết định lại (`doichieu compare --decide`), hoặc xóa quyết định cũ.',
    en: 'Look again and decide anew (`doichieu compare --decide`), or take the old decision away.',
  },
  messages: {
    central: {
      vi: 'Nhiệm vụ {task} trong văn bản cấp trên đã khác so với khi {who} quyết định ({when}).',
      en: 'Task {task} of the central document is not worded as it was when {who} decided on it ({when}).',
    },
    plan: {
      vi: 'Kế hoạch đã khác so với khi {who} quyết định về nhiệm vụ {task} ({when}).',
      en: 'The plan is not worded as it was when {who} decided on task {task} ({when}).',
    },
    both: {
      vi: 'Cả hai văn bản đã khác so với khi {who} quyết định về nhiệm vụ {task} ({when}).',
      en: 'Neither text is worded as it was when {who} decided on task {task} ({when}).',
    },
  },
  options: {},
  looksAt: 'comparison',
  run: ({ plan }) =>
    plan.tasks.flatMap((task) => {
      // One decision on a task is on all its sentences.
      const seen = new Set<string>()
      return task.sentences.flatMap(({ id, decidedBy, evidence }) => {
        if (decidedBy?.suspect == null) return []
        const { who, when, why, label }: DecidedBy = decidedBy
        const key = [who, when, why, label].join('\n')
        if (seen.has(key)) return []
        seen.add(key)
        const [first] = evidence
        return {
          message: MESSAGES[decidedBy.suspect],
          values: { task: task.id, who, when },
          place: first === undefined ? null : { clean: first.clean },
          task: id,
          basis: key,
        }
      })
    }),
  examples: [
    { kind: 'bad', central: RESOLUTION, text: districtPlan({ tasks: { 2: null } }), decisions: [OLD], finds: [''] },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan(),
      decisions: [{ ...OLD, task: 'II/2', label: 'localized', justified: false }],
      finds: [
        'Phòng Nông nghiệp mở 04 lớp bồi dưỡng kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã.',
      ],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ tasks: { 2: null } }),
      decisions: [{ ...OLD, seen: { central: fingerprintOf([CENTRAL_TASK]), plan: '0000000000000000' } }],
      finds: [''],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ tasks: { 2: PLAN_TASK } }),
      decisions: [
        {
          ...OLD,
          label: 'localized',
          where: ['II/3'],
          seen: { central: '0000000000000000', plan: fingerprintOf([PLAN_TASK]) },
        },
      ],
      finds: [PLAN_TASK],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({ tasks: { 2: null } }),
      decisions: [
        { task: 'II/3', plan: 'memory.txt', label: 'omitted', justified: true, who: 'Văn phòng Huyện ủy', when: '2024-06-01' },
      ],
    },
  ],
})
