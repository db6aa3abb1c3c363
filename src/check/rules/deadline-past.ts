import type { Assignment, Directive } from '../../model/document.js'
import { lastDay, placeOfDeadline, writtenDay } from '../deadline-dates.js'
import { earliestIssue } from '../document-dates.js'
import { placeOfWords } from '../places-of-words.js'
import { rule } from '../rule.js'

/** A day on which something takes place, not one until which it is to be done. @example "ngày 21, 22/7/2022" */
const isOccasion = ({ deadline }: Assignment): boolean =>
  deadline?.kind === 'date' && !/^(?:trước|chậm nhất|không muộn|đến|hết|xong|trong|từ)(?!\p{L})/iu.test(deadline.text)

/** Years before the document: a date from longer ago is no deadline that was left over, but tells what was then. */
const LONG_AGO = 3

const isLongAgo = (last: string, issued: string): boolean => Number(issued.slice(0, 4)) - Number(last.slice(0, 4)) > LONG_AGO

/** Letters before a deadline that may tell that it is done. */
const BEFORE = 60
/** "đã hoàn thành ", "đã tổ chức (" */
const DONE = /(?<!\p{L})đã(?!\p{L})[^.;]*$/iu

function isDone({ clean }: Directive, [from]: readonly [number, number]): boolean {
  return DONE.test(clean.text.slice(Math.max(0, from - BEFORE), from))
}

const HEAD = 'HUYỆN ỦY TÂN HÒA\n*\nSố 31-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n'

/** A deadline that was over when the document was issued ("thời hạn trước ngày ban hành"). */
export const deadlinePast = rule({
  id: 'deadline-past',
  group: 'assignments',
  presets: { recommended: 'warning', strict: 'error' },
  lowers: true,
  title: { vi: 'Thời hạn đã qua khi ban hành', en: 'A deadline before the date of the document' },
  reason: {
    vi: 'Không ai làm kịp việc có hạn trước ngày ký; chỗ này thường còn lại từ dự thảo hoặc từ văn bản của cấp trên.',
    en: 'Nobody can meet a deadline that was over when the document was signed; it is mostly left from a draft or from the document above.',
  },
  mend: {
    vi: 'Sửa thời hạn; nếu là việc đã làm xong thì ghi là “đã”.',
    en: 'Set another; of what is done already say that it is.',
  },
  messages: {
    past: {
      vi: 'Thời hạn “{deadline}” đã qua khi văn bản ban hành ({issued}).',
      en: 'The deadline “{deadline}” was over when the document was issued ({issued}).',
    },
    cited: {
      vi: 'Thời hạn “{deadline}” đã qua khi văn bản ban hành: văn bản viện dẫn một văn bản ngày {issued}.',
      en: 'The deadline “{deadline}” was over when the document was issued: it cites one of {issued}.',
    },
    occasion: {
      vi: '“{deadline}” trước khi văn bản ban hành ({issued}); nếu là việc đã làm thì ghi rõ.',
      en: '“{deadline}” is before the document was issued ({issued}); of what is done already say that it is.',
    },
    occasionCited: {
      vi: '“{deadline}” trước ngày {issued} của một văn bản được viện dẫn ở đây; nếu là việc đã làm thì ghi rõ.',
      en: '“{deadline}” is before {issued}, the date of what is cited here; of what is done already say that it is.',
    },
    dated: { vi: 'Ngày ban hành.', en: 'The date of the document.' },
    evidence: { vi: 'Văn bản không thể ban hành trước ngày này.', en: 'The document cannot be older than this.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) => {
    const earliest = earliestIssue(document)
    if (earliest === null) return []
    const shown = placeOfWords(document, earliest.evidence)
    return document.assignments.flatMap((assignment) => {
      const last = lastDay(assignment.deadline?.normalized ?? null)
      const place =
        last === null || last >= earliest.day || isLongAgo(last, earliest.day) ? null : placeOfDeadline(document, assignment)
      if (place === null || isDone(document, place)) return []
      const occasion = isOccasion(assignment)
      return {
        message: earliest.own ? (occasion ? 'occasion' : 'past') : occasion ? 'occasionCited' : 'cited',
        values: { deadline: assignment.deadline?.text ?? '', issued: writtenDay(earliest.day) },
        place: { clean: place },
        basis: `${assignment.quote}\n${assignment.deadline?.text ?? ''}`,
        ...(occasion && { atMost: 'info' as const }),
        related: shown === null ? [] : [{ message: earliest.own ? 'dated' : 'evidence', place: { clean: shown } }],
      }
    })
  },
  examples: [
    {
      kind: 'bad',
      text: `${HEAD}Tân Hòa, ngày 12 tháng 3 năm 2024\n\nKẾ HOẠCH\nvề bồi dưỡng bí thư chi bộ\n\n1. Trung tâm Chính trị huyện xây dựng giáo trình, hoàn thành trước ngày 15/02/2024.\n\n2. Ban Tổ chức Huyện ủy mở 02 lớp trong quý III năm 2024.\n`,
      finds: ['trước ngày 15/02/2024'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\nvề chuyển đổi số trong cơ quan đảng\n\nThực hiện Kế hoạch số 88-KH/TU ngày 05/12/2023 của Tỉnh ủy về chuyển đổi số, Huyện ủy xây dựng kế hoạch:\n\n1. Văn phòng Huyện ủy rà soát máy móc, thiết bị (hoàn thành trong tháng 10 năm 2023).\n',
      finds: ['trong tháng 10 năm 2023'],
    },
    {
      kind: 'bad',
      text: `${HEAD}Tân Hòa, ngày 12 tháng 3 năm 2024\n\nKẾ HOẠCH\nvề học tập nghị quyết\n\n1. Ban Tuyên giáo Huyện ủy tổ chức hội nghị học tập (thực hiện ngày 20/02/2024).\n`,
      finds: ['ngày 20/02/2024'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\nvề học tập nghị quyết\n\nThực hiện Kế hoạch số 88-KH/TU ngày 05/12/2023 của Tỉnh ủy, Huyện ủy xây dựng kế hoạch:\n\n1. Ban Tuyên giáo Huyện ủy tổ chức hội nghị học tập (thực hiện ngày 20/10/2023).\n',
      finds: ['ngày 20/10/2023'],
    },
    {
      kind: 'good',
      text: `${HEAD}Tân Hòa, ngày 12 tháng 3 năm 2024\n\nKẾ HOẠCH\nvề bồi dưỡng bí thư chi bộ\n\n1. Trung tâm Chính trị huyện xây dựng giáo trình, hoàn thành trước ngày 15/4/2024.\n\n2. Ban Tổ chức Huyện ủy mở 02 lớp từ năm 2023 và những năm tiếp theo.\n`,
    },
    {
      kind: 'good',
      text: `${HEAD}Tân Hòa, ngày 12 tháng 3 năm 2024\n\nKẾ HOẠCH\nvề học tập nghị quyết\n\n1. Ban Tuyên giáo Huyện ủy chủ trì hội nghị trực tuyến (đã tổ chức ngày 20/02/2024).\n`,
    },
    {
      kind: 'good',
      text: `${HEAD}Tân Hòa, ngày 12 tháng 3 năm 2024\n\nKẾ HOẠCH\nvề phòng cháy, chữa cháy\n\n1. Công an huyện kiểm tra các nhà cao tầng, chợ đưa vào sử dụng trước ngày 04/10/2001 (hoàn thành trong tháng 8 năm 2024).\n`,
    },
  ],
})
