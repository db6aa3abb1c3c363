import { isOlder } from '../binding.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { rule } from '../rule.js'
import { isWeaker } from '../verb-strength.js'

/** Whoever is not below is asked: "Đề nghị Ủy ban Mặt trận Tổ quốc …" gives a task as any other words do. */
const ASKS_OF = /^[Đđ]ề\s+nghị\s+(?:các\s+)?\p{Lu}/u

/** A task of which the plan asks for less ("giảm mức độ yêu cầu"). */
export const taskWeakened = rule({
  id: 'task-weakened',
  group: 'tasks',
  presets: { recommended: 'warning', strict: 'warning' },
  title: { vi: 'Mức độ yêu cầu của nhiệm vụ bị hạ', en: 'A task is weakened' },
  reason: {
    vi: '“Khuyến khích”, “nghiên cứu” thay cho “thực hiện”, “ban hành” biến việc phải làm thành việc có thể làm; cấp dưới không được tự giảm yêu cầu của cấp trên.',
    en: '“Encourage” or “study” for “carry out” or “issue” makes of what has to be done what may be done; a lower level cannot lessen what the higher asks for.',
  },
  mend: {
    vi: 'Dùng lại động từ, mức độ của văn bản cấp trên; nếu có lý do thì ghi quyết định.',
    en: 'Use the verb or degree of the central document; where there is a reason not to, put it on record.',
  },
  messages: {
    verb: {
      vi: 'Cấp trên yêu cầu “{central}”, ở đây chỉ còn “{plan}” ({task}).',
      en: 'The central document says “{central}”, here it is “{plan}” ({task}).',
    },
    dropped: {
      vi: 'Bỏ mức độ “{central}” của văn bản cấp trên ({task}).',
      en: 'The “{central}” of the central document is left out ({task}).',
    },
    added: {
      vi: 'Thêm “{plan}” làm giảm yêu cầu của văn bản cấp trên ({task}).',
      en: '“{plan}”, which is put in, lessens what the central document asks for ({task}).',
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
            if (applies === false || decidedBy !== null || first === undefined) return []
            return changes
              .filter(({ kind, central, plan: theirs }) => kind === 'strength' && isWeaker(central, theirs))
              .filter(() => !ASKS_OF.test(first.quote))
              .map(({ central, plan: theirs }) => ({
                message: theirs === null ? 'dropped' : central === null ? 'added' : 'verb',
                values: { task: id, central: central ?? '', plan: theirs ?? '' },
                place: { clean: first.clean },
                task: id,
                confidence,
                ...(review && { atMost: 'info' as const }),
              }))
          }),
        ),
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: { 2: 'Nghiên cứu chính sách hỗ trợ hợp tác xã thuê đất, xây dựng kho lạnh, nhà sơ chế nông sản.' },
      }),
      finds: ['Nghiên cứu chính sách hỗ trợ hợp tác xã thuê đất, xây dựng kho lạnh, nhà sơ chế nông sản.'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          0: 'Rà soát, giải thể các hợp tác xã nông nghiệp ngừng hoạt động; củng cố các hợp tác xã yếu kém, hoàn thành trong năm 2025.',
        },
      }),
      finds: [
        'Rà soát, giải thể các hợp tác xã nông nghiệp ngừng hoạt động; củng cố các hợp tác xã yếu kém, hoàn thành trong năm 2025.',
      ],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          3: 'Phấn đấu thành lập tổ chức đảng, đoàn thể trong các hợp tác xã có đủ điều kiện. Mỗi đảng viên nông thôn vận động gia đình tham gia hợp tác xã.',
        },
      }),
      finds: ['Phấn đấu thành lập tổ chức đảng, đoàn thể trong các hợp tác xã có đủ điều kiện.'],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          4: 'Đề nghị Hội Nông dân huyện đẩy mạnh liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể.',
        },
      }),
    },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        tasks: { 2: 'Triển khai chính sách hỗ trợ hợp tác xã thuê đất, xây dựng kho lạnh, nhà sơ chế nông sản.' },
      }),
    },
  ],
})
