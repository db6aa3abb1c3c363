import { type Custom, letterheadOf } from '../letterhead.js'
import { rule, type Worded } from '../rule.js'

/** The title, by the customs. */
const TITLES: Readonly<Record<Custom, Worded>> = {
  party: { vi: 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”', en: 'the title “ĐẢNG CỘNG SẢN VIỆT NAM”' },
  state: { vi: 'quốc hiệu, tiêu ngữ', en: 'name and motto of the republic' },
  union: { vi: 'tiêu đề “ĐOÀN TNCS HỒ CHÍ MINH”', en: 'the title “ĐOÀN TNCS HỒ CHÍ MINH”' },
}

/** The other parts. */
const NAMES: Readonly<Record<string, Worded>> = {
  issuer: { vi: 'tên cơ quan ban hành', en: 'the issuing body' },
  number: { vi: 'số và ký hiệu', en: 'the number' },
  date: { vi: 'địa danh và ngày ban hành', en: 'place and date' },
  place: { vi: 'địa danh', en: 'the place' },
  type: { vi: 'tên loại văn bản', en: 'the type' },
  subject: { vi: 'trích yếu nội dung', en: 'the subject' },
}

/** What stands below the title in the two columns at the top of the first page. */
const LETTERHEAD = ['issuer', 'number', 'date']

/** The head lacks what the customs ask for ("thiếu thành phần thể thức phần đầu"). */
export const headerIncomplete = rule({
  id: 'header-incomplete',
  group: 'header',
  presets: { recommended: 'warning', strict: 'error' },
  lowers: true,
  title: { vi: 'Phần đầu thiếu thành phần thể thức', en: 'The head lacks what the customs ask for' },
  reason: {
    vi: 'Văn bản của Đảng phải có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”, tên cơ quan ban hành, số và ký hiệu, địa danh và ngày tháng năm, tên loại và trích yếu (Hướng dẫn 36-HD/VPTW ngày 03/4/2018); văn bản của Nhà nước có quốc hiệu và tiêu ngữ thay cho tiêu đề (Nghị định 30/2020/NĐ-CP, Điều 8). Thiếu thì không đăng ký, không viện dẫn, không xác định được hiệu lực.',
    en: 'A document of the party has its title “ĐẢNG CỘNG SẢN VIỆT NAM”, the issuing body, number, place and date, type and subject (Hướng dẫn 36-HD/VPTW of 2018); one of the state has name and motto of the republic instead of the title (Nghị định 30/2020/NĐ-CP, article 8). Without them it cannot be registered or cited, and nobody knows from when it holds.',
  },
  mend: {
    vi: 'Bổ sung phần còn thiếu; nếu bản in có đủ thì lấy lại phần đầu khi trích xuất.',
    en: 'Add what is missing; where the printed document has it, take the head along when the text is extracted.',
  },
  messages: {
    lacks: { vi: 'Phần đầu thiếu {parts}.', en: 'The head lacks {parts}.' },
    none: {
      vi: 'Văn bản không có phần đầu, hoặc đã mất khi trích xuất: thiếu {parts}.',
      en: 'There is no head, or it was lost when the text was extracted: {parts} are missing.',
    },
  },
  options: {
    needs: {
      default: ['title', 'issuer', 'number', 'date', 'place', 'type', 'subject'],
      values: ['title', 'issuer', 'number', 'date', 'place', 'type', 'subject'],
      about: {
        vi: 'Các phần phải có: `title` tiêu đề hoặc quốc hiệu, `issuer` cơ quan, `number` số, `date` ngày, `place` địa danh, `type` tên loại, `subject` trích yếu.',
        en: 'What is to be there: `title`, `issuer`, `number`, `date`, `place`, `type`, `subject`.',
      },
    },
  },
  looksAt: 'document',
  run: ({ document }, { needs }) => {
    const { header } = document
    const { custom, title, openNumber, openDate, unclearDate } = letterheadOf(document)
    // A letter has no type, and its subject stands below its number.
    const isLetter = header.type === null && header.inferred.type?.value === 'Công văn'
    const lacks: Readonly<Record<string, boolean>> = {
      // What is stated in front of a text stands for its letterhead.
      title: title === null && custom !== null && document.clean.source.stated === undefined,
      issuer: header.issuer === null,
      number: header.number === null && openNumber === null,
      date: header.date === null && openDate === null && !unclearDate,
      place: header.place === null && (header.date !== null || openDate !== null),
      type: header.type === null && !isLetter,
      subject: header.subject === null,
    }
    const missing = needs.filter((part) => lacks[part] === true)
    if (missing.length === 0) return []
    const names = missing.flatMap((part) => (part === 'title' ? (custom === null ? [] : TITLES[custom]) : (NAMES[part] ?? [])))
    const isRecognized = document.clean.source.pages.some(({ readBy }) => readBy === 'ocr')
    // Nobody issues a document without any of these: what took the text from its page left them there.
    const isLost = LETTERHEAD.every((part) => lacks[part] === true)
    return [
      {
        message: isLost && title === null ? 'none' : 'lacks',
        values: { parts: { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') } },
        place: null,
        basis: missing.join(' '),
        // Recognition may have lost it.
        ...(isRecognized ? { atMost: 'info' as const } : isLost && { atMost: 'warning' as const }),
      },
    ]
  },
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\nthực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n',
      finds: [''],
    },
    {
      kind: 'bad',
      text: 'HUYỆN ỦY BA TƠ\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n',
      finds: [''],
    },
    {
      kind: 'bad',
      text: 'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LẠC\n\nSố: 18/KH-UBND\n\nĐồng Lạc, ngày 12 tháng 8 năm 2025\n\nKẾ HOẠCH\nThực hiện Nghị quyết của Đảng ủy xã\n\nI. MỤC ĐÍCH\n\nTriển khai nghị quyết.\n',
      finds: [''],
    },
    {
      kind: 'good',
      text: 'HUYỆN ỦY BA TƠ\n*\nSố 35-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 15 tháng 9 năm 2022\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n',
    },
    {
      kind: 'good',
      text: 'ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ ĐỒNG LẠC               Độc lập - Tự do - Hạnh phúc\n\nSố:     /KH-UBND          Đồng Lạc, ngày     tháng 8 năm 2025\n\nKẾ HOẠCH\nThực hiện Nghị quyết của Đảng ủy xã\n\nI. MỤC ĐÍCH\n\nTriển khai nghị quyết.\n',
    },
  ],
})
