import { rule } from '../rule.js'

const HEAD =
  'HUYỆN ỦY BA TƠ\n*\nSố 35-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 15 tháng 9 năm 2022\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n'

/** Nobody is named whom the document goes to ("thiếu nơi nhận"). */
export const recipientsMissing = rule({
  id: 'recipients-missing',
  group: 'header',
  presets: { recommended: 'info', strict: 'warning' },
  title: { vi: 'Thiếu nơi nhận', en: 'No recipients' },
  reason: {
    vi: 'Nơi nhận là thành phần thể thức bắt buộc (Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP, Điều 8): cho biết gửi ai, báo cáo ai, lưu ở đâu.',
    en: 'The recipients are a part that each document must have (Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP, article 8): who acts on it, who is told, where it is kept.',
  },
  mend: { vi: 'Ghi nơi nhận ở cuối văn bản.', en: 'Name them at the end of the document.' },
  messages: { none: { vi: 'Không có mục “Nơi nhận”.', en: 'Nothing says whom the document goes to.' } },
  options: {},
  looksAt: 'document',
  run: ({ document: { recipients, tree } }) =>
    recipients.length > 0 || tree.children.some(({ type }) => type === 'recipients')
      ? []
      : [{ message: 'none', place: null, basis: '' }],
  examples: [
    { kind: 'bad', text: `${HEAD}\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n`, finds: [''] },
    { kind: 'bad', text: HEAD, finds: [''] },
    { kind: 'good', text: `${HEAD}\nNơi nhận:\n- Tỉnh ủy,\n- Lưu VPHU.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n` },
    {
      kind: 'good',
      text: `${HEAD}\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An\n\nNơi nhận: Các chi bộ trực thuộc; lưu Văn phòng.\n`,
    },
  ],
})
