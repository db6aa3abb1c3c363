import type { Directive, Reference } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { foldNumber } from '../../vietnamese/document-numbers.js'
import { tokenize, type Token } from '../../vietnamese/fold.js'
import { districtPlan, RESOLUTION } from '../example-documents.js'
import { rule, type Report } from '../rule.js'

/** What is quoted as the words of another document. @example `nêu: "…"`, `xác định rõ “…”`, `yêu cầu: “…”` */
const QUOTED =
  /(?<!\p{L})(?:nêu|xác định|chỉ rõ|chỉ ra|yêu cầu|khẳng định|nhấn mạnh|đề ra|quy định|ghi)(?:\s+(?:rõ|là))?\s*[:,]?\s*["“]([^"“”\n]{30,1500})["”]/giu
/** Whose words they are, before the verb. @example "Nghị quyết ", "Nghị quyết số 15-NQ/TU của Tỉnh ủy " */
const WHOSE = /(?<!\p{L})(?:nghị quyết|chỉ thị|kết luận|quy định|chương trình|kế hoạch|đề án|hướng dẫn)(?!\p{L})[^.;\n]*$/iu
/** Letters before the verb in which that stands. */
const BEFORE = 200
/** Fewer words may stand in many documents. */
const FEWEST = 8
/** Stands for any figure where wordings are compared. */
const FIGURE = '#'

const isFigure = ({ n }: Token): boolean => /^\d/u.test(n)
const masked = (tokens: readonly Token[]): string => tokens.map((token) => (isFigure(token) ? FIGURE : token.n)).join(' ')

/** A text as words, and the same with its figures left open, between blanks. */
interface Wording {
  readonly tokens: readonly Token[]
  readonly open: string
}

const wordings = new WeakMap<Directive, Wording>()

function wordingOf(document: Directive): Wording {
  const before = wordings.get(document)
  if (before !== undefined) return before
  const tokens = tokenize(document.clean.text)
  const wording = { tokens, open: ` ${masked(tokens)} ` }
  wordings.set(document, wording)
  return wording
}

/** The places where a text has the same words, with whatever figures: at each the words that stand there. */
function placesWith({ tokens, open }: Wording, words: readonly Token[]): (readonly Token[])[] {
  const wanted = ` ${masked(words)} `
  const found: (readonly Token[])[] = []
  for (let at = open.indexOf(wanted); at >= 0; at = open.indexOf(wanted, at + 1)) {
    const first = open.slice(0, at).split(' ').length - 1
    found.push(tokens.slice(first, first + words.length))
  }
  return found
}

/** The figures that two wordings have in place of each other, as indexes of their words. */
const otherFigures = (words: readonly Token[], there: readonly Token[]): number[] =>
  words.flatMap(({ n }, at) => (n === there[at]?.n ? [] : at))

/** A figure with the word before it and the one behind it, as printed. @example "trên 80% tổ" */
function around(text: string, words: readonly Token[], at: number): string {
  const [first, last] = [words[Math.max(0, at - 1)], words[Math.min(words.length - 1, at + 1)]]
  return first === undefined || last === undefined ? '' : text.slice(first.from, last.to).replace(/\s+/gu, ' ')
}

/** Whether the words before a quotation name the central document, or a document without saying which. */
function meansCentral(references: readonly Reference[], central: string | null, [from, to]: Span): boolean {
  const last = references.findLast(({ clean }) => clean[0] >= from && clean[1] <= to)
  if (last?.number === undefined || last.number === null || central === null) return true
  const [cited, own] = [foldNumber(last.number), foldNumber(central)]
  return cited === own || (/^\d+$/u.test(cited) && own.startsWith(cited) && !/^\d/u.test(own.slice(cited.length)))
}

/** Words of the central document quoted with another figure ("trích dẫn sai số liệu"). */
export const quotationAltered = rule({
  id: 'quotation-altered',
  group: 'citations',
  presets: { recommended: 'warning', strict: 'error' },
  title: { vi: 'Trích nguyên văn nhưng sai số liệu', en: 'A quotation with another figure' },
  reason: {
    vi: 'Chữ trong ngoặc kép là nguyên văn của văn bản cấp trên; sai một con số là gán cho cấp trên điều cấp trên không quy định.',
    en: 'What stands in quotation marks is taken for the words of the central document; with another figure they say what it does not.',
  },
  mend: {
    vi: 'Sửa theo nguyên văn; nếu là chỉ tiêu của địa phương thì viết ngoài ngoặc kép.',
    en: 'Mend it by the document itself; a figure of this place is to stand outside the quotation marks.',
  },
  messages: {
    figure: {
      vi: 'Trích là “{cited}”, văn bản cấp trên ghi “{stated}”.',
      en: 'Quoted as “{cited}”; the central document has “{stated}”.',
    },
  },
  options: {},
  looksAt: 'comparison',
  run: ({ plan: { plan }, central: { central } }) => {
    const { text } = plan.clean
    const number = central.header.number ?? central.header.inferred.number?.value ?? null
    return [...text.matchAll(QUOTED)].flatMap(({ 0: whole, 1: quoted = '', index }): Report[] => {
      const start = Math.max(0, index - BEFORE)
      const whose = WHOSE.exec(text.slice(start, index))
      if (whose === null || !meansCentral(plan.references, number, [start + whose.index, index])) return []
      const words = tokenize(quoted)
      if (words.length < FEWEST || !words.some(isFigure)) return []
      const found = placesWith(wordingOf(central), words)
        .map((there) => ({ there, other: otherFigures(words, there) }))
        .sort((one, another) => one.other.length - another.other.length)
      const [closest] = found
      const from = index + whole.length - 1 - quoted.length
      return (closest?.other ?? []).flatMap((at) => {
        const word = words[at]
        if (closest === undefined || word === undefined) return []
        const values = { cited: around(quoted, words, at), stated: around(central.clean.text, closest.there, at) }
        return [
          {
            message: 'figure',
            values,
            place: { clean: [from + word.from, from + word.to] as const },
            basis: `${quoted}\n${String(at)}`,
          },
        ]
      })
    })
  },
  examples: [
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        assigned: [
          'Nghị quyết nêu: "Đến năm 2030, có ít nhất 70% hợp tác xã nông nghiệp hoạt động hiệu quả". Phòng Nông nghiệp theo dõi.',
        ],
      }),
      finds: ['70%'],
    },
    {
      kind: 'bad',
      central: RESOLUTION,
      text: districtPlan({
        assigned: [
          'Nghị quyết số 15-NQ/TU của Tỉnh ủy xác định rõ “đến năm 2027, tỉ lệ cán bộ quản lý hợp tác xã được đào tạo, bồi dưỡng đạt trên 90%”; Phòng Nội vụ mở lớp.',
        ],
      }),
      finds: ['2027'],
    },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        assigned: [
          'Nghị quyết nêu: "Đến năm 2030, có ít nhất 80% hợp tác xã nông nghiệp hoạt động hiệu quả". Phòng Nông nghiệp theo dõi.',
        ],
      }),
    },
    {
      kind: 'good',
      central: RESOLUTION,
      text: districtPlan({
        assigned: [
          'Kế hoạch số 30-KH/HU ngày 10/02/2022 của Huyện ủy nêu: “Đến năm 2030, có ít nhất 60% hợp tác xã nông nghiệp hoạt động hiệu quả”; nay nâng lên 80%.',
        ],
      }),
    },
  ],
})
