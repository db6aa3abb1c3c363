import { bodiesIn, isOneBody } from '../body-lists.js'
import { rule } from '../rule.js'

/** What stands behind those who are in charge: " chủ trì", ", đồng chủ trì", " cùng chủ trì" */
const CHAIRS = /^\s*,?\s*(?:đồng\s+|cùng\s+)?(?:chịu trách nhiệm\s+)?chủ trì(?!\p{L})/iu

/** "đồng" of "đồng chủ trì" */
const TOGETHER = /\s+(?:đồng|cùng)$/iu

const plan = (line: string): string => `KẾ HOẠCH\nvề cải cách hành chính\n\nIII- TỔ CHỨC THỰC HIỆN\n\n- ${line}\n`

/** A task that several bodies are in charge of ("một việc nhiều cơ quan chủ trì"). */
export const assignmentTwoLeads = rule({
  id: 'assignment-two-leads',
  group: 'assignments',
  presets: { recommended: 'info', strict: 'warning' },
  title: { vi: 'Một việc giao nhiều cơ quan chủ trì', en: 'Several bodies in charge of one task' },
  reason: {
    vi: 'Một việc chỉ giao một cơ quan chủ trì và chịu trách nhiệm chính; hai cơ quan cùng chủ trì thì không ai chịu trách nhiệm đến cùng.',
    en: 'One task has one body in charge that answers for it; where two are, neither does in the end.',
  },
  mend: {
    vi: 'Chọn một cơ quan chủ trì, các cơ quan khác phối hợp; hoặc tách thành hai việc.',
    en: 'Put one in charge and let the others cooperate, or make two tasks of it.',
  },
  messages: {
    several: { vi: '{count} cơ quan cùng chủ trì: {bodies}.', en: '{count} bodies are in charge: {bodies}.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document: { assignments, clean } }) => {
    const told = new Set<number>()
    return assignments.flatMap((assignment) => {
      const actor = assignment.actor?.replace(TOGETHER, '') ?? ''
      const at = actor === '' ? -1 : assignment.quote.indexOf(actor)
      if (at < 0 || !CHAIRS.test(assignment.quote.slice(at + actor.length))) return []
      const bodies = bodiesIn(actor)
      if (bodies.length < 2 || !bodies.every(isOneBody)) return []
      const from = assignment.clean[0] + at
      if (told.has(from)) return []
      told.add(from)
      const span = [from, from + actor.length] as const
      const place = clean.text.slice(...span) === actor ? span : assignment.clean
      return { message: 'several', values: { count: bodies.length, bodies: bodies.join('; ') }, place: { clean: place } }
    })
  },
  examples: [
    {
      kind: 'bad',
      text: plan('Văn phòng Tỉnh ủy và Sở Nội vụ chủ trì rà soát thủ tục, hoàn thành trong quý I năm 2025.'),
      finds: ['Văn phòng Tỉnh ủy và Sở Nội vụ'],
    },
    {
      kind: 'bad',
      text: plan(
        'Ban Tổ chức, Ủy ban Kiểm tra Huyện ủy đồng chủ trì kiểm tra việc thực hiện, hằng năm báo cáo Ban Thường vụ Huyện ủy.',
      ),
      finds: ['Ban Tổ chức, Ủy ban Kiểm tra Huyện ủy'],
    },
    {
      kind: 'good',
      text: plan('Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Nội vụ rà soát thủ tục, hoàn thành trong quý I năm 2025.'),
    },
    {
      kind: 'good',
      text: plan('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã chủ trì rà soát thủ tục, hoàn thành trong quý I năm 2025.'),
    },
  ],
})
