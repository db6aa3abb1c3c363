import { rule } from '../rule.js'

/** A task of the central document that the plan does not take up ("nhiệm vụ chưa đề cập"). */
export const taskOmitted = rule({
  id: 'task-omitted',
  group: 'tasks',
  presets: { recommended: 'error', strict: 'error' },
  title: { vi: 'Nhiệm vụ của cấp trên chưa được đề cập', en: 'A central task is omitted' },
  reason: {
    vi: 'Kế hoạch thực hiện nghị quyết phải có chỗ cho từng nhiệm vụ mà nghị quyết giao cho cấp mình; nhiệm vụ không có ai làm thì không được thực hiện.',
    en: 'A plan is to have a place for each task that the resolution gives its level; a task that nobody is given is not done.',
  },
  mend: {
    vi: 'Bổ sung nội dung thực hiện nhiệm vụ, hoặc ghi quyết định “không áp dụng”, “chấp nhận” kèm lý do vào tệp quyết định.',
    en: 'Add what is to be done about it, or put on record, with a reason, that it does not apply or may be left out.',
  },
  messages: {
    omitted: {
      vi: 'Chưa đề cập nhiệm vụ {task}: “{text}”.',
      en: 'Task {task} is omitted: “{text}”.',
    },
    unsure: {
      vi: 'Có thể chưa đề cập nhiệm vụ {task}: “{text}”; cần người xem.',
      en: 'Task {task} may be omitted: “{text}”; a person should look.',
    },
  },
  options: {},
  looksAt: 'comparison',
  run: ({ plan, central }) => {
    const words = new Map(central.tasks.map(({ id, text }) => [id, text]))
    return plan.tasks.flatMap((task) => {
      if (task.label !== 'omitted' || task.applies === false) return []
      const text = words.get(task.id) ?? ''
      const unsure = task.sentences.some(({ review }) => review)
      const accepted = task.sentences.every(({ decidedBy }) => decidedBy?.justified === true && decidedBy.suspect === null)
      return {
        message: unsure ? 'unsure' : 'omitted',
        values: { task: task.id, text },
        place: null,
        task: task.id,
        basis: text,
        confidence: Math.min(...task.sentences.map(({ confidence }) => confidence)),
        ...(unsure && { atMost: 'warning' as const }),
        ...(accepted && { decided: task.sentences.find(({ decidedBy }) => decidedBy !== null)?.decidedBy?.why ?? '' }),
      }
    })
  },
  examples: [],
})
