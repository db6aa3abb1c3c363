import type { Assignment } from '../../model/document.js'
import { clarityOf } from '../../parse/clarity.js'
import { isStart } from '../deadline-dates.js'
import { rule } from '../rule.js'

/** Reports on the carrying out are due as the whole plan is. @example "báo cáo kết quả thực hiện" */
const REPORT = /^báo\s+cáo/iu

/** How many or how much is no paper that can be late. @example "02 lớp", "ít nhất 50%" */
const COUNT = /^(?:(?:đạt|phấn đấu|tối thiểu|ít nhất|trên|từ|không dưới)\s+)*\d/iu
/** What everyone owes for himself is a standing rule. @example "Mỗi đảng viên", "từng cán bộ" */
const EACH_OF_THEM = /^(?:mỗi|từng|mọi)\s/iu
/** "cuối năm", "định kỳ", a time that is no deadline */
const SOME_TIME = /(?<!\p{L})(?:cuối năm|đầu năm|h[ằà]ng (?:năm|quý|tháng)|định kỳ|thường xuyên|nhiệm kỳ|giai đoạn)(?!\p{L})/iu
/** Others make it: "thẩm tra dự thảo ", "giám sát việc ban hành ", "tham gia xây dựng " */
const OF_OTHERS =
  /(?<!\p{L})(?:thẩm tra|thẩm định|giám sát|kiểm tra|theo dõi|đôn đốc|tham gia|góp ý|hướng dẫn|việc (?:ban hành|xây dựng|tham mưu|thực hiện)|dự thảo)(?!\p{L})[^.;]*$/iu

/** Whether an assignment leaves something behind that can be late, and names somebody who is to make it. */
function needsDeadline(assignment: Assignment): boolean {
  const { person, result } = clarityOf(assignment)
  const { quote } = assignment
  if (
    person === null ||
    result === null ||
    REPORT.test(result) ||
    COUNT.test(result) ||
    EACH_OF_THEM.test(person) ||
    SOME_TIME.test(quote)
  )
    return false
  const at = quote.indexOf(result)
  return at < 0 || !OF_OTHERS.test(quote.slice(0, at))
}

/** A longer name of a result has been cut, in front of a word that goes on. */
const LONG = 120
/** @example " thôn, tổ dân phố" */
const GOES_ON = /^\s+\p{L}/u

/** The name of a result, with a mark where it stops before its clause does. */
function wholeOrCut(result: string, quote: string): string {
  const at = result.length < LONG ? -1 : quote.indexOf(result)
  return at >= 0 && GOES_ON.test(quote.slice(at + result.length)) ? `${result} …` : result
}

/** A task with somebody to do it and a result, and no date ("chưa rõ thời gian"). */
export const assignmentNoDeadline = rule({
  id: 'assignment-no-deadline',
  group: 'assignments',
  presets: { recommended: 'warning', strict: 'warning' },
  lowers: true,
  title: { vi: 'Có đơn vị chủ trì, có sản phẩm nhưng chưa rõ thời hạn', en: 'A result to be delivered, and no date' },
  reason: {
    vi: '“7 rõ” có rõ thời gian: văn bản, kế hoạch, đề án không có hạn thì không thể đôn đốc. Việc thường xuyên không có sản phẩm thì không xét.',
    en: 'The “7 clear” ask for a time: nobody can press for a plan or a scheme that is due at no time. Standing work that has no result is left alone.',
  },
  mend: { vi: 'Ghi thời hạn hoàn thành, hoặc điều kiện để bắt đầu.', en: 'Say by when, or what has to be given first.' },
  messages: {
    none: {
      vi: '“{actor}” phải có “{result}” nhưng không nêu thời hạn.',
      en: '“{actor}” is to deliver “{result}”, and nothing says when.',
    },
    begins: {
      vi: '“{actor}” phải có “{result}” nhưng chỉ nêu lúc bắt đầu “{start}”, không nêu thời hạn.',
      en: '“{actor}” is to deliver “{result}”; “{start}” says when that begins, and nothing when it is due.',
    },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) => {
    const { type, inferred } = document.header
    const isResolution = (type ?? inferred.type?.value) === 'Nghị quyết'
    return document.assignments.flatMap((assignment) => {
      const { actor, deadline, condition, clean } = assignment
      const begins = deadline !== null && isStart(deadline)
      if ((deadline !== null && !begins) || condition !== null || !needsDeadline(assignment)) return []
      return {
        message: begins ? 'begins' : 'none',
        values: {
          start: deadline?.text ?? '',
          actor: actor ?? '',
          result: wholeOrCut(clarityOf(assignment).result ?? '', assignment.quote),
        },
        place: { clean },
        // A resolution leaves the times to the plans that carry it out; what begins some day may go on for good.
        ...((isResolution || begins) && { atMost: 'info' as const }),
      }
    })
  },
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\nvề dân vận khéo\n\nII- TỔ CHỨC THỰC HIỆN\n\n- Ban Dân vận Huyện ủy chủ trì xây dựng đề án nhân rộng mô hình dân vận khéo.\n',
      finds: ['Ban Dân vận Huyện ủy chủ trì xây dựng đề án nhân rộng mô hình dân vận khéo.'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\nvề phòng, chống lãng phí\n\nIII- TỔ CHỨC THỰC HIỆN\n\n1. Đảng ủy Ủy ban nhân dân tỉnh\n\n- Lãnh đạo rà soát, ban hành quy chế quản lý tài sản công.\n\n- Chỉ đạo thực hiện nghiêm việc tiết kiệm điện.\n',
      finds: ['Lãnh đạo rà soát, ban hành quy chế quản lý tài sản công.'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\nvề dân vận khéo\n\nII- TỔ CHỨC THỰC HIỆN\n\n- Ban Dân vận Huyện ủy chủ trì xây dựng đề án nhân rộng mô hình dân vận khéo từ quý II/2023.\n',
      finds: ['Ban Dân vận Huyện ủy chủ trì xây dựng đề án nhân rộng mô hình dân vận khéo từ quý II/2023.'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\nvề dân vận khéo\n\nII- TỔ CHỨC THỰC HIỆN\n\n- Ban Dân vận Huyện ủy chủ trì xây dựng đề án nhân rộng mô hình dân vận khéo, trình trước ngày 15/8/2024.\n',
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\nvề dân vận khéo\n\nII- TỔ CHỨC THỰC HIỆN\n\n- Ban Tổ chức Huyện ủy thường xuyên theo dõi, đôn đốc việc thực hiện.\n\n- Ban Dân vận Huyện ủy ban hành quy chế khi có hướng dẫn của Tỉnh ủy.\n',
    },
  ],
})
