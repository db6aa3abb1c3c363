import type { Anaphor, Antecedent, Reference } from '../model/document.js'
import type { Span } from '../model/span.js'
import { documentTypes } from '../vietnamese/document-types.js'
import { levelOf } from '../vietnamese/levels.js'
import { anyOf, matchAt, WORD_END, WORD_START } from '../vietnamese/match-at.js'
import { numberOfWords } from '../vietnamese/numbers.js'
import { madeOfTerms } from '../vietnamese/own-terms.js'
import { citedIn, keyOf, levelCited, type Cited } from './antecedents.js'
import { readOrigin } from './origin.js'
import type { Passage } from './passages.js'
import { phrase, type Phrase } from './phrase.js'

/** How many documents are meant. @example "hai ", "03 ", "02 (hai) " */
const COUNT =
  '(?<count>\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?:\\s+(?:một|hai|ba|bốn|lăm))?)(?:\\s*\\([^()]{1,12}\\))?\\s+'
const countOf = (words: string): number => (/^\d/u.test(words) ? Number(words) : numberOfWords(words))
const wordOf = madeOfTerms(() => new Map(documentTypes().map(({ word }) => [word.toLowerCase(), word])))
const typeNamed = madeOfTerms(
  () =>
    new RegExp(
      `${WORD_START}(?:(?:tất\\s+cả\\s+)?(?:các|những)\\s+|(?:cả\\s+)?${COUNT})?(?<type>${anyOf(['văn bản', ...wordOf().keys()])})${WORD_END}`,
      'gu',
    ),
)
/** What a figure belongs to in front of it, and not to the type behind it: "Khoản 2 Nghị quyết nêu trên", "Điều 2, 3 Quyết định trên" */
const NUMBERED =
  /(?:(?<!\p{sc=Latin})(?:điều|khoản|mục|phần|điểm|tiết|số|chương|ngày|tháng|năm|lần|thứ|quý|kỳ|đoạn|câu|lục|tiêu|vụ|khóa|trang|dự\s+án)\s+|\d\s*(?:,|;|-|–|và|đến)\s*|\d[./])$/u
