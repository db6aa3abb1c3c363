import { districtPlan, RESOLUTION } from '../example-documents.js'
import { pendingOf } from '../pending.js'
import { rule } from '../rule.js'

/** The least sure that are named. */
const NAMED = 5

/** Verdicts that a person should look at before the plan is judged by them ("cần người xem"). */
export const verdictUnsure = rule({
  id: 'verdict-unsure',
  group: 'tasks',
  presets: { strict: 'info' },
  title: { vi: 'Kết quả đối chiếu còn cần người xem', en: 'Verdicts that a person should look at' },
  reason: {
    vi: 'Câu viết khác hẳn hoặc chỉ gần giống thì máy không chắc; trước khi nghiệm thu kế hoạch cần có người quyết định và ghi lại.',
    en: 'Where the wording is far off or only close the comparison is not sure; before the plan is accepted a person should decide, on record.',
  },
  mend: {
    vi: 'Chạy `doichieu compare --decide` và trả lời từng câu; quyết định được giữ cho lần sau.',
    en: 'Run `doichieu compare --decide` and answer; what is decided is kept for the next run.',
  },
  messages: {
    pending: {
      vi: 'Còn {count} câu cần người xem, trước hết: {ids}.',
      en: '{count} {count|verdict|verdicts} that a person should look at, first of all: {ids}.',
    },
  },
  options: {
    most: {
      default: 0,
      range: [0, 1000],
      about: { vi: 'Số câu chưa chắc được bỏ qua.', en: 'So many of them are let be.' },
    },
  },
  looksAt: 'comparison',
  run: ({ plan }, { most }) => {
    const pending = pendingOf(plan)
    if (pending.length <= most) return []
    const ids = pending.slice(0, NAMED).map(({ id }) => id)
    return [{ message: 'pending', values: { count: pending.length, ids: ids.join(', ') }, place: null, basis: '' }]
  },
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ tasks: { 1: 'Tổ chức tập huấn cho cán bộ hợp tác xã về quản lý tài chính.' } }),
      finds: [''],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({ tasks: { 2: 'Xây dựng kho lạnh cho hợp tác xã.' } }),
      finds: [''],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({ tasks: { 1: 'Tổ chức tập huấn cho cán bộ hợp tác xã về quản lý tài chính.' } }),
      options: { most: 3 },
    },
  ],
})
