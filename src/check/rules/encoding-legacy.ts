import { encodings } from '../../vietnamese/encodings.js'
import { examplesOf, fixesOf, repairsBy, wordAround } from '../repaired.js'
import { rule } from '../rule.js'

/** Encodings of a whole text, by the step that decodes them. */
const NAMES: ReadonlyMap<string, string> = new Map(encodings.map(({ id, name }) => [`encoding-${id}`, name]))
/** Letters that a font shows right and that are copied wrong. */
const FONT = /^font-/u

/** A text from before Unicode, or letters that only one font shows ("bảng mã cũ, phông chữ cũ"). */
export const encodingLegacy = rule({
  id: 'encoding-legacy',
  group: 'text',
  presets: { recommended: 'warning', strict: 'error', encoding: 'error' },
  title: { vi: 'Văn bản dùng bảng mã hoặc phông chữ cũ', en: 'Text in an encoding or a font from before Unicode' },
  reason: {
    vi: 'Văn bản điện tử phải dùng bộ mã ký tự Unicode theo TCVN 6909:2001. Chữ gõ bằng TCVN3, VNI … hoặc phông chữ lỗi chỉ đọc được trên máy có phông ấy; máy khác không tìm, không trích, không so sánh được.',
    en: 'Electronic documents are to be in Unicode, TCVN 6909:2001. What was typed in TCVN3, VNI … or with a broken font can be read only where that font is; elsewhere it cannot be searched, quoted or compared.',
  },
  mend: {
    vi: 'Chuyển tệp sang Unicode (doichieu normalize), đọc soát lại rồi lưu.',
    en: 'Convert the file to Unicode (doichieu normalize), read it through and save it.',
  },
  messages: {
    encoding: {
      vi: 'Văn bản dùng bảng mã {name}, không phải Unicode: {count} chỗ ({examples}).',
      en: 'The text is in {name}, not in Unicode: {count} {count|place|places} ({examples}).',
    },
    font: {
      vi: 'Phông chữ làm sai mã chữ ở {count} chỗ ({examples}).',
      en: 'A font has put other letters in {count} {count|place|places} ({examples}).',
    },
  },
  options: {
    confidence: {
      default: 1,
      range: [0.5, 1],
      about: {
        vi: 'Chỉ tự sửa khi mọi chỗ chắc từ mức này; dưới 1 là chấp nhận cả chữ hoa, chữ thường do đoán mà có.',
        en: 'It is mended where all of it is this sure; below 1 capitals that were guessed are accepted.',
      },
    },
  },
  looksAt: 'document',
  run: ({ document: { clean } }, { confidence }) => {
    const decoded = [...NAMES].map(([step, name]) => ({
      message: 'encoding',
      name,
      repairs: repairsBy(clean, (each) => each === step),
    }))
    const all = [...decoded, { message: 'font', name: '', repairs: repairsBy(clean, (each) => FONT.test(each)) }]
    return all.flatMap(({ message, name, repairs }) => {
      const [first] = repairs
      if (first === undefined) return []
      return {
        message,
        values: { name, count: repairs.length, examples: examplesOf(clean, repairs) },
        place: { source: wordAround(clean.source.text, first.source) },
        basis: name,
        fixes: fixesOf(repairs, confidence),
      }
    })
  },
  examples: [
    {
      kind: 'bad',
      text: 'KÕ ho¹ch thùc hiÖn nghÞ quyÕt cña Ban ChÊp hµnh §¶ng bé huyÖn vÒ c«ng t¸c c¸n bé\n',
      finds: ['KÕ'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nTăng cƣờng xây dựng đội ngũ đảng viên, nâng cao chất lƣợng sinh hoạt chi bộ.\n',
      finds: ['cƣờng'],
    },
    {
      kind: 'bad',
      text: 'Keá hoaïch thöïc hieän nghò quyeát cuûa Ban Chaáp haønh Ñaûng boä huyeän veà coâng taùc caùn boä\n',
      finds: ['Keá'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nTăng cường xây dựng đội ngũ đảng viên, nâng cao chất lượng sinh hoạt chi bộ.\n',
    },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- NỘI DUNG\n\nPhối hợp với tổ chức Médecins Sans Frontières khám bệnh cho người dân.\n' },
  ],
})
