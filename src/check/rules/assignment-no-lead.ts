import type { PlanComparison } from '../../model/comparison.js'
import type { Assignment, Deadline, Directive, DocumentNode } from '../../model/document.js'
import { bodyEnd } from '../../parse/body-names.js'
import { clarityOf } from '../../parse/clarity.js'
import { phrase } from '../../parse/phrase.js'
import { visit } from '../../parse/visit.js'
import { purposesOf } from '../../vietnamese/section-purposes.js'
import { isStart, lastDay } from '../deadline-dates.js'
import { earliestIssue } from '../document-dates.js'
import { isInTable } from '../table-lines.js'
import { rule } from '../rule.js'

/** Limits of the calendar; what comes again or waits for guidance is mostly policy. */
const DATED: readonly Deadline['kind'][] = ['date', 'month', 'quarter', 'year', 'range']

/** Nodes that carry a central sentence which the plan gives to somebody elsewhere. */
function assignedElsewhere(plan: PlanComparison | null): ReadonlySet<string> {
  const sentences = (plan?.tasks ?? []).flatMap((task) => task.sentences)
  return new Set(
    sentences
      .filter(({ assignedIn }) => assignedIn.some(({ actor }) => actor !== null))
      .flatMap(({ evidence }) => evidence.flatMap(({ node }) => node ?? [])),
  )
}

/** Ids of the nodes that stand in a part that says who does what. */
function assigningNodes({ tree }: Directive): ReadonlySet<string> {
  const found = new Set<string>()
  // Whether what stands in a node is given to somebody, which each node takes on from the one around it.
  const inner = new Map<DocumentNode, boolean>()
  const assigns = (node: DocumentNode, around: DocumentNode | undefined): boolean => {
    const known = inner.get(node)
    if (known !== undefined) return known
    const { title = '' } = node
    const is =
      (around !== undefined && inner.get(around) === true) || (title !== '' && purposesOf(title).includes('implementation'))
    inner.set(node, is)
    return is
  }
  visit(tree, ({ id, type }, ancestors) => {
    const around = ancestors.at(-1)
    const given = around !== undefined && assigns(around, ancestors.at(-2))
    if (id !== null && (type === 'table' || given)) found.add(id)
  })
  return found
}

/** Tells whether an assignment is no more than the year of a target. Each is asked about once, in the order of the text. */
function targetsBeside({ targets, qualitativeTargets }: Directive): (assignment: Assignment) => boolean {
  const spans = [...targets, ...qualitativeTargets].map(({ clean }) => clean).sort((one, other) => one[0] - other[0])
  let at = 0
  return ({ clean: [from, to] }) => {
    while ((spans[at]?.[1] ?? Infinity) <= from) at++
    return (spans[at]?.[0] ?? Infinity) < to
  }
}

/** Somebody is named whom no lexicon knows: "hai bên", "mọi hộ gia đình phải" */
const SOMEBODY = /(?<!\p{L})(?:hai bên|các bên|phải)(?!\p{L})/iu
/** Many, or whoever it concerns: "các ngành", "cơ quan liên quan" */
const ANYBODY = /(?<!\p{L})(?:liên quan|hữu quan|các|những|mọi)(?!\p{L})/iu
/** "chủ trì", which lays it on somebody */
const LEADS = /(?<!\p{L})(?:chủ trì|chịu trách nhiệm|có trách nhiệm)(?!\p{L})/iu

/** Gives a thing to somebody in the middle of a sentence: "…, giao Ban Tổ chức Huyện ủy trình đề án", "… do Văn phòng đảm nhiệm" */
const HANDED = /(?<!\p{L})(?:giao(?:\s+cho)?|phân\s+công(?:\s+cho)?|ủy\s+quyền(?:\s+cho)?|do)\s+/giu

/** Whether words name a body to which something is given, wherever in them. */
function isHanded(quote: string): boolean {
  const words = phrase(quote)
  return [...words.spelled.matchAll(HANDED)].some(({ index, 0: { length } }) => bodyEnd(words, index + length) > 0)
}

