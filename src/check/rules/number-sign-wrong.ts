import { letterheadOf } from '../letterhead.js'
import { rule, type Report } from '../rule.js'

/** A party body's number in the state's form. @example "35/KH-HU", "12/CV-BTCTU" */
const PARTY_AS_STATE = /^\d+[a-zđ]?\/(\p{Lu}\p{L}{0,5})-((?:TW|\p{Lu}{0,8}(?:TU|HU|QU|ThU|ĐU|ĐUK|BTCTW|VPTW)))$/u
/** A state body's number in the party's form. @example "74-KH/UBND" */
const STATE_AS_PARTY = /^\d+[a-zđ]?-(\p{Lu}\p{L}{0,5})\/(UBND|HĐND|TTg|CP)$/u

const headOf = (number: string, motto: string): string =>
  `HUYỆN BA TƠ\n*\nSố ${number}\n\n${motto}\n\nBa Tơ, ngày 15 tháng 9 năm 2022\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI- MỤC ĐÍCH\n\nQuán triệt nghị quyết.\n`
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM'
const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

/** The number in the form of another system ("viết số, ký hiệu sai thể thức"). */
export const numberSignWrong = rule({
  id: 'number-sign-wrong',
  group: 'header',
  presets: { recommended: 'warning', strict: 'warning' },
  title: { vi: 'Số, ký hiệu viết sai thể thức', en: 'The number has the signs of another system' },
  reason: {
    vi: 'Văn bản của Đảng: số, gạch nối, tên loại, gạch chéo, tên cơ quan, như 21-NQ/TW (Hướng dẫn 36-HD/VPTW). Văn bản của Nhà nước: số, gạch chéo, tên loại, gạch nối, tên cơ quan, như 74/KH-UBND (Nghị định 30/2020/NĐ-CP, Phụ lục I).',
    en: 'The party writes figure, hyphen, type, stroke, body: 21-NQ/TW (Hướng dẫn 36-HD/VPTW). The state writes figure, stroke, type, hyphen, body: 74/KH-UBND (Nghị định 30/2020/NĐ-CP, appendix I).',
  },
  mend: { vi: 'Viết lại số, ký hiệu theo thể thức của cơ quan.', en: 'Write the number as the customs of the body have it.' },
  messages: {
    party: {
      vi: 'Số {number} viết theo thể thức của Nhà nước; văn bản của Đảng viết {right}.',
      en: '{number} is written as the state writes it; the party writes {right}.',
    },
    state: {
      vi: 'Số {number} viết theo thể thức của Đảng; văn bản của Nhà nước viết {right}.',
      en: '{number} is written as the party writes it; the state writes {right}.',
    },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }): Report[] => {
    const { number } = document.header
    if (number === null) return []
    const { title, lines } = letterheadOf(document)
    const party = title === 'state' ? null : PARTY_AS_STATE.exec(number)
    const state = STATE_AS_PARTY.exec(number)
    const figure = /^\d+\p{Ll}?/u.exec(number)?.[0] ?? ''
    const [, letters = '', organ = ''] = party ?? state ?? []
    if (organ === '') return []
    const line = lines.find(({ text }) => text.includes(figure) && text.includes(organ))
    const right = party === null ? `${figure}/${letters}-${organ}` : `${figure}-${letters}/${organ}`
    return [
      {
        message: party === null ? 'state' : 'party',
        values: { number, right },
        place: line === undefined ? null : { clean: line.span },
        basis: number,
      },
    ]
  },
  examples: [
    { kind: 'bad', text: headOf('35/KH-HU', PARTY), finds: ['Số 35/KH-HU'] },
    { kind: 'bad', text: headOf('74-KH/UBND', STATE), finds: ['Số 74-KH/UBND'] },
    { kind: 'good', text: headOf('35-KH/HU', PARTY) },
    { kind: 'good', text: headOf('74/KH-UBND', STATE) },
  ],
})
