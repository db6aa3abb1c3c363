import type { Doubt } from '../../model/clean-text.js'
import { byParagraph } from '../paragraphs.js'
import { rule, type Report } from '../rule.js'

/** So many words are told by one finding. */
const TOLD = 6

const told = (doubts: readonly Doubt[]): string => {
  const words = [
    ...new Set(
      doubts.map(({ word, suggestions: [likeliest] }) =>
        likeliest === undefined ? word : `${word === '' ? '…' : word} (${likeliest.text}?)`,
      ),
    ),
  ]
  return words.slice(0, TOLD).join(', ') + (words.length > TOLD ? ', …' : '')
}

/** Words that recognition has not read for sure ("chữ nhận dạng chưa chắc"). */
export const ocrDoubtful = rule({
  id: 'ocr-doubtful',
  group: 'text',
  presets: { recommended: 'warning', strict: 'warning', encoding: 'warning' },
  lowers: true,
  title: { vi: 'Chữ nhận dạng (OCR) chưa chắc', en: 'Recognized words that are doubtful' },
  reason: {
    vi: 'Bản nhận dạng thay bản giấy thì sai một con số, một dấu thanh là sai nội dung (tổ, tố; đảng, đáng). Số, ký hiệu, ngày tháng phải do người xem lại theo ảnh.',
    en: 'Where recognized text stands for the paper, one figure or tone that is wrong changes what it says (tổ, tố; đảng, đáng). Numbers and dates are to be looked at on the picture by a person.',
  },
  mend: {
    vi: 'Xem ảnh trang và hiệu đính (doichieu normalize --format review).',
    en: 'Look at the picture of the page and correct it (doichieu normalize --format review).',
  },
  messages: {
    figures: {
      vi: '{count} số, ký hiệu hoặc ngày tháng nhận dạng chưa chắc: {words}.',
      en: '{count} {count|figure|figures} not read for sure: {words}.',
    },
    words: { vi: '{count} chữ nhận dạng chưa chắc: {words}.', en: '{count} {count|word|words} not read for sure: {words}.' },
    page: { vi: 'Trang {page} hầu như không có chữ nào chắc chắn.', en: 'Hardly a word of page {page} is sure.' },
    unread: { vi: 'Trang {page} chỉ có ảnh, chưa đọc được.', en: 'Page {page} is a picture that nobody has read.' },
  },
  options: {
    confidence: {
      default: 0.6,
      range: [0, 1],
      about: { vi: 'Chỉ báo chữ đáng ngờ từ mức này trở lên.', en: 'Words are told from this degree of doubt on.' },
    },
  },
  looksAt: 'document',
  run: ({ document }, { confidence }) => {
    const { source, doubts = [] } = document.clean
    const pages = source.pages.flatMap(({ number, span, reason }): Report[] => {
      const message = reason === 'doubtful' ? 'page' : reason === 'no_text' ? 'unread' : null
      const place = { source: [span[0], span[0]] as const }
      return message === null ? [] : [{ message, values: { page: number }, place, basis: `${message} ${String(number)}` }]
    })
    const isRecognized = source.pages.some(({ readBy }) => readBy === 'ocr')
    const bad = new Set(source.pages.filter(({ reason }) => reason === 'doubtful').map(({ number }) => number))
    const sure = doubts.filter((doubt) => doubt.confidence >= confidence && !bad.has(doubt.page))
    const figures = sure.filter(({ reason }) => reason === 'figure')
    const words = sure.filter(({ reason }) => reason !== 'figure')
    const reports = (
      [
        ['figures', figures],
        ['words', words],
      ] as const
    ).flatMap(([message, all]) =>
      byParagraph(document, all, ({ clean }) => clean[0]).map((group): Report => ({
        message,
        values: { count: group.length, words: told(group) },
        place: { clean: group[0].clean },
        basis: group.map(({ word }) => word).join(' '),
        // What was typed may be meant.
        ...(!isRecognized && { atMost: 'info' as const }),
        confidence: Math.max(...group.slice(0, 1000).map((doubt) => doubt.confidence)),
      })),
    )
    return [...pages, ...reports]
  },
  examples: [
    {
      kind: 'bad',
      recognized: true,
      text: 'KẾ HOẠCH\n\nI- NHIỆM VỤ\n\n- Các chi bộ đuợc kiểm tra, huớng dẫn thực hiện nghị quyết của Ban Chấp hành Trung ương.\n',
      finds: ['đuợc'],
    },
    {
      kind: 'bad',
      recognized: true,
      text: 'KẾ HOẠCH\n\nI. MỤC TIÊU\n\n- Kết nạp đảng viên mới.\n\nlI. NHIỆM VỤ\n\n- Rà soát các chi bộ.\n\nIlI. TỔ CHỨC THỰC HIỆN\n\n- Hoàn thành trước ngày l5/9/2022.\n',
      finds: ['lI', 'IlI', 'l5'],
    },
    {
      kind: 'good',
      recognized: true,
      text: 'KẾ HOẠCH\n\nI- NHIỆM VỤ\n\n- Các tỉnh uỷ, thành uỷ, ban đảng cụ thể hoá nghị quyết bằng chương trình, kế hoạch.\n',
    },
    {
      kind: 'good',
      recognized: true,
      text: 'KẾ HOẠCH\n\nI- NHIỆM VỤ\n\n- Tăng cường công tác kiểm tra, giám sát; giảm nghèo bền vững, bảo đảm an sinh xã hội.\n',
    },
  ],
})
