import type { Assignment, Directive, Level } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { levelOf } from '../../vietnamese/levels.js'
import { bodiesIn, isOneBody } from '../body-lists.js'
import { earliestIssue } from '../document-dates.js'
import { findWords } from '../places-of-words.js'
import { rule } from '../rule.js'
import { isInTable, lineAround } from '../table-lines.js'
import { levelOfDocument } from '../target-terms.js'

/** How high a level stands; a district and a town stand alike. */
const HEIGHT: Readonly<Partial<Record<Level, number>>> = { central: 4, province: 3, district: 2, town: 2, commune: 1 }

/** What asks and does not order: "Đề nghị Sở Y tế …", "Kiến nghị Bộ Nội vụ …" */
const ASKS = /^(?:[-+*\s]*)(?:trân trọng\s+)?(?:đề nghị|kiến nghị|đề xuất|báo cáo|xin ý kiến|mời)(?!\p{L})/iu
/** Behind the name it is to do something: "chủ trì", "có trách nhiệm" */
const ORDERED =
  /^\s*,?\s*(?:chủ trì|chịu trách nhiệm|có trách nhiệm|tham mưu|chủ động|(?:thường xuyên\s+)?(?:theo dõi|đôn đốc|giám sát)|hướng dẫn|kiểm tra|xây dựng|ban hành|bố trí|cân đối|phân bổ|phối hợp|tổng hợp|rà soát|thẩm định|tuyên truyền|chuẩn bị|cung cấp)(?!\p{L})/iu
/** Before the name it is given: "Giao ", "Phân công ", "- " */
const GIVES = /^(?:[-+*\s]*)(?:(?:giao|phân công|yêu cầu)\s+(?:cho\s+)?)?$/iu

/**
 * Where the words give the task to who is named first in them, or a row of a table has a cell for who does it: the place of that
 * name; null where nobody is given anything.
 */
function placeOfOrder({ actor, quote, clean }: Assignment, { clean: { text } }: Directive): Span | null {
  if (actor === null) return null
  if (isInTable(text, clean[0])) return ASKS.test(quote) ? null : (findWords(text, actor, lineAround(text, clean[0])) ?? clean)
  return isOrdered(actor, quote) ? clean : null
}

function isOrdered(actor: string, quote: string): boolean {
  const at = quote.indexOf(actor)
  return at >= 0 && !ASKS.test(quote) && GIVES.test(quote.slice(0, at)) && ORDERED.test(quote.slice(at + actor.length))
}

const HEAD =
  'ĐẢNG ỦY XÃ SƠN TÂY\n*\nSố 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Tây, ngày 04 tháng 9 năm 2025\n\nKẾ HOẠCH\nvề công tác dân vận\n\nIII- TỔ CHỨC THỰC HIỆN\n\n'

/** A plan that gives a body above its level something to do ("giao việc cho cơ quan cấp trên"). */
export const assigneeAboveLevel = rule({
  id: 'assignee-above-level',
  group: 'assignments',
  presets: { recommended: 'warning', strict: 'warning' },
  title: { vi: 'Giao việc cho cơ quan cấp trên', en: 'A task is given to a body above' },
  reason: {
    vi: 'Cấp dưới không giao việc cho cơ quan cấp trên; tên cơ quan cấp trên ở chỗ phân công thường là chép nguyên từ văn bản của cấp đó.',
    en: 'No level can give the one above it orders; the name of a higher body where tasks are given is mostly copied from its own document.',
  },
  mend: {
    vi: 'Thay bằng cơ quan tương ứng của cấp mình, hoặc viết “đề nghị”.',
    en: 'Put the corresponding body of this level, or ask for it (“đề nghị”).',
  },
  messages: {
    above: {
      vi: 'Văn bản giao việc cho “{body}”, cơ quan của cấp trên.',
      en: 'It gives “{body}”, a body above its level, something to do.',
    },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) => {
    const own = HEIGHT[levelOfDocument(document) ?? 'other']
    if (own === undefined) return []
    const day = earliestIssue(document)?.day ?? null
    const { place } = document.header
    return document.assignments.flatMap((assignment) => {
      const { actor } = assignment
      const order = placeOfOrder(assignment, document)
      if (order === null) return []
      const body = bodiesIn(actor ?? '').find(
        (each) => isOneBody(each) && (HEIGHT[levelOf(each, place, day) ?? 'other'] ?? 0) > own,
      )
      return body === undefined ? [] : { message: 'above', values: { body }, place: { clean: order } }
    })
  },
  examples: [
    {
      kind: 'bad',
      text: `${HEAD}- Ban Tổ chức Tỉnh ủy chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch này.\n`,
      finds: ['Ban Tổ chức Tỉnh ủy chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch này.'],
    },
    {
      kind: 'bad',
      text: `${HEAD}- Giao Sở Nội vụ chủ trì, phối hợp với các đoàn thể xã tổ chức sơ kết trước ngày 15/12/2025.\n`,
      finds: ['Giao Sở Nội vụ chủ trì, phối hợp với các đoàn thể xã tổ chức sơ kết trước ngày 15/12/2025.'],
    },
    {
      kind: 'bad',
      text: `${HEAD}- Ủy ban nhân dân tỉnh bố trí kinh phí cho các thôn.\n\n- Ban Tổ chức Trung ương theo dõi, đôn đốc việc thực hiện Kế hoạch này.\n`,
      finds: [
        'Ủy ban nhân dân tỉnh bố trí kinh phí cho các thôn.',
        'Ban Tổ chức Trung ương theo dõi, đôn đốc việc thực hiện Kế hoạch này.',
      ],
    },
    {
      kind: 'bad',
      text: `${HEAD}| TT | Nội dung | Chủ trì | Thời hạn |\n| - | - | - | - |\n| 1 | Kiểm tra việc thực hiện | Ban Tổ chức Tỉnh ủy | Quý IV/2025 |\n| 2 | Mở lớp bồi dưỡng | Văn phòng Đảng ủy xã | Quý IV/2025 |\n`,
      finds: ['Ban Tổ chức Tỉnh ủy'],
    },
    {
      kind: 'good',
      text: `${HEAD}- Đề nghị Ban Tổ chức Tỉnh ủy hướng dẫn việc kiện toàn khối dân vận.\n\n- Văn phòng Đảng ủy xã chủ trì theo dõi, đôn đốc.\n`,
    },
    {
      kind: 'good',
      text: `${HEAD}- Ủy ban Mặt trận Tổ quốc Việt Nam xã chủ trì, phối hợp với Hội Nông dân xã tổ chức đối thoại trước ngày 15/12/2025.\n`,
    },
  ],
})
