import { notAskedOf } from '../asked-of.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { isCentral } from '../is-central.js'
import { rule } from '../rule.js'

/** A document that is not judged as a plan, by what it says of itself ("không xét như kế hoạch"). */
export const judgedAs = rule({
  id: 'judged-as',
  group: 'tasks',
  presets: { recommended: 'info', strict: 'info' },
  title: { vi: 'Văn bản không được xét như một kế hoạch', en: 'A document is not judged as a plan' },
  reason: {
    vi: 'Công văn, báo cáo, tờ trình, giấy mời không phải là kế hoạch; cơ quan nhà nước chỉ thực hiện phần thuộc thẩm quyền của mình; bản sao của văn bản cấp trên không phải đối chiếu với chính nó. Nếu thể loại hoặc số, ngày ghi sai thì kế hoạch sẽ lọt qua, nên phải nói rõ.',
    en: 'A letter or a report is no plan, a body of the state carries out what is in its power, and a copy of the central document is not held against itself. A plan that says so of itself by mistake would pass, so that it is told.',
  },
  mend: {
    vi: 'Nếu là kế hoạch: sửa thể loại, số, ngày; hoặc khai báo trong cấu hình (sets, role: plan) thì thể loại tự ghi không còn được tính. Nếu không phải kế hoạch: bỏ khỏi danh sách đối chiếu.',
    en: 'If it is a plan, mend its type, number or date, or name it in a set of the role `plan`: its type does not count then. If it is none, do not compare it.',
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
  },
  options: {},
  looksAt: 'comparison',
  evenCentral: true,
  run: (subject) => {
    if (isCentral(subject)) return [{ message: 'central', place: null, basis: 'central' }]
    const not = notAskedOf(subject)
    if (not === null) return []
    return [{ message: not.as, values: { type: not.type ?? '' }, place: null, basis: [not.as, not.type ?? ''].join(' ') }]
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
    { kind: 'good', central: RESOLUTION, text: districtPlan() },
    { kind: 'good', central: RESOLUTION, text: districtPlan({ tasks: { 2: null } }) },
  ],
})