/** A task with a date and nobody to do it ("chưa rõ người"). */
export const assignmentNoLead = rule({
  id: 'assignment-no-lead',
  group: 'assignments',
  presets: { recommended: 'warning', strict: 'warning' },
  lowers: true,
  title: { vi: 'Có thời hạn nhưng chưa rõ ai chủ trì', en: 'A date, and nobody in charge' },
  reason: {
    vi: '“7 rõ”: rõ người, rõ việc, rõ trách nhiệm, rõ thẩm quyền, rõ thời gian, rõ kết quả, rõ nguồn lực. Việc giao cho “các cơ quan liên quan” là không giao cho ai.',
    en: 'The “7 clear”: who, what, who answers, by which power, when, with what result, with what means. What is given to “the bodies concerned” is given to nobody.',
  },
  mend: { vi: 'Ghi tên một cơ quan, đơn vị chủ trì.', en: 'Name one body that is in charge.' },
  messages: {
    none: {
      vi: 'Việc có thời hạn “{deadline}” nhưng không nêu ai chủ trì.',
      en: 'To be done by “{deadline}”, and nobody is named to do it.',
    },
    begins: {
      vi: 'Việc bắt đầu “{deadline}” nhưng không nêu ai chủ trì.',
      en: 'It begins “{deadline}”, and nobody is named to do it.',
    },
    anybody: {
      vi: 'Giao cho “{actor}”: không rõ là cơ quan nào.',
      en: 'Given to “{actor}”, which may be anybody.',
    },
  },
  options: {
    recurring: {
      default: false,
      about: {
        vi: 'Xét cả việc định kỳ, thường xuyên (hằng năm, hằng quý).',
        en: 'Look at what comes again (each year, each quarter) as well.',
      },
    },
  },
  looksAt: 'document',
  run: ({ document, plan }, { recurring }) => {
    const elsewhere = assignedElsewhere(plan)
    const isTarget = targetsBeside(document)
    const assigning = assigningNodes(document)
    const told = new Set<string>()
    const earliest = earliestIssue(document)
    return document.assignments.flatMap((assignment) => {
      const { actor, deadline, clean, node, quote } = assignment
      const kinds = recurring ? [...DATED, 'recurring'] : DATED
      const dated = deadline !== null && deadline.normalized !== null && kinds.includes(deadline.kind)
      if (actor === null ? !dated : (!dated && !LEADS.test(quote)) || !ANYBODY.test(actor)) return []
      if (actor !== null && clarityOf(assignment).person !== null) return []
      if (actor === null && ((node !== null && elsewhere.has(node)) || isTarget(assignment))) return []
      const last = lastDay(deadline?.normalized ?? null)
      if (
        actor === null &&
        (SOMEBODY.test(quote) || isHanded(quote) || (last !== null && earliest !== null && last < earliest.day))
      )
        return []
      // Of several things that one passage gives to nobody the first is enough.
      const inTable = isInTable(document.clean.text, clean[0])
      const passage = inTable ? String(clean[0]) : (node ?? '')
      if (actor === null && told.has(passage)) return []
      told.add(passage)
      const begins = deadline !== null && isStart(deadline)
      return {
        message: actor !== null ? 'anybody' : begins ? 'begins' : 'none',
        values: { actor: actor ?? '', deadline: deadline?.text ?? '' },
        place: { clean },
        // Elsewhere it may go without saying that whoever issues the plan does it.
        ...(actor === null && (begins || !(inTable || assigning.has(node ?? ''))) && { atMost: 'info' as const }),
      }
    })
  },
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\nvề cải cách hành chính\n\nII- TỔ CHỨC THỰC HIỆN\n\n- Rà soát, sửa đổi quy chế làm việc, hoàn thành trong quý I năm 2024.\n',
      finds: ['Rà soát, sửa đổi quy chế làm việc, hoàn thành trong quý I năm 2024.'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\nvề cải cách hành chính\n\nII- TỔ CHỨC THỰC HIỆN\n\n- Các cơ quan, đơn vị liên quan chủ trì rà soát thủ tục hành chính, hoàn thành trước ngày 30/6/2024.\n',
      finds: ['Các cơ quan, đơn vị liên quan chủ trì rà soát thủ tục hành chính, hoàn thành trước ngày 30/6/2024.'],
    },
    {
      kind: 'bad',
      options: { recurring: true },
      text: 'KẾ HOẠCH\nvề cải cách hành chính\n\nII- TỔ CHỨC THỰC HIỆN\n\n- Hằng năm tổ chức sơ kết, báo cáo kết quả thực hiện.\n',
      finds: ['Hằng năm tổ chức sơ kết, báo cáo kết quả thực hiện.'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\nvề cải cách hành chính\n\nII- TỔ CHỨC THỰC HIỆN\n\n- Thực hiện chế độ báo cáo trực tuyến từ quý II/2023.\n',
      finds: ['Thực hiện chế độ báo cáo trực tuyến từ quý II/2023.'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\nvề cải cách hành chính\n\nII- NHIỆM VỤ\n\n| TT | Nội dung | Chủ trì | Thời hạn |\n| - | - | - | - |\n| 1 | Rà soát thủ tục hành chính | Phòng Tư pháp | Quý II/2023 |\n| 2 | Xây dựng quy chế phối hợp | | Tháng 9/2023 |\n| 3 | Mở lớp bồi dưỡng | | Tháng 10/2023 |\n',
      finds: ['Xây dựng quy chế phối hợp', 'Mở lớp bồi dưỡng'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\nvề cải cách hành chính\n\nII- TỔ CHỨC THỰC HIỆN\n\n- Đổi mới công tác đánh giá chi bộ, giao Ban Tổ chức Huyện ủy trình hướng dẫn trước ngày 31/3/2023.\n\n- Việc xây dựng đề án do Văn phòng Huyện ủy đảm nhiệm, xong trước ngày 30/6/2023.\n',
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\nvề cải cách hành chính\n\nII- TỔ CHỨC THỰC HIỆN\n\n- Văn phòng Đảng ủy rà soát, sửa đổi quy chế làm việc, hoàn thành trong quý I năm 2024.\n\n- Hằng năm tổ chức sơ kết, báo cáo kết quả thực hiện.\n',
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\nvề nước sạch\n\nI- MỤC TIÊU\n\n- Phấn đấu đến năm 2025, tỉ lệ hộ dân dùng nước sạch đạt trên 95%.\n',
    },
  ],
})
