import type { SentenceVerdict } from '../../model/comparison.js'
import { foldedWords } from '../../vietnamese/fold.js'
import { isOlder } from '../binding.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { rule } from '../rule.js'
import { type Softening, softeningsIn } from '../softening.js'
import { isWeaker } from '../verb-strength.js'

/** Whoever is not below is asked: "Đề nghị Ủy ban Mặt trận Tổ quốc …" gives a task as any other words do. */
const ASKS_OF = /^[Đđ]ề\s+nghị\s+(?:các\s+)?\p{Lu}/u

/** A word of the central document that is left out or stands weakened, beside what stands for it. */
type Weaker = Omit<Softening, 'plan'> & { readonly plan: string | null }

/** Whoever cannot do a thing asks who can: that is its way to carry it out. */
const PROPOSALS: ReadonlySet<string> = new Set(['kiến nghị', 'đề xuất', 'đề nghị'].map((verb) => foldedWords(verb).join(' ')))
const proposes = (plan: string | null): boolean => plan !== null && PROPOSALS.has(foldedWords(plan).join(' '))

const folded = (text: string): string => ` ${foldedWords(text).join(' ')} `

/** What is weaker in a passage, each thing once: by the changes that were found, and by words that soften those that follow. */
function weakerIn({ text, changes }: SentenceVerdict, quote: string): Weaker[] {
  const ours = folded(text)
  // A word that the central sentence has too weakens nothing.
  const changed = changes.filter(
    ({ kind, central, plan }) =>
      kind === 'strength' && isWeaker(central, plan) && (plan === null || !ours.includes(folded(plan))),
  )
  const told = new Set(changed.map(({ plan }) => folded(plan ?? '')))
  const softened = softeningsIn(text, quote).filter(({ plan }) => !told.has(folded(plan)))
  return [...changed.map(({ central, plan }) => ({ central, plan, slight: proposes(plan) })), ...softened]
}

/** A resolution on members, for examples. */
const COMMITTEES =
  'NGHỊ QUYẾT\nvề công tác đảng viên\n\nII- NHIỆM VỤ\n\n- Cấp ủy cơ sở phải làm tốt công tác quản lý đảng viên; thường xuyên kiểm tra chi bộ thực hiện chế độ sinh hoạt đảng.\n\n- Chi bộ phân công nhiệm vụ cụ thể cho đảng viên, kiểm tra việc thực hiện.\n'

/** A task of which the plan asks for less ("giảm mức độ yêu cầu"). */
export const taskWeakened = rule({
  id: 'task-weakened',
  group: 'tasks',
  presets: { recommended: 'warning', strict: 'warning' },
  lowers: true,
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
    proposes: {
      vi: 'Cấp trên yêu cầu “{central}”, ở đây là “{plan}” ({task}): đúng nếu việc đó thuộc thẩm quyền cấp trên.',
      en: 'The central document says “{central}”, here it is “{plan}” ({task}): right if it is for a higher level to do.',
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
          sentences.flatMap((sentence) => {
            const { id, applies, decidedBy, evidence, confidence, review } = sentence
            const [first] = evidence
            if (applies === false || decidedBy !== null || first === undefined || ASKS_OF.test(first.quote)) return []
            return weakerIn(sentence, first.quote).map(({ central, plan: theirs, slight }) => ({
              message: theirs === null ? 'dropped' : central === null ? 'added' : proposes(theirs) ? 'proposes' : 'verb',
              values: { task: id, central: central ?? '', plan: theirs ?? '' },
              place: { clean: first.clean },
              task: id,
              confidence,
              ...((review || slight) && { atMost: 'info' as const }),
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
    {
      kind: 'bad',
      central: COMMITTEES,
      text: 'KẾ HOẠCH\nvề công tác đảng viên\n\nII- NHIỆM VỤ\n\n- Cấp ủy cơ sở có thể làm tốt công tác quản lý đảng viên; khi cần thiết thì kiểm tra chi bộ thực hiện chế độ sinh hoạt đảng.\n\n- Khuyến khích các chi bộ phân công nhiệm vụ cụ thể cho đảng viên, kiểm tra việc thực hiện.\n',
      finds: [
        'Cấp ủy cơ sở có thể làm tốt công tác quản lý đảng viên; khi cần thiết thì kiểm tra chi bộ thực hiện chế độ sinh hoạt đảng.',
        'Cấp ủy cơ sở có thể làm tốt công tác quản lý đảng viên; khi cần thiết thì kiểm tra chi bộ thực hiện chế độ sinh hoạt đảng.',
        'Khuyến khích các chi bộ phân công nhiệm vụ cụ thể cho đảng viên, kiểm tra việc thực hiện.',
      ],
    },
    {
      kind: 'bad',
      central: COMMITTEES,
      text: 'KẾ HOẠCH\nvề công tác đảng viên\n\nII- NHIỆM VỤ\n\n- Cấp ủy cơ sở cần làm tốt công tác quản lý đảng viên; thường xuyên kiểm tra chi bộ thực hiện chế độ sinh hoạt đảng.\n\n- Xem xét việc phân công nhiệm vụ cụ thể cho đảng viên, kiểm tra việc thực hiện.\n',
      finds: [
        'Cấp ủy cơ sở cần làm tốt công tác quản lý đảng viên; thường xuyên kiểm tra chi bộ thực hiện chế độ sinh hoạt đảng.',
        'Xem xét việc phân công nhiệm vụ cụ thể cho đảng viên, kiểm tra việc thực hiện.',
      ],
    },
    {
      // For information: it may be the way of who cannot do it.
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: { 2: 'Kiến nghị chính sách hỗ trợ hợp tác xã thuê đất, xây dựng kho lạnh, nhà sơ chế nông sản.' },
      }),
      finds: ['Kiến nghị chính sách hỗ trợ hợp tác xã thuê đất, xây dựng kho lạnh, nhà sơ chế nông sản.'],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central:
        'NGHỊ QUYẾT\nvề công tác mặt trận\n\nII- NHIỆM VỤ\n\n- Cấp ủy cơ sở phải quan tâm xây dựng đội ngũ cán bộ Mặt trận; tạo điều kiện cho Mặt trận tuyên truyền, vận động nhân dân thực hiện chủ trương của Đảng.\n',
      text: 'KẾ HOẠCH\nvề công tác mặt trận\n\nII- NHIỆM VỤ\n\n- Cấp ủy cơ sở quan tâm xây dựng đội ngũ cán bộ Mặt trận, đoàn thể; tạo điều kiện để Mặt trận huyện tuyên truyền, vận động nhân dân thực hiện chủ trương của Đảng.\n',
    },
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
