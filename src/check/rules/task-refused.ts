import type { SentenceVerdict } from '../../model/comparison.js'
import { gravestLack, noGraverThan } from '../asked-of.js'
import { isOlder } from '../binding.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { endsTask, refusalIn } from '../refusals.js'
import { type Report, rule } from '../rule.js'

/** The words of a passage from its refusal on. */
const wordsFrom = (refusal: string, quote: string): string => quote.slice(Math.max(0, quote.indexOf(refusal)))

/** What is told of a sentence, where in the plan it stands and how much of the sentence stands there. */
interface Refused {
  readonly from: number
  readonly coverage: number
  readonly report: Report
}

/** What could not be done in the past is no refusal: "không kết nạp được đảng viên mới", "chưa thực hiện nghiêm" */
const PAST = /^(?:chưa|chẳng)(?!\p{L})|^\p{L}+(?:\s+\p{L}+){1,5}?\s+được(?!\p{L})/iu

/** From this share of a task on a passage surely is about it. */
const SURELY = 0.7
/** What a refusal of the whole stands behind. @example "" or "Trong năm 2023; " */
const BEGINNING = /(?:^|[.;:])[\s–-]*$/u

/** Whether a passage surely refuses a task: it has nearly all of it and begins by saying that it is not done any more. */
const isSure = (refusal: string, quote: string, coverage: number): boolean =>
  coverage >= SURELY && endsTask(refusal) && BEGINNING.test(quote.slice(0, Math.max(0, quote.indexOf(refusal))))

function refusalOf({ id, text, applies, decidedBy, changes, evidence, confidence }: SentenceVerdict): Refused[] {
  const [first] = evidence
  if (applies === false || decidedBy !== null || first === undefined) return []
  const { clean, quote, coverage } = first
  const [refusal] = changes.flatMap((change) => refusalIn(change) ?? [])
  const words = refusal === undefined ? '' : wordsFrom(refusal, quote)
  if (refusal === undefined || PAST.test(words)) return []
  const sure = isSure(refusal, quote, coverage)
  const report: Report = {
    message: sure ? 'against' : 'refused',
    values: { task: id, plan: words, text },
    place: { clean },
    task: id,
    confidence,
    ...(!sure && { atMost: 'warning' }),
  }
  return [{ from: clean[0] + quote.length - words.length, coverage, report }]
}

/** A task that the plan says is not to be done, or is to stop ("làm trái nhiệm vụ cấp trên giao"). */
export const taskRefused = rule({
  id: 'task-refused',
  group: 'tasks',
  presets: { recommended: 'error', strict: 'error' },
  lowers: true,
  title: { vi: 'Ghi trái với nhiệm vụ của cấp trên', en: 'A task is refused' },
  reason: {
    vi: '“Không thực hiện”, “dừng”, “hạn chế” việc mà cấp trên yêu cầu làm là trái văn bản cấp trên, dù các chữ còn lại giống hệt; đọc lướt rất dễ bỏ qua.',
    en: 'Not to carry out, to stop or to restrict what the central document asks for goes against it, though all other words are the same; who skims overlooks it.',
  },
  mend: {
    vi: 'Sửa lại theo yêu cầu của cấp trên; nếu được phép không làm thì dẫn văn bản cho phép và ghi quyết định.',
    en: 'Say it as the central document does; where leave has been given not to do it, cite that, and put it on record.',
  },
  messages: {
    against: {
      vi: 'Ở đây ghi “{plan}”, trái với nhiệm vụ {task}: “{text}”.',
      en: 'It says “{plan}”, against task {task}: “{text}”.',
    },
    refused: {
      vi: 'Ở đây ghi “{plan}”, trái với nhiệm vụ {task}: “{text}”; cần người xem.',
      en: 'It says “{plan}”, against task {task}: “{text}”; a person should look.',
    },
  },
  options: {},
  looksAt: 'comparison',
  run: (subject) => {
    const { plan } = subject
    const limit = gravestLack(subject)
    if (isOlder(plan)) return []
    const refused = plan.tasks.flatMap(({ sentences }) => sentences.flatMap(refusalOf))
    // A passage stands against the sentence that it has most of; what others have in common with it is chance.
    const nearest = new Map<number, Refused>()
    for (const each of refused) {
      const { from, coverage } = each
      if (coverage > (nearest.get(from)?.coverage ?? 0)) nearest.set(from, each)
    }
    return refused
      .filter((each) => nearest.get(each.from) === each)
      .map(({ report }) => ({ ...report, ...noGraverThan(report.atMost, limit) }))
  },
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: { 1: 'Không bồi dưỡng kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã.' },
      }),
      finds: ['Không bồi dưỡng kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã.'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          4: 'Tạm dừng việc liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể.',
        },
      }),
      finds: ['Tạm dừng việc liên kết tiêu thụ nông sản theo chuỗi giá trị, truy xuất nguồn gốc, xây dựng nhãn hiệu tập thể.'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        tasks: { 1: 'Hạn chế bồi dưỡng kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã.' },
      }),
      finds: ['Hạn chế bồi dưỡng kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã.'],
    },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          1: 'Năm qua huyện không bồi dưỡng được kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã.',
        },
      }),
    },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        tasks: {
          1: 'Không ngừng bồi dưỡng kiến thức quản trị, kế toán, chuyển đổi số cho giám đốc, kế toán hợp tác xã, không để sót hợp tác xã nào.',
        },
      }),
    },
  ],
})