/** " nêu trên", " nói trên", " đó", " trên,": a document that was named before */
const POINTS =
  /\s+(?:(?:đã\s+)?(?:nêu|nói|kể|dẫn)(?:\s+ở)?\s+trên|trên\s+đây|vừa\s+(?:nêu|dẫn)|ấy|đó|này|trên(?=\s*(?:[.,;:)”"]|$)|\s+(?:và|được|đã|theo|để|là|phải|cần)(?!\p{sc=Latin})))(?![\p{sc=Latin}\d])/uy
/** Of these, the words that mean another document whatever the type, and one that stands before: "Kế hoạch này" is itself. */
const ABOVE = /(?:trên|đây|vừa\s+(?:nêu|dẫn))$/u
/** Behind a type that names something else: "Nghị quyết số", "Kế hoạch năm", "Nghị quyết Đại hội", "Quyết định về" */
const GOES_ON =
  /\s+(?:(?:số|của|về|năm|ngày|này|đại\s+hội|hội\s+nghị|trung\s+ương|liên\s+tịch|hành\s+động|phối\s+hợp|kèm|ban\s+hành)(?![\p{sc=Latin}])|\d|\p{Lu})/uy
/** "(viết tắt là Nghị quyết)", "(sau đây gọi là Kế hoạch)": what a document is called from here on */
const CALLED = /(?:viết\s+tắt|gọi\s+tắt|gọi\s+chung|sau\s+đây\s+gọi)(?:\s+chung)?\s+là:?\s*["“]?\s*$/u
/** Types that are verbs too: "Hướng dẫn, giúp đỡ đảng viên" */
const VERBS: ReadonlySet<string> = new Set([
  'Hướng dẫn',
  'Kết luận',
  'Quyết định',
  'Quy định',
  'Báo cáo',
  'Thông báo',
  'Quy hoạch',
])
/** No document needs more. */
const MOST = 2_000
/** "các văn bản nêu trên" are so many at most. */
const MOST_MEANT = 60
/** How far "các văn bản nêu trên" reaches back, in passages. */
const PASSAGES_BACK = 15

/** Words that may mean a document. */
interface Pointer {
  readonly span: Span
  readonly type: string
  readonly kind: 'points' | 'issued' | 'bare'
  readonly plural: boolean
  /** So many are meant; null where the words don't say. */
  readonly count: number | null
  /** Whether it surely means a document, and another one: `nêu trên`. */
  readonly above: boolean
  readonly issuer: string | null
}

function pointersIn(source: Phrase): Pointer[] {
  const { text, spelled } = source
  const found: Pointer[] = []
  for (const match of spelled.matchAll(typeNamed())) {
    const words = match.groups?.['type'] ?? ''
    const counted = match.groups?.['count']
    const isCount = counted !== undefined && !NUMBERED.test(spelled.slice(Math.max(0, match.index - 24), match.index))
    const to = match.index + match[0].length
    const from = counted === undefined || isCount ? match.index : to - words.length
    const count = isCount ? countOf(counted) : null
    const plural = count === null ? to - from > words.length : count > 1
    const type = wordOf().get(words.replace(/\s+/gu, ' ')) ?? ''
    const points = matchAt(POINTS, spelled, to)
    if (points) {
      const above = ABOVE.test(points[0])
      const behind = to + points[0].length
      const by = above ? readOrigin(source, behind) : null
      const issuer = by?.date === null ? by.issuer : null
      const span: Span = [from, by !== null && issuer !== null ? by.to : behind]
      found.push({ span, type, kind: 'points', plural: plural || (type === '' && count === null), count, above, issuer })
    }
    if (points || count !== null || plural || type === '' || !/^\p{Lu}/u.test(text.slice(from, from + 2))) continue
    const origin = readOrigin(source, to)
    if (origin.issuer !== null && origin.date === null)
      found.push({ span: [from, origin.to], type, kind: 'issued', plural, count, above: false, issuer: origin.issuer })
    else if (!VERBS.has(type) && !matchAt(GOES_ON, spelled, to) && !/^\s+\p{Lu}/u.test(text.slice(to, to + 4)))
      found.push({ span: [from, to], type, kind: 'bare', plural, count, above: false, issuer: null })
  }
  return found
}

/** Whether words mean a document, be it unknown which: "Kế hoạch nêu trên", "hai văn bản nêu trên", not "theo quy định nêu trên". */
const surelyMeans = ({ above, count, type, span }: Pointer, { text }: Phrase): boolean =>
  above && (count !== null || type === '' || /^\p{Lu}/u.test(text.slice(span[0], span[0] + 2)))

/** What has been cited up to a place of the text. */
interface Heard {
  /** The last mention with a number, of each type; of each type and level; `''`: of all. */
  readonly latest: Map<string, Reference>
  /** The documents of each type; of each type and level. */
  readonly keys: Map<string, Set<string>>
}

function hear({ latest, keys }: Heard, reference: Reference): void {
  const { type, number } = reference
  if (type === null || number === null) return
  latest.set('', reference)
  for (const which of [type, `${type} ${levelCited(reference) ?? ''}`]) {
    latest.set(which, reference)
    keys.set(which, (keys.get(which) ?? new Set()).add(keyOf(reference, number)))
  }
}

/** The documents that mentions are of, each once. */
function documentsOf(references: readonly Reference[], { known }: Cited): Antecedent[] {
  const keys = new Set(references.map((each) => keyOf(each, each.number ?? '')))
  return [...keys].flatMap((key) => known(key) ?? [])
}

/** What the words of a pointer are looked up in. */
interface Context {
  readonly cited: Cited
  readonly ownType: string | null
  /** What a type alone stands for, as the document defines it. */
  readonly called: ReadonlyMap<string, Antecedent>
  readonly heard: Heard
  /** The numbered documents of this passage, or of those right in front of it. */
  readonly near: readonly Reference[]
  /** All documents of this passage and of those in front of it, as far as words reach back. */
  readonly before: readonly Reference[]
}

/** The last so many documents of a type that stand before; none where there are fewer, or one of them cannot be told. */
function lastOf(count: number, isMeant: (reference: Reference) => boolean, { cited, before }: Context): Antecedent[] {
  const found: Antecedent[] = []
  const keys = new Set<string>()
  for (const each of before.toReversed()) {
    if (found.length === count) break
    if (!isMeant(each)) continue
    const [short, second] = isShort(each) ? (cited.byFigure.get(`${each.type ?? ''} ${each.number}`) ?? []) : []
    const key = each.number === null ? null : isShort(each) ? (second === undefined ? short : null) : keyOf(each, each.number)
    const meant = key == null ? null : cited.known(key)
    if (key == null || meant === null) return []
    if (!keys.has(key)) found.unshift(meant)
    keys.add(key)
  }
  return found.length === count ? found : []
}

/** "Nghị quyết 21" */
const isShort = ({ number }: Reference): boolean => number !== null && !/\D/u.test(number)

function meantBy(pointer: Pointer, context: Context): Antecedent[] {
  const { type, kind, plural, count, above, issuer } = pointer
  const { cited, ownType, called, heard, near } = context
  const by = issuer === null ? null : levelOf(issuer)
  const isMeant = (each: Reference): boolean => (type === '' || each.type === type) && (by === null || levelCited(each) === by)
  if (count !== null && count > 1) return lastOf(count, isMeant, context)
  if (plural) return documentsOf(near.filter(isMeant), cited)
  const own = ownType !== null && type !== '' && (ownType.startsWith(type) || type.startsWith(ownType))
  if (own && !above && kind !== 'issued') return []
  const known = called.get(type)
  if (known !== undefined && kind !== 'issued' && issuer === null) return [known]
  const latest = heard.latest.get(kind === 'points' && by !== null ? `${type} ${by}` : type)
  if (kind === 'points') return latest === undefined ? [] : documentsOf([latest], cited)
  // A type alone, or with who issued it, means a document only where no other could be meant.
  if (kind === 'issued' && by === null) return []
  const [key, second] = heard.keys.get(kind === 'issued' ? `${type} ${by ?? ''}` : type) ?? []
  if (key === undefined || second !== undefined || (kind === 'bare' && cited.byType.get(type)?.size !== 1)) return []
  const meant = cited.known(key)
  return meant === null ? [] : [meant]
}

/**
 * Words that mean documents which are named elsewhere, as far as it is plain which; of words that surely mean one also those
 * of which it is not. In the order of the text.
 */
export function findAnaphora(passages: readonly Passage[], references: readonly Reference[], ownType: string | null): Anaphor[] {
  const cited = citedIn(references)
  const numbered = references.filter(({ number }) => number !== null && /\D/u.test(number))
  const heard: Heard = { latest: new Map(), keys: new Map() }
  const called = new Map<string, Antecedent>()
  const found: Anaphor[] = []
  /** How many numbered documents had been named where each passage begins. */
  const before: number[] = []
  /** How many documents had been named there. */
  const takenBefore: number[] = []
  let next = 0
  let taken = 0
  const hearUpTo = (at: number): void => {
    for (let each = numbered[next]; each !== undefined && each.clean[0] < at; each = numbered[++next]) hear(heard, each)
  }
  for (const passage of passages) {
    const source = phrase(passage.text)
    hearUpTo(passage.span[0])
    before.push(next)
    while (taken < references.length && (references[taken]?.clean[1] ?? 0) <= passage.span[0]) taken++
    takenBefore.push(taken)
    for (const pointer of pointersIn(source)) {
      const clean: Span = [passage.span[0] + pointer.span[0], passage.span[0] + pointer.span[1]]
      hearUpTo(clean[0])
      while (taken < references.length && (references[taken]?.clean[1] ?? 0) <= clean[0]) taken++
      if ((references[taken]?.clean[0] ?? Infinity) <= clean[0]) continue
      if (pointer.kind === 'bare' && CALLED.test(source.spelled.slice(Math.max(0, pointer.span[0] - 40), pointer.span[0]))) {
        const latest = numbered[next - 1]
        const meant = latest?.type === pointer.type ? documentsOf([latest], cited)[0] : undefined
        if (meant !== undefined) called.set(pointer.type, meant)
        continue
      }
      const here = before.at(-1) ?? 0
      const from = next > here ? here : (before.at(-PASSAGES_BACK) ?? 0)
      const near = numbered.slice(Math.max(from, next - MOST_MEANT), next)
      const all = references.slice(Math.max(takenBefore.at(-PASSAGES_BACK) ?? 0, taken - MOST_MEANT), taken)
      const meant = meantBy(pointer, { cited, ownType, called, heard, near, before: all })
      if (meant.length === 0 && !surelyMeans(pointer, source)) continue
      found.push({ quote: passage.text.slice(...pointer.span), node: passage.node, clean, resolved: meant })
      if (found.length === MOST) return found
    }
  }
  return found
}
