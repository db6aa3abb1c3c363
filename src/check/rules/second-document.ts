import { rule, type Report } from '../rule.js'

/** Where a line of a text begins. */
function lineStart(text: string, line: number): number {
  let at = 0
  for (let number = 1; number < line; number += 1) {
    const end = text.indexOf('\n', at)
    if (end < 0) return at
    at = end + 1
  }
  return at
}

/** Another document in the same file ("văn bản khác trong cùng tệp"). */
export const secondDocument = rule({
  id: 'second-document',
  group: 'structure',
  presets: { recommended: 'warning', strict: 'warning' },
  title: { vi: 'Một tệp chứa nhiều văn bản', en: 'Another document in the same file' },
  reason: {
    vi: 'Mỗi văn bản điện tử là một tệp (Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW): văn bản thứ hai bị tính là nội dung của văn bản đầu, đối chiếu và thống kê sai.',
    en: 'A file is to hold one document: the second counts as part of the first, and comparisons and counts go wrong.',
  },
  mend: { vi: 'Tách thành tệp riêng.', en: 'Put it in a file of its own.' },
  messages: {
    which: { vi: 'Từ đây là một văn bản khác ({which}).', en: 'Another document begins here ({which}).' },
    unknown: { vi: 'Từ đây là một văn bản khác.', en: 'Another document begins here.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document: { messages, clean } }) =>
    messages.flatMap(({ ruleId, line, actual }): Report[] => {
      if (ruleId !== 'second-document' || line === undefined) return []
      const { text } = clean.source
      const from = lineStart(text, line)
      const words = /^[^\n]*/u.exec(text.slice(from, from + 500))?.[0] ?? ''
      const start = from + words.length - words.trimStart().length
      return [
        {
          message: actual === undefined ? 'unknown' : 'which',
          ...(actual !== undefined && { values: { which: actual } }),
          place: { source: [start, start + words.trim().length] },
          basis: actual ?? words.trim(),
        },
      ]
    }),
  examples: [
    {
      kind: 'bad',
      text: 'HUYỆN ỦY BA TƠ\n*\nSố 35-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 15 tháng 9 năm 2022\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n\nNơi nhận:\n- Tỉnh ủy,\n- Lưu VPHU.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\nHUYỆN ỦY BA TƠ\n*\nSố 36-TB/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 20 tháng 9 năm 2022\n\nTHÔNG BÁO\nkết luận hội nghị\n\nHội nghị thống nhất một số nội dung.\n',
      finds: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    },
    {
      kind: 'bad',
      text: 'HUYỆN ỦY BA TƠ\n*\nSố 35-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 15 tháng 9 năm 2022\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\nHUYỆN ỦY BA TƠ\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày      tháng      năm 2022\n\nTHÔNG BÁO\nkết luận hội nghị\n\nHội nghị thống nhất một số nội dung.\n',
      finds: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    },
    {
      kind: 'bad',
      text: 'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LẠC\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 18/KH-UBND\n\nĐồng Lạc, ngày 12 tháng 8 năm 2025\n\nKẾ HOẠCH\nThực hiện Nghị quyết\n\nI. MỤC ĐÍCH\n\nTriển khai nghị quyết.\n\nNơi nhận:\n- UBND huyện;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình\n\nỦY BAN NHÂN DÂN\nXÃ ĐỒNG LẠC\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 19/BC-UBND\n\nĐồng Lạc, ngày 20 tháng 8 năm 2025\n\nBÁO CÁO\nKết quả thực hiện\n\nĐã triển khai.\n',
      finds: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    },
    {
      kind: 'good',
      text: 'HUYỆN ỦY BA TƠ\n*\nSố 35-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 15 tháng 9 năm 2022\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n\nNơi nhận:\n- Tỉnh ủy,\n- Lưu VPHU.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\nPHỤ LỤC\nDanh sách các chi bộ\n\n1. Chi bộ Văn phòng.\n',
    },
    {
      kind: 'good',
      text: 'HUYỆN ỦY BA TƠ\n*\nSố 35-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa Tơ, ngày 15 tháng 9 năm 2022\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n\nNơi nhận:\n- Tỉnh ủy,\n- Lưu VPHU.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n',
    },
  ],
})
