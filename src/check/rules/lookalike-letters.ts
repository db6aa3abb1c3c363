import { byParagraph, paragraphsOf } from '../paragraphs.js'
import { alike, fixesOf, repairsBy, wordAround } from '../repaired.js'
import { rule, type Report } from '../rule.js'

/** Letters of other alphabets, and other forms of Latin ones, that normalizing has put right. */
const STEPS: ReadonlySet<string> = new Set(['letters-lookalikes', 'letters-forms'])
/** A word of two alphabets. @example "сấp" with a Russian с */
const MIXED =
  /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]{0,30}[\p{sc=Cyrillic}\p{sc=Greek}])(?=[\p{L}\p{M}]{0,30}\p{sc=Latin})[\p{L}\p{M}]{2,31}(?![\p{L}\p{M}])/gu
/** Units and signs of the trade that begin with a Greek letter. @example "μg", "Ωm" */
const UNIT = /^[μµΩαβγΔ]\p{sc=Latin}{1,2}$/u

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
    mixed: {
      vi: '“{word}” lẫn chữ của hai bảng chữ cái.',
      en: '“{word}” mixes two alphabets.',
    },
  },
  options: {},
  looksAt: 'document',
  run: ({ document }) => {
    const repairs = repairsBy(document.clean, (step) => STEPS.has(step))
    return [
      ...byParagraph(document, repairs, ({ clean }) => clean[0]).map((group): Report => {
        const [{ source, clean }] = group
        const around = wordAround(document.clean.source.text, source)
        return {
          message: 'mended',
          values: {
            count: group.length,
            before: alike(document.clean.source.text.slice(...around)),
            after: alike(document.clean.text.slice(...wordAround(document.clean.text, clean))),
          },
          place: { source: around },
          basis: group.map((each) => each.before).join(' '),
          fixes: fixesOf(group),
        }
      }),
      ...paragraphsOf(document).flatMap(({ span: [from], text }) =>
        [...text.matchAll(MIXED)].flatMap(({ 0: word, index }): Report[] =>
          UNIT.test(word)
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
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nNâng cao năng lực tổ chức cơ sở đảng ở xã, phường.\n' },
    { kind: 'good', text: 'KẾ HOẠCH\n\nI- NỘI DUNG\n\nHàm lượng chì dưới 10 μg/dl; hợp tác với báo Правда của Liên bang Nga.\n' },
  ],
})
