import { type NotAsked, notAskedOf } from '../asked-of.js'
import { centralWithin } from '../central-within.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { isCentral } from '../is-central.js'
import { type Report, rule } from '../rule.js'

/** What the years before were like: nothing that a plan has a place for. */
const SAID = Array.from(
  { length: 14 },
  (_, year) =>
    `Năm ${String(2010 + year)} toàn tỉnh có ${String(120 + 7 * year)} hợp tác xã nông nghiệp, thu hút ${String(3 + year)} nghìn hộ tham gia sản xuất.`,
)
const FIRST_SAID = SAID[0] ?? ''
/** The resolution with what was so far. */
const LONG_RESOLUTION = RESOLUTION.replace('II- NHIỆM VỤ', 'III- NHIỆM VỤ').replace(
  '\nI- MỤC TIÊU',
  `\nI- TÌNH HÌNH\n\n${SAID.map((said) => `- ${said}`).join('\n\n')}\n\nII- MỤC TIÊU`,
)

const lessAsked = ({ as, type }: NotAsked): Report => ({
  message: as,
  values: { type: type ?? '' },
  place: null,
  basis: [as, type ?? ''].join(' '),
  atMost: 'info',
})

/** A document that is not judged as a plan, by what it says of itself ("không xét như kế hoạch"). */
export const judgedAs = rule({
  id: 'judged-as',
  group: 'tasks',
  presets: { recommended: 'error', strict: 'error' },
  lowers: true,
  title: { vi: 'Văn bản không được xét như một kế hoạch', en: 'A document is not judged as a plan' },
  reason: {
    vi: 'Công văn, báo cáo, tờ trình, giấy mời không phải là kế hoạch; cơ quan nhà nước chỉ thực hiện phần thuộc thẩm quyền của mình; bản sao của văn bản cấp trên không phải đối chiếu với chính nó. Nếu thể loại hoặc số, ngày ghi sai, hay chép cả văn bản cấp trên vào, thì kế hoạch sẽ lọt qua, nên phải nói rõ.',
    en: 'A letter or a report is no plan, a body of the state carries out what is in its power, and a copy of the central document is not held against itself. A plan that says so of itself by mistake would pass, and so would one that the whole central document was put into, so that it is told.',
  },
  mend: {
    vi: 'Nếu là kế hoạch: sửa thể loại, số, ngày; hoặc khai báo trong cấu hình (sets, role: plan) thì thể loại tự ghi không còn được tính. Nếu có chép nguyên văn bản cấp trên: tách ra khỏi tệp. Nếu không phải kế hoạch: bỏ khỏi danh sách đối chiếu.',
    en: 'If it is a plan, mend its type, number or date, or name it in a set of the role `plan`: its type does not count then. Where it has the central document in it, take that out. If it is none, do not compare it.',
  },
  messages: {
    type: {
      vi: 'Văn bản được coi là {type}: những nội dung mà kế hoạch phải có chỉ được nêu ở mức thông tin.',
      en: 'Taken for a document of the type “{type}”: what a plan must have is told less gravely, for information.',
    },
    state: {
      vi: 'Văn bản được coi là của cơ quan nhà nước, cấp trên là văn bản của Đảng: những nội dung còn thiếu chỉ được nêu ở mức cảnh báo.',
      en: 'Taken for a document of a body of the state beside one of the party: what it lacks is told less gravely, as a warning.',
    },
    central: {
      vi: 'Văn bản được coi là chính văn bản cấp trên nên không đối chiếu.',
      en: 'Taken for the central document itself, and not compared.',
    },
    within: {
      vi: 'Văn bản chứa nguyên văn chính văn bản cấp trên ({count}/{all} câu): những nhiệm vụ thấy ở đó không phải do kế hoạch cụ thể hóa.',
      en: 'The central document itself stands in it, word for word ({count} of {all} sentences): what it seems to take up of the tasks may be no more than that.',
    },
  },
  options: {},
  looksAt: 'comparison',
  evenCentral: true,
  run: (subject) => {
    const { plan, central, document } = subject
    if (isCentral(subject)) {
      // The very file that all are held against lies among them.
      const isItself = document.clean.source.path === central.central.clean.source.path
      return [{ message: 'central', place: null, basis: 'central', ...(isItself && { atMost: 'info' }) }]
    }
    const not = notAskedOf(subject)
    const within = centralWithin(plan.plan, central)
    return [
      ...(not === null ? [] : [lessAsked(not)]),
      ...(within === null
        ? []
        : [
            {
              message: 'within',
              values: { count: within.count, all: within.all },
              place: { clean: within.clean },
              basis: 'within',
            },
          ]),
    ]
  },
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan().replace('KẾ HOẠCH\n', 'BÁO CÁO\n').replace('Số 42-KH/HU', 'Số 42-BC/HU'),
      finds: [''],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan().replace(
        'HUYỆN ỦY TÂN HÒA\n*\nSố 42-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n',
        'ỦY BAN NHÂN DÂN\nHUYỆN TÂN HÒA\n\nSố: 42/KH-UBND\n\n',
      ),
      finds: [''],
    },
    { kind: 'bad', central: RESOLUTION, text: `${RESOLUTION}\n`, finds: [''] },
    {
      kind: 'bad',
      central: LONG_RESOLUTION,
      text: `${districtPlan()}\nPHỤ LỤC\n\n${LONG_RESOLUTION}`,
      finds: [FIRST_SAID],
    },
    { kind: 'good', central: LONG_RESOLUTION, text: districtPlan() },
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    { kind: 'good', central: RESOLUTION, text: districtPlan({ tasks: { 2: null } }) },
  ],
})
