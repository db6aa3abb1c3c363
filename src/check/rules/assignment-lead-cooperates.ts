import { bodiesIn, bodyKey, isOneBody } from '../body-lists.js'
import { rule } from '../rule.js'

const plan = (line: string): string => `KẾ HOẠCH\nvề công tác tuyên truyền\n\nIII- TỔ CHỨC THỰC HIỆN\n\n- ${line}\n`

/** A body that is to cooperate with itself ("vừa chủ trì vừa phối hợp"). */
export const assignmentLeadCooperates = rule({
  id: 'assignment-lead-cooperates',
  group: 'assignments',
  presets: { recommended: 'warning', strict: 'error' },
  title: { vi: 'Một cơ quan vừa chủ trì vừa phối hợp', en: 'The body in charge is to cooperate with itself' },
  reason: {
    vi: 'Cơ quan chủ trì không phối hợp với chính mình; đó là dấu vết của việc chép tên khi sửa phân công.',
    en: 'Who is in charge does not cooperate with itself: the name was left when the assignment was changed.',
  },
  mend: { vi: 'Bỏ tên trùng, hoặc ghi đúng cơ quan phối hợp.', en: 'Take the name away, or put the body that is meant.' },
  messages: {
    both: {
      vi: '“{body}” vừa chủ trì vừa phối hợp cùng một việc.',
      en: '“{body}” is in charge and to cooperate in the same task.',
    },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) =>
    document.assignments.flatMap(({ actor, coordinates, clean }) => {
      if (actor === null || coordinates === null) return []
      const leads = new Set(bodiesIn(actor).filter(isOneBody).map(bodyKey))
      const body = bodiesIn(coordinates).find((each) => isOneBody(each) && leads.has(bodyKey(each)))
      return body === undefined ? [] : { message: 'both', values: { body }, place: { clean } }
    }),
  examples: [
    {
      kind: 'bad',
      text: plan(
        'Ban Tổ chức Huyện ủy chủ trì, phối hợp với Văn phòng Huyện ủy, Ban Tổ chức Huyện ủy mở lớp bồi dưỡng trong quý II năm 2024.',
      ),
      finds: [
        'Ban Tổ chức Huyện ủy chủ trì, phối hợp với Văn phòng Huyện ủy, Ban Tổ chức Huyện ủy mở lớp bồi dưỡng trong quý II năm 2024.',
      ],
    },
    {
      kind: 'bad',
      text: plan('Sở Y tế chủ trì, phối hợp với Sở Y tế, Ủy ban nhân dân các xã tổ chức khám sức khỏe người cao tuổi hằng năm.'),
      finds: ['Sở Y tế chủ trì, phối hợp với Sở Y tế, Ủy ban nhân dân các xã tổ chức khám sức khỏe người cao tuổi hằng năm.'],
    },
    {
      kind: 'good',
      text: plan('Ban Tổ chức Huyện ủy chủ trì, phối hợp với Ban Tuyên giáo Huyện ủy mở lớp bồi dưỡng trong quý II năm 2024.'),
    },
    {
      kind: 'good',
      text: plan('Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Y tế tổ chức khám sức khỏe học sinh hằng năm.'),
    },
  ],
})
