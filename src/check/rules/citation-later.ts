import { issueDate } from '../../parse/issue-date.js'
import { rule, type Report } from '../rule.js'

/** @example "2022-11-03" → "03/11/2022", "2022-09" → "09/2022" */
const written = (iso: string): string => iso.split('-').reverse().join('/')

/** A document cited that is dated after the one that cites it ("viện dẫn văn bản ban hành sau"). */
export const citationLater = rule({
  id: 'citation-later',
  group: 'citations',
  presets: { recommended: 'error', strict: 'error' },
  title: { vi: 'Viện dẫn văn bản ban hành sau', en: 'A document is cited that is dated later' },
  reason: {
    vi: 'Văn bản không thể căn cứ vào một văn bản chưa có: một trong hai ngày sai, hoặc văn bản được sửa sau khi ký.',
    en: 'Nothing rests on what did not exist yet: one of the dates is wrong, or the text was changed after it was signed.',
  },
  mend: { vi: 'Đối chiếu ngày của văn bản được dẫn và ngày ban hành của văn bản này.', en: 'Look up both dates.' },
  messages: {
    later: {
      vi: 'Văn bản được dẫn đề ngày {cited}, sau ngày của văn bản này ({own}).',
      en: 'What is cited is dated {cited}, later than this document ({own}).',
    },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) => {
    const own = issueDate(document)?.iso
    if (own === undefined) return []
    return document.references.flatMap(({ date, clean, number, type }): Report[] => {
      // As far as the document's own date is known: in the month of a draft all days are possible.
      if (date === null || date.slice(0, own.length) <= own.slice(0, date.length)) return []
      return [
        {
          message: 'later',
          values: { cited: written(date), own: written(own) },
          place: { clean },
          basis: [type ?? '', number ?? '', date, own].join(' '),
        },
      ]
    })
  },
  examples: [
    {
      kind: 'bad',
      text: 'HUYỆN ỦY BA TƠ\n*\nSố 35-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 15 tháng 9 năm 2022\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 21-NQ/TW\n\nThực hiện Kế hoạch số 167-KH/TU ngày 03/11/2022 của Tỉnh ủy.\n',
      finds: ['Kế hoạch số 167-KH/TU ngày 03/11/2022 của Tỉnh ủy'],
    },
    {
      kind: 'bad',
      text: 'THỊ ỦY ĐỨC PHỔ\n*\nSố     -KH/ThU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐức Phổ, ngày      tháng 8 năm 2022\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 21-NQ/TW\n\nThực hiện Hướng dẫn số 12-HD/TU ngày 05/10/2022 của Tỉnh ủy.\n',
      finds: ['Hướng dẫn số 12-HD/TU ngày 05/10/2022 của Tỉnh ủy'],
    },
    {
      kind: 'good',
      text: 'HUYỆN ỦY BA TƠ\n*\nSố 35-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 15 tháng 11 năm 2022\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 21-NQ/TW\n\nThực hiện Kế hoạch số 167-KH/TU ngày 03/11/2022 của Tỉnh ủy.\n',
    },
    {
      kind: 'good',
      text: 'THỊ ỦY ĐỨC PHỔ\n*\nSố     -KH/ThU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐức Phổ, ngày      tháng 8 năm 2022\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 21-NQ/TW\n\nThực hiện Hướng dẫn số 12-HD/TU ngày 15/8/2022; sơ kết trước ngày 30/10/2023.\n',
    },
  ],
})
