import type { CleanText, Repair } from '../../model/clean-text.js'
import type { Span } from '../../model/span.js'
import { openEnds } from '../../vietnamese/decoded-token.js'
import { encodings } from '../../vietnamese/encodings.js'
import { hasLostLetters } from '../lost-letters.js'
import { examplesOf, fixesOf, repairsBy, wordAround } from '../repaired.js'
import { rule, type Worded } from '../rule.js'

/** Encodings of a whole text, by the step that decodes them. */
const NAMES: ReadonlyMap<string, string> = new Map(encodings.map(({ id, name }) => [`encoding-${id}`, name]))
/** Letters that a font shows right and that are copied wrong. */
const FONT = /^font-/u
/** How sure a mark that may be a tone or a full stop is at most; see `encoded-text.ts`. */
const EITHER = 0.8

/** Words that were left as they are for want of anything better to go by, in the lines that are in an encoding. */
function leftOpen({ source: { text } }: CleanText, step: string, repairs: readonly Repair[]): Span[] {
  const encoding = encodings.find(({ id }) => `encoding-${id}` === step)
  const [first, last] = [repairs[0], repairs.at(-1)]
  if (encoding === undefined || first === undefined || last === undefined) return []
  const end = text.indexOf('\n', last.source[1])
  const changed = new Set(repairs.map(({ source }) => wordAround(text, source)[0]))
  const range: Span = [text.lastIndexOf('\n', first.source[0]) + 1, end < 0 ? text.length : end]
  return openEnds(encoding, text, range).filter(([from]) => !changed.has(from))
}

const FOUND: Readonly<Record<'encoding' | 'font', Worded>> = {
  encoding: {
    vi: 'Văn bản dùng bảng mã {name}, không phải Unicode: {count} chỗ ({examples}).{why}',
    en: 'The text is in {name}, not in Unicode: {count} {count|place|places} ({examples}).{why}',
  },
  font: {
    vi: 'Phông chữ làm sai mã chữ ở {count} chỗ ({examples}).{why}',
    en: 'A font has put other letters in {count} {count|place|places} ({examples}).{why}',
  },
}
/** Why it is not mended without a person, behind the sentence that says what it is. */
const guessing = (guessed: number, all: number, guesses: string): Worded => ({
  vi: ` Không tự sửa vì ${String(guessed)} trong ${String(all)} chỗ phải đoán, như chữ hoa hay chữ thường, dấu nặng hay dấu chấm câu (${guesses}); xem doichieu explain encoding-legacy, tùy chọn confidence.`,
  en: ` Not mended by itself, since ${String(guessed)} of ${String(all)} places are guessed, as a capital or a small letter, a tone or a full stop (${guesses}); see doichieu explain encoding-legacy, option confidence.`,
})
const LOST: Worded = {
  vi: ' Không tự sửa vì văn bản còn có chữ hỏng, phải lấy lại từ bản gốc.',
  en: ' Not mended by itself, since letters of the document are lost; take it from the original.',
}

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
  messages: FOUND,
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
  run: ({ document }, { confidence }) => {
    const { clean } = document
    const decoded = [...NAMES].map(([step, name]) => ({
      message: 'encoding',
      step,
      name,
      repairs: repairsBy(clean, (each) => each === step),
    }))
    const all = [...decoded, { message: 'font', step: '', name: '', repairs: repairsBy(clean, (each) => FONT.test(each)) }]
    const found = all.filter(({ repairs }) => repairs.length > 0)
    // What is decoded in part looks whole, and the rest is lost for good.
    const isLost = found.length > 0 && hasLostLetters(document)
    return found.flatMap(({ message, step, name, repairs }) => {
      const [first] = repairs
      if (first === undefined) return []
      const guessed = repairs.filter((repair) => repair.confidence < confidence)
      const open = confidence > EITHER ? leftOpen(clean, step, repairs) : []
      const guesses = [
        ...open.slice(0, 3).map((span) => clean.source.text.slice(...span)),
        ...(guessed.length > 0 ? [examplesOf(clean, guessed)] : []),
      ].join(', ')
      const unsure = guessed.length + open.length
      const why = isLost ? LOST : unsure > 0 ? guessing(unsure, repairs.length + open.length, guesses) : null
      return {
        message,
        values: { name, count: repairs.length, examples: examplesOf(clean, repairs), why: why ?? '' },
        place: { source: wordAround(clean.source.text, first.source) },
        basis: name,
        ...(why === null && { fixes: fixesOf(repairs, confidence) }),
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
