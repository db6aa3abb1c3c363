import { paragraphsOf } from '../paragraphs.js'
import { rule } from '../rule.js'

/** The tone on the second vowel. @example "uỷ", "hoà", "khoẻ"; not "quý", whose u belongs to its q */
const ON_SECOND = /(?<![\p{L}\p{M}])[\p{L}]{0,3}(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu
/** … on the first. @example "ủy", "hòa", "khỏe" */
const ON_FIRST = /(?<![\p{L}\p{M}])[\p{L}]{0,3}(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?![\p{L}\p{M}])/giu

/** Both places of the tone in one document: `uỷ` and `ủy` ("đặt dấu thanh không thống nhất"). */
export const toneMarksMixed = rule({
  id: 'tone-marks-mixed',
  group: 'text',
  presets: { strict: 'info' },
  title: { vi: 'Đặt dấu thanh không thống nhất', en: 'Tones in two places' },
  reason: {
    vi: '“uỷ” và “ủy”, “hoá” và “hóa” đều dùng được, nhưng trong một văn bản phải theo một cách (Quyết định 240/QĐ năm 1984 của Bộ Giáo dục; sách giáo khoa hiện hành); lẫn lộn thì tìm kiếm sót.',
    en: '“uỷ” and “ủy”, “hoá” and “hóa” are both in use, but a document is to keep to one; where they are mixed a search misses half.',
  },
  mend: { vi: 'Chọn một cách đặt dấu cho cả văn bản.', en: 'Choose one place for the whole document.' },
  messages: {
    mixed: {
      vi: 'Có {first} chữ đặt dấu như “{one}” và {second} chữ như “{other}”.',
      en: '{first} {first|word has|words have} the tone as in “{one}”, {second} as in “{other}”.',
    },
    other: { vi: 'Chỗ đặt dấu theo cách kia.', en: 'The other way.' },
  },
  options: {
    least: {
      default: 2,
      range: [1, 1000],
      about: {
        vi: 'Số chữ ít nhất theo cách ít dùng hơn mới báo; ít hơn coi là tên riêng.',
        en: 'Words that the rarer way must have to be told; fewer may be names.',
      },
    },
  },
  looksAt: 'document',
  run: ({ document }, { least }) => {
    const found = [ON_FIRST, ON_SECOND].map((pattern) =>
      paragraphsOf(document).flatMap(({ span: [from], text }) =>
        [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ word, at: from + index })),
      ),
    )
    const [rare = [], usual = []] = found.sort((one, other) => one.length - other.length)
    const [first] = rare
    const [second] = usual
    if (first === undefined || second === undefined || rare.length < least) return []
    return [
      {
        message: 'mixed',
        values: { first: rare.length, one: first.word, second: usual.length, other: second.word },
        place: { clean: [first.at, first.at + first.word.length] },
        basis: '',
        related: [{ message: 'other', place: { clean: [second.at, second.at + second.word.length] } }],
      },
    ]
  },
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nCác cấp uỷ, tổ chức đảng cụ thể hoá nghị quyết. Đảng ủy xã, thị trấn phối hợp với Huyện ủy và Thị ủy.\n',
      finds: ['uỷ'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nCụ thể hóa nghị quyết, hóa giải khó khăn. Bảo vệ sức khoẻ, giữ gìn văn hoá, thuỷ lợi.\n',
      finds: ['hóa'],
    },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nCác cấp ủy, tổ chức đảng cụ thể hóa nghị quyết; báo cáo hằng quý.\n' },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nCác cấp ủy cụ thể hóa nghị quyết; đồng chí Nguyễn Thị Thuý chỉ đạo.\n' },
  ],
})
