import { secrecyOfClean } from '../../parse/secrecy.js'
import { rule } from '../rule.js'

/** How much of the text is its head, in UTF-16 units. */
const HEAD = 4_000

/** The document bears a mark of secrecy ("văn bản có dấu độ mật"). */
export const secrecyMark = rule({
  id: 'secrecy-mark',
  group: 'header',
  presets: { recommended: 'warning', strict: 'warning', encoding: 'warning' },
  title: { vi: 'Văn bản mang dấu độ mật', en: 'The document is marked as secret' },
  reason: {
    vi: 'Tài liệu mang bí mật nhà nước không được soạn, lưu, chuyển trên máy có nối mạng, không đưa vào kho mã nguồn hay hệ thống kiểm tra tự động (Luật Bảo vệ bí mật nhà nước năm 2018, Điều 5).',
    en: 'What holds state secrets is not to be kept or sent on a computer that has a network, nor put into a repository or an automatic check (law on the protection of state secrets of 2018, article 5).',
  },
  mend: {
    vi: 'Đưa tệp ra khỏi nơi này và xử lý theo quy định về bảo vệ bí mật nhà nước.',
    en: 'Take the file away from here and handle it as the law asks.',
  },
  messages: { marked: { vi: 'Văn bản mang dấu “{degree}”.', en: 'The document bears the mark “{degree}”.' } },
  options: {},
  looksAt: 'document',
  run: ({ document: { clean } }) => {
    const degree = secrecyOfClean(clean)
    if (degree === null) return []
    const at = clean.text.slice(0, HEAD).search(new RegExp(`(?<!\\p{L})${degree}(?!\\p{L})`, 'iu'))
    return [
      {
        message: 'marked',
        values: { degree },
        place: at < 0 ? null : { clean: [at, at + degree.length] as const },
        basis: degree,
      },
    ]
  },
  examples: [
    {
      kind: 'bad',
      text: 'HUYỆN ỦY BA TƠ\n*\nSố 35-BC/HU\n\nMẬT\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 15 tháng 9 năm 2022\n\nBÁO CÁO\ntình hình nội bộ\n\nTình hình ổn định.\n',
      finds: ['MẬT'],
    },
    {
      kind: 'bad',
      text: 'TỈNH ỦY QUẢNG NGÃI\n*\nSố 12-BC/TU\n\nĐộ mật: Tối mật\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nQuảng Ngãi, ngày 15 tháng 9 năm 2022\n\nBÁO CÁO\ntình hình nội bộ\n\nTình hình ổn định.\n',
      finds: ['Tối mật'],
    },
    {
      kind: 'good',
      text: 'HUYỆN ỦY BA TƠ\n*\nSố 35-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 15 tháng 9 năm 2022\n\nKẾ HOẠCH\nvề công tác bảo vệ bí mật nhà nước\n\nThực hiện nghiêm chế độ bảo mật.\n',
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nBảo vệ BÍ MẬT nhà nước, giữ gìn mối quan hệ mật thiết với nhân dân.\n',
    },
  ],
})
