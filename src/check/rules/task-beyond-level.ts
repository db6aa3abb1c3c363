import { isOlder } from '../binding.js'
import { districtPlan, PROVINCE_ONLY, RESOLUTION } from '../example-documents.js'
import { rule } from '../rule.js'
import { isWordForWord } from '../word-for-word.js'

/** A duty of a higher level that the plan takes over as its own ("nhiệm vụ không thuộc cấp mình"). */
export const taskBeyondLevel = rule({
  id: 'task-beyond-level',
  group: 'tasks',
  presets: { recommended: 'warning', strict: 'warning' },
  title: { vi: 'Chép nhiệm vụ không thuộc cấp mình', en: 'A duty of another level is copied' },
  reason: {
    vi: 'Mỗi cấp chỉ đề ra việc thuộc thẩm quyền của mình; chép việc của cấp trên là dấu hiệu sao chép không chọn lọc, và không ai làm được.',
    en: 'Each level sets itself what is in its power; a duty of the level above, copied, shows that nobody chose, and nobody can do it.',
  },
  mend: {
    vi: 'Bỏ nội dung này, hoặc viết lại thành việc của cấp mình (kiến nghị, phối hợp, thực hiện khi cấp trên ban hành).',
    en: 'Leave it out, or say what this level does about it: propose, help, carry out once it is issued.',
  },
  messages: {
    copied: {
      vi: 'Nhiệm vụ {task} không thuộc cấp mình mà được chép nguyên văn: {why}.',
      en: 'Task {task} does not bind this level and is copied word for word: {why}.',
    },
    bare: {
      vi: 'Nhiệm vụ {task} không thuộc cấp mình mà được chép nguyên văn.',
      en: 'Task {task} does not bind this level and is copied word for word.',
    },
  },
  options: {},
  looksAt: 'comparison',
  run: ({ plan }) =>
    isOlder(plan)
      ? []
      : plan.tasks.flatMap(({ sentences }) =>
          sentences.flatMap((sentence) => {
            const { id, applies, appliesWhy, decidedBy, evidence, confidence } = sentence
            const [first] = evidence
            // Who decided that it does not apply has seen it.
            if (applies !== false || decidedBy !== null || first === undefined || !isWordForWord(sentence)) return []
            return {
              message: appliesWhy === null ? 'bare' : 'copied',
              values: { task: id, ...(appliesWhy !== null && { why: appliesWhy }) },
              place: { clean: first.clean },
              task: id,
              confidence,
            }
          }),
        ),
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      applicability: PROVINCE_ONLY,
      text: districtPlan({
        tasks: { 2: 'Ban hành chính sách hỗ trợ hợp tác xã thuê đất, xây dựng kho lạnh, nhà sơ chế nông sản.' },
      }),
      finds: ['Ban hành chính sách hỗ trợ hợp tác xã thuê đất, xây dựng kho lạnh, nhà sơ chế nông sản.'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      applicability: { ...PROVINCE_ONLY, rules: [{ ids: ['II/5'], levels: ['province'], why: null }] },
      text: districtPlan({
        tasks: {
          4: 'Đẩy mạnh liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể.',
        },
      }),
      finds: ['Đẩy mạnh liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể.'],
    },
    {
      kind: 'good',
      central: RESOLUTION,
      applicability: PROVINCE_ONLY,
      text: districtPlan({
        tasks: { 2: 'Thực hiện chính sách hỗ trợ hợp tác xã thuê đất, xây dựng kho lạnh sau khi tỉnh ban hành.' },
      }),
    },
    { kind: 'good', central: RESOLUTION, applicability: PROVINCE_ONLY, text: districtPlan({ tasks: { 2: null } }) },
  ],
})
