import { letterheadOf } from '../letterhead.js'
import { rule, type Report } from '../rule.js'

/** Number or day left to be filled in by hand ("số, ngày tháng còn để trống"). */
export const headerLeftOpen = rule({
  id: 'header-left-open',
  group: 'header',
  presets: { recommended: 'info', strict: 'warning' },
  title: { vi: 'Số hoặc ngày tháng còn để trống', en: 'Number or date left open' },
  reason: {
    vi: 'Bản dự thảo, hoặc bản trình ký mà văn thư ghi số và ngày bằng tay: tệp điện tử thiếu chúng thì không biết văn bản có hiệu lực từ bao giờ và đứng trước hay sau nghị quyết.',
    en: 'A draft, or one on which number and day were written by hand: without them the file does not tell from when it holds, nor whether it came before the resolution.',
  },
  mend: { vi: 'Ghi số và ngày của bản đã ban hành.', en: 'Fill in what the issued document says.' },
  messages: {
    number: { vi: 'Số và ký hiệu còn để trống.', en: 'The number was left open.' },
    date: { vi: 'Ngày, tháng ban hành còn để trống.', en: 'Day or month were left open.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) => {
    const { openNumber, openDate } = letterheadOf(document)
    return [
      ...(openNumber === null ? [] : [{ message: 'number', place: { clean: openNumber.span } } satisfies Report]),
      ...(openDate === null ? [] : [{ message: 'date', place: { clean: openDate.span } } satisfies Report]),
    ]
  },
  examples: [
    {
      kind: 'bad',
      text: 'THỊ ỦY ĐỨC PHỔ\n*\nSố     -KH/ThU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐức Phổ, ngày      tháng 8 năm 2022\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n',
      finds: ['Số -KH/ThU', 'Đức Phổ, ngày tháng 8 năm 2022'],
    },
    {
      kind: 'bad',
      text: 'HUYỆN ỦY BA TƠ\n*\nSố 35-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày … tháng … năm 2022\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n',
      finds: ['Ba Tơ, ngày … tháng … năm 2022'],
    },
    {
      kind: 'good',
      text: 'HUYỆN ỦY BA TƠ\n*\nSố 35-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 15 tháng 9 năm 2022\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n',
    },
    {
      kind: 'good',
      text: 'HUYỆN ỦY BA TƠ\n*\nSố 35-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 31 tháng 02 năm 2023\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n',
    },
    { kind: 'good', text: 'KẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết trong tháng 9 năm 2022.\n' },
  ],
})
