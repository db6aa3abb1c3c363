import type { Directive, Reference } from '../../model/document.js'
import { numberAt } from '../../vietnamese/document-numbers.js'
import { DOCUMENT_TYPES } from '../../vietnamese/document-types.js'
import { paragraphsOf } from '../paragraphs.js'
import { rule, type Report } from '../rule.js'

/**
 * Types that are numbered by no letters but their own. Others stand with the letters of what puts them in force (`Chương
 * trình … số 1719/QĐ-TTg`), or in usages of their own (`Thông báo kết luận số 12-TB/TW`, `Chương trình số 05-CT/TU`).
 */
const STRICT: ReadonlySet<string> = new Set([
  'Nghị quyết', 'Chỉ thị', 'Kế hoạch', 'Hướng dẫn', 'Quyết định', 'Thông tri', 'Báo cáo', 'Tờ trình', 'Nghị định', 'Thông tư',
]) // prettier-ignore
/** What others are not called by mistake. */
const MEANT: ReadonlySet<string> = new Set([...STRICT, 'Kết luận', 'Đề án', 'Quy định'])
/** Numbers of today's forms, of which the letters are those of a type. @example "21-NQ/TW", "15/2021/NQ-HĐND"; not "04 TC/TCT" */
const OF_TODAY = /^\d+[a-z]?(?:-\p{L}+\/|\/(?:\d{4}\/)?\p{L}+-)/u
/** Letters by which a type is put in force that has its own. @example "Kế hoạch … số 123/QĐ-TTg" */
const PUTS_IN_FORCE: ReadonlySet<string> = new Set(['QĐ', 'NQLT'])
const OWN_LETTERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  DOCUMENT_TYPES.map(({ word, abbreviations }) => [word, new Set(abbreviations)]),
)
const TYPE_OF_LETTERS: ReadonlyMap<string, string> = new Map(
  [...DOCUMENT_TYPES].reverse().flatMap(({ word, abbreviations }) => abbreviations.map((letters) => [letters, word] as const)),
)

/** Type and number with nothing but "số" between. @example "Kế hoạch số 12-NQ/TW", "Nghị quyết: 21-NQ/TW" */
const DIRECTLY = /^[\p{L}\s]{4,25}?\s+(?:số\s*:?\s*)?(?=\d)/iu
/** @example "0-NQ/TW", "00/KH-UBND" */
const ZERO = /^0+(?!\d)/u
/** The year within a number. @example "2020" of "20/2020/NQ-HĐND" */
const YEAR = /^\d+[a-z]?\/((?:19|20)\d\d)\//u
/**
 * Numbers that have had the year in them since the law on normative documents of 1996: decrees, circulars, laws.
 * @example "30/NĐ-CP", "12/TT-BNV", "45/QH14"
 */
const LACKS_YEAR = /^\d+[a-z]?\/(?:NĐ-CP|TT-B\p{Lu}+|(?:UBTV)?QH\d+)$/u
const YEAR_SINCE = '1998'
/** A party body's letters in the state's form. @example "21/NQ-TW", "46/CT-TU" */
const STATE_FORM_OF_PARTY = /^\d+[a-z]?\/\p{Lu}\p{L}{1,5}-(?:TW|TU)$/u

/** Figures run together with the letters. @example "21NQ/TW", "12KH-UBND"; not "80/2015/QH13" */
const RUN_TOGETHER =
  /(?<![\p{L}\p{N}/.,-])\d{1,5}(NQ|CT|KL|KH|QĐ|QĐi|HD|CTr|ĐA|TB|BC|TTr|TT|NĐ)[/-](?:TW|TU|HU|QU|ThU|ĐU|UBND|HĐND|TTg|CP|BTCTW|VPTW|UBKTTW)(?![\p{L}\p{N}])/gu

/** What cannot be about a number that is cited; null where nothing is wrong. */
function faultOf({ number, type, date, quote }: Reference, before: string): Pick<Report, 'message' | 'values'> | null {
  if (number === null) return null
  if (ZERO.test(number)) return { message: 'zero', values: { number } }
  const year = YEAR.exec(number)?.[1]
  if (year !== undefined && date !== null && date.slice(0, 4) !== year)
    return { message: 'year', values: { number, year, date: date.slice(0, 4) } }
  if (date !== null && date >= YEAR_SINCE && LACKS_YEAR.test(number))
    return { message: 'lacksYear', values: { number, year: date.slice(0, 4) } }
  if (STATE_FORM_OF_PARTY.test(number)) return { message: 'form', values: { number } }
  const letters = numberAt(number, 0)?.letters ?? ''
  const meant = TYPE_OF_LETTERS.get(letters)
  const contradicts =
    type !== null &&
    STRICT.has(type) &&
    meant !== undefined &&
    MEANT.has(meant) &&
    OF_TODAY.test(number) &&
    !PUTS_IN_FORCE.has(letters) &&
    !OWN_LETTERS.get(type)?.has(letters) &&
    DIRECTLY.test(quote) &&
    // "Tờ trình Kế hoạch số 12-TTr/TU" is numbered by its first word.
    !before.toLowerCase().includes(meant.toLowerCase())
  return contradicts ? { message: 'letters', values: { number, type, letters, meant } } : null
}

