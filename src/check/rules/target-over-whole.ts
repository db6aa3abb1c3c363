import type { Target } from '../../model/document.js'
import { phrase } from '../../parse/phrase.js'
import { countedUnitEnd } from '../../vietnamese/units.js'
import { rule } from '../rule.js'

/** What a share of a whole is called: "Tỉ lệ …", "số hộ …" with a percent, "… trong tổng số …" */
const SHARE = /(?<!\p{L})(?:t[ỉỷ]\s+lệ|tổng\s+số|trong\s+số)(?!\p{L})/iu
/** What may be over 100: growth, and what is measured by another figure. @example "tăng 150% so với năm 2020", "đạt 105% dự toán" */
const MEASURED =
  /(?<!\p{L})(?:tăng|giảm|vượt|gấp|bằng|so với|dự toán|kế hoạch|chỉ tiêu|cùng kỳ|định mức|công suất|tỉ giá|lạm phát)(?!\p{L})/iu

/** "110% | chi bộ thực hiện …": what is counted stands behind the percent sign. */
const PERCENT_OF = /(?:%|phần\s+trăm)\s+(?:(?:số|tổng\s+số|các)\s+)?/u

/** Whether a figure is a share of those that are counted behind it. */
function isOfCounted(quote: string): boolean {
  const { spelled } = phrase(quote)
  const percent = PERCENT_OF.exec(spelled)
  return percent !== null && countedUnitEnd(spelled, percent.index + percent[0].length) > 0
}

const over = ({ value, valueMax, unit, direction, metric, quote }: Target): boolean =>
  unit === '%' &&
  direction === undefined &&
  Math.max(value, valueMax ?? value) > 100 &&
  (SHARE.test(`${metric} ${quote}`) || isOfCounted(quote)) &&
  !MEASURED.test(quote)

/** A share of more than the whole ("tỉ lệ vượt 100%"): a slip of the pen, or of a scan. */
export const targetOverWhole = rule({
  id: 'target-over-whole',
  group: 'targets',
  presets: { recommended: 'warning', strict: 'error' },
  title: { vi: 'Tỉ lệ vượt quá 100%', en: 'A share of more than 100%' },
  reason: {
    vi: 'Tỉ lệ trên tổng số không thể hơn 100%; con số như vậy thường do gõ hoặc nhận dạng nhầm (90% thành 900%).',
    en: 'No share of a whole is more than 100%; such a figure is mostly mistyped or misread (900% for 90%).',
  },
  mend: { vi: 'Đối chiếu với bản gốc và sửa con số.', en: 'Look at the original and mend the figure.' },
  messages: {
    over: { vi: 'Tỉ lệ {value}% lớn hơn 100%.', en: 'A share of {value}% is more than the whole.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) =>
    document.targets.filter(over).map((target) => ({
      message: 'over',
      values: { value: Math.max(target.value, target.valueMax ?? target.value) },
      place: { clean: target.clean },
    })),
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\nvề bảo hiểm y tế\n\nI- CHỈ TIÊU\n\n- Đến năm 2025, tỉ lệ người dân tham gia bảo hiểm y tế đạt 950%.\n',
      finds: ['tỉ lệ người dân tham gia bảo hiểm y tế đạt 950%'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\nvề công tác đảng viên\n\nI- CHỈ TIÊU\n\n- Đến năm 2027, tỷ lệ chi bộ hoàn thành tốt nhiệm vụ đạt từ 90 - 105%.\n',
      finds: ['tỷ lệ chi bộ hoàn thành tốt nhiệm vụ đạt từ 90 - 105%'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\nvề công tác đảng viên\n\nI- CHỈ TIÊU\n\n- 110% chi bộ thực hiện sinh hoạt chuyên đề.\n',
      finds: ['110% chi bộ thực hiện sinh hoạt chuyên đề'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\nvề bảo hiểm y tế\n\nI- CHỈ TIÊU\n\n- Đến năm 2025, tỉ lệ người dân tham gia bảo hiểm y tế đạt 95%.\n',
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\nvề thu ngân sách\n\nI- CHỈ TIÊU\n\n- Năm 2025, thu ngân sách trên địa bàn đạt 108% dự toán tỉnh giao.\n',
    },
  ],
})
