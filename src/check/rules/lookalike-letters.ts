import type { Repair } from '../../model/clean-text.js'
import { byParagraph, paragraphsOf } from '../paragraphs.js'
import { alike, fixesOf, repairsBy, wordAround } from '../repaired.js'
import { rule, type Report } from '../rule.js'

/** Letters of other alphabets, and other forms of Latin ones, that normalizing has put right. */
const STEPS: ReadonlySet<string> = new Set(['letters-lookalikes', 'letters-forms'])
/** A word of two alphabets. @example "сấp" with a Russian с */
const MIXED =
  /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]{0,30}[\p{sc=Cyrillic}\p{sc=Greek}])(?=[\p{L}\p{M}]{0,30}\p{sc=Latin})[\p{L}\p{M}]{2,31}(?![\p{L}\p{M}])/gu
/** Letters of other alphabets that are taken for Latin ones or for figures beside figures; no units. @example "О", "З", not "μ", "α" */
const ALIKE = '\\u0400-\\u052FΑΒΕΖΗΙΚΜΝΟΡΤΥΧοινρ'
const ALIKE_LETTER = new RegExp(`[${ALIKE}]`, 'u')
/** A word with figures and such a letter. @example "1О5-KH/HU", "З/12/2022", "2О25" */
const IN_NUMBER = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{Nd}./-])(?=[\\p{L}\\p{M}\\p{Nd}./-]{0,60}[${ALIKE}])(?=[\\p{L}\\p{M}./-]{0,60}\\p{Nd})[\\p{L}\\p{M}\\p{Nd}./-]{1,60}[\\p{L}\\p{M}\\p{Nd}]`,
  'gu',
)
/** A part of such a word that is none of another language: a letter alone, one beside a figure or a Latin letter. @example "З", "2О25", "КH", not "ГОСТ" */
const isMixed = (part: string): boolean =>
  ALIKE_LETTER.test(part) && (/^\p{L}$/u.test(part) || /[\p{Nd}\p{sc=Latin}]/u.test(part))
const FIGURE = /\p{Nd}/u
/** A name, or what begins a sentence: who is meant only a person can tell. @example "Νguyễn", "(Ηải)" */
const NAME = /^\P{L}*\p{Lu}\p{M}*\p{Ll}/u
/** Units and signs of the trade that begin with a Greek letter. @example "μg", "Ωm" */
const UNIT = /^[μµΩαβγΔ]\p{sc=Latin}{1,2}$/u

/** Repairs put together by the word that they stand in. */
function byWord(text: string, repairs: readonly Repair[]): [Repair, ...Repair[]][] {
  const words = new Map<number, [Repair, ...Repair[]]>()
  for (const repair of repairs) {
    const [at] = wordAround(text, repair.source)
    const word = words.get(at)
    if (word === undefined) words.set(at, [repair])
    else word.push(repair)
  }
  return [...words.values()]
}

/** Letters that only look like Vietnamese ones ("ký tự giống chữ Việt"). */
export const lookalikeLetters = rule({
  id: 'lookalike-letters',
  group: 'text',
  presets: { recommended: 'warning', strict: 'error', encoding: 'error' },
  title: { vi: 'Ký tự của bảng chữ khác giống chữ Việt', en: 'Letters of another alphabet that look Vietnamese' },
  reason: {
    vi: 'Mắt không phân biệt được а (Nga) với a, nhưng máy coi là hai chữ: tìm tên, số, ký hiệu không thấy, đối chiếu sai. Có khi là dấu vết nhận dạng bằng bộ chữ khác, có khi là cố ý.',
    en: 'No eye tells a Russian а from a, but a program does: names and numbers are not found and comparisons go wrong. Recognition with another alphabet leaves them, or somebody’s intent.',
  },
  mend: { vi: 'Gõ lại bằng chữ Việt.', en: 'Type the word anew in Vietnamese letters.' },
  messages: {
    mended: {
      vi: '{count} ký tự không phải chữ Việt thường dùng, trông giống hệt: “{before}” phải là “{after}”.',
      en: '{count} {count|character only looks|characters only look} like plain ones: “{before}” is to be “{after}”.',
    },
    number: {
      vi: '“{word}” có chữ của bảng chữ khác giống chữ Việt hoặc chữ số; cần xem lại, không tự sửa.',
      en: '“{word}” has letters of another alphabet that look like Latin ones or figures; look at it, nothing is mended.',
    },
    mixed: {
      vi: '“{word}” lẫn chữ của hai bảng chữ cái.',
      en: '“{word}” mixes two alphabets.',
    },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) => {
    const { source: read, text } = document.clean
    const repairs = repairsBy(document.clean, (step) => STEPS.has(step))
    const wordOf = ({ source }: Repair): string => read.text.slice(...wordAround(read.text, source))
    const needsPerson = (repair: Repair): boolean => FIGURE.test(wordOf(repair)) || NAME.test(wordOf(repair))
    const mended = (group: readonly [Repair, ...Repair[]], isFixed: boolean): Report => {
      const [{ source, clean }] = group
      const around = wordAround(read.text, source)
      return {
        message: 'mended',
        values: {
          count: group.length,
          before: alike(read.text.slice(...around)),
          after: alike(text.slice(...wordAround(text, clean))),
        },
        place: { source: around },
        basis: group.map((each) => each.before).join(' '),
        ...(isFixed && { fixes: fixesOf(group) }),
      }
    }
    const sure = repairs.filter((repair) => !needsPerson(repair))
    return [
      ...byParagraph(document, sure, ({ clean }) => clean[0]).map((group) => mended(group, true)),
      ...byWord(read.text, repairs.filter(needsPerson)).map((group) => mended(group, false)),
      ...paragraphsOf(document).flatMap(({ span: [from], text: words }) =>
        [...words.matchAll(IN_NUMBER)].flatMap(({ 0: word, index }): Report[] =>
          word.split(/[./-]/u).some(isMixed)
            ? [{ message: 'number', values: { word }, place: { clean: [from + index, from + index + word.length] } }]
            : [],
        ),
      ),
      ...paragraphsOf(document).flatMap(({ span: [from], text }) =>
        [...text.matchAll(MIXED)].flatMap(({ 0: word, index }): Report[] =>
          // Beside figures it has been told already.
          UNIT.test(word) ||
          (FIGURE.test(text.slice(...wordAround(text, [from + index, from + index + word.length]))) && ALIKE_LETTER.test(word))
            ? []
            : [{ message: 'mixed', values: { word }, place: { clean: [from + index, from + index + word.length] } }],
        ),
      ),
    ]
  },
  examples: [
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nNâng cao năng lực tổ ch\u1EE9\u0441 c\u01A1 sở đảng ở xã, phường.\n',
      finds: ['ch\u1EE9\u0441'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nPhối hợp với \u041CTTQ và các đoàn thể xã vận động nhân dân.\n',
      finds: ['\u041CTTQ'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nPhần mềm Wind\u043Ews do Văn phòng quản lý.\n',
      finds: ['Wind\u043Ews'],
    },
    {
      kind: 'bad',
      text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nHoàn thành Kế hoạch số 1\u041E5-KH/HU trong năm 2022.\n',
      finds: ['1\u041E5-KH/HU'],
    },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nNâng cao năng lực tổ chức cơ sở đảng ở xã, phường.\n' },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- NỘI DUNG\n\nHàm lượng chì dưới 10 μg/dl; hợp tác với báo Правда của Liên bang Nga.\n' },
  ],
})
