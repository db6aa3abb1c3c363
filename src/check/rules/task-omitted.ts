import type { TaskVerdict } from '../../model/comparison.js'
import { acceptedFor, bindingIn, bindsPerhaps, closestTo, isAboutElse, isForOthers, isOlder, isOmitted } from '../binding.js'
import { gravestLack, noGraverThan } from '../asked-of.js'
import { districtPlan, PROVINCE_ONLY, RESOLUTION } from '../example-documents.js'
import { rule } from '../rule.js'

/** Of so many tasks, who takes up none is about something else: that is said once. */
const ANOTHER = 5

/** A task of the central document that the plan does not take up ("nhiệm vụ chưa đề cập"). */
export const taskOmitted = rule({
  id: 'task-omitted',
  group: 'tasks',
  presets: { recommended: 'error', strict: 'error' },
  lowers: true,
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
    unknown: {
      vi: 'Chưa đề cập nhiệm vụ {task}: “{text}”; chưa rõ nhiệm vụ này có thuộc cấp mình không.',
      en: 'Task {task} is omitted: “{text}”; whether it binds this level is not known.',
    },
    older: {
      vi: 'Văn bản ban hành trước nên chưa có nhiệm vụ {task}: “{text}”.',
      en: 'Issued before the central document, it does not have task {task}: “{text}”.',
    },
    all: {
      vi: 'Không đề cập nhiệm vụ nào trong {count} nhiệm vụ thuộc cấp mình; nếu văn bản không phải để thực hiện văn bản cấp trên thì bỏ khỏi danh sách đối chiếu.',
      en: 'None of the {count} tasks that bind is taken up; if it is not there to carry out the central document, do not compare it.',
    },
    else: {
      vi: 'Văn bản không viện dẫn văn bản cấp trên, chỉ đề cập rõ {sure}/{count} nhiệm vụ thuộc cấp mình; có lẽ nói về việc khác, nếu vậy thì bỏ khỏi danh sách đối chiếu.',
      en: 'It does not cite the central document and surely takes up {sure} of the {count} tasks that bind; it seems to be about something else: if so, do not compare it.',
    },
    nearest: { vi: 'Đoạn gần nội dung này nhất.', en: 'The passage that comes closest.' },
  },
  options: {
    assumeBinding: {
      default: true,
      about: {
        vi: 'Coi nhiệm vụ là thuộc cấp mình khi không có dữ liệu phạm vi áp dụng nào của văn bản cấp trên.',
        en: 'Take tasks as binding where there are no data at all on which levels those of the central document bind.',
      },
    },
  },
  looksAt: 'comparison',
  run: (subject, { assumeBinding }) => {
    const { plan, central, asPlan } = subject
    const words = new Map(central.tasks.map(({ id, text }) => [id, text]))
    const bound = plan.tasks.filter((task) => bindingIn(task).length > 0)
    const omitted = bound.filter(isOmitted)
    const limit = gravestLack(subject)
    const isAccepted = (task: TaskVerdict): boolean => bindingIn(task).some((each) => acceptedFor(each) !== undefined)
    if (bound.length >= ANOTHER && omitted.length === bound.length && !omitted.some(isAccepted)) {
      // Who says least, not even what it is there for, is not better off for that.
      const grave = noGraverThan(isOlder(plan) && 'warning', limit)
      return [{ message: 'all', values: { count: bound.length }, place: null, basis: '', ...grave }]
    }
    if (isAboutElse(plan, central)) {
      const sure = bound.filter((task) => bindingIn(task).some(({ label, review }) => label !== 'omitted' && !review)).length
      // Among documents of all kinds it may lie by chance; where it was named a plan it is none.
      const grave = noGraverThan(asPlan === undefined && 'warning', isOlder(plan) && 'info', limit)
      return [{ message: 'else', values: { count: bound.length, sure }, place: null, basis: '', ...grave }]
    }
    return omitted.map((task) => {
      const text = words.get(task.id) ?? ''
      const binding = bindingIn(task)
      const unsure = binding.some(({ review }) => review)
      const unknown =
        bindsPerhaps(task, plan) || (task.applies === null && !assumeBinding) || limit !== undefined || isForOthers(task, plan)
      const message = isOlder(plan) ? 'older' : unsure ? 'unsure' : unknown ? 'unknown' : 'omitted'
      const accepted = binding.map(acceptedFor)
      const nearest = closestTo(binding)
      return {
        message,
        values: { task: task.id, text },
        place: null,
        task: task.id,
        basis: text,
        confidence: Math.min(...binding.map(({ confidence }) => confidence)),
        ...noGraverThan(message !== 'omitted' && 'warning', limit),
        ...(accepted.every((why) => why !== undefined) && { decided: accepted.find((why) => why !== '') ?? '' }),
        related: nearest === undefined ? [] : [{ message: 'nearest', place: { clean: nearest.clean } }],
      }
    })
  },
  examples: [
    { kind: 'bad', central: RESOLUTION, text: districtPlan({ tasks: { 2: null } }), finds: [''] },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ tasks: { 1: null, 3: 'Vận động nông dân góp vốn.' } }),
      finds: ['', ''],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ tasks: { 2: 'Quan tâm chính sách đất đai cho hợp tác xã.' } }),
      finds: [''],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ date: 'ngày 10 tháng 8 năm 2023', basis: 'Huyện ủy xây dựng kế hoạch như sau:', tasks: { 2: null } }),
      finds: [''],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      options: { assumeBinding: false },
      text: districtPlan({ tasks: { 2: null } }),
      finds: [''],
    },
    { kind: 'good', central: RESOLUTION, applicability: PROVINCE_ONLY, text: districtPlan({ tasks: { 2: null } }) },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        aims: ['Đến năm 2030, 100% thôn có nhà văn hóa.'],
        tasks: { 0: null, 1: null, 2: null, 3: null, 4: null },
        assigned: ['Phòng Văn hóa chủ trì việc sửa chữa nhà văn hóa các thôn.'],
      }),
      finds: [''],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        basis: 'Căn cứ tình hình địa phương, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:',
        aims: ['Đến năm 2030, 100% thôn có nhà văn hóa.'],
        tasks: {
          0: 'Rà soát, củng cố các nhà văn hóa xuống cấp.',
          1: null,
          2: 'Quan tâm chính sách đất đai cho hợp tác xã.',
          3: 'Mỗi gia đình đảng viên tham gia ngày hội văn hóa.',
          4: 'Đẩy mạnh liên kết, xây dựng phong trào văn nghệ.',
        },
      }).replace('thực hiện Nghị quyết của Tỉnh ủy về phát triển hợp tác xã nông nghiệp', 'về xây dựng đời sống văn hóa'),
      finds: [''],
    },
    {
      // At most a warning: the task names a level, and not that of the plan.
      kind: 'bad',
      central: RESOLUTION.replace('Ban hành chính sách', 'Ủy ban nhân dân cấp tỉnh ban hành chính sách'),
      text: districtPlan({ tasks: { 2: null } }),
      finds: [''],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        tasks: { 2: 'Hỗ trợ các hợp tác xã thuê đất; xây dựng 02 kho lạnh, 05 nhà sơ chế nông sản theo chính sách của tỉnh.' },
      }),
    },
  ],
})
