import { acceptedFor, bindingIn, bindsPerhaps, isOlder } from '../binding.js'
import { gravestLack, noGraverThan } from '../asked-of.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { rule, type Worded } from '../rule.js'

/** A number as it is written in each language. @example 79.6 → "79,6" */
const written = (value: number): Worded => ({ vi: String(value).replace('.', ','), en: String(value) })

/** What is asked for, in percent. */
const asked = (least: number): number => Number((least * 100).toFixed(2))

/** Places behind the point, at most. */
const MOST_PLACES = 4

/** A share in percent, rounded as every report rounds it; by so many places less that it is not shown to reach what it misses. */
function missing(share: number, least: number): number {
  for (let places = 0; places < MOST_PLACES; places++) {
    const shown = Number((share * 100).toFixed(places))
    if (shown < asked(least)) return shown
  }
  return Math.floor(share * 100 * 10 ** MOST_PLACES) / 10 ** MOST_PLACES
}

/** A plan that takes up too little of what binds it ("mức độ cụ thể hóa thấp"). */
export const coverageLow = rule({
  id: 'coverage-low',
  group: 'tasks',
  // The threshold of `recommended` is nobody's choice; who configures one means it (`settings.ts`).
  presets: { recommended: 'warning', strict: 'error' },
  lowers: true,
  title: { vi: 'Mức độ cụ thể hóa nghị quyết thấp', en: 'Too little of the central document is taken up' },
  reason: {
    vi: 'Vài chỗ bỏ qua có thể là chọn lọc; bỏ qua quá nhiều thì văn bản không còn là kế hoạch thực hiện nghị quyết đó.',
    en: 'To leave out a few things may be a choice; a plan that leaves out too many is no plan for this document.',
  },
  mend: {
    vi: 'Bổ sung các nhiệm vụ còn thiếu; ghi quyết định cho nhiệm vụ không áp dụng hoặc được chấp nhận bỏ qua.',
    en: 'Add what is missing; put on record what does not apply or may be left out.',
  },
  messages: {
    low: {
      vi: 'Mới đề cập {taken}/{all} câu nêu nhiệm vụ thuộc cấp mình ({share}%), yêu cầu ít nhất {least}%.',
      en: '{taken} of {all} {all|sentence|sentences} that bind are taken up ({share}%); at least {least}% are asked for.',
    },
    unknown: {
      vi: 'Mới đề cập {taken}/{all} câu nêu nhiệm vụ ({share}%), yêu cầu ít nhất {least}%; chưa rõ những câu nào thuộc cấp mình.',
      en: '{taken} of {all} {all|sentence|sentences} are taken up ({share}%); at least {least}% are asked for. Which of them bind this level is not known.',
    },
    unsure: {
      vi: 'Mới đề cập {taken}/{all} câu nêu nhiệm vụ ({share}%), yêu cầu ít nhất {least}%; có thể đạt nếu tính cả {open} câu còn phải xem.',
      en: '{taken} of {all} {all|sentence|sentences} are taken up ({share}%); at least {least}% are asked for, which it may reach with the {open} that a person should look at.',
    },
  },
  options: {
    least: {
      default: 0.8,
      range: [0, 1],
      about: {
        vi: 'Tỉ lệ thấp nhất của các câu thuộc cấp mình được chép hoặc cụ thể hóa, từ 0 đến 1; không tính câu được chấp nhận bỏ qua.',
        en: 'Least share of the sentences that bind which are adopted or localized, from 0 to 1; those that may be left out do not count.',
      },
    },
    assumeBinding: {
      default: true,
      about: {
        vi: 'Coi mọi câu là thuộc cấp mình khi không có dữ liệu phạm vi áp dụng nào; nếu không thì chỉ cảnh báo.',
        en: 'Take all sentences as binding where there are no data on which levels they bind; else it is a warning at most.',
      },
    },
  },
  looksAt: 'comparison',
  run: (subject, { least, assumeBinding }) => {
    const { plan } = subject
    const binding = plan.tasks.flatMap(bindingIn).filter((sentence) => acceptedFor(sentence) === undefined)
    const taken = binding.filter(({ label }) => label !== 'omitted').length
    const all = binding.length
    if (all === 0 || taken >= least * all) return []
    const open = binding.filter((each) => each.label === 'omitted' && (each.review || bindsPerhaps(each, plan))).length
    const unsure = taken + open >= least * all
    const limit = gravestLack(subject)
    // The same doubt as `task-omitted` has, in the same words.
    const unknown =
      limit !== undefined ||
      (!assumeBinding && binding.every(({ applies }) => applies === null)) ||
      binding.some((each) => each.label === 'omitted' && bindsPerhaps(each, plan))
    return [
      {
        message: unsure ? 'unsure' : unknown ? 'unknown' : 'low',
        values: { taken, all, open, share: written(missing(taken / all, least)), least: written(asked(least)) },
        place: null,
        basis: '',
        ...noGraverThan((unsure || unknown || isOlder(plan)) && 'warning', limit),
      },
    ]
  },
  examples: [
    { kind: 'bad', central: RESOLUTION, text: districtPlan({ tasks: { 2: null, 4: null } }), finds: [''] },
    { kind: 'bad', central: RESOLUTION, text: districtPlan({ tasks: { 4: null } }), options: { least: 0.9 }, finds: [''] },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ tasks: { 2: 'Quan tâm chính sách đất đai cho hợp tác xã.' } }),
      options: { least: 0.9 },
      finds: [''],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      options: { assumeBinding: false },
      text: districtPlan({ tasks: { 2: null, 4: null } }),
      finds: [''],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    { kind: 'good', central: RESOLUTION, text: districtPlan({ tasks: { 2: null, 4: null } }), options: { least: 0.5 } },
  ],
})
