import type { Evidence, SentenceVerdict, TaskVerdict } from '../../model/comparison.js'
import { acceptedFor, bindingIn, bindsPerhaps, closestTo, isAboutElse, isOlder, isOmitted } from '../binding.js'
import { gravestLack, noGraverThan } from '../asked-of.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { rule } from '../rule.js'

/** The passage that has most of a sentence. */
function bestPassage({ evidence }: SentenceVerdict): Evidence | undefined {
  return evidence.reduce<Evidence | undefined>(
    (best, each) => (best === undefined || each.coverage > best.coverage ? each : best),
    undefined,
  )
}

/** For each sentence where the plan surely takes up what stands before it, or else behind it: there it is missed. */
function passagesBeside({ sentences }: TaskVerdict): (Evidence | undefined)[] {
  const sure = sentences.map((sentence) => (sentence.review ? undefined : bestPassage(sentence)))
  const first = sure.find((each) => each !== undefined)
  let before: Evidence | undefined
  return sure.map((own) => {
    const beside = before ?? first
    before = own ?? before
    return beside
  })
}

/** The passage that may take up a task of which no sentence is sure. */
function doubtfulPassage({ sentences }: TaskVerdict): Evidence | undefined {
  const [surest] = sentences.filter(({ evidence }) => evidence.length > 0).sort((one, other) => other.confidence - one.confidence)
  return surest === undefined ? undefined : bestPassage(surest)
}

/** A part of a task that the plan leaves out while it takes up the rest ("đề cập chưa đủ"). */
export const sentenceOmitted = rule({
  id: 'sentence-omitted',
  group: 'tasks',
  presets: { recommended: 'warning', strict: 'error' },
  lowers: true,
  title: { vi: 'Một phần nhiệm vụ chưa được đề cập', en: 'A part of a task is omitted' },
  reason: {
    vi: 'Một nhiệm vụ thường gồm nhiều yêu cầu; nêu được ý đầu mà bỏ các ý sau là chỗ sót khó thấy nhất khi rà soát bằng mắt.',
    en: 'A task often asks for several things; the first of them taken up and the others left out is what readers overlook most.',
  },
  mend: {
    vi: 'Bổ sung ý còn thiếu vào đoạn đã nêu nhiệm vụ, hoặc ghi quyết định kèm lý do vào tệp quyết định.',
    en: 'Add what is missing where the plan takes up the task, or put on record, with a reason, that it may be left out.',
  },
  messages: {
    omitted: {
      vi: 'Nhiệm vụ {task} đề cập chưa đủ, thiếu ý: “{text}”.',
      en: 'Task {task} is taken up in part; left out is “{text}”.',
    },
    unsure: {
      vi: 'Nhiệm vụ {task} có thể đề cập chưa đủ, thiếu ý: “{text}”; cần người xem.',
      en: 'Task {task} may be taken up in part; left out seems “{text}”; a person should look.',
    },
    perhaps: {
      vi: 'Nhiệm vụ {task} có thể được nêu ở đây nhưng chưa đủ, thiếu ý: “{text}”; cần người xem.',
      en: 'Task {task} may be taken up here, and in part; left out seems “{text}”; a person should look.',
    },
    nearest: { vi: 'Đoạn gần nội dung này nhất.', en: 'The passage that comes closest.' },
  },
  options: {},
  looksAt: 'comparison',
  run: (subject) => {
    const { plan, central } = subject
    const limit = gravestLack(subject)
    // What nothing surely takes up has no parts that are left out: `task-omitted` tells it.
    if (isAboutElse(plan, central)) return []
    return plan.tasks.flatMap((task) => {
      if (isOmitted(task)) return []
      const binding = new Set(bindingIn(task))
      const beside = passagesBeside(task)
      const perhaps = beside.some((each) => each !== undefined) ? undefined : doubtfulPassage(task)
      return task.sentences.flatMap((sentence, index) => {
        if (!binding.has(sentence) || sentence.label !== 'omitted') return []
        const unsure = sentence.review || bindsPerhaps(sentence, plan) || isOlder(plan)
        const accepted = acceptedFor(sentence)
        const nearest = closestTo([sentence])
        const place = beside[index] ?? perhaps
        return {
          message: perhaps !== undefined ? 'perhaps' : sentence.review ? 'unsure' : 'omitted',
          values: { task: task.id, text: sentence.text },
          place: place === undefined ? null : { clean: place.clean },
          task: sentence.id,
          basis: sentence.text,
          confidence: sentence.confidence,
          ...noGraverThan(unsure && 'info', limit),
          ...(accepted !== undefined && { decided: accepted }),
          related:
            nearest === undefined || nearest.clean[0] === place?.clean[0]
              ? []
              : [{ message: 'nearest', place: { clean: nearest.clean } }],
        }
      })
    })
  },
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ tasks: { 3: 'Thành lập tổ chức đảng, đoàn thể trong 05 hợp tác xã có đủ điều kiện.' } }),
      finds: ['Thành lập tổ chức đảng, đoàn thể trong 05 hợp tác xã có đủ điều kiện.'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ tasks: { 3: 'Mỗi đảng viên ở nông thôn vận động gia đình tham gia hợp tác xã.' } }),
      finds: ['Mỗi đảng viên ở nông thôn vận động gia đình tham gia hợp tác xã.'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          3: 'Thành lập tổ chức đảng, đoàn thể trong 05 hợp tác xã có đủ điều kiện. Vận động thành viên hợp tác xã góp vốn.',
        },
      }),
      finds: ['Thành lập tổ chức đảng, đoàn thể trong 05 hợp tác xã có đủ điều kiện.'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ tasks: { 3: 'Không thành lập tổ chức đảng, đoàn thể trong các hợp tác xã.' } }),
      finds: ['Không thành lập tổ chức đảng, đoàn thể trong các hợp tác xã.'],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    { kind: 'good', central: RESOLUTION, text: districtPlan({ tasks: { 3: null } }) },
  ],
})