/** The words in front of a citation, as far as they may belong to its type. */
const BEFORE = 30

function inCitations({ references, clean: { text } }: Directive): Report[] {
  return references.flatMap((reference): Report[] => {
    const [from, to] = reference.clean
    const fault = faultOf(reference, text.slice(Math.max(0, from - BEFORE), from))
    return fault === null ? [] : [{ ...fault, place: { clean: [from, to] } }]
  })
}

/** A number that cannot be ("số, ký hiệu không thể có"). */
export const numberImpossible = rule({
  id: 'number-impossible',
  group: 'citations',
  presets: { recommended: 'error', strict: 'error' },
  title: { vi: 'Số, ký hiệu không thể có', en: 'A number that cannot be' },
  reason: {
    vi: 'Số và ký hiệu là chỗ dựa để tìm văn bản. Chữ viết tắt phải đúng tên loại (Hướng dẫn 36-HD/VPTW năm 2018; Nghị định 30/2020/NĐ-CP, Phụ lục III); văn bản quy phạm pháp luật có năm ban hành trong số.',
    en: 'A document is found by its number. Its letters stand for its type (Hướng dẫn 36-HD/VPTW of 2018; Nghị định 30/2020/NĐ-CP, appendix III), and normative documents of the state have their year in it.',
  },
  mend: { vi: 'Tra lại số, ký hiệu của văn bản được dẫn.', en: 'Look up the number of what is cited.' },
  messages: {
    letters: {
      vi: '{number} được gọi là {type}, nhưng {letters} là chữ viết tắt của {meant}.',
      en: '{number} is called {type}, but {letters} stands for {meant}.',
    },
    zero: { vi: '{number}: không có văn bản số 0.', en: '{number}: no document has the number 0.' },
    year: {
      vi: '{number} có năm {year} trong số nhưng đề ngày của năm {date}.',
      en: '{number} has {year} in its number, but the day is one of {date}.',
    },
    lacksYear: {
      vi: '{number} thiếu năm ban hành trong số (ban hành năm {year}).',
      en: '{number} lacks its year (it is of {year}).',
    },
    form: {
      vi: '{number}: số của cơ quan đảng có gạch nối trước tên loại, gạch chéo trước tên cơ quan (21-NQ/TW).',
      en: '{number}: the number of a party body has a hyphen before the type and a stroke before the body (21-NQ/TW).',
    },
    runTogether: { vi: '{number} thiếu dấu giữa số và tên loại.', en: '{number} lacks the sign between figure and type.' },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) => [
    ...inCitations(document),
    ...paragraphsOf(document).flatMap(({ span: [from], text }) =>
      [...text.matchAll(RUN_TOGETHER)].map(({ 0: number, index }): Report => {
        const at = from + index
        return { message: 'runTogether', values: { number }, place: { clean: [at, at + number.length] } }
      }),
    ),
  ],
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nTiếp tục thực hiện Kế hoạch số 12-NQ/TW của Bộ Chính trị và Nghị quyết số 21NQ/TW.\n',
      finds: ['Kế hoạch số 12-NQ/TW của Bộ Chính trị', '21NQ/TW'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nCăn cứ Nghị định số 30/NĐ-CP ngày 05/3/2020 của Chính phủ; Nghị quyết số 15/2021/NQ-HĐND ngày 10/12/2020.\n',
      finds: ['Nghị định số 30/NĐ-CP ngày 05/3/2020 của Chính phủ', 'Nghị quyết số 15/2021/NQ-HĐND ngày 10/12/2020'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nThực hiện Nghị quyết số 21/NQ-TW ngày 16/6/2022 và Chỉ thị số 0-CT/TU của Ban Thường vụ Tỉnh ủy.\n',
      finds: ['Nghị quyết số 21/NQ-TW ngày 16/6/2022', 'Chỉ thị số 0-CT/TU của Ban Thường vụ Tỉnh ủy'],
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nThực hiện Nghị quyết số 21-NQ/TW, Thông báo Kết luận số 158-TB/TW, Chương trình hành động số 25-CTr/TU, Quy định số 08-QĐi/TW và Quyết định số 1719/QĐ-TTg.\n',
    },
    {
      kind: 'good',
      text: 'KẾ HOẠCH\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Nghị định số 178/CP ngày 20/9/1994; Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016; Thông tư số 04 TC/TCT ngày 23/4/1997; Công văn số 275/STTTT-CNTT.\n',
    },
  ],
})
