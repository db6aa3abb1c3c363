import { unrealDays } from '../../parse/doubtful-dates.js'
import type { Span } from '../../model/span.js'
import { dateAt } from '../../vietnamese/dates.js'
import { rule, type Report } from '../rule.js'

/** A month with its year, no day before it. @example "tháng 13/2022", "tháng 0 năm 2023"; not "kỳ lương tháng 13" */
const MONTH = /(?<!\d\s{0,3})tháng\s+(\d{1,2})(?=\s?\/\s?(?:19|20)\d\d(?!\d)|,?\s+năm\s+(?:19|20)\d\d(?!\d))/giu
/** @example "quý V/2023", "quý 5 năm 2023" */
const QUARTER = /quý\s+(\d{1,2}|[ivx]{1,5})(?=\s?\/\s?(?:19|20)\d\d(?!\d)|,?\s+năm\s+(?:19|20)\d\d(?!\d))/giu
const QUARTERS: ReadonlySet<string> = new Set(['1', '2', '3', '4', '01', '02', '03', '04', 'I', 'II', 'III', 'IV'])

/** A day in figures without the word ngày. @example "Trước 31/11/2022"; not "số 31/02/2022", "31/11/2022/QĐ" */
const BARE_DAY = /(?<![\p{L}\p{N}/.,-]|số\s{0,3})(\d{1,2}\/\d{1,2}\/(?:19|20)\d\d)(?![\p{L}\p{N}/-])/giu

const isMonth = (figures: string): boolean => Number(figures) >= 1 && Number(figures) <= 12

/** A report on words of the clean text. */
interface Found extends Report {
  readonly place: { readonly clean: Span }
}

/** A day, a month or a quarter that no calendar has ("ngày, tháng không có thật"). */
export const dateImpossible = rule({
  id: 'date-impossible',
  group: 'citations',
  presets: { recommended: 'error', strict: 'error' },
  title: { vi: 'Ngày, tháng không có trong lịch', en: 'A date that no calendar has' },
  reason: {
    vi: 'Ngày ban hành, thời hạn ghi sai thì không viện dẫn, không đôn đốc, không tính hiệu lực được.',
    en: 'By a date that cannot be, nothing is found, no deadline is watched and nothing takes effect.',
  },
  mend: { vi: 'Đối chiếu và ghi lại ngày, tháng đúng.', en: 'Look it up and write the right date.' },
  messages: {
    day: { vi: 'Không có ngày {date}.', en: 'There is no day {date}.' },
    month: { vi: 'Không có {date}.', en: 'There is no month like “{date}”.' },
    quarter: { vi: 'Không có {date}: một năm có bốn quý.', en: 'There is no quarter like “{date}”.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document: { clean } }) => {
    const days = unrealDays(clean)
    const wrong = (pattern: RegExp, message: string, isReal: (figures: string) => boolean): Found[] =>
      [...clean.text.matchAll(pattern)].flatMap(({ 0: words, 1: figures = '', index }): Found[] => {
        const place = { clean: [index, index + words.length] as const }
        const told = days.some(([from, to]) => from <= index && index < to)
        return told || isReal(figures) ? [] : [{ message, values: { date: words }, place }]
      })
    // What was misread is among the doubtful words.
    const doubted = (clean.doubts ?? []).filter(({ reason }) => reason === 'figure').map((doubt) => doubt.clean)
    const isDoubted = (at: number): boolean => doubted.some(([from, to]) => from <= at && at < to)
    return [
      ...days.map((span): Report => ({ message: 'day', values: { date: clean.text.slice(...span) }, place: { clean: span } })),
      ...wrong(BARE_DAY, 'day', (figures) => dateAt(figures, 0) !== null).filter(({ place }) => !isDoubted(place.clean[0])),
      ...wrong(MONTH, 'month', isMonth),
      ...wrong(QUARTER, 'quarter', (figures) => QUARTERS.has(figures.toUpperCase())),
    ]
  },
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- TỔ CHỨC THỰC HIỆN\n\nCác chi bộ báo cáo kết quả trước ngày 31/9/2022.\n',
      finds: ['31/9/2022'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nThực hiện Chỉ thị số 14-CT/TU ngày 30 tháng 02 năm 2016 của Ban Thường vụ Tỉnh ủy.\n',
      finds: ['30 tháng 02 năm 2016'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- TỔ CHỨC THỰC HIỆN\n\nTổ chức học tập trong tháng 13/2022, sơ kết trong quý V/2023.\n',
      finds: ['tháng 13', 'quý V'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- TỔ CHỨC THỰC HIỆN\n\n- Ban Tổ chức rà soát đảng viên. Trước 31/11/2022.\n\n- Văn phòng tổng hợp theo Quyết định số 31/02/2022/QĐ-UBND.\n',
      finds: ['31/11/2022'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nI- TỔ CHỨC THỰC HIỆN\n\nCác chi bộ báo cáo trước ngày 30/9/2022, sơ kết trong quý IV/2023, tháng 12 năm 2025.\n',
    },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- NỘI DUNG\n\nChi lương tháng 13 cho người lao động trước ngày 29/02/2024.\n' },
  ],
})
